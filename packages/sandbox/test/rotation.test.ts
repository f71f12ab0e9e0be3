import { X509Certificate, constants, createDecipheriv, publicEncrypt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CertificateView, ControlError, type KeyMode, type Listening, createSandbox } from '../src/index'
import { type SigningClient, signingClient, verify } from './signing-client'
import { NOTIFY_URL, type Stage, keyRing, stage } from './stage'

const DAY = 24 * 60 * 60 * 1000

let scene: Stage
let server: Listening
let posted: { readonly headers: Headers; readonly body: string }[]

beforeEach(async () => {
  posted = []
  scene = await stage(
    {
      notificationFetch: (_url, init) => {
        if (typeof init.body === 'string')
          posted.push({ headers: new Headers(init.headers), body: init.body })
        return Promise.resolve(new Response(null, { status: 204 }))
      },
    },
    { keyMode: 'certificate' },
  )
  server = await scene.sandbox.listen()
})
afterEach(async () => {
  await scene.sandbox.close()
})

/** A client that verifies with what the merchant has now. */
const client = (): SigningClient => signingClient(scene.sandbox.merchants.get(scene.mchid), server.url)

async function control<Answer>(path: string, body?: unknown): Promise<Answer> {
  const init = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await fetch(`${server.url}/sandbox/v1${path}`, { method: 'POST', ...init })
  return (await response.json()) as Answer
}

/** What GET /v3/certificates gives, opened with node:crypto. */
async function downloaded(): Promise<X509Certificate[]> {
  const { body, verified } = await client().get('/v3/certificates')
  expect(verified).toBe(true)
  return (body['data'] as { encrypt_certificate: Record<string, string> }[]).map(
    ({ encrypt_certificate: c }) => {
      const sealed = Buffer.from(c['ciphertext'] ?? '', 'base64')
      const decipher = createDecipheriv('aes-256-gcm', scene.merchant.apiv3Key, c['nonce'] ?? '')
      decipher.setAAD(Buffer.from(c['associated_data'] ?? '')).setAuthTag(sealed.subarray(-16))
      return new X509Certificate(Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]))
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

describe('a change of platform certificates', () => {
  it('lists the new one ahead, then lets it sign, then takes the old one away', async () => {
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
    const [serial = '', key = ''] = Object.entries(scene.merchant.certs)[0] ?? []
    const changed = await echo(serial, key)
    expect(changed).toMatchObject({ status: 200, verified: true })
    expect(changed.headers.get('wechatpay-serial')).toBe(issued.serial_no)
    await scene.sandbox.notifications.settled()
    expect(posted.map(({ headers }) => headers.get('wechatpay-serial'))).toEqual([
      old?.serialNumber,
      issued.serial_no,
    ])

    await control(`/certificates/${serial}/expire`)
    expect((await downloaded()).map(({ serialNumber }) => serialNumber)).toEqual([issued.serial_no])
    expect(await echo(serial, key)).toMatchObject({ status: 400, body: { code: 'PARAM_ERROR' } })
  })

  it('has dates that clients accept although business time was advanced', async () => {
    await scene.sandbox.clock.advance(30 * DAY)
    const { certificate } = scene.sandbox.certificates.issue()
    expect(new Date(new X509Certificate(certificate).validFrom).getTime()).toBeLessThanOrEqual(Date.now())
  })

  it('does not expire the one that signs, nor bring one back', () => {
    const [first] = scene.sandbox.certificates.list()
    const second = scene.sandbox.certificates.issue()
    const serial = first?.serial_no ?? ''
    expect(() => scene.sandbox.certificates.expire(serial)).toThrow(
      expect.objectContaining({ code: 'STATE_CONFLICT' }),
    )
    scene.sandbox.certificates.sign(second.serial_no)
    scene.sandbox.certificates.expire(serial)
    expect(scene.sandbox.certificates.expire(serial).state).toBe('expired')
    expect(() => scene.sandbox.certificates.sign(serial)).toThrow(ControlError)
    expect(() => scene.sandbox.certificates.sign('1234')).toThrow(
      expect.objectContaining({ code: 'SUBJECT_UNKNOWN' }),
    )
  })

  it('outlives the process', async () => {
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

describe('a merchant’s change to the public key', () => {
  const change = (keyMode: KeyMode) =>
    control<{ code?: string }>(`/merchants/${scene.mchid}/key-mode`, { keyMode })
  const answeredBy = async (asked?: string) => {
    const headers: Record<string, string> = asked === undefined ? {} : { 'Wechatpay-Serial': asked }
    const received = await client().get('/v3/pay/transactions/id/none?mchid=1', { headers })
    expect(received.verified).toBe(true)
    return received.headers.get('wechatpay-serial')
  }

  it('answers as the request asks while both are there, and by the public key alone at the end', async () => {
    const [platform = ''] = Object.keys(scene.merchant.certs)
    await change('both')
    const publicKeyId =
      Object.keys(scene.sandbox.merchants.get(scene.mchid).certs).find((id) =>
        id.startsWith('PUB_KEY_ID_'),
      ) ?? ''
    expect(await answeredBy()).toBe(platform)
    expect(await answeredBy(platform)).toBe(platform)
    expect(await answeredBy(publicKeyId)).toBe(publicKeyId)
    expect(await downloaded()).toHaveLength(1)

    await change('public-key')
    expect(await answeredBy()).toBe(publicKeyId)
    expect(await answeredBy(platform)).toBe(publicKeyId)
    expect(await client().get('/v3/certificates')).toMatchObject({
      status: 404,
      verified: true,
      body: { code: 'NOT_FOUND' },
    })
  })

  it('is answered by the certificate before it began, whatever the request asks for', async () => {
    const [platform = ''] = Object.keys(scene.merchant.certs)
    expect(await answeredBy('PUB_KEY_ID_0119000000012026010100000000')).toBe(platform)
  })

  it('reaches notifications by WeChat Pay’s own choice, all of them after six days', async () => {
    await scene.sandbox.clock.advance(30 * DAY)
    await change('both')
    await scene.sandbox.clock.advance(6 * DAY)
    const { certs } = scene.sandbox.merchants.get(scene.mchid)
    await client().post(
      '/v3/security/echo',
      { echo_message: 'hello', notify_url: NOTIFY_URL },
      { headers: { 'Wechatpay-Serial': Object.keys(certs)[0] ?? '' } },
    )
    await scene.sandbox.notifications.settled()
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
