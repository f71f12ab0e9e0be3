import { dump } from 'js-yaml'
import type { Field, SourceOperation, Shape, Side } from './shape'

type Node = Record<string, unknown>

/** Requests are encrypted to WeChat Pay, responses to the merchant. */
const keyOf = (side: Side): string => (side === 'response' ? 'merchant-certificate' : 'platform-public-key')

function schemaOf(shape: Shape, side: Side, title?: string): Node {
  const [type] = shape.types
  const schema: Node = {}
  if (type !== undefined) schema['type'] = type
  if (title !== undefined) schema['title'] = title
  if (shape.format !== undefined && type === 'string') schema['format'] = shape.format
  if (shape.values !== undefined) schema['enum'] = [...shape.values]
  if (shape.encrypted === true && type === 'string') schema['x-wxpay-encrypted'] = keyOf(side)
  if (shape.items !== undefined) schema['items'] = schemaOf(shape.items, side)
  return shape.fields === undefined ? schema : { ...schema, ...membersOf(shape.fields, side) }
}

function membersOf(fields: readonly Field[], side: Side): Node {
  const required = fields.filter((field) => field.required === true).map(({ name }) => name)
  const properties = Object.fromEntries(
    fields.map((field) => [field.name, schemaOf(field.shape, side, field.title)]),
  )
  return required.length === 0 ? { properties } : { required, properties }
}

const yaml = (node: Node): string => dump(node, { lineWidth: 110, noRefs: true })

/** The property of a field that the catalog lacks. */
export const proposedField = (field: Field, side: Side): string =>
  yaml({ [field.name]: schemaOf(field.shape, side, field.title) })

/** `v3.payscore.serviceorder._out_order_no_.complete.post` */
function operationIdOf({ method, path }: SourceOperation): string {
  const segments = path.split('/').slice(1)
  const names = segments.map((segment) => segment.replace(/^\{(.*)\}$/, '_$1_') || '_empty_')
  return [...names, method.toLowerCase()].join('.')
}

function parametersOf(operation: SourceOperation): readonly Node[] {
  return (['path', 'query', 'header'] as const).flatMap((side) =>
    (operation.sides[side]?.fields ?? []).map((field) => ({
      name: field.name,
      in: side,
      ...(side === 'path' || field.required ? { required: true } : {}),
      schema: schemaOf(field.shape, side, field.title),
    })),
  )
}

const content = (shape: Shape, side: Side): Node => ({
  content: { 'application/json': { schema: schemaOf(shape, side) } },
})

/** The file of an operation that the catalog lacks. Names, summaries, tags and errors are left to write. */
export function proposedOperation(operation: SourceOperation): string {
  const { body, response } = operation.sides
  const parameters = parametersOf(operation)
  const status = operation.statuses?.[0] ?? (response ? '200' : '204')
  return yaml({
    [operation.method.toLowerCase()]: {
      operationId: operationIdOf(operation),
      'x-wxpay': {
        api: 'v3',
        family: operation.path.split('/')[2] ?? '',
        ...(operation.title === undefined ? {} : { name: { zh: operation.title } }),
      },
      ...(parameters.length === 0 ? {} : { parameters }),
      ...(body ? { requestBody: { required: true, ...content(body, 'body') } } : {}),
      responses: { [status]: { description: 'OK', ...(response ? content(response, 'response') : {}) } },
    },
  })
}
