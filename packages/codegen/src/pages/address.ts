import type { ApiOperation, Webhook } from '../model/api'
import { type Language, ROOTS } from './words'

/** Path of an operation's page below `reference/`, without braces, which URLs should not contain. */
export const pagePath = (path: string): string =>
  path.slice(1).replaceAll(/[{}]/g, '').replace(/\/$/, '/slash')

/**
 * Path of the page of an event below `reference/`. APIv2 has events of the same name as APIv3, and
 * `TRANSACTION.SUCCESS` beside `transaction-success`.
 */
export function notificationPath({ api, event }: Pick<Webhook, 'api' | 'event'>): string {
  const name = event.toLowerCase().replaceAll(/[._]/g, '-')
  if (api !== 'v2') return `notifications/${name}`
  return `notifications/v2-${name}${event.includes('.') ? '-event' : ''}`
}

/** Anchor of an operation on its page. */
export const anchorOf = ({ method }: ApiOperation): string => method.toLowerCase()

/** Link to a page of the reference. */
export const linkTo = (path: string, language: Language): string => `/${ROOTS[language]}reference/${path}`

export const operationLink = (operation: ApiOperation, language: Language): string =>
  `${linkTo(pagePath(operation.path), language)}#${anchorOf(operation)}`

export const notificationLink = (webhook: Webhook, language: Language): string =>
  linkTo(notificationPath(webhook), language)

/** An operation as an item of a Markdown list. */
export const operationItem = (operation: ApiOperation, language: Language): string =>
  `- [${operation.name[language]}](${operationLink(operation, language)}) \`${operation.method} ${operation.wirePath}\``

/** Path of the page of an error code below `reference/`. */
export const codePath = (code: string): string => `errors/${code.toLowerCase().replaceAll('_', '-')}`

export const codeLink = (code: string, language: Language): string => linkTo(codePath(code), language)

/**
 * Addresses of the site that the names of this project follow, and pages of the reference: `{out_order_no}` is
 * in its paths as it is in those of the interface.
 */
export const formerAddresses = (
  operations: readonly ApiOperation[],
  webhooks: readonly Webhook[],
): readonly (readonly [former: string, page: string])[] => [
  ...new Map([
    ...operations.map(({ path }): [string, string] => [`openapi${path.replace(/\/$/, '')}`, pagePath(path)]),
    ...webhooks.map((webhook): [string, string] => [
      `webhook/${webhook.api}/${webhook.event}`,
      notificationPath(webhook),
    ]),
    ['openapi/index', ''] as [string, string],
    ['webhook/index', 'notifications/'] as [string, string],
  ]),
]

/** Paths of the documents for machines below `downloads/`. */
export const DOWNLOADS = {
  openapi: 'openapi/wechat-pay.json',
  postman: 'postman/wechat-pay.postman_collection.json',
  asyncapi: 'asyncapi/notifications.json',
} as const

/** Path of the OpenAPI document of an area below `downloads/`. */
export const openApiPath = (slug: string): string => `openapi/${slug}.json`

/** Path of the page about the documents for machines, below `reference/`. */
export const DOWNLOADS_PAGE = 'downloads'
