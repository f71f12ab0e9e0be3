import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installPacked, type Published, published, root, run } from './packages'

/** Projects of every kind that TypeScript knows: module system and resolution differ, the source is the same. */
const compiledKinds = ['commonjs-node10', 'node16', 'nodenext', 'nodenext-cjs', 'bundler'] as const

let project: { readonly folder: string; readonly tarballs: Record<Published, string> }
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wxpay-packed-'))
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  const tarballs = await installPacked({
    folder,
    sources: join(root, 'scripts/packed/consumers'),
    packages: published,
    devDependencies: {
      typescript: devDependencies['typescript'],
      '@types/node': devDependencies['@types/node'],
    },
  })
  // The nearest package.json decides what kind of module a source is, so each project gets the source in its own folder.
  for (const kind of compiledKinds) cpSync(join(folder, 'main.ts'), join(folder, kind, 'main.ts'))
  project = { folder, tarballs }
})
afterAll(() => {
  rmSync(project.folder, { recursive: true, force: true })
})

/** Versions beside the one that compiles the projects above, from the lock file in `typescript/`. */
const olderCompilers = ['5.0', '5.4', '5.9'] as const
const olderCases = olderCompilers.flatMap((version) =>
  compiledKinds.filter((kind) => kind !== 'nodenext-cjs').map((kind) => [version, kind] as const),
)

const tool = (name: string) => join(root, 'node_modules/.bin', name)

describe.each(published)('@wxpay/%s as it is published', (name) => {
  it('is a well-formed package to publint', async () => {
    expect(await run(tool('publint'), ['--strict', project.tarballs[name]], project.folder)).toMatchObject({
      status: 0,
    })
  })

  it('has types that are right wherever they are resolved', async () => {
    // The types of `./openapi.json` and `./families/*` are the JSON itself, which attw has no opinion on.
    const entrypoints = name === 'catalog' ? ['--entrypoints', '.'] : []
    expect(await run(tool('attw'), [project.tarballs[name], ...entrypoints], project.folder)).toMatchObject({
      status: 0,
    })
  })
})

describe.concurrent('a project that installs the tarballs', () => {
  it('runs the seed call as plain JavaScript modules', async ({ expect }) => {
    const { status, output } = await run(process.execPath, ['main.mjs'], join(project.folder, 'esm-js'))
    expect(output).toContain('MCH_COMPLETE true')
    expect(status).toBe(0)
  })

  it.for(compiledKinds)('compiles and runs as %s', async (kind, { expect }) => {
    const folder = join(project.folder, kind)
    const compiled = await run(
      process.execPath,
      [join(project.folder, 'node_modules/typescript/bin/tsc'), '-p', '.'],
      folder,
    )
    expect(compiled).toEqual({ status: 0, output: '' })
    const ran = await run(process.execPath, ['dist/main.js'], folder)
    expect(ran.output).toContain('MCH_COMPLETE true')
    expect(ran.status).toBe(0)
  })

  it.for(olderCases)(
    'compiles without errors by TypeScript %s as %s',
    async ([version, kind], { expect }) => {
      const compiler = join(root, `scripts/packed/typescript/node_modules/typescript-${version}/bin/tsc`)
      const options = ['--noEmit', '--ignoreDeprecations', '5.0']
      const compiled = await run(
        process.execPath,
        [compiler, '-p', '.', ...options],
        join(project.folder, kind),
      )
      expect(compiled).toEqual({ status: 0, output: '' })
    },
  )
})
