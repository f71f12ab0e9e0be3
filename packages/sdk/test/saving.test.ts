import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { DownloadError, Wechatpay } from '../src/index'
import { type CannedResponse, type Gateway, sha1, startGateway } from './gateway'
import { eventually } from './eventually'

const text = '`not looked at, since it is saved as it is\n'.repeat(1000)
const query = { bill_date: '2026-11-01', sub_mchid: '1900000109' } as const

let gateway: Gateway
let wxpay: Wechatpay
let folder: string
let application: () => CannedResponse
let file: (token: string) => CannedResponse | undefined

beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay({ ...gateway.options, retry: false })
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-saving-'))
  gateway.arrived.length = 0
  application = () => ({ body: JSON.stringify(applied('1')) })
  file = () => ({ body: gzipSync(text), headers: { 'Content-Type': 'application/octet-stream' } })
  gateway.respond(({ url }) =>
    url.startsWith('/v3/billdownload/')
      ? file(new URL(url, gateway.url).searchParams.get('token') ?? '')
      : application(),
  )
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})
afterAll(async () => {
  await wxpay.close()
  await gateway.close()
})

const applied = (token: string): object => ({
  hash_type: 'SHA1',
  hash_value: sha1(text),
  download_url: `${gateway.url}/v3/billdownload/file?token=${token}&tartype=gzip`,
})
const inFolder = (name: string): string => join(folder, name)
const saveBill = (path: string | URL): Promise<unknown> => wxpay.bills.fundFlow(query).save(path)
const saveDownload = async (path: string | URL): Promise<unknown> =>
  (await wxpay.download(applied('1'))).save(path)

describe.each([
  ['a bill', saveBill],
  ['a download', saveDownload],
])('%s that is saved', (_, save) => {
  it('is written to a file URL as well', async () => {
    await save(pathToFileURL(inFolder('账单.csv')))
    expect(readFileSync(inFolder('账单.csv'), 'utf8')).toBe(text)
  })

  it.skipIf(process.platform === 'win32')(
    'can be read by its owner only, from its first byte on',
    async () => {
      const before = process.umask(0)
      const modes = new Set<number>()
      const partial = (): string | undefined => readdirSync(folder).find((name) => name.endsWith('.part'))
      gateway.respond(({ url }, response) => {
        if (!url.startsWith('/v3/billdownload/')) return application()
        const packed = gzipSync(text)
        response.writeHead(200).write(packed.subarray(0, -8))
        const look = setInterval(() => {
          const name = partial()
          if (name === undefined) return
          clearInterval(look)
          modes.add(statSync(inFolder(name)).mode & 0o777)
          response.end(packed.subarray(-8))
        }, 5)
        response.on('close', () => {
          clearInterval(look)
        })
        return undefined
      })
      try {
        await save(inFolder('new.csv'))
      } finally {
        process.umask(before)
      }
      expect([...modes]).toEqual([0o600])
      expect(statSync(inFolder('new.csv')).mode & 0o777).toBe(0o600)
    },
  )

  it('keeps the mode of the file that it replaces', async () => {
    writeFileSync(inFolder('shared.csv'), 'yesterday')
    chmodSync(inFolder('shared.csv'), 0o640)
    await save(inFolder('shared.csv'))
    expect(statSync(inFolder('shared.csv')).mode & 0o777).toBe(0o640)
  })

  it('follows a link, and is no more readable than the existing file', async () => {
    writeFileSync(inFolder('real.csv'), 'yesterday')
    chmodSync(inFolder('real.csv'), 0o600)
    symlinkSync(inFolder('real.csv'), inFolder('link.csv'))
    await save(inFolder('link.csv'))
    expect(lstatSync(inFolder('link.csv')).isSymbolicLink()).toBe(true)
    expect(readFileSync(inFolder('real.csv'), 'utf8')).toBe(text)
    expect(statSync(inFolder('real.csv')).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).toSorted()).toEqual(['link.csv', 'real.csv'])
  })

  it.each<[string, string, () => unknown]>([
    ['a missing folder', 'none/bill.csv', () => undefined],
    ['a folder', '', () => undefined],
    [
      'a file in place of a folder',
      'file/bill.csv',
      () => {
        writeFileSync(inFolder('file'), '')
      },
    ],
    ['a pipe, which would be replaced', 'pipe', () => execFileSync('mkfifo', [inFolder('pipe')])],
  ])('cannot be written to %s', async (__, name, prepare) => {
    prepare()
    const before = readdirSync(folder)
    const saving = save(inFolder(name))
    await expect(saving).rejects.toMatchObject({
      code: 'DOWNLOAD_NOT_SAVED',
      cause: expect.any(Error) as unknown,
    })
    await expect(saving).rejects.toBeInstanceOf(DownloadError)
    expect(readdirSync(folder)).toEqual(before)
  })
})

describe('a bill of several files', () => {
  it('is saved completely, or not at all', async () => {
    const list = [1, 2].map((bill_sequence) => ({ bill_sequence, ...applied(String(bill_sequence)) }))
    application = () => ({ body: JSON.stringify({ download_bill_list: list }) })
    const whole = file
    file = (token) => (token === '2' ? { body: gzipSync('something else') } : whole(token))
    const save = (): Promise<unknown> => wxpay.bills.subMerchantFundFlow(query).save(inFolder('bill.csv'))
    await expect(save()).rejects.toMatchObject({ code: 'DOWNLOAD_HASH_MISMATCH' })
    expect(gateway.arrived).toHaveLength(3)
    expect(readdirSync(folder)).toEqual([])
    file = whole
    await save()
    expect(readdirSync(folder).toSorted()).toEqual(['bill-2.csv', 'bill.csv'])
  })
})

describe('a bill', () => {
  it('that is still being generated can be requested again', async () => {
    const refused = (code: string): CannedResponse => ({
      status: 400,
      body: JSON.stringify({ code, message: '' }),
    })
    const bill = wxpay.bills.fundFlow(query)
    application = () => refused('INVALID_REQUEST')
    await expect(bill.available()).rejects.toMatchObject({ wechatpay: { code: 'INVALID_REQUEST' } })
    application = () => refused('NO_STATEMENT_EXIST')
    expect(await bill.available()).toBe(false)
    application = () => ({ body: JSON.stringify(applied('1')) })
    expect(await bill.available()).toBe(true)
  })
})

describe('the bytes of a download', () => {
  it('can only be taken once, instead of returning an empty file the second time', async () => {
    const arriving = await wxpay.download(applied('1'))
    expect((await arriving.bytes()).toString()).toBe(text)
    await expect(arriving.bytes()).rejects.toMatchObject({ code: 'DOWNLOAD_TAKEN' })
    await expect(arriving.save(inFolder('again.csv'))).rejects.toMatchObject({ code: 'DOWNLOAD_TAKEN' })
    const closed = await wxpay.download(applied('1'))
    closed.close()
    await expect(closed.bytes()).rejects.toMatchObject({ code: 'DOWNLOAD_TAKEN' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('stop arriving when they cannot be saved', async () => {
    const closed = vi.fn()
    gateway.respond((_, response) => {
      response.on('close', closed).writeHead(200).write('the beginning')
      return undefined
    })
    const arriving = await wxpay.download(applied('1'))
    await expect(arriving.save(inFolder('none/a.pdf'))).rejects.toMatchObject({ code: 'DOWNLOAD_NOT_SAVED' })
    await eventually(() => {
      expect(closed).toHaveBeenCalled()
    })
  })
})
