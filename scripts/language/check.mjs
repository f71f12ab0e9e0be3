import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { phrases } from './phrases.mjs'
import { textsOf } from './texts.mjs'

/** Files and folders that are not checked. */
const excluded = [
  'docs/contributing/language.md', // quotes the phrases
  'scripts/language/',
  'scripts/language.test.ts',
  'scripts/packed/tools/',
  'packages/codegen/test/golden/',
]

const isChecked = (path) =>
  !excluded.some((prefix) => path.startsWith(prefix)) &&
  !path.endsWith('CHANGELOG.md') &&
  /\.(?:md|vue|[mc]?[jt]s)$/u.test(path)

/**
 * Banned phrases in the comments, strings, test titles and pages of a checkout.
 *
 * @param {string} root
 * @returns {string[]} one line each: file, line, phrase, and what to write instead
 */
export function checkCheckout(root) {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  )
  return listed
    .split('\n')
    .filter(isChecked)
    .flatMap((path) => {
      const source = read(join(root, path))
      return source === undefined ? [] : checkFile(path, source)
    })
}

/**
 * Banned phrases in one file.
 *
 * @param {string} path
 * @param {string} source
 * @returns {string[]}
 */
export function checkFile(path, source) {
  const texts = path.endsWith('.md')
    ? source.split('\n').map((text, index) => ({ line: index + 1, kind: 'page', text }))
    : textsOf(path.endsWith('.vue') ? scriptOf(source) : source)
  return texts.flatMap(({ line, kind, text }) =>
    phrases.flatMap(({ pattern, write, only }) => {
      const found = only === undefined || only === kind ? pattern.exec(text) : null
      return found === null ? [] : [`${path}:${line}: "${found[0].trim()}"; write ${write}`]
    }),
  )
}

/** The script of a component, on its own lines. Its template has no texts: they are in tables of messages. */
function scriptOf(source) {
  const start = source.indexOf('\n', source.search(/^<script/mu))
  return (
    source.slice(0, start).replaceAll(/.+/gu, '') + source.slice(start, source.indexOf('</script>', start))
  )
}

/** A file that was deleted but is still in git's index is left out. */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
