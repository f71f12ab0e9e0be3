import { z } from 'zod'
import { type Resolved, resolveOperation } from '../../operations/resolve'
import { errorsOf, operationFacts, responseOf } from '../catalog/describe'
import { requestSchemas } from '../catalog/schema'
import type { ToolContext } from '../context'
import { partOf } from '../output/pointer'
import { defineTool, readOnly } from '../tool'
import { operationInput } from '../operation-input'
import { pointer } from './paging'

type Found = NonNullable<Resolved['found']>

interface Example {
  readonly example: unknown
  readonly fidelity: unknown
  readonly notes: unknown
}

/** Parts of the description of an operation. */
const parts = {
  overview: (found: Found) => operationFacts(found),
  request: (found: Found) => requestSchemas(found),
  response: (found: Found) => responseOf(found) ?? 'No JSON body.',
  errors: (found: Found) => errorsOf(found),
  example: async (_: Found, example: () => Promise<Example>) => {
    const { example: request, fidelity, notes } = await example()
    return { request, sandbox: { fidelity, notes } }
  },
} as const

const names = Object.keys(parts) as (keyof typeof parts)[]

export const readOperation = defineTool({
  name: 'read_operation',
  title: 'Read an operation',
  description:
    'Describes an operation: purpose, idempotency, rate limit, request and response schemas, error codes with what to do, a valid example request, and how the sandbox differs from production. A long part is shortened: read it with "part" and "pointer".',
  input: z.strictObject({
    operation: operationInput.operation,
    parts: z
      .array(z.enum(names))
      .min(1)
      .default(['overview', 'request', 'errors'])
      .describe(`Parts: ${names.join(', ')}.`),
    pointer,
  }),
  annotations: readOnly,
  run: async (context, input, signal) => {
    const { found } = resolveOperation(input.operation, { method: undefined, uncataloged: false })
    if (found === undefined) throw new TypeError(`${input.operation} was not found`)
    let loading: Promise<Example> | undefined
    const example = (): Promise<Example> =>
      (loading ??= exampleOf(context, found.operation.operationId, signal))
    const described: Record<string, unknown> = {}
    for (const name of new Set(input.parts))
      described[name] = await Promise.resolve(parts[name](found, example))
    const facts = input.pointer === undefined ? described : partOf(described, input.pointer)
    return { summary: `${found.route}: ${found.operation['x-wxpay'].name.en}`, facts }
  },
})

// The sandbox makes examples that it accepts, with the numbers of its merchant.
async function exampleOf({ sandbox }: ToolContext, id: string, signal: AbortSignal): Promise<Example> {
  const control = await sandbox.control(signal)
  const { merchant } = await sandbox.open(signal)
  return (await control(`GET /operations/${encodeURIComponent(id)}?mchid=${merchant.mchid}`)) as Example
}
