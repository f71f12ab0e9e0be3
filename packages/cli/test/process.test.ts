import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { version } from '../package.json'
import { builtCommand } from './built'
import { inProcess, wxpay } from './wxpay'

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
})
