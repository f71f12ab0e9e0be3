import { type ChildProcess, spawn } from 'node:child_process'
import { open } from 'node:fs/promises'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Path of the command `wxpay-sandbox`, a Node.js program. */
export function serveCommand(): string {
  const { resolve } = createRequire(import.meta.url)
  return join(dirname(resolve('@wxpay/sandbox/package.json')), 'dist/bin/serve.js')
}

type Environment = Readonly<Record<string, string | undefined>>

/** Starts `wxpay-sandbox` so that it outlives this process; its output goes to a file. */
export async function serveInBackground(
  args: readonly string[],
  log: string,
  environment: Environment,
  folder: string,
): Promise<ChildProcess> {
  await mkdir(dirname(log), { recursive: true, mode: 0o700 })
  const file = await open(log, 'w', 0o600)
  try {
    const child = spawn(process.execPath, [serveCommand(), ...args], {
      cwd: folder,
      env: environment,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', file.fd, file.fd],
    })
    child.unref()
    return child
  } finally {
    await file.close()
  }
}

/** Whether a sandbox responds at an address. */
export async function isServing(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(new URL('/sandbox/v1/session', url), {
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(2000)]),
    })
    const session = (await response.json()) as { readonly authenticated?: unknown }
    return response.ok && typeof session.authenticated === 'boolean'
  } catch {
    signal.throwIfAborted()
    return false
  }
}

/** Whether a process runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const POLL = 50

/**
 * Waits for something.
 *
 * @returns whether it became true within the time
 */
export async function until(
  isTrue: () => Promise<boolean> | boolean,
  milliseconds: number,
  signal: AbortSignal,
): Promise<boolean> {
  const end = Date.now() + milliseconds
  while (!(await isTrue())) {
    if (Date.now() >= end) return false
    await wait(POLL, undefined, { signal })
  }
  return true
}
