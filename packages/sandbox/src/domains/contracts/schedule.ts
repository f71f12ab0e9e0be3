import type { Side } from '../../domain/side'
import { dateInBeijing } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import { type Call, type OperationResponse, ok } from '../../domain/operation'
import type { Contract, DeductionMode } from './contract'
import { contractOf, contracts } from './entity'
import { appidsOf, partiesOf } from './parties'
import { describePeriod, periodErrors, periodOf, periodState, schedulePeriod } from './periods'
import { readAmount } from './pre-sign'

/** Names of the fields of each product that plans its deductions. */
const names = {
  scheduled: { state: 'schedule_state', amount: 'schedule_amount' },
  insurance: { state: 'policy_period_state', amount: 'scheduled_amount' },
} as const

type Planned = keyof typeof names

function plannedContract(call: Call, mode: DeductionMode, side: Side): Contract {
  const { path, body, query, context } = call
  const isQuery = Object.keys(body.raw).length === 0
  const parties = partiesOf(call, isQuery ? query : body, side)
  const contract = contractOf(context, parties, { contract_id: path.string('contract_id') })
  if (contract.mode !== mode) throw new ApiError(periodErrors.notPlanned)
  return contract
}

// Contracts with one planned deduction do not number it.
function numberIn({ path }: Call, mode: Planned): number | undefined {
  return mode === 'insurance' ? Number(path.string('policy_period_id')) : undefined
}

function responseOf(call: Call, contract: Contract, mode: Planned): OperationResponse {
  const period = periodOf(contract, numberIn(call, mode))
  return ok({
    ...(mode === 'insurance' ? { policy_period_id: period.policy_period_id } : {}),
    [names[mode].state]: periodState(period, mode, dateInBeijing(call.context.clock.now())),
    ...describePeriod(period, mode),
  })
}

/** Returns a planned deduction. */
export function querySchedule(call: Call, mode: Planned, side: Side): OperationResponse {
  const contract = plannedContract(call, mode, side)
  contracts.decide(contract, 'query')
  return responseOf(call, contract, mode)
}

/** Schedules a planned deduction. The same request again returns what was scheduled. */
export function schedule(call: Call, mode: Planned, side: Side): OperationResponse {
  const { body, context } = call
  appidsOf(call, side)
  const amount = readAmount(body.object(names[mode].amount))
  const contract = plannedContract(call, mode, side)
  contracts.decide(contract, 'schedule')
  const period = periodOf(contract, numberIn(call, mode))
  const state = periodState(period, mode, dateInBeijing(context.clock.now()))
  if (state === 'SCHEDULED' && period.scheduled?.amount.total === amount.total)
    return responseOf(call, contract, mode)
  const scheduled = schedulePeriod(contract, period, amount, context.clock.now())
  contracts.save(context, scheduled)
  return responseOf(call, scheduled, mode)
}
