import { type FoundOperation, type Schema, listFamilies } from '@wxpay/catalog'
import { describe, expect, it } from 'vitest'
import { operationsOf } from '../src/catalog/router'
import { flatSchema } from '../src/catalog/flat-schema'
import { sampleRequest } from '../src/catalog/sample-request'
import { ApiError } from '../src/domain/api-error'
import { type JsonObject, isObject } from '../src/domain/fields'
import type { Parsed } from '../src/gateway/exchange'
import { type Validate, catalogValidation } from '../src/gateway/validate'
import { bodySchema, parameterSchema } from '../src/validation/catalog-schemas'

/*
 * The contract of every operation: a request of the catalog passes; each of its fields, wrong once, is rejected with its
 * pointer.
 */

/** Error of a request of one operation, or `undefined` if it is valid. */
type ErrorOf = (parsed: Parsed['parsed']) => unknown

// The validators are compiled once for each operation, by its identity.
function errorsOf(validate: Validate, { method, path }: FoundOperation): ErrorOf {
  const operation = { method: method.toUpperCase(), path }
  return (parsed) => {
    try {
      validate({ operation, parsed } as unknown as Parsed)
      return undefined
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return error.detail
    }
  }
}

/** A value of another type than a field has. */
const wrong: Readonly<Record<string, unknown>> = {
  string: 1,
  integer: 'wrong',
  number: 'wrong',
  boolean: 'wrong',
  object: 'wrong',
  array: 'wrong',
}

interface Place {
  readonly pointer: readonly string[]
  readonly schema: Schema
}

/** All members of an object at every depth; the first item stands for a list. */
function places(
  value: unknown,
  schema: Schema,
  found: FoundOperation,
  pointer: readonly string[] = [],
): Place[] {
  const flat = flatSchema(schema, found.document, new Set(isObject(value) ? Object.keys(value) : []))
  const self = pointer.length === 0 ? [] : [{ pointer, schema: flat }]
  if (isObject(value)) {
    return [
      ...self,
      ...Object.entries(value).flatMap(([name, member]) =>
        places(member, flat.properties?.[name] ?? {}, found, [...pointer, name]),
      ),
    ]
  }
  if (Array.isArray(value)) return [...self, ...places(value[0], flat.items ?? {}, found, [...pointer, '0'])]
  return self
}

const without = <Value>(object: Readonly<Record<string, Value>>, name: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(object).filter(([other]) => other !== name))

function replaced(value: unknown, [name = '', ...rest]: readonly string[], content: unknown): unknown {
  if (name === '') return content
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (String(at) === name ? replaced(item, rest, content) : item))
  const object = isObject(value) ? value : {}
  return { ...object, [name]: replaced(object[name], rest, content) }
}

describe.each(listFamilies().filter((family) => operationsOf(family)[0]?.path.startsWith('/v3/') === true))(
  'the family %s',
  (family) => {
    it('accepts the requests of its operations, and rejects each wrong field with its pointer', () => {
      // Validators of one family at a time: those of all would fill the memory.
      const validate = catalogValidation()
      const failures: string[] = []
      for (const found of operationsOf(family)) {
        const errorOf = errorsOf(validate, found)
        const { path, query, body } = sampleRequest(found, { members: 'all', known: {}, now: new Date(0) })
        const text = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]))
        const parsed = { path, query: text, body: body ?? {} }
        const valid = errorOf(parsed)
        if (valid !== undefined) failures.push(`${found.route} rejects its request: ${JSON.stringify(valid)}`)
        const schema = bodySchema(found)
        for (const { pointer, schema: rule } of schema === undefined ? [] : places(body, schema, found)) {
          const bad = wrong[rule.type ?? '']
          if (bad === undefined) continue
          const field = `/${pointer.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`
          const error = errorOf({
            ...parsed,
            body: replaced(body, pointer, bad) as JsonObject,
          })
          if ((error as { field?: unknown } | undefined)?.field !== field)
            failures.push(`${found.route} ${field}: ${JSON.stringify(error)}`)
        }
        const required = schema === undefined ? [] : (flatSchema(schema, found.document).required ?? [])
        for (const name of required) {
          const rest: JsonObject = without(body ?? {}, name)
          // Without a member of one form, a request may have another form.
          const needed = flatSchema(schema ?? {}, found.document, new Set(Object.keys(rest))).required ?? []
          if (!needed.includes(name)) continue
          const error = errorOf({ ...parsed, body: rest })
          if ((error as { field?: unknown } | undefined)?.field !== `/${name}`)
            failures.push(`${found.route} without ${name}: ${JSON.stringify(error)}`)
        }
        if (schema !== undefined && flatSchema(schema, found.document).properties !== undefined) {
          const error = errorOf({ ...parsed, body: { ...body, unknown_field: 1 } })
          if ((error as { field?: unknown } | undefined)?.field !== '/unknown_field')
            failures.push(`${found.route} with an unknown field: ${JSON.stringify(error)}`)
        }
        for (const name of parameterSchema(found, 'query').required ?? []) {
          const rest = without(text, name)
          const error = errorOf({ ...parsed, query: rest })
          if ((error as { field?: unknown } | undefined)?.field !== name)
            failures.push(`${found.route} without ?${name}: ${JSON.stringify(error)}`)
        }
      }
      expect(failures).toEqual([])
    })
  },
)
