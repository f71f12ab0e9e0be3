import { readFileSync } from 'node:fs'
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
