import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { createSandbox, type Sandbox } from '@wxpay/sandbox'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Wechatpay } from '../src/index'

let sandbox: Sandbox
let wxpay: Wechatpay

beforeAll(async () => {
  sandbox = await createSandbox()
  const { url } = await sandbox.listen()
  const { mchid, serial, privateKey, certs, apiv3Key } = sandbox.merchants.create()
  wxpay = new Wechatpay({ mchid, serial, privateKey, certs, apiv3Key, baseURL: url })
})
afterAll(async () => {
  await wxpay.close()
  await sandbox.close()
})

it('uploads an image and downloads it again', async () => {
  const image = randomBytes(1_500_000)
  const { data } = await wxpay.v3.merchantService.images.upload.post({
    file: Readable.from([image.subarray(0, 700_000), image.subarray(700_000)]),
    filename: '投诉 "1".png',
  })
  const { media_id } = data
  const whole = await wxpay.v3.merchantService.images._media_id_.get({ media_id })
  expect(whole.headers['content-type']).toBe('image/png')
  expect(whole.data.equals(image)).toBe(true)
  const { data: stream } = await wxpay.v3.merchantService.images._media_id_.get({
    media_id,
    responseType: 'stream',
  })
  const chunks: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk)
  expect(Buffer.concat(chunks).equals(image)).toBe(true)
})

it('uploads a video from a stream that is larger than the buffer', async () => {
  const { data } = await wxpay.v3.merchant.media.video_upload.post({
    file: Readable.from([Buffer.alloc(2 ** 22, 1), Buffer.alloc(2 ** 19, 2)]),
    filename: '店铺.mp4',
  })
  expect(data.media_id).toMatch(/.+/)
})

it('rejects a digest that differs from the file', async () => {
  const sending = wxpay.v3.merchant.media.upload.post({
    file: Buffer.from('an image'),
    meta: { filename: 'a.png', sha256: '0'.repeat(64) },
  })
  await expect(sending).rejects.toMatchObject({ code: 'UPLOAD_META_MISMATCH', field: 'meta.sha256' })
})
