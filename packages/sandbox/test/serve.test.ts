import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serve } from '../src/serve/serve'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-serve-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

interface Running {
  readonly said: Promise<string>
  readonly stop: () => void
  readonly code: Promise<number>
  readonly complained: () => string
}

/** Runs the command in this process; `said` is what it has printed by the time that it serves or ends. */
function run(arguments_: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
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
    arguments: arguments_,
    environment,
    out: (text) => {
      out += text
      spoken(out)
    },
    err: (text) => (err += text),
    interrupted,
  }).finally(() => {
    spoken(out)
  })
  return { said, stop, code, complained: () => err }
}

describe('the command', () => {
  it('prints an address that answers and a configuration, and ends cleanly', async () => {
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

  it('speaks Chinese where the locale does', async () => {
    for (const [environment, word] of [
      [{ LANG: 'zh_CN.UTF-8' }, '用法'],
      [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'Usage'],
      [{}, 'Usage'],
    ] as const) {
      const command = run(['--help'], environment)
      expect(await command.code).toBe(0)
      expect(await command.said).toContain(word)
    }
  })

  it('goes on with the merchant that is in its file', async () => {
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

  it.each([
    [['--port', 'x'], 2, '--port'],
    [['--port', '65536'], 2, '--port'],
    [['--merchant', 'x'], 2, '--merchant'],
    [['--key-mode', 'x'], 2, '--key-mode'],
    [['--nonsense'], 2, '--nonsense'],
    [['--host', '203.0.113.1'], 1, 'EADDRNOTAVAIL'],
    [['--database', '/nowhere/at/all.db'], 1, 'cannot be opened'],
  ])('says what is wrong with %j', async (arguments_, code, complaint) => {
    const command = run(arguments_)
    expect(await command.code).toBe(code)
    expect(command.complained()).toContain(complaint)
  })
})
