import { repetitionOf } from '../../domain/machine'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import type { Applyment } from './applyment'
import { applyments } from './entity'
import { readContent } from './onboard'
import { toWire } from './wire'

const root = '/v3/applyment4sub/applyment'
const BUSINESS_CODE = { min: 1, max: 124, pattern: /^[0-9A-Za-z_]+$/ }

/** Submits an application, or again one that was rejected. */
function submit(call: Call): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const business_code = body.string('business_code', BUSINESS_CODE)
  const content = readContent(call, `POST ${root}/`)
  const known = applyments.find(context, { mchid, business_code })
  const decision = applyments.decide(known, 'submit', repetitionOf(known?.accepted, fingerprint))
  if (decision.kind !== 'move') return ok({ applyment_id: known?.applyment_id })
  const changes = { content, since: context.clock.now().getTime(), accepted: fingerprint }
  if (known !== undefined) {
    applyments.move(context, known, decision, changes)
    return ok({ applyment_id: known.applyment_id })
  }
  const applyment: Applyment = {
    ...changes,
    state: decision.to,
    mchid,
    business_code,
    applyment_id: context.numbers.applymentId(),
    signKey: context.numbers.nonce(),
  }
  applyments.insert(context, applyment)
  return ok({ applyment_id: applyment.applyment_id })
}

const query =
  (number: 'business_code' | 'applyment_id') =>
  ({ path, merchant, context }: Call): OperationResponse => {
    const given = path.string(number)
    const applyment = applyments.get(context, {
      mchid: merchant.mchid,
      [number]: number === 'applyment_id' ? Number(given) : given,
    })
    applyments.decide(applyment, 'query')
    return ok(toWire(applyment))
  }

export const applymentOperations: readonly DomainOperation[] = [
  { method: 'POST', path: `${root}/`, handle: submit },
  { method: 'GET', path: `${root}/business_code/{business_code}`, handle: query('business_code') },
  { method: 'GET', path: `${root}/applyment_id/{applyment_id}`, handle: query('applyment_id') },
]
