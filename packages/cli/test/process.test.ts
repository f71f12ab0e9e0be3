import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { version } from '../package.json'
import { builtCommand } from './built'
import { inProcess, start, wxpay } from './wxpay'

const quotedCommand = `"${process.execPath}" "${builtCommand()}"`

/** Runs a line of bash, in which `wxpay` is {@link quotedCommand}. */
function shell(
  line: string,
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], HOME: '/nonexistent', WXPAY_LOCALE: 'en' }
    const child = execFile('bash', ['--norc', '-c', line], { env }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr })
    })
  })
}

describe('wxpay', () => {
  it('prints its version', async () => {
    expect(await wxpay(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
    expect(await wxpay(['-V', '--json'])).toMatchObject({ code: 0, out: `{\n  "version": "${version}"\n}\n` })
  })

  it('lists its commands and exits with the code for a wrong usage without a command', async () => {
    const { code, out } = await wxpay([])
    expect(code).toBe(2)
    expect(out).toContain('complete')
  })

  it.each([
    [{ WXPAY_LOCALE: 'zh' }, '命令：'],
    [{ WXPAY_LOCALE: '', LC_ALL: 'zh_CN.UTF-8' }, '命令：'],
    [{ WXPAY_LOCALE: '', LANG: 'zh_CN.UTF-8' }, '命令：'],
    [{ WXPAY_LOCALE: '', LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'Commands:'],
  ])('takes its language from %j', async (env, heading) => {
    expect((await wxpay(['--help'], { env })).out).toContain(heading)
  })

  it('prefers --lang to the environment, also before the command', async () => {
    expect((await wxpay(['--lang', 'zh', 'complete', '--help'])).out).toContain('生成命令行补全脚本')
  })

  it.each([
    [['compelte'], 2, 'Unknown command: wxpay compelte [COMMAND_UNKNOWN]\nDid you mean wxpay complete?'],
    [['complete', '--jsno'], 2, 'Unknown option --jsno [OPTION_UNKNOWN]\nDid you mean --json?'],
    [['complete', '--lang'], 2, 'Option --lang requires a value [OPTION_INVALID]'],
    [['complete', '--lang', 'fr'], 2, 'Option --lang must be zh, en, received "fr" [OPTION_INVALID]'],
    [['complete', '--json=1'], 2, 'Option --json takes no value, received "1" [OPTION_INVALID]'],
    [['complete', 'zsh', 'bash'], 2, 'Unexpected argument: bash [ARGUMENT_UNEXPECTED]'],
    [['complete', 'zhs'], 2, 'No completion script exists for zhs [ARGUMENT_INVALID]\nDid you mean zsh?'],
  ])('rejects %j', async (args, code, message) => {
    const ended = await inProcess(args)
    expect(ended).toMatchObject({ code, out: '' })
    expect(ended.err).toContain(message)
  })

  it('reports errors in Chinese', async () => {
    expect((await wxpay(['compelte'], { env: { WXPAY_LOCALE: 'zh' } })).err).toBe(
      '错误: 没有命令 wxpay compelte [COMMAND_UNKNOWN]\n是不是 wxpay complete？\n',
    )
  })

  it('reports an error as JSON with --json', async () => {
    const { code, err } = await wxpay(['compelte', '--json'])
    expect(code).toBe(2)
    expect(JSON.parse(err)).toEqual({
      error: {
        code: 'COMMAND_UNKNOWN',
        message: 'Unknown command: wxpay compelte',
        remedy: 'Did you mean wxpay complete?',
      },
      exitCode: 2,
    })
  })

  it('loads little for --help, so that it starts at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wxpay-loaded-'))
    try {
      expect((await wxpay(['--help'], { env: { NODE_V8_COVERAGE: folder } })).code).toBe(0)
      const loaded = readdirSync(folder).flatMap((file) => {
        const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
          readonly result: readonly { readonly url: string }[]
        }
        return result.map(({ url }) => url).filter((url) => url.startsWith('file:'))
      })
      expect(loaded.length).toBeGreaterThan(1)
      expect(loaded.length).toBeLessThan(25)
      // Neither the client nor the sandbox, nor a library that parses or asks.
      const others = loaded.filter((url) => !url.includes('/cli/dist/'))
      const names = others.map((url) => /(?:node_modules|packages)\/([^/]+)/.exec(url)?.[1])
      expect(names.toSorted()).toEqual(['fastest-levenshtein', 'picocolors', 'protocol'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('is silent when the reader of its output has gone', async () => {
    const command = `"${process.execPath}" "${builtCommand()}" complete bash | head -c 1`
    const { stdout, stderr } = await promisify(execFile)('bash', [
      '-o',
      'pipefail',
      '-c',
      `${command}; echo "$?"`,
    ])
    expect({ stdout: stdout.slice(1), stderr }).toEqual({ stdout: '0\n', stderr: '' })
  })

  // Only Linux has such a device.
  it.runIf(process.platform === 'linux').each(['zh', 'en'] as const)(
    'reports that standard output cannot be written, in %s',
    async (locale) => {
      const { code, stderr } = await shell(`${quotedCommand} complete bash --lang ${locale} > /dev/full`)
      expect({ code, stderr }).toEqual({
        code: 74,
        stderr:
          locale === 'zh'
            ? '错误: 无法写入标准输出：磁盘空间不足 [OUTPUT_UNWRITABLE]\n'
            : 'Error: Standard output cannot be written: no space is left on the device [OUTPUT_UNWRITABLE]\n',
      })
    },
  )

  it('runs with standard input, output and error closed', async () => {
    expect((await shell(`${quotedCommand} encrypt <&-`)).stderr).toContain('[ARGUMENT_MISSING]')
    expect(await shell(`${quotedCommand} complete bash >&-`)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((await shell(`${quotedCommand} compelte 2>&-`)).code).toBe(2)
  })

  it.each([[[]], [['sandbox']]])('reports a missing command as JSON: %j', async (words) => {
    const { code, out, err } = await inProcess([...words, '--json'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(JSON.parse(err)).toMatchObject({ exitCode: 2, error: { code: 'COMMAND_MISSING' } })
  })

  it('knows no option by the name of a member of Object', async () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect((await inProcess(['complete', 'bash', `--${name}`])).err).toContain(`Unknown option --${name}`)
    const { code, err } = await inProcess(['call', 'v3.pay.transactions.native', '--constructor', '1'])
    expect({ code, err: err.split('\n')[0] }).toEqual({
      code: 2,
      err: 'Error: The operation has no field --constructor [FIELD_UNKNOWN]',
    })
  })

  it('lets a terminal interpret nothing of what a message repeats, and cuts a long message', async () => {
    const { err } = await inProcess(['explain', '\u001b]0;title\u0007\u001b[31mX\u202e\u009b2J'])
    expect(err.split('\n')[0]).toBe(
      String.raw`Error: Unknown error code \u001b]0;title\u0007\u001b[31mX\u202e\u009b2J [CODE_UNKNOWN]`,
    )
    expect((await inProcess(['call', 'a'.repeat(100_000)])).err.length).toBeLessThan(5000)
  })

  it('reads at most its limit from an endless input or device', async () => {
    const endless = await shell(`yes | ${quotedCommand} decrypt`)
    expect({ code: endless.code, stderr: endless.stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('[INPUT_TOO_LARGE]') as unknown,
    })
    for (const args of [
      ['keys', 'inspect', '/dev/zero'],
      ['sandbox', 'seed', '/dev/zero'],
      ['verify', '/dev/zero'],
    ])
      expect(await inProcess(args)).toMatchObject({
        code: 3,
        err: expect.stringContaining('[FILE_TOO_LARGE]') as unknown,
      })
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends at %s while it waits for standard input', async (name) => {
    const child = start(['decrypt'], { env: { NODE_DEBUG: 'stream' } })
    // The debug output of a stream shows that it is being read.
    await new Promise((resolve) => child.stderr.once('data', resolve))
    child.kill(name)
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect(code).toBe(name === 'SIGINT' ? 130 : 143)
  })

  // Only root can become another user.
  it.runIf(process.getuid?.() === 0)('runs as a user without a home folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wxpay-homeless-'))
    chmodSync(folder, 0o755)
    try {
      const as = { uid: 54_321, cwd: folder, env: { HOME: undefined } }
      const live = await wxpay(['call', 'GET /v3/certificates', '--live'], as)
      expect(live).toMatchObject({ code: 3, err: expect.stringContaining('[PROFILE_MISSING]') as unknown })
      const background = await wxpay(['sandbox', 'start', '--port', '1'], as)
      expect(background).toMatchObject({ code: 3, err: expect.stringContaining('[HOME_MISSING]') as unknown })
      const user = await wxpay(['init', '--user', '--mchid', '1900000001'], as)
      expect(user).toMatchObject({ code: 3, err: expect.stringContaining('[HOME_MISSING]') as unknown })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
