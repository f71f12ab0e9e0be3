import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../bin/generate.mjs', import.meta.url))
const fixtures = fileURLToPath(new URL('fixtures/catalog', import.meta.url))
const schema = fileURLToPath(new URL('../../catalog/x-wxpay.schema.json', import.meta.url))

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'generate-'))
  cpSync(fixtures, join(root, 'packages/catalog'), { recursive: true })
  cpSync(schema, join(root, 'packages/catalog/x-wxpay.schema.json'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

interface Outcome {
  readonly code: number
  readonly output: string
  readonly complaint: string
}

function run(...argv: string[]): Outcome {
  try {
    const output = execFileSync(process.execPath, [bin, ...argv], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return { code: 0, output, complaint: '' }
  } catch (error) {
    const failed = error as { status: number; stdout: string; stderr: string }
    return { code: failed.status, output: failed.stdout, complaint: failed.stderr }
  }
}

describe('the command', () => {
  it('writes everything once, and nothing the second time', () => {
    expect(run('--root', root).output).toMatch(/^11 operations, 2 notifications/)
    const again = run('--root', root).output
    expect(again).toMatch(/types: \d+ files, 0 written/)
    expect(again).not.toMatch(/[1-9]\d* written/)
    expect(again).toMatch(/[\d.]+ s, \d+ MB at the most/)
  })

  it('generates one part alone', () => {
    const { output } = run('--root', root, '--only', 'table')
    expect(output).toContain('table: 5 files, 5 written')
    expect(output).not.toContain('types:')
  })

  it('checks without writing, and lists stale files', () => {
    expect(run('--root', root, '--check').code).toBe(1)
    run('--root', root)
    expect(run('--root', root, '--check')).toMatchObject({ code: 0 })
    writeFileSync(join(root, 'packages/sdk/types/payscore.d.ts'), '')
    const stale = run('--root', root, '--check')
    expect(stale.code).toBe(1)
    expect(stale.output).toContain('  packages/sdk/types/payscore.d.ts')
    expect(readFileSync(join(root, 'packages/sdk/types/payscore.d.ts'), 'utf8')).toBe('')
  })

  it('needs nothing but the schema and the catalog for a new fact', () => {
    const schemaFile = join(root, 'packages/catalog/x-wxpay.schema.json')
    const extended = JSON.parse(readFileSync(schemaFile, 'utf8')) as {
      $defs: { OperationFacts: { properties: Record<string, unknown> } }
    }
    extended.$defs.OperationFacts.properties['audited'] = {
      description: 'Every call is audited.',
      const: true,
      'x-sdk': true,
      'x-page': { zh: '每次调用都会留痕。', en: 'Every call is audited.' },
    }
    writeFileSync(schemaFile, JSON.stringify(extended))
    const file = join(root, 'packages/catalog/paths/v3/payscore/serviceorder/{out_order_no}/complete.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('api: v3', 'api: v3\n    audited: true'))
    expect(run('--root', root)).toMatchObject({ code: 0 })

    const route = 'POST /v3/payscore/serviceorder/{out_order_no}/complete'
    const generated = (path: string) => readFileSync(join(root, path), 'utf8')
    for (const types of ['packages/catalog/src/generated/x-wxpay.ts', 'packages/sdk/src/generated/facts.ts'])
      expect(generated(types)).toContain('/** Every call is audited. */\n  readonly audited?: true\n')
    const row = generated('packages/sdk/src/generated/operations.ts')
      .split('\n')
      .find((line) => line.includes(route))
    expect(row).toContain('audited: true')
    expect(generated('packages/catalog/dist/openapi.json')).toContain('"audited":true')
    const page = 'reference/v3/payscore/serviceorder/out_order_no/complete.md'
    expect(generated(`docs/${page}`)).toContain('| 注意 | 每次调用都会留痕。 |\n')
    expect(generated(`docs/en/${page}`)).toContain('| Note | Every call is audited. |\n')
  })

  it.each([
    ['--help', 0, 'output'],
    ['--nonsense', 2, 'complaint'],
    ['--only', 2, 'complaint'],
    ['--only=tables', 2, 'complaint'],
    ['--root=', 2, 'complaint'],
    ['table', 2, 'complaint'],
  ] as const)('prints its usage: %s', (word, code, where) => {
    const outcome = run(word)
    expect(outcome.code).toBe(code)
    expect(outcome[where]).toContain('--only <part>')
  })

  it('reports the file and the position of an error in the catalog', () => {
    const file = join(root, 'packages/catalog/paths/v3/payscore/serviceorder.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('in: query', 'in: somewhere'))
    const { code, complaint } = run('--root', root)
    expect(code).toBe(1)
    expect(complaint).toBe(
      'packages/catalog/paths/v3/payscore/serviceorder.yaml#/get/parameters/0/in: ' +
        'expected one of path, query, header, found string "somewhere"\n',
    )
  })
})
