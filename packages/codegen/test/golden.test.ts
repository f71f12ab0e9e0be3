import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { PARTS, readInput, RENDERERS } from '../src/generate'

const here = fileURLToPath(new URL('.', import.meta.url))
const schema = join(here, '../../catalog/x-wxpay.schema.json')
const input = readInput(join(here, 'fixtures/catalog'), schema)

/**
 * Compares each generated file with its golden file; `npx vitest run -u packages/codegen` accepts the
 * changes.
 */
describe.each(PARTS)('generated %s', (part) => {
  const files = [...RENDERERS[part].render(input)]
  const golden = join(here, 'golden', part)

  it.each(files)('%s matches its golden file', async (path, text) => {
    await expect(text).toMatchFileSnapshot(join(golden, `${path}.golden`))
  })

  it('has no obsolete golden file', () => {
    const expected = readdirSync(golden, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(golden.length + 1)
          .replaceAll('\\', '/'),
      )
    expect(expected.sort()).toEqual(files.map(([path]) => `${path}.golden`).sort())
  })

  it('is the same when generated twice', () => {
    const again = readInput(join(here, 'fixtures/catalog'), schema)
    expect([...RENDERERS[part].render(again)]).toEqual(files)
  })
})
