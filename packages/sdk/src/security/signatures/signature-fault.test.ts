import { generateKeyPairSync, sign } from 'node:crypto'
import { brandScheme, rsaScheme, type SignatureScheme } from '@wxpay/protocol'
import { describe, expect, it } from 'vitest'
import { Trust } from './trust'
import { findFault, findSignatureFault, readSignedHeaders, type SignedHeaders } from './signature-fault'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const trust = new Trust(new Map([['5A01', { publicKey }]]))
const seconds = 1_554_209_980
const now = new Date(seconds * 1000)
const body = '{"state":"DONE"}'

function signed(change: Partial<SignedHeaders> = {}): SignedHeaders {
  const { timestamp = String(seconds), nonce = 'c5ac7061fccab6bf' } = change
  const message = `${timestamp}\n${nonce}\n${body}\n`
  const signature = sign('sha256', Buffer.from(message), privateKey).toString('base64')
  return { timestamp, nonce, serial: '5A01', signature, type: rsaScheme.name, ...change }
}

const faultOf = (change: Partial<SignedHeaders>, scheme: SignatureScheme = rsaScheme) =>
  findSignatureFault(signed(change), body, { trust, scheme, now })

const probe = 'WECHATPAY/SIGNTEST/abc='

describe('findSignatureFault', () => {
  it.each<[string, Partial<SignedHeaders>, SignatureScheme]>([
    ['signed by the scheme', {}, rsaScheme],
    ['that does not name the scheme', { type: undefined }, rsaScheme],
    ['to a brand, signed by the scheme of brands', { type: brandScheme.name }, brandScheme],
    ['to a brand, signed by that of merchants', { type: rsaScheme.name }, brandScheme],
    ['signed 300 seconds ago', { timestamp: String(seconds - 300) }, rsaScheme],
    ['signed 300 seconds from now', { timestamp: String(seconds + 300) }, rsaScheme],
  ])('finds no fault in a response %s', (_, change, scheme) => {
    expect(faultOf(change, scheme)).toBeUndefined()
  })

  it.each<[Partial<SignedHeaders>, string[]]>([
    [{ timestamp: undefined }, ['Wechatpay-Timestamp']],
    [{ nonce: undefined }, ['Wechatpay-Nonce']],
    [{ serial: undefined }, ['Wechatpay-Serial']],
    [{ signature: undefined }, ['Wechatpay-Signature']],
    [{ nonce: '', signature: '' }, ['Wechatpay-Nonce', 'Wechatpay-Signature']],
  ])('names the headers that are missing: %j', (change, missing) => {
    expect(faultOf(change)).toEqual({ kind: 'headers', missing })
  })

  it.each<[string, Partial<SignedHeaders>, object, SignatureScheme?]>([
    ['another scheme', { type: 'SM2' }, { kind: 'type', type: 'SM2' }],
    ['another scheme, to a brand', { type: 'SM2' }, { kind: 'type', type: 'SM2' }, brandScheme],
    ['the scheme of brands', { type: brandScheme.name }, { kind: 'type', type: brandScheme.name }],
    ['301 seconds ago', { timestamp: String(seconds - 301) }, { kind: 'timestamp', skew: -301 }],
    ['301 seconds from now', { timestamp: String(seconds + 301) }, { kind: 'timestamp', skew: 301 }],
    ['no time', { timestamp: 'NaN' }, { kind: 'timestamp', timestamp: 'NaN', skew: undefined }],
    ['an unknown key', { serial: '7B' }, { kind: 'serial', serial: '7B', probe: false }],
    ['a probe by an unknown key', { serial: '7B', signature: probe }, { kind: 'serial', probe: true }],
    ['a probe', { signature: probe }, { kind: 'signature', serial: '5A01', probe: true }],
    ['a nonce of two lines', { nonce: 'a\nb' }, { kind: 'signature', serial: '5A01', probe: false }],
    ['no Base64', { signature: '!' }, { kind: 'signature', probe: false }],
  ])('finds %s', (_, change, fault, scheme) => {
    expect(faultOf(change, scheme)).toMatchObject(fault)
  })

  it('reads each header by its name', () => {
    const names = ['timestamp', 'nonce', 'serial', 'signature']
    const read = readSignedHeaders((name) => name)
    expect(read).toEqual({
      ...Object.fromEntries(names.map((name) => [name, `wechatpay-${name}`])),
      type: 'wechatpay-signature-type',
    })
  })
})

/** Learns the one key when it is asked for it; what it was asked for is counted. */
class Learning extends Trust {
  readonly asked: string[] = []
  readonly #learned: readonly string[]

  constructor(...learned: string[]) {
    super(new Map())
    this.#learned = learned
  }

  override find(serial: string) {
    return this.asked.includes(serial) && this.#learned.includes(serial) ? { publicKey } : undefined
  }

  override resolve(serial: string) {
    this.asked.push(serial)
    return super.resolve(serial)
  }
}

describe('findFault', () => {
  it.each<[string, Learning, Partial<SignedHeaders>, object | undefined, string[]]>([
    ['of a key that is found', new Learning('5A01'), {}, undefined, ['5A01']],
    ['of a key that is not found', new Learning(), {}, { kind: 'serial', serial: '5A01' }, ['5A01']],
    [
      'that is wrong by a key that is found',
      new Learning('5A01'),
      { signature: '!' },
      { kind: 'signature' },
      ['5A01'],
    ],
    ['that is a probe', new Learning('5A01'), { signature: probe }, { kind: 'serial', probe: true }, []],
    ['that is old', new Learning('5A01'), { timestamp: '1' }, { kind: 'timestamp' }, []],
  ])('of a signature %s', async (_, learning, change, fault, asked) => {
    const found = await findFault(signed(change), body, { trust: learning, scheme: rsaScheme, now })
    if (fault === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject(fault)
    expect(learning.asked).toEqual(asked)
  })
})
