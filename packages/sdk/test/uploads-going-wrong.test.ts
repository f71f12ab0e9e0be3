import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { InputError, UploadError, Wechatpay } from '../src/index'
import { type Gateway, signedHeaders, startGateway } from './gateway'

let gateway: Gateway
let wxpay: Wechatpay
const folder = mkdtempSync(join(tmpdir(), 'wxpay-test-'))
const path = join(folder, 'film.mp4')
// Larger than the buffer, so that it is read twice.
const film = Buffer.alloc(4.5 * 2 ** 20, 7)
const httpAgent = new Agent()

beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay({ ...gateway.options, allowCallTransport: true })
})
beforeEach(() => {
  gateway.arrived.length = 0
  gateway.respond({ body: '{"media_id":"M1"}' })
  writeFileSync(path, film)
})
afterAll(async () => {
  httpAgent.destroy()
  await wxpay.close()
  await gateway.close()
  rmSync(folder, { recursive: true })
})

const transports = [
  ["the client's own transport", {}],
  ["axios's transport", { httpAgent }],
] as const

describe.each(transports)('a file sent by %s', (_, config) => {
  it.each<[string, string, () => void]>([
    [
      'has other content of the same length',
      'UPLOAD_CHANGED',
      () => {
        writeFileSync(path, Buffer.alloc(film.length, 8))
      },
    ],
    [
      'grows',
      'UPLOAD_CHANGED',
      () => {
        appendFileSync(path, 'x')
      },
    ],
    [
      'is removed',
      'UPLOAD_SOURCE_FAILED',
      () => {
        rmSync(path)
      },
    ],
    [
      'has a failing progress callback',
      'UPLOAD_PROGRESS_FAILED',
      () => {
        throw new TypeError('has a progress option that is not a function')
      },
    ],
  ])('that %s in the meantime is aborted with its own code', async (_, code, change) => {
    let told = false
    const onProgress = (): void => {
      if (told) return
      told = true
      change()
    }
    const sending = wxpay.v3.merchant.media.video_upload.post({ file: path, onProgress }, config)
    await expect(sending).rejects.toMatchObject({ code, route: 'POST /v3/merchant/media/video_upload' })
    await expect(sending).rejects.toBeInstanceOf(UploadError)
    // The server never received all of it, so it cannot have been processed.
    await expect(sending).rejects.not.toHaveProperty('outcome')
    expect(gateway.arrived).toEqual([])
  })

  it('is sent again from its beginning, though it was a stream', async () => {
    const server = createServer((request, response) => {
      void request.toArray().then((chunks: Buffer[]) => {
        const bytes = Buffer.concat(chunks)
        const body = JSON.stringify({ media_id: String(bytes.includes(film)) })
        response.writeHead(200, { 'content-type': 'application/json', ...signedHeaders(body) }).end(body)
      })
    })
    const listen = (port: number): Promise<void> =>
      new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
    await listen(0)
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    // Nothing listens there until the first attempt has failed.
    const onRetry = vi.fn(() => void listen(port))
    const client = new Wechatpay({
      ...gateway.options,
      baseURL: `http://127.0.0.1:${port}`,
      onRetry,
      allowCallTransport: true,
    })
    const { data } = await client.v3.merchant.media.video_upload.post(
      { file: Readable.from([film.subarray(0, 99), film.subarray(99)]), filename: 'a.mp4' },
      config,
    )
    expect(onRetry).toHaveBeenCalled()
    expect(data).toEqual({ media_id: 'true' })
    await client.close()
    server.close()
  })
})

describe('an upload', () => {
  it.each([
    ['ETIMEDOUT', () => ({ timeout: 1_000 })],
    ['ERR_CANCELED', () => ({ signal: AbortSignal.timeout(1_000) })],
  ])('whose stream never ends does not outlast its call (%s)', async (code, config) => {
    const file = new PassThrough()
    file.write('the beginning')
    const sending = wxpay.v3.merchant.media.upload.post({ file, filename: 'a.png' }, config())
    await expect(sending).rejects.toMatchObject({ code })
    expect(file.destroyed).toBe(true)
    expect(gateway.arrived).toEqual([])
  })

  it('that is rejected by its name does not read the stream', async () => {
    const file = Readable.from(['not read'])
    const sending = wxpay.v3.merchant.media.upload.post({ file, filename: 'a.svg' })
    await expect(sending).rejects.toMatchObject({ code: 'UPLOAD_TYPE_REFUSED' })
    expect(await file.toArray()).toEqual(['not read'])
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a path', path],
    ['bytes', film],
  ])('of %s alone is rejected, because its signature would cover nothing that is sent', async (_, data) => {
    const sending = wxpay.chain('v3/merchant/media/upload').post(data)
    await expect(sending).rejects.toMatchObject({ code: 'BODY_INVALID' })
    await expect(sending).rejects.toBeInstanceOf(InputError)
    expect(gateway.arrived).toEqual([])
  })

  it('of a small file reports its progress as well', async () => {
    const seen: number[] = []
    await wxpay.v3.merchant.media.upload.post({
      file: film.subarray(0, 2 ** 21),
      filename: 'a.png',
      onProgress: (sent) => seen.push(sent),
    })
    expect(seen.length).toBeGreaterThan(5)
    expect(seen.at(-1)).toBe(gateway.arrived[0]?.body.length)
  })
})
