import { type Schema, listFamilies, bodySchema, parameterSchema } from '@wxpay/catalog'
import { describe, expect, it } from 'vitest'
import { flatSchema } from '../src/catalog/flat-schema'
import { operationsOf } from '../src/catalog/router'
import { sample } from '../src/catalog/sample'
import { sampleRequest } from '../src/catalog/sample-request'
import { seedOf } from '../src/catalog/seed'
import { ApiError } from '../src/domain/api-error'
import { type JsonObject, isObject } from '../src/domain/fields'
import type { Parsed } from '../src/gateway/exchange'
import { RefusalV2 } from '../src/gateway/v2/error'
import { requestSchemaV2, validateV2 } from '../src/gateway/v2/validate'
import { validate } from '../src/gateway/validate'
import { wrongRequests } from './wrong-fields'

/*
 * The contract of every operation: a request of the catalog passes, with its required fields and with all; each of its
 * fields, wrong once in every way that the catalog states, is rejected with its pointer.
 */

/** Texts of a query or of XML: numbers and booleans are written, lists are separated by commas. */
const texts = (value: JsonObject): Record<string, string> =>
  Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      isObject(member) ? JSON.stringify(member) : String(member),
    ]),
  )

/** Faults that a text cannot have: a number is a text on the wire. */
const isOfText = (schema: Schema, fault: string): boolean =>
  fault === 'of another type' && schema.type === 'string'

const families = listFamilies()
const isOfV2 = (family: string): boolean =>
  family.startsWith('v2-') ||
  (operationsOf(family)[0]?.path.startsWith('/v3/') !== true &&
    operationsOf(family)[0]?.path.startsWith('/brand/') !== true)

/** Number of wrong requests by fault. */
const tried = new Map<string, number>()

function count(fault: string): void {
  tried.set(fault, (tried.get(fault) ?? 0) + 1)
}

describe.each(families.filter((family) => !isOfV2(family)))('the family %s', (family) => {
  it('accepts the requests of its operations, and rejects each wrong field with its pointer', () => {
    const failures: string[] = []
    const expectError = (
      error: unknown,
      route: string,
      fault: string,
      field: string,
      location: string,
    ): void => {
      count(fault)
      const { field: found, location: at } = (error ?? {}) as { field?: unknown; location?: unknown }
      if (found !== field || at !== location)
        failures.push(`${route} ${location} ${field} ${fault}: ${JSON.stringify(error)}`)
    }
    for (const found of operationsOf(family)) {
      const { route, method } = found
      const operation = { method: method.toUpperCase(), path: found.path }
      const parts = Object.entries(
        sampleRequest(found, { members: 'all', known: {}, now: new Date(0) }).texts,
      ).map(([name, text]) => ({ name, filename: undefined, content: Buffer.from(String(text)) }))
      const errorOf = (parsed: Parsed['parsed']): unknown => {
        try {
          validate({ operation, parsed, parts } as unknown as Parsed)
          return undefined
        } catch (error) {
          if (!(error instanceof ApiError)) throw error
          return error.detail
        }
      }
      const request = (members: 'all' | 'required') => {
        const { path, query, body = {} } = sampleRequest(found, { members, known: {}, now: new Date(0) })
        return { path, query: texts(query), body, typed: query }
      }
      for (const members of ['required', 'all'] as const) {
        const valid = errorOf(request(members))
        if (valid !== undefined)
          failures.push(`${route} rejects its request (${members}): ${JSON.stringify(valid)}`)
      }
      const { path, query, body, typed } = request('all')
      const schema = bodySchema(found)
      for (const { fault, pointer, value } of schema === undefined
        ? []
        : wrongRequests(body, schema, found)) {
        expectError(errorOf({ path, query, body: value }), route, fault, pointer, 'body')
      }
      if (schema === undefined) {
        expectError(
          errorOf({ path, query, body: { no_such_field: 1 } }),
          route,
          'unknown',
          '/no_such_field',
          'body',
        )
      }
      const ofQuery = parameterSchema(found, 'query')
      for (const { fault, pointer, value } of wrongRequests(typed, ofQuery, found)) {
        const name = pointer.slice(1)
        if (
          name.includes('/') ||
          isOfText(flatSchema(ofQuery.properties?.[name] ?? {}, found.document), fault)
        )
          continue
        if (Array.isArray(typed[name]) && fault !== 'missing') continue
        expectError(errorOf({ path, query: texts(value), body }), route, fault, name, 'query')
      }
      const ofPath = parameterSchema(found, 'path')
      for (const { fault, pointer, value } of wrongRequests(path, ofPath, found)) {
        const name = pointer.slice(1)
        if (fault === 'unknown' || fault === 'missing') continue
        if (isOfText(flatSchema(ofPath.properties?.[name] ?? {}, found.document), fault)) continue
        expectError(errorOf({ path: texts(value), query, body }), route, fault, name, 'path')
      }
    }
    expect(failures).toEqual([])
  })
})

describe.each(families.filter(isOfV2))('the family %s of APIv2', (family) => {
  it('accepts the requests of its operations, and rejects each wrong field with its name', () => {
    const failures: string[] = []
    for (const found of operationsOf(family)) {
      const { route, document } = found
      const messageOf = (fields: Readonly<Record<string, string>>): string | undefined => {
        try {
          validateV2(found, fields)
          return undefined
        } catch (error) {
          if (!(error instanceof RefusalV2)) throw error
          return error.message
        }
      }
      const schema = requestSchemaV2(found)
      if (schema === undefined) continue
      const request = (members: 'all' | 'required'): JsonObject => {
        const value = sample(schema, { document, seed: seedOf(route), now: new Date(0), known: {}, members })
        return isObject(value) ? value : {}
      }
      for (const members of ['required', 'all'] as const) {
        const message = messageOf(texts(request(members)))
        if (message !== undefined) failures.push(`${route} rejects its request (${members}): ${message}`)
      }
      for (const { fault, pointer, value } of wrongRequests(request('all'), schema, found)) {
        const name = pointer.slice(1)
        // The signature is checked before, over the longest of its algorithms.
        if (name.includes('/') || name === 'sign') continue
        if (isOfText(flatSchema(schema, document).properties?.[name] ?? {}, fault)) continue
        count(fault)
        const message = messageOf(texts(value))
        if (message?.startsWith(`参数错误：${name} `) !== true)
          failures.push(`${route} ${name} ${fault}: ${message}`)
      }
    }
    expect(failures).toEqual([])
  })
})

describe('the contract of all operations', () => {
  it('tries every kind of fault, and every field', () => {
    expect([...tried.keys()].sort()).toEqual([
      'missing',
      'not one of its values',
      'of another form',
      'of another format',
      'of another type',
      'too few items',
      'too large',
      'too long',
      'too many items',
      'too short',
      'too small',
      'unknown',
    ])
    expect([...tried.values()].reduce((sum, each) => sum + each, 0)).toBeGreaterThan(20_000)
  })
})
