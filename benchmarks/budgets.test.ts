import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const patience = 600_000

// Counts only: values that depend on the machine are printed by `npm run bench` and not asserted.
function figuresOf(benchmark: string, flag: string): unknown {
  const script = fileURLToPath(new URL(`${benchmark}/main.mjs`, import.meta.url))
  return JSON.parse(execFileSync(process.execPath, [script, flag], { encoding: 'utf8' }))
}

describe('a one-line program that uses the built SDK', () => {
  let figures: {
    symbols: number
    instantiations: number
    hovers: Record<string, string>
    completions: string[]
  }
  beforeAll(() => {
    figures = figuresOf('types', '--counts') as typeof figures
  }, patience)

  it('stays within the budget of compiler work over an empty program', () => {
    expect(figures.symbols).toBeLessThanOrEqual(80_000)
    // The cost is not zero: the declarations are found.
    expect(figures.symbols).toBeGreaterThan(10_000)
    expect(figures.instantiations).toBeLessThanOrEqual(1000)
  })

  it('has a short hover for each node', () => {
    const hovers = Object.values(figures.hovers)
    expect(hovers.length).toBeGreaterThan(8)
    expect(hovers.filter((hover) => !/^\((property|method)\) \w+\.\w+/.test(hover))).toEqual([])
    expect(hovers.filter((hover) => hover.length > 200)).toEqual([])
  })

  it('completes with the families, and with nothing else', () => {
    expect(figures.completions).toEqual(
      expect.arrayContaining(['payscore', 'pay', 'refund', 'profitsharing']),
    )
    expect(figures.completions).not.toContain('then')
    expect(figures.completions.filter((name) => !/^[a-z]\w*$/.test(name))).toEqual([])
  })
})

describe.each(['wxpay, import', 'wxpay, require'])('a process that only runs %s', (doing) => {
  let loaded: string[] = []
  beforeAll(() => {
    loaded = (figuresOf('import', '--loaded') as Record<string, string[]>)[doing] ?? []
  }, patience)

  it('loads the SDK, the protocol and axios', () => {
    for (const name of ['/packages/sdk/', '/packages/protocol/', '/node_modules/axios/']) {
      expect(loaded.filter((url) => url.includes(name))).not.toEqual([])
    }
  })

  it('loads neither catalog nor tables nor transport', () => {
    const later = /\/catalog\/|openapi|\/dist\/(operations|errors)-|\/undici\//
    expect(loaded.filter((url) => later.test(url))).toEqual([])
    // Whatever the bundler calls the tables: they would add 340 kB to what the entry shares with the others.
    const own = loaded.filter((url) => url.includes('/packages/sdk/'))
    expect(own.filter((url) => url.includes('/packages/sdk/dist/'))).toHaveLength(4)
    const bytes = own.map((url) => statSync(url.startsWith('file:') ? fileURLToPath(url) : url).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(620_000)
  })
})

describe('a sandbox that starts with its database', () => {
  let loaded: string[] = []
  beforeAll(() => {
    loaded = figuresOf('sandbox', '--loaded') as string[]
  }, patience)

  it('loads the sandbox and the database', () => {
    for (const name of ['/packages/sandbox/', '/node_modules/libsql/']) {
      expect(loaded.filter((url) => url.includes(name))).not.toEqual([])
    }
  })

  it('loads neither the validator nor the certificate encoder nor the HTTP framework nor a YAML parser', () => {
    const later = /\/node_modules\/(?:ajv|ajv-formats|node-forge|hono|@hono|js-yaml)\//
    expect(loaded.filter((url) => later.test(url))).toEqual([])
  })
})

describe('an installation of the SDK', () => {
  const kept = JSON.parse(readFileSync(new URL('install/kept.json', import.meta.url), 'utf8')) as {
    packages: number
    kilobytes: number
  }
  let now: typeof kept
  beforeAll(() => {
    now = figuresOf('install', '--counts') as typeof kept
  }, patience)

  it('brings the expected number of packages', () => {
    expect(now.packages).toBe(kept.packages)
  })

  it('is within the budget', () => {
    expect(now.kilobytes).toBeLessThanOrEqual(kept.kilobytes)
    expect(now.kilobytes).toBeGreaterThan(kept.kilobytes / 2)
  })
})
