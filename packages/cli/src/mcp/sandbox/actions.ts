import { usageError } from '../../errors/cli-error'
import { didYouMean } from '../../parsing/suggest'
import type { Control } from '../../target/control'
import { wordsOf } from '../catalog/words'

/** An action of the control API: something that a user, WeChat Pay or the clock does. */
export interface SandboxAction {
  /** `transactions.pay` */
  readonly name: string
  readonly method: string
  /** Path below `/sandbox/v1`, with parameters in braces. */
  readonly path: string
  readonly summary: string
  readonly description: string | undefined
  readonly parameters: readonly {
    readonly name: string
    readonly in: 'path' | 'query'
    readonly required?: boolean
    readonly description?: string
    readonly schema?: unknown
  }[]
  /** Schema of the JSON body. */
  readonly body: unknown
}

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly parameters?: SandboxAction['parameters']
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: unknown }>> }
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

/** Actions that have tools of their own, that return keys, or that discard the state of the developer. */
const left: ReadonlySet<string> = new Set([
  'calls.send',
  'merchants.configuration',
  'requests.clear',
  'state.export',
  'state.import',
  'state.reset',
  'state.restore',
  'state.removeSnapshot',
])
const leftGroups: ReadonlySet<string> = new Set(['openapi', 'session', 'events'])

const ROOT = '/sandbox/v1'

/** The actions of a running sandbox, by its own description. */
export async function listActions(control: Control): Promise<readonly SandboxAction[]> {
  const { paths } = (await control('GET /openapi.json')) as Document
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, operation]) => {
      const { operationId: name } = operation
      if (left.has(name) || leftGroups.has(name.split('.')[0] ?? '')) return []
      return [
        {
          name,
          method: method.toUpperCase(),
          path: path.slice(ROOT.length),
          summary: operation.summary,
          description: operation.description,
          parameters: operation.parameters ?? [],
          body: operation.requestBody?.content['application/json']?.schema,
        },
      ]
    }),
  )
}

/** Whether an action only reads. */
export const isReadingAction = ({ method }: SandboxAction): boolean => method === 'GET'

/** @throws CliError with the nearest */
export function findAction(actions: readonly SandboxAction[], name: string): SandboxAction {
  const found = actions.find((action) => action.name === name)
  if (found !== undefined) return found
  throw usageError(
    'ACTION_UNKNOWN',
    { zh: `沙箱没有动作 ${name}`, en: `The sandbox has no action ${name}` },
    didYouMean(
      name,
      actions.map((action) => action.name),
      (each) => each,
    ),
  )
}

/** Actions that have a word of the query, those with most first. */
export function searchActions(actions: readonly SandboxAction[], query: string): readonly SandboxAction[] {
  const wanted = [...new Set(wordsOf(query))]
  const scored = actions.map((action) => {
    const { name, path, summary, description = '' } = action
    const scoreIn = (text: string, points: number): number => {
      const own = wordsOf(text.replaceAll(/([A-Z])/g, ' $1').replaceAll(/[-_.{}/]/g, ' '))
      return wanted.filter((word) => own.some((each) => each === word || each === `${word}s`)).length * points
    }
    const score = scoreIn(name, 4) + scoreIn(summary, 3) + scoreIn(path, 2) + scoreIn(description, 1)
    return { action, score }
  })
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ action }) => action)
}

/**
 * The route of an action with its parameters.
 *
 * @param own - values of parameters that need not be given
 * @throws CliError for a missing or unknown parameter
 */
export function routeOf(
  { name, method, path, parameters }: SandboxAction,
  given: Readonly<Record<string, string | number | boolean>>,
  own: Readonly<Record<string, string>>,
): string {
  const values = { ...own, ...given }
  const known = parameters.map((parameter) => parameter.name)
  const unknown = Object.keys(given).find((each) => !known.includes(each))
  if (unknown !== undefined)
    throw usageError(
      'PARAMETER_UNKNOWN',
      { zh: `${name} 没有参数 ${unknown}`, en: `${name} has no parameter ${unknown}` },
      known.length === 0 ? undefined : didYouMean(unknown, known, (each) => each),
    )
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, parameter: string) => {
    const value = values[parameter]
    if (value === undefined || value === '')
      throw usageError('PARAMETER_MISSING', {
        zh: `${name} 缺少参数 ${parameter}`,
        en: `${name} lacks the parameter ${parameter}`,
      })
    // Encoded or not, a dot segment would lead to another path.
    if (value === '.' || value === '..')
      throw usageError('PARAMETER_INVALID', {
        zh: `参数 ${parameter} 不能是 ${value}`,
        en: `The parameter ${parameter} must not be ${value}`,
      })
    return encodeURIComponent(value)
  })
  const query = new URLSearchParams(
    parameters.flatMap((parameter) => {
      const value = given[parameter.name]
      return parameter.in === 'query' && value !== undefined ? [[parameter.name, String(value)]] : []
    }),
  ).toString()
  return `${method} ${filled}${query === '' ? '' : `?${query}`}`
}
