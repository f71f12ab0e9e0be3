import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start, wxpay } from './wxpay'

let folder: string
let url: string
let env: Record<string, string>

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-background-'))
  url = `http://127.0.0.1:${await freePort()}`
  env = { XDG_STATE_HOME: folder, WXPAY_SANDBOX_URL: url }
  const { port } = new URL(url)
  const { code, out, err } = await wxpay(['sandbox', 'start', '--port', port, '--mchid', '1900000109'], {
    env,
  })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain(`Sandbox:     ${url}\nConsole:     ${url}/\nPhone:       ${url}/phone`)
})
afterAll(async () => {
  await wxpay(['sandbox', 'stop'], { env })
  rmSync(folder, { recursive: true })
})

const sandbox = (...args: readonly string[]) => wxpay(['sandbox', ...args], { env, cwd: folder })

describe('wxpay sandbox', () => {
  it('leaves a sandbox running, and says that it runs already', async () => {
    expect((await fetch(`${url}/sandbox/v1/clock`)).status).toBe(200)
    const again = await sandbox('start', '--port', new URL(url).port)
    expect(again).toMatchObject({ code: 0 })
    expect(again.out).toContain('A sandbox already runs.')
    const status = JSON.parse((await sandbox('status', '--json')).out) as { log: string }
    expect(status).toMatchObject({ url, running: true, merchants: ['1900000109'], phone: `${url}/phone` })
    expect(readFileSync(status.log, 'utf8')).toContain(`serving: ${url}`)
    expect((await wxpay(['sandbox', 'status'], { env: { ...env, WXPAY_LOCALE: 'zh' } })).out).toContain(
      '商户：1900000109',
    )
  })

  it('keeps, lists and restores snapshots, and resets', async () => {
    const orders = async (): Promise<number> => {
      const response = await fetch(`${url}/sandbox/v1/entities?mchid=1900000109`)
      return ((await response.json()) as { data: unknown[] }).data.length
    }
    expect(await sandbox('snapshot', 'empty')).toMatchObject({ code: 0, out: 'Kept as the snapshot empty\n' })
    writeFileSync(
      join(folder, 'seed.yaml'),
      `orders:\n  - { mchid: '1900000109', out_trade_no: ORDER0001, total: 100, state: SUCCESS, openid: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o }\n`,
    )
    expect(await sandbox('seed', 'seed.yaml')).toMatchObject({
      code: 0,
      out: 'Added the data of seed.yaml\n',
    })
    expect(await orders()).toBeGreaterThan(0)
    expect((await sandbox('snapshot')).out).toMatch(/ empty\n$/)
    expect(await sandbox('restore', 'empty')).toMatchObject({ code: 0, out: 'Restored the snapshot empty\n' })
    expect(await orders()).toBe(0)
    await sandbox('seed', 'seed.yaml')
    expect(await sandbox('reset')).toMatchObject({ code: 0, out: `Reset ${url}\n` })
    expect(await orders()).toBe(0)
    expect(await sandbox('restore', 'never')).toMatchObject({ code: 4, out: '' })
  })

  it('exports a state that only the owner can read, and imports it', async () => {
    await sandbox('seed', 'seed.yaml')
    expect(await sandbox('export', 'state.json')).toMatchObject({
      code: 0,
      out: 'The state was written to state.json\n',
    })
    expect(statSync(join(folder, 'state.json')).mode & 0o777).toBe(0o600)
    await sandbox('reset')
    expect(await sandbox('import', 'state.json')).toMatchObject({ code: 0, out: 'Imported state.json\n' })
    expect(JSON.parse((await sandbox('export')).out)).toMatchObject({ format: 1 })
    const transaction = await fetch(`${url}/sandbox/v1/merchants/1900000109/transactions/ORDER0001`)
    expect(await transaction.json()).toMatchObject({ trade_state: 'SUCCESS' })
  })

  it.each([
    [['import', 'none.json'], 3, 'Cannot read none.json'],
    [['seed', 'broken.yaml'], 3, 'broken.yaml is not valid YAML'],
    [['restore'], 2, 'name'],
  ])('rejects %j', async (args, code, message) => {
    writeFileSync(join(folder, 'broken.yaml'), '- {')
    const ended = await sandbox(...args)
    expect(ended).toMatchObject({ code, out: '' })
    expect(ended.err).toContain(message)
  })

  it('prints the configuration of a client in each format', async () => {
    const merchant = (await (await fetch(`${url}/sandbox/v1/merchants/1900000109`)).json()) as {
      apiv3Key: string
      serial: string
    }
    for (const format of ['json', 'env', 'node', 'go', 'java', 'php', 'python']) {
      const { code, out } = await sandbox('config', '--format', format)
      expect(code).toBe(0)
      for (const value of [url, '1900000109', merchant.serial]) expect(out).toContain(value)
    }
    expect(parseEnv((await sandbox('config')).out)).toMatchObject({
      WXPAY_BASE_URL: url,
      WXPAY_MCHID: '1900000109',
      WXPAY_APIV3_KEY: merchant.apiv3Key,
    })
    const json: unknown = JSON.parse((await sandbox('config', '--json')).out)
    expect(json).toMatchObject({ baseURL: url, apiv3Key: merchant.apiv3Key, phone: `${url}/phone` })
    expect(await sandbox('config', '--mchid', '1900000108')).toMatchObject({ code: 2 })
  })

  it('waits for a sandbox, and gives up in time', async () => {
    expect(await sandbox('wait')).toMatchObject({ code: 0, out: `${url} responds\n` })
    const nowhere = `http://127.0.0.1:${await freePort()}`
    const { code, out } = await sandbox('wait', '--sandbox', nowhere, '--timeout', '100')
    expect({ code, out }).toEqual({ code: 1, out: `${nowhere} did not respond within 100 ms\n` })
    expect(await sandbox('status', '--sandbox', nowhere)).toMatchObject({ code: 1 })
    expect(await sandbox('reset', '--sandbox', nowhere)).toMatchObject({ code: 5, out: '' })
  })

  it('stops the sandbox that it started, and no other', async () => {
    const port = await freePort()
    const other = `http://127.0.0.1:${port}`
    const child = start(['sandbox', 'start', '--foreground', '--port', String(port)], { env })
    const ended = once(child, 'close')
    expect(await sandbox('wait', '--sandbox', other)).toMatchObject({ code: 0 })
    const foreign = await sandbox('stop', '--sandbox', other)
    expect(foreign).toMatchObject({ code: 3 })
    expect(foreign.err).toContain('was not started by wxpay sandbox start')
    child.kill('SIGTERM')
    await ended
    expect(await sandbox('status', '--sandbox', other)).toMatchObject({ code: 1 })

    expect(await sandbox('start', '--port', String(port), '--database', 'kept.sqlite')).toMatchObject({
      code: 0,
    })
    expect(existsSync(join(folder, 'kept.sqlite'))).toBe(true)
    expect(await sandbox('stop', '--sandbox', other)).toMatchObject({ code: 0, out: `Stopped ${other}\n` })
    await expect(fetch(other)).rejects.toThrow()
    expect(await sandbox('stop', '--sandbox', other)).toMatchObject({
      code: 0,
      out: `No sandbox runs at ${other}\n`,
    })
  })

  it('shows why a sandbox does not start', async () => {
    const { code, err } = await sandbox('start', '--port', String(await freePort()), '--', '--no-such-option')
    expect(code).toBe(1)
    expect(err).toContain('--no-such-option')
    expect(err).toContain('SANDBOX_NOT_STARTED')
  })
})

describe('wxpay sandbox exec', () => {
  const script = `
    fetch(process.env.WXPAY_BASE_URL + '/sandbox/v1/merchants/' + process.env.WXPAY_MCHID)
      .then((response) => response.json())
      .then(({ apiv3Key }) => process.exit(apiv3Key === process.env.WXPAY_APIV3_KEY ? 42 : 1))`

  it('runs a command with the configuration of a sandbox, and returns its exit code', async () => {
    expect(await wxpay(['sandbox', 'exec', '--', process.execPath, '-e', script])).toMatchObject({
      code: 42,
      err: '',
    })
  })

  it('passes signals on to the command', async () => {
    const waiting = `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('ready')`
    const child = start(['sandbox', 'exec', '--', process.execPath, '-e', waiting])
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([7, null])
  })

  it('reports a command that does not exist, and one that is missing', async () => {
    const none = await wxpay(['sandbox', 'exec', '--', 'no-such-command'])
    expect(none).toMatchObject({ code: 2, out: '' })
    expect(none.err).toContain('"no-such-command" cannot be run')
    expect(await wxpay(['sandbox', 'exec'])).toMatchObject({ code: 2 })
  })

  it('reports an empty command', async () => {
    expect(await wxpay(['sandbox', 'exec', '--', ''])).toMatchObject({
      code: 2,
      err: expect.stringContaining('[COMMAND_NOT_RUN]') as unknown,
    })
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'waits for a command that takes its time after a second %s, and leaves none running',
    async (name) => {
      const waiting = `let count = 0
        for (const name of ['SIGINT', 'SIGTERM'])
          process.on(name, () => { console.log('got'); if (++count === 3) process.exit(9) })
        setInterval(() => {}, 1000)
        console.log('ready', process.pid)`
      const child = start(['sandbox', 'exec', '--', process.execPath, '-e', waiting])
      let out = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
      const ended = once(child, 'close')
      for (const count of [0, 1, 2]) {
        await expect.poll(() => out.split('\n').length, { timeout: 60_000 }).toBe(count + 2)
        child.kill(name)
      }
      expect(await ended).toEqual([9, null])
      const pid = Number(/ready (\d+)/.exec(out)?.[1])
      expect(() => process.kill(pid, 0)).toThrow('ESRCH')
    },
  )
})

describe('wxpay sandbox start, twice at once', () => {
  it('starts one sandbox, which both name and stop ends', async () => {
    const state = mkdtempSync(join(tmpdir(), 'wxpay-twice-'))
    const port = String(await freePort())
    const own = { XDG_STATE_HOME: state, WXPAY_SANDBOX_URL: `http://127.0.0.1:${port}` }
    try {
      const both = await Promise.all(
        [1, 2].map(() => wxpay(['sandbox', 'start', '--port', port, '--json'], { env: own })),
      )
      const results = both.map(
        ({ out }) => JSON.parse(out) as { readonly pid: number; readonly started: boolean },
      )
      expect(results.map(({ started }) => started).toSorted()).toEqual([false, true])
      expect(results[0]?.pid).toBe(results[1]?.pid)
    } finally {
      expect((await wxpay(['sandbox', 'stop'], { env: own })).out).toContain('Stopped')
      rmSync(state, { recursive: true })
    }
  })

  it('leaves no sandbox after it was interrupted', async () => {
    const state = mkdtempSync(join(tmpdir(), 'wxpay-interrupted-'))
    const port = String(await freePort())
    const child = start(['sandbox', 'start', '--port', port], { env: { XDG_STATE_HOME: state } })
    const log = join(state, 'wxpay', `sandbox-${port}.log`)
    const ended = once(child, 'close')
    // The sandbox opens its log before it listens.
    await expect.poll(() => existsSync(log), { timeout: 60_000, interval: 5 }).toBe(true)
    child.kill('SIGINT')
    const [code] = (await ended) as [number]
    if (code === 0)
      await wxpay(['sandbox', 'stop'], {
        env: { XDG_STATE_HOME: state, WXPAY_SANDBOX_URL: `http://127.0.0.1:${port}` },
      })
    else expect(code).toBe(130)
    await expect(fetch(`http://127.0.0.1:${port}/sandbox/v1/clock`)).rejects.toThrow('fetch failed')
    expect(existsSync(join(state, 'wxpay', `sandbox-${port}.json`))).toBe(false)
    rmSync(state, { recursive: true })
  })

  it('reports a seed that contains itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wxpay-seed-'))
    writeFileSync(join(folder, 'seed.yaml'), 'merchants: &all [*all]\n')
    expect(await wxpay(['sandbox', 'seed', 'seed.yaml'], { cwd: folder })).toMatchObject({
      code: 3,
      err: expect.stringContaining('[FILE_MALFORMED]') as unknown,
    })
    rmSync(folder, { recursive: true })
  })
})
