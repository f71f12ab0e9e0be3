import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { defineEntity } from '../../domain/entity'
import type { Contract, Parties } from './contract'
import { contractErrors, contractMachine } from './machine'

/** All auto-debit contracts. */
export const contracts = defineEntity<Contract>()({
  name: 'contract',
  table: 'contracts',
  key: ['mchid', 'plan_id', 'out_contract_code'],
  columns: ['mchid', 'plan_id', 'out_contract_code', 'contract_id', 'openid'],
  state: 'contract_state',
  absent: 'ABSENT',
  machine: contractMachine,
})

/**
 * The contract of these merchants with these column values.
 *
 * @throws ApiError CONTRACT_NOT_EXIST
 */
export function contractOf(
  context: Context,
  { mchid, sub_mchid }: Parties,
  columns:
    | { readonly contract_id: string }
    | { readonly plan_id: string; readonly out_contract_code: string },
): Contract {
  const found = contracts.find(context, { mchid, ...columns })
  if (found === undefined || found.sub_mchid !== sub_mchid) throw new ApiError(contractErrors.absent)
  return found
}

/** The contract in force that a user has with a merchant for a plan. */
export function signedContract(
  context: Context,
  { mchid, sub_mchid, plan_id }: Pick<Contract, 'mchid' | 'sub_mchid' | 'plan_id'>,
  openid: string,
): Contract | undefined {
  return contracts
    .where(context, { mchid, plan_id, openid })
    .find((each) => each.contract_state === 'SIGNED' && each.sub_mchid === sub_mchid)
}
