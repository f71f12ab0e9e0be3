import type { CommandDefinition, GroupDefinition } from './command'
import type { Complete } from './completion'
import type { Invocation, Run } from './invocation'
import type { ExitCode } from '../errors/exit-codes'

/** A command with the loader of its code. */
export interface CommandNode {
  readonly kind: 'command'
  readonly definition: CommandDefinition
  readonly load: () => Promise<(invocation: Invocation) => Promise<ExitCode>>
  /** Loads the completion of values that the definition does not list. */
  readonly completion: (() => Promise<{ readonly complete: Complete }>) | undefined
}

/** A group of commands. */
export interface GroupNode {
  readonly kind: 'group'
  readonly definition: GroupDefinition
  readonly commands: readonly Node[]
  /** The command of the word without another one after it: `wxpay mcp` beside `wxpay mcp approve`. */
  readonly own: CommandNode | undefined
}

/** A node of the tree of commands. */
export type Node = CommandNode | GroupNode

/**
 * Binds a definition to its code, which is loaded when the command runs.
 *
 * @param load - `() => import('./explain/run')`
 * @param completion - `() => import('./explain/completion')`, for arguments whose values the definition does not list
 */
export function command<D extends CommandDefinition>(
  definition: D,
  load: () => Promise<{ readonly run: Run<D> }>,
  completion?: CommandNode['completion'],
): CommandNode {
  return {
    kind: 'command',
    definition,
    // The parser returns the values that the definition describes, which the compiler cannot follow.
    load: async () => (await load()).run,
    completion,
  }
}

/**
 * A word with commands below it.
 *
 * @param own - the command of the word alone
 */
export function group(definition: GroupDefinition, commands: readonly Node[], own?: CommandNode): GroupNode {
  return { kind: 'group', definition, commands, own }
}

/** The command or group with a name or an alias. */
export function find(nodes: readonly Node[], name: string): Node | undefined {
  return nodes.find(
    ({ definition }) => definition.name === name || definition.aliases?.includes(name) === true,
  )
}

/** Every command below, with its words: `['keys', 'inspect']`. */
export function leaves(
  nodes: readonly Node[],
  above: readonly string[] = [],
): readonly { readonly words: readonly string[]; readonly node: CommandNode }[] {
  return nodes.flatMap((node) => {
    const words = [...above, node.definition.name]
    if (node.kind === 'command') return [{ words, node }]
    const own = node.own === undefined ? [] : [{ words, node: node.own }]
    return [...own, ...leaves(node.commands, words)]
  })
}
