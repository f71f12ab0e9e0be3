import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { parseBill } from './parse'
import { type BillContent, bytesOfBill } from './source'

const folder = mkdtempSync(join(tmpdir(), 'wxpay-bill-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const text =
  '\uFEFF微信订单号,商品名称,订单金额\r\n`4200000001,`红豆饼 𠮷,`19.90\r\n`4200000002,`茶,`0.01\r\n总交易单数,订单总金额\r\n`2,`19.91\r\n'
const bytes = Buffer.from(text)
const path = join(folder, '账单.csv')
writeFileSync(path, bytes)
writeFileSync(`${path}.gz`, gzipSync(bytes))

const copyOf = (content: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(content)

async function* inPieces<Piece extends string | Uint8Array>(
  whole: Piece,
  size: number,
): AsyncGenerator<Piece> {
  for (let at = 0; at < whole.length; at += size)
    yield await Promise.resolve(whole.slice(at, at + size) as Piece)
}

async function read(source: BillContent): Promise<unknown> {
  const rows: unknown[] = []
  const parsing = parseBill(source)
  for (;;) {
    const step = await parsing.next()
    if (step.done === true) return { rows, summary: step.value }
    rows.push(step.value)
  }
}

const expected = {
  rows: [
    { transaction_id: '4200000001', description: '红豆饼 𠮷', order_amount: 1_990 },
    { transaction_id: '4200000002', description: '茶', order_amount: 1 },
  ],
  summary: { trades: 2, order_amount: 1_991 },
}

const forms: readonly (readonly [string, (content: Buffer) => BillContent])[] = [
  ['a Buffer', (content) => content],
  ['an ArrayBuffer', (content) => copyOf(content).buffer],
  ['a DataView', (content) => new DataView(copyOf(content).buffer)],
  ['a Blob', (content) => new Blob([copyOf(content)])],
  ['a Response', (content) => new Response(copyOf(content))],
  ['a web stream', (content) => new Blob([copyOf(content)]).stream()],
  ['a web stream that is not an async iterable', (content) => bare(new Blob([copyOf(content)]).stream())],
  ['a Node stream', (content) => Readable.from(inPieces(content, 5), { objectMode: false })],
  ['an async iterable', (content) => inPieces<Uint8Array>(content, 1)],
  ['a list of Buffers', (content) => [content.subarray(0, 9), content.subarray(9)]],
]

function bare(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  return { getReader: () => stream.getReader() } as unknown as ReadableStream<Uint8Array>
}

describe('parseBill', () => {
  it.each(forms)('reads %s, compressed with gzip or not', async (_, form) => {
    expect(await read(form(bytes))).toEqual(expected)
    expect(await read(form(gzipSync(bytes)))).toEqual(expected)
  })

  it.each<[string, () => BillContent]>([
    ['a text', () => text],
    [
      'a stream of Node with an encoding',
      () => createReadStream(path, { encoding: 'utf8', highWaterMark: 7 }),
    ],
    ['a web stream of text', () => new Blob([text]).stream().pipeThrough(new TextDecoderStream())],
    ['a file URL', () => pathToFileURL(path)],
    ['the text of a file URL', () => pathToFileURL(path).href],
    ['the URL of a gzip file', () => pathToFileURL(`${path}.gz`)],
    ['the stream of a gzip file', () => createReadStream(`${path}.gz`)],
  ])('reads %s', async (_, source) => {
    expect(await read(source())).toEqual(expected)
  })

  it('reads text in chunks that split a surrogate pair', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), async (size) => {
        expect(await read(inPieces(text, size))).toEqual(expected)
      }),
    )
  })

  it.each<[string, unknown, RegExp]>([
    ['the path of a file', path, /is a file path.+createReadStream\(path\)/],
    ['a relative path', 'bill.csv.gz', /is a file path/],
    ['a Windows path', 'C:\\bills\\today', /is a file path/],
    [
      'the address of a download',
      'https://api.mch.weixin.qq.com/v3/billdownload/file?token=x',
      /wxpay\.download/,
    ],
    ['an https URL', new URL('https://example.com/bill.csv'), /cannot be read/],
    ['a response of axios', { status: 200, data: text }, /received an object; give its data/],
    ['an object', {}, /received an object$/],
    ['nothing', undefined, /received undefined/],
    ['null', null, /received null/],
    ['a number', 7, /received number/],
    ['a file that is not there', pathToFileURL(join(folder, 'none.csv')), /none\.csv cannot be read: ENOENT/],
    ['a folder', pathToFileURL(folder), /not a regular file/],
    ['rows', [{ order_amount: 1 }], /yielded objects \(a Bill yields rows already\)/],
    ['a list of numbers', [1, 2], /yielded values of type number/],
  ])('rejects %s, and says what to give', async (_, source, message) => {
    await expect((async () => read(source as BillContent))()).rejects.toMatchObject({
      name: 'InputError',
      code: 'OPTION_INVALID',
      field: 'source',
      message: expect.stringMatching(message) as string,
    })
  })

  it('rejects an invalid source at once, before the first row', () => {
    expect(() => parseBill(undefined as never)).toThrow(/source must be/)
    expect(() => parseBill(text, { onMalformed: true as never })).toThrow(/onMalformed must be/)
  })

  it('rejects a Response that was already read', async () => {
    const response = new Response(text)
    await response.text()
    expect(() => parseBill(response)).toThrow(/has already been read/)
  })

  it('cancels a web stream when its reader stops', async () => {
    let canceled = false
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(bytes)
      },
      cancel: () => {
        canceled = true
      },
    })
    for await (const chunk of bytesOfBill(bare(stream))) {
      expect(chunk.length).toBe(bytes.length)
      break
    }
    expect(canceled).toBe(true)
  })
})
