import type { Side } from '../../domain/side'
import { ApiError } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import { decryptValue, decryptionKey } from '../../domain/decrypt-body-field'
import type { Fields } from '../../domain/fields'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type OperationResponse, ok } from '../../domain/operation'
import { isSubMerchant } from '../../domain/sub-merchant'
import { apiErrors } from '../../domain/api-error'
import { payingAccount } from '../../ledger/paying-account'
import { checkName, readAmount } from '../transfers/rules'
import type { Batch, Detail, PartnerFields } from './batch'
import { bookBatch } from './booking'
import { batches, details } from './entity'
import { scheduleOutcome } from './outcome'
import { toWire } from './wire'

const NUMBER = { min: 1, max: 32, pattern: /^[0-9A-Za-z]+$/ }
const MOST_DETAILS = 1000

/** Starts a batch of transfers, whose money is locked unless the merchant has to approve it first. */
export function createBatch(call: Call, side: Side): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const out_batch_no = body.string('out_batch_no', NUMBER)
  const event = merchant.batchApproval === 'required' ? 'createForApproval' : 'create'
  const known = batches.find(context, { mchid, out_batch_no })
  const decision = batches.decide(known, event, repetitionOf(known?.accepted, fingerprint))
  if (known !== undefined) return created(known)
  const parties = side === 'merchant' ? { appid: readAppid(call) } : { partner: readPartner(call) }
  const items = readDetails(call, out_batch_no)
  const now = context.clock.now()
  const payer = payerOf(mchid, parties.partner)
  const batch: Batch = {
    ...parties,
    batch_status: decision.kind === 'move' ? decision.to : 'ACCEPTED',
    mchid,
    out_batch_no,
    batch_id: context.numbers.transferBatchId(now),
    batch_name: body.string('batch_name', { min: 1, max: 32 }),
    batch_remark: body.string('batch_remark', { min: 1, max: 32 }),
    total_amount: items.reduce((sum, { transfer_amount }) => sum + transfer_amount, 0),
    total_num: items.length,
    ...omitUndefined({
      transfer_scene_id: body.string.optional('transfer_scene_id', { max: 36 }),
      notify_url: body.string.optional('notify_url'),
    }),
    payer,
    account: payingAccount(context, payer),
    createdAt: now.getTime(),
    updatedAt: now.getTime(),
    accepted: fingerprint,
  }
  if (batch.batch_status === 'ACCEPTED') bookBatch(context, batch)
  batches.insert(context, batch)
  const detail_status = batch.batch_status === 'WAIT_PAY' ? 'WAIT_PAY' : 'INIT'
  for (const item of items) details.insert(context.database, { ...item, detail_status })
  scheduleOutcome(context, batch)
  return created(batch)
}

// The state of a batch that waits for approval is not among those of the response.
function created(batch: Batch): OperationResponse {
  const { batch_status, partner } = batch
  const isStated = partner === undefined && batch_status !== 'WAIT_PAY'
  return ok({ ...toWire(batch, [], 'created'), ...(isStated ? { batch_status } : {}) })
}

// A partner that has only information of its sub-merchant pays itself.
function payerOf(mchid: string, partner: PartnerFields | undefined): string {
  return partner === undefined || partner.authorization_type === 'INFORMATION_AUTHORIZATION_TYPE'
    ? mchid
    : partner.sub_mchid
}

function readPartner(call: Call): PartnerFields {
  const { body } = call
  const sub_mchid = body.string('sub_mchid', { min: 1, max: 32 })
  if (!isSubMerchant(call, sub_mchid)) throw new ApiError(apiErrors.notSubMerchant)
  if (body.raw['sp_appid'] !== undefined) readAppid(call, 'sp_appid')
  return {
    sub_mchid,
    authorization_type: body.string('authorization_type'),
    ...omitUndefined({
      sp_appid: body.string.optional('sp_appid'),
      sub_appid: body.string.optional('sub_appid'),
      transfer_purpose: body.string.optional('transfer_purpose'),
      transfer_scene: body.string.optional('transfer_scene'),
    }),
  }
}

type Item = Omit<Detail, 'detail_status'>

function readDetails(call: Call, out_batch_no: string): Item[] {
  const { body } = call
  const given = body.list.optional('transfer_detail_list') ?? []
  if (given.length === 0) throw body.error('transfer_detail_list', '转账明细列表不能为空')
  if (given.length > MOST_DETAILS)
    throw body.error('transfer_detail_list', `转账明细列表最多 ${MOST_DETAILS} 笔`)
  const items = given.map((item, index) => readDetail(call, item, index, out_batch_no))
  const total = items.reduce((sum, { transfer_amount }) => sum + transfer_amount, 0)
  if (body.integer('total_amount', { min: 1 }) !== total)
    throw body.error('total_amount', `转账总金额与明细金额之和 ${total} 不一致`)
  if (body.integer('total_num', { min: 1 }) !== items.length)
    throw body.error('total_num', `转账总笔数与明细笔数 ${items.length} 不一致`)
  if (new Set(items.map(({ out_detail_no }) => out_detail_no)).size < items.length)
    throw body.error('transfer_detail_list', '商家明细单号在批次内重复')
  const named = items.filter(({ user_name }) => user_name !== undefined).length
  if (named !== 0 && named !== items.length)
    throw body.error('transfer_detail_list', '同一批次的收款用户姓名应全部填写或全部不填写')
  return items
}

function readDetail(call: Call, item: Fields, index: number, out_batch_no: string): Item {
  const { merchant, context } = call
  const transfer_amount = readAmount(merchant, item)
  const isNamed = checkName(item, transfer_amount)
  const now = context.clock.now()
  return {
    mchid: merchant.mchid,
    out_batch_no,
    out_detail_no: item.string('out_detail_no', NUMBER),
    detail_id: context.numbers.transferDetailId(now),
    transfer_amount,
    transfer_remark: item.string('transfer_remark', { min: 1, max: 32 }),
    openid: item.string('openid', { min: 1, max: 64 }),
    ...omitUndefined({ user_name: isNamed ? decryptName(call, item, index) : undefined }),
    createdAt: now.getTime(),
    updatedAt: now.getTime(),
  }
}

function decryptName(call: Call, item: Fields, index: number): string {
  const pointer = `/transfer_detail_list/${index}/user_name`
  return decryptValue(item.string('user_name', { min: 1, max: 1024 }), decryptionKey(call), 'body', pointer)
}
