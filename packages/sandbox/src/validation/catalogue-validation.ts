import { findOperation } from '@wxpay/catalog'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import type { ParsedRequest } from '../gateway/gateway'
import type { Operation } from '../gateway/operation'
import { bodySchema, parameterSchema } from './catalogue-document'
import { compiler } from './compiled-schemas'
import { faultOf } from './fault'

/** Refuses, as PARAM_ERROR, a request that the catalogue does not allow. */
export type Validation = (operation: Operation, request: ParsedRequest) => void

type Validators = Readonly<Record<'path' | 'query' | 'body', ValidateFunction | undefined>>

const places = ['path', 'query', 'body'] as const

/** Validation by the catalogue. An operation's validators are compiled when it is first called. */
export function catalogueValidation(): Validation {
  const known = new Map<Operation, Validators>()
  const compile = compiler()
  const validatorsOf = (operation: Operation): Validators => {
    const route = `${operation.method} ${operation.path}`
    const found = findOperation(route)
    if (found === undefined) throw new Error(`the catalogue has no ${route}`)
    const body = bodySchema(found)
    return {
      path: compile(found.document, { ...parameterSchema(found, 'path'), additionalProperties: true }),
      query: compile(found.document, { ...parameterSchema(found, 'query'), additionalProperties: true }),
      body: body === undefined ? undefined : compile(found.document, body),
    }
  }
  return (operation, request) => {
    const validators = known.get(operation) ?? validatorsOf(operation)
    known.set(operation, validators)
    for (const place of places) {
      const validate = validators[place]
      if (validate === undefined || validate(request[place])) continue
      const [error] = validate.errors ?? []
      if (error !== undefined) throw faultOf(error, place)
    }
  }
}
