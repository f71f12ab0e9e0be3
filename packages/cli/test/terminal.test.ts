import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process'
import { publicEncrypt, X509Certificate } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { builtCommand } from './built'
import { shareSandbox, writeProfile } from './sandbox'
import { start, wxpay } from './wxpay'

const shared = shareSandbox()
const ENTER = '\r'
const DOWN = '\u001b[B'
const CONTROL_C = '\u0003'
const ESCAPE = '\u001b'
/** For a machine that does much else. */
const PATIENCE = { timeout: 60_000, interval: 20 }

/** A command on a pseudo-terminal. */
class Terminal {
  readonly #child: ChildProcessWithoutNullStreams
  readonly ended: Promise<number | null>
  screen = ''
  #read = 0

  constructor(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>) {
    const command = [process.execPath, builtCommand(), ...args].map((each) => `'${each}'`).join(' ')
    // A terminal without a size has no columns.
    this.#child = spawn('script', ['-qec', `stty cols 100 rows 50 && exec ${command}`, '/dev/null'], {
      cwd,
      env: {
        PATH: process.env['PATH'],
        HOME: cwd,
        TERM: 'xterm',
        SHELL: '/bin/sh',
        WXPAY_LOCALE: 'en',
        ...env,
      },
    })
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => (this.screen += text))
    this.ended = new Promise((resolve, reject) => {
      this.#child.on('error', reject)
      this.#child.on('close', resolve)
    })
  }

  /** Types the answer to a question that the screen shows after the last one. */
  async answer(question: string, ...keys: readonly string[]): Promise<void> {
    await vi.waitFor(() => {
      expect(this.screen.slice(this.#read)).toContain(question)
    }, PATIENCE)
    this.#read = this.screen.length
    this.#child.stdin.write(keys.join(''))
  }

  kill(): void {
    this.#child.kill('SIGKILL')
  }
}

const terminals: Terminal[] = []
const children: ChildProcessWithoutNullStreams[] = []
afterEach(() => {
  for (const each of terminals.splice(0)) each.kill()
  for (const each of children.splice(0)) each.kill('SIGKILL')
})

function openTerminal(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Terminal {
  const terminal = new Terminal(args, cwd, env)
  terminals.push(terminal)
  return terminal
}

/** Whether the sandbox has an order. */
function isOrdered(out_trade_no: string): boolean {
  const { sandbox, merchant } = shared()
  try {
    return sandbox.control.transactions.get(merchant.mchid, out_trade_no).out_trade_no === out_trade_no
  } catch {
    return false
  }
}

describe('wxpay init on a terminal', () => {
  function keyFolder(): { readonly folder: string; readonly id: string } {
    const { merchant, folder: above } = shared()
    const folder = mkdtempSync(join(above, 'init-'))
    const [id = '', publicKey = ''] =
      Object.entries(merchant.certs).find(([name]) => name.startsWith('PUB_KEY_ID_')) ?? []
    const files = {
      'apiclient_key.pem': merchant.privateKey,
      'apiclient_cert.pem': merchant.certificate,
      'apiv3.key': merchant.apiv3Key,
      'pub_key.pem': publicKey,
    }
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(folder, name), content, { mode: 0o600 })
    return { folder, id }
  }

  it('asks for each part, writes a profile, and warns of a key that others can read', async () => {
    const { merchant } = shared()
    const { folder, id } = keyFolder()
    chmodSync(join(folder, 'apiv3.key'), 0o644)
    const terminal = openTerminal(['init'], folder)
    await terminal.answer('Merchant ID', '19', ENTER)
    await terminal.answer('8 to 10 digits', '\u007f\u007f', merchant.mchid, ENTER)
    await terminal.answer('Certificate and private key', ENTER)
    await terminal.answer('Private key file', '~/absent', ENTER)
    await terminal.answer('The file does not exist', '\u007f'.repeat(6), 'apiclient_key.pem', ENTER)
    await terminal.answer('Certificate file', 'apiclient_cert.pem', ENTER)
    await terminal.answer('Where is the APIv3 key', DOWN, ENTER)
    await terminal.answer('File', 'apiv3.key', ENTER)
    await terminal.answer('What verifies WeChat Pay', ENTER)
    await terminal.answer('ID of the key', id, ENTER)
    await terminal.answer('File of the key', 'pub_key.pem', ENTER)
    expect(await terminal.ended).toBe(0)
    expect(terminal.screen).toContain(`Serial number ${merchant.serial}`)
    expect(terminal.screen).toMatch(/chmod 600 \S*apiv3\.key/)
    expect(terminal.screen).not.toMatch(/chmod 600 \S*apiclient_key/)
    expect(terminal.screen).not.toContain(merchant.apiv3Key)
    const file = join(folder, 'wxpay.config.json')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      profiles: {
        [merchant.mchid]: {
          mchid: merchant.mchid,
          certificate: { file: 'apiclient_cert.pem' },
          privateKey: { file: 'apiclient_key.pem' },
          apiv3Key: { file: 'apiv3.key' },
          certs: { [id]: { file: 'pub_key.pem' } },
        },
      },
    })
    expect(statSync(file).mode & 0o022).toBe(0)
  })

  it.each([
    ['Ctrl-C', CONTROL_C],
    ['Esc', ESCAPE],
  ])('writes nothing after %s at any question, and exits with 130', async (_, key) => {
    const { folder } = keyFolder()
    execFileSync(
      'openssl',
      ['pkcs12', '-export', '-inkey', 'apiclient_key.pem', '-in', 'apiclient_cert.pem'].concat([
        '-out',
        'apiclient_cert.p12',
        '-passout',
        `pass:${shared().merchant.mchid}`,
      ]),
      { cwd: folder },
    )
    const before = readdirSync(folder)
    // The extracted keys would be files of their own.
    const questions: readonly (readonly [question: string, ...keys: string[]])[] = [
      ['Merchant ID', shared().merchant.mchid, ENTER],
      ['Certificate and private key', DOWN, ENTER],
      ['p12 file', 'apiclient_cert.p12', ENTER],
      ['Where is the APIv3 key', ENTER],
      ['Name of the variable', 'SHOP_KEY', ENTER],
      ['What verifies WeChat Pay', ENTER],
      ['ID of the key', 'PUB_KEY_ID_1', ENTER],
      ['File of the key', key],
    ]
    const first = openTerminal(['init'], folder)
    await first.answer('Merchant ID', key)
    const last = openTerminal(['init'], folder)
    for (const [question, ...keys] of questions) await last.answer(question, ...keys)
    for (const terminal of [first, last]) {
      expect(await terminal.ended).toBe(130)
      expect(terminal.screen).toContain('nothing was written')
    }
    expect(readdirSync(folder)).toEqual(before)
  })

  it('refuses a key in the place of the name of its variable', async () => {
    const { merchant } = shared()
    const { folder } = keyFolder()
    const given = ['--mchid', merchant.mchid, '--private-key', 'apiclient_key.pem']
    const terminal = openTerminal(['init', ...given, '--certificate', 'apiclient_cert.pem'], folder)
    await terminal.answer('Where is the APIv3 key', ENTER)
    await terminal.answer('Name of the variable', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345', ENTER)
    await terminal.answer('Not a name of a variable', CONTROL_C)
    expect(await terminal.ended).toBe(130)
    expect(readdirSync(folder)).not.toContain('wxpay.config.json')
  })
})

describe('a write to the real WeChat Pay on a terminal', () => {
  const call = (out_trade_no: string): readonly string[] => [
    ...['call', 'v3.pay.transactions.native', '--live', '--description', 'x', '--out_trade_no', out_trade_no],
    ...['--notify_url', 'https://shop.example/notify', '--amount.total', '100'],
  ]
  const question = 'to the real WeChat Pay (merchant'
  it.each([
    ['the default answer', 'CANCEL01', ENTER],
    ['Esc', 'CANCEL02', ESCAPE],
    ['Ctrl-C', 'CANCEL03', CONTROL_C],
  ])('is not sent after %s', async (_, number, key) => {
    writeProfile(shared())
    const terminal = openTerminal(call(number), shared().folder)
    await terminal.answer(question, key)
    expect(await terminal.ended).toBe(130)
    expect(terminal.screen).toContain('nothing was sent')
    expect(isOrdered(number)).toBe(false)
  })

  it('is sent after it was confirmed', async () => {
    writeProfile(shared())
    const terminal = openTerminal(call('CONFIRM1'), shared().folder)
    await terminal.answer(question, 'y')
    expect(await terminal.ended).toBe(0)
    expect(terminal.screen).toContain('POST /v3/pay/transactions/native')
    expect(terminal.screen).toContain('code_url')
    expect(isOrdered('CONFIRM1')).toBe(true)
  })
})

describe('a terminal', () => {
  it('shows colors, unless NO_COLOR or --no-color is set; a pipe shows none', async () => {
    const { merchant, write, folder } = shared()
    write('colors.pem', merchant.certificate)
    const args = ['keys', 'inspect', 'colors.pem']
    const style = '\u001b[1mcolors.pem\u001b[22m'
    const screens: string[] = []
    for (const [more, env] of [
      [[], {}],
      [['--no-color'], {}],
      [[], { NO_COLOR: '1' }],
      [['--json'], {}],
    ] as const) {
      const terminal = openTerminal([...args, ...more], folder, env)
      expect(await terminal.ended).toBe(0)
      screens.push(terminal.screen)
    }
    expect(screens.map((screen) => screen.includes(style))).toEqual([true, false, false, false])
    expect(screens.slice(1).join('')).not.toContain('\u001b')
    expect((await wxpay(args, { cwd: folder })).out).not.toContain('\u001b')
  })

  it('interprets nothing of what a command prints of others', async () => {
    const { write, folder, merchant } = shared()
    const hostile = 'a\u001b]0;owned\u0007\u001b[2J\u202eb'
    const { publicKey } = new X509Certificate(merchant.certificate)
    const padding = { key: publicKey, oaepHash: 'sha1' }
    write('hostile.txt', publicEncrypt(padding, Buffer.from(hostile)).toString('base64'))
    write('hostile.key', merchant.privateKey)
    const args = ['decrypt', 'hostile.txt', '--private-key', 'hostile.key']
    const terminal = openTerminal(args, folder)
    expect(await terminal.ended).toBe(0)
    expect(terminal.screen).toContain(String.raw`a\u001b]0;owned\u0007\u001b[2J\u202eb`)
    expect(await wxpay(args, { cwd: folder })).toMatchObject({ code: 0, out: `${hostile}\n` })
  })
})

describe('a signal', () => {
  const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)

  beforeAll(() => {
    const { sandbox, merchant } = shared()
    sandbox.bills.generate(merchant.mchid, { bill_date: day, rows: 50_000 })
  })

  it.each([
    ['SIGINT', 130, 'csv'],
    ['SIGINT', 130, 'ndjson'],
    ['SIGTERM', 143, 'ndjson'],
  ] as const)(
    '%s ends a download with the exit code %i, and leaves no file of %s',
    async (name, code, format) => {
      const { sandbox, folder: above, env } = shared()
      const folder = mkdtempSync(join(above, 'signal-'))
      sandbox.faults.add({
        fault: { kind: 'slow-body', piece: 64 * 1024, pause: 50 },
        match: { path: '/v3/billdownload/file' },
      })
      const child = start(['bills', 'download', '--date', day, '--format', format, '-o', `bill.${format}`], {
        env,
        cwd: folder,
      })
      children.push(child)
      let err = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
      const ended = new Promise((resolve) => child.on('close', resolve))
      await vi.waitFor(() => {
        expect(readdirSync(folder)).not.toEqual([])
      }, PATIENCE)
      expect(existsSync(join(folder, `bill.${format}`))).toBe(false)
      child.kill(name)
      expect({ code: await ended, err }).toEqual({ code, err: '' })
      expect(readdirSync(folder)).toEqual([])
      sandbox.faults.clear()
    },
  )

  it.each([
    ['csv', /bytes [\d,]+/],
    ['ndjson', /rows [\d,]+/],
  ])(
    'leaves no file when the terminal of a download of %s is closed, and shows its progress before',
    async (format, shown) => {
      const { sandbox, folder: above, env } = shared()
      const folder = mkdtempSync(join(above, 'closed-'))
      sandbox.faults.add({
        fault: { kind: 'slow-body', piece: 64 * 1024, pause: 50 },
        match: { path: '/v3/billdownload/file' },
      })
      const args = ['bills', 'download', '--date', day, '--format', format, '-o', `bill.${format}`]
      const terminal = openTerminal(args, folder, env)
      await vi.waitFor(() => {
        expect(terminal.screen).toMatch(shown)
        expect(readdirSync(folder)).not.toEqual([])
      }, PATIENCE)
      terminal.kill()
      await vi.waitFor(() => {
        expect(readdirSync(folder)).toEqual([])
      }, PATIENCE)
      sandbox.faults.clear()
    },
  )

  it.each([
    ['SIGINT', ['logs', 'tail']],
    ['SIGTERM', ['logs', 'tail']],
    ['SIGINT', ['listen', '--port', '0', '--record', 'events.ndjson']],
    ['SIGTERM', ['listen', '--port', '0', '--record', 'events.ndjson']],
  ] as const)('%s ends %j with 0 and without a message', async (name, args) => {
    const { sandbox, merchant, env, folder: above } = shared()
    const folder = mkdtempSync(join(above, 'ended-'))
    const child = start([...args, '--lang', 'en'], { env, cwd: folder })
    children.push(child)
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    const ended = new Promise((resolve) => child.on('close', resolve))
    if (args[0] === 'listen') {
      await vi.waitFor(() => {
        expect(err).toContain('Press Ctrl-C to stop')
      }, PATIENCE)
      const url = /http:\/\/\S+\/notify/.exec(err)?.[0] ?? ''
      const event_type = 'TRANSACTION.SUCCESS'
      sandbox.notifications.send({ mchid: merchant.mchid, event_type, url })
    } else
      await vi.waitFor(async () => {
        await fetch(new URL('/v3/certificates', env['WXPAY_SANDBOX_URL']))
        expect(out).toContain('/v3/certificates')
      }, PATIENCE)
    await vi.waitFor(() => {
      expect(out).not.toBe('')
    }, PATIENCE)
    err = ''
    child.kill(name)
    expect({ code: await ended, err }).toEqual({ code: 0, err: '' })
    // Every line of a recording is whole.
    for (const file of readdirSync(folder))
      for (const line of readFileSync(join(folder, file), 'utf8').split('\n').slice(0, -1))
        expect(JSON.parse(line)).toHaveProperty('headers')
  })

  it('reports the unknown outcome of a write that is interrupted, with 6 and the query to run', async () => {
    const { sandbox, env, folder } = shared()
    sandbox.faults.add({
      fault: { kind: 'stall', when: 'after' },
      match: { path: '/v3/pay/transactions/native' },
    })
    const order = ['--description', 'x', '--out_trade_no', 'INTERRUPT1', '--amount.total', '100']
    const child = start(
      ['call', 'v3.pay.transactions.native', ...order, '--notify_url', 'https://shop.example/notify'],
      { env, cwd: folder },
    )
    children.push(child)
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    const ended = new Promise((resolve) => child.on('close', resolve))
    await vi.waitFor(() => {
      expect(isOrdered('INTERRUPT1')).toBe(true)
    }, PATIENCE)
    child.kill('SIGINT')
    expect(await ended).toBe(6)
    expect(err).toContain('out-trade-no/INTERRUPT1')
    sandbox.faults.clear()
  })
})
