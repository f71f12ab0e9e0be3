import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtCommand } from './built'
import { wxpay } from './wxpay'

/** The offer to the shell: values, and the directive at the end. */
async function offered(...typed: string[]): Promise<readonly string[]> {
  const { code, out } = await wxpay(['complete', '--', ...typed])
  expect(code).toBe(0)
  return out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '')
}

const shells: readonly (readonly [shell: string, check: readonly string[]])[] = [
  ['bash', ['bash', '-n']],
  ['zsh', ['zsh', '-n']],
  ['fish', ['fish', '--no-execute']],
  ['powershell', []],
]

describe('completion', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wxpay-completion-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it.each(shells)('prints a script for %s that calls wxpay', async (shell, [program, ...options]) => {
    const { code, out } = await wxpay(['complete', shell])
    expect(code).toBe(0)
    expect(out).toMatch(/wxpay complete|'complete'/)
    if (program === undefined || spawnSync(program, ['--version']).error !== undefined) return
    writeFileSync(join(folder, shell), out)
    expect(execFileSync(program, [...options, join(folder, shell)], { encoding: 'utf8' })).toBe('')
  })

  it('offers commands', async () => {
    expect(await offered('compl')).toEqual(['complete', ':4'])
  })

  it('offers options', async () => {
    expect(await offered('complete', '--la')).toEqual(['--lang', ':4'])
  })

  it('offers the values of an option', async () => {
    expect(await offered('complete', '--lang', '')).toEqual(['zh', 'en', ':4'])
  })

  it('offers the values of an argument', async () => {
    expect(await offered('complete', '')).toEqual(['bash', 'zsh', 'fish', 'powershell', ':4'])
  })

  it('offers nothing after an unknown command', async () => {
    expect(await offered('nonsense', '')).toEqual([':4'])
  })

  it('completes in bash, without another package and without evaluating what was typed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wxpay-bash-'))
    try {
      writeFileSync(join(folder, 'script'), (await wxpay(['complete', 'bash'])).out)
      writeFileSync(
        join(folder, 'wxpay'),
        `#!/bin/sh\nexec '${process.execPath}' '${builtCommand()}' "$@"\n`,
        { mode: 0o755 },
      )
      const press = (...words: string[]): string =>
        execFileSync(
          'bash',
          [
            '--norc',
            '-c',
            'source "$0"; source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); __wxpay_complete; printf "%s\\n" "${COMPREPLY[@]}"',
            join(folder, 'script'),
            'wxpay',
            ...words,
          ],
          {
            cwd: folder,
            encoding: 'utf8',
            env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, WXPAY_LOCALE: 'en' },
          },
        )
      expect(press('compl')).toBe('complete\n')
      expect(press('bills', 'download', '--format', '')).toBe('csv\nndjson\nparquet\n')
      expect(press('call', 'v3.pay.transactions.native', '--amount.t')).toContain('--amount.total\n')
      const typed = `$(touch "${folder}/evaluated")`
      expect(press('call', typed, '--da')).toBe('--data\n')
      expect(press('call', `'unbalanced`, '--da')).toBe('--data\n')
      expect(existsSync(join(folder, 'evaluated'))).toBe(false)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
