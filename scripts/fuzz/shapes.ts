import type { Frame, Parser } from './parser'

/** Strings that are repeated to the length of an input. */
export const units = {
  zeros: '0',
  digits: '1234567890',
  letters: 'a',
  blanks: ' ',
  tabs: '\t',
  'line feeds': '\n',
  'CR LF': '\r\n',
  NUL: '\0',
  quotes: '"',
  'single quotes': "'",
  backticks: '`',
  backslashes: '\\',
  'escaped line feeds': '\\n',
  'escaped quotes': '\\"',
  'unicode escapes': '\\u0000',
  'BEGIN lines': '-----BEGIN A-----',
  'END lines': '-----END A-----',
  'PEM blocks': '-----BEGIN A-----\nAAAA\n-----END A-----\n',
  'mismatched PEM blocks': '-----BEGIN A-----\n-----END B-----\n',
  hyphens: '-',
  'open brackets': '[',
  'closed brackets': ']',
  'open braces': '{',
  'empty lists': '[],',
  'nested objects': '{"a":',
  members: '"a":1,',
  numbers: '1,',
  'long numbers': '12345678901234567890,',
  exponents: '1e',
  commas: ',',
  colons: ':',
  semicolons: ';',
  'open tags': '<a ',
  elements: '<a></a>',
  'open elements': '<a>',
  'close tags': '</a>',
  attributes: ' a="b"',
  comments: '<!-- -->',
  'open comments': '<!--',
  'CDATA sections': '<![CDATA[a]]>',
  'open CDATA': '<![CDATA[',
  'CDATA ends': ']]>',
  'broken references': '&#',
  references: '&amp;',
  ampersands: '&',
  pairs: 'a=b&',
  'equals signs': '=',
  'quoted pairs': 'a="b",',
  'quoted names': 'name="a";',
  'open names': ';name="',
  slashes: '/',
  'path segments': '/a',
  'path parameters': '/{a}',
  dots: '.',
  'dot segments': '/..',
  percent: '%',
  'encoded dots': '%2e',
  'encoded slashes': '%2F',
  'question marks': '?',
  plus: '+',
  base64: 'QUJD',
  'bill fields': ',`a',
  'bill lines': '`a,`b\n',
  'capital letters': 'A',
  alternating: 'aA',
  'Chinese characters': '中',
  emoji: '😀',
  'lone surrogates': '\ud800',
  'byte order marks': '\uFEFF',
  'DER sequences': '\x30\x80',
  'DER members': '\x05\x00',
} as const satisfies Readonly<Record<string, string>>

/** An adversarial input of any length. */
export interface Shape {
  readonly name: string
  readonly of: (length: number) => string
}

/** A unit repeated in a frame. */
export function repeated(name: string, unit: string, [before, after]: Frame): Shape {
  return {
    name,
    of: (length) => {
      const room = Math.max(0, length - before.length - after.length)
      return before + unit.repeat(Math.ceil(room / unit.length)).slice(0, room) + after
    },
  }
}

/** Every unit in every frame of a parser, and alone. */
export function* shapesFor({ frames = [] }: Parser): Generator<Shape> {
  for (const frame of [['', ''] as const, ...frames]) {
    const place = frame.join('') === '' ? '' : ` in ${JSON.stringify(frame.join('…').slice(0, 60))}`
    for (const [name, unit] of Object.entries(units)) yield repeated(name + place, unit, frame)
  }
}
