import { setTimeout as wait } from 'node:timers/promises'
import {
  type Bilingual,
  findOperation,
  findWebhook,
  type FoundOperation,
  loadCatalog,
  type Schema,
} from '@wxpay/catalog'
import MiniSearch from 'minisearch'
import { listFields } from '../../operations/fields'
import { indexedWordsOf, wordsOf } from './words'

/** One of the things that are searched for. */
interface Entry {
  readonly id: string
  readonly family: string
  readonly api: string
  /** Names in both languages. */
  readonly names: string
  /** Path or event type. */
  readonly path: string
  readonly summary: string
  /** Names and Chinese terms of the fields. */
  readonly fields: string
  /** Likelihood that it is meant, beside others that fit as well. */
  readonly weight: number
}

/** A search. */
export interface Query {
  readonly query: string
  readonly family?: string | undefined
  readonly api?: string | undefined
}

type Kind = 'operations' | 'notifications'

/** Entries that are indexed before other work of the process has its turn. */
const CHUNK = 25
const indexes = new Map<Kind, Promise<MiniSearch<Entry>>>()

/** Builds both indexes in the background, so that the first search does not wait for them. */
export function prepareSearch(): void {
  // A failure is reported by the search that needs the index.
  indexOf('operations')
    .then(() => indexOf('notifications'))
    .catch(() => undefined)
}

function indexOf(kind: Kind): Promise<MiniSearch<Entry>> {
  const known = indexes.get(kind)
  if (known !== undefined) return known
  const building = build(kind === 'operations' ? operations() : notifications())
  indexes.set(kind, building)
  return building
}

async function build(entries: Iterable<Entry>): Promise<MiniSearch<Entry>> {
  const index = new MiniSearch<Entry>({
    fields: ['names', 'path', 'summary', 'fields'],
    storeFields: ['family', 'api', 'weight'],
    tokenize: indexedWordsOf,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: wordsOf,
      boostDocument: (_, __, stored) => Number(stored?.['weight'] ?? 1),
      boost: { names: 5, path: 3, summary: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  })
  let added = 0
  for (const entry of entries) {
    index.add(entry)
    added += 1
    // A timer keeps no closed server running. An immediate without a reference does not run while the process waits.
    if (added % CHUNK === 0) await wait(1, undefined, { ref: false })
  }
  return index
}

/** IDs of operations, or event types of notifications, best first. */
export async function searchCatalog(kind: Kind, { query, family, api }: Query): Promise<string[]> {
  const index = await indexOf(kind)
  const found = index.search(withSynonyms(query.slice(0, 400)), {
    filter: (result) =>
      (family === undefined || result['family'] === family) && (api === undefined || result['api'] === api),
  })
  const least = (found[0]?.score ?? 0) * LEAST
  return found.filter(({ score }) => score >= least).map(({ id }) => id as string)
}

/** Results with less than this part of the best score have only common words in common with the query. */
const LEAST = 0.15

/** Words of developers, and those of the official names. */
const synonyms: readonly (readonly [said: RegExp, named: string])[] = [
  [/关闭订单|close (?:an |the )?order/i, '关单'],
  [/商家转账|企业付款|付款到零钱/, '发起转账 mch-transfer'],
  [/统一下单|预下单|预支付|prepay/i, '下单'],
  [/小程序|公众号|mini ?program/i, 'jsapi'],
  [/扫码支付|二维码支付|qr ?code/i, 'native'],
  [/付款码|条码|被扫/, '付款码 codepay'],
  [/对账单|reconcil/i, '账单 bill'],
  [/委托代扣|自动扣费|周期扣款/, 'papay 扣款'],
  [/分账/, 'profitsharing'],
]

function withSynonyms(query: string): string {
  return [query, ...synonyms.filter(([said]) => said.test(query)).map(([, named]) => named)].join(' ')
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

/** Every operation of the catalog. */
export function allOperations(): readonly FoundOperation[] {
  return Object.values(loadCatalog().paths).flatMap((item) =>
    METHODS.flatMap((method) => {
      const id = item[method]?.operationId
      const found = id === undefined ? undefined : findOperation(id)
      return found === undefined ? [] : [found]
    }),
  )
}

function* operations(): Generator<Entry, void> {
  for (const found of allOperations()) {
    const { operationId, tags, 'x-wxpay': facts } = found.operation
    yield {
      id: operationId,
      family: facts.family,
      api: facts.api,
      names: both(facts.name),
      path: found.route.replaceAll(/[-/{}]/g, ' '),
      summary: `${both(facts.summary)} ${tags.join(' ')}`,
      fields: listFields(found)
        .map(({ name, schema }) => described(name.slice(name.lastIndexOf('.') + 1), schema))
        .join(' '),
      weight: weightOf(found),
    }
  }
}

/** Products that most merchants use. */
const usual: ReadonlySet<string> = new Set([
  'pay',
  'refund',
  'combine-transactions',
  'fund-app',
  'payscore',
  'profitsharing',
])

function weightOf({ method, operation }: FoundOperation): number {
  const { api, family } = operation['x-wxpay']
  const factors = [
    operation.deprecated === undefined ? 1 : 0.4,
    api === 'v3' ? 1 : 0.6,
    usual.has(family) ? 1.6 : 1,
    method === 'post' ? 1.1 : 1,
  ]
  return factors.reduce((product, each) => product * each, 1)
}

function* notifications(): Generator<Entry, void> {
  for (const key of Object.keys(loadCatalog().webhooks ?? {})) {
    const found = findWebhook(key)
    if (found === undefined) continue
    const { operation, resource } = found
    const facts = operation['x-wxpay']
    yield {
      id: key,
      family: '',
      api: facts.api,
      names: both(facts.name),
      path: key.replaceAll('.', ' '),
      summary: `${both(facts.summary)} ${operation.tags.join(' ')}`,
      fields: Object.entries(resource.properties ?? {})
        .map(([name, schema]) => described(name, schema))
        .join(' '),
      weight: facts.api === 'v2' ? 0.7 : 1,
    }
  }
}

const both = ({ zh, en }: Bilingual): string => `${zh} ${en}`

const described = (name: string, { title = '' }: Schema): string => `${name} ${title}`
