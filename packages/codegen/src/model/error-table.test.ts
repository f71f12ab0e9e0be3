import { describe, expect, it } from 'vitest'
import { Cursor } from '../catalog/cursor'
import { buildErrorTables } from './error-table'

const table = (name: string, value: unknown) => [name, new Cursor(`errors/${name}.yaml`, value)] as const
const entry = (status: number, advice = 'fix-request') => ({
  status,
  meaning: { zh: '错', en: 'Wrong.' },
  advice,
})

describe('error tables', () => {
  it('contain what they extend, and the nearer entry wins', () => {
    const tables = buildErrorTables(
      new Map([
        table('refund', { extends: 'pay', codes: { PARAM_ERROR: entry(422) } }),
        table('pay', { extends: 'general', codes: { ORDER_CLOSED: entry(403) } }),
        table('general', { codes: { PARAM_ERROR: entry(400), SYSTEM_ERROR: entry(500, 'retry-same') } }),
      ]),
    )
    const codes = tables.get('refund')?.all.map(({ code, status }) => [code, status])
    expect(codes).toEqual([
      ['PARAM_ERROR', 422],
      ['ORDER_CLOSED', 403],
      ['SYSTEM_ERROR', 500],
    ])
  })

  it.each([
    [
      'extend each other in a circle',
      { a: { extends: 'b', codes: {} }, b: { extends: 'a', codes: {} } },
      /circle: a > b > a/,
    ],
    [
      'extend an unknown table',
      { a: { extends: 'x', codes: {} } },
      /errors\/a\.yaml#\/extends: unknown error table/,
    ],
  ])('are rejected when they %s', (_, files, complaint) => {
    const cursors = new Map(Object.entries(files).map(([name, value]) => table(name, value)))
    expect(() => buildErrorTables(cursors)).toThrow(complaint)
  })
})
