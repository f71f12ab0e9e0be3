import type { ApiModel, ApiOperation, Webhook } from '../model/api'
import type { Shape } from '../model/shape'
import { membersBelow } from './field-table'
import { variantsOf } from './notification-variants'
import type { Reference } from './reference'

const takesNotifyUrl = (shape: Shape, model: ApiModel): boolean =>
  membersBelow(shape, model).some(({ name }) => name === 'notify_url')

/** Operations with a `notify_url` that create what an event reports: those of its variants, or of its products. */
export function causesOf(webhook: Webhook, reference: Reference): readonly ApiOperation[] {
  const { model, incoming } = reference
  const variants = variantsOf(webhook, reference)
  // A query tells the operations apart better than a product does.
  const hasQueries = variants.some(({ operation }) => operation !== undefined)
  const routes = new Set(
    variants.flatMap(({ causes, operation }) => {
      if (causes !== undefined) return causes
      const links = operation === undefined ? [] : (incoming.get(operation.id) ?? [])
      return links.filter(({ link }) => link.relation !== 'next').map(({ operation: { route } }) => route)
    }),
  )
  return model.operations.filter(
    ({ api, products, request, route }) =>
      api === webhook.api &&
      (routes.has(route) ||
        (!hasQueries && products.some((product) => webhook.products.includes(product)))) &&
      request !== undefined &&
      takesNotifyUrl(request.shape, model),
  )
}

const known = new WeakMap<Reference, ReadonlyMap<string, readonly Webhook[]>>()

function webhooksByCause(reference: Reference): ReadonlyMap<string, readonly Webhook[]> {
  const before = known.get(reference)
  if (before !== undefined) return before
  const found = new Map<string, Webhook[]>()
  for (const webhook of reference.model.webhooks) {
    for (const { id } of causesOf(webhook, reference)) found.set(id, [...(found.get(id) ?? []), webhook])
  }
  known.set(reference, found)
  return found
}

/** Notifications about what an operation creates, or about the resource that it reads, changes or ends. */
export function notificationsOf(operation: ApiOperation, reference: Reference): readonly Webhook[] {
  const byCause = webhooksByCause(reference)
  const creators = (reference.incoming.get(operation.id) ?? [])
    .filter(({ link }) => link.relation !== 'next')
    .map(({ operation: creator }) => creator.id)
  return [...new Set([operation.id, ...creators].flatMap((id) => byCause.get(id) ?? []))]
}
