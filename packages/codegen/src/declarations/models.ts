import type { ApiModel } from '../model/api'
import type { Shape } from '../model/shape'
import { importsText } from './imports'
import { declarationText, type TypeStyle } from './type-text'

/** Names of the shared schemas that a shape leads to, its own inner texts left out: they are no part of the type. */
function* namesIn(shape: Shape): Generator<string> {
  if (shape.kind === 'named') yield shape.name
  else if (shape.kind === 'list') yield* namesIn(shape.of)
  else if (shape.kind === 'choice') for (const option of shape.options) yield* namesIn(option)
  else if (shape.kind === 'object')
    for (const member of [...shape.members, ...shape.indexed]) yield* namesIn(member.shape)
}

export function reachableSchemas(model: ApiModel, shapes: Iterable<Shape>): Set<string> {
  const found = new Set<string>()
  const open = [...shapes]
  for (const shape of open) {
    for (const name of namesIn(shape)) {
      if (found.has(name)) continue
      found.add(name)
      const schema = model.schemas.get(name)
      if (schema !== undefined) open.push(schema.shape)
    }
  }
  return found
}

/** Shared schemas that only XML answers use: their values are texts. */
function xmlOnly(model: ApiModel): Set<string> {
  const xml: Shape[] = []
  const other: Shape[] = []
  for (const { request, response } of model.operations) {
    if (request !== undefined) other.push(request.shape)
    if (response.shape !== undefined) (response.kind === 'xml' ? xml : other).push(response.shape)
  }
  for (const webhook of model.webhooks) (webhook.api === 'v2' ? xml : other).push(webhook.resource)
  const elsewhere = reachableSchemas(model, other)
  return new Set([...reachableSchemas(model, xml)].filter((name) => !elsewhere.has(name)))
}

/** The declaration file of everything that several operations share. */
export function modelDeclarations(model: ApiModel): string {
  const texts = xmlOnly(model)
  const parts = [...model.schemas.values()].map((schema) => {
    const style: TypeStyle = { scalars: texts.has(schema.name) ? 'texts' : 'typed' }
    const comment = schema.term === undefined ? '' : `/** ${schema.term.replaceAll('*/', '')} */\n`
    return `${comment}${declarationText(schema.name, schema.shape, style)}`
  })
  const body = parts.join('')
  return body === '' ? 'export {}\n' : `${importsText(body, 'models', model.schemas)}${body}`
}
