import { XmlFormatError } from './xml-error'
import { XmlScanner } from './xml-scan'

/** Content of an element: a string, child elements by name, or a list where a name repeats. */
export type XmlValue = string | XmlFields | readonly (string | XmlFields)[]

/** Elements by name. */
export interface XmlFields {
  readonly [name: string]: XmlValue
}

/** Limits of a document, and its line-end handling. */
export interface XmlOptions {
  /** Maximum length of a document in UTF-16 units. Default 16 Mi. */
  readonly length?: number
  /** Maximum nesting, including the root element. Default 16. */
  readonly depth?: number
  /** Maximum number of elements. Default 65,536. */
  readonly elements?: number
  /** Maximum number of attributes of one element. Default 16. */
  readonly attributes?: number
  /**
   * `'normalized'` (default) turns CR LF and CR into LF, as XML requires; `'raw'` keeps them, for a signature
   * that was made before the content became XML.
   */
  readonly lineEnds?: 'normalized' | 'raw'
}

/**
 * Reads the XML of an APIv2 message and returns the children of the root element. Content is kept unchanged,
 * blanks and digits included, because it is signed. The reader is strict: every element must be closed, text
 * must not stand beside elements, and only the five predefined entities and numeric references are allowed. A
 * document type, and with it any custom entity, is rejected. Attributes are skipped, because APIv2 has none.
 * Time and memory grow linearly with the document.
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
  if (!scanner.isAtEnd) throw scanner.malformed('unexpected content after the end')
  if (typeof value !== 'string') return value
  if (isBlank(value)) return {}
  throw new XmlFormatError('XML_MALFORMED', 'The root element of the XML contains text instead of fields')
}

type Children = Map<string, string | XmlFields | (string | XmlFields)[]>

/** An element whose end tag was not read yet. */
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
      if (parent === undefined) throw scanner.malformed('expected an element')
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
      if (parent?.name !== token.name) throw scanner.malformed('mismatched end tag')
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
  if (!isBlank(text)) throw scanner.malformed('text beside elements')
  // Defines the property, so that an element named __proto__ is treated like any other.
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
