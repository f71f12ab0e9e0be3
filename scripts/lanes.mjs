import { spawn } from 'node:child_process'

/**
 * Runs jobs two at a time, in order, and reports the output of each when it has ended. Two, because the
 * smallest CI machine has two cores.
 *
 * @param {readonly { name: string, command: string, args: readonly string[], options?: object }[]} jobs
 * @param {(ended: { name: string, status: number, output: string, seconds: number }) => void} report
 */
export async function runInLanes(jobs, report, lanes = 2) {
  const waiting = [...jobs]
  const lane = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) report(await runJob(job))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

function runJob({ name, command, args, options }) {
  const started = performance.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const hear = (chunk) => (output += chunk)
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    const end = (status) => resolve({ name, status, output, seconds: (performance.now() - started) / 1000 })
    child.on('error', (error) => {
      output += `${error.message}\n`
      end(1)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}
