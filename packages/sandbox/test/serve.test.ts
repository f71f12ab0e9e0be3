import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { X509Certificate, createPrivateKey, createPublicKey } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { parseEnv, promisify } from 'node:util'
import { runInNewContext } from 'node:vm'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Credentials, controlOpenApi } from '../src/index'
import { serve } from '../src/serve/serve'
import { signingClient } from './signing-client'
import { eventually } from './eventually'

let folder: string

beforeEach(() => {
  vi.stubEnv('WXPAY_LOCALE', 'en')
  folder = mkdtempSync(join(tmpdir(), 'wxpay-serve-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

interface Running {
  readonly said: Promise<string>
  readonly stop: () => void
  readonly code: Promise<number>
  /** Output so far. */
  readonly heard: () => string
  readonly complained: () => string
}

// Generating the keys of each start would dominate these tests.
const keys = mkdtempSync(join(tmpdir(), 'wxpay-serve-keys-'))
afterAll(() => {
  rmSync(keys, { recursive: true })
})

const noTerminal = {
  isTerminal: false,
  open: () => {
    throw new Error('opened a browser')
  },
}

/** Runs the command in this process; `said` is its output until it serves or ends. */
function run(
  arguments_: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  terminal: { readonly isTerminal: boolean; readonly open: (url: string) => void } = noTerminal,
): Running {
  let out = ''
  let err = ''
  let stop = (): void => undefined
  const interrupted = new Promise<void>((resolve) => {
    stop = resolve
  })
  let spoken: (text: string) => void = () => undefined
  const said = new Promise<string>((resolve) => {
    spoken = resolve
  })
  const code = serve({
    arguments: ['--key-file', join(keys, 'keys.pem'), ...arguments_],
    environment,
    out: (text) => {
      out += text
      spoken(out)
    },
    err: (text) => (err += text),
    ...terminal,
    interrupted,
  }).finally(() => {
    spoken(out)
  })
  return { said, stop, code, heard: () => out, complained: () => err }
}

async function listening(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return (server.address() as AddressInfo).port
}

describe('the command', () => {
  it('prints its address and a configuration, and ends cleanly', async () => {
    const command = run(['--port', '0', '--merchant', '1900000109'])
    const text = await command.said
    const url = String(/serving: (\S+)/.exec(text)?.[1])
    expect((await fetch(`${url}/sandbox/v1/clock`)).status).toBe(200)
    expect(text).toContain(`baseURL: "${url}"`)
    expect(text).toContain('mchid: "1900000109"')
    expect(text.match(/-----BEGIN (?:PRIVATE KEY|CERTIFICATE|PUBLIC KEY)-----/g)).toHaveLength(3)
    command.stop()
    expect(await command.code).toBe(0)
    await expect(fetch(`${url}/sandbox/v1/clock`)).rejects.toThrow()
  })

  it('prints the console by the address that browsers use', async () => {
    const command = run(['--port', '0', '--public-url', 'http://pay.test:18787'])
    expect(await command.said).toContain('\nConsole: http://pay.test:18787/\n')
    command.stop()
    expect(await command.code).toBe(0)
  })

  it('prints for each notification whether it was delivered, or why not', async () => {
    const receiver = createServer((request, response) => {
      response.writeHead(request.url === '/right' ? 204 : 404).end()
    })
    const port = await listening(receiver)
    const nobody = createServer()
    const free = await listening(nobody)
    nobody.close()
    const command = run(['--port', '0', '--merchant', '1900000109'])
    const url = String(/serving: (\S+)/.exec(await command.said)?.[1])
    const merchant = `${url}/sandbox/v1/merchants/1900000109`
    const credentials = (await (await fetch(merchant)).json()) as Credentials
    const client = signingClient(credentials, url)
    for (const [index, place] of [`${port}/right`, `${port}/wrong`, `${free}/`].entries()) {
      const { appid, mchid } = credentials
      const out_trade_no = `COFFEE000${index}`
      const notify_url = `http://127.0.0.1:${place}`
      const order = { appid, mchid, out_trade_no, notify_url, description: '一杯咖啡', amount: { total: 1 } }
      expect(await client.post('/v3/pay/transactions/native', order)).toMatchObject({ status: 200 })
      await fetch(`${merchant}/transactions/${out_trade_no}/pay`, { method: 'POST' })
    }
    await eventually(() => {
      expect(command.heard()).toContain(
        `notification TRANSACTION.SUCCESS → http://127.0.0.1:${port}/right delivered (HTTP 204)\n`,
      )
      expect(command.heard()).toMatch(/\/wrong ✗ HTTP 404; next attempt at \d{4}-\S+\n/)
      expect(command.heard()).toMatch(/ ✗ connect ECONNREFUSED 127\.0\.0\.1:\d+; next attempt at /)
    })
    command.stop()
    await command.code
    receiver.close()
  })

  it('prints the OpenAPI document of the control API', async () => {
    const command = run(['--openapi'])
    expect(await command.code).toBe(0)
    expect(JSON.parse(command.heard())).toEqual(JSON.parse(JSON.stringify(controlOpenApi())))
  })

  it('prints Chinese in a Chinese locale', async () => {
    for (const [environment, word] of [
      [{ WXPAY_LOCALE: 'zh' }, '用法'],
      [{ WXPAY_LOCALE: '', LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' }, '用法'],
      [{ WXPAY_LOCALE: 'en', LANG: 'zh_CN.UTF-8' }, 'Usage'],
    ] as const) {
      for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
      const command = run(['--help'])
      expect(await command.code).toBe(0)
      expect(await command.said).toContain(word)
    }
  })

  it('continues with the merchant in its file', async () => {
    const database = join(folder, 'kept.db')
    const serials: string[] = []
    for (let round = 0; round < 2; round += 1) {
      const command = run(['--port', '0', '--database', database])
      serials.push(String(/serial: "(\w+)"/.exec(await command.said)?.[1]))
      command.stop()
      await command.code
    }
    expect(serials[0]).toMatch(/^[0-9A-F]{40}$/)
    expect(serials[1]).toBe(serials[0])
  })

  it('gives the merchant a brand and prints its keys, also to a merchant in its file', async () => {
    const database = join(folder, 'branded.db')
    const brands: unknown[] = []
    for (const extra of [[], ['--brand', '12034401'], ['--brand', '12034401']]) {
      const command = run(['--port', '0', '--database', database, ...extra])
      const [, options = ''] = /new Wechatpay\((\{.*?\n\})\)/s.exec(await command.said) ?? []
      // The printed configuration is an object literal of JavaScript.
      const parsed = runInNewContext(`(${options})`) as Record<string, unknown>
      brands.push(parsed['brand'])
      command.stop()
      await command.code
    }
    expect(brands[0]).toBeUndefined()
    expect(brands[1]).toMatchObject({
      brandId: '12034401',
      serial: expect.stringMatching(/^[0-9A-F]{40}$/) as string,
      privateKey: expect.stringContaining('PRIVATE KEY') as string,
    })
    expect(Object.keys((brands[1] as { certs: object }).certs)).toEqual([
      expect.stringMatching(/^PUB_KEY_ID_\d+$/),
    ])
    expect(brands[2]).toEqual(brands[1])
    const command = run(['--port', '0', '--database', database, '--brand', '7'])
    expect(await command.code).toBe(2)
    expect(command.complained()).toContain('already has brand 12034401')
  })

  it.each(['partner', 'platform', 'institution'] as const)(
    'starts as a %s with sub-merchants',
    async (kind) => {
      const database = join(folder, 'tenant.db')
      const subs = ['1900000109', '1900000110']
      const tenant = async (...extra: string[]): Promise<Credentials> => {
        const command = run(['--port', '0', '--database', database, '--kind', kind, ...extra])
        const [, url = ''] = /serving: (\S+)/.exec(await command.said) ?? []
        const { data } = (await (await fetch(`${url}/sandbox/v1/merchants`)).json()) as {
          data: Credentials[]
        }
        command.stop()
        await command.code
        const [found, ...others] = data
        expect(others).toEqual([])
        if (found === undefined) throw new Error('The command has no merchant.')
        return found
      }
      const first = await tenant('--sub-merchant', subs[0] ?? '')
      expect(first).toMatchObject({ kind, subMchids: subs.slice(0, 1) })
      const second = await tenant(...subs.flatMap((mchid) => ['--sub-merchant', mchid]))
      expect(second).toEqual({ ...first, subMchids: subs })
      const other = run(['--database', database, '--kind', 'merchant', '--merchant', first.mchid])
      expect(await other.code).toBe(2)
      expect(other.complained()).toContain(`is not of the kind merchant, but of the kind ${kind}`)
    },
  )

  it('starts as a brand with keys of its own', async () => {
    const command = run(['--port', '0', '--kind', 'brand'])
    const [, options = ''] = /new Wechatpay\((\{.*?\n\})\)/s.exec(await command.said) ?? []
    const { brand } = runInNewContext(`(${options})`) as { readonly brand: Credentials['brand'] }
    expect(brand?.brandId).toMatch(/^\d+$/)
    command.stop()
    await command.code
  })

  it('serves HTTPS and prints its CA and the certificate for the handshake', async () => {
    const caFile = join(folder, 'ca.pem')
    const command = run(['--port', '0', '--ca-file', caFile, '--allow-host', 'pay.test'])
    const text = await command.said
    const url = String(/serving: (https:\/\/127\.0\.0\.1:\d+)\n/.exec(text)?.[1])
    expect(text).toContain(`NODE_EXTRA_CA_CERTS=${caFile}\n`)
    const [, options = ''] = /new Wechatpay\((\{.*?\n\})\)/s.exec(text) ?? []
    const { merchant, baseURL } = runInNewContext(`(${options})`) as Record<string, unknown>
    expect(baseURL).toBe(url)
    const { cert, key } = merchant as { cert: string; key: string }
    const socket = connect({
      ca: readFileSync(caFile),
      cert,
      key,
      port: Number(new URL(url).port),
      servername: 'pay.test',
    })
    await once(socket, 'secureConnect')
    expect(socket.authorized).toBe(true)
    socket.destroy()
    command.stop()
    expect(await command.code).toBe(0)
  })

  it('writes the configuration as environment variables, for its owner only', async () => {
    const envFile = join(folder, '.env')
    const caFile = join(folder, 'ca.pem')
    const command = run(['--port', '0', '--brand', '7', '--write-env', envFile, '--ca-file', caFile])
    const url = String(/serving: (\S+)/.exec(await command.said)?.[1])
    expect(statSync(envFile).mode & 0o777).toBe(0o600)
    const read = parseEnv(readFileSync(envFile, 'utf8')) as Record<string, string>
    expect(read).toMatchObject({ WXPAY_BASE_URL: url, WXPAY_BRAND_ID: '7', NODE_EXTRA_CA_CERTS: caFile })
    for (const name of ['WXPAY', 'WXPAY_BRAND']) {
      const key = Buffer.from(read[`${name}_PRIVATE_KEY`] ?? '', 'base64')
      const certificate = new X509Certificate(Buffer.from(read[`${name}_CERTIFICATE`] ?? '', 'base64'))
      expect(certificate.checkPrivateKey(createPrivateKey({ key, format: 'der', type: 'pkcs8' }))).toBe(true)
      expect(certificate.serialNumber).toBe(read[`${name}_SERIAL`])
      expect(read[`${name}_PUBLIC_KEY_ID`]).toMatch(/^PUB_KEY_ID_/)
      const publicKey = Buffer.from(read[`${name}_PUBLIC_KEY`] ?? '', 'base64')
      expect(createPublicKey({ key: publicKey, format: 'der', type: 'spki' }).asymmetricKeyType).toBe('rsa')
      expect(read[`${name}_APIV3_KEY`]).toHaveLength(32)
    }
    command.stop()
    expect(await command.code).toBe(0)
    writeFileSync(envFile, 'SECRET=mine\n')
    const again = run(['--port', '0', '--write-env', envFile])
    expect(await again.code).toBe(2)
    expect(again.complained()).toContain('was not written by wxpay-sandbox, so it is not overwritten')
    expect(readFileSync(envFile, 'utf8')).toBe('SECRET=mine\n')
  })

  // Node.js reads --env-file even after the name of a script, and exits if that file does not exist.
  it('has no option that Node.js itself reads', async () => {
    const help = run(['--help'])
    const options = new Set((await help.said).match(/--[a-z-]+/g))
    expect([...options]).toContain('--port')
    const script = join(folder, 'arguments.mjs')
    writeFileSync(script, 'console.log(JSON.stringify(process.argv.slice(2)))')
    const given = [...options].flatMap((option) => [option, join(folder, 'none')])
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...given])
    expect(JSON.parse(stdout)).toEqual(given)
  })

  it('prints the token of the control API when a network can reach it', async () => {
    const command = run(['--port', '0', '--host', '0.0.0.0'])
    const text = await command.said
    const port = String(/serving: http:\/\/0\.0\.0\.0:(\d+)/.exec(text)?.[1])
    const token = String(/Bearer <token>\): ([\w-]{43})\n/.exec(text)?.[1])
    const clock = `http://127.0.0.1:${port}/sandbox/v1/clock`
    expect((await fetch(clock)).status).toBe(401)
    expect((await fetch(clock, { headers: { Authorization: `Bearer ${token}` } })).status).toBe(200)
    command.stop()
    await command.code
  })

  it('takes the token from the environment and does not print it', async () => {
    const token = 'token-of-the-environment'
    const command = run(['--port', '0'], { WXPAY_SANDBOX_CONTROL_TOKEN: token })
    const text = await command.said
    const url = String(/serving: (\S+)/.exec(text)?.[1])
    expect(text).not.toContain(token)
    expect((await fetch(`${url}/sandbox/v1/clock`)).status).toBe(401)
    expect(
      (await fetch(`${url}/sandbox/v1/clock`, { headers: { Authorization: `Bearer ${token}` } })).status,
    ).toBe(200)
    command.stop()
    await command.code
  })

  it('requires no token by default or for an empty variable', async () => {
    const command = run(['--port', '0'], { WXPAY_SANDBOX_CONTROL_TOKEN: '' })
    const text = await command.said
    expect(text).not.toContain('token')
    const url = String(/serving: (\S+)/.exec(text)?.[1])
    expect((await fetch(`${url}/sandbox/v1/clock`)).status).toBe(200)
    command.stop()
    await command.code
  })

  it.each([
    ['en', 'Choose another one by --port'],
    ['zh', '端口已被占用：用 --port 换一个端口'],
  ] as const)('reports that the port is in use, in the language %s', async (locale, advice) => {
    vi.stubEnv('WXPAY_LOCALE', locale)
    const other = createServer()
    const port = await listening(other)
    const command = run(['--port', String(port)])
    expect(await command.code).toBe(1)
    expect(command.complained()).toContain(`Port ${port} of 127.0.0.1 is already in use (EADDRINUSE)`)
    expect(command.complained()).toContain(advice)
    other.close()
  })

  it('advises what to do about a database that cannot be opened, in Chinese', async () => {
    vi.stubEnv('WXPAY_LOCALE', 'zh')
    const command = run(['--database', join(folder, 'no', 'wxpay.sqlite')])
    expect(await command.code).toBe(1)
    expect(command.complained()).toContain('先创建目录，或用 --database 换一个文件')
  })

  it.each([
    [['--port', 'x'], 2, '--port'],
    [['--port', '65536'], 2, '--port'],
    [['--merchant', 'x'], 2, '--merchant'],
    [['--key-mode', 'x'], 2, '--key-mode'],
    [['--refund-interval', '-1'], 2, '--refund-interval'],
    [
      ['--refund-interval=1.5'],
      2,
      '--refund-interval must be an integer of at least 0 seconds, received 1.5.',
    ],
    [['--brand', 'x'], 2, '--brand'],
    [['--kind', 'shop'], 2, '--kind must be merchant, partner, platform, institution, brand, received shop.'],
    [['--sub-merchant', 'x'], 2, '--sub-merchant'],
    [['--write-env', '/nowhere/at/all.env'], 2, 'The configuration cannot be written'],
    [['--client-certificates', 'x'], 2, '--client-certificates must be required or ignored'],
    [['--ca-file', '/nowhere/at/all.pem'], 2, 'The CA certificate cannot be written'],
    [['--nonsense'], 2, 'Unknown option --nonsense; known options are --help, --openapi, --port'],
    [['--prot', '1'], 2, 'Unknown option --prot; did you mean --port.'],
    [['--allowed-host=x'], 2, 'Unknown option --allowed-host; did you mean --allow-host.'],
    [['--host', '203.0.113.1'], 1, 'EADDRNOTAVAIL'],
    [['--database', '/nowhere/at/all.db'], 1, 'the folder /nowhere/at does not exist'],
  ])('reports invalid arguments: %j', async (arguments_, code, complaint) => {
    const command = run(arguments_)
    expect(await command.code).toBe(code)
    expect(command.complained()).toContain(complaint)
  })
})

describe('the console', () => {
  const opened = async (
    arguments_: readonly string[],
    environment: Readonly<Record<string, string>> = {},
    isTerminal = true,
  ): Promise<readonly [printed: string, opened: readonly string[]]> => {
    const addresses: string[] = []
    const command = run(['--port', '0', ...arguments_], environment, {
      isTerminal,
      open: (url) => addresses.push(url),
    })
    const printed = /(?:Console|控制台)[:：] (\S+)/.exec(await command.said)?.[1] ?? ''
    command.stop()
    expect(await command.code).toBe(0)
    return [printed, addresses]
  }

  it('is opened in the browser of a person who starts the command in a terminal', async () => {
    const [printed, addresses] = await opened([])
    expect(printed).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(addresses).toEqual([printed])
  })

  it('is opened by the address of this machine, and without the token', async () => {
    const [printed, addresses] = await opened(['--host', '0.0.0.0'])
    expect(printed).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(addresses).toEqual([printed])
  })

  it.each([
    [['--no-open'], {}, true],
    [[], { CI: 'true' }, true],
    [[], { SSH_CONNECTION: '10.0.0.1 22' }, true],
    [[], {}, false],
  ] as const)('is not opened with %j, %j, in a terminal: %j', async (arguments_, environment, isTerminal) => {
    expect((await opened(arguments_, environment, isTerminal))[1]).toEqual([])
  })
})
