import { byUserSchema } from '../../domain/by-user'
import { type ControlContext, action, entityAction, entityControl } from '../../domain/control-action'
import { omitUndefined } from '../../domain/omit-undefined'
import { objectSchema } from '../../domain/schema'
import { rfc3339 } from '../../clock/beijing-time'
import { payFirst } from '../deductions/first-payment'
import { type Contract, deductionModes, terminationModes } from './contract'
import { contracts } from './entity'
import { end, refuse, sign } from './lifecycle'
import { states } from './machine'
import { type Plan, type PlanSettings, planModes, planSchema, setPlan } from './plans'

/** A contract, with fields that only WeChat Pay and the user know. */
export type ContractView = ReturnType<typeof view>

function view(contract: Contract) {
  const { contract_state, mode, plan_id, out_contract_code, contract_id, pre_entrustweb_id } = contract
  const { openid, signedAt, termination, notice } = contract
  const timeOf = (time: number | undefined) => (time === undefined ? undefined : rfc3339(new Date(time)))
  return {
    contract_state,
    mode,
    plan_id,
    out_contract_code,
    contract_id,
    pre_entrustweb_id,
    ...omitUndefined({
      openid,
      contract_signed_time: timeOf(signedAt),
      contract_terminated_time: timeOf(termination?.at),
      contract_termination_mode: termination?.mode,
      deductible_from: timeOf(notice?.opensAt),
      deductible_until: timeOf(notice?.closesAt),
    }),
  }
}

const viewSchema = objectSchema(
  {
    contract_state: { type: 'string', enum: states.filter((state) => state !== 'ABSENT') },
    mode: { type: 'string', enum: deductionModes, description: 'How deductions are announced to the user.' },
    plan_id: { type: 'string' },
    out_contract_code: { type: 'string' },
    contract_id: { type: 'string', description: 'Known to the merchant once the contract is signed.' },
    pre_entrustweb_id: { type: 'string' },
    openid: { type: 'string' },
    contract_signed_time: { type: 'string' },
    contract_terminated_time: { type: 'string' },
    contract_termination_mode: { type: 'string', enum: terminationModes },
    deductible_from: { type: 'string', description: 'Begin of the days of the pre-deduct notice.' },
    deductible_until: { type: 'string', description: 'End of the days of the pre-deduct notice.' },
  },
  ['contract_state', 'mode', 'plan_id', 'out_contract_code', 'contract_id', 'pre_entrustweb_id'],
)

const endSchema = objectSchema({
  mode: { type: 'string', enum: terminationModes, description: 'Who ends it. Default: USER_TERMINATE.' },
  remark: { type: 'string', minLength: 1, maxLength: 256, description: 'Reason. Default: none.' },
})

export const planResult = {
  name: 'Plan',
  schema: () =>
    objectSchema(
      {
        mchid: { type: 'string' },
        plan_id: { type: 'string' },
        mode: { type: 'string', enum: planModes },
        amount: { type: 'integer' },
        limit: { type: 'integer' },
        dailyLimit: { type: 'integer' },
        isStopped: { type: 'boolean' },
      },
      ['mchid', 'plan_id', 'mode', 'limit', 'dailyLimit', 'isStopped'],
    ),
}

export const contractControl = {
  ...entityControl({
    entity: contracts,
    path: '/merchants/{mchid}/contracts/{out_contract_code}',
    view,
    result: { name: 'Contract', schema: () => viewSchema },
    actions: {
      /** The user signs: SIGNING becomes SIGNED, and the merchant is notified of ENTRUST.SIGN. */
      sign: entityAction({
        summary: 'The user signs the contract',
        description: 'SIGNING becomes SIGNED; the merchant is notified of ENTRUST.SIGN.',
        body: byUserSchema,
        run: (context, contract: Contract, { openid }) => payFirst(context, sign(context, contract, openid)),
      }),
      /** The user does not sign: SIGNING becomes SIGN_FAILED. */
      refuse: entityAction({
        summary: 'The user refuses to sign the contract',
        description: 'SIGNING becomes SIGN_FAILED; the merchant is not notified.',
        run: (context, contract: Contract) => refuse(context, contract),
      }),
      /** The contract ends: SIGNED becomes TERMINATED, and the merchant is notified of ENTRUST.TERMINATE. */
      terminate: entityAction({
        summary: 'The user or WeChat Pay ends the contract',
        description: 'SIGNED becomes TERMINATED; the merchant is notified of ENTRUST.TERMINATE.',
        body: endSchema,
        run: (context, contract: Contract, { mode = 'USER_TERMINATE', remark }) =>
          end(context, contract, 'ends', { mode, remark }),
      }),
    },
  }),
  /** Sets how a plan (代扣模板) works: its mode, its amounts, and whether it is stopped. */
  setPlan: action({
    route: 'PUT /merchants/{mchid}/contract-plans/{plan_id}',
    summary: 'Set how a plan works',
    description:
      'Settings that are not given stay as they are. Contracts keep the mode that they were signed with.',
    body: planSchema,
    result: planResult,
    errors: [404],
    run: (context: ControlContext, mchid: string, plan_id: string, settings: PlanSettings): Plan =>
      context.transact(() => {
        context.merchants.get(mchid)
        return setPlan(context, { mchid, plan_id }, settings)
      }),
  }),
}
