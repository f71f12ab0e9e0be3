import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

type BestSource = 'pages' | 'sdk' | 'samples' | 'community' | 'none'

interface Counts {
  operations: number
  official: number
  notifications: number
  fields: number
  withoutEnglish: number
  withoutType: number
  enumerations: number
  sensitive: number
  errorTables: number
  officialPages: number
  sources: Record<BestSource, { operations: number; fields: number }>
}

/** Counts of `npm run catalog -- report`, by product. */
export interface Coverage {
  products: ({ product: string; english: string } & Counts)[]
  total: Counts
}

declare const data: Coverage
export { data }

const command = fileURLToPath(new URL('../../../packages/catalog/bin/catalog.mjs', import.meta.url))

/** Counted in each build of the site, so that the page is never out of date. */
const loader = {
  load: () =>
    JSON.parse(
      execFileSync(process.execPath, [command, 'report', '--json'], { encoding: 'utf8' }),
    ) as Coverage,
}
export default loader
