import { createHook } from 'node:async_hooks'
import { createPrivateKey, createPublicKey, createSecretKey, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { workbench } from '../../test/openssl'
import { everyFlip, flipped } from '../../test/tampering'
import { thrown } from '../../test/thrown'
import { requestMessage, responseMessage } from './message'
import { brandScheme, rsaScheme } from './rsa'

const bench = workbench()
bench.openssl('genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out private.pem')
bench.openssl('pkey -in private.pem -pubout -out public.pem')
const privateKey = createPrivateKey(bench.read('private.pem'))
const publicKey = createPublicKey(bench.read('public.pem'))
afterAll(() => {
  bench.remove()
})

const parts = { timestamp: '1554209980', nonce: 'c5ac7061fccab6bf', body: '{"state":"DONE"}' }
const message = responseMessage(parts)
let signature: string
beforeAll(async () => {
  signature = await rsaScheme.sign(message, privateKey)
})

describe('rsaScheme', () => {
  it('rejects a signature longer than that of an RSA-8192 key without decoding it', () => {
    const decoding = vi.spyOn(Buffer, 'from')
    try {
      expect(rsaScheme.verify(message, 'A'.repeat(1372), publicKey)).toBe(false)
      expect(decoding).not.toHaveBeenCalled()
      expect(rsaScheme.verify(message, 'A'.repeat(1368), publicKey)).toBe(false)
      expect(decoding).toHaveBeenCalledOnce()
    } finally {
      decoding.mockRestore()
    }
  })
})

describe('rsaScheme against the openssl command line', () => {
  it('makes the signature that openssl makes', () => {
    const expected = bench.openssl('dgst -sha256 -sign private.pem', message).toString('base64')
    expect(signature).toBe(expected)
    expect(rsaScheme.signSync(message, privateKey)).toBe(expected)
    expect(brandScheme.signSync(message, privateKey)).toBe(expected)
  })

  it('makes a signature that openssl verifies', () => {
    bench.write('signature', Buffer.from(signature, 'base64'))
    expect(bench.openssl('dgst -sha256 -verify public.pem -signature signature', message).toString()).toBe(
      'Verified OK\n',
    )
  })

  it('verifies what openssl signs, and rejects what it signs with another digest', () => {
    const made = bench.openssl('dgst -sha256 -sign private.pem', message)
    expect(rsaScheme.verify(message, made.toString('base64'), publicKey)).toBe(true)
    const sha1 = bench.openssl('dgst -sha1 -sign private.pem', message)
    expect(rsaScheme.verify(message, sha1.toString('base64'), publicKey)).toBe(false)
    const pss = bench.openssl('dgst -sha256 -sigopt rsa_padding_mode:pss -sign private.pem', message)
    expect(rsaScheme.verify(message, pss.toString('base64'), publicKey)).toBe(false)
  })
})

describe('a tampered signature or message', () => {
  it('is refused at every flipped bit of the signature', () => {
    const accepted = everyFlip(Buffer.from(signature, 'base64')).filter((forged) =>
      rsaScheme.verify(message, forged.toString('base64'), publicKey),
    )
    expect(accepted).toEqual([])
  })

  it('is refused at every flipped bit of the base64 text, unused bits included', () => {
    const accepted = everyFlip(Buffer.from(signature)).filter((forged) =>
      rsaScheme.verify(message, forged.toString('latin1'), publicKey),
    )
    expect(accepted).toEqual([])
  })

  it('is refused at every flipped bit of timestamp, nonce and body', () => {
    const accepted = everyFlip(message).filter((forged) => rsaScheme.verify(forged, signature, publicKey))
    expect(accepted).toEqual([])
  })

  it('is refused whichever request, and whichever of its bits', () => {
    const request = fc.record({
      method: fc.constantFrom('GET', 'POST', 'PATCH'),
      url: fc.webPath().map((path) => `/v3${path}`),
      timestamp: fc.nat(),
      nonce: fc.stringMatching(/^[0-9A-Za-z]{32}$/),
      body: fc.uint8Array(),
    })
    fc.assert(
      fc.property(request, fc.nat(), (fields, seed) => {
        const signed = requestMessage(fields)
        const made = rsaScheme.signSync(signed, privateKey)
        expect(rsaScheme.verify(signed, made, publicKey)).toBe(true)
        const forged = flipped(signed, seed % (signed.length * 8))
        expect(rsaScheme.verify(forged, made, publicKey)).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['empty', () => ''],
    ['without its padding', () => signature.replace(/=+$/, '')],
    ['with a line feed behind it', () => `${signature}\n`],
    ['with a blank inside', () => `${signature.slice(0, 9)} ${signature.slice(9)}`],
    ['in the URL alphabet', () => Buffer.from(signature, 'base64').toString('base64url')],
    ['twice', () => signature + signature],
    ['cut off', () => signature.slice(0, 340)],
    [
      'one byte too long',
      () => Buffer.concat([Buffer.alloc(1), Buffer.from(signature, 'base64')]).toString('base64'),
    ],
    ['of a probe', () => `WECHATPAY/SIGNTEST/${signature}`],
    ['a megabyte long', () => 'A'.repeat(1_048_576)],
  ])('is refused when the signature is %s', (_, forge) => {
    expect(rsaScheme.verify(message, forge(), publicKey)).toBe(false)
  })

  it('is refused when the modulus was added to the signature, which is the same number modulo it', () => {
    const modulus = BigInt(
      `0x${Buffer.from(publicKey.export({ format: 'jwk' }).n ?? '', 'base64url').toString('hex')}`,
    )
    const added = BigInt(`0x${Buffer.from(signature, 'base64').toString('hex')}`) + modulus
    const hex = added.toString(16)
    const forged = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex').toString('base64')
    expect(rsaScheme.verify(message, forged, publicKey)).toBe(false)
  })

  it('is rejected under another key', () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
    expect(rsaScheme.verify(message, signature, other.publicKey)).toBe(false)
  })
})

describe('keys and threads', () => {
  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' })

  it('signs on the thread pool, not on the event loop', async () => {
    const jobs: string[] = []
    const hook = createHook({ init: (_, type) => jobs.push(type) }).enable()
    await rsaScheme.sign(message, privateKey)
    hook.disable()
    expect(jobs).toContain('SIGNREQUEST')
  })

  it.each([
    ['a public key of type rsa', publicKey],
    ['a secret key', createSecretKey(Buffer.alloc(32))],
    ['a private key of type ec', elliptic.privateKey],
  ])('refuses to sign with %s', async (given, key) => {
    await expect(rsaScheme.sign(message, key)).rejects.toMatchObject({ code: 'SIGNING_KEY_UNFIT' })
    const { code, message: said } = thrown(() => rsaScheme.signSync(message, key))
    expect(code).toBe('SIGNING_KEY_UNFIT')
    expect(said).toBe(`The key must be a private RSA key, received ${given}`)
  })

  it.each([
    ['a private key', privateKey],
    ['a secret key', createSecretKey(Buffer.alloc(32))],
    ['an elliptic-curve key', elliptic.publicKey],
  ])('refuses to verify with %s', (_, key) => {
    expect(thrown(() => rsaScheme.verify(message, signature, key)).code).toBe('VERIFYING_KEY_UNFIT')
  })

  it('reports a damaged key that cannot sign, without the message of OpenSSL', async () => {
    const jwk = privateKey.export({ format: 'jwk' })
    const damaged = createPrivateKey({ key: { ...jwk, p: jwk.q ?? '', q: 'AAAA' }, format: 'jwk' })
    await expect(rsaScheme.sign(message, damaged)).rejects.toMatchObject({ code: 'SIGNING_KEY_UNFIT' })
    const error = thrown(() => rsaScheme.signSync(message, damaged))
    expect(error.code).toBe('SIGNING_KEY_UNFIT')
    expect(error.message).not.toContain('bignum')
  })

  it('names the schemes as on the wire', () => {
    expect([rsaScheme.name, rsaScheme.identity]).toEqual(['WECHATPAY2-SHA256-RSA2048', 'mchid'])
    expect([brandScheme.name, brandScheme.identity]).toEqual(['WECHATPAY-BRAND-SHA256-RSA2048', 'brand_id'])
  })
})
