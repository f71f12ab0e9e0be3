import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  type AttemptEvent,
  FileCertificateStore,
  MemoryCertificateStore,
  TrustError,
  Wechatpay,
} from '../src/index'
import { newTransaction, openStage, published, rejection, type Stage } from './stage'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => {
  stage.sandbox.faults.clear()
})
afterAll(() => stage.close())

const call = (wxpay: Wechatpay, merchant: { mchid: string; appid: string }) =>
  wxpay.v3.pay.transactions.native.post(newTransaction(merchant, randomUUID().replaceAll('-', '')))

/** A clock that can be moved by up to the 300 seconds that signatures stay fresh. */
function movableClock() {
  let ahead = 0
  return {
    now: () => new Date(Date.now() + ahead),
    advance: (seconds: number) => {
      ahead += seconds * 1000
    },
  }
}

/** Number of certificate downloads while something ran. */
async function downloads(run: () => Promise<unknown>): Promise<number> {
  const events = await published<AttemptEvent>('wxpay:request:attempt', run)
  return events.filter(({ route, stage: at }) => route === 'GET /v3/certificates' && at === 'start').length
}

describe('with an APIv3 key and no certificates', () => {
  it('concurrent first calls share one download', async () => {
    const { wxpay, merchant } = stage.client({ certs: undefined }, 'certificate')
    const count = await downloads(() => Promise.all(Array.from({ length: 20 }, () => call(wxpay, merchant))))
    expect(count).toBe(1)
    expect(await downloads(() => call(wxpay, merchant))).toBe(0)
  })

  it('a failed download is retried, and by the next call again', async () => {
    const { wxpay, merchant } = stage.client({ certs: undefined, retry: { delay: 1 } }, 'certificate')
    const match = { path: '/v3/certificates' }
    stage.sandbox.faults.add({ fault: 'reset-before', match })
    expect(await downloads(() => call(wxpay, merchant))).toBe(2)

    const unlucky = stage.client({ certs: undefined, retry: false }, 'certificate')
    stage.sandbox.faults.add({ fault: 'reset-before', match })
    const error = await rejection(call(unlucky.wxpay, unlucky.merchant))
    expect(error).toBeInstanceOf(TrustError)
    expect(error).toMatchObject({
      code: 'CERTIFICATES_DOWNLOAD_FAILED',
      route: 'POST /v3/pay/transactions/native',
    })
    await call(unlucky.wxpay, unlucky.merchant)
  })

  it('a busy gateway is retried, and reported as busy if it stays so', async () => {
    const match = { path: '/v3/certificates' }
    const { wxpay, merchant } = stage.client({ certs: undefined, retry: { delay: 1 } }, 'certificate')
    stage.sandbox.faults.add({ fault: { kind: 'status', status: 503 }, match, times: 2 })
    expect(await downloads(() => call(wxpay, merchant))).toBe(3)

    const unlucky = stage.client({ certs: undefined, retry: { delay: 1 } }, 'certificate')
    stage.sandbox.faults.add({ fault: { kind: 'status', status: 500, format: 'html' }, match, times: 3 })
    await expect(call(unlucky.wxpay, unlucky.merchant)).rejects.toMatchObject({
      code: 'CERTIFICATES_DOWNLOAD_FAILED',
      message: expect.stringContaining('GET /v3/certificates returned 500') as string,
    })
  })

  it('another APIv3 key is reported before the call itself is sent', async () => {
    const wrong = 'x'.repeat(32)
    const { wxpay, merchant } = stage.client({ certs: undefined, apiv3Key: wrong }, 'certificate')
    const error = await rejection(call(wxpay, merchant))
    expect(error).toMatchObject({ code: 'CERTIFICATES_APIV3_KEY_WRONG', advice: 'fix-request' })
    expect(error).not.toHaveProperty('attempts')
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(wrong)
  })

  it.each(['bad-signature', 'missing-signature', 'stale-timestamp', 'tampered-body', 'signtest'] as const)(
    'certificates with a %s are rejected',
    async (fault) => {
      const { wxpay, merchant } = stage.client({ certs: undefined }, 'certificate')
      stage.sandbox.faults.add({ fault, match: { path: '/v3/certificates' }, times: 9 })
      const error = await rejection(call(wxpay, merchant))
      expect(error).toBeInstanceOf(TrustError)
      expect(error).toMatchObject({ code: expect.stringMatching(/^CERTIFICATES_/) as string })
    },
  )

  it('a public-key merchant gets step-by-step instructions', async () => {
    const { wxpay, merchant } = stage.client({ certs: undefined }, 'public-key')
    const error = await rejection(call(wxpay, merchant))
    expect(error).toMatchObject({
      code: 'NO_PLATFORM_CERTIFICATES',
      message: expect.stringMatching(/1\. .*2\. .*3\. .*PUB_KEY_ID_.*4\. .*certs/s) as string,
    })
    // The result would be the same, so it is not requested again at once.
    expect(await downloads(() => rejection(call(wxpay, merchant)))).toBe(0)
  })

  it('an impatient caller stops waiting, and the others get their response', async () => {
    const { wxpay, merchant } = stage.client({ certs: undefined }, 'certificate')
    stage.sandbox.faults.add({
      fault: { kind: 'slow-body', piece: 1_000, pause: 500 },
      match: { path: '/v3/certificates' },
    })
    const abort = new AbortController()
    const impatient = wxpay.v3.pay.transactions.native.post(newTransaction(merchant, 'T-impatient'), {
      signal: abort.signal,
    })
    const patient = call(wxpay, merchant)
    setTimeout(() => {
      abort.abort()
    }, 5)
    await expect(impatient).rejects.toMatchObject({ code: 'ERR_CANCELED', phase: 'connect' })
    await expect(patient).resolves.toMatchObject({ status: 200 })
  })
})

describe('when WeChat Pay changes its certificate', () => {
  it('all calls that meet the new one share one download, and nothing is lost', async () => {
    const clock = movableClock()
    const { wxpay, merchant } = stage.client({ certs: undefined, clock }, 'certificate')
    await call(wxpay, merchant)
    const { serial_no: serial } = stage.sandbox.control.certificates.issue()
    stage.sandbox.control.certificates.sign(serial)
    clock.advance(61)
    const headers = { 'Wechatpay-Serial': '' }
    const count = await downloads(async () => {
      const responses = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          wxpay.v3.pay.transactions.native.post(newTransaction(merchant, `T-rotation-${index}`), { headers }),
        ),
      )
      for (const response of responses) expect(response.headers['wechatpay-serial']).toBe(serial)
    })
    expect(count).toBe(1)
  })

  it('encrypts with the newest', async () => {
    const { wxpay } = stage.client({ certs: undefined }, 'certificate')
    const { serial_no: serial } = stage.sandbox.control.certificates.issue()
    expect((await wxpay.encrypt('x')).serial).toBe(serial)
  })
})

describe('an unknown serial number', () => {
  it('causes one download per cool-down, however many responses carry it', async () => {
    const clock = movableClock()
    const { wxpay, merchant } = stage.client({ certs: undefined, clock }, 'certificate')
    await call(wxpay, merchant)
    const fault = {
      fault: 'unknown-serial',
      match: { path: '/v3/pay/transactions/native' },
      times: 6,
    } as const
    stage.sandbox.faults.add(fault)
    const errors: unknown[] = []
    const count = await downloads(async () => {
      for (let round = 0; round < 3; round++) {
        clock.advance(61)
        errors.push(await rejection(call(wxpay, merchant)), await rejection(call(wxpay, merchant)))
      }
    })
    expect(count).toBe(3)
    for (const error of errors) {
      expect(error).toMatchObject({ code: 'EV3_RES_HEADER_PLATFORM_SERIAL', attempts: 1, outcome: 'unknown' })
      const again = new Date(clock.now().getTime() + 60_000).toISOString().slice(0, 10)
      expect((error as Error).message).toContain('was not listed when the certificates were last downloaded')
      expect((error as Error).message).toContain(`The next download is allowed from ${again}T`)
    }
  })

  it('of a client with only a public key triggers a download, and its failure is reported', async () => {
    const { wxpay, merchant } = stage.client({}, 'public-key')
    stage.sandbox.faults.add({ fault: 'unknown-serial', match: { path: '/v3/pay/transactions/native' } })
    await expect(call(wxpay, merchant)).rejects.toMatchObject({
      code: 'EV3_RES_HEADER_PLATFORM_SERIAL',
      message: expect.stringContaining('This merchant has no platform certificates') as string,
    })
  })
})

describe('while a merchant migrates to the public key', () => {
  it('both kinds are trusted, the configured and the downloaded one', async () => {
    const { wxpay, merchant, options } = stage.client({}, 'both')
    const [id] = Object.keys(merchant.certs).filter((name) => name.startsWith('PUB_KEY_ID_'))
    const key = id === undefined ? undefined : merchant.certs[id]
    if (id === undefined || key === undefined) throw new Error('no public key')
    const mixed = new Wechatpay({ ...options, certs: { [id]: key } })
    const byPublicKey = await call(mixed, merchant)
    expect(byPublicKey.headers['wechatpay-serial']).toBe(id)
    const byCertificate = await mixed.v3.pay.transactions.native.post(newTransaction(merchant, 'T-mixed'), {
      headers: { 'Wechatpay-Serial': '' },
    })
    expect(byCertificate.headers['wechatpay-serial']).toMatch(/^[0-9A-F]{40}$/)
    await Promise.all([mixed.close(), wxpay.close()])
  })
})

describe('a store', () => {
  it('lets clients share a download', async () => {
    const certificateStore = new MemoryCertificateStore()
    const { wxpay, merchant, options } = stage.client({ certs: undefined, certificateStore }, 'certificate')
    await call(wxpay, merchant)
    const second = new Wechatpay(options)
    expect(await downloads(() => call(second, merchant))).toBe(0)
    await second.close()
  })

  it('on disk survives the process', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wxpay-certificates-'))
    try {
      const certificateStore = new FileCertificateStore(folder)
      const { wxpay, merchant, options } = stage.client({ certs: undefined, certificateStore }, 'certificate')
      await call(wxpay, merchant)
      expect(await readdir(folder)).toEqual([`certificates-${merchant.mchid}.json`])
      const next = new Wechatpay({ ...options, certificateStore: new FileCertificateStore(folder) })
      expect(await downloads(() => call(next, merchant))).toBe(0)
      await next.close()
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
