import { randomNonce } from '@wxpay/protocol'
import { fieldsOf } from '../features/bills/record'

/** A line of a bill by the titles of its columns. */
export type BillLine = Record<string, string>

/** Joins the pieces with line feeds, and ends with one: the form of every signed string. */
function joinedByLineFeed(...pieces: readonly (string | number)[]): string {
  return [...pieces, ''].join('\n')
}

/** The object with its keys in ascending order. */
export function ksort<Thing extends object>(thing: Thing): Thing {
  const sorted = Object.entries(thing).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(sorted) as Thing
}

/** `k=v` joined with `&`, without `sign` and without absent and empty values. */
export function queryStringLike(thing: object): string {
  return Object.entries(thing)
    .filter(([name, value]) => name !== 'sign' && value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${name}=${String(value)}`)
    .join('&')
}

/** Strings to sign, nonces and bills. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- A class with static members is what users import.
export class Formatter {
  /**
   * A bill as rows and totals. Both are strings as in the bill, by the titles of its columns.
   *
   * @param bill - the CSV, with or without a byte order mark
   */
  static castCsvBill(bill: string | Uint8Array): { rows: BillLine[]; summary: BillLine } {
    const lines = linesOf(Buffer.from(bill as string).toString('utf8'))
    const [header = ''] = lines
    const [caption = '', totals = ''] = lines.slice(Math.max(lines.length - 2, 1))
    const rows = joined(lines.slice(1, -2)).map((line) => byTitle(line, header))
    return { rows, summary: byTitle(totals, caption) }
  }

  /**
   * A line of a bill by the given titles; a field without a title by its index.
   *
   * @param skipFirstChar - whether to drop the first character, which is a backtick
   */
  static castCsvLine(
    row = '',
    keys: readonly string[] = [],
    skipFirstChar = true,
    separator = ',`',
  ): BillLine {
    return titled(row.slice(skipFirstChar ? 1 : 0).split(separator), keys)
  }

  /** A random string of letters and digits. */
  static nonce(size = 32): string {
    let nonce = ''
    while (nonce.length < size) nonce += randomNonce()
    return nonce.slice(0, size)
  }

  /** Seconds since 1970. */
  static timestamp(): number {
    return Math.floor(Date.now() / 1000)
  }

  /** The `Authorization` header of APIv3. */
  static authorization(
    mchid: string,
    nonce: string,
    signature: string,
    timestamp: string | number,
    serial: string,
  ): string {
    const fields = { mchid, serial_no: serial, timestamp, nonce_str: nonce, signature }
    const list = Object.entries(fields).map(([name, value]) => `${name}="${value}"`)
    return `WECHATPAY2-SHA256-RSA2048 ${list.join(',')}`
  }

  /** The string that the signature of a request covers. */
  static request(method: string, uri: string, timestamp: string | number, nonce: string, body = ''): string {
    return joinedByLineFeed(method, uri, timestamp, nonce, body)
  }

  /** The string that the signature of a response or a notification covers. */
  static response(timestamp: string | number, nonce: string, body = ''): string {
    return joinedByLineFeed(timestamp, nonce, body)
  }

  static readonly joinedByLineFeed = joinedByLineFeed
  static readonly ksort = ksort
  static readonly queryStringLike = queryStringLike

  static get default(): typeof Formatter {
    return Formatter
  }
}

function linesOf(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  while (lines.at(-1) === '') lines.pop()
  return lines
}

// The name of a product may contain a line break: every row begins with a backtick, its rest does not.
function joined(lines: readonly string[]): string[] {
  const rows: string[] = []
  const isMarked = lines[0]?.startsWith('`') === true
  for (const line of lines) {
    const before = rows.at(-1)
    if (!isMarked || line.startsWith('`') || before === undefined) rows.push(line)
    else rows[rows.length - 1] = `${before}\n${line}`
  }
  return rows
}

function byTitle(line: string, header: string): BillLine {
  return titled(fieldsOf(line), fieldsOf(header))
}

function titled(fields: readonly string[], keys: readonly string[]): BillLine {
  return Object.fromEntries(
    fields.map((field, index) => {
      const title = keys[index] ?? ''
      return [title === '' ? String(index) : title, field]
    }),
  )
}
