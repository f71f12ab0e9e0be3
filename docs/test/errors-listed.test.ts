import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { docs } from './site'

const source = (path: string) => readFileSync(join(docs, '../packages', path), 'utf8')
// Each package's unions of codes, one code per line.
const declared = (text: string) =>
  [...text.matchAll(/^ {2}\| '([A-Z][A-Z0-9_]+)'$/gm)].map(([, code = '']) => code)

/** Remedies in the tables of the packages: `code` -> the text in one language. */
const remedies = (language: 'zh' | 'en'): ReadonlyMap<string, string> => {
  const tables = [
    ...['input', 'certificates', 'responses', 'notifications', 'files', 'transport', 'table'].map((name) =>
      source(`sdk/src/base/errors/remedies/${name}.ts`),
    ),
    ...['keys', 'table'].map((name) => source(`protocol/src/remedies/${name}.ts`)),
  ]
  const entry = /^ {2}([A-Z][A-Z0-9_]+): \{\n([\s\S]*?)^ {2}\},$/gm
  const found = tables.flatMap((text) => [...text.matchAll(entry)])
  return new Map(found.map(([, code = '', members = '']) => [code, textOf(members, language)]))
}

// One string literal, or several that are added.
function textOf(members: string, language: 'zh' | 'en'): string {
  const value =
    new RegExp(`^ {4}${language}:([\\s\\S]*?),\\n(?= {4}\\w\\w:|$)`, 'm').exec(`${members}`)?.[1] ?? ''
  return [...value.matchAll(/'((?:[^'\\\n])*)'|"([^"\\\n]*)"/g)].map(([, one, two]) => one ?? two).join('')
}

const wanted = [
  ...declared(source('sdk/src/base/errors/codes.ts')),
  ...declared(source('protocol/src/error-codes.ts')),
]

describe.each([
  ['guide/errors.md', 'zh'],
  ['en/guide/errors.md', 'en'],
] as const)('%s', (page, language) => {
  const rows = [
    ...readFileSync(join(docs, page), 'utf8').matchAll(/^\| `([A-Z][A-Z0-9_]+)` \| (.+) \| (.+) \|$/gm),
  ]
  const listed = new Map(rows.map(([, code = '', , remedy = '']) => [code, remedy]))

  it('lists every code, with cause and remedy', () => {
    expect(wanted.length).toBeGreaterThan(110)
    expect(wanted.filter((code) => !listed.has(code))).toEqual([])
  })

  it('shows the remedy of the error for each code', () => {
    const told = remedies(language)
    expect([...told.keys()].filter((code) => !listed.has(code))).toEqual([])
    expect(wanted.filter((code) => !told.has(code))).toEqual([])
    for (const [code, remedy] of told) {
      const text = listed.get(code)?.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
      expect(text, code).toBe(remedy)
    }
  })
})
