import { findOperation } from '@wxpay/catalog'
import type { Context } from '../../domain/context'
import { type JsonObject, isObject } from '../../domain/fields'
import type { RequestRecord } from '../record'
import { decryptedOf, parametersOf } from '../view/parameters'
import { summaryOf } from '../view/summary'
import { chainOf } from './chain'
import { literal } from './literal'

/** Fields that the client fills in itself. */
const ofClient = ['sign', 'sign_type', 'nonce_str', 'mch_id', 'mchid']

/** A call of the Node.js client, or `undefined` if the request is not one of the catalog. */
export function sdkCallOf(
  record: RequestRecord,
  context: Pick<Context, 'platform'>,
  names: Readonly<Record<string, string>> = {},
): string | undefined {
  const found = record.processed.route === undefined ? undefined : findOperation(record.processed.route)
  const parameters = parametersOf(record)
  if (found === undefined || parameters === undefined) return undefined
  const { api } = summaryOf(record)
  const own = (fields: JsonObject): JsonObject =>
    api === 'v2'
      ? Object.fromEntries(Object.entries(fields).filter(([name]) => !ofClient.includes(name)))
      : fields
  const plain = decryptedOf(record, parameters, context).reduce<JsonObject>(
    (body, { pointer, value }) => replaced(body, pointer.split('/').slice(1), value),
    parameters.body,
  )
  const query = own(parameters.query)
  const config = { ...parameters.path, ...(Object.keys(query).length === 0 ? {} : { params: query }) }
  const method = found.method.toLowerCase()
  const body = own(plain)
  const hasBody = ['post', 'put', 'patch'].includes(method)
  const options = !hasBody && Object.keys(body).length > 0 ? { ...config, data: body } : config
  const given = [
    ...(hasBody ? [literal(body, names)] : []),
    ...(Object.keys(options).length === 0 ? [] : [literal(options, names)]),
  ]
  return `await ${chainOf(api, found.path)}.${method}(${given.join(', ')})`
}

function replaced(value: JsonObject, [name, ...rest]: readonly string[], text: string): JsonObject {
  if (name === undefined) return value
  const key = name.replaceAll('~1', '/').replaceAll('~0', '~')
  const inner = value[key]
  const changed =
    rest.length === 0
      ? text
      : Array.isArray(inner)
        ? Object.values(replaced(Object.fromEntries(Object.entries(inner)), rest, text))
        : isObject(inner)
          ? replaced(inner, rest, text)
          : inner
  return { ...value, [key]: changed }
}
