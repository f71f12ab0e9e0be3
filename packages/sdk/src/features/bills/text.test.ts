import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decompressed } from '../downloads/decompress'
import type { BillRow, BillSummary } from './columns'
import { type BillContent, limited } from './source'
import { parseBill } from './parse'

const text =
  '微信订单号,商品名称,订单金额\r\n`4200000001,`红豆饼`|丂丄嘓,`19.90\r\n总交易单数,订单总金额\r\n`1,`19.90\r\n'

/** iconv is the reference. */
const encoded = (content: string, encoding: string): Buffer =>
  execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding], { input: content })

async function read(source: BillContent): Promise<{ rows: BillRow[]; summary: BillSummary }> {
  const rows: BillRow[] = []
  const parsing = parseBill(source)
  for (;;) {
    const step = await parsing.next()
    if (step.done === true) return { rows, summary: step.value }
    rows.push(step.value)
  }
}

async function* bytewise(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (const byte of bytes) yield await Promise.resolve(Buffer.of(byte))
}

describe('a bill in another encoding', () => {
  it.each([
    ['GBK', (content: string) => encoded(content, 'GBK')],
    ['GB18030', (content: string) => encoded(content, 'GB18030')],
    ['UTF-16LE with a byte order mark', (content: string) => encoded(`\uFEFF${content}`, 'UTF-16LE')],
    ['UTF-16BE with a byte order mark', (content: string) => encoded(`\uFEFF${content}`, 'UTF-16BE')],
    ['UTF-8', (content: string) => Buffer.from(content)],
    ['UTF-8 with a byte order mark', (content: string) => Buffer.from(`\uFEFF${content}`)],
  ])('reads a bill in %s, in chunks of any size and compressed with gzip', async (_, encode) => {
    const bytes = encode(text)
    const expected = {
      rows: [{ transaction_id: '4200000001', description: '红豆饼`|丂丄嘓', order_amount: 1_990 }],
      summary: { trades: 1, order_amount: 1_990 },
    }
    expect(await read(bytes)).toEqual(expected)
    expect(await read(bytewise(bytes))).toEqual(expected)
    expect(await read(gzipSync(bytes))).toEqual(expected)
  })
})

describe('an error of WeChat Pay in place of a bill', () => {
  it.each<[string, string, { code: string; message: string }]>([
    [
      'JSON',
      '{"code":"NO_STATEMENT_EXIST","message":"账单文件不存在"}',
      { code: 'NO_STATEMENT_EXIST', message: '账单文件不存在' },
    ],
    [
      'JSON behind a byte order mark and blanks',
      '\uFEFF \n{"code":"PARAM_ERROR","message":""}',
      { code: 'PARAM_ERROR', message: '' },
    ],
    [
      'XML of a failed request',
      '<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[No Bill Exist]]></return_msg><error_code><![CDATA[20002]]></error_code></xml>',
      { code: '20002', message: 'No Bill Exist' },
    ],
    [
      'XML of a refused one',
      '<?xml version="1.0"?>\n<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code><err_code>SYSTEMERROR</err_code><err_code_des>系统错误</err_code_des></xml>',
      { code: 'SYSTEMERROR', message: '系统错误' },
    ],
  ])(
    'reports code and message of an error received instead of a bill: %s',
    async (_, document, wechatpay) => {
      for (const source of [
        document,
        Buffer.from(document),
        gzipSync(document),
        bytewise(Buffer.from(document)),
      ]) {
        await expect(read(source)).rejects.toMatchObject({
          name: 'DownloadError',
          code: 'BILL_REFUSED',
          wechatpay,
        })
      }
      await expect(read(document)).rejects.toThrow(wechatpay.code)
    },
  )

  it.each<[string, string | Buffer, RegExp]>([
    ['an HTML page', '<!DOCTYPE html>\n<title>502</title>', /an HTML page/],
    ['JSON of something else', '{"data":[]}', /JSON without a WeChat Pay error/],
    ['broken JSON', '{"code":"X"', /JSON without a WeChat Pay error/],
    ['XML of something else', '<xml><a>1</a></xml>', /XML without a WeChat Pay error/],
    ['endless XML', `<xml><return_code>${'x'.repeat(100_000)}`, /XML without a WeChat Pay error/],
    ['an Excel file', Buffer.from('PK\u0003\u0004\0\0'), /an Excel file/],
    ['a PDF', '%PDF-1.4\n', /a PDF/],
    ['gzip that was decoded as UTF-8', gzipSync(text).toString(), /gzip that was decoded as text/],
    ['gzip that was decoded as Latin-1', gzipSync(text).toString('latin1'), /gzip that was decoded as text/],
    ['random bytes', Buffer.concat([Buffer.alloc(40, 0xff), Buffer.from('\n')]), /neither UTF-8 nor GBK/],
    ['GBK without a header', encoded('红豆饼,茶\n', 'GBK'), /neither UTF-8 nor GBK/],
  ])('rejects %s by name', async (_, source, message) => {
    await expect(read(source)).rejects.toMatchObject({
      name: 'DownloadError',
      code: 'BILL_MALFORMED',
      line: 1,
      message: expect.stringMatching(message) as string,
    })
  })

  it('stops reading a source that continues after a document', async () => {
    let ended = false
    async function* endless() {
      try {
        for (;;) yield await Promise.resolve(Buffer.from('<xml>'))
      } finally {
        ended = true
      }
    }
    await expect(read(endless())).rejects.toMatchObject({ code: 'BILL_MALFORMED' })
    expect(ended).toBe(true)
  })
})

describe('limited', () => {
  it('rejects data that decompresses to more than the size of a bill', async () => {
    const packed = gzipSync(Buffer.alloc(10_000_000))
    const read = async (limit: number): Promise<number> => {
      let size = 0
      for await (const chunk of limited(decompressed(bytewise(packed)), limit)) size += chunk.byteLength
      return size
    }
    await expect(read(9_999_999)).rejects.toMatchObject({ name: 'DownloadError', code: 'BILL_TOO_LARGE' })
    expect(await read(10_000_000)).toBe(10_000_000)
  })
})
