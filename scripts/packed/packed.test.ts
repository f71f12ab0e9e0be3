import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compiledKinds, installPacked, published, root, run, type Project } from './packages'

let project: Project
beforeAll(async () => {
  project = await installPacked()
})
afterAll(() => {
  project.remove()
})

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
})
