import type { Side } from '../../domain/side'
import { ApiError } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import { isObject } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import {
  type Call,
  type DeferredResponse,
  type DomainOperation,
  type OperationResponse,
  ok,
} from '../../domain/operation'
import { findOrdered } from '../transactions/entity'
import { transactionErrors } from '../transactions/machine'
import { isOf, readParties } from '../transactions/parties'
import { readOrder } from '../transactions/prepay'
import type { Transaction } from '../transactions/transaction'
import { toWire } from '../transactions/wire'
import { payByCode } from './pay-by-code'
import { reversePayment } from './reverse'

const roots: Readonly<Record<Side, string>> = {
  merchant: '/v3/pay/transactions',
  partner: '/v3/pay/partner/transactions',
}

// A partner may leave its appid out.
function readAppids({ merchant, body }: Call, side: Side): Pick<Transaction, 'appid' | 'sub_appid'> {
  if (side === 'merchant') return { appid: readAppid({ merchant, body }) }
  const appid =
    body.raw['sp_appid'] === undefined ? merchant.appid : readAppid({ merchant, body }, 'sp_appid')
  return { appid, ...omitUndefined({ sub_appid: body.string.optional('sub_appid', { max: 32 }) }) }
}

function pay(call: Call, side: Side): OperationResponse | DeferredResponse {
  const { body, context, fingerprint } = call
  const order = {
    ...readParties(call, body, side),
    ...readAppids(call, side),
    ...withDeviceOnly(readOrder(call, 'MICROPAY')),
  }
  const auth_code = body.object('payer').string('auth_code', { min: 1, max: 32 })
  const { transaction, error } = payByCode(context, order, { auth_code, fingerprint })
  // The transaction is kept, so the error is the response to a change that has been committed.
  if (error !== undefined) return { deferred: () => Promise.reject(new ApiError(error)) }
  return ok(toWire(transaction, 'notification'))
}

// The store of a payment by code may have no name, and queries return the device alone.
function withDeviceOnly<Order extends { readonly scene_info?: unknown }>({ scene_info, ...order }: Order) {
  const device_id = isObject(scene_info) ? scene_info['device_id'] : undefined
  return device_id === undefined ? order : { ...order, scene_info: { device_id } }
}

function reverse(call: Call, side: Side): OperationResponse {
  const { body, path, context } = call
  const parties = readParties(call, body, side)
  const appids = readAppids(call, side)
  const { mchid, sub_mchid } = parties
  const found = findOrdered(context, { mchid, out_trade_no: path.string('out_trade_no') })
  if (found === undefined || !isOf(parties, found)) throw new ApiError(transactionErrors.absent)
  const { out_trade_no } = reversePayment(context, found)
  const { appid, sub_appid } = appids
  return ok(
    side === 'merchant'
      ? { appid, mchid, out_trade_no }
      : omitUndefined({ sp_appid: appid, sp_mchid: mchid, sub_appid, sub_mchid, out_trade_no }),
  )
}

const operationsOf = (side: Side): readonly DomainOperation[] => [
  { method: 'POST', path: `${roots[side]}/codepay`, handle: (call) => pay(call, side) },
  {
    method: 'POST',
    path: `${roots[side]}/out-trade-no/{out_trade_no}/reverse`,
    handle: (call) => reverse(call, side),
  },
]

export const codePaymentOperations: readonly DomainOperation[] = [
  ...operationsOf('merchant'),
  ...operationsOf('partner'),
]
