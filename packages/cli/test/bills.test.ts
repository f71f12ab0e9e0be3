import { execFile, execFileSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtCommand } from './built'
import { shareSandbox } from './sandbox'
import { type Ended, inProcess, wxpay } from './wxpay'

const shared = shareSandbox()
const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)
// A day on which nothing was generated.
const quiet = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10)
const run = (...args: string[]): Promise<Ended> =>
  inProcess(['bills', ...args], { cwd: shared().folder, env: shared().env })

interface Row {
  readonly out_trade_no: string
  readonly order_amount: number
}
let rows: readonly Row[] = []

beforeAll(async () => {
  const { sandbox, merchant, folder } = shared()
  sandbox.bills.generate(merchant.mchid, { bill_date: day, rows: 300 })
  await run('download', '--date', day, '--type', 'success', '--format', 'ndjson', '-o', 'success.ndjson')
  rows = readFileSync(join(folder, 'success.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
})

describe('wxpay bills download', () => {
  it.each(['zh', 'en'] as const)('writes the text of WeChat Pay, in %s', async (locale) => {
    const { env, folder } = shared()
    const { code, out, err } = await wxpay(
      ['bills', 'download', '--date', day, '-o', `${locale}.csv`, '--lang', locale],
      {
        env,
        cwd: folder,
      },
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`${locale}.csv`)
    expect(readFileSync(join(folder, `${locale}.csv`), 'utf8')).toContain('交易时间')
  })

  it('writes integer fen as NDJSON and as Parquet, which another library reads alike', async () => {
    const { folder } = shared()
    expect(rows).toHaveLength(300)
    const { code } = await run(
      'download',
      '--date',
      day,
      '--type',
      'success',
      '--format',
      'parquet',
      '-o',
      'a.parquet',
    )
    expect(code).toBe(0)
    const read = (await parquetReadObjects({
      file: await asyncBufferFromFile(join(folder, 'a.parquet')),
    })) as Record<string, unknown>[]
    expect(read.map((row) => [row['out_trade_no'], Number(row['order_amount'])])).toEqual(
      rows.map(({ out_trade_no, order_amount }) => [out_trade_no, order_amount]),
    )
  })

  it('writes into a pipe, and refuses a folder', async () => {
    const { env, folder } = shared()
    const args = ['bills', 'download', '--date', day, '--format', 'ndjson', '-o']
    const pipe = join(folder, 'rows.pipe')
    execFileSync('mkfifo', [pipe])
    const reading = readFile(pipe, 'utf8')
    expect((await inProcess([...args, pipe], { env, cwd: folder })).code).toBe(0)
    expect((await reading).trimEnd().split('\n').length).toBeGreaterThan(rows.length - 1)
    expect(lstatSync(pipe).isFIFO()).toBe(true)
    const { code, err } = await inProcess([...args, '.'], { env, cwd: folder })
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('[OUTPUT_IS_FOLDER]') as unknown })
  })

  it.each(['csv', 'ndjson'])(
    'writes %s into a pipe whose reader ends early, and says nothing',
    async (format) => {
      const { env, folder } = shared()
      const line = `"$0" "$1" bills download --date ${day} --format ${format} -o /dev/stdout | head -c 40; echo ":$PIPESTATUS"`
      // The sandbox runs in this process, which must not wait for the command.
      const { stdout: out } = await promisify(execFile)(
        'bash',
        ['--norc', '-c', line, process.execPath, builtCommand()],
        { env: { ...env, PATH: process.env['PATH'], WXPAY_LOCALE: 'en' }, cwd: folder },
      )
      expect(out).toMatch(/:0\n$/)
      expect(Buffer.byteLength(out)).toBeGreaterThan(40)
    },
  )

  it.each(['csv', 'ndjson'])('reports that %s cannot be written, with 3', async (format) => {
    const { folder } = shared()
    const files = [join(folder, 'absent', 'x'), ...(process.platform === 'linux' ? ['/dev/full'] : [])]
    for (const file of files) {
      const { code, err } = await run('download', '--date', day, '--format', format, '-o', file)
      expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('[FILE_UNWRITABLE]') as unknown })
      expect(err).toContain(`Cannot write ${file}: `)
    }
  })

  it('says that there is no bill of a day without payments, and leaves no file', async () => {
    const { folder } = shared()
    for (const format of ['csv', 'ndjson']) {
      const { code, out } = await run('download', '--date', quiet, '--format', format, '-o', `none.${format}`)
      expect(code).toBe(0)
      expect(out).toContain('No bill for')
      expect(existsSync(join(folder, `none.${format}`))).toBe(false)
    }
  })

  it.each([
    ['2026-02-30', 'must be a day'],
    ['yesterday', 'must be a day'],
  ])('rejects the day %s', async (date, message) => {
    expect(await run('download', '--date', date)).toMatchObject({
      code: 2,
      err: expect.stringContaining(message) as unknown,
    })
  })

  it('needs the day', async () => {
    expect(await run('download')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--date is missing') as unknown,
    })
  })
})

describe('wxpay bills reconcile', () => {
  const csv = (orders: readonly Row[], amount = (row: Row): string => String(row.order_amount)): string =>
    ['out_trade_no,amount', ...orders.map((row) => `${row.out_trade_no},${amount(row)}`), ''].join('\n')

  it('matches equal lists and exits with 0', async () => {
    shared().write('equal.csv', csv(rows.toReversed()))
    const { code, out } = await run('reconcile', '--orders', 'equal.csv', '--date', day)
    expect(code).toBe(0)
    expect(out).toContain('matched: 300')
  })

  it.each(['zh', 'en'] as const)('lists each kind of difference and exits with 1, in %s', async (locale) => {
    const { write, env, folder } = shared()
    const [first, second, third, ...others] = rows as readonly [Row, Row, Row, ...Row[]]
    const orders = [
      { ...second, order_amount: second.order_amount + 1 },
      third,
      third,
      { out_trade_no: 'ONLYHERE', order_amount: 5 },
      ...others,
    ]
    write('orders.csv', csv(orders))
    const { code, out } = await wxpay(
      [
        'bills',
        'reconcile',
        '--orders',
        'orders.csv',
        '--date',
        day,
        '-o',
        'differences.ndjson',
        '--lang',
        locale,
      ],
      { env, cwd: folder },
    )
    expect(code).toBe(1)
    expect(out).toContain(locale === 'zh' ? '相符: 297' : 'matched: 297')
    const differences = readFileSync(join(folder, 'differences.ndjson'), 'utf8').trimEnd().split('\n')
    expect(new Set(differences.map((line) => JSON.parse(line) as unknown))).toEqual(
      new Set([
        { kind: 'missing-here', out_trade_no: first.out_trade_no, here: null, there: first.order_amount },
        {
          kind: 'amount-differs',
          out_trade_no: second.out_trade_no,
          here: second.order_amount + 1,
          there: second.order_amount,
        },
        {
          kind: 'repeated-here',
          out_trade_no: third.out_trade_no,
          here: third.order_amount * 2,
          there: third.order_amount,
        },
        { kind: 'missing-there', out_trade_no: 'ONLYHERE', here: 5, there: null },
      ]),
    )
  })

  it('takes a downloaded bill, other columns, yuan and NDJSON', async () => {
    const { write } = shared()
    await run('download', '--date', day, '-o', 'bill.csv')
    write(
      'yuan.csv',
      csv(rows, (row) => (row.order_amount / 100).toFixed(2)).replace('out_trade_no,amount', 'no,paid'),
    )
    const options = [
      '--number-column',
      'no',
      '--amount-column',
      'paid',
      '--unit',
      'yuan',
      '--bill',
      'bill.csv',
    ]
    expect(await run('reconcile', '--orders', 'yuan.csv', ...options)).toMatchObject({ code: 0 })
    write(
      'orders.ndjson',
      rows
        .map((row) => `${JSON.stringify({ out_trade_no: row.out_trade_no, amount: row.order_amount })}\n`)
        .join(''),
    )
    expect(await run('reconcile', '--orders', 'orders.ndjson', '--bill', 'bill.csv')).toMatchObject({
      code: 0,
    })
  })

  it.each([
    ['out_trade_no,amount\nA1,1.50\n', 'orders.csv', 2, 'Add --unit yuan'],
    ['out_trade_no,amount\nA1,\n', 'orders.csv', 2, 'the column amount is missing or empty'],
    ['no,paid\nA1,1\n', 'orders.csv', 2, 'the row has: no, paid'],
    ['{"out_trade_no":"A1"\n', 'orders.ndjson', 2, 'orders.ndjson:1: not a JSON object'],
  ])('rejects the list %j with its line', async (content, file, code, message) => {
    shared().write(`bad-${file}`, content)
    const ended = await run('reconcile', '--orders', `bad-${file}`, '--date', day)
    expect(ended).toMatchObject({ code, out: '', err: expect.stringContaining(message) as unknown })
  })

  it('rejects a list that does not exist, and a missing day', async () => {
    expect(await run('reconcile', '--orders', 'absent.csv', '--date', day)).toMatchObject({ code: 3 })
    expect(await run('reconcile', '--orders', 'absent.ndjson', '--date', day)).toMatchObject({ code: 3 })
    expect(await run('reconcile', '--orders', 'equal.csv')).toMatchObject({ code: 2 })
  })
})
