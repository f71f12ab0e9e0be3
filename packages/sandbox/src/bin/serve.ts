#!/usr/bin/env node
import { serve } from '../serve/serve'

process.exitCode = await serve({
  arguments: process.argv.slice(2),
  environment: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interrupted: new Promise((resolve) => {
    // The second time, the system's own way of ending takes over.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve()
      })
    }
  }),
})
