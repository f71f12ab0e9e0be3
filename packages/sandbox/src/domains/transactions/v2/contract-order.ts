import { ApiError } from '../../../domain/api-error'
import type { Context } from '../../../domain/context'
import type { JsonObject } from '../../../domain/fields'
import { omitUndefined } from '../../../domain/omit-undefined'
import type { CallV2, ResponseV2 } from '../../../domain/operation-v2'
import { type Wanted, checkSignable } from '../../contracts/pre-sign'
import { readContractV2 } from '../../contracts/v2/operations'
import { checkParties } from '../contract-order'
import { placeUnified, readType, readUnified } from './unified-order'

/**
 * Creates an order whose payment also signs a contract. An order whose contract cannot be signed is an order without
 * contract: its result is `contract_result_code`.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987377
 */
export function contractOrderV2(call: CallV2): ResponseV2 {
  const { body, context } = call
  const type = readType(call)
  const order = readUnified(call, type)
  checkParties(body, order, { mchid: 'contract_mchid', appid: 'contract_appid' })
  const openid = order.expectedPayer?.name === 'sub_openid' ? undefined : order.expectedPayer?.openid
  const wanted: Wanted = {
    ...readContractV2(call, 'contract_notify_url'),
    ...omitUndefined({ openid }),
  }
  const { plan_id, out_contract_code, request_serial = '', contract_display_account } = wanted
  const refusal = refusalOf(context, wanted)
  const { notify_url, v2 } = wanted
  const contract = omitUndefined({ notify_url, v2 })
  const common = { plan_id, out_contract_code, request_serial, contract_display_account }
  const placed = placeUnified(
    call,
    order,
    type,
    refusal === undefined ? { ...common, ...contract } : undefined,
  )
  return {
    fields: {
      ...placed,
      out_trade_no: order.out_trade_no,
      ...(refusal ?? { contract_result_code: 'SUCCESS' }),
      plan_id,
      contract_code: out_contract_code,
      request_serial,
      contract_display_account,
    },
  }
}

function refusalOf(context: Context, wanted: Wanted): JsonObject | undefined {
  try {
    checkSignable(context, wanted)
    return undefined
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { code, message } = error.v2
    return { contract_result_code: 'FAIL', contract_err_code: code, contract_err_code_des: message }
  }
}
