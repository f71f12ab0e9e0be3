import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './workspaces.mjs'

const pages = [
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs/contributing')).map((name) => `docs/contributing/${name}`),
]
const tops = new Set(readdirSync(root))

/** Paths in code spans, from the root of the repository, without those that the text calls new. */
function pathsIn(text: string): string[] {
  const prose = text.replace(/^```[^]*?^```$/gm, '')
  return [...prose.matchAll(/`([\w.@-]+(?:\/[^`\s]*)?)`( \(new\))?/g)]
    .filter(
      ([, path = '', isNew]) =>
        isNew === undefined && path.includes('/') && tops.has(path.split('/')[0] ?? ''),
    )
    .map(([, path = '']) => wholeFolders(path))
}

/** The part of a pattern or a placeholder that names real folders: `packages/*.ts` is `packages`. */
const wholeFolders = (path: string): string => {
  const open = path.search(/[*<{]/)
  return open < 0 ? path : path.slice(0, open).replace(/[^/]*$/, '')
}

const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, target = '']) => target)

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8')

  it('names only files and folders that exist', () => {
    expect(pathsIn(text).filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('links only to pages that exist', () => {
    const here = dirname(join(root, page))
    expect(linksIn(text).filter((target) => !existsSync(join(here, target)))).toEqual([])
  })
})

it('finds the paths of a text, with patterns and without new files', () => {
  expect(
    pathsIn(
      '`packages/sdk/src/index.ts`, `packages/cli` (new), `packages/*/src`, `a/b`, `docs/guide/<slug>.md`, `npm`',
    ),
  ).toEqual(['packages/sdk/src/index.ts', 'packages/', 'docs/guide/'])
})
