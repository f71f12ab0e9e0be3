import { spawn } from 'node:child_process'

/**
 * Runs jobs two at a time, in order, and reports the output of each when it has ended. Two, because the
 * smallest CI machine has two cores. A job starts only when the jobs that it names in `after` have ended, where they
 * are among the jobs.
 *
 * @param {readonly { name: string, command: string, args: readonly string[], options?: object, after?: readonly string[] }[]} jobs
 * @param {(ended: { name: string, status: number, output: string, seconds: number }) => void} report
 */
export async function runInLanes(jobs, report, lanes = 2) {
  const waiting = [...jobs]
  const running = new Map()
  const isReady = ({ after = [] }) =>
    after.every((name) => !running.has(name) && waiting.every((job) => job.name !== name))
  while (waiting.length + running.size > 0) {
    let index = waiting.findIndex(isReady)
    if (index < 0 && running.size === 0) {
      throw new Error(`Jobs wait for each other: ${waiting.map(({ name }) => name).join(', ')}.`)
    }
    for (; index >= 0 && running.size < lanes; index = waiting.findIndex(isReady)) {
      const [job] = waiting.splice(index, 1)
      const ended = runJob(job)
        .then(report)
        .finally(() => running.delete(job.name))
      running.set(job.name, ended)
    }
    await Promise.race(running.values())
  }
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
