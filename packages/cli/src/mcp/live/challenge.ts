import { findOperation } from '@wxpay/catalog'
import type { Composed } from '../../commands/call/compose'
import { type Amount, amountOf } from './amounts'
import { digest, requestHash } from './request-hash'

/** A write to the real WeChat Pay, exactly as it is sent. */
export interface Write {
  /** Address that it is sent to. */
  readonly baseURL: string
  readonly mchid: string
  /** `POST /v3/refund/domestic/refunds`, with path parameters in braces. */
  readonly route: string
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** A write that waits for a person, with what they have to see. All of it follows from the write itself. */
export interface Challenge {
  /** Begin of the hash, which a person may type after `wxpay mcp approve`. */
  readonly id: string
  /** Digest of the write. */
  readonly hash: string
  readonly write: Write
  /** `POST /v3/…` with the values of the path. */
  readonly target: string
  readonly name: { readonly zh: string; readonly en: string } | undefined
  /** The number that makes the write unique; `undefined` if the operation has none. */
  readonly number: { readonly field: string; readonly value: string } | undefined
  readonly amount: Amount | undefined
}

/** The write of a request. */
export function writeOf(request: Composed, { baseURL, mchid }: Pick<Write, 'baseURL' | 'mchid'>): Write {
  const { route, path, query, body } = request
  return { baseURL, mchid, route, path, query, body: body ?? null }
}

/** Describes a write for the person who approves it. */
export function challengeOf(write: Write): Challenge {
  const { baseURL, mchid, route, path, query, body } = write
  const request = { route, path, query: { ...query }, body, files: {} }
  const hash = digest({ baseURL, request: requestHash({ mchid, request }) })
  const found = findOperation(route.replace(' /v2/', ' /'))
  return {
    id: hash.slice(0, 12),
    hash,
    write,
    target: route.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? '')),
    name: found?.operation['x-wxpay'].name,
    number: numberOf(found?.operation['x-wxpay'].idempotency ?? [], write),
    amount: amountOf(body),
  }
}

function numberOf(idempotency: readonly string[] | 'none', write: Write): Challenge['number'] {
  const named = idempotency === 'none' ? [] : idempotency
  for (const field of [...named, ...Object.keys(write.path)]) {
    for (const holder of [write.path, write.query, write.body]) {
      const value: unknown =
        typeof holder === 'object' && holder !== null && Object.hasOwn(holder, field)
          ? Reflect.get(holder, field)
          : undefined
      if (typeof value === 'string' && value !== '') return { field, value }
    }
  }
  return undefined
}
