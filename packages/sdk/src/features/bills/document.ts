import { readXml } from '@wxpay/protocol'
import { DownloadError } from '../downloads/download-error'
import { printable } from '../../base/errors/text'
import { parseLossless } from '../../base/json/lossless'
import { membersOf } from '../../base/values'

/** Error fields of a document received instead of a bill. */
interface Problem {
  readonly code: string
  readonly message: string
}

const LONGEST_WORDS = 300

/**
 * Identifies a document received instead of a bill: an error of WeChat Pay in JSON (APIv3) or XML (APIv2), a
 * web page, another file.
 *
 * @throws DownloadError `BILL_REFUSED` with `wechatpay`, `BILL_MALFORMED`
 */
export function refuseDocument(bytes: Uint8Array): never {
  const text = Buffer.from(bytes)
    .toString()
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (text.startsWith('\u001F'))
    throw notBill('gzip that was decoded as text; give the bytes, without an encoding')
  if (text.startsWith('PK'))
    throw notBill('a ZIP archive or an Excel file; give the bill as WeChat Pay sent it')
  if (text.startsWith('%PDF')) throw notBill('a PDF')
  if (/^<(?:!doctype html|html)\b/i.test(text)) {
    throw notBill('an HTML page; a proxy, a firewall or a login page responded instead of WeChat Pay')
  }
  const problem = text.startsWith('<') ? problemOfXml(text) : problemOfJson(text)
  if (problem === undefined)
    throw notBill(`${text.startsWith('<') ? 'XML' : 'JSON'} without a WeChat Pay error in it`)
  throw new DownloadError(
    'BILL_REFUSED',
    `WeChat Pay returned an error instead of the bill: ${printable(problem.code)}${problem.message === '' ? '' : `, ${printable(problem.message)}`}`,
    { wechatpay: problem },
  )
}

function problemOfJson(text: string): Problem | undefined {
  try {
    const { code, message } = membersOf(parseLossless(text))
    return problemOf(code, message)
  } catch {
    return undefined
  }
}

function problemOfXml(text: string): Problem | undefined {
  try {
    const { err_code, error_code, return_code, err_code_des, return_msg } = readXml(text)
    return problemOf(err_code ?? error_code ?? return_code, err_code_des ?? return_msg)
  } catch {
    return undefined
  }
}

function problemOf(code: unknown, message: unknown): Problem | undefined {
  if (typeof code !== 'string' || code === '') return undefined
  return {
    code: code.slice(0, LONGEST_WORDS),
    message: typeof message === 'string' ? message.slice(0, LONGEST_WORDS) : '',
  }
}

function notBill(what: string): DownloadError {
  return new DownloadError('BILL_MALFORMED', `this is not a bill but ${what}`, { line: 1 })
}
