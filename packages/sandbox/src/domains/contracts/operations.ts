import type { Side } from '../../domain/side'
import { ApiError } from '../../domain/api-error'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import type { Contract, DeductionMode } from './contract'
import { contractOf, contracts } from './entity'
import { listPeriods, modifyPeriods, renew } from './insurance'
import { end } from './lifecycle'
import { contractErrors } from './machine'
import { sendFailureNotice, sendNotice } from './notice'
import { partiesOf } from './parties'
import { type PreSignForm, preSign } from './pre-sign'
import { querySchedule, schedule } from './schedule'
import { toWire } from './wire'

const ROOT = '/v3/papay'

/** One product: where contracts are signed, and where they are queried and ended. */
interface Product {
  readonly side: Side
  readonly mode: DeductionMode
  readonly preSign: readonly (readonly [path: string, form: PreSignForm])[]
  /** Paths that query a contract. */
  readonly contract: readonly string[]
  /** Path that ends a contract. Default: none of its own. */
  readonly terminate?: string
}

const forms = (root: string) =>
  (['app', 'h5', 'jsapi', 'mini-program'] as const).map(
    (form) => [`${root}/contracts/pre-entrust-sign/${form}`, form] as const,
  )
const byCode = 'out-contract-code/{out_contract_code}'

/** The products, with their paths. A contract signed by one product is not found by the insurance, nor an insurance by the others. */
const products: readonly Product[] = [
  {
    side: 'merchant',
    mode: 'scheduled',
    preSign: forms(`${ROOT}/scheduled-deduct-sign`),
    contract: [`${ROOT}/sign/contracts/plan-id/{plan_id}/${byCode}`],
    terminate: `${ROOT}/sign/contracts/plan-id/{plan_id}/${byCode}/terminate`,
  },
  {
    side: 'partner',
    mode: 'scheduled',
    preSign: forms(`${ROOT}/scheduled-deduct-sign/partner`),
    contract: [`${ROOT}/sign/partner/contracts/plan-id/{plan_id}/${byCode}`],
    terminate: `${ROOT}/sign/partner/contracts/plan-id/{plan_id}/${byCode}/terminate`,
  },
  {
    side: 'merchant',
    mode: 'immediate',
    preSign: [[`${ROOT}/sign/contracts/pre-entrust-sign`, 'harmony']],
    contract: [`${ROOT}/sign/contracts/harmony-plan-id/{plan_id}/${byCode}`],
  },
  {
    side: 'merchant',
    mode: 'insurance',
    preSign: forms(`${ROOT}/insurance-sign`),
    contract: [`${ROOT}/insurance-sign/contracts/plan-id/{plan_id}/${byCode}`],
    terminate: `${ROOT}/insurance-sign/contracts/plan-id/{plan_id}/${byCode}/terminate`,
  },
]

function contractIn(call: Call, { side, mode }: Product, isChange: boolean): Contract {
  const { path, body, query, context } = call
  const parties = partiesOf(call, isChange ? body : query, side)
  const key = { plan_id: path.string('plan_id'), out_contract_code: path.string('out_contract_code') }
  const contract = contractOf(context, parties, key)
  if ((contract.mode === 'insurance') !== (mode === 'insurance')) throw new ApiError(contractErrors.absent)
  return contract
}

function query(call: Call, product: Product): OperationResponse {
  const contract = contractIn(call, product, false)
  contracts.decide(contract, 'query')
  return ok(toWire(contract, call.context.clock.now()))
}

function terminate(call: Call, product: Product): OperationResponse {
  const { body, context } = call
  const remark = body.string('contract_termination_remark', { min: 1, max: 256 })
  const ended = end(context, contractIn(call, product, true), 'terminate', {
    mode: 'MCH_API_TERMINATE',
    remark,
  })
  return ok(toWire(ended, context.clock.now()))
}

const productOperations = products.flatMap((product): readonly DomainOperation[] => [
  ...product.preSign.map(
    ([path, form]): DomainOperation => ({
      method: 'POST',
      path,
      handle: (call) => preSign(call, form, product.mode, product.side),
    }),
  ),
  ...product.contract.map(
    (path): DomainOperation => ({ method: 'GET', path, handle: (call) => query(call, product) }),
  ),
  ...(product.terminate === undefined
    ? []
    : [
        {
          method: 'POST',
          path: product.terminate,
          handle: (call: Call) => terminate(call, product),
        } as const,
      ]),
])

const notices = (
  [
    ['merchant', '/v3/papay'],
    ['partner', '/v3/partner-papay'],
  ] as const
).flatMap(([side, root]): readonly DomainOperation[] => [
  {
    method: 'POST',
    path: `${root}/contracts/{contract_id}/notify`,
    handle: (call) => sendNotice(call, side),
  },
  {
    method: 'POST',
    path: `${root}/contracts/{contract_id}/fail-notify`,
    handle: (call) => sendFailureNotice(call, side),
  },
])

const schedules = (
  [
    ['merchant', 'scheduled', `${ROOT}/pay/schedules/contract-id/{contract_id}`],
    ['partner', 'scheduled', `${ROOT}/pay/partner/schedules/contract-id/{contract_id}`],
    [
      'merchant',
      'insurance',
      `${ROOT}/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`,
    ],
  ] as const
).flatMap(([side, mode, path]): readonly DomainOperation[] => [
  { method: 'GET', path, handle: (call) => querySchedule(call, mode, side) },
  { method: 'POST', path: `${path}/schedule`, handle: (call) => schedule(call, mode, side) },
])

export const contractOperations: readonly DomainOperation[] = [
  ...productOperations,
  ...notices,
  ...schedules,
  {
    method: 'GET',
    path: `${ROOT}/insurance-sign/policy_periods/plan-id/{plan_id}/${byCode}`,
    handle: listPeriods,
  },
  {
    method: 'POST',
    path: `${ROOT}/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`,
    handle: renew,
  },
  {
    method: 'POST',
    path: `${ROOT}/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`,
    handle: modifyPeriods,
  },
]
