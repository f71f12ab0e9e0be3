import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guides } from '../site/guides'
import { docs, pagesBelow } from './site'

const text = (path: string) => readFileSync(join(docs, path), 'utf8')

/**
 * Levels of headings, languages of code, rows of tables, in order: the structure that a page and its
 * translation share.
 */
function skeleton(markdown: string): string[] {
  const lines: string[] = []
  let inCode = false
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) {
      if (!inCode) lines.push(line.replace(/\[.*\]/, '[…]').trim())
      inCode = !inCode
    } else if (!inCode && /^#{1,6} /.test(line)) lines.push(line.replace(/^(#+).*$/, '$1'))
    else if (!inCode && line.startsWith('|')) lines.push('row')
  }
  return lines
}

describe('both languages', () => {
  it('have every page of the guide, and the sidebar lists them all', () => {
    const listed = guides.flatMap((group) => group.pages.map(({ slug }) => slug)).sort()
    expect(pagesBelow('guide')).toEqual(listed)
    expect(pagesBelow('en/guide')).toEqual(listed)
  })

  it.each(pagesBelow('guide'))('have the same structure in the guide %s', (page) => {
    expect(skeleton(text(`en/guide/${page}.md`))).toEqual(skeleton(text(`guide/${page}.md`)))
  })

  it('show the same pictures, each in the language of its page, and every picture is shown somewhere', () => {
    const pictures = /!\[[^\]]+\]\(([^)]+)\)/g
    const shown = new Set<string>()
    for (const page of pagesBelow('guide')) {
      const [chinese = [], english = []] = [`guide/${page}.md`, `en/guide/${page}.md`].map((path) =>
        Array.from(text(path).matchAll(pictures), ([, target = '']) => join(docs, path, '..', target)),
      )
      expect(english, page).toEqual(chinese.map((path) => path.replace(/\.zh\.png$/, '.en.png')))
      for (const path of [...chinese, ...english]) shown.add(path)
    }
    for (const path of ['../README.md', '../README.zh-CN.md'])
      for (const [, target = ''] of text(path).matchAll(pictures)) shown.add(join(docs, '..', target))
    const made = readdirSync(join(docs, 'pictures')).filter((name) => name.endsWith('.png'))
    expect([...shown].filter((path) => !existsSync(path))).toEqual([])
    expect(made.map((name) => join(docs, 'pictures', name)).filter((path) => !shown.has(path))).toEqual([])
  })

  it('have every page of the reference', () => {
    const pages = pagesBelow('reference')
    expect(pages).toContain('v3/payscore/serviceorder/out_order_no/complete')
    expect(pagesBelow('en/reference')).toEqual(pages)
  })

  it('have a title on every page', () => {
    for (const folder of ['guide', 'en/guide', 'reference', 'en/reference']) {
      for (const page of pagesBelow(folder)) {
        expect(text(`${folder}/${page}.md`), `${folder}/${page}`).toMatch(/^---\n(?:.*\n)*?title: \S/)
      }
    }
  })
})
