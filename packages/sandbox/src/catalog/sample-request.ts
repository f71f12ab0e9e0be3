import {
  type FoundOperation,
  type Schema,
  bodySchema,
  fileParts,
  parameterSchema,
  textParts,
} from '@wxpay/catalog'
import { type JsonObject, isObject } from '../domain/fields'
import { flatSchema } from './flat-schema'
import { type SampleInputs, sample } from './sample'
import { seedOf } from './seed'

/** Parameters of a request, with sensitive fields in plain text. */
export interface SampleRequest {
  readonly path: Readonly<Record<string, string>>
  readonly query: JsonObject
  /** The JSON body, or the `meta` of an upload; `undefined` if there is neither. */
  readonly body: JsonObject | undefined
  /** Text parts of an upload besides `meta`; empty for other requests. */
  readonly texts: JsonObject
  /** Names of the files of an upload; empty for other requests. */
  readonly files: readonly string[]
}

/** A valid request of an operation, made from the catalog. */
export function sampleRequest(
  found: FoundOperation,
  inputs: Pick<SampleInputs, 'members' | 'known' | 'now' | 'encrypt'>,
): SampleRequest {
  // The amounts of the catalog's examples add up with one item in each list.
  const all = { ...inputs, lists: 'short' as const, document: found.document, seed: seedOf(found.route) }
  const path = objectOf(sample(parameterSchema(found, 'path'), all))
  const query = objectOf(sample(parameterSchema(found, 'query'), all))
  const schema = bodySchema(found)
  const known = { ...inputs.known, ...query, ...path }
  return {
    path: Object.fromEntries(Object.entries(path).map(([name, value]) => [name, String(value)])),
    query,
    body:
      schema === undefined
        ? undefined
        : objectOf(sample(schema, { ...all, known, ...unusualIn(found, schema) })),
    texts: objectOf(sample(textParts(found) ?? {}, { ...all, known })),
    files: fileParts(found),
  }
}

/** Members that the example of the official page leaves out: not every request may have them. */
function unusualIn({ operation, document }: FoundOperation, schema: Schema): Pick<SampleInputs, 'settable'> {
  const { example } = operation.requestBody?.content['application/json'] ?? {}
  if (!isObject(example)) return {}
  const names = Object.keys(flatSchema(schema, document).properties ?? {})
  return { settable: new Set(names.filter((name) => !(name in example))) }
}

const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {})
