// Runs a driver: its configuration goes to its standard input, and it prints a line of JSON for each step of
// the flow and each call of an operation.
import { spawn } from 'node:child_process'

const TIMEOUT = 5 * 60 * 1000
const MAX_ERROR_OUTPUT = 4000

/**
 * @param {import('./clients.mjs').Command & { problem?: string }} command
 * @returns {Promise<{ steps: readonly object[], calls: readonly object[], problem: string | undefined }>}
 */
export async function playClient(command, sandbox, { trust, variant, defects }) {
  if (command.problem !== undefined) return { steps: [], calls: [], problem: command.problem }
  const merchant = await sandbox.openMerchant(trust)
  try {
    const config = JSON.stringify({ ...merchant.config, variant })
    const { output, problem } = await run(command, config)
    const lines = output.split('\n').flatMap(parsed)
    return {
      steps: lines.filter(({ step }) => step !== undefined),
      calls: lastAttempts(lines.filter(({ call }) => call !== undefined)).map((call) => ({
        ...endedCall(call, defects),
        level: sandbox.levels.get(call.operation),
      })),
      problem,
    }
  } finally {
    await merchant.close()
  }
}

/**
 * Drivers call a method that was refused once more after all others: what it reads may have been created by then.
 */
function lastAttempts(calls) {
  const again = new Map(calls.filter(({ retry }) => retry).map((call) => [call.call, call]))
  return calls
    .filter(({ retry }) => !retry)
    .map((call) => (endingOf(call) === 'refused' ? (again.get(call.call) ?? call) : call))
}

/** A failure that is explained by a defect of the client is listed as such. */
function endedCall(call, defects) {
  const ending = endingOf(call)
  const defect = ending === 'failed' ? defects[call.call] : undefined
  return defect === undefined ? { ...call, ending } : { ...call, ending: 'defect', detail: defect }
}

/** Other lines are what an SDK logs. */
function parsed(line) {
  if (!line.startsWith('{')) return []
  try {
    return [JSON.parse(line)]
  } catch {
    return []
  }
}

/**
 * `answered`: the client read a successful response. `refused`: it read an error of a business rule, such as an
 * order that does not exist. `invalid`: it read that its request is invalid. `unsent`: it threw before it had sent
 * anything. `unknown`: the catalog has no such operation. `failed`: anything else.
 */
function endingOf({ status, code, operation, sent }) {
  if (operation === undefined) return 'unknown'
  if (sent === false) return 'unsent'
  if (status >= 200 && status < 300 && code === undefined) return 'answered'
  if (!(status >= 400 && status < 500) || typeof code !== 'string') return 'failed'
  if (code === 'SIGN_ERROR') return 'failed'
  return code === 'PARAM_ERROR' ? 'invalid' : 'refused'
}

function run({ command, args, env }, input) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: 'pipe' })
    const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT)
    let output = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (chunk) => (output += chunk))
    child.stderr
      .setEncoding('utf8')
      .on('data', (chunk) => (errors = (errors + chunk).slice(-MAX_ERROR_OUTPUT)))
    // A driver that ends before it has read its configuration says why on its standard error.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.on('error', (error) => (errors += error.message))
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      const problem = status === 0 ? undefined : `${signal ?? `exit code ${status}`}: ${errors.trim()}`
      resolve({ output, problem })
    })
  })
}
