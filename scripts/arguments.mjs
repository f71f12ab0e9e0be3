import { parseArgs } from 'node:util'

/**
 * Reads the arguments of a command by `util.parseArgs`. Prints the usage and exits with 0 for `--help`, and
 * with 2 for an unknown argument.
 *
 * @param {object} command
 * @param {string} command.usage - printed by `--help` and after an error
 * @param {import('node:util').ParseArgsConfig['options']} [command.options] - besides `--help`
 * @param {readonly string[] | 'any'} [command.names] - allowed positional arguments; none by default
 * @returns {{ values: any, names: string[] }}
 */
export function readArguments({ usage, options = {}, names: known = [] }) {
  let given
  try {
    given = parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
  } catch (error) {
    refuse(error.message, usage)
  }
  if (given.values.help) {
    console.log(usage)
    process.exit(0)
  }
  const unknown = known === 'any' ? undefined : given.positionals.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    const allowed = known.length === 0 ? 'no names are expected' : `known names are ${known.join(', ')}`
    refuse(`Unknown argument ${JSON.stringify(unknown)}; ${allowed}.`, usage)
  }
  return { values: given.values, names: given.positionals }
}

/**
 * Prints an error in the arguments, and exits with 2.
 *
 * @param {string} problem
 * @param {string} usage
 * @returns {never}
 */
export function refuse(problem, usage) {
  console.error(`${problem}\n\n${usage}`)
  process.exit(2)
}
