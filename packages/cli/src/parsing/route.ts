import { parseArgs } from 'node:util'
import { globalOptions } from '../definition/global-options'
import { type CommandNode, find, type GroupNode, type Node } from '../definition/tree'
import { usageError, type CliError } from '../errors/cli-error'
import { didYouMean } from './suggest'
import { parserOptions } from './parser-options'

/** The command that the arguments name. */
export interface Route {
  /** Words of the command as typed. */
  readonly words: readonly string[]
  /** `undefined` for `wxpay` itself. */
  readonly node: Node | undefined
  /** Arguments without the words of the command. */
  readonly rest: readonly string[]
  /** The word that is not a command. */
  readonly unknown: CliError | undefined
}

/** Finds the command: the first words that are not options. */
export function route(nodes: readonly Node[], given: readonly string[]): Route {
  let found: Omit<Route, 'unknown'> = { words: [], node: undefined, rest: given }
  let below = nodes
  while (below.length > 0) {
    const index = firstWord(found.rest)
    const word = index === undefined ? undefined : found.rest[index]
    if (index === undefined || word === undefined) break
    const node = find(below, word)
    if (node === undefined) {
      // The word may be the value of an option of the group's own command, whose parser reports it otherwise.
      if (found.node?.kind === 'group' && found.node.own !== undefined) break
      return { ...found, unknown: unknownCommand(found.words, word, below) }
    }
    const rest = found.rest.filter((_, each) => each !== index)
    found = { words: [...found.words, node.definition.name], node, rest }
    below = node.kind === 'group' ? node.commands : []
  }
  const { node } = found
  const own = node?.kind === 'group' ? node.own : undefined
  return { ...found, node: own ?? node, unknown: undefined }
}

// Only the options of every command may stand before the command: the others are not known yet.
function firstWord(given: readonly string[]): number | undefined {
  const { tokens } = parseArgs({
    args: [...given],
    options: parserOptions(globalOptions),
    strict: false,
    tokens: true,
  })
  const end = tokens.find(({ kind }) => kind === 'option-terminator')?.index ?? Infinity
  return tokens.find(({ kind, index }) => kind === 'positional' && index < end)?.index
}

function unknownCommand(words: readonly string[], word: string, below: readonly Node[]): CliError {
  const known = below
    .filter(isListed)
    .flatMap(({ definition }) => [definition.name, ...(definition.aliases ?? [])])
  const typed = (name: string): string => ['wxpay', ...words, name].join(' ')
  return usageError(
    'COMMAND_UNKNOWN',
    { zh: `没有命令 ${typed(word)}`, en: `Unknown command: ${typed(word)}` },
    didYouMean(word, known, typed),
  )
}

/** Whether a command is in the list of commands. */
export function isListed(node: CommandNode | GroupNode): boolean {
  return node.kind === 'group' || node.definition.hidden !== true
}
