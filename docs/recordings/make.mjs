// Recordings of the command line for its guide, in both languages: each types a command into a terminal of tmux and keeps
// what the screen shows. `npm run recordings` makes them anew, after a change of what these commands print; then
// `npx vitest run packages/cli/test/help.test.ts --update` takes them over into the guide. Needs tmux.
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const command = join(root, 'packages/cli/dist/bin/wxpay.mjs')
const PATIENCE = 120_000
const ENTER = 'Enter'
const DOWN = 'Down'

async function recordAll(locale) {
  const folder = await mkdtemp(join(tmpdir(), 'wxpay-recordings-'))
  const shop = join(folder, 'shop')
  const bin = join(folder, 'bin')
  for (const each of [shop, bin]) await mkdir(each)
  await writeFile(join(bin, 'wxpay'), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`)
  await chmod(join(bin, 'wxpay'), 0o755)
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: folder,
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    WXPAY_LOCALE: locale,
  }
  const terminal = new Terminal({ folder, shop, env })
  const wxpay = (...args) => run(join(bin, 'wxpay'), args, { env, cwd: shop })
  try {
    await wxpay('sandbox', 'start')
    const { stdout } = await wxpay('sandbox', 'config', '--format', 'json')
    const merchant = await writeKeys(shop, JSON.parse(stdout))
    await writeScenario(shop)
    await terminal.open()
    for (const [name, record] of Object.entries(recordings)) {
      await terminal.clear()
      await record({ terminal, wxpay, locale, merchant })
      await writeFile(new URL(`${name}.${locale}.txt`, import.meta.url), await terminal.text())
    }
  } finally {
    await terminal.close()
    await wxpay('sandbox', 'stop').catch(() => undefined)
    await rm(folder, { recursive: true })
  }
}

/** The files that the merchant platform hands out, as they are named there. */
async function writeKeys(shop, { mchid, privateKey, certificate, apiv3Key, certs }) {
  const [publicKeyId, publicKey] = Object.entries(certs).find(([id]) => id.startsWith('PUB_KEY_ID_'))
  const files = {
    'apiclient_key.pem': privateKey,
    'apiclient_cert.pem': certificate,
    'pub_key.pem': publicKey,
    'apiv3.key': apiv3Key,
  }
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(shop, name), content, { mode: 0o600 })
  }
  return { mchid, publicKeyId }
}

/** One of the shops of `examples/exam`, which checks the state of an order before it waits. */
async function writeScenario(shop) {
  const scenario = await readFile(join(root, 'examples/exam/shop.yaml'), 'utf8')
  const server = join(root, 'examples/dist/exam/checks-then-ships.mjs')
  const changed = scenario.replace('examples/dist/exam/good.mjs', () => server)
  await writeFile(join(shop, 'shop.yaml'), changed)
}

const goods = { zh: '红豆饼', en: 'Cookies' }

/** Keys typed into each recording, by its name. */
const recordings = {
  async init({ terminal, merchant }) {
    await terminal.type('wxpay init', ENTER)
    const answers = [
      [merchant.mchid, ENTER],
      [ENTER],
      ['apiclient_key.pem', ENTER],
      ['apiclient_cert.pem', ENTER],
      [DOWN, ENTER],
      ['apiv3.key', ENTER],
      [ENTER],
      [merchant.publicKeyId, ENTER],
      ['pub_key.pem', ENTER],
    ]
    for (const answer of answers) {
      // Each question is redrawn when it is answered.
      await terminal.settled()
      await terminal.type(...answer)
    }
    await terminal.prompt()
  },
  async call({ terminal, locale }) {
    await terminal.run(
      'wxpay call v3.pay.transactions.native \\',
      `--description ${goods[locale]} --amount.total 1990 \\`,
      '--out_trade_no Order-0001 --notify_url https://shop.example/notify',
    )
    await terminal.run("wxpay call 'GET /v3/pay/transactions/out-trade-no/Order-0002'")
  },
  async listen({ terminal, wxpay }) {
    await terminal.type('wxpay listen --record events.ndjson', ENTER)
    await terminal.shows('http://127.0.0.1:4242')
    await wxpay('trigger', 'TRANSACTION.SUCCESS', '--set', 'amount.total=1990')
    await wxpay('trigger', 'REFUND.SUCCESS')
    await terminal.shows('REFUND.SUCCESS')
    await terminal.settled()
    await terminal.type('C-c')
    await terminal.prompt()
  },
  async doctor({ terminal }) {
    await terminal.run('wxpay doctor')
  },
  async exam({ terminal }) {
    await terminal.run('wxpay exam http://127.0.0.1:3000/notify --scenario shop.yaml')
  },
}

class Terminal {
  #socket = `wxpay-${randomUUID()}`
  #places
  #options

  constructor({ folder, shop, env }) {
    this.#options = { env, cwd: shop }
    this.#places = [
      [shop, '~/shop'],
      [folder, '~'],
    ]
  }

  async open() {
    const shell = 'bash --noprofile --norc'
    const size = ['-x', '100', '-y', '120']
    await this.#tmux(
      '-f',
      '/dev/null',
      'new-session',
      '-d',
      ...size,
      '-c',
      this.#options.cwd,
      `env PS1='$ ' PS2='    ' ${shell}`,
    )
    await this.prompt()
  }

  async close() {
    await this.#tmux('kill-server').catch(() => undefined)
  }

  async clear() {
    await this.type('clear', ENTER)
    await this.settled()
  }

  /** Types text and presses keys. */
  async type(...keys) {
    for (const key of keys) {
      await this.#tmux('send-keys', ...([ENTER, DOWN, 'C-c'].includes(key) ? [key] : ['-l', '--', key]))
    }
  }

  /** Runs a command, on one or more lines, until it ends. */
  async run(...lines) {
    for (const line of lines) await this.type(line, ENTER)
    await this.prompt()
  }

  /** Waits until the screen contains a text. */
  async shows(text) {
    await this.#until((screen) => screen.includes(text), text)
  }

  /** Waits until a command has ended. */
  async prompt() {
    await this.settled()
    await this.#until((screen) => /(?:^|\n|\^C)\$\n$/.test(screen), 'the prompt')
  }

  /** Waits until the screen stays as it is. */
  async settled() {
    let before = ''
    let same = 0
    await this.#until((screen) => {
      same = screen === before ? same + 1 : 0
      before = screen
      return same >= 15
    }, 'an unchanged screen')
  }

  async text() {
    const screen = (await this.#screen()).replace(/\n?\$\n$/, '\n')
    return this.#places.reduce((text, [path, name]) => text.replaceAll(path, name), screen)
  }

  async #until(matches, what) {
    const end = Date.now() + PATIENCE
    for (;;) {
      const screen = await this.#screen()
      if (matches(screen)) return
      if (Date.now() > end) throw new Error(`The terminal does not show ${what}:\n${screen}`)
      await sleep(100)
    }
  }

  async #screen() {
    const { stdout } = await this.#tmux('capture-pane', '-p', '-J')
    return `${stdout
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .trimEnd()}\n`
  }

  #tmux(...args) {
    return run('tmux', ['-L', this.#socket, ...args], this.#options)
  }
}

for (const locale of ['zh', 'en']) await recordAll(locale)
