import { type FoundOperation, findOperation, loadCatalog } from '@wxpay/catalog'
import { usageError } from '../errors/cli-error'
import { nearest } from '../parsing/suggest'

/** An operation to call, with the parameters that its path already has. */
export interface Resolved {
  /** `undefined` for a path that the catalog does not have. */
  readonly found: FoundOperation | undefined
  readonly method: string
  /** With the parameters in braces: `/v3/pay/transactions/out-trade-no/{out_trade_no}`; of APIv2 with `/v2` before it. */
  readonly path: string
  /** Values of path parameters that stood in the path. */
  readonly parameters: Readonly<Record<string, string>>
  /** Query that stood after the path. */
  readonly query: Readonly<Record<string, string | readonly string[]>>
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

/**
 * Finds the operation that a user means: `v3.pay.transactions.native`, its operationId with the method at the end, `POST
 * /v3/…`, or the path alone.
 *
 * @param method - of `--method`, for a path with several
 * @throws CliError with the nearest operation
 */
export function resolveOperation(
  given: string,
  { method, uncataloged }: { readonly method: string | undefined; readonly uncataloged: boolean },
): Resolved {
  const target = given.includes('/') ? byPath(given, method) : byNames(given, method)
  if (target.found !== undefined) return target
  if (uncataloged && target.method !== '') return target
  throw unknownOperation(given, target)
}

function byPath(given: string, method: string | undefined): Resolved {
  const [, verb = method ?? '', address = ''] = /^(?:([A-Za-z]+)\s+)?(\/?\S*)$/.exec(given.trim()) ?? []
  const url = new URL(address.startsWith('/') ? address : `/${address}`, 'http://path.invalid')
  // The parser of URLs encodes the braces of a template.
  const path = decodeBraces(url.pathname)
  const query = queryOf(url.searchParams)
  const verbs = verb === '' ? METHODS : METHODS.filter((each) => each === verb.toLowerCase())
  for (const each of verbs) {
    const match = matchPath(each, path)
    if (match !== undefined) return { ...match, query }
  }
  return { found: undefined, method: verb.toUpperCase(), path, parameters: {}, query }
}

function byNames(given: string, method: string | undefined): Resolved {
  const key = given
    .split('.')
    .map((name) => nameOf(name))
    .join('.')
  const last = key.slice(key.lastIndexOf('.') + 1)
  const isWhole = METHODS.some((each) => each === last)
  const keys = method !== undefined ? [`${key}.${method.toLowerCase()}`] : isWhole ? [key] : byVerb(key)
  for (const each of keys) {
    const found = findOperation(each)
    if (found !== undefined) return resolvedFrom(found, {})
  }
  const path = `/${key.split('.').map(segmentOf).join('/')}`
  return { found: undefined, method: method?.toUpperCase() ?? '', path, parameters: {}, query: {} }
}

// `_out_trade_no_` is a parameter.
const segmentOf = (name: string): string =>
  name.length > 2 && name.startsWith('_') && name.endsWith('_') ? `{${name.slice(1, -1)}}` : name

// A path with a GET and a POST is more often meant to create than to list, as in the chain, where calling is POST.
const byVerb = (key: string): readonly string[] =>
  ['post', 'get', 'put', 'patch', 'delete'].map((method) => `${key}.${method}`)

/** The names of the chain, as the SDK reads them. */
function nameOf(name: string): string {
  const parameter = /^(?:\$(.+)\$|\{(.+)\}|_(.+)_)$/.exec(name)
  const inner = parameter?.[1] ?? parameter?.[2] ?? parameter?.[3]
  if (inner !== undefined) return `_${inner}_`
  if (!/[A-Z]/.test(name)) return name
  return name
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function matchPath(method: string, path: string): Omit<Resolved, 'query'> | undefined {
  const wire = path.startsWith('/v2/') ? path.slice('/v2'.length) : path
  const exact = findOperation(`${method.toUpperCase()} ${wire}`)
  if (exact !== undefined) return resolvedFrom(exact, {})
  const segments = wire.split('/')
  for (const [template, item] of Object.entries(loadCatalog().paths)) {
    if (item[method as (typeof METHODS)[number]] === undefined) continue
    const parameters = parametersOf(template.split('/'), segments)
    if (parameters === undefined) continue
    const found = findOperation(`${method.toUpperCase()} ${template}`)
    if (found !== undefined) return resolvedFrom(found, parameters)
  }
  return undefined
}

function resolvedFrom(found: FoundOperation, parameters: Readonly<Record<string, string>>): Resolved {
  const { method, path, operation } = found
  const prefix = operation['x-wxpay'].api === 'v2' ? '/v2' : ''
  return { found, method: method.toUpperCase(), path: prefix + path, parameters, query: {} }
}

function parametersOf(
  template: readonly string[],
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (template.length !== segments.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, part] of template.entries()) {
    const value = segments[index] ?? ''
    const name = /^\{(.+)\}$/.exec(part)?.[1]
    if (name === undefined ? part !== value : value === '' || value.startsWith('{')) return undefined
    if (name !== undefined) parameters[name] = decodeURIComponent(value)
  }
  return parameters
}

function queryOf(parameters: URLSearchParams): Resolved['query'] {
  const names = [...new Set(parameters.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const all = parameters.getAll(name)
      return [name, all.length === 1 ? (all[0] ?? '') : all]
    }),
  )
}

const decodeBraces = (path: string): string => path.replaceAll(/%7B(\w+)%7D/gi, '{$1}')

function unknownOperation(given: string, { method, path }: Resolved): Error {
  const routes = allRoutes()
  const wanted = `${method === '' ? 'POST' : method} ${path}`
  const similar = nearest(wanted, routes) ?? nearest(`GET ${path}`, routes)
  return usageError(
    'OPERATION_UNKNOWN',
    { zh: `没有接口 ${given}`, en: `Unknown operation: ${given}` },
    similar === undefined
      ? {
          zh: '在接口目录里查找；目录尚未收录的，用 --uncataloged 和「POST /v3/…」调用',
          en: "Look it up in the reference; one that the catalog lacks is called with --uncataloged and 'POST /v3/…'",
        }
      : { zh: `是不是 ${similar}？`, en: `Did you mean ${similar}?` },
  )
}

/** Every route of the catalog: `POST /v3/…`; of APIv2 with `/v2` before the path. */
export function allRoutes(): readonly string[] {
  return Object.entries(loadCatalog().paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      if (operation === undefined) return []
      return [`${method.toUpperCase()} ${operation['x-wxpay'].api === 'v2' ? '/v2' : ''}${path}`]
    }),
  )
}
