import { createVerify, X509Certificate } from 'node:crypto'
import { execFile } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { shareSandbox, writeProfile } from './sandbox'
import { type Ended, inProcess, wxpay } from './wxpay'

const shared = shareSandbox()
const order = [
  '--description',
  '咖啡',
  '--notify_url',
  'https://shop.example/notify',
  '--amount.total',
  '100',
]
const native = ['call', 'v3.pay.transactions.native']

const run = (args: readonly string[], options: { readonly input?: string } = {}): Promise<Ended> =>
  wxpay(args, { env: shared().env, cwd: shared().folder, ...options })

describe('wxpay call', () => {
  it('places an order from fields, with the appid and mchid of the merchant', async () => {
    const { code, out, err } = await run([...native, ...order, '--out_trade_no', 'FIELDS001', '--json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({
      status: 200,
      requestId: expect.stringMatching(/^\w+/) as unknown,
      data: { code_url: expect.stringMatching(/^weixin:/) as unknown },
    })
  })

  it('takes the body from a file, from standard input and as JSON, and fields replace its members', async () => {
    const { write } = shared()
    const body = {
      description: 'x',
      notify_url: 'https://shop.example/n',
      amount: { total: 1, currency: 'CNY' },
    }
    write('order.json', JSON.stringify({ ...body, out_trade_no: 'DATA0001' }))
    const fromFile = await run([...native, '--data', '@order.json', '--amount.total', '250'])
    const fromInput = await run([...native, '-d', '-'], {
      input: JSON.stringify({ ...body, out_trade_no: 'DATA0002' }),
    })
    expect([fromFile.code, fromInput.code]).toEqual([0, 0])
    const { out } = await run(['call', 'GET /v3/pay/transactions/out-trade-no/DATA0001', '--json'])
    expect(JSON.parse(out)).toMatchObject({ data: { out_trade_no: 'DATA0001', trade_state: 'NOTPAY' } })
    const { transactions } = shared().sandbox.control
    expect(transactions.get(shared().merchant.mchid, 'DATA0001')).toMatchObject({
      amount: { total: 250 },
    })
  })

  it('reports a refusal in the language of the user', async () => {
    const v2 = ['call', 'v2.pay.orderquery', '--out_trade_no', 'NONE0001']
    const v3 = ['call', 'GET /v3/pay/transactions/out-trade-no/NONE0001']
    const told = async (args: readonly string[], lang: string): Promise<string | undefined> => {
      const { env, folder: cwd } = shared()
      return (await inProcess([...args, '--lang', lang], { env, cwd })).err.split('\n')[0]
    }
    const path = 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}'
    expect(await told(v3, 'zh')).toBe(`错误: ${path} 返回 404 ORDER_NOT_EXIST：订单不存在 [API_ERROR]`)
    expect(await told(v3, 'en')).toBe(`Error: ${path} returned 404 ORDER_NOT_EXIST: 订单不存在 [API_ERROR]`)
    expect(await told(v2, 'zh')).toMatch(/^错误: POST \/v2\/pay\/orderquery 被拒绝，ORDERNOTEXIST：/)
  })

  it('calls APIv2 as it calls APIv3', async () => {
    const { code, out } = await run([
      ...['call', 'v2.pay.unifiedorder', '--body', 'x', '--out_trade_no', 'V2ORDER1', '--total_fee', '100'],
      ...[
        '--spbill_create_ip',
        '127.0.0.1',
        '--notify_url',
        'https://shop.example/n',
        '--trade_type',
        'NATIVE',
      ],
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ return_code: 'SUCCESS', code_url: expect.any(String) as unknown })
  })

  it('uploads a file', async () => {
    shared().write('picture.png', Buffer.from('89504e470d0a1a0a', 'hex'))
    const { code, out, err } = await run(['call', 'v3.merchant.media.upload', '--file', 'picture.png'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toHaveProperty('media_id')
  })

  it('prints the signed request and the string that its signature covers, as OpenSSL verifies it', async () => {
    const { merchant } = shared()
    const { code, out } = await run([
      ...native,
      ...order,
      '--out_trade_no',
      'DRYRUN01',
      '--dry-run',
      '--json',
    ])
    expect(code).toBe(0)
    const { headers, message, body } = JSON.parse(out) as {
      headers: Record<string, string>
      message: string
      body: string
    }
    expect(message.split('\n').slice(0, 2)).toEqual(['POST', '/v3/pay/transactions/native'])
    expect(message.endsWith(`\n${body}\n`)).toBe(true)
    const signature = /signature="([^"]+)"/.exec(headers['Authorization'] ?? '')?.[1] ?? ''
    const { publicKey } = new X509Certificate(merchant.certificate)
    expect(createVerify('RSA-SHA256').update(message).verify(publicKey, signature, 'base64')).toBe(true)
    // Nothing was sent.
    const { code: missing } = await run(['call', 'GET /v3/pay/transactions/out-trade-no/DRYRUN01'])
    expect(missing).toBe(4)
  })

  it('prints a curl line that the shell runs', async () => {
    const { out } = await run([
      ...[...native, ...order, '--out_trade_no', "IT'S0001".replace("'", '_'), '--attach', "it's"],
      '--curl',
    ])
    const { stdout } = await promisify(execFile)('bash', ['-c', `${out.trim()} -s`])
    expect(JSON.parse(stdout)).toHaveProperty('code_url')
  })

  it.each([
    [[...native, '--amount.totla', '1'], 'FIELD_UNKNOWN', 'Did you mean --amount.total?'],
    [[...native, '--amount.total', '9.9'], 'FIELD_INVALID', 'amounts are in fen, received "9.9"'],
    [[...native, '--amount.total', '1', '--amount', '{'], 'FIELD_INVALID', 'must be JSON'],
    [[...native, '--support_fapiao', 'yes'], 'FIELD_INVALID', 'must be true or false'],
    [['call', 'v3.pay.transactions.nativ'], 'OPERATION_UNKNOWN', 'POST /v3/pay/transactions/native?'],
    [[...native, '--data', 'order.json'], 'DATA_MALFORMED', 'Write --data @order.json for a file'],
    [[...native, '--data', '@absent.json'], 'FILE_UNREADABLE', 'it does not exist'],
    [[...native, '--amount.total', '1', '--__proto__.x', '1'], 'FIELD_UNKNOWN', '--__proto__.x'],
  ])('rejects %j before anything is sent', async (args, code, message) => {
    const ended = await inProcess(args, { env: shared().env, cwd: shared().folder })
    expect(ended).toMatchObject({ code: code === 'FILE_UNREADABLE' ? 3 : 2, out: '' })
    expect(ended.err).toContain(`[${code}]`)
    expect(ended.err).toContain(message)
  })

  it('reports a rejection with its remedy in Chinese, and exits with 4', async () => {
    const { code, err } = await wxpay(['call', 'GET /v3/pay/transactions/out-trade-no/ABSENT01'], {
      env: { ...shared().env, WXPAY_LOCALE: 'zh' },
    })
    expect(code).toBe(4)
    expect(err).toContain('ORDER_NOT_EXIST')
    expect(err).toMatch(/Request-ID: \w/)
    expect(err).toContain('订单')
  })

  it('sends nothing if the file for the response cannot be written', async () => {
    const { folder } = shared()
    for (const [file, code] of [
      ['absent/response.json', 'FILE_UNWRITABLE'],
      ['.', 'OUTPUT_IS_FOLDER'],
    ] as const) {
      const sent = await run([...native, ...order, '--out_trade_no', 'UNWRITTEN1', '-o', file])
      expect({ code: sent.code, err: sent.err }).toEqual({
        code: 3,
        err: expect.stringContaining(`[${code}]`) as unknown,
      })
    }
    expect((await run(['call', 'GET /v3/pay/transactions/out-trade-no/UNWRITTEN1'])).code).toBe(4)
    expect(
      (await run([...native, ...order, '--out_trade_no', 'WRITTEN001', '-o', 'response.json'])).code,
    ).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'response.json'), 'utf8'))).toHaveProperty('code_url')
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it.runIf(process.platform === 'linux')(
    'prints a response that cannot be written after all, and exits with 74',
    async () => {
      const { code, out, err } = await run([
        ...native,
        ...order,
        '--out_trade_no',
        'FULL000001',
        '-o',
        '/dev/full',
      ])
      expect({ code, err }).toEqual({
        code: 74,
        err: expect.stringContaining('[OUTPUT_UNWRITABLE]') as unknown,
      })
      expect(JSON.parse(out)).toHaveProperty('code_url')
    },
  )

  it('exits with 5 where no sandbox runs at the given address', async () => {
    const { code, err } = await inProcess([...native], { env: { WXPAY_SANDBOX_URL: 'http://127.0.0.1:9' } })
    expect(code).toBe(5)
    expect(err).toContain('wxpay sandbox start')
  })

  it('starts a sandbox for one call where none runs at the default address', async () => {
    const { code, out, err } = await wxpay([...native, ...order, '--out_trade_no', 'ALONE001', '--dry-run'], {
      // A variable that is not set is the default; port 8787 of this machine may be taken by a sandbox of a developer.
      env: { HOME: shared().folder },
    })
    expect(code).toBe(0)
    expect(out).toContain('/v3/pay/transactions/native')
    expect(['', expect.stringContaining('its state is discarded')]).toContainEqual(err)
  })
})

describe('wxpay call --live', () => {
  it('needs keys', async () => {
    const { code, err } = await inProcess([...native, '--live', '--yes'], {
      env: { HOME: '/nonexistent' },
      cwd: '/',
    })
    expect(code).toBe(3)
    expect(err).toContain('Run wxpay init')
  })

  it('reads without asking, and refuses a write without --yes and without a terminal', async () => {
    writeProfile(shared())
    const read = await run(['call', 'GET /v3/pay/transactions/out-trade-no/ABSENT02', '--live'])
    expect(read.code).toBe(4)
    const write = await run([...native, ...order, '--out_trade_no', 'LIVE0001', '--live'])
    expect(write.code).toBe(2)
    expect(write.err).toContain('[CONFIRMATION_REQUIRED]')
    const confirmed = await run([...native, ...order, '--out_trade_no', 'LIVE0001', '--live', '--yes'])
    expect({ code: confirmed.code, err: confirmed.err }).toEqual({ code: 0, err: '' })
  })

  it('warns of a private key that others can read, with the command that mends it, and never prints it', async () => {
    const profile = writeProfile(shared())
    const key = join(shared().folder, 'apiclient_key.pem')
    chmodSync(key, 0o644)
    const { code, out, err } = await run([...native, ...order, '--live', '--dry-run', '--config', profile])
    expect(code).toBe(0)
    expect(err).toContain(`chmod 600 ${key}`)
    const line = readFileSync(key, 'utf8').split('\n')[2] ?? ''
    expect(out + err).not.toContain(line)
    expect(out + err).not.toContain(shared().merchant.apiv3Key)
  })

  it('refuses the address of WeChat Pay in the environment without --live', async () => {
    const { mchid, privateKey, serial } = shared().merchant
    const { code, err } = await inProcess(native, {
      env: {
        WXPAY_MCHID: mchid,
        WXPAY_SERIAL: serial,
        WXPAY_PRIVATE_KEY: privateKey,
        WXPAY_BASE_URL: 'https://api.mch.weixin.qq.com',
      },
    })
    expect(code).toBe(3)
    expect(err).toContain('[LIVE_WITHOUT_FLAG]')
  })
})

describe('completion of wxpay call', () => {
  it('offers operations and their fields', async () => {
    const operations = await wxpay(['complete', '--', 'call', 'v3.pay.transactions.nat'])
    expect(operations.out).toContain('v3.pay.transactions.native.post\tCreate a Native order')
    const fields = await wxpay(['complete', '--', 'call', 'v3.pay.transactions.native', '--amount.'])
    expect(fields.out).toContain('--amount.total')
  })
})
