import { X509Certificate, constants, createDecipheriv, publicEncrypt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CertificateView, ControlError, type KeyMode, type Listening, createSandbox } from '../src/index'
import { type SigningClient, signingClient, verify } from './signing-client'
import { NOTIFY_URL, type Fixture, keyRing, createFixture } from './fixture'

const DAY = 24 * 60 * 60 * 1000

let fixture: Fixture
let server: Listening
let posted: { readonly headers: Headers; readonly body: string }[]

beforeEach(async () => {
  posted = []
  fixture = await createFixture(
    {
      notificationFetch: (_url, init) => {
        if (typeof init.body === 'string')
          posted.push({ headers: new Headers(init.headers), body: init.body })
        return Promise.resolve(new Response(null, { status: 204 }))
      },
    },
    { keyMode: 'certificate' },
  )
  server = await fixture.sandbox.listen()
})
afterEach(async () => {
  await fixture.sandbox.close()
})

/** A client that verifies with the merchant's current keys. */
const client = (): SigningClient => signingClient(fixture.sandbox.merchants.get(fixture.mchid), server.url)

async function control<Result>(path: string, body?: unknown): Promise<Result> {
  const init = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await fetch(`${server.url}/sandbox/v1${path}`, { method: 'POST', ...init })
  return (await response.json()) as Result
}

/** The certificates of GET /v3/certificates, decrypted with node:crypto. */
async function downloaded(): Promise<X509Certificate[]> {
  const { body, verified } = await client().get('/v3/certificates')
  expect(verified).toBe(true)
  return (body['data'] as { encrypt_certificate: Record<string, string> }[]).map(
    ({ encrypt_certificate: c }) => {
      const encrypted = Buffer.from(c['ciphertext'] ?? '', 'base64')
      const decipher = createDecipheriv('aes-256-gcm', fixture.merchant.apiv3Key, c['nonce'] ?? '')
      decipher.setAAD(Buffer.from(c['associated_data'] ?? '')).setAuthTag(encrypted.subarray(-16))
      return new X509Certificate(
        Buffer.concat([decipher.update(encrypted.subarray(0, -16)), decipher.final()]),
      )
    },
  )
}

const echo = (serial: string, key: string) =>
  client().post(
    '/v3/security/echo',
    {
      echo_message: 'hello',
      encrypted_echo_message: publicEncrypt(
        { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
        Buffer.from('secret'),
      ).toString('base64'),
      notify_url: NOTIFY_URL,
    },
    { headers: { 'Wechatpay-Serial': serial } },
  )

describe('rotation of platform certificates', () => {
  it('lists the new certificate first, then lets it sign, then removes the old one', async () => {
    const [old] = await downloaded()
    const issued = await control<CertificateView>('/certificates')
    expect(issued.state).toBe('listed')

    const both = await downloaded()
    expect(both.map(({ serialNumber }) => serialNumber)).toEqual([old?.serialNumber, issued.serial_no])
    expect(both.every((certificate) => new Date(certificate.validFrom) <= new Date())).toBe(true)
    const still = await echo(issued.serial_no, issued.certificate)
    expect(still).toMatchObject({ status: 200, verified: true })
    expect(still.headers.get('wechatpay-serial')).toBe(old?.serialNumber)

    await control(`/certificates/${issued.serial_no}/sign`)
    const [serial = '', key = ''] = Object.entries(fixture.merchant.certs)[0] ?? []
    const changed = await echo(serial, key)
    expect(changed).toMatchObject({ status: 200, verified: true })
    expect(changed.headers.get('wechatpay-serial')).toBe(issued.serial_no)
    await fixture.sandbox.notifications.idle()
    expect(posted.map(({ headers }) => headers.get('wechatpay-serial'))).toEqual([
      old?.serialNumber,
      issued.serial_no,
    ])

    await control(`/certificates/${serial}/expire`)
    expect((await downloaded()).map(({ serialNumber }) => serialNumber)).toEqual([issued.serial_no])
    expect(await echo(serial, key)).toMatchObject({ status: 400, body: { code: 'PARAM_ERROR' } })
  })

  it('issues dates that clients accept although business time was advanced', async () => {
    await fixture.sandbox.clock.advance(30 * DAY)
    const { certificate } = fixture.sandbox.certificates.issue()
    expect(new Date(new X509Certificate(certificate).validFrom).getTime()).toBeLessThanOrEqual(Date.now())
  })

  it('does not expire the signing certificate or restore an expired one', () => {
    const [first] = fixture.sandbox.certificates.list()
    const second = fixture.sandbox.certificates.issue()
    const serial = first?.serial_no ?? ''
    expect(() => fixture.sandbox.certificates.expire(serial)).toThrow(
      expect.objectContaining({ code: 'STATE_CONFLICT' }),
    )
    fixture.sandbox.certificates.sign(second.serial_no)
    fixture.sandbox.certificates.expire(serial)
    expect(fixture.sandbox.certificates.expire(serial).state).toBe('expired')
    expect(() => fixture.sandbox.certificates.sign(serial)).toThrow(ControlError)
    expect(() => fixture.sandbox.certificates.sign('1234')).toThrow(
      expect.objectContaining({ code: 'SUBJECT_UNKNOWN' }),
    )
  })

  it('survives a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rotation-'))
    try {
      const database = join(folder, 'sandbox.db')
      const first = await createSandbox({ database, keyPairs: keyRing() })
      const { serial_no } = first.certificates.issue()
      first.certificates.sign(serial_no)
      await first.close()
      const second = await createSandbox({ database, keyPairs: keyRing() })
      expect(second.certificates.list().map(({ state }) => state)).toEqual(['listed', 'signing'])
      await second.close()
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('migration of a merchant to the public key', () => {
  const change = (keyMode: KeyMode) =>
    control<{ code?: string }>(`/merchants/${fixture.mchid}/key-mode`, { keyMode })
  const signerFor = async (asked?: string) => {
    const headers: Record<string, string> = asked === undefined ? {} : { 'Wechatpay-Serial': asked }
    const received = await client().get('/v3/pay/transactions/id/none?mchid=1', { headers })
    expect(received.verified).toBe(true)
    return received.headers.get('wechatpay-serial')
  }

  it('signs as the request asks during the migration, and by the public key alone at the end', async () => {
    const [platform = ''] = Object.keys(fixture.merchant.certs)
    await change('both')
    const publicKeyId =
      Object.keys(fixture.sandbox.merchants.get(fixture.mchid).certs).find((id) =>
        id.startsWith('PUB_KEY_ID_'),
      ) ?? ''
    expect(await signerFor()).toBe(platform)
    expect(await signerFor(platform)).toBe(platform)
    expect(await signerFor(publicKeyId)).toBe(publicKeyId)
    expect(await downloaded()).toHaveLength(1)

    await change('public-key')
    expect(await signerFor()).toBe(publicKeyId)
    expect(await signerFor(platform)).toBe(publicKeyId)
    expect(await client().get('/v3/certificates')).toMatchObject({
      status: 404,
      verified: true,
      body: { code: 'NOT_FOUND' },
    })
  })

  it('signs by the certificate before the migration, whatever the request asks for', async () => {
    const [platform = ''] = Object.keys(fixture.merchant.certs)
    expect(await signerFor('PUB_KEY_ID_0119000000012026010100000000')).toBe(platform)
  })

  it('signs notifications by WeChat Pay’s own choice, all by the public key after six days', async () => {
    await fixture.sandbox.clock.advance(30 * DAY)
    await change('both')
    await fixture.sandbox.clock.advance(6 * DAY)
    const { certs } = fixture.sandbox.merchants.get(fixture.mchid)
    await client().post(
      '/v3/security/echo',
      { echo_message: 'hello', notify_url: NOTIFY_URL },
      { headers: { 'Wechatpay-Serial': Object.keys(certs)[0] ?? '' } },
    )
    await fixture.sandbox.notifications.idle()
    const [{ headers, body } = { headers: new Headers(), body: '' }] = posted
    expect(headers.get('wechatpay-serial')).toMatch(/^PUB_KEY_ID_/)
    expect(verify(headers, body, certs)).toBe(true)
  })

  it.each([
    [['public-key'], 'STATE_CONFLICT'],
    [['both', 'public-key', 'both'], 'STATE_CONFLICT'],
    [['both', 'public-key', 'certificate'], 'STATE_CONFLICT'],
    [['both', 'certificate', 'certificate'], undefined],
    [['none'], 'FIELD_INVALID'],
  ] as const)('by %j ends in %s', async (modes, code) => {
    let last: { code?: string } = {}
    for (const keyMode of modes) last = await change(keyMode as KeyMode)
    expect(last.code).toBe(code)
  })
})
