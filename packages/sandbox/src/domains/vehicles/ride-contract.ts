import { ApiError } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import type { Context } from '../../domain/context'
import { type ControlContext, action, entityAction, entityControl } from '../../domain/control-action'
import { toControlError } from '../../domain/control-error'
import { defineEntity } from '../../domain/entity'
import { type Machine, reject, stay, to } from '../../domain/machine'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { type Static, objectSchema } from '../../domain/schema'
import { vehicleErrors } from './errors'

/** Reasons why the service of a user is blocked. */
export const blockReasons = ['DELETED', 'ACCOUNT_FROZEN', 'OVERDUE'] as const

/** A contract by which a user rides buses or metros with a QR code. */
export interface RideContract {
  readonly mchid: string
  readonly contract_id: string
  readonly openid: string
  readonly user_service_state: 'ABSENT' | 'NORMAL' | 'BLOCKED'
  readonly block_reason?: (typeof blockReasons)[number] | undefined
}

const rideErrors = { ...vehicleErrors, absent: vehicleErrors.noContract } as const

/** Effect of each event on the service of a user. */
export const rideMachine = {
  states: ['ABSENT', 'NORMAL', 'BLOCKED'],
  errors: rideErrors,
  rows: {
    query: { ABSENT: reject('absent'), otherwise: stay },
    charge: { ABSENT: reject('absent'), NORMAL: stay, otherwise: reject('serviceBlocked') },
    blocks: { ABSENT: reject('absent'), otherwise: to('BLOCKED') },
    unblocks: { ABSENT: reject('absent'), otherwise: to('NORMAL') },
  },
} as const satisfies Machine<'ABSENT' | 'NORMAL' | 'BLOCKED', string, keyof typeof rideErrors>

/** All contracts for rides. */
export const rideContracts = defineEntity<RideContract>()({
  name: 'ride contract',
  table: 'ride_contracts',
  key: ['mchid', 'contract_id'],
  columns: ['mchid', 'contract_id'],
  state: 'user_service_state',
  absent: 'ABSENT',
  machine: rideMachine,
})

function query(call: Call): OperationResponse {
  const { path, merchant, context } = call
  readAppid({ merchant, body: call.query })
  const contract = rideContracts.get(context, {
    mchid: merchant.mchid,
    contract_id: path.string('contract_id'),
  })
  rideContracts.decide(contract, 'query')
  return ok(view(contract))
}

/** Queries of the service of a user. */
export const rideContractOperations: readonly DomainOperation[] = [
  { method: 'GET', path: '/v3/qrcode/user-services/contract-id/{contract_id}', handle: query },
]

/** The service of a user, as the merchant queries it. */
export type RideContractView = ReturnType<typeof view>

function view({ contract_id, user_service_state, block_reason }: RideContract) {
  return { contract_id, user_service_state, ...(block_reason === undefined ? {} : { block_reason }) }
}

const contractSchema = objectSchema(
  {
    contract_id: { type: 'string' },
    user_service_state: { type: 'string', enum: ['NORMAL', 'BLOCKED'] },
    block_reason: { type: 'string', enum: blockReasons },
  },
  ['contract_id', 'user_service_state'],
)
const result = { name: 'RideContract', schema: () => contractSchema }

const signingSchema = objectSchema({
  contract_id: { type: 'string', minLength: 1, maxLength: 32, description: 'Default: a generated one.' },
  openid: { type: 'string', minLength: 1, maxLength: 128, description: 'Default: a generated one.' },
})

/** A contract that a user signs. */
export type RideSigning = Static<typeof signingSchema>

function sign(
  context: ControlContext,
  mchid: string,
  { contract_id, openid }: RideSigning = {},
): RideContractView {
  try {
    return context.transact(() => {
      context.merchants.get(mchid)
      const contract: RideContract = {
        mchid,
        contract_id: contract_id ?? context.numbers.rideContractId(context.clock.now()),
        openid: openid ?? context.numbers.openid(),
        user_service_state: 'NORMAL',
      }
      const { contract_id: id } = contract
      if (rideContracts.find(context, { mchid, contract_id: id }) === undefined)
        rideContracts.insert(context, contract)
      else rideContracts.save(context, contract)
      return view(contract)
    })
  } catch (error) {
    throw toControlError(error, `merchant ${mchid}`, undefined)
  }
}

const blockSchema = objectSchema({
  reason: { type: 'string', enum: blockReasons, description: 'Default OVERDUE.' },
})

export const rideContractControl = {
  /** A user signs a contract for rides with the merchant. */
  sign: action({
    route: 'POST /merchants/{mchid}/ride-contracts',
    summary: 'A user signs a contract for rides',
    body: signingSchema,
    result,
    errors: [404],
    run: sign,
  }),
  ...entityControl({
    entity: rideContracts,
    path: '/merchants/{mchid}/ride-contracts/{contract_id}',
    view,
    result,
    actions: {
      /** The service of the user is blocked: rides can no longer be charged. */
      block: entityAction({
        summary: 'The service of the user is blocked',
        description: 'Rides can no longer be charged.',
        body: blockSchema,
        run: (context, contract: RideContract, { reason = 'OVERDUE' }) =>
          rideContracts.apply(context, contract, 'blocks', { block_reason: reason }),
      }),
      /** The user repays, or opens the service again. */
      unblock: entityAction({
        summary: 'The service of the user is available again',
        run: (context, contract: RideContract) =>
          rideContracts.apply(context, contract, 'unblocks', { block_reason: undefined }),
      }),
    },
  }),
}

/**
 * The user of a contract that can be charged.
 *
 * @throws ApiError CONTRACT_NOT_EXIST, or INVALID_REQUEST if the service is blocked
 */
export function riderOf(context: Context, mchid: string, contract_id: string): string {
  const contract = rideContracts.find(context, { mchid, contract_id })
  if (contract === undefined) throw new ApiError(vehicleErrors.noContract)
  rideContracts.decide(contract, 'charge')
  return contract.openid
}
