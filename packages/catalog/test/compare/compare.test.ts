import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../../src/compare/command'
import { KINDS } from '../../src/compare/disagreement'

const command = fileURLToPath(new URL('../../bin/catalog.mjs', import.meta.url))
const folder = fileURLToPath(new URL('../..', import.meta.url))
const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'wxpay-compare-'))
afterAll(() => {
  rmSync(scratch, { recursive: true })
})

interface Row {
  kind: string
  operation: string
  side?: string
  field?: string
  catalog: string
  found: string
  source: string
  file: string
  line: number
  proposal?: string
}

interface Report {
  disagreements: Row[]
  excepted: number
  unused: object[]
  sources: {
    source: string
    version?: string
    operations: number
    unreadable: { file: string; reason: string }[]
  }[]
}

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The command in a process of its own, which loads a grammar. */
function spawned(...args: string[]): Ended {
  return spawnSync(process.execPath, [command, 'compare', ...args], { encoding: 'utf8' })
}

const line = (text: string | undefined): string => (text === undefined ? '' : `${text}\n`)

/** The command in this process. */
async function run(...args: string[]): Promise<Ended> {
  const { exitCode, output, error } = await main(args, folder, new Date().toISOString().slice(0, 10))
  return { status: exitCode, stdout: line(output), stderr: line(error) }
}

const own = ['--catalog', join(fixtures, 'catalog'), '--exceptions', join(fixtures, 'exceptions.yaml')]
const fixture = (source: string): string[] => [`--${source}`, join(fixtures, source)]
const everything = ['go', 'java', 'samples', 'swagger'].flatMap(fixture)

async function report(...args: string[]): Promise<Report & { status: number | null }> {
  const { status, stdout, stderr } = await run(...args, '--json')
  expect(stderr).toBe('')
  return { status, ...(JSON.parse(stdout) as Report) }
}

const brief = ({ kind, side = '', field = '', found }: Row): string =>
  [kind, side, field, found].filter((part) => part !== '').join(' ')

async function rowsOf(source: string, operation: string): Promise<string[]> {
  const { disagreements } = await report(...fixture(source), ...own)
  return disagreements.filter((row) => row.operation === operation).map(brief)
}

describe('npm run catalog -- compare', () => {
  it('finds each kind of disagreement between the fixtures and their catalog', async () => {
    const reports = [await report(...fixture('go'), ...own), await report(...fixture('swagger'), ...own)]
    const kinds = reports.flatMap(({ disagreements }) => disagreements.map(({ kind }) => kind))
    expect([...new Set(kinds)].sort()).toEqual(Object.keys(KINDS).sort())
  })

  it('reads structs, tags, enumerations and methods of the Go SDK', async () => {
    expect(await rowsOf('go', 'POST /v3/coupons')).toEqual([
      'required-extra body budget optional',
      'required-missing body appid required',
      'encryption-missing body holder encrypted',
      'encryption-extra body contact plain',
      'array body tags array',
      'type body quota integer',
      'format body end_time date-time',
      'enum-missing body state SHUT',
      'enum-extra body state OPEN | SHUT',
      'enum-absent body scope ALL | ONE',
      'required-extra body amount.currency optional',
      'field-unknown body mascot none',
    ])
    expect(await rowsOf('go', 'GET /v3/coupons/{coupon_id}')).toEqual([
      'path-parameter path coupon_id id',
      'required-extra query mchid optional',
      'field-missing query region integer',
    ])
    expect(await rowsOf('go', 'DELETE /v3/coupons/{coupon_id}')).toEqual(['side-missing response object'])
    expect(await rowsOf('go', 'POST /v3/coupons/{coupon_id}/close')).toEqual(['side-unknown response none'])
  })

  it('reads classes, annotations, enumerations and methods of the Java SDK', async () => {
    const rows = (await rowsOf('java', 'POST /v3/coupons')).filter((row) => !row.startsWith('field-unknown'))
    expect(rows).toEqual([
      'encryption-missing body holder encrypted',
      'encryption-extra body contact plain',
      'field-missing body receivers array',
      'array body tags array',
      'type body quota integer',
      'enum-missing body state SHUT',
      'enum-extra body state OPEN | SHUT',
      'enum-absent body scope ALL | ONE',
    ])
    expect(await rowsOf('java', 'GET /v3/coupons/{coupon_id}')).toEqual([
      'field-missing query region integer',
      'field-unknown query sp_mchid none',
      'field-unknown query sub_mchid none',
    ])
    expect(await rowsOf('java', 'POST /v3/coupons/{coupon_id}/close')).toEqual(['side-unknown response none'])
  })

  it('reads the classes and constants of the samples', async () => {
    const rows = (await rowsOf('samples', 'POST /v3/coupons')).filter(
      (row) => !row.startsWith('field-unknown'),
    )
    expect(rows).toEqual([
      'array body tags array',
      'enum-missing body state GONE',
      'field-missing response coupon_no integer',
    ])
    expect(await rowsOf('samples', 'GET /v3/coupons/{coupon_id}')).toEqual([
      'field-missing query region integer',
      'field-unknown query sp_mchid none',
      'field-unknown query sub_mchid none',
    ])
  })

  it('reads a tree of Swagger documents, also a value in the place of a path parameter', async () => {
    const rows = (await rowsOf('swagger', 'POST /v3/coupons')).filter(
      (row) => !row.startsWith('field-unknown'),
    )
    expect(rows).toEqual([
      'required-extra body budget optional',
      'type body budget number',
      'required-missing body appid required',
      'required-missing body holder required',
      'encryption-missing body holder encrypted',
      'format body end_time date-time',
      'required-extra response coupon_id optional',
    ])
    expect(await rowsOf('swagger', 'DELETE /v3/coupons/{coupon_id}')).toEqual(['status 202'])
    expect(await rowsOf('swagger', 'GET /v3/coupons/bills/{bill_type}')).toEqual([])
  })

  it('does not want a field required that only some forms of a request need', async () => {
    const { disagreements } = await report(...fixture('swagger'), ...own)
    const wanted = disagreements.filter(({ kind }) => kind === 'required-missing').map(brief)
    expect(wanted).toEqual(['required-missing body appid required', 'required-missing body holder required'])
  })

  it('names file and line of the source, and proposes the YAML of what is missing', async () => {
    const { disagreements } = await report(...fixture('go'), ...own)
    const missing = disagreements.find(({ kind }) => kind === 'field-missing')
    expect(missing).toMatchObject({
      file: 'services/coupons/models.go',
      line: 61,
      proposal: 'region:\n  type: integer\n',
    })
    const created = disagreements.find(({ kind }) => kind === 'operation-missing')
    expect(created).toMatchObject({
      operation: 'POST /v3/coupons/batches/{batch_no}',
      file: 'services/coupons/api_coupons.go',
      line: 83,
    })
    expect(created?.proposal).toContain('operationId: v3.coupons.batches._batch_no_.post')
    expect(created?.proposal).toContain('title: 券名列表')
  })

  it('takes from all sources together only what none of them has', async () => {
    const { disagreements, sources } = await report(...everything, ...own)
    const unknown = disagreements.filter(({ kind }) => kind === 'field-unknown').map(brief)
    expect(unknown).toEqual(['field-unknown body mascot none'])
    expect(disagreements.map(({ kind }) => kind)).not.toContain('enum-extra')
    expect(sources.map(({ source, version }) => [source, version])).toEqual([
      ['go', '1.2.3'],
      ['java', '0.9.1'],
      ['samples', undefined],
      ['swagger', '3.2.1'],
    ])
  })

  it('prints text that a reader can follow to the source, and ends with 1', () => {
    const { status, stdout } = spawned(...fixture('go'), ...own)
    expect(status).toBe(1)
    expect(stdout).toContain(
      'POST /v3/coupons\n  required-extra  body budget  catalog: required; go: optional\n    services/coupons/models.go:14\n',
    )
    expect(stdout).toContain('Read: go 5 operations.\n18 disagreements (')
  })

  it('ends with 0 when every disagreement is excepted, and counts them', async () => {
    const exceptions = join(scratch, 'all.yaml')
    const kinds = JSON.stringify(Object.keys(KINDS))
    writeFileSync(exceptions, `exceptions:\n  - kind: ${kinds}\n    reason: Only this test has it.\n`)
    const { status, stdout } = await run(
      ...fixture('go'),
      '--catalog',
      join(fixtures, 'catalog'),
      '--exceptions',
      exceptions,
    )
    expect(stdout).toBe('Read: go 5 operations.\nNo disagreement; 18 excepted.\n')
    expect(status).toBe(0)
  })

  it('names a file that it cannot read, compares the rest, and ends with 1', async () => {
    const broken = join(scratch, 'broken')
    cpSync(join(fixtures, 'go'), broken, { recursive: true })
    writeFileSync(join(broken, 'services/shared/models.go'), 'package shared\n\ntype Coupon struct {\n')
    const { status, sources, disagreements } = await report('--go', broken, ...own)
    expect(sources[0]?.unreadable).toEqual([
      {
        file: 'services/shared/models.go',
        reason: expect.stringContaining('syntax error in line') as string,
      },
    ])
    expect(disagreements.length).toBeGreaterThan(5)
    expect(status).toBe(1)
  })

  it('records which sources have an operation, and the methods of the SDKs that call it', async () => {
    const copy = join(scratch, 'catalog')
    cpSync(join(fixtures, 'catalog'), copy, { recursive: true })
    await run(...everything, '--catalog', copy, '--exceptions', join(fixtures, 'exceptions.yaml'), '--record')
    const file = readFileSync(join(copy, 'paths/coupons.yaml'), 'utf8')
    const [sources = ''] = /^ {4}sources: .*$/m.exec(file) ?? []
    expect(sources.replace(/\d{4}-\d\d-\d\d/g, 'DAY')).toBe(
      '    sources: { go: 1.2.3, java: 0.9.1, samples: "DAY", community: 3.2.1, checked: "DAY" }',
    )
    expect(file).toContain(`    officialMethods:
      go:
        - coupons.CouponsApiService.CreateCoupon
      java:
        - coupons.CouponsService.createCoupon
`)
  })

  it.each([
    ['no source', [], 'Name at least one source.'],
    ['an unknown option', ['--golang', '.'], "Unknown option '--golang'"],
    ['a directory that does not exist', ['--go', join(scratch, 'nowhere')], 'nowhere does not exist.'],
    ['a file in place of a directory', ['--java', command], 'catalog.mjs is not a directory.'],
    [
      'a directory without the SDK',
      ['--go', join(fixtures, 'java')],
      'has no operation; name the top of a checkout.',
    ],
    ['a directory without a document', ['--swagger', join(fixtures, 'go')], 'has no openapi or swagger file'],
    [
      'exceptions that are not there',
      [...fixture('go'), '--exceptions', join(scratch, 'none.yaml')],
      'none.yaml',
    ],
  ])('ends with 2 and a message for %s', async (_, args, expected) => {
    const { status, stdout, stderr } = await run(...args)
    expect(stderr).toContain(expected)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it('prints its usage', () => {
    expect(spawned('--help')).toMatchObject({ status: 0, stderr: '' })
    expect(spawned('--help').stdout).toContain('usage: npm run catalog -- compare')
  })
})
