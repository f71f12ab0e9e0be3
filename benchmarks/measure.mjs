// Shared measuring code: contenders take turns, so that a machine that slows down affects all of them alike.
import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { readArguments } from '../scripts/arguments.mjs'

export const median = (numbers) => {
  const sorted = [...numbers].sort((left, right) => left - right)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * CPU time of the main thread in milliseconds. Where the system does not report it per thread, the time in which the event
 * loop was active, which includes the time in which other processes had the CPU.
 */
function mainThreadTime() {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return performance.eventLoopUtilization().active
  }
}

/** Calls per second with `width` calls in progress at any time, the main thread's time per call, and the event loop's delay. */
export async function rate(call, { calls, width }) {
  let left = calls
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const before = mainThreadTime()
  delay.enable()
  const started = performance.now()
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (left-- > 0) await call()
    }),
  )
  const milliseconds = performance.now() - started
  const active = mainThreadTime() - before
  delay.disable()
  return {
    perSecond: (calls / milliseconds) * 1000,
    mainThreadMicroseconds: (active / calls) * 1000,
    /** Milliseconds that 1 of 100 timers of a millisecond came late. */
    loopDelay: delay.percentile(99) / 1e6 - 1,
  }
}

/** Rounds in which the contenders take turns; returns the median of each. */
export async function compare(contenders, { rounds, calls, width }) {
  const runs = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]))
  for (const call of Object.values(contenders)) await rate(call, { calls: Math.ceil(calls / 4), width })
  for (let round = 0; round < rounds; round++) {
    for (const [name, call] of Object.entries(contenders)) runs[name].push(await rate(call, { calls, width }))
  }
  return Object.fromEntries(
    Object.entries(runs).map(([name, results]) => [
      name,
      {
        perSecond: median(results.map((result) => result.perSecond)),
        mainThreadMicroseconds: median(results.map((result) => result.mainThreadMicroseconds)),
        loopDelay: median(results.map((result) => result.loopDelay)),
        /** Round by round, because two rounds next to each other saw the same machine. */
        ratioTo: (peer) =>
          median(results.map((result, round) => result.perSecond / runs[peer][round].perSecond)),
      },
    ]),
  )
}

export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  for (const row of rows) {
    console.log(
      row.map((cell, column) => String(cell)[column ? 'padStart' : 'padEnd'](widths[column])).join('  '),
    )
  }
}

/**
 * Reads the arguments of one benchmark.
 *
 * @param {string} name - its folder
 * @param {Readonly<Record<string, string>>} [flags] - further flags, with their descriptions
 * @returns {any}
 */
export function flagsOf(name, flags = {}) {
  const all = { quick: 'fewer rounds: for a quick look, not for figures to publish', ...flags }
  const lines = Object.entries(all).map(([flag, description]) => `  --${flag.padEnd(8)} ${description}`)
  return readArguments({
    usage: `usage: node benchmarks/${name}/main.mjs [--${Object.keys(all).join('] [--')}]\n\n${lines.join('\n')}`,
    options: Object.fromEntries(Object.keys(all).map((flag) => [flag, { type: 'boolean', default: false }])),
  }).values
}
