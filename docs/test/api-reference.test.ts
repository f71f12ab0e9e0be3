import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as catalog from '@wxpay/catalog'
import * as cli from '@wxpay/cli'
import * as protocol from '@wxpay/protocol'
import * as sandbox from '@wxpay/sandbox'
import * as sdk from '@wxpay/sdk'
import * as stores from '@wxpay/stores'
import * as postgres from '@wxpay/stores/postgres'
import * as redis from '@wxpay/stores/redis'
import * as contracts from '@wxpay/stores/testing'
import { describe, expect, it } from 'vitest'
import { published } from '../../scripts/workspaces.mjs'
import { built } from './site'

const packages: Readonly<Record<string, object>> = {
  '@wxpay/catalog': catalog,
  '@wxpay/cli': cli,
  '@wxpay/protocol': protocol,
  '@wxpay/sandbox': sandbox,
  '@wxpay/sdk': sdk,
  '@wxpay/stores': stores,
}
const subpaths: Readonly<Record<string, object>> = {
  '@wxpay/stores/postgres': postgres,
  '@wxpay/stores/redis': redis,
  '@wxpay/stores/testing': contracts,
}
const api = join(built, 'api')

describe('the API reference of the packages', () => {
  it('covers every published package', () => {
    expect(Object.keys(packages).sort()).toEqual(published.map(({ name }) => name).sort())
  })

  it.each(Object.entries({ ...packages, ...subpaths }))('lists every export of %s', (name, exports) => {
    const page = readFileSync(join(api, `modules/${name.replaceAll(/[@/]/g, '_')}.html`), 'utf8')
    const missing = Object.keys(exports).filter((each) => !page.includes(`id="${each.toLowerCase()}"`))
    expect(missing).toEqual([])
  })

  it('is linked from the navigation in both languages', () => {
    for (const page of ['index.html', 'en/index.html'])
      expect(readFileSync(join(built, page), 'utf8')).toContain('href="/api/index.html"')
    expect(existsSync(join(api, 'index.html'))).toBe(true)
  })
})
