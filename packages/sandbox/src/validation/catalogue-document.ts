import type { FoundOperation, OpenApiDocument, Parameter, Reference, Schema } from '@wxpay/catalog'

/** The schema of an operation's JSON body, or `undefined` if it takes none. */
export function bodySchema({ operation }: FoundOperation): Schema | undefined {
  return operation.requestBody?.content['application/json']?.schema
}

/** The parameters of an operation that stand in one place, as the schema of an object. */
export function parameterSchema({ operation, document }: FoundOperation, place: 'query' | 'path'): Schema {
  const parameters = (operation.parameters ?? [])
    .map((parameter) => resolved(document, parameter))
    .filter((parameter) => parameter.in === place)
  return {
    type: 'object',
    required: parameters.filter(({ required }) => required === true).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  }
}

function resolved(document: OpenApiDocument, parameter: Parameter | Reference): Parameter {
  if (!('$ref' in parameter)) return parameter
  const name = parameter.$ref.slice(parameter.$ref.lastIndexOf('/') + 1)
  const found = document.components.parameters?.[name]
  if (found === undefined) throw new Error(`the catalogue has no parameter ${name}`)
  return found
}
