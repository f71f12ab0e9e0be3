import { describe, expect, it } from 'vitest'
import { returnAddress, unexpectedParameters } from './h5-address'

describe('returnAddress', () => {
  it.each([
    ['https://shop.example/orders/1?a=b', '', 'https://shop.example/orders/1?a=b'],
    ['http://localhost:3000/', 'https://other.example/', 'http://localhost:3000/'],
    [null, 'https://shop.example/cart', 'https://shop.example/cart'],
    ['javascript:alert(1)', '', undefined],
    ['data:text/html,x', 'https://shop.example/', 'https://shop.example/'],
    ['//shop.example', '', undefined],
    ['https://', '', undefined],
    [null, '', undefined],
  ])('reads %j, or the referrer %j, as %j', (redirect, referrer, address) => {
    expect(returnAddress(redirect, referrer)).toBe(address)
  })
})

describe('unexpectedParameters', () => {
  it('names what an unencoded redirect_url leaves behind', () => {
    const query = (text: string) => unexpectedParameters(new URLSearchParams(text))
    expect(
      query('prepay_id=wx1&package=2&redirect_url=https%3A%2F%2Fshop.example%2F%3Fa%3D1%26b%3D2'),
    ).toEqual([])
    expect(query('prepay_id=wx1&package=2&redirect_url=https://shop.example/?a=1&b=2&c=3')).toEqual([
      'b',
      'c',
    ])
  })
})
