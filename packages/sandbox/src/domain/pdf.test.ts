import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pdf } from './pdf'

/** The content at each offset in the cross-reference table of a PDF, as PDF readers find it. */
function objectsOf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1')
  const [, start = ''] = /startxref\n(\d+)\n%%EOF\n$/.exec(text) ?? []
  const table = text.slice(Number(start))
  expect(table.startsWith('xref\n0 ')).toBe(true)
  return [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => {
    const object = text.slice(Number(offset))
    return object.slice(0, object.indexOf('endobj'))
  })
}

describe('pdf', () => {
  it('has each object at the offset in its table', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 30 }), (lines) => {
        const objects = objectsOf(pdf(lines))
        expect(objects).toHaveLength(5)
        for (const [index, object] of objects.entries()) {
          expect(object.startsWith(`${index + 1} 0 obj\n`)).toBe(true)
        }
        const [, length = '', content] =
          /^4 0 obj\n<< \/Length (\d+) >>\nstream\n([\s\S]*)\nendstream\n$/.exec(objects[3] ?? '') ?? []
        expect(content).toHaveLength(Number(length))
      }),
    )
  })

  it('prints its lines, with a question mark for characters missing in the font', () => {
    const text = Buffer.from(pdf(['a) (b\\', '回单 é']))
      .toString('latin1')
      .matchAll(/<([0-9a-f]*)> Tj/g)
    const lines = [...text].map(([, digits = '']) => Buffer.from(digits, 'hex').toString('latin1'))
    expect(lines).toEqual(['a) (b\\', '?? é'])
  })
})
