import { repetitionOf } from '../../domain/machine'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { readContent } from '../applyments/onboard'
import type { EcommerceApplyment } from './applyment'
import { ecommerceApplyments } from './entity'
import { ecommerceApplymentLimits } from './progress'
import { toWire } from './wire'

const root = '/v3/ecommerce/applyments'
const NUMBER = { min: 1, max: 124, pattern: /^[0-9A-Za-z_\-|*@]+$/ }

/** Submits an application, or again one that was rejected. */
const submit =
  (path: string) =>
  (call: Call): OperationResponse => {
    const { body, merchant, context, fingerprint } = call
    const { mchid } = merchant
    const out_request_no = body.string('out_request_no', NUMBER)
    const content = readContent(call, `POST ${path}`)
    const known = ecommerceApplyments.find(context, { mchid, out_request_no })
    const decision = ecommerceApplyments.decide(known, 'submit', repetitionOf(known?.accepted, fingerprint))
    if (decision.kind !== 'move') return numbers(known)
    const changes = { content, since: context.clock.now().getTime(), accepted: fingerprint }
    if (known !== undefined) return numbers(ecommerceApplyments.move(context, known, decision, changes))
    const applyment: EcommerceApplyment = {
      ...changes,
      applyment_state: decision.to,
      mchid,
      out_request_no,
      applyment_id: context.numbers.applymentId(),
      signKey: context.numbers.nonce(),
    }
    ecommerceApplyments.insert(context, applyment)
    return numbers(applyment)
  }

const numbers = (applyment: EcommerceApplyment | undefined): OperationResponse =>
  ok({ applyment_id: applyment?.applyment_id, out_request_no: applyment?.out_request_no })

type Name = 'out_request_no' | 'applyment_id'

function named({ path, merchant, context }: Call, name: Name): EcommerceApplyment {
  const given = path.string(name)
  return ecommerceApplyments.get(context, {
    mchid: merchant.mchid,
    [name]: name === 'applyment_id' ? Number(given) : given,
  })
}

const query =
  (name: Name) =>
  (call: Call): OperationResponse => {
    const applyment = named(call, name)
    ecommerceApplyments.decide(applyment, 'query')
    return ok(toWire(call.context, applyment))
  }

const revoke =
  (name: Name) =>
  (call: Call): OperationResponse => {
    const findings = [{ param_name: 'out_request_no', reject_reason: '申请单已被撤销' }]
    return numbers(ecommerceApplymentLimits.apply(call.context, named(call, name), 'revoke', { findings }))
  }

const byNumber = `${root}/out-request-no/{out_request_no}`
const byId = `${root}/{applyment_id}`
const hosting = `${root}/submit-account-hosting-applyment`

export const ecommerceApplymentOperations: readonly DomainOperation[] = [
  { method: 'POST', path: `${root}/`, handle: submit(`${root}/`) },
  { method: 'POST', path: hosting, handle: submit(hosting) },
  { method: 'GET', path: byNumber, handle: query('out_request_no') },
  { method: 'GET', path: byId, handle: query('applyment_id') },
  { method: 'POST', path: `${byNumber}/revoke`, handle: revoke('out_request_no') },
  { method: 'POST', path: `${byId}/revoke`, handle: revoke('applyment_id') },
]
