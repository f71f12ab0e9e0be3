import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { multipart, type MultipartBody } from './multipart'
import { prepareUpload, type Upload } from './prepare'
import { MAX_BUFFERED } from './buffered-file'

const IMAGE = 'POST /v3/merchant/media/upload'
const VIDEO = 'POST /v3/merchant/media/video_upload'
const folder = mkdtempSync(join(tmpdir(), 'wxpay-test-'))
// Larger than what is held in memory.
const filmPath = join(folder, 'film.mp4')
const film = Buffer.alloc(MAX_BUFFERED + 1, 7)
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const bytes = Buffer.from('not really an image, but its content is not checked')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const path = join(folder, '营业执照 "1".png')
writeFileSync(path, bytes)

async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Node's own parser of forms is the oracle. */
async function parsed(contentType: string, body: Buffer): Promise<FormData> {
  return new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData()
}

describe('prepareUpload', () => {
  it.each<[string, Upload]>([
    ['a path', { file: path }],
    ['a file URL', { file: pathToFileURL(path) }],
    ['the text of a file URL', { file: pathToFileURL(path).href }],
    ['bytes', { file: bytes, filename: '营业执照 "1".png' }],
    ['a Blob', { file: new Blob([bytes]), filename: '营业执照 "1".png' }],
    ['a File', { file: new File([bytes], '营业执照 "1".png') }],
    [
      'a stream',
      { file: Readable.from([bytes.subarray(0, 5), bytes.subarray(5)]), filename: '营业执照 "1".png' },
    ],
    ['bytes named in meta', { file: bytes, meta: { filename: '营业执照 "1".png' } }],
  ])('makes the form of %s, as often as it is read', async (_, upload) => {
    const { meta, body, dispose } = await prepareUpload(IMAGE, upload)
    expect(JSON.parse(meta)).toEqual({ filename: '营业执照 "1".png', sha256 })
    for (let attempt = 0; attempt < 2; attempt++) {
      const sent = await collect(body.open())
      expect(sent.byteLength).toBe(body.contentLength)
      const form = await parsed(body.contentType, sent)
      const [metaPart, file] = [form.get('meta'), form.get('file')]
      expect(metaPart).toBe(meta)
      if (!(file instanceof File)) throw new Error('the file part is not a file')
      expect(file.name).toBe('营业执照 "1".png')
      expect(file.type).toBe('image/png')
      expect(Buffer.from(await file.arrayBuffer())).toEqual(bytes)
    }
    await dispose()
  })

  it('reports its progress', async () => {
    const seen: number[] = []
    const { body, dispose } = await prepareUpload(IMAGE, {
      file: path,
      onProgress: (sent) => seen.push(sent),
    })
    await collect(body.open())
    expect(seen.at(-1)).toBe(body.contentLength)
    expect(seen).toEqual([...seen].sort((left, right) => left - right))
    await dispose()
  })

  it('names the digest and the file as the operation wants them', async () => {
    const fapiao = await prepareUpload(
      'POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file',
      {
        file: bytes,
        filename: 'a.pdf',
        meta: { file_type: 'PDF' },
      },
    )
    expect(JSON.parse(fapiao.meta)).toEqual({
      digest_alogrithm: 'SM3',
      file_type: 'PDF',
      digest: createHash('sm3').update(bytes).digest('hex'),
    })
    const diligence = await prepareUpload(
      'POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload',
      { file: path, meta: { sub_mchid: '1230001104', item_id: 1 } },
    )
    const form = await parsed(diligence.body.contentType, await collect(diligence.body.open()))
    expect(form.get('due_diligence_file')).toBeInstanceOf(File)
    expect(JSON.parse(diligence.meta)).toMatchObject({ file_name: '营业执照 "1".png', file_digest: sha256 })
  })

  it.each<[string, string, unknown]>([
    ['a file that is not there', 'UPLOAD_SOURCE_INVALID', { file: join(folder, 'none.png') }],
    ['a folder', 'UPLOAD_SOURCE_INVALID', { file: folder }],
    ['a value that is not a file', 'UPLOAD_SOURCE_INVALID', { file: 42 }],
    ['bytes without a name', 'UPLOAD_NAME_MISSING', { file: bytes }],
    ['nothing', 'UPLOAD_EMPTY', { file: new Uint8Array(), filename: 'a.png' }],
    ['a type that is not taken', 'UPLOAD_TYPE_REFUSED', { file: bytes, filename: 'a.svg' }],
    [
      'more than is taken',
      'UPLOAD_TOO_LARGE',
      { file: new Uint8Array(2 * 1024 * 1024 + 1), filename: 'a.png' },
    ],
    [
      'a stream that does not end',
      'UPLOAD_TOO_LARGE',
      { file: Readable.from(Array.from({ length: 100 }, () => Buffer.alloc(65_536))), filename: 'a.png' },
    ],
  ])('refuses %s before anything is sent', async (_, code, upload) => {
    await expect(prepareUpload(IMAGE, upload as Upload)).rejects.toMatchObject({ code })
  })

  it('stores a large stream in a temporary file, and removes it', async () => {
    vi.stubEnv('TMPDIR', folder)
    const ours = () => readdirSync(folder).filter((name) => name.startsWith('wxpay-upload-')).length
    const { body, dispose } = await prepareUpload(VIDEO, {
      file: Readable.from([film.subarray(0, 9), film.subarray(9)]),
      filename: 'a.mp4',
    })
    expect(ours()).toBe(1)
    for (let attempt = 0; attempt < 2; attempt++) {
      const form = await parsed(body.contentType, await collect(body.open()))
      const file = form.get('file')
      expect(file instanceof File && film.equals(Buffer.from(await file.arrayBuffer()))).toBe(true)
    }
    await dispose()
    expect(ours()).toBe(0)
    const broken = Readable.from(
      (async function* () {
        yield await Promise.resolve(film)
        throw new Error('disk is gone')
      })(),
    )
    await expect(prepareUpload(VIDEO, { file: broken, filename: 'a.mp4' })).rejects.toThrow('disk is gone')
    expect(ours()).toBe(0)
    vi.unstubAllEnvs()
  })

  it.each([
    ['a path', () => filmPath],
    ['a Blob', () => new Blob([film])],
  ])('reads %s that is larger anew for each attempt', async (_, source) => {
    writeFileSync(filmPath, film)
    const { meta, body } = await prepareUpload(VIDEO, { file: source(), filename: 'film.mp4' })
    expect(JSON.parse(meta)).toMatchObject({ sha256: createHash('sha256').update(film).digest('hex') })
    const first = await collect(body.open())
    expect(first.length).toBe(body.contentLength)
    expect(first.equals(await collect(body.open()))).toBe(true)
  })

  it('notices a large file that changed before it was sent', async () => {
    writeFileSync(filmPath, film)
    const { body } = await prepareUpload(VIDEO, { file: filmPath })
    writeFileSync(filmPath, film.subarray(1))
    await expect(collect(body.open())).rejects.toMatchObject({ code: 'UPLOAD_CHANGED' })
  })
})

describe('multipart', () => {
  const formOf = (filename: string, content: Uint8Array): MultipartBody =>
    multipart([{ name: 'meta', contentType: 'application/json', text: '{"a":1}' }], {
      name: 'file',
      filename,
      contentType: 'image/png',
      size: content.byteLength,
      open: () => Readable.from([content]),
    })

  it('says what Node reads, whatever is in it', async () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
      .filter((text) => Buffer.from(text).toString() === text)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), name, async (content, filename) => {
        const body = formOf(filename, content)
        const form = await parsed(body.contentType, await collect(body.open()))
        const file = form.get('file')
        expect(file instanceof File && Buffer.from(await file.arrayBuffer()).equals(content)).toBe(true)
      }),
    )
  })

  it('accepts a file that contains the boundary', async () => {
    const content = Buffer.from(
      '--wxpay-00\r\nContent-Disposition: form-data; name="meta"\r\n\r\n{}\r\n--wxpay-00--\r\n',
    )
    const body = formOf('a.png', content)
    const form = await parsed(body.contentType, await collect(body.open()))
    expect(form.get('meta')).toBe('{"a":1}')
  })
})
