import { XmlFormatError } from './xml-error'

/** A token of a document. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const MAX_NAME = 128
const MAX_DECLARATION = 264
const MAX_REFERENCE = 9
const entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['apos', "'"],
  ['quot', '"'],
])

/**
 * Reads a document token by token. Each character is looked at a bounded number of times and nothing
 * recurses, so a crafted document can neither slow it down nor overflow the stack.
 */
export class XmlScanner {
  readonly #text: string
  readonly #attributes: number
  readonly #lineFeeds: (text: string) => string
  #at = 0
  // Caches the position of the next occurrence of each delimiter: searching again for every piece of text
  // would be quadratic.
  #angle = -1
  #ampersand = -1

  /** @param attributes - maximum number of attributes of an element */
  constructor(text: string, attributes: number, lineEnds: 'normalized' | 'raw') {
    this.#text = text
    this.#attributes = attributes
    this.#lineFeeds = lineEnds === 'raw' ? (piece) => piece : normalized
  }

  /** Skips a byte order mark and an XML declaration. */
  declaration(): void {
    if (this.#text.charCodeAt(0) === 0xfeff) this.#at = 1
    this.#blanks()
    if (!this.#sees('<?xml') || !isBlank(this.#text.charCodeAt(this.#at + 5))) return
    const head = this.#text.slice(this.#at, this.#at + MAX_DECLARATION)
    const end = head.indexOf('?>')
    if (end === -1 || /[<>?]/.test(head.slice(2, end))) throw this.malformed('invalid declaration')
    this.#at += end + 2
  }

  /** Skips blanks and comments between the declaration and the root element, or after the root element. */
  skip(): void {
    do this.#blanks()
    while (this.#comment())
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length
  }

  /**
   * The next token, without comments.
   *
   * @throws XmlFormatError
   */
  next(): XmlToken {
    while (this.#comment());
    if (this.isAtEnd) throw this.malformed('unexpected end of the document')
    if (!this.#sees('<')) return { kind: 'text', text: this.#characters() }
    if (this.#sees('<![CDATA[')) return { kind: 'text', text: this.#cdata() }
    return this.#sees('</') ? this.#close() : this.#open()
  }

  #close(): XmlToken {
    const start = this.#at
    this.#at += 2
    const name = this.#name(isElementName)
    if (name === '') throw this.malformed('invalid end tag', start)
    this.#blanks()
    this.#expect('>', start)
    return { kind: 'close', name }
  }

  #open(): XmlToken {
    const start = this.#at
    this.#at += 1
    const name = this.#name(isElementName)
    if (name === '') throw this.malformed('invalid start tag', start)
    this.#skipAttributes(start)
    const isEmpty = this.#sees('/')
    if (isEmpty) this.#at += 1
    this.#expect('>', start)
    return { kind: 'open', name, isEmpty }
  }

  /** Skips attributes, which APIv2 does not use. */
  #skipAttributes(start: number): void {
    for (let count = 0; ; count += 1) {
      const before = this.#at
      this.#blanks()
      if (this.#sees('>') || this.#sees('/')) return
      if (this.#at === before) throw this.malformed('invalid start tag', start)
      if (count === this.#attributes) {
        throw new XmlFormatError('XML_TOO_LARGE', `An element has more than ${this.#attributes} attributes`)
      }
      if (this.#name(isAttributeName) === '') throw this.malformed('invalid start tag', start)
      this.#blanks()
      this.#expect('=', start)
      this.#blanks()
      this.#value(start)
    }
  }

  #value(start: number): void {
    const quote = this.#text[this.#at]
    const end = quote === '"' || quote === "'" ? this.#text.indexOf(quote, this.#at + 1) : -1
    if (end === -1 || this.#text.slice(this.#at, end).includes('<'))
      throw this.malformed('invalid start tag', start)
    this.#at = end + 1
  }

  /** Character data up to the next markup, or a single reference. */
  #characters(): string {
    if (this.#sees('&')) return this.#reference()
    const start = this.#at
    if (this.#angle < start) this.#angle = this.#find('<')
    if (this.#ampersand < start) this.#ampersand = this.#find('&')
    this.#at = Math.min(this.#angle, this.#ampersand)
    return this.#lineFeeds(this.#text.slice(start, this.#at))
  }

  #find(mark: string): number {
    const found = this.#text.indexOf(mark, this.#at)
    return found === -1 ? this.#text.length : found
  }

  #cdata(): string {
    const start = this.#at + 9
    const end = this.#text.indexOf(']]>', start)
    if (end === -1) throw this.malformed('unterminated CDATA')
    this.#at = end + 3
    return this.#lineFeeds(this.#text.slice(start, end))
  }

  #comment(): boolean {
    if (!this.#sees('<!--')) return false
    const end = this.#text.indexOf('-->', this.#at + 4)
    if (end === -1) throw this.malformed('unterminated comment')
    this.#at = end + 3
    return true
  }

  #reference(): string {
    const end = this.#text.indexOf(';', this.#at)
    const isShort = end !== -1 && end - this.#at <= MAX_REFERENCE
    const character = isShort ? referred(this.#text.slice(this.#at + 1, end)) : undefined
    if (character === undefined) throw this.malformed('invalid character reference')
    this.#at = end + 1
    return character
  }

  #name(matches: (code: number, index: number) => boolean): string {
    const start = this.#at
    while (this.#at - start <= MAX_NAME && matches(this.#text.charCodeAt(this.#at), this.#at - start))
      this.#at += 1
    return this.#at - start > MAX_NAME ? '' : this.#text.slice(start, this.#at)
  }

  #blanks(): void {
    while (isBlank(this.#text.charCodeAt(this.#at))) this.#at += 1
  }

  #sees(mark: string): boolean {
    return this.#text.startsWith(mark, this.#at)
  }

  #expect(mark: string, start: number): void {
    if (!this.#sees(mark)) throw this.malformed('invalid tag', start)
    this.#at += 1
  }

  /** Reports the position only: a document may contain a name or a card number. */
  malformed(what: string, at = this.#at): XmlFormatError {
    if (/^<!doctype/i.test(this.#text.slice(at, at + 9))) {
      return new XmlFormatError(
        'XML_DOCTYPE',
        'The XML has a document type, which messages of WeChat Pay never have',
      )
    }
    return new XmlFormatError('XML_MALFORMED', `Malformed XML: ${what} at character ${at + 1}`)
  }
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

function isElementName(code: number, index: number): boolean {
  return isWord(code) && (index > 0 || !isDigit(code)) ? true : index > 0 && (code === 0x2d || code === 0x2e)
}

function isAttributeName(code: number): boolean {
  return isWord(code) || code === 0x2d || code === 0x2e || code === 0x3a
}

function isWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || isDigit(code)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function referred(name: string): string | undefined {
  if (!name.startsWith('#')) return entities.get(name)
  const [, decimal, hexadecimal] = /^#(?:(\d{1,7})|x([\dA-Fa-f]{1,6}))$/.exec(name) ?? []
  if (decimal !== undefined) return characterOf(Number(decimal))
  return hexadecimal === undefined ? undefined : characterOf(Number.parseInt(hexadecimal, 16))
}

function characterOf(code: number): string | undefined {
  const isCharacter =
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}

// Several times faster than a regular expression where most characters are line ends.
function normalized(text: string): string {
  return text.includes('\r') ? text.split('\r\n').join('\n').split('\r').join('\n') : text
}
