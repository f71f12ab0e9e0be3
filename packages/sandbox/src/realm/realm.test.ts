import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { codeOf, isError, reasonOf } from './realm'

const foreign = (code: string): unknown => runInNewContext(code)

describe('values of another realm', () => {
  it('recognizes errors of another realm, with message and code', () => {
    const error = foreign('Object.assign(new Error("busy"), { code: "SQLITE_BUSY" })')
    expect(isError(error)).toBe(true)
    expect(reasonOf(error)).toBe('busy')
    expect(codeOf(error)).toBe('SQLITE_BUSY')
  })

  it('does not recognize objects that only look like errors', () => {
    for (const value of [null, undefined, 'x', {}, foreign('({ message: "x" })')])
      expect(isError(value)).toBe(false)
    expect(isError(new DOMException('x'))).toBe(true)
    expect([null, 'x', { code: 1 }].map(codeOf)).toEqual([undefined, undefined, undefined])
    expect(reasonOf('x')).toBe('x')
  })
})
