import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeFields, FieldEncryptionError, fieldTree } from './change-fields'

/** Every leaf of a value: where it is, the path that an operation would give for it, and what it is. */
interface Leaf {
  readonly pointer: string
  readonly path: string
  readonly value: unknown
}

function leaves(value: unknown, pointer = '', path = ''): Leaf[] {
  if (Array.isArray(value)) {
    return value.flatMap((element, index) => leaves(element, `${pointer}/${index}`, `${path}[]`))
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) =>
      leaves(inner, `${pointer}/${name}`, path === '' ? name : `${path}.${name}`),
    )
  }
  return [{ pointer, path, value }]
}

function valueAt(value: unknown, pointer: string): unknown {
  const names = pointer.split('/').slice(1)
  return names.reduce<unknown>((at, name) => new Map(Object.entries(Object(at) as object)).get(name), value)
}

const names = fc.constantFrom('name', 'list', 'receiver', '__proto__', 'constructor', 'toString', 'length')
const texts = fc.oneof(fc.constant(''), fc.string())
const { body } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 4, arbitrary: texts },
    fc.constantFrom(null, undefined, 1, true),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('body'),
  ),
  body: fc
    .array(fc.tuple(names, tie('value')), { maxLength: 4 })
    .map((entries): unknown => Object.fromEntries(entries)),
}))

const mark = (text: string) => `encrypted ${text}`

function change(value: unknown, paths: readonly string[]): unknown {
  return changeFields(value, fieldTree(paths), mark)
}

function refused(value: unknown, paths: readonly string[]): FieldEncryptionError {
  try {
    change(value, paths)
  } catch (error) {
    if (error instanceof FieldEncryptionError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('changeFields', () => {
  it('changes the texts at the paths, nothing else, and nothing of what was given', () => {
    fc.assert(
      fc.property(body, fc.infiniteStream(fc.boolean()), (given, choice) => {
        const before = structuredClone(given)
        const all = [...new Set(leaves(given).map(({ path }) => path))].filter((path) => path !== '')
        const paths = all.filter(() => choice.next().value)
        const isChosen = (leaf: Leaf) => paths.includes(leaf.path)
        let changed: unknown
        try {
          changed = change(given, paths)
        } catch (error) {
          // A body may hold a list in one place and a text in another under the same path.
          if (!(error instanceof FieldEncryptionError)) throw error
          expect([undefined, null, '']).not.toContain(valueAt(given, error.field))
          return
        }
        expect(given).toEqual(before)
        expect(leaves(changed)).toEqual(
          leaves(given).map((leaf) =>
            isChosen(leaf) && typeof leaf.value === 'string' && leaf.value !== ''
              ? { ...leaf, value: mark(leaf.value) }
              : leaf,
          ),
        )
        expect(Object.getPrototypeOf(changed)).toBe(Object.prototype)
      }),
      { numRuns: 1000 },
    )
  })

  it('shares every branch that it does not change', () => {
    const given = { list: [{ name: '' }, { name: 'A', more: {} }], rest: { deep: [1] } }
    const changed = change(given, ['list[].name', 'receiver.name']) as typeof given
    expect(changed).toEqual({
      list: [{ name: '' }, { name: 'encrypted A', more: {} }],
      rest: { deep: [1] },
    })
    expect(changed.rest).toBe(given.rest)
    expect(changed.list[0]).toBe(given.list[0])
    expect(changed.list[1]?.more).toBe(given.list[1]?.more)
    expect(changed.list[1]).not.toBe(given.list[1])
  })

  it.each([
    [{}, ['name']],
    [{ name: null, list: undefined, receiver: '' }, ['name', 'list[].name', 'receiver.name']],
    [undefined, ['name']],
    [{ name: 'A' }, []],
    [{ list: [] }, ['list[].name']],
    [{ list: [{ name: '' }, {}] }, ['list[].name']],
  ])('gives back what holds nothing to change: %j', (given, paths) => {
    expect(change(given, paths)).toBe(given)
  })

  it('walks through lists of texts and lists of lists', () => {
    expect(change({ names: ['A', '', 'B'], rows: [[{ a: 'C' }]] }, ['names[]', 'rows[][].a'])).toEqual({
      names: ['encrypted A', '', 'encrypted B'],
      rows: [[{ a: 'encrypted C' }]],
    })
  })

  it('leaves a frozen object and an inherited property alone', () => {
    const frozen = Object.freeze({ receiver: Object.freeze({ name: 'A' }) })
    const changed = change(frozen, ['receiver.name'])
    expect(changed).toEqual({ receiver: { name: 'encrypted A' } })
    expect(Object.getOwnPropertyDescriptor(changed, 'receiver')).toMatchObject({
      configurable: true,
      writable: true,
    })
    const heir: unknown = Object.create({ name: 'A' })
    expect(change(heir, ['name', 'constructor.name'])).toBe(heir)
  })

  it('encrypts an object as it writes itself, or its fields would go out in the clear', () => {
    class Receiver {
      constructor(private readonly secret: string) {}
      toJSON(key: string) {
        return { name: this.secret, type: 'PERSONAL', key }
      }
    }
    const changed = change({ receiver: new Receiver('A'), other: new Receiver('B') }, ['receiver.name'])
    expect(JSON.parse(JSON.stringify(changed))).toEqual({
      receiver: { name: 'encrypted A', type: 'PERSONAL', key: 'receiver' },
      other: { name: 'B', type: 'PERSONAL', key: 'other' },
    })
    const nothing = { receiver: new Receiver('') }
    expect(change(nothing, ['receiver.name'])).toBe(nothing)
  })

  it.each([
    [
      { list: [{}, {}, {}, { user_name: 5 }] },
      ['list[].user_name'],
      'FIELD_NOT_TEXT',
      '/list/3/user_name',
      'must be a string, received a number',
    ],
    [{ name: { first: 'A' } }, ['name'], 'FIELD_NOT_TEXT', '/name', 'must be a string, received an object'],
    [{ name: ['A'] }, ['name'], 'FIELD_NOT_TEXT', '/name', 'must be a string, received an array'],
    [
      { list: { user_name: 'A' } },
      ['list[].user_name'],
      'FIELD_MISPLACED',
      '/list',
      'must be an array, received an object',
    ],
    [
      { list: ['A'] },
      ['list[].user_name'],
      'FIELD_MISPLACED',
      '/list/0',
      'must be an object, received a string',
    ],
    [
      { receiver: [{ name: 'A' }] },
      ['receiver.name'],
      'FIELD_MISPLACED',
      '/receiver',
      'must be an object, received an array',
    ],
    [{ 'a/b~c': 1 }, ['a/b~c'], 'FIELD_NOT_TEXT', '/a~1b~0c', 'must be a string, received a number'],
    ['{"name":"A"}', ['name'], 'FIELD_MISPLACED', '', 'must be an object, received a string'],
  ])('names the place in %j', (given, paths, code, field, words) => {
    const error = refused(given, paths)
    expect(error).toMatchObject({ name: 'FieldEncryptionError', code, field })
    expect(error.message).toBe(`${field === '' ? 'the body' : field}: ${words}`)
  })

  it('visits every field once, however many there are, and follows no circle', () => {
    const circle: Record<string, unknown> = { list: Array.from({ length: 20_000 }, () => ({ name: 'A' })) }
    circle['self'] = circle
    let visits = 0
    changeFields(circle, fieldTree(['list[].name', 'self.self.self.other']), (text) => {
      visits++
      return text + text
    })
    expect(visits).toBe(20_000)
  })
})
