import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { docs } from './site'

const root = join(docs, '..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const english = read('README.md')
const chinese = read('README.zh-CN.md')

const headings = (text: string) => [...text.matchAll(/^(#+) /gm)].map(([, level]) => level)
const blocks = (text: string) =>
  [...text.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language, code]) => ({ language, code }))
const links = (text: string) =>
  [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target = '']) =>
    target.replace('docs/en/', 'docs/').replace(/\.(?:en|zh)\.png$/, '.png'),
  )

describe('README.md and README.zh-CN.md', () => {
  it('have the same headings and tables', () => {
    expect(headings(chinese)).toEqual(headings(english))
    const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('|')).length
    expect(rows(chinese)).toBe(rows(english))
  })

  it('have the same commands and the same code, except for comments and strings', () => {
    const plain = (code = '') => code.replaceAll(/'[^'\n]*'/g, "''").replaceAll(/ *(?:\/\/|# ).*$/gm, '')
    const shape = (text: string) =>
      blocks(text)
        .filter(({ language }) => language !== 'text')
        .map(({ language, code }) => ({ language, code: plain(code) }))
    expect(shape(chinese)).toEqual(shape(english))
    expect(blocks(chinese).length).toBe(blocks(english).length)
  })

  it('begin with the two commands that need no preparation', () => {
    for (const text of [english, chinese]) {
      const [first] = blocks(text)
      expect(first?.language).toBe('sh')
      expect(first?.code?.match(/^npm \w+/gm)).toEqual(['npm start', 'npm test'])
    }
  })

  it('link to files that exist', () => {
    for (const text of [english, chinese]) {
      for (const target of links(text)) {
        if (/^https?:/.test(target)) continue
        const file = target.replace(/^(docs\/pictures\/\w+)\.png$/, '$1.en.png')
        expect(existsSync(join(root, file)), target).toBe(true)
      }
    }
    const unlike = (text: string) => links(text).filter((target) => !target.startsWith('README'))
    expect(unlike(chinese)).toEqual(unlike(english))
  })

  it('name only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    for (const text of [english, chinese]) {
      for (const [, name = ''] of text.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([name])
    }
  })
})
