import { describe, expect, it } from 'vitest'
import { SealedPaths } from './sealed'
import type { Member, NamedShape, Shape } from './shape'

const sealed: Shape = { kind: 'text', seal: 'platform-public-key' }
const opened: Shape = { kind: 'text', seal: 'merchant-certificate' }
const member = (name: string, shape: Shape): Member => ({ name, required: false, shape })
const object = (...members: Member[]): Shape => ({ kind: 'object', members, indexed: [] })

const person: NamedShape = {
  name: 'Person',
  shape: object(
    member('name', sealed),
    member('phone', opened),
    member('manager', { kind: 'named', name: 'Person' }),
  ),
}

describe('paths of sealed fields', () => {
  const paths = new SealedPaths(new Map([['Person', person]]), 'platform-public-key')

  it.each<[string, Shape, string[]]>([
    ['a member', object(member('account', sealed)), ['account']],
    ['a deeper member', object(member('payee', object(member('account', sealed)))), ['payee.account']],
    ['a list of texts', object(member('names', { kind: 'list', of: sealed })), ['names[]']],
    [
      'a list of objects',
      object(member('all', { kind: 'list', of: object(member('a', sealed)) })),
      ['all[].a'],
    ],
    [
      'a list of lists',
      object(member('all', { kind: 'list', of: { kind: 'list', of: sealed } })),
      ['all[][]'],
    ],
    ['a shared schema that holds itself', { kind: 'named', name: 'Person' }, ['name']],
    [
      'a choice, each path once',
      { kind: 'choice', options: [object(member('a', sealed)), object(member('a', sealed))] },
      ['a'],
    ],
    ['another key', object(member('a', opened)), []],
  ])('are found in %s', (_, shape, expected) => {
    expect(paths.of(shape)).toEqual(expected)
  })
})
