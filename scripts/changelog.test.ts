import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  writeFileSync(
    join(folder, '.changeset/one.md'),
    changeset(['@wxpay/protocol'], 'Keys of SM2 are read.\nSerial numbers may be lower case.'),
  )
  writeFileSync(
    join(folder, '.changeset/two.md'),
    changeset(
      published.map(({ name }) => name),
      'Node.js 20 is supported.',
    ),
  )
  // Not a repository of its own: changesets asks git only for the base branch, which `version` does not need.
  const cli = join(root, 'node_modules/@changesets/cli/bin.js')
  const done = spawnSync(process.execPath, [cli, 'version'], { cwd: folder, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stdout + done.stderr)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const changesets = readdirSync(join(root, '.changeset')).filter((name) => name.endsWith('.md'))

it.each(changesets)('%s has one sentence a line', (name) => {
  const text = readFileSync(join(root, '.changeset', name), 'utf8').split(/^---$/m)[2] ?? ''
  const lines = text.split('\n').filter((line) => line !== '')
  expect(lines).not.toEqual([])
  for (const line of lines) {
    const prose = line.replace(/`[^`]*`/g, 'code')
    expect(prose.match(/[.!?](?=\s|$)/g), line).toHaveLength(1)
    expect(prose, line).toMatch(/^\S.*\.$/)
  }
})

describe('npm run version-packages', () => {
  it.each(published)(
    'writes one line per change into the changelog of $name',
    ({ name, folder: workspace }) => {
      const { version } = JSON.parse(readFileSync(join(folder, workspace, 'package.json'), 'utf8')) as {
        version: string
      }
      const own =
        name === '@wxpay/protocol' ? '- Keys of SM2 are read.\n- Serial numbers may be lower case.\n' : ''
      expect(readFileSync(join(folder, workspace, 'CHANGELOG.md'), 'utf8')).toBe(
        `# ${name}\n\n## ${version}\n\n### Minor Changes\n\n${own}- Node.js 20 is supported.\n`,
      )
    },
  )

  it.each(published)('$name publishes its changelog', ({ manifest }) => {
    expect(manifest.files).toContain('CHANGELOG.md')
  })
})
