import { listFamilies, loadFamily } from '@wxpay/catalog'
import { describe, expect, it } from 'vitest'
import { documentedRates } from './documented-rates'

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

describe('documentedRates', () => {
  it('are those of the catalog', () => {
    const ofCatalog = listFamilies().flatMap((family) =>
      Object.entries(loadFamily(family).paths).flatMap(([path, item]) =>
        methods.flatMap((method) => {
          const rate = item[method]?.['x-wxpay'].rate
          return rate === undefined
            ? []
            : [[`${method.toUpperCase()} ${path}`, { calls: rate.calls, per: rate.seconds * 1000 }] as const]
        }),
      ),
    )
    expect(documentedRates).toEqual(Object.fromEntries(ofCatalog))
  })
})
