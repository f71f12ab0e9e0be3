import { fileURLToPath } from 'node:url'
import type { InternalAxiosRequestConfig } from 'axios'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../src/generated/operations'
import { Wechatpay } from '../src/index'
import { type DeclaredCall, declaredCalls } from './declared-chain'
import { merchantOptions } from './gateway'

const declarations = fileURLToPath(new URL('../types/index.d.ts', import.meta.url))
const routes = Object.keys(operations).sort()

const wxpay = new Wechatpay({
  ...merchantOptions,
})

/** Calls end in the axios adapter: the request is known by then, and nothing is sent. */
class Asked extends Error {
  constructor(readonly route: string) {
    super(route)
  }
}
const stop =
  (prefix: string) =>
  ({ method = '', url = '' }: InternalAxiosRequestConfig): never => {
    const path = new URL(url, 'http://gateway').pathname.replace(/~([^~]*)~/g, '{$1}')
    throw new Asked(`${method.toUpperCase()} ${prefix}${path}`)
  }
wxpay.client.v3.interceptors.request.use(stop(''))
wxpay.client.v2.interceptors.request.use(stop('/v2'))

function parameterOf(name: string): string | undefined {
  const found = /^[_$]([A-Za-z]\w*)[_$]$|^\{(.+)\}$/.exec(name)
  return found?.[1] ?? found?.[2]
}

/** Values of a chain's parameters: each is its own name between tildes, which no path encodes. */
function valuesFor(names: readonly string[]): Record<string, string> {
  const parameters = names.map(parameterOf).filter((name) => name !== undefined)
  return Object.fromEntries(parameters.filter((name) => name !== 'empty').map((name) => [name, `~${name}~`]))
}

async function routeOf({ names, verb }: DeclaredCall): Promise<string> {
  let node: object = wxpay
  for (const name of names) node = Reflect.get(node, name) as object
  const call = (verb === '' ? node : Reflect.get(node, verb)) as (...given: unknown[]) => Promise<unknown>
  const config = valuesFor(names)
  try {
    await (verb === 'get' || verb === 'delete' ? call(config) : call({}, config))
  } catch (reason) {
    if (reason instanceof Asked) return reason.route
    throw reason
  }
  throw new Error(`${names.join('.')} was sent`)
}

describe('every call that the declarations offer', () => {
  let calls: DeclaredCall[] = []
  const reached = new Map<string, Set<string>>()
  beforeAll(async () => {
    calls = declaredCalls(declarations)
    for (const call of calls) {
      const route = await routeOf(call)
      const chains = reached.get(route) ?? new Set()
      reached.set(route, chains.add(call.names.join('.')))
    }
  }, 300_000)

  it('matches an operation of the table, and every operation has a call', () => {
    expect(calls.length).toBeGreaterThan(routes.length)
    expect([...reached.keys()].sort()).toEqual(routes)
  })

  it('has as many chains as its parameters have spellings, three each', () => {
    const wrong = routes.filter((route) => reached.get(route)?.size !== 3 ** (route.split('{').length - 1))
    expect(wrong).toEqual([])
  })

  it('is a post without a verb', () => {
    const verbs = new Map<string, Set<string>>()
    for (const { names, verb } of calls) {
      const chain = names.join('.')
      verbs.set(chain, (verbs.get(chain) ?? new Set()).add(verb))
    }
    const callable = [...verbs.values()].filter((each) => each.has(''))
    expect(callable.length).toBeGreaterThan(500)
    expect(callable.filter((each) => !each.has('post'))).toEqual([])
  })
})
