import { execFileSync } from 'node:child_process'
import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import forge from 'node-forge'
import { beforeEach, describe, expect, it } from 'vitest'
import { shareSandbox } from './sandbox'
import { type Ended, inProcess, wxpay } from './wxpay'

const shared = shareSandbox()
const openssl = (...args: string[]): Buffer =>
  execFileSync('openssl', args, { cwd: shared().folder, stdio: 'pipe' })
function expiredCertificate(): string {
  const { privateKey, publicKey } = forge.pki.rsa.generateKeyPair(2048)
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = publicKey
  certificate.serialNumber = '01'
  certificate.validity.notBefore = new Date('2020-01-01T00:00:00Z')
  certificate.validity.notAfter = new Date('2021-01-01T00:00:00Z')
  certificate.setSubject([{ name: 'commonName', value: 'x' }])
  certificate.setIssuer([{ name: 'commonName', value: 'x' }])
  certificate.sign(privateKey, forge.md.sha256.create())
  return forge.pki.certificateToPem(certificate)
}

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  inProcess(args, { cwd: shared().folder, env: { HOME: shared().folder, ...env } })

beforeEach(() => {
  const { write, merchant, folder } = shared()
  rmSync(join(folder, 'wxpay.config.json'), { force: true })
  write('key.pem', merchant.privateKey)
  write('cert.pem', merchant.certificate)
  write('apiv3.key', merchant.apiv3Key)
  const [[id, publicKey] = ['', '']] = Object.entries(merchant.certs).filter(([id]) => id.startsWith('PUB_'))
  write('pub_key.pem', publicKey)
  write('pub_key.id', id)
})

describe('wxpay keys inspect', () => {
  it('tells what the files are and that key and certificate are a pair', async () => {
    const { merchant, folder } = shared()
    const { code, out } = await wxpay(
      ['keys', 'inspect', 'key.pem', 'cert.pem', 'pub_key.pem', 'apiv3.key', '--json'],
      {
        cwd: folder,
      },
    )
    expect(code).toBe(0)
    const { keys, pairs, findings } = JSON.parse(out) as {
      keys: Record<string, unknown>[]
      pairs: unknown
      findings: unknown
    }
    expect(keys.map(({ kind }) => kind)).toEqual([
      'pkcs8-private-key',
      'certificate',
      'spki-public-key',
      'shared-key',
    ])
    expect(keys[1]).toMatchObject({ serial: merchant.serial, commonName: merchant.mchid, bits: 2048 })
    expect(pairs).toEqual([['key.pem', 'cert.pem']])
    expect(findings).toEqual([])
  })

  it.each(['zh', 'en'] as const)('prints nothing of a secret, in %s', async (locale) => {
    const { merchant } = shared()
    const { out } = await run(['keys', 'inspect', 'key.pem', 'cert.pem', 'apiv3.key', '--lang', locale])
    expect(out).toContain(locale === 'zh' ? '成对：key.pem 与 cert.pem' : 'A pair: key.pem and cert.pem')
    expect(out).not.toContain(merchant.apiv3Key)
    expect(out).not.toContain(merchant.privateKey.split('\n')[3])
  })

  it('reads every encoding that people have', async () => {
    const { write, merchant } = shared()
    openssl('x509', '-in', 'cert.pem', '-outform', 'der', '-out', 'cert.der')
    openssl('rsa', '-in', 'key.pem', '-traditional', '-out', 'pkcs1.pem')
    write('escaped.txt', merchant.privateKey.replaceAll('\n', String.raw`\n`))
    write('utf16.pem', Buffer.from(`\ufeff${merchant.certificate}`, 'utf16le'))
    write('base64.txt', openssl('pkey', '-in', 'key.pem', '-outform', 'der').toString('base64'))
    const files = ['cert.der', 'pkcs1.pem', 'escaped.txt', 'utf16.pem', 'base64.txt']
    const { code, out } = await run(['keys', 'inspect', ...files, '--json'])
    expect(code).toBe(0)
    const { pairs } = JSON.parse(out) as { pairs: string[][] }
    expect(pairs).toEqual([files])
  })

  it('tells what every kind of key file is, in every form of text', async () => {
    const { write, merchant, folder } = shared()
    const { privateKey, certificate } = merchant
    const pem = (name: string, ...args: string[]): void => {
      openssl(...args, '-out', name)
    }
    pem('key.der', 'pkcs8', '-topk8', '-nocrypt', '-in', 'key.pem', '-outform', 'der')
    pem('pkcs1.der', 'rsa', '-in', 'key.pem', '-traditional', '-outform', 'der')
    pem('public.pem', 'pkey', '-in', 'key.pem', '-pubout')
    pem('public.der', 'pkey', '-in', 'key.pem', '-pubout', '-outform', 'der')
    pem('pkcs1-public.pem', 'rsa', '-in', 'key.pem', '-RSAPublicKey_out')
    pem('locked.pem', 'pkcs8', '-topk8', '-in', 'key.pem', '-passout', 'pass:x')
    pem('request.pem', 'req', '-new', '-key', 'key.pem', '-subj', '/CN=1900000001')
    pem('ec.pem', 'ecparam', '-name', 'prime256v1', '-genkey', '-noout')
    pem('all.p12', 'pkcs12', '-export', '-inkey', 'key.pem', '-in', 'cert.pem', '-passout', 'pass:x')
    execFileSync('openssl', ['pkcs12', '-in', 'all.p12', '-passin', 'pass:x', '-nodes', '-out', 'bag.pem'], {
      cwd: folder,
      stdio: 'pipe',
    })
    write('crlf.pem', privateKey.replaceAll('\n', '\r\n'))
    write('bom.pem', `\ufeff${certificate}`)
    write('utf16be.pem', Buffer.from(`\ufeff${certificate}`, 'utf16le').swap16())
    write('one-line.pem', privateKey.replaceAll('\n', ' '))
    write('indented.pem', certificate.replaceAll(/^/gm, '    '))
    write('quoted.txt', `"${privateKey.replaceAll('\n', String.raw`\n`)}"`)
    write('chain.pem', certificate + privateKey)
    const kinds: Readonly<Record<string, readonly string[]>> = {
      'key.der': ['pkcs8-private-key'],
      'pkcs1.der': ['pkcs1-private-key'],
      'public.pem': ['spki-public-key'],
      'public.der': ['spki-public-key'],
      'pkcs1-public.pem': ['pkcs1-public-key'],
      'locked.pem': ['encrypted-private-key'],
      'request.pem': ['certificate-request'],
      'ec.pem': ['sec1-private-key'],
      'all.p12': ['pkcs12'],
      'bag.pem': ['certificate', 'pkcs8-private-key'],
      'crlf.pem': ['pkcs8-private-key'],
      'bom.pem': ['certificate'],
      'utf16be.pem': ['certificate'],
      'one-line.pem': ['pkcs8-private-key'],
      'indented.pem': ['certificate'],
      'quoted.txt': ['pkcs8-private-key'],
      'chain.pem': ['certificate', 'pkcs8-private-key'],
    }
    const { out } = await wxpay(['keys', 'inspect', ...Object.keys(kinds), '--json'], { cwd: folder })
    const { keys } = JSON.parse(out) as {
      readonly keys: readonly { readonly file: string; readonly kind: string }[]
    }
    const found: Record<string, string[]> = {}
    for (const { file, kind } of keys) (found[file] ??= []).push(kind)
    expect(found).toEqual(kinds)
    expect(out).not.toContain(privateKey.split('\n')[3])
  })

  it('finds a certificate without its private key, an expired one, and a file without a key', async () => {
    const { write } = shared()
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    write('other.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }))
    write('notes.txt', 'dear diary')
    write('old.pem', expiredCertificate())
    const mismatch = await run(['keys', 'inspect', 'other.pem', 'cert.pem'])
    expect(mismatch.code).toBe(1)
    expect(mismatch.out).toContain('cert.pem does not belong to other.pem')
    const old = await run(['keys', 'inspect', 'old.pem'])
    expect(old).toMatchObject({ code: 1, out: expect.stringContaining('has expired') as unknown })
    const notes = await run(['keys', 'inspect', 'notes.txt'])
    expect(notes.code).toBe(1)
    expect(notes.out).not.toContain('diary')
    expect((await run(['keys', 'inspect', 'absent.pem'])).code).toBe(3)
  })
})

describe('wxpay init', () => {
  const init = (...more: string[]): readonly string[] => [
    ...['init', '--mchid', shared().merchant.mchid],
    ...(more.includes('--p12') ? [] : ['--private-key', 'key.pem', '--certificate', 'cert.pem']),
    ...more,
  ]
  const config = (): unknown => JSON.parse(readFileSync(join(shared().folder, 'wxpay.config.json'), 'utf8'))

  it('writes a profile that names files and variables, and that a call uses', async () => {
    const { merchant, folder, server } = shared()
    const id = readFileSync(join(folder, 'pub_key.id'), 'utf8')
    const { code, err, out } = await wxpay(
      init(
        '--apiv3-key-env',
        'SHOP_KEY',
        '--public-key',
        'pub_key.pem',
        '--public-key-id',
        id,
        '--name',
        'shop',
      ),
      { cwd: folder, env: { HOME: folder, SHOP_KEY: merchant.apiv3Key, WXPAY_LOCALE: 'zh' } },
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`证书序列号 ${merchant.serial}`)
    expect(config()).toEqual({
      profiles: {
        shop: {
          mchid: merchant.mchid,
          certificate: { file: 'cert.pem' },
          privateKey: { file: 'key.pem' },
          apiv3Key: { env: 'SHOP_KEY' },
          certs: { [id]: { file: 'pub_key.pem' } },
        },
      },
    })
    const call = await run(['call', 'GET /v3/certificates', '--live', '--dry-run', '--json'], {
      SHOP_KEY: merchant.apiv3Key,
    })
    expect(JSON.parse(call.out)).toMatchObject({ url: 'https://api.mch.weixin.qq.com/v3/certificates' })
    expect(server.url).not.toContain('weixin')
  })

  it('extracts apiclient_cert.p12, whose passphrase is the merchant ID, into files of the owner', async () => {
    const { merchant, folder } = shared()
    const { mchid } = merchant
    openssl(
      'pkcs12',
      '-export',
      '-inkey',
      'key.pem',
      '-in',
      'cert.pem',
      '-out',
      'apiclient_cert.p12',
      '-passout',
      `pass:${mchid}`,
    )
    const { code, err } = await run(init('--p12', 'apiclient_cert.p12'))
    expect({ code, err: err.includes('Error') }).toEqual({ code: 0, err: false })
    const key = join(folder, 'apiclient_key.pem')
    expect(statSync(key).mode & 0o777).toBe(0o600)
    expect(openssl('pkey', '-in', key, '-pubout')).toEqual(openssl('pkey', '-in', 'key.pem', '-pubout'))
    expect(new X509Certificate(readFileSync(join(folder, 'apiclient_cert.pem'))).serialNumber).toBe(
      merchant.serial,
    )
    expect((await run(init('--p12', 'apiclient_cert.p12', '--name', 'again'))).err).toContain('[FILE_EXISTS]')
  })

  it('opens a p12 of the older encryption that WeChat Pay uses, and reports a wrong passphrase', async () => {
    const { merchant, write, folder } = shared()
    openssl(
      'pkcs12',
      '-export',
      '-inkey',
      'key.pem',
      '-in',
      'cert.pem',
      '-out',
      'old.p12',
      '-passout',
      'pass:other',
      '-keypbe',
      'PBE-SHA1-3DES',
      '-certpbe',
      'PBE-SHA1-3DES',
      '-macalg',
      'sha1',
    )
    const wrong = await run(init('--p12', 'old.p12', '--force'))
    expect(wrong).toMatchObject({ code: 3, err: expect.stringContaining('[PKCS12_LOCKED]') as unknown })
    expect(existsSync(join(folder, 'wxpay.config.json'))).toBe(false)
    write('passphrase', 'other\n')
    const right = await run(init('--p12', 'old.p12', '--passphrase-file', 'passphrase', '--force'))
    expect(right.code).toBe(0)
    expect(config()).toHaveProperty(['profiles', merchant.mchid, 'privateKey', 'file'], 'apiclient_key.pem')
  })

  it.each([
    ['KEYS_NOT_A_PAIR', () => ['--private-key', 'other.pem', '--certificate', 'cert.pem']],
    [
      'CERTIFICATE_OF_ANOTHER',
      () => ['--mchid', '1900000001', '--private-key', 'key.pem', '--certificate', 'cert.pem'],
    ],
    ['KEY_WRONG_KIND', () => ['--private-key', 'cert.pem', '--certificate', 'cert.pem']],
    [
      'KEY_WRONG_LENGTH',
      () => ['--private-key', 'key.pem', '--certificate', 'cert.pem', '--apiv3-key-file', 'short.key'],
    ],
    [
      'MERCHANT_CERTIFICATE_AMONG_PLATFORM',
      () => [
        '--private-key',
        'key.pem',
        '--certificate',
        'cert.pem',
        '--public-key',
        'cert.pem',
        '--public-key-id',
        'PUB_KEY_ID_1',
      ],
    ],
    ['SERIAL_MISSING', () => ['--private-key', 'key.pem']],
  ])('writes nothing for keys that do not fit: %s', async (code, args) => {
    const { merchant, write, folder } = shared()
    write(
      'other.pem',
      generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
    )
    write('short.key', 'abc')
    const given = args()
    const ended = await run([
      'init',
      ...(given.includes('--mchid') ? [] : ['--mchid', merchant.mchid]),
      ...given,
    ])
    expect(ended.err).toContain(`[${code}]`)
    expect(ended.code).toBe(3)
    expect(existsSync(join(folder, 'wxpay.config.json'))).toBe(false)
  })

  it('adds every profile of commands that run at once', async () => {
    const names = ['one', 'two', 'three', 'four']
    const ended = await Promise.all(
      names.map((name) =>
        wxpay(init('--name', name), { cwd: shared().folder, env: { HOME: shared().folder } }),
      ),
    )
    expect(ended.map(({ code, err }) => ({ code, err }))).toEqual(names.map(() => ({ code: 0, err: '' })))
    expect(Object.keys((config() as { profiles: object }).profiles).toSorted()).toEqual(names.toSorted())
    expect(readdirSync(shared().folder).filter((file) => file.startsWith('wxpay.config'))).toEqual([
      'wxpay.config.json',
    ])
  })

  it('takes over the lock that a killed command left behind', async () => {
    const lock = shared().write('wxpay.config.json.lock', '')
    utimesSync(lock, 0, 0)
    expect((await run(init())).code).toBe(0)
    expect(existsSync(lock)).toBe(false)
  })

  it('keeps a symbolic link to the configuration, and its mode', async () => {
    const { folder, write } = shared()
    const file = write('shared.json', '{"profiles":{}}', 0o600)
    symlinkSync(file, join(folder, 'wxpay.config.json'))
    expect((await run(init())).code).toBe(0)
    expect(lstatSync(join(folder, 'wxpay.config.json')).isSymbolicLink()).toBe(true)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(config()).toHaveProperty(['profiles', shared().merchant.mchid])
  })

  it('refuses to write a configuration that another file hides', async () => {
    const other = shared().write('wxpay.config.ts', 'export default { profiles: {} }')
    try {
      const { code, err } = await run(init())
      expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('[CONFIG_IS_CODE]') as unknown })
    } finally {
      rmSync(other)
    }
  })

  it('extracts no key of a p12 if the profile cannot be written', async () => {
    const { merchant, folder } = shared()
    const place = mkdtempSync(join(folder, 'p12-'))
    openssl(
      ...['pkcs12', '-export', '-inkey', 'key.pem', '-in', 'cert.pem'],
      ...['-out', join(place, 'apiclient_cert.p12'), '-passout', `pass:${merchant.mchid}`],
    )
    const given = ['init', '--mchid', merchant.mchid, '--p12', 'apiclient_cert.p12']
    writeFileSync(join(place, 'wxpay.config.json'), JSON.stringify({ profiles: 1 }))
    const before = readdirSync(place)
    const wrong = await inProcess(given, { cwd: place })
    expect(wrong.err).toContain('[CONFIG_INVALID]')
    expect(readdirSync(place)).toEqual(before)
    rmSync(join(place, 'wxpay.config.json'))
    writeFileSync(join(place, 'apiclient_cert.pem'), 'of someone else')
    expect((await inProcess(given, { cwd: place })).err).toContain('[FILE_EXISTS]')
    expect(readdirSync(place)).toEqual(['apiclient_cert.p12', 'apiclient_cert.pem'])
  })

  // Root may write everywhere.
  it.runIf(process.getuid?.() === 0).each(['zh', 'en'] as const)(
    'leaves nothing in a folder that it cannot write to, in %s',
    async (locale) => {
      const { merchant, folder } = shared()
      const place = mkdtempSync(join(folder, 'readonly-'))
      for (const [name, content] of [
        ['k', merchant.privateKey],
        ['c', merchant.certificate],
      ] as const)
        writeFileSync(join(place, name), content, { mode: 0o644 })
      chmodSync(folder, 0o755)
      chmodSync(place, 0o555)
      const before = readdirSync(place)
      const { code, err } = await wxpay(
        ['init', '--mchid', merchant.mchid, '--private-key', 'k', '--certificate', 'c', '--lang', locale],
        { cwd: place, uid: 54_321 },
      )
      expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('[FILE_UNWRITABLE]') as unknown })
      expect(err).toContain(locale === 'zh' ? '没有权限' : 'permission denied')
      expect(readdirSync(place)).toEqual(before)
    },
  )

  it.each(['--apiv3-key-env', '--apiv3-key-file', '--apiv2-key-env', '--apiv2-key-file'])(
    'refuses the key itself as the value of %s, and does not repeat it',
    async (option) => {
      const key = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'
      for (const args of [
        init(option, key),
        ...(option.endsWith('file') ? [['decrypt', 'x', option, key]] : []),
      ]) {
        const { code, out, err } = await run(args)
        expect({ code, out, err }).toEqual({
          code: 2,
          out: '',
          err: expect.stringContaining('[SECRET_ON_COMMAND_LINE]') as unknown,
        })
        expect(err).not.toContain(key)
      }
    },
  )

  it('refuses an empty name', async () => {
    expect((await run(init('--name', ' '))).err).toContain('[OPTION_INVALID]')
  })

  it('says what is missing without a terminal', async () => {
    const { code, err } = await run(['init'])
    expect(code).toBe(2)
    expect(err).toContain('--mchid is missing')
    expect(err).toContain('账户中心 > API 安全')
  })

  it('keeps the other profiles, and replaces one only with --force', async () => {
    expect((await run(init('--name', 'one'))).code).toBe(0)
    expect((await run(init('--name', 'two'))).code).toBe(0)
    expect(await run(init('--name', 'two'))).toMatchObject({
      code: 3,
      err: expect.stringContaining('[PROFILE_EXISTS]') as unknown,
    })
    expect((await run(init('--name', 'two', '--force', '--appid', 'wx1'))).code).toBe(0)
    expect(config()).toMatchObject({ profiles: { one: {}, two: { appid: 'wx1' } } })
  })
})

describe('wxpay.config', () => {
  const live = ['call', 'GET /v3/certificates', '--live', '--dry-run', '--json']

  it('may be TypeScript', async () => {
    const { write, merchant } = shared()
    const file = write(
      'wxpay.config.ts',
      `interface Shop { mchid: string }
       const shop: Shop & Record<string, unknown> = { mchid: '${merchant.mchid}', privateKey: { file: 'key.pem' }, certificate: { file: 'cert.pem' }, apiv3Key: { file: 'apiv3.key' } }
       export default { profiles: { shop } }`,
    )
    const { code, out } = await wxpay([...live], { cwd: shared().folder, env: { HOME: shared().folder } })
    rmSync(file)
    expect(code).toBe(0)
    expect(out).toContain(merchant.mchid)
  })

  it.each([
    [{ profiles: { shop: { mchid: '1900000001', privateKey: 'MIIEvQIBADAN' } } }, 'privateKey must be'],
    [
      { profiles: { shop: { mchid: '1900000001', privateKey: { fil: 'x' } } } },
      'Did you mean profiles.shop.privateKey.file?',
    ],
    [
      { profiles: { shop: { mchid: 'abc', privateKey: { file: 'x' } } } },
      'profiles.shop.mchid must be a merchant ID',
    ],
    [{ profile: {} }, 'Did you mean profiles?'],
    [[], 'must be an object'],
  ])('is checked: %j', async (content, message) => {
    shared().write('wxpay.config.json', JSON.stringify(content))
    const { code, err } = await run(live)
    expect(code).toBe(3)
    expect(err).toContain(message)
    expect(err).not.toContain('MIIEvQIBADAN')
  })

  it('offers the nearest profile', async () => {
    await run([
      'init',
      '--mchid',
      shared().merchant.mchid,
      '--private-key',
      'key.pem',
      '--certificate',
      'cert.pem',
      '--name',
      'shop',
    ])
    const { code, err } = await run([...live, '--profile', 'shpo'])
    expect({ code, err: err.includes('Did you mean shop?') }).toEqual({ code: 2, err: true })
  })
})
