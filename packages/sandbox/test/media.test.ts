import { createHash, randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Listening } from '../src/index'
import { type SigningClient, signingClient } from './signing-client'
import { type Fixture, createFixture } from './fixture'

let fixture: Fixture
let server: Listening
let client: SigningClient

beforeEach(async () => {
  fixture = await createFixture()
  server = await fixture.sandbox.listen()
  client = signingClient(fixture.merchant, server.url)
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

interface Changes {
  readonly filename?: string
  readonly digest?: string
  readonly meta?: string
  readonly type?: string
  /** File name of the `meta` part. */
  readonly metaFile?: string
}

/** Uploads as `fetch` does: undici chooses the boundary and the part headers. */
async function upload(path: string, bytes: Uint8Array<ArrayBuffer>, changes: Changes = {}) {
  const filename = changes.filename ?? 'photo.png'
  const meta = JSON.stringify({ filename, sha256: changes.digest ?? sha256(bytes) })
  const form = new FormData()
  if (changes.metaFile === undefined) form.set('meta', meta)
  else form.set('meta', new Blob([meta]), changes.metaFile)
  form.set('file', new Blob([bytes], { type: 'application/octet-stream' }), filename)
  const encoded = new Response(form)
  const body = new Uint8Array(await encoded.arrayBuffer())
  return client.call('POST', path, body, {
    signedBody: changes.meta ?? meta,
    headers: { 'Content-Type': changes.type ?? encoded.headers.get('content-type') ?? '' },
  })
}

const photo = new Uint8Array(randomBytes(300_000))

describe('uploads', () => {
  it.each([
    ['/v3/merchant/media/upload', 'photo.png', 'media_id'],
    ['/v3/merchant/media/video_upload', 'film.MP4', 'media_id'],
    ['/v3/marketing/favor/media/image-upload', 'photo.jpg', 'media_url'],
    ['/v3/merchant-service/images/upload', '收据 "1".bmp', 'media_id'],
  ])('accepts an upload to %s', async (path, filename, response) => {
    const { status, verified, body } = await upload(path, photo, { filename })
    expect({ status, verified }).toEqual({ status: 200, verified: true })
    expect(Object.keys(body)).toEqual([response])
  })

  it('accepts an upload without a boundary in its header', async () => {
    expect(await upload('/v3/merchant/media/upload', photo, { type: 'multipart/form-data' })).toMatchObject({
      status: 200,
    })
  })

  it('accepts an upload whose bytes contain the end of a part', async () => {
    const tricky = new Uint8Array(Buffer.from('\r\n--\r\n--boundary--\r\n\r\nContent-Disposition: form-data'))
    expect(await upload('/v3/merchant/media/upload', tricky)).toMatchObject({ status: 200 })
  })

  it.each([
    ['another digest', photo, { digest: sha256(Buffer.from('other')) }, '/sha256'],
    ['another type', photo, { filename: 'photo.gif' }, '/filename'],
    ['no type', photo, { filename: 'photo' }, '/filename'],
    ['too many bytes', new Uint8Array(2 * 1024 * 1024 + 1), {}, 'file'],
    ['no bytes', new Uint8Array(), {}, 'file'],
  ] as const)('rejects an upload with %s', async (_name, bytes, changes, field) => {
    expect(await upload('/v3/merchant/media/upload', bytes, changes)).toMatchObject({
      status: 400,
      verified: true,
      body: { code: 'PARAM_ERROR', detail: { field } },
    })
  })

  it('rejects an upload whose signature does not cover its meta', async () => {
    expect(await upload('/v3/merchant/media/upload', photo, { meta: '{}' })).toMatchObject({
      status: 401,
      body: { code: 'SIGN_ERROR' },
    })
  })

  it('takes a meta with a file name for a file, which the signature does not cover', async () => {
    expect(await upload('/v3/merchant/media/upload', photo, { metaFile: 'blob' })).toMatchObject({
      status: 401,
      body: { code: 'SIGN_ERROR', detail: { field: 'signature' } },
    })
  })

  it('rejects an upload with a wrong signature before parsing the rest of it', async () => {
    const body = new Uint8Array(
      Buffer.from('--B\r\nContent-Disposition: form-data; name="meta"\r\n\r\n{}\r\n--B\r\ntruncated'),
    )
    const headers = { 'Content-Type': 'multipart/form-data; boundary=B' }
    const send = (signedBody: string) =>
      client.call('POST', '/v3/merchant/media/upload', body, { signedBody, headers })
    expect(await send('{"other":1}')).toMatchObject({ status: 401, body: { code: 'SIGN_ERROR' } })
    expect(await send('{}')).toMatchObject({ status: 400, body: { code: 'PARAM_ERROR' } })
  })

  it('requires the text parts of an upload, and checks their types', async () => {
    const send = async (item_id: string | undefined) => {
      const meta = JSON.stringify({ file_name: 'photo.png', file_digest: sha256(photo) })
      const form = new FormData()
      form.set('meta', meta)
      if (item_id !== undefined) form.set('item_id', item_id)
      form.set('submission_file', new Blob([photo]), 'photo.png')
      const encoded = new Response(form)
      const body = new Uint8Array(await encoded.arrayBuffer())
      const headers = { 'Content-Type': encoded.headers.get('content-type') ?? '' }
      const path = '/v3/mch-manage/submission-files/sub-mchid/1230001104/upload'
      return client.call('POST', path, body, { signedBody: meta, headers })
    }
    expect(await send('56')).toMatchObject({ status: 200 })
    for (const wrong of [undefined, 'x'])
      expect(await send(wrong)).toMatchObject({
        status: 400,
        body: { code: 'PARAM_ERROR', detail: { field: '/item_id', location: 'body' } },
      })
  })

  it('rejects a body that is not multipart', async () => {
    const meta = { filename: 'photo.png', sha256: sha256(photo) }
    expect(await client.post('/v3/merchant/media/upload', meta)).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST', detail: { field: 'Content-Type', location: 'header' } },
    })
  })
})

describe('images of deviations', () => {
  it('downloads an image unchanged and unsigned', async () => {
    const { body } = await upload('/v3/merchant-service/images/upload', photo, { filename: 'receipt.JPG' })
    const path = `/v3/merchant-service/images/${String(body['media_id'])}`
    const response = await client.raw('GET', path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/jpeg')
    expect(response.headers.get('wechatpay-signature')).toBeNull()
    expect(sha256(new Uint8Array(await response.arrayBuffer()))).toBe(sha256(photo))
    const stranger = signingClient(fixture.sandbox.merchants.create(), server.url)
    expect(await stranger.get(path)).toMatchObject({ status: 404, body: { code: 'RESOURCE_NOT_EXISTS' } })
  })

  it('does not download files of other upload operations', async () => {
    const { body } = await upload('/v3/merchant/media/upload', photo)
    expect(await client.get(`/v3/merchant-service/images/${String(body['media_id'])}`)).toMatchObject({
      status: 404,
      verified: true,
    })
  })
})
