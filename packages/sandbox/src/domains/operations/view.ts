import type { FoundOperation } from '@wxpay/catalog'
import type { Fidelity, Note } from '../../domain/fidelity'
import type { SimulatedOperation } from '../../domain/operation'
import { type Memory, memoryOf } from '../../memory/memory'
import { catalogNotes } from '../../memory/notes'

/** An operation of WeChat Pay, and how closely the sandbox follows it. */
export interface OperationView {
  /** `v3.pay.transactions.native.post`. */
  readonly operation_id: string
  readonly api: 'v3' | 'v2' | 'brand'
  readonly method: string
  /** Path with its parameters in braces. */
  readonly path: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly fidelity: Fidelity
  /** Known differences from production. */
  readonly notes: readonly Note[]
}

/** View of an operation. */
export function operationView(
  found: FoundOperation,
  simulated: readonly SimulatedOperation[],
): OperationView {
  const { operation, method, path } = found
  const memory = memoryOf(simulated)
  const upper = method.toUpperCase()
  const by = simulated.find((candidate) => candidate.method === upper && candidate.path === path)
  const { zh, en } = operation['x-wxpay'].name
  return {
    operation_id: operation.operationId,
    api: operation['x-wxpay'].api,
    method: upper,
    path,
    name: { zh, en },
    fidelity: by === undefined ? levelOf(found, memory) : (by.fidelity ?? 'stateful'),
    notes: by === undefined ? catalogNotes(found, memory) : (by.notes ?? []),
  }
}

function levelOf(found: FoundOperation, memory: Memory): Fidelity {
  return memory.roleOf(found) === undefined ? 'validated' : 'remembering'
}
