import { XmlFormatError } from './xml-error'
import { XmlScanner } from './xml-scan'

/** Content of an element: text, further elements by name, or a list where a name comes more than once. */
export type XmlValue = string | XmlFields | readonly (string | XmlFields)[]

/** Elements by name. */
export interface XmlFields {
  readonly [name: string]: XmlValue
}

/** Bounds of a document, and how its texts are read. */
export interface XmlOptions {
  /** Longest document, in UTF-16 units. Default 16 Mi. */
  readonly length?: number
  /** Deepest nesting, the outermost element counted. Default 16. */
  readonly depth?: number
  /** Most elements in all. Default 65,536. */
  readonly elements?: number
  /** Most attributes of one element. Default 16. */
  readonly attributes?: number
  /**
   * `'normalized'` (default) turns CR LF and CR into LF, as XML demands; `'raw'` leaves them alone, for a signature that was
   * made over the text before it became XML.
   */
  readonly lineEnds?: 'normalized' | 'raw'
}

/**
 * Reads the XML of an APIv2 message: the elements within its outermost one. Texts stay as they are, blanks and digits
 * included, since a signature is over them. It is strict: nothing may be left open, text may not stand beside elements, and
 * of references only the five of XML and those by number are known. A document type, and with it every entity of its own,
 * is refused. Attributes carry nothing in APIv2 and are passed over. Time and memory grow linearly with the document.
 *
 * @throws {@link XmlFormatError} `XML_MALFORMED`, `XML_DOCTYPE`, `XML_TOO_LARGE`, `XML_TOO_DEEP`
 * @example
 * ```ts
 * import { readXml } from '@wxpay/protocol'
 *
 * const fields = readXml('<xml><return_code><![CDATA[SUCCESS]]></return_code><total_fee>100</total_fee></xml>')
 * console.log(fields) // { return_code: 'SUCCESS', total_fee: '100' }
 * ```
 */
export function readXml(text: string, options: XmlOptions = {}): XmlFields {
  const { length = 1 << 24, attributes = 16, lineEnds = 'normalized' } = options
  if (text.length > length) {
    throw new XmlFormatError('XML_TOO_LARGE', `The XML is longer than ${length} characters`)
  }
  const scanner = new XmlScanner(text, attributes, lineEnds)
  scanner.declaration()
  scanner.skip()
  const value = readElement(scanner, options)
  scanner.skip()
  if (!scanner.isAtEnd) throw scanner.malformed('something follows the end')
  if (typeof value !== 'string') return value
  if (isBlank(value)) return {}
  throw new XmlFormatError(
    'XML_MALFORMED',
    'The outermost element of the XML contains text instead of fields',
  )
}

type Children = Map<string, string | XmlFields | (string | XmlFields)[]>

/** An element whose end was not read yet. */
interface OpenElement {
  readonly name: string
  readonly children: Children
  text: string
}

function readElement(
  scanner: XmlScanner,
  { depth = 16, elements = 1 << 16 }: XmlOptions,
): string | XmlFields {
  const open: OpenElement[] = []
  for (let count = 0; ; ) {
    const token = scanner.next()
    const parent = open.at(-1)
    let value: string | XmlFields
    if (token.kind === 'text') {
      if (parent === undefined) throw scanner.malformed('no element begins')
      parent.text += token.text
      continue
    } else if (token.kind === 'open') {
      count += 1
      if (count > elements) {
        throw new XmlFormatError('XML_TOO_LARGE', `The XML has more than ${elements} elements`)
      }
      if (open.length === depth) {
        throw new XmlFormatError('XML_TOO_DEEP', `The XML nests deeper than ${depth} elements`)
      }
      if (!token.isEmpty) {
        open.push({ name: token.name, children: new Map(), text: '' })
        continue
      }
      value = ''
    } else {
      if (parent?.name !== token.name) throw scanner.malformed('the end tag of another element ends')
      value = valueOf(parent, scanner)
      open.pop()
    }
    const outer = open.at(-1)
    if (outer === undefined) return value
    add(outer.children, token.name, value)
  }
}

function valueOf({ children, text }: OpenElement, scanner: XmlScanner): string | XmlFields {
  if (children.size === 0) return text
  if (!isBlank(text)) throw scanner.malformed('an element with text beside elements ends')
  // Defines what it sets, so that an element named __proto__ is one like any other.
  return Object.fromEntries<XmlValue>(children)
}

function add(children: Children, name: string, value: string | XmlFields): void {
  const before = children.get(name)
  if (before === undefined) children.set(name, value)
  else if (Array.isArray(before)) before.push(value)
  else children.set(name, [before, value])
}

function isBlank(text: string): boolean {
  return !/[^ \t\r\n]/.test(text)
}
