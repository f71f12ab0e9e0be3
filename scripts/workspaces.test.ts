import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { published, root, workspaces } from './workspaces.mjs'

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))
const manifests = published.map(({ manifest }) => manifest)

describe('published packages', () => {
  it.each(manifests)(
    '$name accepts fixes of its dependencies: every range is ^ of the locked version',
    (manifest) => {
      const { packages } = read('package-lock.json') as { packages: Record<string, { version: string }> }
      const others = Object.entries(manifest.dependencies ?? {}).filter(
        ([name]) => !name.startsWith('@wxpay/'),
      )
      const expected = others.map(([name]) => [name, `^${packages[`node_modules/${name}`]?.version ?? '?'}`])
      expect(others).toEqual(expected)
    },
  )

  it('are released together, with the versions of each other', () => {
    const { fixed } = read('.changeset/config.json') as { fixed: string[][] }
    expect(new Set(fixed.flat())).toEqual(new Set(manifests.map(({ name }) => name)))
    for (const { dependencies = {}, version } of manifests) {
      const own = Object.entries(dependencies).filter(([name]) => name.startsWith('@wxpay/'))
      expect(own.map(([, range]) => range)).toEqual(own.map(() => version))
    }
  })
})

describe('tsconfig.json', () => {
  it('maps every published package to its sources', () => {
    const { compilerOptions } = read('tsconfig.json') as {
      compilerOptions: { paths: Record<string, string[]> }
    }
    const expected = workspaces
      .filter(({ manifest }) => !manifest.private)
      .map(({ name, folder }) => [name, [`./${folder}/src/index.ts`]])
    expect(Object.entries(compilerOptions.paths)).toEqual(expect.arrayContaining(expected))
  })
})
