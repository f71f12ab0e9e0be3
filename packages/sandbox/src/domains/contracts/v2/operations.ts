import type { CallV2, OperationV2, ResponseV2 } from '../../../domain/operation-v2'
import { notifyUrlIssue } from '../../../domain/notify-url'
import type { Fields } from '../../../domain/fields'
import { omitUndefined } from '../../../domain/omit-undefined'
import { readPartiesV2 } from '../../transactions/v2/parties'
import type { Contract } from '../contract'
import { contractOf } from '../entity'
import { end } from '../lifecycle'
import { planOf } from '../plans'
import { MINI_PROGRAM, OUT_CONTRACT_CODE, PAGE, type Wanted, open, pathOf } from '../pre-sign'
import { contractV2 } from './wire'

/**
 * Reads the contract of a request.
 *
 * @param notifyName - name of the URL that is notified of it
 */
export function readContractV2(call: CallV2, notifyName: string): Wanted {
  const { body, context, merchant, signType, fingerprint } = call
  const plan_id = textIn(body, 'plan_id')
  if (!/^[1-9]\d{0,15}$/.test(plan_id)) throw body.error('plan_id', 'plan_id 应为正整数')
  const serial = textIn(body, 'request_serial')
  if (!/^[1-9]\d{0,18}$/.test(serial))
    throw body.error('request_serial', 'request_serial 应为不以 0 开头的整数')
  const notify_url = body.string(notifyName)
  const issue = notifyUrlIssue(notify_url)
  if (issue !== undefined) throw body.error(notifyName, issue)
  return {
    ...readPartiesV2(call),
    mode: planOf(context, { mchid: merchant.mchid, plan_id }).mode,
    plan_id,
    out_contract_code: body.string('contract_code', OUT_CONTRACT_CODE),
    request_serial: serial,
    contract_display_account: body.string('contract_display_account', { min: 1 }),
    notify_url,
    v2: { signType },
    accepted: fingerprint,
  }
}

// A number that some operations of the catalog have as a text.
function textIn({ raw }: Fields, name: string): string {
  const value = raw[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

// The page of a public account, and the one in a browser.
const pageOf = (contract: Contract): string => `${PAGE}?pre_entrustweb_id=${contract.pre_entrustweb_id}`

function entrustWeb(call: CallV2): ResponseV2 {
  return { location: pageOf(open(call.context, readContractV2(call, 'notify_url'))) }
}

function h5EntrustWeb(call: CallV2): ResponseV2 {
  return { fields: { redirect_url: pageOf(open(call.context, readContractV2(call, 'notify_url'))) } }
}

function preEntrustWeb(call: CallV2): ResponseV2 {
  const { pre_entrustweb_id } = open(call.context, readContractV2(call, 'notify_url'))
  return {
    fields: {
      pre_entrustweb_id,
      miniprogram_username: MINI_PROGRAM.username,
      miniprogram_path: pathOf(pre_entrustweb_id),
    },
  }
}

function named(call: CallV2): Contract {
  const { body, context } = call
  const { mchid, sub_mchid } = readPartiesV2(call)
  const contract_id = body.string.optional('contract_id')
  const key =
    contract_id === undefined
      ? { plan_id: textIn(body, 'plan_id'), out_contract_code: body.string('contract_code') }
      : { contract_id }
  return contractOf(context, omitUndefined({ mchid, sub_mchid }), key)
}

function query(call: CallV2): ResponseV2 {
  return { fields: omitUndefined(contractV2(named(call))) }
}

function terminate(call: CallV2): ResponseV2 {
  const remark = call.body.string('contract_termination_remark')
  const ended = end(call.context, named(call), 'terminate', { mode: 'MCH_API_TERMINATE', remark })
  const { contract_id, plan_id, out_contract_code: contract_code } = ended
  return { fields: { contract_id, plan_id, contract_code } }
}

/** The operations of merchants and of partners, whose requests differ only in the fields that the catalog has. */
export const contractOperationsV2: readonly OperationV2[] = ['/papay', '/papay/partner'].flatMap(
  (root): readonly OperationV2[] => [
    { method: 'GET', path: `${root}/entrustweb`, handleV2: entrustWeb },
    { method: 'GET', path: `${root}/h5entrustweb`, handleV2: h5EntrustWeb },
    { method: 'POST', path: `${root}/preentrustweb`, handleV2: preEntrustWeb },
    { method: 'POST', path: `${root}/querycontract`, handleV2: query },
    { method: 'POST', path: `${root}/deletecontract`, handleV2: terminate },
  ],
)
