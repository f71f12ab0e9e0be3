// The report: steps of each client and trust mode, and how each call of an operation ended.

/** Steps that a run has not passed. */
const missingSteps = (result) =>
  result.expected.filter((name) => !result.steps.some(({ step, ok }) => step === name && ok))

/** Whether a step has not passed, or a client could not read a response. */
export const hasFailed = (result) =>
  missingSteps(result).length > 0 || result.calls.some(({ ending }) => ending === 'failed')

const endings = ['answered', 'refused', 'invalid', 'failed', 'defect', 'unsent', 'unknown']

/** @param {readonly { name: string, expected: readonly string[], steps: any[], calls: any[], problem?: string }[]} results */
export function reportOf(results) {
  return [...results.map(flowOf), '', ...results.flatMap(coverageOf)].join('\n')
}

function flowOf(result) {
  const missing = missingSteps(result)
  const failed = missing.map((name) => {
    const detail = result.steps.find(({ step }) => step === name)?.detail ?? result.problem ?? 'not played'
    return `\n    ${name}: ${detail}`
  })
  const passed = `${result.expected.length - missing.length} of ${result.expected.length} steps passed`
  return `${result.name}: ${passed}${failed.join('')}`
}

function coverageOf({ name, calls, problem }) {
  if (calls.length === 0) return []
  const levels = new Map(
    calls.flatMap(({ operation, level }) => (level === undefined ? [] : [[operation, level]])),
  )
  const byLevel = countOf([...levels.values()], [...new Set(levels.values())].sort())
  const byEnding = countOf(
    calls.map(({ ending }) => ending),
    endings,
  )
  return [
    `${name}: ${levels.size} operations (${byLevel}), ${calls.length} methods: ${byEnding}`,
    ...(problem === undefined ? [] : [`  ended early: ${problem}`]),
    ...calls.map(lineOf),
    '',
  ]
}

const countOf = (values, names) =>
  names.map((name) => `${values.filter((value) => value === name).length} ${name}`).join(', ')

function lineOf({ ending, call, operation, level, method, path, status, code, detail }) {
  const target = operation === undefined ? `${method} ${path}` : `${operation}  ${level}`
  const why = [status, code, detail].filter((part) => part !== undefined && ending !== 'answered')
  const columns = [ending.padEnd(8), call, target, why.join(' ').replaceAll(/\s+/g, ' ')]
  return `  ${columns.join('  ').trimEnd()}`
}
