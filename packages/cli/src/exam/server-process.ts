import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { ExamError } from './exam-error'
import type { ServerCommand } from './scenario'

/** A server that the exam has started. */
export interface ServerProcess {
  /** Ends the server and what it has started. */
  stop(): Promise<void>
}

/** The way in which the server is started. */
export interface ServerStart {
  readonly notifyUrl: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Folder of relative paths. */
  readonly folder: string
  readonly signal: AbortSignal
}

const POLL = 100
const GRACE = 3000
const TAIL = 2000

/**
 * Starts the server under test, and waits until it listens.
 *
 * @throws ExamError SERVER_FAILED, with the end of its output
 */
export async function startServer(
  { command, environment, folder, patience }: ServerCommand,
  start: ServerStart,
): Promise<ServerProcess> {
  const isWindows = process.platform === 'win32'
  const child = spawn(command, {
    shell: true,
    cwd: folder ?? start.folder,
    env: { ...start.environment, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that the shell and all that it starts can be ended.
    detached: !isWindows,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = `${output}${text}`.slice(-TAIL)
    })
  const server = { stop: () => stop(child, isWindows) }
  try {
    await untilListening(child, start, patience)
    return server
  } catch (error) {
    await server.stop()
    start.signal.throwIfAborted()
    const reason = error instanceof Error ? error.message : String(error)
    throw new ExamError(
      'SERVER_FAILED',
      {
        zh: `商户系统没有启动（${command}）：${reason}\n${output}`,
        en: `The server was not started (${command}): ${reason}\n${output}`,
      },
      { cause: error },
    )
  }
}

async function untilListening(child: ChildProcess, start: ServerStart, patience: number): Promise<void> {
  const { hostname, port, protocol } = new URL(start.notifyUrl)
  const number = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      reject(new Error(`exit ${String(code ?? signal)}`))
    })
  })
  failed.catch(() => undefined)
  const end = Date.now() + patience
  while (!(await Promise.race([listens(hostname.replace(/^\[|\]$/g, ''), number), failed]))) {
    if (Date.now() > end) throw new Error(`nothing listens at ${hostname}:${number} after ${patience} ms`)
    await Promise.race([wait(POLL, undefined, { signal: start.signal }), failed])
  }
}

function listens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 })
    const end = (isOpen: boolean): void => {
      socket.destroy()
      resolve(isOpen)
    }
    socket.once('connect', () => {
      end(true)
    })
    socket.once('error', () => {
      end(false)
    })
    socket.once('timeout', () => {
      end(false)
    })
  })
}

async function stop(child: ChildProcess, isWindows: boolean): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const { pid } = child
  const kill = (signal: NodeJS.Signals): void => {
    try {
      if (isWindows) child.kill(signal)
      else process.kill(-pid, signal)
    } catch {
      // It has just ended.
    }
  }
  const ended = once(child, 'exit')
  kill('SIGTERM')
  const timer = setTimeout(() => {
    kill('SIGKILL')
  }, GRACE)
  await ended
  clearTimeout(timer)
}
