import type { Context } from '../../domain/context'
import { type Static, objectSchema } from '../../domain/schema'
import { defineTable } from '../../storage/table'

/** Modes that a plan can have; the others follow from the operation that a contract is signed by. */
export const planModes = ['notice', 'delayed', 'immediate'] as const

/** Settings of a plan. */
export const planSchema = objectSchema({
  mode: {
    type: 'string',
    enum: planModes,
    description:
      'How deductions are announced: by a pre-deduct notice, by WeChat Pay 24 hours before, or not at all. Default: notice.',
  },
  amount: {
    type: 'integer',
    minimum: 1,
    description: 'Fixed amount of each deduction, in fen. Default: any.',
  },
  limit: {
    type: 'integer',
    minimum: 1,
    description: 'Highest amount of one deduction, in fen. Default: 50 000.',
  },
  dailyLimit: {
    type: 'integer',
    minimum: 1,
    description: 'Highest amount that one contract can be charged in one day, in fen. Default: 250 000.',
  },
  isStopped: {
    type: 'boolean',
    description: 'Whether new contracts are refused; signed ones stay in force. Default: false.',
  },
})

/** Settings of a plan. */
export type PlanSettings = Static<typeof planSchema>

/** A plan (代扣模板) of a merchant, as WeChat Pay approved it. Amounts in fen. */
export interface Plan {
  readonly mchid: string
  readonly plan_id: string
  readonly mode: (typeof planModes)[number]
  readonly amount?: number
  readonly limit: number
  readonly dailyLimit: number
  readonly isStopped: boolean
}

const table = defineTable<Plan>({
  table: 'contract_plans',
  key: ['mchid', 'plan_id'],
  columns: ['mchid', 'plan_id'],
})

/** The plan of a merchant; one with the usual settings, if none were set. */
export function planOf({ database }: Context, { mchid, plan_id }: Pick<Plan, 'mchid' | 'plan_id'>): Plan {
  const usual = {
    mchid,
    plan_id,
    mode: 'notice',
    limit: 50_000,
    dailyLimit: 250_000,
    isStopped: false,
  } as const
  return table.find(database, { mchid, plan_id }) ?? usual
}

/** Changes the settings of a plan. */
export function setPlan(
  context: Context,
  key: Pick<Plan, 'mchid' | 'plan_id'>,
  settings: PlanSettings,
): Plan {
  const { database } = context
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
  const plan: Plan = { ...planOf(context, key), ...given }
  if (table.find(database, { mchid: key.mchid, plan_id: key.plan_id }) === undefined)
    table.insert(database, plan)
  else table.save(database, plan)
  return plan
}
