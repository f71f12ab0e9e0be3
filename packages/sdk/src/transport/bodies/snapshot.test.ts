import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gateway, startGateway } from '../../../test/gateway'
import { Wechatpay } from '../../wechatpay'
import { snapshotOf } from './request-body'

let gateway: Gateway
let wxpay: Wechatpay
beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay(gateway.options)
})
afterAll(async () => {
  await wxpay.close()
  await gateway.close()
})

const parsed = (text: string): unknown => JSON.parse(text)

describe('a field that would be lost', () => {
  it.each([
    ['{"__proto__":1}', '__proto__'],
    ['{"amount":{"total":1,"__proto__":{"refund":2}}}', 'amount.__proto__'],
    ['{"goods":[{"a":1},{"constructor":"x"}]}', 'goods[1].constructor'],
    ['[{"b":{"prototype":null}}]', '[0].b.prototype'],
  ])('in the body %s is refused by its path, and nothing is sent', async (body, field) => {
    gateway.arrived.length = 0
    for (const config of [{}, { headers: { 'X-Own': '1' } }]) {
      await expect(wxpay.chain('v3/x').post(parsed(body), config)).rejects.toMatchObject({
        name: 'InputError',
        code: 'BODY_INVALID',
        field,
      })
    }
    expect(gateway.arrived).toEqual([])
  })

  it('in the query is refused as well', async () => {
    const params = parsed('{"a":"1","__proto__":"2"}')
    await expect(wxpay.chain('v3/x').get({ params })).rejects.toMatchObject({
      code: 'QUERY_INVALID',
      field: '__proto__',
    })
  })

  it('is sent as it is in a text', async () => {
    gateway.arrived.length = 0
    await wxpay.chain('v3/x').post('{"__proto__":1}')
    expect(gateway.arrived[0]?.body.toString()).toBe('{"__proto__":1}')
  })
})

describe('every other body', () => {
  it('is what arrives, whatever its names are', async () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme-ascii' }),
      fc.constantFrom('toString', 'hasOwnProperty', '__defineGetter__', 'valueOf', 'then', 'length'),
    )
    const { body } = fc.letrec((tie) => ({
      body: fc.dictionary(name, tie('value'), { maxKeys: 4 }),
      value: fc.oneof({ maxDepth: 3 }, fc.integer(), fc.boolean(), tie('body'), fc.array(tie('value'))),
    }))
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom({}, { headers: { 'X-Own': '1' } }), async (data, config) => {
        const text = JSON.stringify(data)
        fc.pre(!/"(?:__proto__|constructor|prototype)":/.test(text))
        gateway.arrived.length = 0
        await wxpay.chain('v3/x').post(data, config)
        expect(gateway.arrived[0]?.body.toString()).toBe(text)
        expect(gateway.arrived[0]?.verified).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('is sent as it was when the call was made', async () => {
    const name = fc.stringMatching(/^[a-z]{1,6}$/)
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, fc.array(fc.dictionary(name, fc.nat()))), async (data) => {
        const text = JSON.stringify(data)
        gateway.arrived.length = 0
        const call = wxpay.chain('v3/x').post(data)
        for (const list of Object.values(data)) {
          for (const each of list) each['changed'] = 1
          list.push({})
        }
        data['changed'] = []
        await call
        expect(gateway.arrived[0]?.body.toString()).toBe(text)
      }),
      { numRuns: 30 },
    )
  })

  it.each<[string, (bytes: Uint8Array) => unknown]>([
    ['a Buffer', (bytes) => Buffer.from(bytes.buffer)],
    ['a Uint8Array', (bytes) => bytes],
    ['an ArrayBuffer', (bytes) => bytes.buffer],
    ['a DataView', (bytes) => new DataView(bytes.buffer)],
  ])('is sent as it was when the call was made, as %s that is filled again', async (_, form) => {
    gateway.arrived.length = 0
    const bytes = Uint8Array.from(Buffer.from('{"a":1}'))
    const call = wxpay.chain('v3/x').post(form(bytes))
    bytes.fill(0x20)
    await call
    expect(gateway.arrived[0]?.body.toString()).toBe('{"a":1}')
    expect(gateway.arrived[0]?.verified).toBe(true)
  })

  it('is left alone, and objects that are more than their fields are not copied', () => {
    const date = new Date(0)
    const given = Object.freeze({ list: Object.freeze([Object.freeze({ date })]), bytes: Buffer.from('x') })
    const copy = snapshotOf('data', given)
    expect(copy).toEqual(given)
    expect(copy).toMatchObject({ list: [{ date: expect.toSatisfy((value) => value === date) as Date }] })
    const form = new FormData()
    expect(snapshotOf('data', form)).toBe(form)
    expect(snapshotOf('data', undefined)).toBeUndefined()
  })

  it.each(['data', 'params'] as const)('has an end, as %s', (place) => {
    const circle: Record<string, unknown> = { list: [] }
    circle['list'] = [circle, circle]
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level++) deep = [deep]
    for (const endless of [circle, deep]) {
      expect(() => snapshotOf(place, endless)).toThrow(/contains itself, or is nested more than 128 deep/)
    }
  })
})
