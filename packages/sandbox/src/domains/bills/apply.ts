import { encryptField } from '@wxpay/protocol'
import { type OperationResponse, type Call, type DeferredResponse, ok } from '../../domain/operation'
import { ApiError } from '../../domain/api-error'
import { isSubMerchant, rejectSubMerchant } from '../../domain/sub-merchant'
import { type BillDay, availability, billDay } from './day'
import { describeLink } from './describe-link'
import { LINK_LIFETIME } from './download'
import { type BillLink, addLink } from './download-links'
import {
  type BillKind,
  billKinds,
  kindsByAccountType,
  kindsByBillType,
  kindsBySubMerchantAccountType,
} from './kinds'
import { billErrors } from './errors'
import { isEmpty } from './text'

/**
 * Applies for a trade bill.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
 */
export function applyForTradeBill(call: Call): DeferredResponse {
  const sub_mchid = call.query.string.optional('sub_mchid', { min: 1, max: 32 })
  return single(call, choice(call, 'bill_type', kindsByBillType, 'ALL'), sub_mchid)
}

/**
 * Applies for a fund flow bill.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791867
 */
export function applyForFundFlowBill(call: Call): DeferredResponse {
  rejectSubMerchant(call.query)
  return single(call, choice(call, 'account_type', kindsByAccountType, 'BASIC'))
}

/**
 * Applies for a profit sharing bill, which is always missing: its columns are not published.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529628
 */
export function applyForProfitSharingBill(call: Call): DeferredResponse {
  rejectSubMerchant(call.query)
  return single(call, undefined)
}

/**
 * Applies for the fund flow bill of a sub-merchant, encrypted for the caller.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012710630
 */
export function applyForSubMerchantBill(call: Call): DeferredResponse {
  const subject = call.query.string('sub_mchid', { min: 1, max: 32 })
  if (!isSubMerchant(call, subject)) throw new ApiError(billErrors.notSubMerchant)
  return encryptedBill(call, () => ({
    subject,
    kind: choice(call, 'account_type', kindsBySubMerchantAccountType, undefined),
  }))
}

/**
 * Applies for the fund flow bill of all sub-merchants of a platform, encrypted for the caller.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012477635
 */
export function applyForPlatformBill(call: Call): DeferredResponse {
  return encryptedBill(call, () => ({
    subject: call.merchant.mchid,
    kind: choice(call, 'account_type', { ALL: 'fund-flow-platform' }, undefined),
  }))
}

function encryptedBill(call: Call, wanted: () => Pick<Wanted, 'subject' | 'kind'>): DeferredResponse {
  const { query, merchant, context } = call
  if (query.string('algorithm') !== 'AEAD_AES_256_GCM') {
    throw query.error('algorithm', 'algorithm 仅支持 AEAD_AES_256_GCM')
  }
  const { subject, kind } = wanted()
  // The key is ASCII, so that clients that decode it as bytes and clients that decode it as a string both
  // work.
  const encryption = { key: context.numbers.nonce(), nonce: context.numbers.nonce().slice(0, 16) }
  const link = createLink(call, { subject, kind, encryption })
  return {
    deferred: async () => {
      const bill = await describeLink(call, link)
      const encrypt_key = encryptField(encryption.key, context.merchants.publicKey(merchant))
      const list = [{ bill_sequence: 1, ...bill, encrypt_key, nonce: encryption.nonce }]
      return ok({ download_bill_count: list.length, download_bill_list: list })
    },
  }
}

/**
 * Applies for the file of withdrawals that failed or came back.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476674
 */
export function applyForWithdrawalBill(call: Call): DeferredResponse {
  return single(call, 'withdrawal-failures')
}

function single(call: Call, kind: BillKind | undefined, sub_mchid?: string): DeferredResponse {
  const link = createLink(call, { subject: call.merchant.mchid, sub_mchid, kind })
  return { deferred: async (): Promise<OperationResponse> => ok(await describeLink(call, link)) }
}

function choice(
  { query }: Call,
  name: string,
  kinds: Readonly<Record<string, BillKind | undefined>>,
  otherwise: string | undefined,
): BillKind | undefined {
  const value = query.string.optional(name) ?? otherwise
  if (value === undefined || !Object.hasOwn(kinds, value)) {
    throw query.error(name, `${name} 的取值应为 ${Object.keys(kinds).join('、')} 之一`)
  }
  return kinds[value]
}

interface Wanted extends Pick<BillLink, 'encryption' | 'sub_mchid' | 'subject'> {
  readonly kind: BillKind | undefined
}

// Creates a download link if the bill has any rows.
function createLink(call: Call, { subject, sub_mchid, kind, encryption }: Wanted): BillLink {
  const { query, merchant, context } = call
  const day = readDay(call)
  const tarType = query.string.optional('tar_type')
  if (tarType !== undefined && tarType !== 'GZIP') throw query.error('tar_type', 'tar_type 仅支持 GZIP')
  if (kind === undefined || isEmpty(billKinds[kind], { mchid: subject, sub_mchid, day }, context.database)) {
    throw new ApiError(billErrors.none)
  }
  const now = context.clock.now()
  const link: BillLink = {
    token: context.numbers.nonce() + context.numbers.nonce(),
    mchid: merchant.mchid,
    subject,
    sub_mchid,
    kind,
    bill_date: day.date,
    compression: tarType === 'GZIP' ? 'gzip' : 'none',
    ...(encryption === undefined ? {} : { encryption }),
    expiresAt: now.getTime() + LINK_LIFETIME,
  }
  addLink(context.database, link, now)
  return link
}

function readDay({ query, context }: Call): BillDay {
  const date = query.string('bill_date', { min: 1, max: 10 })
  const day = billDay(date)
  if (day === undefined) throw query.error('bill_date', 'bill_date 应为 yyyy-MM-dd 格式的日期')
  const available = availability(day, context.clock.now())
  if (available !== 'ready') throw new ApiError(billErrors[available])
  return day
}
