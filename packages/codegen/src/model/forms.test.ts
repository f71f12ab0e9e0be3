import { describe, expect, it } from 'vitest'
import { admits, alwaysRequire, membersInForm } from './forms'
import type { FormGroup, Member } from './shape'

const modes: FormGroup = {
  kind: 'exactly one',
  forms: [
    { mode: 'merchant', required: ['mchid'], absent: ['sp_mchid', 'sub_mchid', 'sub_appid'] },
    { mode: 'partner', required: ['sp_mchid', 'sub_mchid'], absent: ['mchid'] },
  ],
}
const numbers: FormGroup = {
  kind: 'at least one',
  forms: [
    { required: ['transaction_id'], absent: [] },
    { required: ['out_trade_no'], absent: [] },
  ],
}
const groups = [modes, numbers]
const names = ['mchid', 'sp_mchid', 'sub_mchid', 'sub_appid', 'transaction_id', 'out_trade_no', 'reason']
const members = names.map((name): Member => ({ name, required: false, shape: { kind: 'string' } }))

describe('the forms of an object', () => {
  it.each<[string, string[], boolean]>([
    ['one form', ['mchid', 'transaction_id'], true],
    ['the other form', ['sp_mchid', 'sub_mchid', 'sub_appid', 'out_trade_no'], true],
    ['both numbers', ['mchid', 'transaction_id', 'out_trade_no'], true],
    ['neither number', ['mchid'], false],
    ['no mode', ['transaction_id'], false],
    ['half a mode', ['sp_mchid', 'transaction_id'], false],
    ['a mix of modes', ['mchid', 'sub_mchid', 'transaction_id'], false],
    ['a field of the other mode', ['mchid', 'sub_appid', 'transaction_id'], false],
  ])('admit or refuse %s', (_, given, expected) => {
    expect(admits(groups, new Set(given))).toBe(expected)
  })

  it('require and leave out members', () => {
    const inForm = (picks: number[]) =>
      membersInForm(members, groups, picks).map(({ name, required }) => (required ? `${name}*` : name))
    expect(inForm([0, 0])).toEqual(['mchid*', 'transaction_id*', 'out_trade_no', 'reason'])
    expect(inForm([1, 1])).toEqual([
      'sp_mchid*',
      'sub_mchid*',
      'sub_appid',
      'transaction_id',
      'out_trade_no*',
      'reason',
    ])
  })

  it('leave an object without forms as it is', () => {
    expect(membersInForm(members)).toBe(members)
    expect(alwaysRequire()).toBe(false)
    expect(admits(undefined, new Set())).toBe(true)
  })

  it('always require a member if each of them requires one', () => {
    expect(alwaysRequire([modes])).toBe(true)
    expect(
      alwaysRequire([
        {
          kind: 'exactly one',
          forms: [
            { required: ['mchid'], absent: [] },
            { required: [], absent: ['mchid'] },
          ],
        },
      ]),
    ).toBe(false)
  })
})
