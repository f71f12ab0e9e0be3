import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { createSandbox, type Credentials, type Sandbox } from '@wxpay/sandbox'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { writeChanged } from '../src/migrate/write'
import { inProcess } from './wxpay'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../../..')
const examples = join(root, 'examples/migration')
// Below the folder of installed packages, where Node.js finds them.
const cache = join(root, 'node_modules/.cache')
mkdirSync(cache, { recursive: true })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(cache, 'wxpay-migrate-'))
  return () => {
    rmSync(folder, { recursive: true })
  }
})

const git = (...args: string[]) =>
  run('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', '-c', 'init.defaultBranch=main', ...args], {
    cwd: folder,
  })

async function commit(): Promise<void> {
  await git('init', '-q')
  await git('add', '-A')
  await git('commit', '-qm', 'shop')
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const write = (file: string, text: string): void => {
  writeFileSync(join(folder, file), text)
}
const migrate = (...args: string[]) => inProcess(['migrate', ...args], { cwd: folder })

describe('wxpay migrate', () => {
  let sandbox: Sandbox
  let url: string
  let notified: { headers: object; body: string }
  let notifyUrl: string
  const receiver = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => (body += text))
    request.on('end', () => {
      notified = { headers: request.headers, body }
      response.writeHead(204).end()
    })
  })

  beforeAll(async () => {
    sandbox = await createSandbox()
    ;({ url } = await sandbox.listen())
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done))
    notifyUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`
  })
  afterAll(async () => {
    receiver.close()
    await sandbox.close()
  })

  async function play(name: string, file: string): Promise<unknown> {
    const merchant = sandbox.merchants.create({ keyMode: 'certificate' })
    write('key.pem', merchant.privateKey)
    sandbox.control.ledger.topUp(merchant.mchid, { amount: 100_00 })
    write('cert.pem', merchant.certificate)
    // As the merchant platform hands it out: the merchant ID is the passphrase.
    const p12 = [
      '-inkey',
      'key.pem',
      '-in',
      'cert.pem',
      '-passout',
      `pass:${merchant.mchid}`,
      '-out',
      'cert.p12',
    ]
    await run('openssl', ['pkcs12', '-export', ...p12], { cwd: folder })
    const env = {
      ...process.env,
      SHOP_PFX_FILE: join(folder, 'cert.p12'),
      SHOP_URL: url,
      SHOP_CONTROL: url,
      SHOP_MCHID: merchant.mchid,
      SHOP_APPID: merchant.appid,
      SHOP_SERIAL: merchant.serial,
      SHOP_KEY_FILE: join(folder, 'key.pem'),
      SHOP_CERTS: JSON.stringify(merchant.certs),
      SHOP_APIV3_KEY: merchant.apiv3Key,
      SHOP_SECRET: merchant.secret,
      SHOP_CERTIFICATE: merchant.certificate,
      SHOP_PRIVATE_KEY: merchant.privateKey,
      SHOP_NOTIFICATION: JSON.stringify(await paidNotification(merchant)),
    }
    const { stdout } = await run(process.execPath, [join(examples, 'play.mjs'), join(folder, file), name], {
      env,
    })
    for (const name of ['key.pem', 'cert.pem', 'cert.p12']) rmSync(join(folder, name))
    const signed = createHash('md5')
      .update(`appid=${merchant.appid}&nonceStr=n&key=${merchant.secret}`)
      .digest('hex')
      .toUpperCase()
    return JSON.parse(stdout.replaceAll(signed, 'SIGNED')) as unknown
  }

  async function paidNotification({ mchid, appid, ...merchant }: Credentials): Promise<unknown> {
    const { Wechatpay } = await import('@wxpay/sdk')
    const { serial, privateKey, certs, apiv3Key } = merchant
    const wxpay = new Wechatpay({ mchid, serial, privateKey, certs, apiv3Key, baseURL: url })
    await wxpay.v3.pay.transactions.native.post({
      appid,
      mchid,
      description: 'x',
      out_trade_no: 'Notified-1',
      notify_url: notifyUrl,
      amount: { total: 1 },
    })
    sandbox.control.transactions.pay(mchid, 'Notified-1')
    await sandbox.notifications.idle()
    return notified
  }

  it.each([
    [
      'native-orders',
      'shop.js',
      {
        code_url: 'weixin://wxpay/bizpayurl?p',
        states: ['NOTPAY', 'SUCCESS', 'ORDER_NOT_EXIST'],
        closed: [204, 'CLOSED'],
        notified: 'Notified-1',
        signed: 344,
      },
    ],
    [
      'apiv2-counter',
      'shop.cjs',
      {
        code_url: 'weixin://wxpay/bizpayurl?p',
        states: ['NOTPAY', 'SUCCESS', 'ORDERNOTEXIST'],
        closed: ['SUCCESS', 'CLOSED'],
        acknowledged: '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>',
        signed: 'SIGNED',
      },
    ],
    [
      'node-v3-shop',
      'shop.mjs',
      {
        code_url: 'weixin://wxpay/bizpayurl?p',
        states: ['NOTPAY', 'SUCCESS'],
        closed: [204, 'CLOSED'],
        refunded: ['Refund-0001', 'PROCESSING'],
      },
    ],
    [
      'tenpay-shop',
      'shop.js',
      {
        code_url: 'weixin://wxpay/bizpayurl?p',
        states: ['NOTPAY', 'SUCCESS', 'unknown'],
        closed: ['SUCCESS', 'CLOSED'],
        refunded: ['Refund0001', '990', 'PROCESSING'],
        paidOut: ['Payout0001', 'SUCCESS', '100'],
        given: ['Packet0001', 'SENDING', 'NORMAL'],
      },
    ],
  ])('leaves the shop %s with the same results', async (name, file, expected) => {
    cpSync(join(examples, name), folder, { recursive: true })
    await commit()
    expect(await play(name, file)).toEqual(expected)
    const { code, out, err } = await migrate('--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ written: true, changed: ['package.json', file].sort() })
    expect(read(file)).not.toMatch(/(?:wechatpay-(?:axios-plugin|node-v3)|'tenpay)['"/]/)
    expect(JSON.parse(read('package.json'))).toMatchObject({
      dependencies: { '@wxpay/sdk': expect.any(String) as unknown },
    })
    expect(await play(name, file)).toEqual(expected)
  })
})

describe('wxpay migrate in git', () => {
  const SHOP = "const { Rsa } = require('wechatpay-axios-plugin')\n"

  it('shows the differences of a dry run, and writes nothing', async () => {
    write('shop.js', SHOP)
    await commit()
    write('note.txt', 'uncommitted')
    const { code, out } = await migrate('--dry-run')
    expect(code).toBe(0)
    expect(out).toContain("-const { Rsa } = require('wechatpay-axios-plugin')")
    expect(out).toContain("+const { Rsa } = require('@wxpay/sdk/compat')")
    expect(out).toContain('would change shop.js')
    expect(read('shop.js')).toBe(SHOP)
    expect(JSON.parse((await migrate('--dry-run', '--json')).out)).toMatchObject({
      written: false,
      changed: ['shop.js'],
      findings: [],
      diff: expect.stringContaining('+++ b/shop.js') as unknown,
    })
  })

  it('refuses uncommitted changes, unless it is forced', async () => {
    write('shop.js', SHOP)
    await commit()
    write('other.js', '1\n')
    const { code, err } = await migrate()
    expect(code).toBe(3)
    expect(err).toMatch(/uncommitted changes[\s\S]*--dry-run/)
    expect(read('shop.js')).toBe(SHOP)
    expect((await migrate('--force')).code).toBe(0)
    expect(read('shop.js')).toContain('@wxpay/sdk/compat')
  })

  it('reads what git does not ignore', async () => {
    write('.gitignore', 'built.js\n')
    write('built.js', SHOP)
    write('shop.js', '1\n')
    await commit()
    expect((await migrate()).out).toContain('None of the three libraries')
    expect(read('built.js')).toBe(SHOP)
  })

  it('does not write through a symbolic link to a file of another project', async () => {
    write('foreign.js', SHOP)
    mkdirSync(join(folder, 'shop'))
    symlinkSync('../foreign.js', join(folder, 'shop/linked.js'))
    await commit()
    expect((await migrate('shop')).out).toContain('None of the three libraries')
    expect(read('foreign.js')).toBe(SHOP)
  })

  it('leaves a file in GBK and a large file as they are, and reports them', async () => {
    const gbk = Buffer.concat([Buffer.from(SHOP), Buffer.from([0x2f, 0x2f, 0xd6, 0xa7, 0xb8, 0xb6])])
    writeFileSync(join(folder, 'gbk.js'), gbk)
    write('large.js', `${SHOP}//${'x'.repeat(2 * 1024 * 1024)}`)
    await commit()
    const { out } = await migrate()
    expect(out).toContain('gbk.js:1:1 The file is not encoded in UTF-8')
    expect(out).toContain('large.js:1:1 The file is larger than 2 MiB')
    expect(readFileSync(join(folder, 'gbk.js')).equals(gbk)).toBe(true)
  })

  it('writes all files or none', async () => {
    write('a.js', SHOP)
    mkdirSync(join(folder, 'b.js'))
    const change = { before: '', after: '1' }
    const changes = ['a.js', 'b.js'].map((file) => ({ file, ...change }))
    await expect(writeChanged(folder, changes)).rejects.toMatchObject({ code: 'FILE_NOT_WRITABLE' })
    expect(read('a.js')).toBe(SHOP)
  })

  it('refuses a folder that does not exist', async () => {
    expect(await migrate('nowhere')).toMatchObject({
      code: 3,
      err: expect.stringMatching(/is not a folder/) as unknown,
    })
  })
})
