import type { ApiModel } from '../model/api'
import type { Shape } from '../model/shape'
import { importsText } from './imports'
import { declarationText, type TypeStyle } from './type-text'

/**
 * Names of the shared schemas that a shape refers to, except those inside encrypted values, which are not
 * part of the type.
 */
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

/**
 * Style of each shared schema. If a request uses it, its enumerations are closed, also in responses, so that
 * a response can be sent again. If only XML responses use it, its values are strings.
 */
function stylesOf(model: ApiModel): (name: string) => TypeStyle {
  const requests: Shape[] = []
  const xml: Shape[] = []
  const json: Shape[] = []
  for (const { request, query, response } of model.operations) {
    if (request !== undefined) requests.push(request.shape)
    requests.push(...query.map(({ shape }) => shape))
    if (response.shape !== undefined) (response.kind === 'xml' ? xml : json).push(response.shape)
  }
  for (const webhook of model.webhooks) (webhook.api === 'v2' ? xml : json).push(webhook.resource)
  const sent = reachableSchemas(model, requests)
  const read = reachableSchemas(model, json)
  const readAsXml = reachableSchemas(model, xml)
  return (name) => ({
    scalars: readAsXml.has(name) && !read.has(name) && !sent.has(name) ? 'texts' : 'typed',
    enums: sent.has(name) ? 'closed' : 'open',
  })
}

/** The declaration file of everything that several operations share. */
export function modelDeclarations(model: ApiModel): string {
  const styleOf = stylesOf(model)
  const parts = [...model.schemas.values()].map((schema) => {
    const comment = schema.term === undefined ? '' : `/** ${schema.term.replaceAll('*/', '')} */\n`
    return `${comment}${declarationText(schema.name, schema.shape, styleOf(schema.name))}`
  })
  const body = parts.join('')
  return body === '' ? 'export {}\n' : `${importsText(body, 'models', model.schemas)}${body}`
}
