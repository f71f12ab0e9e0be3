import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { configurationError } from '../errors/cli-error'
import type { ChangedFile } from './migrate'

/** Runs git in a folder. The status is 127 if git is not installed. */
export function git(
  folder: string,
  given: readonly string[],
): Promise<{ readonly status: number; readonly output: string }> {
  return new Promise((done) => {
    execFile('git', given as string[], { cwd: folder, maxBuffer: 1 << 28 }, (error, output) => {
      const { code } = error ?? { code: 0 }
      done({ status: typeof code === 'number' ? code : 127, output })
    })
  })
}

/**
 * Rejects a folder whose changes git could not undo.
 *
 * @throws CliError
 */
export async function refuseUncommitted(folder: string): Promise<void> {
  const { status, output } = await git(folder, ['status', '--porcelain', '--', '.'])
  const remedy = {
    zh: '先提交，或用 --dry-run 查看差异；--force 仍然改写',
    en: 'Commit first, or look at the differences by --dry-run; --force rewrites nevertheless',
  }
  if (status !== 0) {
    throw configurationError(
      'NOT_IN_GIT',
      {
        zh: `${folder} 不在 git 里，改写之后无法还原`,
        en: `${folder} is not in git, so that changes could not be undone`,
      },
      remedy,
    )
  }
  if (output.trim() === '') return
  throw configurationError(
    'GIT_NOT_CLEAN',
    { zh: `${folder} 有未提交的修改`, en: `${folder} has uncommitted changes` },
    remedy,
  )
}

/** The differences of files, as git shows them. */
export async function diffOf(changed: readonly ChangedFile[]): Promise<string> {
  if (changed.length === 0) return ''
  const folder = await mkdtemp(join(tmpdir(), 'wxpay-migrate-'))
  try {
    for (const { file, before, after } of changed) {
      for (const [side, text] of [
        ['a', before],
        ['b', after],
      ] as const) {
        const path = join(folder, side, file)
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, text)
      }
    }
    return (await git(folder, ['diff', '--no-index', '--no-prefix', '--no-color', 'a', 'b'])).output
  } finally {
    await rm(folder, { recursive: true })
  }
}
