import { DownloadError } from '../downloads/download-error'
import { ApiError } from '../../base/errors/response-errors'
import type { DownloadOptions } from '../downloads/transfer'
import type { Requester } from '../requester'
import { fieldsOf } from './record'

/** A customer's comment on a paid order. */
export interface CommentRow {
  /** `yyyy-MM-dd HH:mm:ss`, in Beijing. */
  readonly time: string
  readonly transaction_id: string
  /** 1 to 5. */
  readonly stars: number
  /** As the customer wrote it, line breaks included. */
  readonly content: string
}

/** Query of comments. */
export interface CommentQuery {
  readonly appid: string
  /** `yyyyMMddHHmmss`, in Beijing; at most three months before now. */
  readonly begin_time: string
  /** `yyyyMMddHHmmss`, in Beijing. */
  readonly end_time: string
  /** Comments of one request: 1 to 200, the default. */
  readonly limit?: number | undefined
}

/** One response: its comments, and the offset that continues after them. */
export interface CommentPage {
  readonly offset: number
  readonly rows: readonly CommentRow[]
}

const NOTHING = 'NO_COMMENT'
const LIMIT = 200
// A row begins with a time. Where fields begin with a backtick, a line of a customer's text does not pass for a row.
const MARKED = /^`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,`/
const PLAIN = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+,\d,/

/**
 * Iterates over comments, one request for each page.
 *
 * @throws DownloadError `BILL_MALFORMED`; the errors of the call
 */
export async function* commentsOf(
  { limit = LIMIT, ...query }: CommentQuery,
  { signal, timeout }: DownloadOptions,
  { mchid, request }: Pick<Requester, 'mchid' | 'request'>,
): AsyncGenerator<CommentRow, void> {
  const config = { ...(signal !== undefined && { signal }), ...(timeout !== undefined && { timeout }) }
  let offset = 0
  for (;;) {
    const fields = { ...query, mch_id: mchid, sign_type: 'HMAC-SHA256', offset, limit } as const
    let page: CommentPage
    try {
      const { data } = await request('POST /v2/billcommentsp/batchquerycomment', fields, config)
      page = parseComments(data)
    } catch (error) {
      if (error instanceof ApiError && error.wechatpay?.code === NOTHING) return
      throw error
    }
    yield* page.rows
    if (page.rows.length < limit || page.offset <= offset) return
    offset = page.offset
  }
}

/**
 * Parses the text of a response: its first line is the offset of its last comment, every further one a comment.
 * Its fields begin with a backtick, or none of them does.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4014326528
 * @throws DownloadError `BILL_MALFORMED`
 */
export function parseComments(text: string): CommentPage {
  const [first = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (!/^\d{1,15}$/.test(first.trim())) throw malformed(1, 'does not begin with an offset')
  while (lines.at(-1) === '') lines.pop()
  const isMarked = lines[0]?.startsWith('`') !== false
  const rows: { text: string; readonly line: number }[] = []
  for (const [index, line] of lines.entries()) {
    const before = rows.at(-1)
    if ((isMarked ? MARKED : PLAIN).test(line)) rows.push({ text: line, line: index + 2 })
    else if (before === undefined) throw malformed(index + 2, 'does not begin with a time')
    else before.text += `\n${line}`
  }
  return { offset: Number(first), rows: rows.map((row) => rowOf(row.text, row.line, isMarked)) }
}

function rowOf(text: string, line: number, isMarked: boolean): CommentRow {
  const fields = isMarked ? fieldsOf(text) : text.split(',')
  const [time = '', transaction_id = '', stars = '', ...content] = fields.map((field, index) =>
    index < 3 ? field.trim() : field,
  )
  if (!/^\d+$/.test(transaction_id) || !/^[0-9]$/.test(stars) || content.length === 0) {
    throw malformed(line, 'is not a comment of four fields')
  }
  return { time, transaction_id, stars: Number(stars), content: content.join(isMarked ? ',`' : ',') }
}

function malformed(line: number, problem: string): DownloadError {
  return new DownloadError('BILL_MALFORMED', `line ${line} of the comments ${problem}`, { line })
}
