import type { Locale } from '@wxpay/protocol'
import type { CommandDefinition } from '../definition/command'
import { globalOptions } from '../definition/global-options'
import type { OptionDefinitions } from '../definition/option'
import type { Text } from '../definition/text'
import type { Node } from '../definition/tree'
import { type ExitCodeName, exitCodeMeanings, exitCodes } from '../errors/exit-codes'
import type { Colors } from '../output/output'
import { padTo, widthOf, wrap } from '../output/width'
import { isListed } from '../parsing/route'
import { describedOption, usageOf, writtenOption } from './usage'

const headings = {
  usage: { zh: '用法：', en: 'Usage:' },
  aliases: { zh: '别名：', en: 'Aliases:' },
  commands: { zh: '命令：', en: 'Commands:' },
  arguments: { zh: '参数：', en: 'Arguments:' },
  options: { zh: '选项：', en: 'Options:' },
  global: { zh: '通用选项：', en: 'Options of every command:' },
  examples: { zh: '示例：', en: 'Examples:' },
  exitCodes: { zh: '退出码：', en: 'Exit codes:' },
} as const satisfies Record<string, Text>

// A full-width colon has its own blank.
const gap = (locale: Locale): string => (locale === 'zh' ? '' : ' ')

/** Style of the help. */
export interface HelpStyle {
  readonly locale: Locale
  readonly colors: Colors
  /** Columns of the terminal. */
  readonly width: number
}

/** Help of a command. */
export function commandHelp(
  words: readonly string[],
  definition: CommandDefinition,
  style: HelpStyle,
): string {
  const { locale, colors } = style
  const aliases = definition.aliases ?? []
  return page([
    `${colors.bold(headings.usage[locale])}${gap(locale)}${usageOf(words, definition)[locale]}`,
    paragraphs(definition.summary, definition.description, style),
    ...(aliases.length === 0
      ? []
      : [`${colors.bold(headings.aliases[locale])}${gap(locale)}${aliases.join(', ')}`]),
    section(
      headings.arguments,
      (definition.arguments ?? []).map(({ name, optional, summary }) => [
        optional === true ? `[${name}]` : `<${name}>`,
        summary[locale],
      ]),
      style,
    ),
    section(headings.options, optionRows(definition.options ?? {}, locale), style),
    section(headings.global, optionRows(globalOptions, locale), style),
    examples(definition, style),
    section(headings.exitCodes, exitRows(definition, locale), style),
  ])
}

/** Help of a group of commands, or of `wxpay` itself. */
export function groupHelp(
  words: readonly string[],
  summary: Text,
  description: Text | undefined,
  commands: readonly Node[],
  style: HelpStyle,
): string {
  const { locale, colors } = style
  const name = ['wxpay', ...words].join(' ')
  const rows = commands
    .filter(isListed)
    .map(({ definition }) => [definition.name, definition.summary[locale]] as const)
  const command = locale === 'zh' ? '命令' : 'command'
  return page([
    `${colors.bold(headings.usage[locale])}${gap(locale)}${name} <${command}>`,
    paragraphs(summary, description, style),
    section(headings.commands, rows, style),
    section(headings.global, optionRows(globalOptions, locale), style),
    locale === 'zh'
      ? `运行 ${name} <命令> --help 查看一个命令的说明。`
      : `Run ${name} <command> --help for the help of a command.`,
  ])
}

function page(sections: readonly string[]): string {
  return `${sections.filter((each) => each !== '').join('\n\n')}\n`
}

// A summary begins in lower case, as it stands after the name of the command.
function paragraphs(summary: Text, description: Text | undefined, { locale, width }: HelpStyle): string {
  const first =
    locale === 'zh' ? `${summary.zh}。` : `${summary.en.charAt(0).toUpperCase()}${summary.en.slice(1)}.`
  const further = description === undefined ? [] : description[locale].split('\n\n')
  return [first, ...further]
    .map((paragraph) =>
      /^[-|]/.test(paragraph)
        ? paragraph
        : wrap(paragraph.replaceAll('\n', locale === 'zh' ? '' : ' '), width).join('\n'),
    )
    .join('\n\n')
}

type Row = readonly [term: string, meaning: string]

const WIDEST_TERM = 32

function section(heading: Text, rows: readonly Row[], { locale, colors, width }: HelpStyle): string {
  if (rows.length === 0) return ''
  const column = Math.min(WIDEST_TERM, Math.max(...rows.map(([term]) => widthOf(term)))) + 4
  const lines = rows.flatMap(([term, meaning]) => {
    const wrapped = wrap(meaning, Math.max(20, width - column))
    const isLong = widthOf(term) + 4 > column
    const indent = ' '.repeat(column)
    const first = isLong ? `  ${term}` : `${padTo(`  ${term}`, column)}${wrapped[0] ?? ''}`
    return [first, ...wrapped.slice(isLong ? 0 : 1).map((line) => indent + line)]
  })
  return [colors.bold(heading[locale]), ...lines.map((line) => line.trimEnd())].join('\n')
}

function optionRows(options: OptionDefinitions, locale: Locale): readonly Row[] {
  return Object.entries(options).map(([name, option]) => [
    writtenOption(name, option)[locale],
    describedOption(option)[locale],
  ])
}

function examples({ examples: all = [] }: CommandDefinition, { locale, colors, width }: HelpStyle): string {
  if (all.length === 0) return ''
  const blocks = all.map(({ command, summary }) =>
    [...wrap(summary[locale], width - 4).map((line) => colors.dim(`  # ${line}`)), `  wxpay ${command}`].join(
      '\n',
    ),
  )
  return [colors.bold(headings.examples[locale]), ...blocks].join('\n')
}

function exitRows(definition: CommandDefinition, locale: Locale): readonly Row[] {
  const own = definition.exitCodes ?? {}
  const names: readonly ExitCodeName[] = [
    'ok',
    'failed',
    'usage',
    'configuration',
    'refused',
    'network',
    'unknown',
  ]
  return names
    .filter((name) => name === 'ok' || name === 'usage' || own[name] !== undefined)
    .map((name) => [String(exitCodes[name]), (own[name] ?? exitCodeMeanings[name])[locale]])
}
