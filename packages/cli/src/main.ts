import { isHoldingChild } from './background/holding'
import { exitCodes } from './errors/exit-codes'
import { reportOutputError, runCommandLine } from './run-command-line'

/** Runs the command line in this process, and sets its exit code at the end. */
export async function main(): Promise<void> {
  const { stdin, stdout, stderr } = process
  const given = process.argv.slice(2)
  const stopping = new AbortController()
  const { signal } = stopping
  // A reader that ends, such as `head`, ends the command without a complaint.
  const endOfReader = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  }
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    endOfReader(error)
    process.exit(reportOutputError(error, { arguments: given, err: stderr, signal }))
  })
  let stopped: number | undefined
  const stop = (code: number): void => {
    stopped ??= code
    stopping.abort()
  }
  // A terminal that closes is an error of this stream and a signal; the command removes its unfinished files first.
  let outputFailure: number | undefined
  stderr.on('error', (error: NodeJS.ErrnoException) => {
    endOfReader(error)
    outputFailure = exitCodes.output
    process.exitCode = outputFailure
    stop(outputFailure)
  })
  // The second signal ends a command that does not stop. One that runs another ends when that does.
  const stopOrExit = (code: number) => () => {
    if (stopped !== undefined && !isHoldingChild()) process.exit(code)
    stop(code)
  }
  process.on('SIGINT', stopOrExit(exitCodes.interrupted))
  process.on('SIGTERM', stopOrExit(exitCodes.terminated))
  // Without a terminal, `nohup` may have asked that this signal be ignored.
  if ([stdin, stdout, stderr].some(({ isTTY }) => isTTY))
    process.on('SIGHUP', () => {
      stop(exitCodes.hangup)
    })
  const exitCode = await runCommandLine({
    arguments: given,
    environment: process.env,
    folder: process.cwd(),
    input: stdin,
    isInteractive: stdin.isTTY && stderr.isTTY,
    signal,
    out: stdout,
    err: stderr,
  })
  // A command that ends in its own way, such as one that runs another, has a code of its own.
  const ownCode = outputFailure ?? exitCode
  process.exitCode = exitCode === exitCodes.interrupted ? (stopped ?? exitCode) : ownCode
}
