import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
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
import { shareSandbox } from './sandbox'
import { start } from './wxpay'

const shared = shareSandbox()
const ENTER = '\r'
const DOWN = '\u001b[B'
const CONTROL_C = '\u0003'
/** For a machine that does much else. */
const PATIENCE = { timeout: 60_000, interval: 20 }

/** A command on a pseudo-terminal. */
class Terminal {
  readonly #child: ChildProcessWithoutNullStreams
  readonly ended: Promise<number | null>
  screen = ''
  #read = 0

  constructor(args: readonly string[], cwd: string) {
    const command = [process.execPath, builtCommand(), ...args].map((each) => `'${each}'`).join(' ')
    // A terminal without a size has no columns.
    this.#child = spawn('script', ['-qec', `stty cols 100 rows 50 && exec ${command}`, '/dev/null'], {
      cwd,
      env: { PATH: process.env['PATH'], HOME: cwd, TERM: 'xterm', SHELL: '/bin/sh', WXPAY_LOCALE: 'en' },
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

function openTerminal(args: readonly string[], cwd: string): Terminal {
  const terminal = new Terminal(args, cwd)
  terminals.push(terminal)
  return terminal
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
    await terminal.answer('Private key file', 'apiclient_key.pem', ENTER)
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

  it('writes nothing after Ctrl-C, and exits with 130', async () => {
    const { folder } = keyFolder()
    const before = readdirSync(folder)
    const terminal = openTerminal(['init', '--mchid', shared().merchant.mchid], folder)
    await terminal.answer('Certificate and private key', CONTROL_C)
    expect(await terminal.ended).toBe(130)
    expect(terminal.screen).toContain('nothing was written')
    expect(readdirSync(folder)).toEqual(before)
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
})
