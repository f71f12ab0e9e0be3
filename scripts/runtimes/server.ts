import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A program and its arguments. */
export interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** A server in a separate process. */
export interface Server {
  /** `http://127.0.0.1:43210` */
  readonly origin: string
  /** Output so far. */
  output(): string
  close(): Promise<void>
}

/** Starts a server, and reads its address from its output. */
export async function startServer({ program, args, cwd, env }: Command): Promise<Server> {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (text: string): void => {
      output += text
      const port = /http:\/\/\S+?:(\d+)/.exec(output)?.[1]
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`)
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    child.on('error', reject)
    child.on('exit', (status) => {
      reject(new Error(`${program} has ended with ${status ?? 'a signal'}:\n${output}`))
    })
  })
  return {
    origin,
    output: () => output,
    async close() {
      const ended = once(child, 'exit')
      if (child.kill()) await ended
    },
  }
}
