import { exitCodes } from './errors/exit-codes'
import { runCommandLine } from './run-command-line'

/** Runs the command line in this process, and sets its exit code at the end. */
export async function main(): Promise<void> {
  const { stdin, stdout, stderr } = process
  // A reader that ends, such as `head`, ends the command without a complaint.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
      throw error
    })
  }
  const stopping = new AbortController()
  let stopped: number | undefined
  for (const [name, code] of [
    ['SIGINT', exitCodes.interrupted],
    ['SIGTERM', exitCodes.terminated],
  ] as const) {
    process.on(name, () => {
      // The second signal ends a command that does not stop.
      if (stopped !== undefined) process.exit(code)
      stopped = code
      stopping.abort()
    })
  }
  const exitCode = await runCommandLine({
    arguments: process.argv.slice(2),
    environment: process.env,
    folder: process.cwd(),
    input: stdin,
    isInteractive: stdin.isTTY && stderr.isTTY,
    signal: stopping.signal,
    out: stdout,
    err: stderr,
  })
  // A command that ends in its own way, such as one that runs another, has a code of its own.
  process.exitCode = exitCode === exitCodes.interrupted ? (stopped ?? exitCode) : exitCode
}
