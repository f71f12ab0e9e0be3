import { checkParameters } from '../domain/check-parameters'
import { ControlError } from '../domain/control-error'
import { isObject } from '../domain/fields'
import { type JsonSchema, objectSchema } from '../domain/schema'
import { type FaultKind, type FaultMatch, type FaultOptions, type NewFault, faultKinds } from './fault'
import { optionSchemas } from './options'

/** A checked fault. */
export interface CheckedFault {
  readonly fault: { readonly kind: FaultKind } & Partial<FaultOptions>
  readonly match: FaultMatch
  readonly times: number
}

const kinds = Object.keys(faultKinds) as FaultKind[]

const text = (description: string): JsonSchema => ({ type: 'string', minLength: 1, description })

const matchSchema = objectSchema({
  method: text('HTTP method.'),
  path: {
    type: 'string',
    pattern: '^/[^?#]*$',
    description:
      'Path of a request, or its template such as /v3/refund/domestic/refunds/{out_refund_no}; for a notification the path of the webhook.',
  },
  mchid: text('Merchant ID.'),
  event_type: text('Only for notification faults.'),
  notification_id: text('Only for notification faults: the ID of one notification.'),
})

const timesSchema = {
  type: 'integer',
  minimum: 1,
  maximum: 1_000_000,
  default: 1,
  description: 'How often it is injected.',
} as const

/** Schema of one kind of fault with its options. */
export const kindSchemas: ReadonlyMap<FaultKind, JsonSchema> = new Map(
  kinds.map((kind) => {
    const { summary, options } = faultKinds[kind]
    const members: Record<string, JsonSchema> = { kind: { type: 'string', const: kind } }
    for (const name of options) members[name] = optionSchemas[name]
    return [kind, { description: summary, ...objectSchema(members, ['kind']) }]
  }),
)

const wholeSchemas: ReadonlyMap<FaultKind, JsonSchema> = new Map(
  Array.from(kindSchemas, ([kind, fault]) => [
    kind,
    objectSchema({ fault, match: matchSchema, times: timesSchema }, ['fault']),
  ]),
)

const anyFault: JsonSchema = { oneOf: [...kindSchemas.values()] }

/** Schema of a fault to inject. */
export const newFaultSchema: JsonSchema = objectSchema(
  {
    fault: { oneOf: [{ type: 'string', enum: kinds }, ...kindSchemas.values()] },
    match: matchSchema,
    times: timesSchema,
  },
  ['fault'],
)

/** Schema of an injected fault. */
export const faultViewSchema: JsonSchema = objectSchema(
  {
    id: { type: 'string' },
    fault: anyFault,
    match: matchSchema,
    remaining: { type: 'integer', description: 'How often it will still be injected.' },
    injected: { type: 'integer', description: 'How often it has been injected.' },
  },
  ['id', 'fault', 'match', 'remaining', 'injected'],
)

/**
 * Checks a fault to inject.
 *
 * @throws ControlError FIELD_INVALID
 */
export function readFault(given: unknown): CheckedFault {
  const whole = isObject(given) ? given : {}
  const fault = typeof whole['fault'] === 'string' ? { kind: whole['fault'] } : whole['fault']
  const kind = kinds.find((known) => isObject(fault) && known === fault['kind'])
  if (kind === undefined) {
    throw new ControlError(
      'FIELD_INVALID',
      `Field "fault" must be a kind of fault, or an object with "kind": ${kinds.join(', ')}.`,
    )
  }
  const schema = wholeSchemas.get(kind) ?? newFaultSchema
  const checked = checkParameters(schema, { ...whole, fault }) as NewFault & {
    readonly fault: CheckedFault['fault']
  }
  const { match = {}, times = 1 } = checked
  const { stage } = faultKinds[kind]
  for (const name of ['event_type', 'notification_id'] as const) {
    if (match[name] === undefined || stage === 'notification' || stage === 'schedule') continue
    throw new ControlError(
      'FIELD_INVALID',
      `Field "match.${name}" is only for notification faults, and ${kind} is not one.`,
    )
  }
  return { fault: checked.fault, match, times }
}
