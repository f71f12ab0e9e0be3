import { isatty } from 'node:tty'
import { openBrowser } from './open-browser'
import { serve } from './serve'

/** Runs the command in this process, and sets its exit code at the end. */
export async function run(): Promise<void> {
  // A reader that ends, such as `head`, does not end the server.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  process.exitCode = await serve({
    arguments: process.argv.slice(2),
    environment: process.env,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: isatty(1),
    open: openBrowser,
    interrupted: new Promise((resolve) => {
      // A second signal ends the process at once.
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => {
          resolve()
        })
      }
    }),
  })
}
