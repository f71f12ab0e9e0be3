import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { compiledKinds, published, root, run } from './packages'

const project = inject('consumers')

/**
 * Versions besides the one that compiles the projects above, from the lock file in `tools/`. TypeScript 7 no
 * longer has the oldest resolution.
 */
const otherCompilers = ['5.0', '5.4', '5.9', '7.0'] as const
const otherCases = otherCompilers.flatMap((version) =>
  compiledKinds
    .filter((kind) => kind !== 'nodenext-cjs' && !(version === '7.0' && kind === 'commonjs-node10'))
    .map((kind) => [version, kind] as const),
)

const tool = (name: string) => join(root, 'node_modules/.bin', name)

describe.each(published)('@wxpay/%s as it is published', (name) => {
  it('passes publint', async () => {
    expect(
      await run(tool('publint'), ['--strict', project.tarballs[name] ?? name], project.folder),
    ).toMatchObject({
      status: 0,
    })
  })

  it('has correct types under every resolution', async () => {
    // The types of `./openapi.json` and `./families/*` are the JSON itself, which attw does not check.
    const entrypoints = name === 'catalog' ? ['--entrypoints', '.'] : []
    expect(
      await run(tool('attw'), [project.tarballs[name] ?? name, ...entrypoints], project.folder),
    ).toMatchObject({
      status: 0,
    })
  })

  it('has no import() in CommonJS, which loaders by vm.Script cannot run', () => {
    const dist = join(project.folder, 'node_modules/@wxpay', name, 'dist')
    // The console is loaded by browsers, as modules.
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.c?js$/.test(file) && !/^console[/\\]/.test(file),
    )
    expect(files).toContain('index.js')
    // Neither in a comment nor as the name of a method.
    const dynamic = /^(?!\s*\*).*(?<![.\w])import\s*\(/m
    expect(files.filter((file) => dynamic.test(readFileSync(join(dist, file), 'utf8')))).toEqual([])
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

  it.for(otherCases)(
    'compiles without errors by TypeScript %s as %s',
    async ([version, kind], { expect }) => {
      const compiler = join(root, `scripts/packed/tools/node_modules/typescript-${version}/bin/tsc`)
      const options = ['--noEmit', ...(version.startsWith('5') ? ['--ignoreDeprecations', '5.0'] : [])]
      const compiled = await run(
        process.execPath,
        [compiler, '-p', '.', ...options],
        join(project.folder, kind),
      )
      expect(compiled).toEqual({ status: 0, output: '' })
    },
  )
})
