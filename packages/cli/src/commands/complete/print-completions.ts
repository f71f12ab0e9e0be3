import { type Command, RootCommand, ShellCompDirective } from '@bomb.sh/tab'
import type { Locale } from '@wxpay/protocol'
import { globalOptions } from '../../definition/global-options'
import type { OptionDefinition } from '../../definition/option'
import type { Suggestion } from '../../definition/completion'
import type { CommandNode, Node } from '../../definition/tree'
import { isListed, route } from '../../parsing/route'

/**
 * Prints what may follow, in the form that the completion scripts read.
 *
 * @param typed - the words after `wxpay`; the last is being typed, and may be empty
 */
export async function printCompletions(
  commands: readonly Node[],
  typed: readonly string[],
  locale: Locale,
): Promise<void> {
  const root = new RootCommand()
  const files = { wanted: false }
  // The library never lets the shell complete files, which it does better than any program.
  Object.defineProperty(root, 'directive', {
    get: () =>
      files.wanted
        ? ShellCompDirective.ShellCompDirectiveDefault
        : ShellCompDirective.ShellCompDirectiveNoFileComp,
    set: () => undefined,
  })
  const offerFiles = (): void => {
    files.wanted = true
  }
  const current = typed.at(-1) ?? ''
  const { node, rest } = route(commands, typed.slice(0, -1))
  const own =
    node?.kind === 'command'
      ? ((await (await node.completion?.())?.complete({ typed: rest, current, locale })) ?? {})
      : {}
  declareAll(root, commands, [], (each) => (each === node ? own : {}), { locale, offerFiles })
  // It changes the array that it is given.
  root.parse([...typed])
}

interface Declaring {
  readonly locale: Locale
  readonly offerFiles: () => void
}

type Own = (node: CommandNode) => {
  readonly arguments?: readonly Suggestion[]
  readonly options?: readonly Suggestion[]
}

function declareAll(
  root: RootCommand,
  nodes: readonly Node[],
  above: readonly string[],
  own: Own,
  declaring: Declaring,
): void {
  for (const node of nodes.filter(isListed)) {
    const words = [...above, node.definition.name]
    const declared = root.command(words.join(' '), node.definition.summary[declaring.locale])
    const command = node.kind === 'group' ? node.own : node
    if (command !== undefined) declareCommand(declared, command, own(command), declaring)
    if (node.kind === 'group') declareAll(root, node.commands, words, own, declaring)
  }
}

function declareCommand(
  declared: Command,
  { definition }: CommandNode,
  own: ReturnType<Own>,
  { locale, offerFiles }: Declaring,
): void {
  for (const { name, choices = [], path, multiple } of definition.arguments ?? []) {
    declared.argument(
      name,
      (complete) => {
        if (path === true) offerFiles()
        for (const choice of choices) complete(choice, '')
        for (const { value, summary } of own.arguments ?? []) complete(value, summary)
      },
      multiple === true,
    )
  }
  for (const [name, option] of Object.entries<OptionDefinition>({
    ...definition.options,
    ...globalOptions,
  })) {
    const summary = option.summary[locale]
    if (option.type === 'flag') {
      declared.option(name, summary, option.short)
      continue
    }
    declared.option(
      name,
      summary,
      (complete) => {
        if (option.type === 'path') offerFiles()
        if (option.type === 'choice') for (const choice of option.choices) complete(choice, '')
      },
      option.short,
    )
  }
  for (const { value, summary } of own.options ?? []) declared.option(value, summary, () => undefined)
}
