/** Fields of a request. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * One step on the way to an event. Texts may hold `{mchid}`, `{appid}`, `{serviceId}`, `{number}` (new each time),
 * `{notify_url}`, `{today}` and the like, and what an earlier step keeps.
 */
export type Step =
  /** A call of the merchant, signed and sent through the gateway. Parameters of the path are taken from `with`. */
  | {
      readonly call: string
      readonly with?: Fields
      readonly keep?: readonly string[]
      /** Whether the step may be refused. */
      readonly optional?: true
    }
  /** An action of a user, a bank or WeChat Pay: a request of the control API. */
  | { readonly control: string; readonly with?: Fields; readonly keep?: readonly string[] }

/** Fields that are set by the user: path and value. */
export type Setting = readonly [path: readonly string[], value: unknown]

/** Steps with the settings of the user, and the values of the texts in braces that they replace. */
export interface Prepared {
  readonly steps: readonly Step[]
  readonly values: Readonly<Record<string, string>>
}

/**
 * Applies the settings of the user. A field that a call has is set in each call that has it; any other in the last call. A
 * number that further steps are about, such as `out_trade_no`, is replaced in all of them.
 */
export function withSettings(steps: readonly Step[], settings: readonly Setting[]): Prepared {
  const lastCall = steps.findLastIndex((step) => 'call' in step)
  return settings.reduce<Prepared>(
    ({ steps: current, values }, [path, value]) => {
      const known = current
        .filter((step) => 'call' in step)
        .map((step) => valueAt(step.with, path))
        .find((found) => found !== undefined)
      const [, name] = (typeof known === 'string' ? /^\{(\w+)\}$/.exec(known) : null) ?? []
      if (name !== undefined) return { steps: current, values: { ...values, [name]: String(value) } }
      const changed = current.map((step, index) =>
        'call' in step && (known === undefined ? index === lastCall : valueAt(step.with, path) !== undefined)
          ? { ...step, with: put(step.with ?? {}, path, value) }
          : step,
      )
      return { steps: changed, values }
    },
    { steps, values: {} },
  )
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function valueAt(fields: unknown, [name = '', ...rest]: readonly string[]): unknown {
  if (!isFields(fields) || !Object.hasOwn(fields, name)) return undefined
  return rest.length === 0 ? fields[name] : valueAt(fields[name], rest)
}

/** The fields with one that is set. A value for text stays text: a number of an order has only digits, too. */
export function put(fields: Fields, [name = '', ...rest]: readonly string[], value: unknown): Fields {
  const known = fields[name]
  if (rest.length > 0) return { ...fields, [name]: put(isFields(known) ? known : {}, rest, value) }
  return { ...fields, [name]: typeof known === 'string' && typeof value === 'number' ? String(value) : value }
}
