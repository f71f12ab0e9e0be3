import { describe, expect, it } from 'vitest'
import { commands, wxpay } from '../src/commands'
import { leaves, type Node } from '../src/definition/tree'
import { commandHelp, groupHelp } from '../src/help/help'
import { createOutput } from '../src/output/output'
import { guidePage } from './guide-page'
import { wxpay as run } from './wxpay'

const sink = { write: () => true }
const { colors } = createOutput({ json: false, noColor: true, environment: {}, out: sink, err: sink })

function groups(nodes: readonly Node[], above: readonly string[] = []): readonly (readonly string[])[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'command') return []
    const words = [...above, node.definition.name]
    return [...(node.own === undefined ? [words] : []), ...groups(node.commands, words)]
  })
}

function helpOf(words: readonly string[], locale: 'zh' | 'en'): string {
  const style = { locale, colors, width: 100 }
  const command = leaves(commands).find((leaf) => leaf.words.join(' ') === words.join(' '))
  if (command !== undefined) return commandHelp(words, command.node.definition, style)
  let below = commands
  let definition = wxpay
  for (const word of words) {
    const node = below.find((each) => each.definition.name === word)
    if (node?.kind !== 'group') throw new Error(`no group ${words.join(' ')}`)
    ;({ definition, commands: below } = node)
  }
  return groupHelp(words, definition.summary, definition.description, below, style)
}

const all = [[], ...groups(commands), ...leaves(commands).map(({ words }) => words)]

describe.each(['zh', 'en'] as const)('help in %s', (locale) => {
  it.each(all.map((words) => [words.join('-') || 'wxpay', words] as const))(
    'of %s is the golden file',
    async (name, words) => {
      await expect(helpOf(words, locale)).toMatchFileSnapshot(`golden/help/${locale}/${name}.txt`)
    },
  )

  it('is printed by the process', async () => {
    const { code, out, err } = await run(['complete', '--help', '--lang', locale])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(helpOf(['complete'], locale))
  })
})

describe('definitions', () => {
  const definitions = leaves(commands).map(({ words, node }) => [words.join(' '), node.definition] as const)

  it.each(definitions)('of %s have examples that name the command', (words, { examples = [], hidden }) => {
    if (hidden !== true) expect(examples).not.toEqual([])
    for (const { command } of examples) expect(command).toContain(words.split(' ')[0])
  })

  it.each(definitions)('of %s take no secret as an option', (_, { options = {} }) => {
    const secrets = Object.keys(options).filter((name) =>
      /secret|apiv3-key|apiv2-key|passphrase|password/.test(name),
    )
    expect(secrets.filter((name) => !name.endsWith('-file') && !name.endsWith('-env'))).toEqual([])
  })
})

describe('the guide page', () => {
  it.each([
    ['zh', '../../../docs/guide/cli.md'],
    ['en', '../../../docs/en/guide/cli.md'],
  ] as const)('in %s is made from the definitions: golden', async (locale, file) => {
    await expect(guidePage(locale)).toMatchFileSnapshot(file)
  })
})
