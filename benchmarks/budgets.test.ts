import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const patience = 120_000

// Counts only: what depends on the machine is printed by `npm run bench`, and asserted nowhere.
function figuresOf(benchmark: string, flag: string): unknown {
  const script = fileURLToPath(new URL(`${benchmark}/main.mjs`, import.meta.url))
  return JSON.parse(execFileSync(process.execPath, [script, flag], { encoding: 'utf8' }))
}

describe('a program of one line that uses the built SDK', () => {
  let figures: {
    symbols: number
    instantiations: number
    hovers: Record<string, string>
    completions: string[]
  }
  beforeAll(() => {
    figures = figuresOf('types', '--counts') as typeof figures
  }, patience)

  it('costs the compiler no more than it may over an empty program', () => {
    expect(figures.symbols).toBeLessThanOrEqual(80_000)
    // It does cost something: the declarations are there.
    expect(figures.symbols).toBeGreaterThan(10_000)
    expect(figures.instantiations).toBeLessThanOrEqual(1000)
  })

  it('has a short hover over each node', () => {
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

describe.each(['wxpay, import', 'wxpay, require'])('a process that does nothing but %s', (doing) => {
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
    // Of the SDK itself it is one file that is loaded, whatever the tables are called by the bundler.
    expect(loaded.filter((url) => url.includes('/packages/sdk/'))).toHaveLength(1)
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

  it('brings as many packages as was decided', () => {
    expect(now.packages).toBe(kept.packages)
  })

  it('is no larger than was decided', () => {
    expect(now.kilobytes).toBeLessThanOrEqual(kept.kilobytes)
    expect(now.kilobytes).toBeGreaterThan(kept.kilobytes / 2)
  })
})
