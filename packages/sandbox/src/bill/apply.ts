import { createHash } from 'node:crypto'
import { sealField } from '@wxpay/protocol'
import { type Answer, type Call, type LaterAnswer, ok } from '../gateway/operation'
import { Refusal } from '../gateway/refusal'
import { refuseSubMerchant } from '../refund/create'
import { type BillDay, availability, billDay } from './day'
import { ADDRESS_LIFE, plainBytes } from './download'
import type { BillDownload } from './download-register'
import { type BillKind, billKinds, kindsByAccountType, kindsByBillType } from './kinds'
import { billRefusals } from './refusals'
import { isEmpty } from './text'

/**
 * The address of a trade bill.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
 */
export function applyForTradeBill(call: Call): LaterAnswer {
  refuseSubMerchant(call.query)
  return single(call, choice(call, 'bill_type', kindsByBillType, 'ALL'))
}

/**
 * The address of a fund flow bill.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791867
 */
export function applyForFundFlowBill(call: Call): LaterAnswer {
  refuseSubMerchant(call.query)
  return single(call, choice(call, 'account_type', kindsByAccountType, 'BASIC'))
}

/**
 * The address of a profit sharing bill: nothing is shared in the sandbox, so there never is one.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529628
 */
export function applyForProfitSharingBill(call: Call): LaterAnswer {
  refuseSubMerchant(call.query)
  return single(call, undefined)
}

/**
 * The address of a sub-merchant's fund flow bill, encrypted for the caller. Any merchant of the sandbox may be named:
 * who is whose sub-merchant is not kept.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012710630
 */
export function applyForSubMerchantBill(call: Call): LaterAnswer {
  const { query, merchant, books } = call
  const subject = query.text('sub_mchid', { min: 1, max: 32 })
  if (books.merchants.find(subject) === undefined) throw new Refusal(billRefusals.notSubMerchant)
  if (query.text('algorithm') !== 'AEAD_AES_256_GCM') {
    throw query.fault('algorithm', 'algorithm 仅支持 AEAD_AES_256_GCM')
  }
  const kind = choice(call, 'account_type', kindsByAccountType, undefined)
  // The key is text, so that a client that takes it for bytes and one that takes it for characters both get it right.
  const encryption = { key: books.numbers.nonce(), nonce: books.numbers.nonce().slice(0, 16) }
  const download = issue(call, { subject, kind, encryption })
  return {
    later: async () => {
      const bill = await answered(call, download)
      const encrypt_key = sealField(encryption.key, books.merchants.publicKey(merchant))
      const list = [{ bill_sequence: 1, ...bill, encrypt_key, nonce: encryption.nonce }]
      return ok({ download_bill_count: list.length, download_bill_list: list })
    },
  }
}

function single(call: Call, kind: BillKind | undefined): LaterAnswer {
  const download = issue(call, { subject: call.merchant.mchid, kind })
  return { later: async (): Promise<Answer> => ok(await answered(call, download)) }
}

function choice(
  { query }: Call,
  name: string,
  kinds: Readonly<Record<string, BillKind | undefined>>,
  otherwise: string | undefined,
): BillKind | undefined {
  const value = query.text.optional(name) ?? otherwise
  if (value === undefined || !Object.hasOwn(kinds, value)) {
    throw query.fault(name, `${name} 的取值应为 ${Object.keys(kinds).join('、')} 之一`)
  }
  return kinds[value]
}

interface Wanted extends Pick<BillDownload, 'encryption'> {
  readonly subject: string
  readonly kind: BillKind | undefined
}

// Writes down where the bill can be had, if there is one.
function issue(call: Call, { subject, kind, encryption }: Wanted): BillDownload {
  const { query, merchant, books } = call
  const day = readDay(call)
  const tarType = query.text.optional('tar_type')
  if (tarType !== undefined && tarType !== 'GZIP') throw query.fault('tar_type', 'tar_type 仅支持 GZIP')
  if (kind === undefined || isEmpty(billKinds[kind], { mchid: subject, day }, books.billLedger)) {
    throw new Refusal(billRefusals.none)
  }
  const now = books.clock.now()
  const download: BillDownload = {
    token: books.numbers.nonce() + books.numbers.nonce(),
    mchid: merchant.mchid,
    subject,
    kind,
    bill_date: day.date,
    packing: tarType === 'GZIP' ? 'gzip' : 'none',
    ...(encryption === undefined ? {} : { encryption }),
    expiresAt: now.getTime() + ADDRESS_LIFE,
  }
  books.billDownloads.add(download, now)
  return download
}

function readDay({ query, books }: Call): BillDay {
  const date = query.text('bill_date', { min: 1, max: 10 })
  const day = billDay(date)
  if (day === undefined) throw query.fault('bill_date', 'bill_date 应为 yyyy-MM-dd 格式的日期')
  const available = availability(day, books.clock.now())
  if (available !== 'ready') throw new Refusal(billRefusals[available])
  return day
}

async function answered(
  { origin, books }: Call,
  download: BillDownload,
): Promise<{ readonly hash_type: 'SHA1'; readonly hash_value: string; readonly download_url: string }> {
  const hash = createHash('sha1')
  for await (const chunk of plainBytes(books, download)) hash.update(chunk)
  const packed = download.packing === 'gzip' ? '&tartype=gzip' : ''
  return {
    hash_type: 'SHA1',
    hash_value: hash.digest('hex'),
    download_url: `${origin}/v3/billdownload/file?token=${download.token}${packed}`,
  }
}
