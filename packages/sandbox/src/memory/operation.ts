import type { FoundOperation } from '@wxpay/catalog'
import { encryptField } from '@wxpay/protocol'
import { catalogOperation, givenFields, jsonOf, responseOf, responseSchemaOf } from '../catalog/respond'
import { seedOf } from '../catalog/seed'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../domain/operation'
import { listPosition, withPage } from './list'
import type { Memory } from './memory'
import { remember } from './remember'
import type { Role } from './roles'

/** An operation of the catalog: one that remembers where its links say what, otherwise one without state. */
export function operationOf(found: FoundOperation, memory: Memory): DomainOperation {
  const operation = catalogOperation(found)
  const role = memory.roleOf(found)
  if (role === undefined) return operation
  return {
    ...operation,
    fidelity: 'remembering',
    handle: (call) => respond(found, role, memory, call),
  }
}

function respond(found: FoundOperation, role: Role, memory: Memory, call: Call): OperationResponse {
  const { merchant, context } = call
  const given = givenFields(found, call)
  const remembered = remember(
    {
      memory,
      database: context.database,
      found,
      mchid: merchant.mchid,
      now: context.clock.now(),
      given,
      header: call.header,
      plainResponse: (inputs) => jsonOf(found, call, inputs),
    },
    role,
  )
  if (remembered.kind === 'one') return responseOf(found, call, remembered.inputs)
  const position = listPosition(found, responseSchemaOf(found))
  if (position === undefined) throw new Error(`The response of ${found.route} has no list.`)
  const key = context.merchants.publicKey(merchant)
  const encrypt = (plain: string): string => encryptField(plain, key)
  const page = jsonOf(
    found,
    call,
    { known: given, seed: seedOf(merchant.mchid, found.route), now: context.clock.now() },
    encrypt,
  )
  return ok(withPage(page, position, { found, given, items: remembered.items, encrypt }))
}
