import type { FoundOperation } from '@wxpay/catalog'
import { flatSchema } from '../../catalog/flat-schema'
import type { JsonObject } from '../../domain/fields'
import { compiler } from '../../validation/compiled-schemas'
import { perOperation } from '../../validation/per-operation'
import { typedParameters } from '../../validation/typed-parameters'
import { responseMembersV2, responseSchemaV2 } from './respond'

/** Checks the fields of a successful response. */
export type CheckResponseV2 = (found: FoundOperation, fields: JsonObject) => void

// WeChat Pay adds values of enumerations without notice, and its own values are longer than the pages say: `mweb_url`.
const open = new Set(['enum', 'maxLength'])

const compile = compiler('all')

const checkOf = perOperation((found) => {
  const properties = responseMembersV2(found)
  // Pages require fields that only some results have: `err_code` of an error, `openid` of a paid order.
  const schema = Object.fromEntries(
    Object.entries(flatSchema(responseSchemaV2(found) ?? {}, found.document)).filter(
      ([keyword]) => keyword !== 'required',
    ),
  )
  const validate = compile(found.document, schema)
  return (fields: JsonObject): string | undefined => {
    if (validate(typedParameters(fields, { properties }))) return undefined
    const error = validate.errors?.find(({ keyword }) => !open.has(keyword))
    return error && `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`
  }
})

/**
 * Checks the successful responses of stateful operations against the catalog. A difference is a defect of the sandbox:
 * it is reported, but the response is still sent.
 */
export function checkedResponsesV2(report: (error: unknown) => void): CheckResponseV2 {
  return (found, fields) => {
    const defect = checkOf(found)(fields)
    if (defect !== undefined)
      report(new Error(`The response of ${found.route} does not match the catalog: ${defect}`))
  }
}
