import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { removeStale } from './remove-stale.mjs'

const folder = mkdtempSync(join(tmpdir(), 'wxpay-stale-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('removeStale', () => {
  it('removes the scripts that a build has not written, and nothing else', () => {
    const written = ['index.mjs', 'client-BxJ3f0aQ.mjs', 'bin/serve.js']
    const others = ['openapi.json', 'families/pay.json', 'index.d.mts', 'index.d.ts']
    const stale = ['client-Cq2k91Zz.mjs', 'client-Cq2k91Zz.js', 'bin/chunk-a1b2c3d4.js']
    for (const path of [...written, ...others, ...stale]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), '')
    }
    removeStale(folder, new Set(written))
    const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    const paths = left.map(({ parentPath, name }) => join(parentPath, name)).toSorted()
    expect(paths).toEqual([...written, ...others].map((path) => join(folder, path)).toSorted())
  })
})
