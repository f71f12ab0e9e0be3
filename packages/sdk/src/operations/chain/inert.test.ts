import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations'
import { isAbsent, MAX_DEPTH } from './path'

const paths = Object.keys(operations).map((route) => route.slice(route.indexOf('/') + 1).split('/'))

/** The ways to write a segment as a name. */
function namesOf(segment: string): string[] {
  const parameter = /^\{(.+)\}$/.exec(segment)?.[1]
  if (parameter !== undefined) return [segment, `_${parameter}_`, `$${parameter}$`]
  return [segment, segment.replace(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase())]
}

describe('names that are never a segment', () => {
  it('leave every operation of the catalog within reach', () => {
    const unreachable = paths.flat().flatMap(namesOf).filter(isAbsent)
    expect(unreachable).toEqual([])
    expect(Math.max(...paths.map((path) => path.length))).toBeLessThan(MAX_DEPTH)
  })

  it.each(['_', '__', '$', '_x', '$x', '@', '@x@', '__x__', '$$x$$', 'then'])('include %s', (name) => {
    expect(isAbsent(name)).toBe(true)
  })

  it.each(['_x_', '$x$', '{x}', 'x_', 'x', '', 'A1B2'])('do not include %j', (name) => {
    expect(isAbsent(name)).toBe(false)
  })
})
