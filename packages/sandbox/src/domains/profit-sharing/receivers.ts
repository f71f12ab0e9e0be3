import { encryptField } from '@wxpay/protocol'
import { ApiError } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import { decryptBodyField } from '../../domain/decrypt-body-field'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type OperationResponse, ok } from '../../domain/operation'
import { sharingErrors } from './machine'
import { type SharingSide, receiversOf } from './sides'
import type { ReceiverType, Share } from './sharing-order'

const TYPE = /^(?:MERCHANT_ID|PERSONAL_OPENID|PERSONAL_SUB_OPENID)$/

/** Adds a receiver; again without effect. */
export function addReceiver(call: Call, side: SharingSide): OperationResponse {
  const { body, merchant, context } = call
  readAppid(call)
  const receiver = readReceiver(call)
  const relation_type = body.string('relation_type', { min: 1, max: 32 })
  const custom_relation = body.string.optional('custom_relation', { max: 10 })
  if (relation_type === 'CUSTOM' && custom_relation === undefined)
    throw body.error('custom_relation', '关系类型为 CUSTOM 时，自定义的分账关系必填')
  if (side === 'ecommerce') {
    if (body.raw['encrypted_name'] !== undefined) decryptBodyField(call, 'encrypted_name')
    insertReceiver(call, side, receiver)
    return ok(receiver)
  }
  const name = body.raw['name'] === undefined ? undefined : decryptBodyField(call, 'name')
  insertReceiver(call, side, receiver)
  const encrypted = name === undefined ? undefined : encryptField(name, context.merchants.publicKey(merchant))
  return ok(
    omitUndefined({ ...subMerchant(call), ...receiver, name: encrypted, relation_type, custom_relation }),
  )
}

/** Removes a receiver; an unknown one too. */
export function deleteReceiver(call: Call, side: SharingSide): OperationResponse {
  const { merchant, context } = call
  readAppid(call)
  const receiver = readReceiver(call)
  context.database.run(
    'DELETE FROM sharing_receivers WHERE mchid = ? AND payee = ? AND type = ? AND account = ?',
    merchant.mchid,
    receiversOf(call, side),
    receiver.type,
    receiver.account,
  )
  return ok({ ...subMerchant(call), ...receiver })
}

/**
 * Checks that the caller has added a receiver for the merchant that is paid.
 *
 * @throws ApiError INVALID_REQUEST
 */
export function checkReceiver(
  { merchant, context }: Call,
  payee: string,
  { type, account }: Pick<Share, 'type' | 'account'>,
): void {
  const found = context.database.get(
    'SELECT 1 FROM sharing_receivers WHERE mchid = ? AND payee = ? AND type = ? AND account = ?',
    merchant.mchid,
    payee,
    type,
    account,
  )
  if (found === undefined) throw new ApiError(sharingErrors.unknownReceiver)
}

function insertReceiver(
  call: Call,
  side: SharingSide,
  { type, account }: Pick<Share, 'type' | 'account'>,
): void {
  call.context.database.run(
    'INSERT INTO sharing_receivers (mchid, payee, type, account) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    call.merchant.mchid,
    receiversOf(call, side),
    type,
    account,
  )
}

function readReceiver({ body }: Call) {
  return {
    type: body.string('type', { pattern: TYPE }) as ReceiverType,
    account: body.string('account', { min: 1, max: 64 }),
  }
}

const subMerchant = ({ body }: Call) => omitUndefined({ sub_mchid: body.string.optional('sub_mchid') })
