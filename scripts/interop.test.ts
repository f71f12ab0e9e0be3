import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stepsOf } from './interop/flows.mjs'
import { root } from './workspaces.mjs'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'interop-test-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function run(given: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/interop.mjs'), ...given],
    { encoding: 'utf8', env: { ...process.env, ...env } },
  )
  return { status, stdout, stderr }
}

/** A folder of the test with files. */
function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  const created = join(folder, name)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(created, path, '..'), { recursive: true })
    writeFileSync(join(created, path), content)
    chmodSync(join(created, path), 0o755)
  }
  mkdirSync(created, { recursive: true })
  return created
}

describe('npm run interop', () => {
  it('asks for a client', () => {
    expect(run([])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('No client is given.') as string,
    })
  })

  it.each(['go', 'java', 'php', 'python'])('rejects a missing directory for --%s', (name) => {
    const { status, stdout, stderr } = run([`--${name}`, join(folder, 'missing')])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`--${name}: `)
    expect(stderr).toContain('missing" is not a directory.')
  })

  it.each([
    ['go', 'has no executable wxpay-interop'],
    ['java', 'has no file wechatpay-java*.jar'],
    ['php', 'has no file vendor/autoload.php'],
    ['python', 'has no package wechatpayv3'],
  ])('rejects a directory without the client for --%s', (name, problem) => {
    const { status, stderr } = run([`--${name}`, folderOf('empty', {})])
    expect(status).toBe(2)
    expect(stderr).toContain(problem)
  })

  it('rejects an option without a directory', () => {
    expect(run(['--go']).status).toBe(2)
  })

  it('says what the machine lacks, for each client', () => {
    const directory = folderOf('installed', {
      'wechatpay-java-0.2.17.jar': '',
      'vendor/autoload.php': '',
      'wechatpayv3/__init__.py': '',
    })
    const given = ['java', 'php', 'python'].flatMap((name) => [`--${name}`, directory])
    const { status, stdout } = run(given, { PATH: folderOf('no-tools', {}) })
    expect(status).toBe(3)
    expect(stdout.trim().split('\n')).toEqual([
      'java: not played, this machine lacks a JDK 11 or later (`javac` does not run).',
      'php: not played, this machine lacks PHP 7.2 or later with curl, openssl and simplexml (`php` does not run).',
      'python: not played, this machine lacks Python 3 with requests and cryptography (`python3` does not run).',
    ])
  })
})

const steps = stepsOf({ playsFlows: true })

/** A driver that plays no flow, but uses what the runner gives to drivers. */
const driver = (last: object) => `#!/usr/bin/env node
const { readFileSync } = require('node:fs')
const config = JSON.parse(readFileSync(0, 'utf8'))
const say = (line) => console.log(JSON.stringify(line))
async function main() {
  await fetch(config.notifyUrl, { method: 'POST', headers: { 'Wechatpay-Nonce': 'n' }, body: '{"id":1}' })
  const notified = await (await fetch(config.helper + '/notification')).json()
  const ask = async (method, path) =>
    (await fetch(config.helper + '/example?' + new URLSearchParams({ method, path }))).json()
  const order = await ask('POST', '/v3/pay/transactions/native')
  const query = await ask('GET', '/v3/pay/transactions/out-trade-no/X?mchid=X')
  await fetch(config.url + '/v3/vehicle/transactions/parking', { method: 'POST', body: '{"out_trade_no":"CREATED"}' })
  const parking = await ask('GET', '/v3/vehicle/transactions/out-trade-no/X')
  await fetch(config.notifyUrl + '/named', { method: 'POST', body: '{"id":2}' })
  const named = await (await fetch(config.helper + '/notification?path=/named')).json()
  const none = await ask('GET', '/v3/unknown')
  console.log('a line that the SDK logs')
  for (const step of ${JSON.stringify(steps.slice(1))}) say({ step, ok: true })
  say({ step: ${JSON.stringify(steps[0])}, ok: notified.body === '{"id":1}' && named.body === '{"id":2}' && config.partner.mchid !== config.mchid && order.fields.mchid === config.mchid && parking.fields.out_trade_no === 'CREATED' })
  say({ call: 'Native.prepay', operation: order.operation_id, status: 200 })
  say({ call: 'Native.query', operation: query.operation_id, status: 404, code: 'ORDER_NOT_EXIST' })
  say({ call: 'Parking.query', operation: parking.operation_id, status: 404, code: 'ORDER_NOT_EXIST' })
  say({ call: 'Parking.query', operation: parking.operation_id, status: 200, retry: true })
  say({ call: 'Native.unknown', method: 'GET', path: '/v3/unknown', detail: none.error })
  say(${JSON.stringify(last)})
}
main()
`

describe('the report of a driver', () => {
  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs', '--for', 'sandbox'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(status, stderr).toBe(0)
  })

  it('lists the steps and how each call ended, in both trust modes', () => {
    const last = {
      call: 'Native.close',
      operation: 'v3.lovefeast.brands._brand_id_.get',
      status: 400,
      code: 'PARAM_ERROR',
    }
    const { status, stdout } = run(['--go', folderOf('passes', { 'wxpay-interop': driver(last) })])
    expect(status, stdout).toBe(0)
    for (const trust of ['certificate', 'public-key']) {
      expect(stdout).toContain(`go, ${trust}: ${steps.length} of ${steps.length} steps passed`)
      const [counts] = new RegExp(`^go, ${trust}: \\d+ operations .*`, 'm').exec(stdout) ?? []
      expect(counts).toMatch(/: 4 operations \(.*\d stateful.*\), 5 methods: /)
      expect(counts).toContain('2 answered, 1 refused, 1 invalid, 0 failed, 0 defect, 0 unsent, 1 unknown')
    }
    expect(stdout).toContain('  answered  Native.prepay  v3.pay.transactions.native.post  stateful\n')
    expect(stdout).toContain(
      '  refused   Native.query  v3.pay.transactions.out-trade-no._out_trade_no_.get  stateful  404 ORDER_NOT_EXIST\n',
    )
    expect(stdout).toContain(
      '  unknown   Native.unknown  GET /v3/unknown  The catalog has no such operation.\n',
    )
  })

  it('fails for a call that the client could not read', () => {
    const last = {
      call: 'Native.query',
      operation: 'v3.certificates.get',
      status: 200,
      code: 'JSONException',
    }
    const { status, stdout } = run(['--go', folderOf('fails', { 'wxpay-interop': driver(last) })])
    expect(status).toBe(1)
    expect(stdout).toContain('  failed    Native.query  v3.certificates.get  stateful  200 JSONException\n')
  })

  it('fails for a driver that ends early, and shows its error', () => {
    const ends = "#!/usr/bin/env node\nconsole.error('no such key')\nprocess.exit(9)\n"
    const { status, stdout } = run(['--go', folderOf('ends', { 'wxpay-interop': ends })])
    expect(status).toBe(1)
    expect(stdout).toContain(`go, certificate: 0 of ${steps.length} steps passed`)
    expect(stdout).toContain('order: exit code 9: no such key')
  })
})

describe('the guide to other languages', () => {
  const drivers = {
    go: 'go/main.go',
    java: 'java/Interop.java',
    php: 'php/interop.php',
    python: 'python/interop.py',
  }

  it.each(
    ['docs/guide', 'docs/en/guide'].flatMap((guide) =>
      Object.entries(drivers).map((each) => [guide, ...each]),
    ),
  )('shows in %s the %s client as its driver creates it', (guide, language, path) => {
    const page = readFileSync(join(root, guide, 'other-languages.md'), 'utf8')
    const shown = [...page.matchAll(/^```(\w+)\n(.*?)\n```$/gms)].filter(([, name]) => name === language)
    const driver = readFileSync(join(root, 'scripts/interop', path), 'utf8')
    const region = /#region client\n(.*?)\n[^\n]*#endregion client/s.exec(driver)?.[1] ?? ''
    expect(shown.map(([, , code]) => code)).toEqual([dedented(region)])
  })
})

function dedented(code: string): string {
  const lines = code.replace(/^\n+|\n+$/g, '').split('\n')
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(indent)).join('\n')
}
