import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import counts from './counts.json'

const command = fileURLToPath(new URL('../bin/catalog.mjs', import.meta.url))

function catalog(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' })
}

interface Row {
  product: string
  operations: number
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

  it('aligns the columns of its table, also with Chinese text', () => {
    const lines = catalog('report').stdout.trimEnd().split('\n')
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
