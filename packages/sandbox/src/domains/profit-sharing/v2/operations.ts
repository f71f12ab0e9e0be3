import { ApiError } from '../../../domain/api-error'
import { bodyOfV3, callOfV3 } from '../../../domain/call-of-v3'
import { type JsonObject, isObject } from '../../../domain/fields'
import { isList, readJson } from '../../../domain/json-field'
import { omitUndefined } from '../../../domain/omit-undefined'
import type { CallV2, OperationV2, ResponseV2 } from '../../../domain/operation-v2'
import { compactTime } from '../../../clock/beijing-time'
import { createSharing, unfreezeRest } from '../create'
import { sharingOrders } from '../entity'
import { sharingErrors } from '../machine'
import { highestRatio, unsplitAmount } from '../operations'
import { addReceiver, deleteReceiver } from '../receivers'
import { findReturn, returnShare } from '../return'
import type { ShareReturn, SharingOrder } from '../sharing-order'

/*
 * Profit sharing of APIv2: the same rules and tables as in APIv3, with other names, and lists as JSON texts.
 */

const subMerchant = ({ body }: CallV2) => ({ sub_mchid: body.string.optional('sub_mch_id') })

// Names are plain text in APIv2, and the sandbox does not compare them.
const withoutName = (receiver: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(receiver).filter(([name]) => name !== 'name'))

function receiverCall(call: CallV2) {
  const { body } = call
  const receiver = readJson(call, 'receiver', isObject)
  const translated = callOfV3(call, {
    body: { appid: body.string('appid'), ...subMerchant(call), ...withoutName(receiver) },
  })
  return { translated, fields: { receiver: JSON.stringify(receiver) } }
}

function add(call: CallV2): ResponseV2 {
  const { translated, fields } = receiverCall(call)
  addReceiver(translated, 'ordinary')
  return { fields }
}

function remove(call: CallV2): ResponseV2 {
  const { translated, fields } = receiverCall(call)
  deleteReceiver(translated, 'ordinary')
  return { fields }
}

function share(call: CallV2, rest: 'unfrozen' | 'kept'): ResponseV2 {
  const { body } = call
  const receivers = readJson(call, 'receivers', isList).map(withoutName)
  const created = createSharing(
    callOfV3(call, {
      body: {
        ...subMerchant(call),
        appid: body.string('appid'),
        transaction_id: body.string('transaction_id'),
        out_order_no: body.string('out_order_no'),
        receivers,
        unfreeze_unsplit: rest === 'unfrozen',
      },
    }),
    'ordinary',
  )
  return { fields: numbersOf(created) }
}

const numbersOf = ({
  transaction_id,
  out_order_no,
  order_id,
}: Pick<SharingOrder, 'transaction_id' | 'out_order_no' | 'order_id'>): JsonObject => ({
  transaction_id,
  out_order_no,
  order_id,
})

function finish(call: CallV2): ResponseV2 {
  const { body } = call
  const finished = unfreezeRest(
    callOfV3(call, {
      body: {
        ...subMerchant(call),
        transaction_id: body.string('transaction_id'),
        out_order_no: body.string('out_order_no'),
        description: body.string('description'),
      },
    }),
    'ordinary',
  )
  return { fields: numbersOf(finished) }
}

function query(call: CallV2): ResponseV2 {
  const { body, context, merchant } = call
  const { mchid } = merchant
  const order = sharingOrders.get(context, { mchid, out_order_no: body.string('out_order_no') })
  const isNamed =
    order.isEcommerce !== true &&
    order.transaction_id === body.string('transaction_id') &&
    order.sub_mchid === body.string.optional('sub_mch_id')
  if (!isNamed) throw new ApiError(sharingErrors.absent)
  sharingOrders.decide(order, 'query')
  const receivers = order.receivers.map(({ finishedAt = order.createdAt, ...receiver }) => ({
    ...receiver,
    finish_time: compactTime(new Date(finishedAt)),
  }))
  return { fields: { ...numbersOf(order), status: order.state, receivers: JSON.stringify(receivers) } }
}

function takeBack(call: CallV2): ResponseV2 {
  const { body } = call
  const returned = returnShare(
    callOfV3(call, {
      body: {
        ...subMerchant(call),
        order_id: body.string.optional('order_id'),
        out_order_no: body.string.optional('out_order_no'),
        out_return_no: body.string('out_return_no'),
        return_mchid: body.string('return_account'),
        amount: body.integer('return_amount', { min: 1 }),
        description: body.string('description'),
      },
    }),
    'ordinary',
  )
  return { fields: returnFields(returned) }
}

function queryTakenBack(call: CallV2): ResponseV2 {
  const { body } = call
  const order_id = body.string.optional('order_id')
  const out_order_no = order_id === undefined ? body.string('out_order_no') : undefined
  const translated = callOfV3(call, { query: { order_id, out_order_no, ...subMerchant(call) } })
  return { fields: returnFields(findReturn(translated, body)) }
}

function returnFields(given: ShareReturn): JsonObject {
  return omitUndefined({
    order_id: given.order_id,
    out_order_no: given.out_order_no,
    out_return_no: given.out_return_no,
    return_no: given.return_id,
    return_account_type: 'MERCHANT_ID',
    return_account: given.return_mchid,
    return_amount: given.amount,
    description: given.description,
    result: given.result,
    fail_reason: given.fail_reason,
    finish_time: compactTime(new Date(given.createdAt)),
  })
}

// Returns are refused by `return_code`.
const returnRefused = ({ v2: { code, message } }: ApiError): JsonObject => ({
  return_code: 'FAIL',
  return_msg: message,
  error_code: code,
  error_msg: message,
})

function amountLeft(call: CallV2): ResponseV2 {
  const transaction_id = call.body.string('transaction_id')
  const { unsplit_amount } = bodyOfV3(unsplitAmount(callOfV3(call, { path: { transaction_id } })))
  return { fields: { transaction_id, unsplit_amount } }
}

function ratio(call: CallV2): ResponseV2 {
  const sub_mchid = call.body.string.optional('sub_mch_id') ?? call.merchant.mchid
  const { max_ratio } = bodyOfV3(highestRatio(callOfV3(call, { path: { sub_mchid } })))
  return { fields: { max_ratio } }
}

const names = {
  zh: '不校验接收方的姓名或全称（`name`）。',
  en: 'The `name` of a receiver is not compared.',
}

export const sharingOperationsV2: readonly OperationV2[] = [
  { method: 'POST', path: '/pay/profitsharingaddreceiver', notes: [names], handleV2: add },
  { method: 'POST', path: '/pay/profitsharingremovereceiver', handleV2: remove },
  { method: 'POST', path: '/secapi/pay/profitsharing', handleV2: (call) => share(call, 'unfrozen') },
  { method: 'POST', path: '/secapi/pay/multiprofitsharing', handleV2: (call) => share(call, 'kept') },
  { method: 'POST', path: '/secapi/pay/profitsharingfinish', handleV2: finish },
  { method: 'POST', path: '/secapi/pay/profitsharingreturn', refusal: returnRefused, handleV2: takeBack },
  { method: 'POST', path: '/pay/profitsharingquery', handleV2: query },
  {
    method: 'POST',
    path: '/pay/profitsharingreturnquery',
    refusal: returnRefused,
    handleV2: queryTakenBack,
  },
  { method: 'POST', path: '/pay/profitsharingorderamountquery', handleV2: amountLeft },
  { method: 'POST', path: '/pay/profitsharingmerchantratioquery', handleV2: ratio },
]
