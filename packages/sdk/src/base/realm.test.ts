import { runInNewContext } from 'node:vm'
import { FormData as PackagedFormData } from 'undici'
import { describe, expect, it } from 'vitest'
import {
  codeOf,
  innerErrors,
  isBlob,
  isError,
  isErrorOf,
  isFile,
  isFormData,
  isHeaders,
  isNativeForm,
  isNativeSignal,
  isReadableStream,
  isUrl,
  isUrlSearchParams,
} from './values'

const foreign = (code: string): unknown => runInNewContext(code)
const tagged = (tag: string): unknown => foreign(`({ [Symbol.toStringTag]: '${tag}' })`)

describe('isError', () => {
  it.each<[string, unknown]>([
    ['an Error', new Error('x')],
    ['a DOMException', new DOMException('x', 'AbortError')],
    ['an object that inherits from Error', Object.create(Error.prototype) as unknown],
    ['an Error of another realm', foreign('new Error("x")')],
    ['a TypeError of another realm', foreign('new TypeError("x")')],
    ['an AggregateError of another realm', foreign('new AggregateError([])')],
  ])('knows %s', (_, value) => {
    expect(isError(value)).toBe(true)
  })

  it.each([undefined, null, 'Error', { message: 'x' }, foreign('({ message: "x" })'), foreign('null')])(
    'does not take %j for one',
    (value) => {
      expect(isError(value)).toBe(false)
    },
  )
})

describe('isErrorOf', () => {
  it('compares the name', () => {
    const error = foreign('new SyntaxError("x")')
    expect(isErrorOf(error, 'RangeError', 'SyntaxError')).toBe(true)
    expect(isErrorOf(error, 'RangeError')).toBe(false)
    expect(isErrorOf({ name: 'SyntaxError' }, 'SyntaxError')).toBe(false)
  })
})

describe('codeOf', () => {
  it.each<[unknown, string | undefined]>([
    [foreign('Object.assign(new Error("x"), { code: "ENOENT" })'), 'ENOENT'],
    [{ code: 'ENOENT' }, 'ENOENT'],
    [{ code: 7 }, undefined],
    [new Error('x'), undefined],
    [null, undefined],
    ['ENOENT', undefined],
  ])('of %j is %j', (thrown, code) => {
    expect(codeOf(thrown)).toBe(code)
  })
})

describe('innerErrors', () => {
  it('are those of an AggregateError of any realm', () => {
    expect(innerErrors(foreign('new AggregateError([1, 2])') as Error)).toHaveLength(2)
    expect(innerErrors(new Error('x'))).toBeUndefined()
  })
})

describe('what Fetch is made of', () => {
  it.each<[string, (value: unknown) => boolean, unknown]>([
    ['URL', isUrl, new URL('file:///x')],
    ['URLSearchParams', isUrlSearchParams, new URLSearchParams()],
    ['FormData', isFormData, new FormData()],
    ['Headers', isHeaders, new Headers()],
    ['Blob', isBlob, new Blob()],
    ['File', isFile, new File([], 'x')],
    ['ReadableStream', isReadableStream, new ReadableStream()],
  ])('is known in this realm and in another: %s', (tag, is, own) => {
    expect(is(own)).toBe(true)
    expect(is(tagged(tag))).toBe(true)
    for (const other of [undefined, null, {}, foreign('({})'), tagged('Other'), tag])
      expect(is(other)).toBe(false)
  })

  it('takes a File for a Blob', () => {
    expect(isBlob(new File([], 'x'))).toBe(true)
    expect(isBlob(tagged('File'))).toBe(true)
  })

  it('recognizes the values that Node itself accepts', () => {
    expect(isNativeForm(new FormData())).toBe(true)
    const packaged = new PackagedFormData() as unknown as FormData
    expect(isFormData(packaged)).toBe(true)
    expect(isNativeForm(packaged)).toBe(false)
    expect(isNativeSignal(new AbortController().signal)).toBe(true)
    expect(isNativeSignal(tagged('AbortSignal'))).toBe(false)
  })
})
