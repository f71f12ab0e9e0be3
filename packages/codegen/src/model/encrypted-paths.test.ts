import { describe, expect, it } from 'vitest'
import { EncryptedPaths } from './encrypted-paths'
import type { Member, NamedShape, Shape } from './shape'

const encrypted: Shape = { kind: 'string', encryptedWith: 'platform-public-key' }
const decrypted: Shape = { kind: 'string', encryptedWith: 'merchant-certificate' }
const member = (name: string, shape: Shape): Member => ({ name, required: false, shape })
const object = (...members: Member[]): Shape => ({ kind: 'object', members, indexed: [] })

const person: NamedShape = {
  name: 'Person',
  shape: object(
    member('name', encrypted),
    member('phone', decrypted),
    member('manager', { kind: 'named', name: 'Person' }),
  ),
}

describe('paths of encrypted fields', () => {
  const paths = new EncryptedPaths(new Map([['Person', person]]), 'platform-public-key')

  it.each<[string, Shape, string[]]>([
    ['a member', object(member('account', encrypted)), ['account']],
    ['a nested member', object(member('payee', object(member('account', encrypted)))), ['payee.account']],
    ['a list of strings', object(member('names', { kind: 'list', of: encrypted })), ['names[]']],
    [
      'a list of objects',
      object(member('all', { kind: 'list', of: object(member('a', encrypted)) })),
      ['all[].a'],
    ],
    [
      'a list of lists',
      object(member('all', { kind: 'list', of: { kind: 'list', of: encrypted } })),
      ['all[][]'],
    ],
    ['a shared schema that contains itself', { kind: 'named', name: 'Person' }, ['name']],
    [
      'a choice, each path once',
      { kind: 'choice', options: [object(member('a', encrypted)), object(member('a', encrypted))] },
      ['a'],
    ],
    ['another key', object(member('a', decrypted)), []],
  ])('are found in %s', (_, shape, expected) => {
    expect(paths.of(shape)).toEqual(expected)
  })
})
