import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Transition } from '../api/types'
import { layOutStates, smoothPath, textWidth } from './layout'

const transition = (from: string, to: string, event = `${from}_${to}`): Transition => ({
  event,
  from,
  to,
  by: 'merchant',
})
const same = (text: string): string => text

describe('layOutStates', () => {
  const refund = [
    transition('ABSENT', 'PROCESSING', 'CREATE'),
    transition('PROCESSING', 'SUCCESS', 'ARRIVE'),
    transition('PROCESSING', 'ABNORMAL', 'FAIL'),
    transition('ABNORMAL', 'PROCESSING', 'APPLY_AGAIN'),
    transition('ABNORMAL', 'CLOSED', 'CLOSE'),
    transition('PROCESSING', 'PROCESSING', 'QUERY'),
  ]

  it('places every state once, from left to right', () => {
    const { states } = layOutStates(refund, same, same)
    expect(states.map(({ name }) => name).toSorted()).toEqual([
      'ABNORMAL',
      'ABSENT',
      'CLOSED',
      'PROCESSING',
      'SUCCESS',
    ])
    const x = (name: string) => states.find((state) => state.name === name)?.x ?? NaN
    expect(x('ABSENT')).toBeLessThan(x('PROCESSING'))
    expect(x('PROCESSING')).toBeLessThan(x('SUCCESS'))
  })

  it('draws both directions, and leaves out transitions that change nothing', () => {
    const { arrows } = layOutStates(refund, same, same)
    expect(arrows.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'ABSENT PROCESSING',
      'PROCESSING SUCCESS',
      'PROCESSING ABNORMAL',
      'ABNORMAL PROCESSING',
      'ABNORMAL CLOSED',
    ])
  })

  it('joins the events between the same states', () => {
    const { arrows } = layOutStates(
      [transition('A', 'B', 'PAY'), transition('A', 'B', 'PAY_BY_CODE')],
      same,
      same,
    )
    expect(arrows).toHaveLength(1)
    expect(arrows[0]?.events.map(({ event }) => event)).toEqual(['PAY', 'PAY_BY_CODE'])
  })

  it('is empty without transitions', () => {
    expect(layOutStates([], same, same)).toMatchObject({ states: [], arrows: [] })
  })

  const name = fc.constantFrom('A', 'BB', 'CCC', '等待支付', 'EEEEEEEEEEEE', 'F', 'G', 'H')
  const machine = fc.array(
    fc.tuple(name, name).map(([from, to]) => transition(from, to)),
    { maxLength: 24 },
  )

  it.each(['LR', 'TB'] as const)(
    'keeps states of any machine apart and inside the picture, %s',
    (direction) => {
      fc.assert(
        fc.property(machine, (transitions) => {
          const { states, width, height } = layOutStates(transitions, same, same, direction)
          for (const [index, one] of states.entries()) {
            expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0)
            expect(one.y - one.height / 2).toBeGreaterThanOrEqual(0)
            expect(one.x + one.width / 2).toBeLessThanOrEqual(width)
            expect(one.y + one.height / 2).toBeLessThanOrEqual(height)
            for (const other of states.slice(index + 1)) {
              const isApart =
                Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
                Math.abs(one.y - other.y) >= (one.height + other.height) / 2
              expect(isApart).toBe(true)
            }
          }
        }),
        { numRuns: 40 },
      )
    },
  )
})

describe('textWidth', () => {
  it('counts Chinese characters as wider', () => {
    expect(textWidth('支付', 10)).toBe(20)
    expect(textWidth('PAY', 10)).toBe(19)
  })
})

describe('smoothPath', () => {
  it('goes through every point', () => {
    const path = smoothPath([
      { x: 0, y: 0 },
      { x: 10, y: 10 },
      { x: 20, y: 0 },
    ])
    expect(path).toBe('M0 0C1.7 1.7 6.7 10 10 10C13.3 10 18.3 1.7 20 0')
  })
})
