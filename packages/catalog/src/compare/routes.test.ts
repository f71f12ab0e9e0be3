import { describe, expect, it } from 'vitest'
import { placeholdersOf, Routes } from './routes'
import type { SourceOperation } from './shape'

const at = (method: string, path: string): SourceOperation => ({
  method,
  path,
  location: { file: '', line: () => 1 },
  sides: {},
})

const routes = new Routes([
  at('POST', '/v3/applyments/{applyment_id}/cancel'),
  at('POST', '/v3/applyments/{business_code}/cancel'),
  at('GET', '/v3/bills/{bill_type}'),
  at('GET', '/v3/bills/summary'),
])

const found = (method: string, path: string): string | undefined => routes.find({ method, path })?.path

describe('Routes', () => {
  it('finds an operation whatever the source calls its path parameters', () => {
    expect(found('GET', '/v3/bills/{type}')).toBe('/v3/bills/{bill_type}')
  })

  it('prefers the same names where two paths differ by them alone', () => {
    expect(found('POST', '/v3/applyments/{business_code}/cancel')).toBe(
      '/v3/applyments/{business_code}/cancel',
    )
    expect(found('POST', '/v3/applyments/{id}/cancel')).toBe('/v3/applyments/{applyment_id}/cancel')
  })

  it('takes a value that a source writes out for the parameter that it is', () => {
    expect(found('GET', '/v3/bills/NO_SUCC')).toBe('/v3/bills/{bill_type}')
    expect(found('GET', '/v3/bills/summary')).toBe('/v3/bills/summary')
  })

  it('finds nothing for another method or another number of segments', () => {
    expect(found('POST', '/v3/bills/summary')).toBeUndefined()
    expect(found('GET', '/v3/bills/summary/')).toBeUndefined()
    expect(found('GET', '/v3/bills')).toBeUndefined()
  })
})

it('lists the parameters in a path in their order', () => {
  expect(placeholdersOf('/v3/a/{b}/c/{d}')).toEqual(['b', 'd'])
})
