import { rfc3339 } from '../../../clock/beijing-time'
import type { JsonObject } from '../../../domain/fields'
import type { Contract, TerminationMode } from '../contract'

/** `contract_termination_mode` of APIv2. */
const terminationModes: Readonly<Record<TerminationMode, number>> = {
  SYSTEM_TERMINATE: 1,
  USER_TERMINATE: 2,
  MCH_API_TERMINATE: 3,
  WEPAY_WEB_TERMINATE: 4,
  CUSTOMER_SERVICE_TERMINATE: 7,
}

/** `contract_state` of APIv2: signed, not in force, to be signed. */
const stateOf = ({ contract_state }: Contract): 0 | 1 | 9 =>
  contract_state === 'SIGNED' ? 0 : contract_state === 'SIGNING' ? 9 : 1

/** A time as APIv2 writes it in contracts: `yyyy-MM-dd HH:mm:ss` in Beijing. */
const timeOf = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : rfc3339(new Date(time)).slice(0, 19).replace('T', ' ')

function common(contract: Contract): JsonObject {
  const { plan_id, out_contract_code, contract_id, request_serial, openid, expiresAt, termination } = contract
  return {
    contract_id,
    plan_id,
    contract_code: out_contract_code,
    request_serial,
    openid,
    contract_expired_time: timeOf(expiresAt),
    contract_termination_mode: termination && terminationModes[termination.mode],
  }
}

/** A contract as APIv2 returns it. */
export function contractV2(contract: Contract): JsonObject {
  const { contract_display_account, signedAt, termination } = contract
  return {
    ...common(contract),
    contract_display_account,
    contract_state: stateOf(contract),
    contract_signed_time: timeOf(signedAt),
    contract_terminated_time: timeOf(termination?.at),
    contract_termination_remark: termination?.remark,
  }
}

/** A change of a contract as the notification of APIv2 contains it. */
export function changeV2(contract: Contract): JsonObject {
  const { mchid, sub_mchid, sub_openid, signedAt, termination } = contract
  return {
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    mch_id: mchid,
    sub_mch_id: sub_mchid,
    ...common(contract),
    sub_openid,
    change_type: termination === undefined ? 'ADD' : 'DELETE',
    operate_time: timeOf(termination?.at ?? signedAt),
  }
}
