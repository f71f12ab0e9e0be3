import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { PARTS, readInput, RENDERERS } from '../src/generate'

const here = fileURLToPath(new URL('.', import.meta.url))
const schema = join(here, '../../catalog/x-wxpay.schema.json')
const input = readInput(join(here, 'fixtures/catalog'), schema)

/** Each generated file beside its golden one; `npx vitest run -u packages/codegen` accepts what changed. */
describe.each(PARTS)('what is generated: %s', (part) => {
  const files = [...RENDERERS[part].render(input)]
  const golden = join(here, 'golden', part)

  it.each(files)('%s is as its golden file', async (path, text) => {
    await expect(text).toMatchFileSnapshot(join(golden, `${path}.golden`))
  })

  it('has no golden file too many', () => {
    const expected = readdirSync(golden, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(golden.length + 1)
          .replaceAll('\\', '/'),
      )
    expect(expected.sort()).toEqual(files.map(([path]) => `${path}.golden`).sort())
  })

  it('is the same twice', () => {
    const again = readInput(join(here, 'fixtures/catalog'), schema)
    expect([...RENDERERS[part].render(again)]).toEqual(files)
  })
})
