import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { bestFieldSource } from '../bin/report/sources.mjs'
import counts from './counts.json'
import { at } from './tree/files'
import { operations } from './tree/operations'

const command = fileURLToPath(new URL('../bin/catalog.mjs', import.meta.url))

function catalog(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' })
}

type Counted = Record<string, { operations: number; fields: number }>

interface Row {
  product: string
  operations: number
  official: number
  sources: Counted
  fields: number
  withoutEnglish: number
  withoutType: number
  officialPages: number
}

/** Width of a string in a terminal, in columns. */
const columns = (text: string): number => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0)

describe('npm run catalog -- report', () => {
  it('counts the references and the overlays', () => {
    const { products, total } = JSON.parse(catalog('report', '--json').stdout) as {
      products: Row[]
      total: Row
    }
    const added = Object.values(counts.added).reduce((sum, count) => sum + count, 0)
    expect(total.operations).toBe(counts.operations.total)
    expect(total.fields).toBe(counts.fields.operations + counts.fields.notifications + added)
    expect(total.withoutEnglish).toBe(0)
    expect(total.withoutType).toBe(0)
    for (const [product, { operations }] of Object.entries(counts.products)) {
      expect(products.find((row) => row.product === product)?.operations, product).toBe(operations)
    }
  })

  it('counts each operation and its fields once, by the best source that is recorded', () => {
    const { products, total } = JSON.parse(catalog('report', '--json').stdout) as {
      products: Row[]
      total: Row
    }
    const expected: Record<string, number> = {}
    for (const { facts } of operations) {
      const sources = Object.keys(at(facts, 'sources'))
      const best = ['pages', 'go', 'java', 'samples', 'community'].find((key) => sources.includes(key))
      const name = best === 'go' || best === 'java' ? 'sdk' : (best ?? 'none')
      expected[name] = (expected[name] ?? 0) + 1
    }
    const counted = Object.entries(total.sources).map(([name, count]) => [name, count.operations])
    expect(Object.fromEntries(counted.filter(([, count]) => count !== 0))).toEqual(expected)
    expect(Object.keys(total.sources)).toEqual(['pages', 'sdk', 'samples', 'community', 'none'])
    expect(total.official).toBe(
      (expected['pages'] ?? 0) + (expected['sdk'] ?? 0) + (expected['samples'] ?? 0),
    )
    for (const row of products) {
      const sum = Object.values(row.sources).reduce((all, { operations: count }) => all + count, 0)
      expect(sum, row.product).toBe(row.operations)
    }
    const fields = Object.values(total.sources).reduce((all, { fields: count }) => all + count, 0)
    const webhookFields = counts.fields.notifications
    expect(total.fields - fields).toBeGreaterThanOrEqual(webhookFields)
  })

  it('counts a field of an operation by the source that has this field', () => {
    const facts = { sources: { go: '0.2.21', samples: '2026-04-28', community: '1.1.20' } }
    const confirmed = { sdk: new Set(['amount', 'amount.total']), samples: new Set(['detail', 'amount']) }
    const best = (path: string): string => bestFieldSource(facts, confirmed, path)
    expect(['amount', 'amount.total', 'detail', 'attach'].map(best)).toEqual([
      'sdk',
      'sdk',
      'samples',
      'community',
    ])
    expect(bestFieldSource({ sources: {} }, {}, 'attach')).toBe('none')
    expect(bestFieldSource({ sources: { pages: '2026-11-28', go: '0.2.21' } }, {}, 'attach')).toBe('pages')
  })

  it('aligns the columns of its tables, also with Chinese text', () => {
    const [first = '', second = ''] = catalog('report').stdout.trimEnd().split('\n\n')
    expect(second).toMatch(/^Best source +Operations +Fields\n/)
    expect(new Set(second.split('\n').map(columns)).size).toBe(1)
    const lines = first.split('\n')
    const [headings = '', rule = ''] = lines
    expect(columns(headings)).toBe(rule.length)
    const ends = lines
      .filter((line) => !line.startsWith('─'))
      .map((line) => columns(line.replace(/\s+\S+$/, '')))
    const last = lines.filter((line) => !line.startsWith('─')).map(columns)
    expect(new Set(last).size).toBe(1)
    expect(Math.max(...ends)).toBeLessThan(columns(headings))
  })

  it('prints its usage, and rejects unknown arguments', () => {
    expect(catalog('--help')).toMatchObject({ status: 0, stderr: '' })
    for (const args of [[], ['reprot'], ['report', 'more'], ['report', '--jsno']]) {
      const { status, stdout, stderr } = catalog(...args)
      expect(status, args.join(' ')).toBe(1)
      expect(stdout).toBe('')
      expect(stderr).toContain('usage:')
    }
  })
})
