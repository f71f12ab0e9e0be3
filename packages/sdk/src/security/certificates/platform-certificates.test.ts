import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { loadCertificate, type Verifier } from '@wxpay/protocol'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { CertificatesResponse } from './certificate-list'
import { MemoryCertificateStore } from './store'
import { signedList, apiv3Key, authority, refusal } from './testing/platform'
import { certificatesOf, clock, events, HOUR, record, SECOND, settled, wechatPay } from './testing/refreshing'

const tenpay = authority('Tenpay.com Root CA')
const first = tenpay.issue(
  '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  '2024-01-01T00:00:00Z',
  '2026-03-10T00:00:00Z',
)
const second = tenpay.issue('5A02', '2026-03-01T00:00:00Z', '2031-01-01T00:00:00Z')

beforeEach(() => {
  clock.set('2026-03-02T00:00:00Z')
  return record()
})
afterAll(() => {
  tenpay.remove()
})

describe('the first use', () => {
  it('downloads once for all waiting callers, and not again for later ones', async () => {
    const platform = wechatPay(first, second)
    const certificates = certificatesOf(platform)
    expect(certificates.preferred).toBe('')
    await Promise.all(Array.from({ length: 1000 }, async () => certificates.prepare()))
    expect(certificates.prepare()).toBeUndefined()
    expect(platform.downloads).toBe(1)
    expect(certificates.serials).toEqual([first.serial, second.serial])
    expect(certificates.preferred).toBe(second.serial)
    expect(certificates.find(first.serial.toLowerCase())?.certificate?.pem).toBe(
      loadCertificate(first.pem, 'test').pem,
    )
  })

  it('fails with the cause, and tries again at the next call', async () => {
    const platform = wechatPay(first)
    const cause = new Error('getaddrinfo ENOTFOUND api.mch.weixin.qq.com')
    platform.fail = () => Promise.reject(cause)
    const certificates = certificatesOf(platform)
    await expect(certificates.prepare()).rejects.toMatchObject({
      code: 'CERTIFICATES_DOWNLOAD_FAILED',
      cause,
    })
    platform.fail = undefined
    await certificates.prepare()
    expect(certificates.failure).toBeUndefined()
    expect(certificates.preferred).toBe(first.serial)
  })

  it('does not retry for a while after an error that a retry cannot fix', async () => {
    const platform = wechatPay(first)
    platform.fail = () => refusal(404, { code: 'RESOURCE_NOT_EXISTS', message: '无可用的平台证书' })
    const certificates = certificatesOf(platform)
    for (let call = 0; call < 5; call++) {
      await expect(certificates.prepare()).rejects.toMatchObject({ code: 'NO_PLATFORM_CERTIFICATES' })
    }
    expect(platform.downloads).toBe(1)
    platform.fail = undefined
    clock.advance(60 * SECOND)
    await certificates.prepare()
    expect(platform.downloads).toBe(2)
  })

  it('times out', async () => {
    const platform = wechatPay(first)
    platform.fail = () => new Promise<CertificatesResponse>(() => undefined)
    const certificates = certificatesOf(platform, { timeout: 20 })
    await expect(certificates.prepare()).rejects.toMatchObject({
      code: 'CERTIFICATES_DOWNLOAD_FAILED',
      cause: { name: 'TimeoutError' },
    })
  })

  it('is not needed where a key was configured', async () => {
    const platform = wechatPay(first)
    const configured = new Map<string, Verifier>([
      ['PUB_KEY_ID_0119', { publicKey: loadCertificate(second.pem, 'test').publicKey }],
    ])
    const certificates = certificatesOf(platform, { configured })
    expect(certificates.prepare()).toBeUndefined()
    clock.advance(48 * HOUR)
    expect(certificates.prepare()).toBeUndefined()
    await settled()
    expect(platform.downloads).toBe(0)
    expect(certificates.preferred).toBe('PUB_KEY_ID_0119')
    // A platform certificate turns up all the same while the merchant goes over to the public key.
    expect((await certificates.resolve(first.serial))?.certificate?.serial).toBe(first.serial)
    expect(certificates.preferred).toBe('PUB_KEY_ID_0119')
  })
})

describe('an unknown serial number', () => {
  it('causes one download for a thousand callers, and all of them get the key', async () => {
    const platform = wechatPay(first)
    const certificates = certificatesOf(platform)
    await certificates.prepare()
    clock.advance(HOUR)
    platform.listed = [first, second]
    const keys = await Promise.all(Array.from({ length: 1000 }, () => certificates.resolve('5a02')))
    expect(platform.downloads).toBe(2)
    expect(new Set(keys.map((key) => key?.certificate?.serial))).toEqual(new Set(['5A02']))
    expect(certificates.find(first.serial)).toBeDefined()
  })

  it('causes at most one download in each cool-down, whatever is sent', async () => {
    const platform = wechatPay(first)
    const certificates = certificatesOf(platform)
    await certificates.prepare()
    for (let minute = 1; minute <= 3; minute++) {
      clock.advance(60 * SECOND)
      for (let attempt = 0; attempt < 50; attempt++) {
        expect(await certificates.resolve(`FF${minute}${attempt}`)).toBeUndefined()
        clock.advance(SECOND / 10)
      }
      expect(platform.downloads).toBe(1 + minute)
    }
  })

  it('says when it is looked for again', async () => {
    const platform = wechatPay(first)
    const certificates = certificatesOf(platform)
    expect(certificates.nextDownload).toBeUndefined()
    await certificates.prepare()
    const next = new Date(clock.now.getTime() + 60 * SECOND)
    expect(certificates.nextDownload).toEqual(next)
    clock.advance(59 * SECOND)
    expect(await certificates.resolve('5A02')).toBeUndefined()
    expect(platform.downloads).toBe(1)
    expect(certificates.nextDownload).toEqual(next)
    platform.listed = [first, second]
    clock.advance(SECOND)
    expect(certificates.nextDownload).toBeUndefined()
    expect(await certificates.resolve('5A02')).toBeDefined()
  })

  it('is looked for at once where the first certificates came from a store', async () => {
    const store = new MemoryCertificateStore()
    const platform = wechatPay(first)
    await certificatesOf(platform, { store }).prepare()
    clock.advance(HOUR)
    platform.listed = [first, second]
    const restarted = certificatesOf(platform, { store })
    await restarted.prepare()
    expect(platform.downloads).toBe(1)
    expect(await restarted.resolve('5A02')).toBeDefined()
    expect(platform.downloads).toBe(2)
    expect(await restarted.resolve('FF')).toBeUndefined()
    expect(platform.downloads).toBe(2)
  })

  it('causes none where a download cannot help', async () => {
    const platform = wechatPay(first)
    const certificates = certificatesOf(platform)
    for (const serial of ['PUB_KEY_ID_0119', '', 'no serial', 'F'.repeat(41), `${first.serial}\n`]) {
      expect(await certificates.resolve(serial)).toBeUndefined()
    }
    expect(platform.downloads).toBe(0)
  })

  it('keeps the existing keys when the download fails, and reports the error', async () => {
    const platform = wechatPay(first)
    const certificates = certificatesOf(platform)
    await certificates.prepare()
    clock.advance(HOUR)
    platform.fail = () => refusal(500, { code: 'SYSTEM_ERROR', message: '系统繁忙' })
    expect(await certificates.resolve('5A02')).toBeUndefined()
    expect(certificates.failure).toMatchObject({ code: 'CERTIFICATES_DOWNLOAD_FAILED' })
    expect(certificates.find(first.serial)).toBeDefined()
    expect(certificates.prepare()).toBeUndefined()
  })

  it('is an error by name where there is no key to fall back on', async () => {
    const platform = wechatPay(first)
    platform.fail = () => refusal(502, '<html>')
    const certificates = certificatesOf(platform)
    const waiting = Array.from({ length: 100 }, () => certificates.resolve('5A02'))
    const outcomes = await Promise.allSettled(waiting)
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']))
    await expect(certificates.resolve('5A03')).rejects.toMatchObject({ code: 'CERTIFICATES_DOWNLOAD_FAILED' })
    expect(platform.downloads).toBe(1)
  })

  it('never brings in what does not verify', async () => {
    const platform = wechatPay(first)
    const certificates = certificatesOf(platform)
    await certificates.prepare()
    clock.advance(HOUR)
    platform.fail = () =>
      signedList([first, second], { now: clock.now, headers: { 'wechatpay-signature': 'AAAA' } })
    expect(await certificates.resolve('5A02')).toBeUndefined()
    expect(certificates.failure).toMatchObject({ code: 'CERTIFICATES_SIGNATURE_WRONG' })
    expect(certificates.serials).toEqual([first.serial])
  })
})

describe('in use', () => {
  it('renews old certificates in the background while a valid one is available', async () => {
    const platform = wechatPay(first)
    const certificates = certificatesOf(platform)
    await certificates.prepare()
    clock.advance(12 * HOUR - 1)
    expect(certificates.prepare()).toBeUndefined()
    await settled()
    expect(platform.downloads).toBe(1)
    platform.listed = [first, second]
    clock.advance(1)
    for (let call = 0; call < 100; call++) expect(certificates.prepare()).toBeUndefined()
    expect(certificates.preferred).toBe(first.serial)
    await settled()
    expect(platform.downloads).toBe(2)
    expect(certificates.preferred).toBe(second.serial)
  })

  it('goes on with what it has while renewals fail, one in each cool-down', async () => {
    const platform = wechatPay(first)
    const certificates = certificatesOf(platform)
    await certificates.prepare()
    clock.advance(13 * HOUR)
    platform.fail = () => Promise.reject(new Error('ECONNRESET'))
    for (let call = 0; call < 20; call++) {
      expect(certificates.prepare()).toBeUndefined()
      await settled()
      clock.advance(10 * SECOND)
    }
    expect(platform.downloads).toBe(1 + 4)
    expect(certificates.preferred).toBe(first.serial)
  })

  it('waits for new ones once all have expired', async () => {
    const platform = wechatPay(first)
    const certificates = certificatesOf(platform)
    await certificates.prepare()
    clock.set('2026-03-10T00:05:01Z')
    platform.listed = [second]
    expect(certificates.find(first.serial)).toBeUndefined()
    await certificates.prepare()
    expect(certificates.serials).toEqual([second.serial])
  })

  it('renews though the clock was set back', async () => {
    const platform = wechatPay(first)
    const certificates = certificatesOf(platform)
    await certificates.prepare()
    clock.advance(-24 * HOUR)
    expect(certificates.prepare()).toBeUndefined()
    await settled()
    expect(platform.downloads).toBe(2)
  })

  it('shows no key, whichever way it is printed', () => {
    const certificates = certificatesOf(wechatPay(first))
    const secret = apiv3Key.export().toString()
    expect(
      inspect(certificates, { depth: 9, showHidden: true }) + JSON.stringify(certificates),
    ).not.toContain(secret)
  })
})

describe('the channel wxpay:certificates:refresh', () => {
  it('receives an event for every refresh, without secrets', async () => {
    const platform = wechatPay(first)
    const certificates = certificatesOf(platform)
    await certificates.prepare()
    clock.advance(HOUR)
    platform.fail = () => refusal(404, { code: 'NOT_FOUND', message: '' })
    await certificates.resolve('FF')
    expect(events).toMatchObject([
      { stage: 'start', mchid: '1900000001', reason: 'first', serials: [] },
      { stage: 'end', reason: 'first', source: 'download', serials: [first.serial] },
      { stage: 'start', reason: 'unknown-serial', unknown: 'FF', serials: [first.serial] },
      { stage: 'failure', reason: 'unknown-serial', error: { code: 'NO_PLATFORM_CERTIFICATES' } },
    ])
    expect(inspect(events, { depth: 9 })).not.toContain(apiv3Key.export().toString())
  })
})

describe('over HTTP', () => {
  it('takes the certificates from a server as they come', async () => {
    const server = createServer((_, response) => {
      const { body, header } = signedList([first], { now: clock.now })
      const names = ['Timestamp', 'Nonce', 'Serial', 'Signature', 'Signature-Type'].map(
        (name) => `Wechatpay-${name}`,
      )
      for (const name of names) response.setHeader(name, header(name) ?? '')
      response.end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const certificates = certificatesOf(wechatPay(), {
      async download({ signal }) {
        const response = await fetch(`http://127.0.0.1:${port}/v3/certificates`, { signal })
        return {
          status: response.status,
          header: (name) => response.headers.get(name) ?? undefined,
          body: new Uint8Array(await response.arrayBuffer()),
        }
      },
    })
    await certificates.prepare()
    expect(certificates.preferred).toBe(first.serial)
    server.closeAllConnections()
    server.close()
  })
})
