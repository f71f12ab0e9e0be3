import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { configurationError } from '../errors/cli-error'
import { unwritable } from './read-file'

/** Options of {@link withLock}. */
export interface LockOptions {
  readonly signal: AbortSignal
  /** Milliseconds after which a lock counts as left behind by a process that was killed. */
  readonly staleAfter: number
}

const POLL = 25

/**
 * Does some work while no other process does it for the same file. The lock is a file next to it.
 *
 * @throws CliError with the exit code `configuration` if the lock cannot be written
 */
export async function withLock<Result>(
  file: string,
  { signal, staleAfter }: LockOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = `${file}.lock`
  await mkdir(dirname(file), { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw unwritable(dirname(file), error)
  })
  const end = Date.now() + 2 * staleAfter
  while (!(await take(lock))) {
    if (Date.now() > end)
      throw configurationError(
        'FILE_LOCKED',
        { zh: `${file} 正被另一个 wxpay 使用`, en: `Another wxpay uses ${file}` },
        { zh: `若没有其他 wxpay 在运行，删除 ${lock}`, en: `If no other wxpay runs, remove ${lock}` },
      )
    await removeStale(lock, staleAfter)
    await wait(POLL, undefined, { signal })
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx', 0o600)).close()
    return true
  } catch (error) {
    if (Reflect.get(Object(error), 'code') === 'EEXIST') return false
    throw unwritable(lock, error)
  }
}

async function removeStale(lock: string, staleAfter: number): Promise<void> {
  try {
    if (Date.now() - (await stat(lock)).mtimeMs < staleAfter) return
    // Only one process can rename it.
    const moved = `${lock}.${randomBytes(6).toString('hex')}`
    await rename(lock, moved)
    await rm(moved, { force: true })
  } catch {
    // It was removed meanwhile.
  }
}
