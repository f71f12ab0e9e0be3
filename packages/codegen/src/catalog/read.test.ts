import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CatalogError } from './cursor'
import { readCatalog } from './read'

let home: string
beforeEach(() => {
  home = join(mkdtempSync(join(tmpdir(), 'catalog-')), 'packages/catalog')
})
afterEach(() => {
  rmSync(dirname(dirname(home)), { recursive: true })
})

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true })
    writeFileSync(join(home, path), text)
  }
}

const root = 'paths:\n  /v3/a: { $ref: ./paths/v3/a.yaml }\n'
const operation = (reference: string) => `get:\n  responses:\n    "200": { $ref: ${reference} }\n`

/** The error that reading this catalog throws. */
function complaint(files: Readonly<Record<string, string>>): CatalogError {
  write(files)
  try {
    readCatalog(home)
  } catch (error) {
    if (error instanceof CatalogError) return error
    throw error
  }
  throw new Error('reading it threw no error')
}

describe('reading the catalog', () => {
  it('reads each file once, and keeps shared values as one named component', () => {
    write({
      'openapi.yaml': `${root}  /v3/b: { $ref: ./paths/v3/b.yaml }\n`,
      'paths/v3/a.yaml': operation('../../components/responses/Answer.yaml'),
      'paths/v3/b.yaml': operation('../../components/responses/Answer.yaml'),
      'components/responses/Answer.yaml': 'content: { $ref: ../schemas/common/Thing.yaml }\n',
      'components/schemas/common/Thing.yaml': 'properties: { again: { $ref: ./Thing.yaml } }\n',
    })
    const { paths, components } = readCatalog(home)
    for (const path of ['/v3/a', '/v3/b']) {
      expect(paths.get(path)?.at('get').at('responses').at('200').at('$ref').value).toBe(
        '#/components/responses/Answer',
      )
    }
    expect([...components.responses.keys()]).toEqual(['Answer'])
    expect(components.schemas.get('Thing')?.value).toEqual({
      properties: { again: { $ref: '#/components/schemas/Thing' } },
    })
  })

  it.each<[string, Record<string, string>, string, string, RegExp]>([
    ['a missing root', {}, 'packages/catalog/openapi.yaml', '', /cannot be read/],
    [
      'text that is not YAML',
      { 'openapi.yaml': 'a: [1\n' },
      'packages/catalog/openapi.yaml',
      '',
      /is not YAML/,
    ],
    [
      'a missing path file',
      { 'openapi.yaml': root },
      'packages/catalog/openapi.yaml',
      '/paths/~1v3~1a',
      /does not exist/,
    ],
    [
      'a dangling reference',
      { 'openapi.yaml': root, 'paths/v3/a.yaml': operation('../../components/responses/None.yaml') },
      'packages/catalog/paths/v3/a.yaml',
      '/get/responses/200/$ref',
      /does not exist/,
    ],
    [
      'a reference to a file without a name',
      { 'openapi.yaml': root, 'paths/v3/a.yaml': operation('../b.yaml') },
      'packages/catalog/paths/v3/a.yaml',
      '/get/responses/200/$ref',
      /below components/,
    ],
    [
      'two components with one name',
      {
        'openapi.yaml': root,
        'paths/v3/a.yaml':
          'get:\n  a: { $ref: ../../components/schemas/x/Same.yaml }\n  b: { $ref: ../../components/schemas/y/Same.yaml }\n',
        'components/schemas/x/Same.yaml': 'type: object\n',
        'components/schemas/y/Same.yaml': 'type: object\n',
      },
      'packages/catalog/paths/v3/a.yaml',
      '/get/b/$ref',
      /same name/,
    ],
  ])('reports the file and the position of %s', (_, files, file, pointer, message) => {
    mkdirSync(home, { recursive: true })
    expect(complaint(files)).toMatchObject({ code: 'CATALOG_MALFORMED', file, pointer })
    expect(complaint(files).message).toMatch(message)
  })
})
