import { currentLocale, type Locale, setLocale } from '@wxpay/protocol'
import { commands, wxpay } from './commands'
import type { CommandDefinition } from './definition/command'
import type { Surroundings } from './definition/invocation'
import type { Text } from './definition/text'
import type { CommandNode, GroupNode } from './definition/tree'
import { CliError, usageError } from './errors/cli-error'
import { describe, errorText } from './errors/describe'
import { type ExitCode, exitCodes } from './errors/exit-codes'
import { reasonOf } from './files/reason'
import { commandHelp, groupHelp, type HelpStyle } from './help/help'
import { createOutput, type Output, type Sink } from './output/output'
import { type Parsed, parse, requireOptions } from './parsing/parse'
import { isListed, type Route, route } from './parsing/route'
import { version } from '../package.json'

/** The part of the process that the command line needs. */
export interface CommandLine extends Surroundings {
  /** Arguments after `wxpay`. */
  readonly arguments: readonly string[]
  readonly out: Sink & { readonly columns?: number | undefined }
  readonly err: Sink
}

/**
 * Runs one command.
 *
 * @returns the exit code; nothing is thrown
 */
export async function runCommandLine(line: CommandLine): Promise<ExitCode> {
  const { environment, out, err } = line
  // An error in the options themselves is reported as they ask for it.
  let locale = chosenLocale(line.arguments)
  let json = line.arguments.includes('--json')
  try {
    const found = route(commands, line.arguments)
    const { node } = found
    const definition: Pick<CommandDefinition, 'arguments' | 'options' | 'rest'> =
      node?.kind === 'command' ? node.definition : {}
    if (found.unknown !== undefined) throw found.unknown
    const parsed = parse(
      asksForHelp(line.arguments) ? lenient(definition) : definition,
      found.rest,
      environment,
    )
    if (parsed.global.lang !== undefined && parsed.options['lang'] !== undefined) {
      setLocale(parsed.global.lang)
      locale = parsed.global.lang
    }
    ;({ json } = parsed.global)
    const output = createOutput({ json, noColor: parsed.global['no-color'], environment, out, err })
    return await dispatch(line, found, parsed, output, locale)
  } catch (error) {
    return report(error, { locale, json, line })
  }
}

async function dispatch(
  line: CommandLine,
  { words, node }: Route,
  parsed: Parsed,
  output: Output,
  locale: Locale,
): Promise<ExitCode> {
  const style: HelpStyle = { locale, colors: output.colors, width: Math.min(100, line.out.columns ?? 100) }
  if (parsed.global.version) output.result({ version }, () => version)
  else if (node?.kind !== 'command' && output.json && !parsed.global.help) throw commandMissing(words, node)
  else if (node?.kind === 'command' && !parsed.global.help)
    return runCommand(line, node, parsed, output, locale)
  else {
    output.raw(
      node?.kind === 'command' ? commandHelp(words, node.definition, style) : helpOf(words, node, style),
    )
    // A group without a command is a mistake, but a person gets the same help.
    if (!parsed.global.help) return exitCodes.usage
  }
  return exitCodes.ok
}

function commandMissing(words: readonly string[], node: GroupNode | undefined): Error {
  const below = (node?.commands ?? commands).filter(isListed).map(({ definition }) => definition.name)
  const typed = ['wxpay', ...words].join(' ')
  return usageError(
    'COMMAND_MISSING',
    { zh: `${typed} 后面缺少命令`, en: `A command must follow ${typed}` },
    { zh: `可用的有：${below.join('、')}`, en: `There are: ${below.join(', ')}` },
  )
}

function helpOf(words: readonly string[], node: GroupNode | undefined, style: HelpStyle): string {
  if (node === undefined) return groupHelp(words, wxpay.summary, wxpay.description, commands, style)
  return groupHelp(words, node.definition.summary, node.definition.description, node.commands, style)
}

async function runCommand(
  { environment, folder, input, isInteractive, signal }: CommandLine,
  node: CommandNode,
  parsed: Parsed,
  output: Output,
  locale: Locale,
): Promise<ExitCode> {
  requireOptions(node.definition, parsed)
  const run = await node.load()
  return run({
    arguments: parsed.arguments,
    options: parsed.options,
    fields: parsed.fields,
    command: parsed.command,
    output,
    locale,
    text: (text: Text) => text[locale],
    environment,
    folder,
    input,
    isInteractive,
    signal,
  })
}

/** The way in which an error is reported. */
interface Reporting {
  readonly locale: Locale
  readonly json: boolean
  readonly line: Pick<CommandLine, 'err' | 'signal'>
}

function report(error: unknown, { locale, json, line: { err, signal } }: Reporting): ExitCode {
  // What a stopped command rejects with says only that it was stopped, unless a write was under way.
  if (signal.aborted && Reflect.get(Object(error), 'outcome') !== 'unknown') return exitCodes.interrupted
  const described = describe(error, locale)
  if (json) {
    const { exitCode, ...rest } = described
    err.write(`${JSON.stringify({ error: rest, exitCode }, undefined, 2)}\n`)
  } else err.write(`${errorText(described, locale)}\n`)
  return described.exitCode
}

/** Reports that standard output cannot be written, as the arguments ask for it. */
export function reportOutputError(
  error: unknown,
  line: Pick<CommandLine, 'arguments' | 'err' | 'signal'>,
): ExitCode {
  const { zh, en } = reasonOf(error)
  const failure = new CliError(
    'output',
    { zh: `无法写入标准输出：${zh}`, en: `Standard output cannot be written: ${en}` },
    { code: 'OUTPUT_UNWRITABLE', cause: error },
  )
  return report(failure, { locale: currentLocale(), json: line.arguments.includes('--json'), line })
}

function chosenLocale(given: readonly string[]): Locale {
  const index = given.findIndex((each) => each === '--lang' || each.startsWith('--lang='))
  const value = index === -1 ? undefined : (/^--lang=(.*)$/.exec(given[index] ?? '')?.[1] ?? given[index + 1])
  if (value === 'zh' || value === 'en') setLocale(value)
  return currentLocale()
}

function asksForHelp(given: readonly string[]): boolean {
  const end = given.indexOf('--')
  return given.slice(0, end === -1 ? given.length : end).some((each) => each === '--help' || each === '-h')
}

// Help is shown whatever arguments are missing.
function lenient(
  definition: Pick<CommandDefinition, 'arguments' | 'options' | 'rest'>,
): Pick<CommandDefinition, 'arguments' | 'options' | 'rest'> {
  return {
    ...definition,
    arguments: [{ name: 'ignored', summary: { zh: '', en: '' }, optional: true, multiple: true }],
  }
}
