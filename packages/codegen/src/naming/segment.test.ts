import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesOfSegment, wireSegmentOf } from './segment'

describe('the names of a segment', () => {
  it.each([
    ['direct-complete', ['directComplete'], 'DirectComplete'],
    ['complaints-v2', ['complaintsV2'], 'ComplaintsV2'],
    ['mch_operate', ['mch_operate'], 'Mch_operate'],
    ['delete', ['Delete'], 'Delete'],
    ['apply', ['apply'], 'Apply'],
    ['bind', ['bind'], 'Bind'],
    ['chain', ['Chain'], 'Chain'],
    ['', ['_empty_'], '_empty_'],
    ['{out_order_no}', ['_out_order_no_', '$out_order_no$', '{out_order_no}'], '_out_order_no_'],
    ['part-2-b', ['part-2-b'], 'Part2B'],
  ])('%s is %j in the chain', (segment, properties, namespace) => {
    expect(namesOfSegment(segment)).toEqual({ properties, namespace, irregular: false })
  })

  it('marks a segment that no rule derives', () => {
    expect(namesOfSegment('addInstitutionsub')).toMatchObject({
      properties: ['addInstitutionsub'],
      irregular: true,
    })
  })

  it('distinguishes neighbors that differ in a hyphen', () => {
    expect(namesOfSegment('policy-periods').namespace).not.toBe(namesOfSegment('policy_periods').namespace)
  })
})

const segment = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6}){0,3}$/),
  fc.stringMatching(/^[a-z][a-z0-9]{0,6}(_[a-z0-9]{1,6}){0,3}$/),
  fc.stringMatching(/^[a-z]{1,6}([A-Z][a-z]{1,5}){0,2}$/),
  fc.stringMatching(/^\{[a-z]{1,8}(_[a-z]{1,5}){0,2}\}$/),
  fc.constantFrom('get', 'post', 'put', 'patch', 'delete', 'chain', 'apply', 'then', 'constructor'),
)

describe('the conversion back to the wire', () => {
  it('derives the segment from every regular name', () => {
    fc.assert(
      fc.property(segment, (wire) => {
        const { properties, irregular } = namesOfSegment(wire)
        if (irregular) return
        for (const property of properties) expect(wireSegmentOf(property)).toBe(wire)
      }),
    )
  })

  it('needs a table only for names with capital letters of their own', () => {
    fc.assert(
      fc.property(segment, (wire) => {
        expect(namesOfSegment(wire).irregular).toBe(/[A-Z]/.test(wire) && !wire.startsWith('{'))
      }),
    )
  })

  it('never gives a node the name of a verb', () => {
    fc.assert(
      fc.property(segment, (wire) => {
        const own = ['get', 'post', 'put', 'patch', 'delete', 'chain']
        expect(namesOfSegment(wire).properties.some((property) => own.includes(property))).toBe(false)
      }),
    )
  })
})
