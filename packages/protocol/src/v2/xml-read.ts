import { XmlFormatError } from './xml-error'

/** What an element holds: a text, further elements by name, or a list where a name comes more than once. */
export type XmlValue = string | XmlFields | readonly (string | XmlFields)[]

/** Elements by name. */
export interface XmlFields {
  readonly [name: string]: XmlValue
}

/** How much is read at the most. */
export interface XmlLimits {
  /** UTF-16 units of the whole text. Default 16 Mi. */
  readonly length?: number
  /** Elements within elements, the outermost counted. Default 16. */
  readonly depth?: number
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' }

// One step of the text each: they are tried where the last one ended, and none can go back over what was read.
const steps = {
  declaration: /\uFEFF?\s*(?:<\?xml\s[^<>?]{0,256}\?>)?/y,
  blank: /\s+/y,
  comment: /<!--[\s\S]*?-->/y,
  open: /<([A-Za-z_][\w.-]{0,127})(?:\s+[\w:.-]{1,128}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/y,
  close: /<\/([A-Za-z_][\w.-]{0,127})\s*>/y,
  cdata: /<!\[CDATA\[([\s\S]*?)\]\]>/y,
  text: /[^<&]+/y,
  reference: /&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|([a-z]{2,4}));/y,
} as const

type Step = keyof typeof steps

/**
 * Reads the XML of an APIv2 message: the elements within its outermost one. Texts stay as they are, blanks and digits
 * included, since a signature is over them. It is strict: nothing may be left open, no name may stand beside a text, and
 * of references only the five of XML and those by number are known. A document type, and with it every entity of
 * somebody's own, is refused. Attributes carry nothing in APIv2 and are passed over.
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
export function readXml(text: string, { length = 1 << 24, depth = 16 }: XmlLimits = {}): XmlFields {
  if (text.length > length)
    throw new XmlFormatError('XML_TOO_LARGE', `The XML is longer than ${length} characters`)
  const reader = new Reader(text, depth)
  const { value } = reader.document()
  if (typeof value !== 'string') return value
  if (value.trim() === '') return {}
  throw new XmlFormatError('XML_MALFORMED', 'The outermost element of the XML holds a text and no fields')
}

interface Element {
  readonly name: string
  readonly value: string | XmlFields
}

class Reader {
  readonly #text: string
  readonly #depth: number
  #at = 0

  constructor(text: string, depth: number) {
    this.#text = text
    this.#depth = depth
  }

  document(): Element {
    this.#take('declaration')
    this.#skip()
    const root = this.#element(1)
    if (root === undefined) throw this.#malformed('no element begins')
    this.#skip()
    if (this.#at < this.#text.length) throw this.#malformed('something follows the end')
    return root
  }

  #element(depth: number): Element | undefined {
    const opened = this.#take('open')
    if (opened === undefined) return undefined
    const [, name = '', slash] = opened
    if (depth > this.#depth) {
      throw new XmlFormatError('XML_TOO_DEEP', `The XML nests deeper than ${this.#depth} elements`)
    }
    if (slash === '/') return { name, value: '' }
    const children = new Map<string, string | XmlFields | (string | XmlFields)[]>()
    let text = ''
    for (;;) {
      const piece = this.#piece()
      if (piece !== undefined) {
        text += piece
        continue
      }
      const child = this.#element(depth + 1)
      if (child === undefined) break
      add(children, child)
    }
    const closed = this.#take('close')
    if (closed?.[1] !== name) throw this.#malformed(`the end of ${name} belongs`)
    if (children.size === 0) return { name, value: text }
    if (text.trim() !== '') throw this.#malformed(`${name} has ended, which holds a text beside elements,`)
    return { name, value: objectOf(children) }
  }

  /** A part of a text; nothing where an element begins or ends. */
  #piece(): string | undefined {
    const text = this.#take('text')
    if (text !== undefined) return lineFeeds(text[0])
    const cdata = this.#take('cdata')
    if (cdata !== undefined) return lineFeeds(cdata[1] ?? '')
    if (this.#take('comment') !== undefined) return ''
    const reference = this.#take('reference')
    return reference === undefined ? undefined : this.#referred(reference)
  }

  #referred([, decimal, hexadecimal, name = '']: RegExpExecArray): string {
    if (decimal === undefined && hexadecimal === undefined) {
      if (Object.hasOwn(entities, name)) return entities[name] ?? ''
      throw this.#malformed('an entity that XML does not define ends')
    }
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    const isCharacter =
      code === 0x9 ||
      code === 0xa ||
      code === 0xd ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      (code >= 0x10000 && code <= 0x10ffff)
    if (isCharacter) return String.fromCodePoint(code)
    throw this.#malformed('a reference to no character ends')
  }

  #skip(): void {
    while (this.#take('blank') !== undefined || this.#take('comment') !== undefined);
  }

  #take(step: Step): RegExpExecArray | undefined {
    const pattern = steps[step]
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (found === null) return undefined
    this.#at = pattern.lastIndex
    return found
  }

  // Where, and never what: an answer may hold a name or a number of a card.
  #malformed(what: string): XmlFormatError {
    if (/^<!doctype/i.test(this.#text.slice(this.#at, this.#at + 9))) {
      return new XmlFormatError(
        'XML_DOCTYPE',
        'The XML has a document type, which no message of WeChat Pay has',
      )
    }
    return new XmlFormatError(
      'XML_MALFORMED',
      `It is no well-formed XML where ${what} at character ${this.#at + 1}`,
    )
  }
}

function add(
  children: Map<string, string | XmlFields | (string | XmlFields)[]>,
  { name, value }: Element,
): void {
  const before = children.get(name)
  if (before === undefined) children.set(name, value)
  else if (Array.isArray(before)) before.push(value)
  else children.set(name, [before, value])
}

// Defines what it sets, so that an element named __proto__ is one like any other.
function objectOf(children: ReadonlyMap<string, XmlValue>): XmlFields {
  return Object.fromEntries(children)
}

// As XML has it: what is not written by reference ends its lines in one way.
function lineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
