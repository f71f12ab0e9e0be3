import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './workspaces.mjs'

it('the threat model names only existing tests', () => {
  const document = readFileSync(join(root, 'docs/contributing/threat-model.md'), 'utf8')
  const named = Array.from(document.matchAll(/`([\w-]+\.test\.ts)`/g), ([, name = '']) => name)
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*.test.ts'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  const present = new Set(listed.split('\n').map((path) => basename(path)))
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((name) => !present.has(name))).toEqual([])
})
