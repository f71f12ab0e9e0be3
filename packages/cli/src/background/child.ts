import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { holdChild } from './holding'

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Passes the signals of this process on to a child, which decides what to do. A terminal sends Ctrl-C to both, so it is not
 * passed on then.
 *
 * @param signal - aborted by the signals of this process
 */
export function forwardSignals(child: ChildProcess, signal: AbortSignal): void {
  const listeners = forwarded.map((name) => {
    const listener = (): void => {
      if (name !== 'SIGINT' || !process.stdin.isTTY) child.kill(name)
    }
    process.on(name, listener)
    return [name, listener] as const
  })
  const release = holdChild()
  child.once('close', release)
  child.once('exit', () => {
    for (const [name, listener] of listeners) process.off(name, listener)
  })
  if (signal.aborted) child.kill('SIGTERM')
}

/** Exit code of a child as a shell reports it: after a signal 128 and its number. */
export async function exitCodeOf(child: ChildProcess): Promise<number> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal])
}
