import { createHash, privateDecrypt } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { Agent, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { UploadError, Wechatpay, WechatpayError } from '../src/index'
import {
  type Arrived,
  type Gateway,
  platformKeys,
  PUBLIC_KEY_ID,
  signedHeaders,
  startGateway,
} from './gateway'

let gateway: Gateway
let wxpay: Wechatpay
const folder = mkdtempSync(join(tmpdir(), 'wxpay-test-'))
const NAME = '营业执照 "1".png'
const path = join(folder, NAME)
const bytes = Buffer.from(
  '\r\n--wxpay-00\r\nContent-Disposition: form-data; name="meta"\r\n\r\n{}\r\n--wxpay-00--\r\n',
)
// Larger than the buffer, and within the limit of a video.
const film = Buffer.alloc(4.5 * 2 ** 20, 7)
const sha256 = createHash('sha256').update(bytes).digest('hex')

beforeAll(async () => {
  // A separate folder for temporary files, because other tests write theirs at the same time.
  vi.stubEnv('TMPDIR', folder)
  gateway = await startGateway()
  wxpay = new Wechatpay({ ...gateway.options, allowCallTransport: true })
  writeFileSync(path, bytes)
})
beforeEach(() => {
  gateway.arrived.length = 0
  gateway.respond({ body: '{"media_id":"M1"}' })
})
afterAll(async () => {
  await wxpay.close()
  await gateway.close()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const temporaryFiles = (): string[] => readdirSync(folder).filter((name) => name.startsWith('wxpay-upload-'))
afterEach(() => {
  expect(temporaryFiles()).toEqual([])
})

async function formOf({ headers, body }: Arrived): Promise<FormData> {
  const type = headers['content-type'] ?? ''
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
}

function metaOf(form: FormData): unknown {
  const meta = form.get('meta')
  return typeof meta === 'string' ? JSON.parse(meta) : undefined
}

async function* inPieces(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield await Promise.resolve(bytes.subarray(at, at + 7))
}

async function onlyArrived(): Promise<{ meta: unknown; file: File; arrived: Arrived }> {
  const [arrived] = gateway.arrived
  if (arrived === undefined) throw new Error('nothing arrived')
  const form = await formOf(arrived)
  const file = form.get('file')
  if (!(file instanceof File)) throw new Error('no file arrived')
  return { meta: metaOf(form), file, arrived }
}

describe('an upload', () => {
  it.each([
    ['a path', { file: path }],
    ['a file URL', { file: pathToFileURL(path) }],
    ['bytes', { file: bytes, filename: NAME }],
    ['a Blob', { file: new Blob([bytes]), filename: NAME }],
    ['a File', { file: new File([bytes], NAME) }],
    ['a stream', { file: Readable.from([bytes]), filename: NAME }],
    ['a generator', { file: inPieces(), filename: NAME }],
    ['bytes named in meta', { file: bytes, meta: { filename: NAME } }],
  ])('of %s is signed by its meta, and arrives completely with a known length', async (_, upload) => {
    const { data } = await wxpay.v3.merchant.media.upload.post(upload)
    expect(data).toEqual({ media_id: 'M1' })
    const { meta, file, arrived } = await onlyArrived()
    expect(arrived.verified).toBe(true)
    expect(arrived.headers['content-length']).toBe(String(arrived.body.length))
    expect(arrived.headers).not.toHaveProperty('transfer-encoding')
    expect(meta).toEqual({ filename: NAME, sha256 })
    expect(file.name).toBe(NAME)
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true)
  })

  it('works by route as well, and by the transport of axios with an agent', async () => {
    const httpAgent = new Agent({ keepAlive: true })
    await wxpay.request('POST /v3/merchant/media/upload', { file: path }, { httpAgent })
    httpAgent.destroy()
    const { meta, arrived } = await onlyArrived()
    expect(arrived.verified).toBe(true)
    expect(arrived.headers['content-length']).toBe(String(arrived.body.length))
    expect(meta).toEqual({ filename: NAME, sha256 })
  })

  it('has its file under the name that the operation requires', async () => {
    await wxpay.request(
      'POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload',
      { due_diligence_file: path, meta: { sub_mchid: '1230001104', item_id: 1 } },
      { due_diligence_id: 'D1' },
    )
    const [arrived] = gateway.arrived
    if (arrived === undefined) throw new Error('nothing arrived')
    const form = await formOf(arrived)
    expect(form.get('due_diligence_file')).toBeInstanceOf(File)
    expect(metaOf(form)).toEqual({
      file_name: NAME,
      sub_mchid: '1230001104',
      item_id: 1,
      file_digest: sha256,
    })
  })

  it('sends the text part that an operation requires beside meta, and rejects one with a line break', async () => {
    const route = 'POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload'
    const config = { sub_mchid: '1230001104' }
    await wxpay.request(route, { submission_file: path, item_id: 56 }, config)
    const [arrived] = gateway.arrived
    if (arrived === undefined) throw new Error('nothing arrived')
    const form = await formOf(arrived)
    expect(form.get('item_id')).toBe('56')
    expect(metaOf(form)).toEqual({ file_name: NAME, file_digest: sha256 })
    expect(arrived.verified).toBe(true)
    const item_id = '56\r\n--forged' as unknown as number
    await expect(wxpay.request(route, { submission_file: path, item_id }, config)).rejects.toMatchObject({
      code: 'BODY_INVALID',
      field: 'item_id',
    })
  })

  it('has the sensitive fields of its meta encrypted, and signs what it sends', async () => {
    await wxpay.chain('v3/marketing/shopping-receipt/shoppingreceipts').post({
      file: path,
      meta: {
        transaction_id: 'T1',
        merchant_contact_information: { consultation_phone_number: '13800138000' },
      },
    })
    const { meta, arrived } = await onlyArrived()
    expect(arrived.verified).toBe(true)
    expect(arrived.headers['wechatpay-serial']).toBe(PUBLIC_KEY_ID)
    const { merchant_contact_information: contact } = meta as Record<string, Record<string, string>>
    const encrypted = Buffer.from(contact?.['consultation_phone_number'] ?? '', 'base64')
    const decrypted = privateDecrypt({ key: platformKeys.privateKey, oaepHash: 'sha1' }, encrypted)
    expect(decrypted.toString()).toBe('13800138000')
  })

  it('reports its progress up to the last byte', async () => {
    const seen: number[] = []
    let whole = 0
    await wxpay.v3.merchant.media.upload.post({
      file: path,
      onProgress: (sent, total) => {
        seen.push(sent)
        whole = total
      },
    })
    expect(seen.at(-1)).toBe(whole)
    expect(seen).toEqual(seen.toSorted((left, right) => left - right))
    expect(gateway.arrived[0]?.body.length).toBe(whole)
  })

  it('as a custom form is signed by its meta part, or by the meta of the config', async () => {
    const meta = JSON.stringify({ filename: 'a.png', sha256 })
    const form = new FormData()
    form.append('meta', new Blob([meta], { type: 'application/json' }))
    form.append('file', new File([bytes], 'a.png'))
    await wxpay.v3.merchant.media.upload.post(form)
    await wxpay.v3.merchant.media.upload.post(form, { meta: { filename: 'a.png', sha256 } })
    expect(gateway.arrived.map(({ verified }) => verified)).toEqual([true, true])
  })

  it.each<[string, string, string, object]>([
    ['a missing file', 'UPLOAD_SOURCE_INVALID', 'file', { file: join(folder, 'none.png') }],
    ['no file', 'UPLOAD_SOURCE_INVALID', 'file', { meta: {} }],
    ['a stream without a name', 'UPLOAD_NAME_MISSING', 'filename', { file: inPieces() }],
    ['an unsupported type', 'UPLOAD_TYPE_REFUSED', 'filename', { file: bytes, filename: 'a.svg' }],
    [
      'too large a stream',
      'UPLOAD_TOO_LARGE',
      'file',
      { file: Readable.from([Buffer.alloc(2 ** 21), Buffer.alloc(1)]), filename: 'a.png' },
    ],
    ['a field that belongs in meta', 'BODY_INVALID', 'sha256', { file: path, sha256 }],
    ['a name that cannot be sent', 'BODY_CHARACTER', 'filename', { file: bytes, filename: '🧧.png' }],
  ])('of %s is rejected by name, and nothing is sent', async (_, code, field, upload) => {
    const sending = wxpay.chain('v3/merchant/media/upload').post(upload)
    await expect(sending).rejects.toMatchObject({ code, field, route: 'POST /v3/merchant/media/upload' })
    await expect(sending).rejects.toBeInstanceOf(WechatpayError)
    expect(gateway.arrived).toEqual([])
  })

  it('leaves no temporary file behind when it is rejected or canceled', async () => {
    const upload = () => ({ file: Readable.from([film]), filename: 'a.mp4' })
    gateway.respond({ status: 400, body: '{"code":"PARAM_ERROR","message":"图片不合法"}' })
    await expect(wxpay.v3.merchant.media.video_upload.post(upload())).rejects.toMatchObject({
      wechatpay: { code: 'PARAM_ERROR' },
    })
    const controller = new AbortController()
    gateway.respond(() => {
      controller.abort()
      return undefined
    })
    const { signal } = controller
    await expect(wxpay.v3.merchant.media.video_upload.post(upload(), { signal })).rejects.toMatchObject({
      code: 'ERR_CANCELED',
    })
  })

  it('notices a file that changes while it is sent', async () => {
    const changing = join(folder, 'changing.mp4')
    writeFileSync(changing, film)
    const sending = wxpay.v3.merchant.media.video_upload.post({
      file: changing,
      onProgress: () => {
        truncateSync(changing, 3)
      },
    })
    await expect(sending).rejects.toMatchObject({ code: 'UPLOAD_CHANGED', field: 'file' })
    await expect(sending).rejects.toBeInstanceOf(UploadError)
  })
})

describe('an upload of a stream', () => {
  const MEBIBYTE = 2 ** 20
  const SIZE = 192 * MEBIBYTE

  it('above the buffer size is not held in memory', async () => {
    let received = 0
    const server = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => (received += chunk.length))
      request.on('end', () => {
        const body = '{"file_id":"F1"}'
        response.writeHead(200, { 'content-type': 'application/json', ...signedHeaders(body) }).end(body)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const client = new Wechatpay({
      ...gateway.options,
      baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    })
    let peak = 0
    const before = process.memoryUsage().arrayBuffers
    async function* film(): AsyncGenerator<Uint8Array> {
      for (let left = SIZE; left > 0; left -= MEBIBYTE) yield await Promise.resolve(Buffer.alloc(MEBIBYTE, 7))
    }
    await client.chain('v3/mch-manage/submission-files/sub-mchid/1900000109/upload').post({
      file: film(),
      filename: 'film.mp4',
      meta: { item_id: 1 },
      onProgress: () => (peak = Math.max(peak, process.memoryUsage().arrayBuffers - before)),
    })
    expect(received).toBeGreaterThan(SIZE)
    expect(peak).toBeLessThan(SIZE / 2)
    await client.close()
    server.close()
  })
})
