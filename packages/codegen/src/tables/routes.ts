import { quoted } from '../declarations/type-text'
import type { ApiModel } from '../model/api'

interface Branch {
  readonly children: Map<string, Branch>
  methods: string
}

/**
 * The routes of the catalog as one string, so that the SDK knows synchronously which methods a path has.
 * Shared segments are written once: `v3(certificates!G pay(transactions(id({transaction_id}!G) native!P)))`.
 */
export function routesTable(model: ApiModel): string {
  const root = branch()
  for (const { method, path } of model.operations) {
    let at = root
    for (const segment of path.slice(1).split('/')) {
      const next = at.children.get(segment) ?? branch()
      at.children.set(segment, next)
      at = next
    }
    at.methods += LETTERS[method]
  }
  return `export const foldedRoutes =\n  ${quoted(fold(root))}\n`
}

const LETTERS = { GET: 'G', POST: 'P', PUT: 'U', PATCH: 'A', DELETE: 'D' } as const

function branch(): Branch {
  return { children: new Map(), methods: '' }
}

function fold({ children }: Branch): string {
  return [...children]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, child]) => {
      const below = child.children.size === 0 ? '' : `(${fold(child)})`
      return `${name}${child.methods === '' ? '' : `!${child.methods}`}${below}`
    })
    .join(' ')
}
