import { createHash, privateDecrypt } from 'node:crypto'
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import PackageForm from 'form-data'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { FormData as PluginForm, Wechatpay as AxiosPlugin } from 'wechatpay-axios-plugin'
import { Wechatpay } from '../src/index'
import {
  type Arrived,
  type Gateway,
  merchantPem,
  platformKeys,
  platformPem,
  PUBLIC_KEY_ID,
  startGateway,
} from './gateway'

/*
 * Uploads as written for other libraries: meta as a JSON string in the form, and again as an object in the
 * config. The requests of wechatpay-axios-plugin are the oracle.
 */

/** The plugin's own types end at the first node. */
interface PluginNode {
  readonly post: (data: unknown, config: object) => Promise<unknown>
  readonly [name: string]: PluginNode | PluginNode['post']
}

const IMAGE = 'POST /v3/merchant/media/upload'
const RECEIPT = 'v3/marketing/shopping-receipt/shoppingreceipts'
const NAME = '营业执照.png'
const bytes = Buffer.from('not really an image')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const folder = mkdtempSync(join(tmpdir(), 'wxpay-forms-'))
// As multer leaves it: a meaningless filename.
const path = join(folder, '5e3f01')
const headers = { 'content-type': 'multipart/form-data' }

let gateway: Gateway
let wxpay: Wechatpay
beforeAll(async () => {
  writeFileSync(path, bytes)
  gateway = await startGateway()
  wxpay = new Wechatpay(gateway.options)
})
beforeEach(() => {
  gateway.arrived.length = 0
  gateway.respond({ body: '{"media_id":"M1"}' })
})
afterAll(async () => {
  await wxpay.close()
  await gateway.close()
  rmSync(folder, { recursive: true })
})

async function partsOf({ headers: sent, body }: Arrived): Promise<{ meta: string; file: File }> {
  const type = { 'content-type': sent['content-type'] ?? '' }
  const form = await new Response(new Uint8Array(body), { headers: type }).formData()
  const [meta, file] = [form.get('meta'), form.get('file')]
  if (typeof meta !== 'string' || !(file instanceof File)) throw new Error('the form lacks a part')
  return { meta, file }
}

async function onlyArrived(): Promise<{ meta: string; file: File; arrived: Arrived }> {
  const [arrived] = gateway.arrived
  if (arrived === undefined) throw new Error('nothing arrived')
  return { ...(await partsOf(arrived)), arrived }
}

/** The `meta` string that the plugin signs and sends for the same input. */
async function signedByPlugin(meta: object): Promise<string> {
  const plugin = new AxiosPlugin({
    mchid: '1900000001',
    serial: gateway.options.serial,
    privateKey: merchantPem,
    certs: { [PUBLIC_KEY_ID]: platformPem },
    baseURL: gateway.url,
  }) as unknown as { readonly v3: { readonly merchant: { readonly media: { readonly upload: PluginNode } } } }
  const form = new PluginForm()
  form.append('meta', JSON.stringify(meta), 'meta.json')
  form.append('file', bytes, NAME)
  await plugin.v3.merchant.media.upload.post(form, { meta, headers: form.getHeaders() })
  const [arrived] = gateway.arrived.splice(0)
  if (arrived?.verified !== true) throw new Error('the plugin request was not understood')
  const text = arrived.body.toString()
  const start = text.indexOf('\r\n\r\n', text.indexOf('name="meta"')) + 4
  return text.slice(start, text.indexOf('\r\n--', start))
}

const meta = { filename: NAME, sha256 }
const turned = { sha256, filename: NAME }

function packageForm(
  fields: object = meta,
  content: Buffer | Readable = bytes,
  filename = NAME,
): PackageForm {
  const form = new PackageForm()
  form.append('meta', JSON.stringify(fields), { contentType: 'application/json' })
  form.append('file', content, { filename, contentType: 'image/png' })
  return form
}

function fetchForm(fields: object | undefined = meta, filename = NAME): FormData {
  const form = new FormData()
  form.append('meta', JSON.stringify(fields))
  form.append('file', new Blob([bytes]), filename)
  return form
}

function pluginForm(): PluginForm {
  const form = new PluginForm()
  form.append('meta', JSON.stringify(meta), 'meta.json')
  form.append('file', bytes, NAME)
  return form
}

describe('an upload written for another library', () => {
  it.each<[string, object, () => unknown, Record<string, unknown>]>([
    [
      'a string and bytes, and an object in the config',
      meta,
      () => ({ meta: JSON.stringify(meta), file: bytes }),
      { meta, headers },
    ],
    [
      'fields in another order',
      turned,
      () => ({ meta: JSON.stringify(turned), file: bytes }),
      { meta: turned, headers },
    ],
    [
      'a string and a stream',
      meta,
      () => ({ meta: JSON.stringify(meta), file: createReadStream(path) }),
      { meta, headers },
    ],
    ['a string and a path', meta, () => ({ meta: JSON.stringify(meta), file: path }), {}],
    ['a string in the config', meta, () => ({ file: bytes }), { meta: JSON.stringify(meta) }],
    ['fields in the config, in another order', turned, () => ({ file: bytes }), { meta: turned }],
    ['a FormData', meta, () => fetchForm(), { meta, headers }],
    ['a FormData without a config', turned, () => fetchForm(turned), {}],
    ['a form of form-data', meta, () => packageForm(), { meta, headers }],
    ['a form of form-data with a stream', turned, () => packageForm(turned, Readable.from([bytes])), {}],
    ['a form of the plugin', meta, pluginForm, { meta }],
  ])('is signed over the string that wechatpay-axios-plugin signs: %s', async (_, fields, data, config) => {
    const oracle = await signedByPlugin(fields)
    for (const send of [
      () => wxpay.chain('v3/merchant/media/upload').post(data(), config),
      () => wxpay.request(IMAGE, data() as never, config),
    ]) {
      gateway.arrived.length = 0
      await send()
      const arrived = await onlyArrived()
      expect(arrived.arrived.verified).toBe(true)
      expect(arrived.meta).toBe(oracle)
      expect(arrived.file.name).toBe(NAME)
      expect(Buffer.from(await arrived.file.arrayBuffer())).toEqual(bytes)
    }
  })

  it('gets missing fields of its string added', async () => {
    await wxpay.chain('v3/merchant/media/upload').post({ meta: `{"filename": "${NAME}"}`, file: bytes })
    const { meta: sent, arrived } = await onlyArrived()
    expect(arrived.verified).toBe(true)
    expect(JSON.parse(sent)).toEqual(meta)
  })

  it('is sent with the blanks of its string, which are signed', async () => {
    const text = JSON.stringify(meta, null, 2)
    await wxpay.chain('v3/merchant/media/upload').post({ meta: text, file: bytes })
    const { meta: sent, arrived } = await onlyArrived()
    expect(arrived.verified).toBe(true)
    expect(sent).toBe(text)
  })

  it.each<[string, unknown, Record<string, unknown>, string]>([
    [
      'another digest',
      { meta: JSON.stringify({ ...meta, sha256: '0'.repeat(64) }), file: bytes },
      {},
      'meta.sha256',
    ],
    [
      'another digest, as an object',
      { meta: { ...meta, sha256: '0'.repeat(64) }, file: bytes },
      {},
      'meta.sha256',
    ],
    ['another name', { meta: JSON.stringify(meta), file: bytes, filename: 'b.png' }, {}, 'meta.filename'],
    ['another config', { meta: JSON.stringify(meta), file: bytes }, { meta: { ...meta, a: 1 } }, 'meta'],
    ['a FormData of another name', fetchForm(meta, 'b.png'), {}, 'meta.filename'],
    ['a FormData of another digest', fetchForm({ ...meta, sha256: 'ab' }), {}, 'meta.sha256'],
    ['a FormData with another config', fetchForm(), { meta: { filename: NAME } }, 'meta'],
    ['a form of form-data of another digest', packageForm({ ...meta, sha256: 'ab' }), {}, 'meta.sha256'],
  ])('is rejected if its meta has %s, and nothing is sent', async (_, data, config, field) => {
    await expect(wxpay.chain('v3/merchant/media/upload').post(data, config)).rejects.toMatchObject({
      name: 'UploadError',
      code: 'UPLOAD_META_MISMATCH',
      field,
    })
    expect(gateway.arrived).toEqual([])
  })

  it.each<[string, unknown]>([
    ['invalid JSON', 'filename=a.png'],
    ['not an object', '["a.png"]'],
    ['a number', 7],
  ])('is rejected if its meta is %s', async (_, wrong) => {
    for (const [data, config] of [
      [{ meta: wrong, file: bytes, filename: NAME }, {}],
      [{ file: bytes, filename: NAME }, { meta: wrong }],
    ] as const) {
      await expect(wxpay.chain('v3/merchant/media/upload').post(data, config)).rejects.toMatchObject({
        code: 'BODY_INVALID',
        field: 'meta',
      })
    }
    expect(gateway.arrived).toEqual([])
  })

  it('is rejected if its form is truncated or too large', async () => {
    async function* broken() {
      yield await Promise.resolve(bytes)
      throw new Error('the disk is gone')
    }
    const post = (form: PackageForm): Promise<unknown> => wxpay.chain('v3/merchant/media/upload').post(form)
    await expect(post(packageForm(meta, Readable.from(broken())))).rejects.toMatchObject({
      code: 'UPLOAD_SOURCE_FAILED',
    })
    await expect(post(packageForm(meta, Buffer.alloc(4 * 2 ** 20)))).rejects.toMatchObject({
      code: 'UPLOAD_TOO_LARGE',
    })
    await expect(post(packageForm(meta, Buffer.alloc(2 ** 21 + 1)))).rejects.toMatchObject({
      code: 'UPLOAD_TOO_LARGE',
    })
    expect(gateway.arrived).toEqual([])
  })
})

describe('a shopping receipt written for another library', () => {
  const fields = { transaction_id: 'T1', openid: 'o1', sha256 }
  const secret = { merchant_contact_information: { consultation_phone_number: '13800138000' } }

  it.each<[string, (text: string) => unknown]>([
    ['text', (text) => ({ meta: text, file: bytes, filename: 'a.png' })],
    ['a FormData', (text) => fetchForm(JSON.parse(text) as object, 'a.png')],
    ['a form of form-data', (text) => packageForm(JSON.parse(text) as object, bytes, 'a.png')],
  ])('is sent as %s, with its sensitive fields encrypted and its string signed', async (_, data) => {
    await wxpay.chain(RECEIPT).post(data(JSON.stringify(fields)), { meta: fields, headers })
    await wxpay.chain(RECEIPT).post(data(JSON.stringify({ ...fields, ...secret })))
    const [clear, encrypted] = gateway.arrived
    if (clear === undefined || encrypted === undefined) throw new Error('two requests were expected')
    expect([clear.verified, encrypted.verified]).toEqual([true, true])
    expect((await partsOf(clear)).meta).toBe(JSON.stringify(fields))
    const { merchant_contact_information: contact, ...rest } = JSON.parse(
      (await partsOf(encrypted)).meta,
    ) as Record<string, Record<string, string>>
    expect(rest).toEqual(fields)
    const number = Buffer.from(contact?.['consultation_phone_number'] ?? '', 'base64')
    const decrypted = privateDecrypt({ key: platformKeys.privateKey, oaepHash: 'sha1' }, number)
    expect(decrypted.toString()).toBe('13800138000')
  })

  it('has fields in the config encrypted as well', async () => {
    await wxpay.chain(RECEIPT).post({ file: bytes, filename: 'a.png' }, { meta: { ...fields, ...secret } })
    const { meta: sent, arrived } = await onlyArrived()
    expect(arrived.verified).toBe(true)
    expect(sent).not.toContain('13800138000')
  })

  it('is left unchanged if the caller has encrypted the fields, and names the key', async () => {
    const text = JSON.stringify({
      ...fields,
      merchant_contact_information: { consultation_phone_number: 'c2VhbGVk' },
    })
    await wxpay
      .chain(RECEIPT)
      .post(
        { meta: text, file: bytes, filename: 'a.png' },
        { headers: { 'Wechatpay-Serial': PUBLIC_KEY_ID } },
      )
    const { meta: sent, arrived } = await onlyArrived()
    expect(arrived.verified).toBe(true)
    expect(sent).toBe(text)
  })
})

describe('a form of other parts', () => {
  it('is sent unchanged, and its meta may be in the config alone', async () => {
    const form = new FormData()
    form.append('file', new Blob([bytes]), NAME)
    form.append('back', new Blob([bytes]), 'back.png')
    await wxpay.chain('v3/merchant/media/upload').post(form, { meta })
    const { meta: sent, arrived } = await onlyArrived()
    expect(arrived.verified).toBe(true)
    expect(sent).toBe(JSON.stringify(meta))
    expect(arrived.body.toString()).toContain('filename="back.png"')
    form.append('meta', JSON.stringify({ filename: 'other.png' }))
    await expect(wxpay.chain('v3/merchant/media/upload').post(form, { meta })).rejects.toMatchObject({
      code: 'UPLOAD_META_MISMATCH',
    })
  })
})
