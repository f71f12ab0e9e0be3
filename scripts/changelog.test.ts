import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { published, root, workspaces } from './workspaces.mjs'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'changelog-'))
  mkdirSync(join(folder, '.changeset'))
  for (const file of ['package.json', '.changeset/config.json', '.changeset/changelog.cjs'])
    cpSync(join(root, file), join(folder, file))
  for (const { folder: workspace } of workspaces) {
    mkdirSync(join(folder, workspace), { recursive: true })
    cpSync(join(root, workspace, 'package.json'), join(folder, workspace, 'package.json'))
  }
  const changeset = (packages: readonly string[], text: string) =>
    `---\n${packages.map((name) => `'${name}': minor\n`).join('')}---\n\n${text}\n`
  writeFileSync(join(folder, '.changeset/one.md'), changeset(['@wxpay/protocol'], 'Keys of SM2 are\nread.'))
  writeFileSync(
    join(folder, '.changeset/two.md'),
    changeset(
      published.map(({ name }) => name),
      'Node.js 20 is supported.',
    ),
  )
  // No repository of its own: changesets asks git only for the branch to compare with, which `version` does not need.
  const cli = join(root, 'node_modules/@changesets/cli/bin.js')
  const done = spawnSync(process.execPath, [cli, 'version'], { cwd: folder, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stdout + done.stderr)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('npm run version-packages', () => {
  it.each(published)(
    'writes one line a change into the changelog of $name',
    ({ name, folder: workspace }) => {
      const { version } = JSON.parse(readFileSync(join(folder, workspace, 'package.json'), 'utf8')) as {
        version: string
      }
      const own = name === '@wxpay/protocol' ? '- Keys of SM2 are read.\n' : ''
      expect(readFileSync(join(folder, workspace, 'CHANGELOG.md'), 'utf8')).toBe(
        `# ${name}\n\n## ${version}\n\n### Minor Changes\n\n${own}- Node.js 20 is supported.\n`,
      )
    },
  )

  it.each(published)('$name publishes its changelog', ({ manifest }) => {
    expect(manifest.files).toContain('CHANGELOG.md')
  })
})
