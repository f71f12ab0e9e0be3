import { parseArgs } from 'node:util'
import type { ArgumentDefinition, CommandDefinition } from '../definition/command'
import { globalOptions } from '../definition/global-options'
import type { FieldOption } from '../definition/invocation'
import type { OptionDefinition, OptionDefinitions, OptionValues } from '../definition/option'
import type { Text } from '../definition/text'
import { usageError } from '../errors/cli-error'
import { parserOptions } from './parser-options'
import { readValue } from './read-value'
import { didYouMean } from './suggest'

type Value = string | number | boolean | undefined | readonly (string | number)[]

/** Arguments of a command line as the definition describes them. */
export interface Parsed {
  readonly arguments: Readonly<Record<string, string | undefined | readonly string[]>>
  readonly options: Readonly<Record<string, Value>>
  readonly global: OptionValues<typeof globalOptions>
  readonly fields: readonly FieldOption[]
  readonly command: readonly string[]
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Parses the arguments of a command.
 *
 * @param given - the arguments without the words of the command
 * @throws CliError with the exit code `usage`
 */
export function parse(
  definition: Pick<CommandDefinition, 'arguments' | 'options' | 'rest'>,
  given: readonly string[],
  environment: Environment,
): Parsed {
  const options: OptionDefinitions = { ...definition.options, ...globalOptions }
  const takesFields = definition.rest === 'fields'
  // `-c.mchid` of the old spelling is one option, not seven letters.
  const args = takesFields ? given.map((each) => each.replace(/^-(?=[a-z]\.)/, '--')) : [...given]
  const { tokens } = parseArgs({
    args,
    options: { ...parserOptions(options), ...(takesFields ? unknownNames(args, options) : {}) },
    strict: false,
    tokens: true,
  })
  const end = tokens.find(({ kind }) => kind === 'option-terminator')?.index ?? Infinity
  const typed = new Map<string, string[]>()
  const positionals: string[] = []
  const fields: FieldOption[] = []
  for (const token of tokens) {
    if (token.kind === 'positional' && (definition.rest !== 'command' || token.index < end))
      positionals.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (option === undefined && !takesFields) throw unknownOption(token.rawName, options)
    const value = textOf(token, option)
    if (option === undefined) fields.push({ name: token.name, value })
    else typed.set(token.name, [...(typed.get(token.name) ?? []), value])
  }
  const values = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      valueOf(name, option, typed.get(name), environment),
    ]),
  )
  return {
    arguments: namedArguments(definition.arguments ?? [], positionals),
    options: values,
    // The table above was read by its own definitions.
    global: values as OptionValues<typeof globalOptions>,
    fields,
    command: definition.rest === 'command' && end !== Infinity ? given.slice(end + 1) : [],
  }
}

/**
 * Makes sure that the required options are there: apart from {@link parse}, so that `--help` needs none.
 *
 * @throws CliError with the exit code `usage`
 */
export function requireOptions(
  { options = {} }: Pick<CommandDefinition, 'options'>,
  { options: values }: Parsed,
): void {
  for (const [name, { type, ...option }] of Object.entries(options)) {
    if (type === 'flag' || !('required' in option) || values[name] !== undefined) continue
    const { env } = option
    throw usageError(
      'OPTION_MISSING',
      {
        zh: `缺少选项 --${name}：${option.summary.zh}`,
        en: `Option --${name} is missing: ${option.summary.en}`,
      },
      env === undefined
        ? undefined
        : { zh: `也可以用环境变量 ${env} 给出`, en: `The environment variable ${env} can give it too` },
    )
  }
}

// A field of an operation takes a value, whatever its name.
function unknownNames(
  given: readonly string[],
  known: OptionDefinitions,
): Record<string, { type: 'string'; multiple: true }> {
  const names = given.flatMap((each) => /^--([^=]+)/.exec(each)?.[1] ?? [])
  return Object.fromEntries(
    names
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => [name, { type: 'string', multiple: true }]),
  )
}

interface OptionToken {
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function textOf({ rawName, value, inlineValue }: OptionToken, option: OptionDefinition | undefined): string {
  if (option?.type === 'flag') {
    if (value === undefined) return 'true'
    throw usageError('OPTION_INVALID', {
      zh: `选项 ${rawName} 不带值，收到 ${JSON.stringify(value)}`,
      en: `Option ${rawName} takes no value, received ${JSON.stringify(value)}`,
    })
  }
  if (value !== undefined && (inlineValue === true || !/^-./.test(value) || /^-\d/.test(value))) return value
  throw usageError(
    'OPTION_INVALID',
    { zh: `选项 ${rawName} 缺少值`, en: `Option ${rawName} requires a value` },
    value === undefined
      ? undefined
      : {
          zh: `以连字符开头的值要写成 ${rawName}=${value}`,
          en: `Write ${rawName}=${value} for a value that begins with a hyphen`,
        },
  )
}

function unknownOption(rawName: string, options: OptionDefinitions): Error {
  const name = rawName.replace(/^-+/, '')
  return usageError(
    'OPTION_UNKNOWN',
    { zh: `没有选项 ${rawName}`, en: `Unknown option ${rawName}` },
    didYouMean(name, Object.keys(options), (each) => `--${each}`),
  )
}

function valueOf(
  name: string,
  option: OptionDefinition,
  typed: readonly string[] | undefined,
  environment: Environment,
): Value {
  const fromEnvironment = option.env === undefined ? undefined : environment[option.env]
  // An empty variable counts as unset.
  const texts =
    typed ?? (fromEnvironment === undefined || fromEnvironment === '' ? undefined : [fromEnvironment])
  if (option.type === 'flag') return isSet(texts)
  if (texts === undefined) return option.multiple === true ? [] : option.default
  const source: Text =
    typed === undefined && option.env !== undefined
      ? { zh: `环境变量 ${option.env}`, en: `Environment variable ${option.env}` }
      : { zh: `选项 --${name}`, en: `Option --${name}` }
  const values = texts.map((text) => read(option, text, source))
  if (option.multiple === true) return values
  if (values.length > 1)
    throw usageError('OPTION_REPEATED', {
      zh: `${source.zh} 只能给出一次`,
      en: `${source.en} may be given only once`,
    })
  return values[0]
}

function isSet(texts: readonly string[] | undefined): boolean {
  return texts !== undefined && !['false', '0', 'off', 'no'].includes(texts.at(-1)?.toLowerCase() ?? '')
}

function read(option: OptionDefinition, text: string, source: Text): string | number {
  const result = readValue(option, text)
  if ('value' in result) return result.value
  throw usageError('OPTION_INVALID', {
    zh: `${source.zh} ${result.wrong.zh}，收到 ${JSON.stringify(text)}`,
    en: `${source.en} ${result.wrong.en}, received ${JSON.stringify(text)}`,
  })
}

function namedArguments(
  definitions: readonly ArgumentDefinition[],
  given: readonly string[],
): Parsed['arguments'] {
  const rest = [...given]
  const named: Record<string, string | undefined | readonly string[]> = {}
  for (const { name, summary, optional, multiple } of definitions) {
    const value = multiple === true ? rest.splice(0) : rest.shift()
    if (optional !== true && (value === undefined || value.length === 0))
      throw usageError('ARGUMENT_MISSING', {
        zh: `缺少参数 <${name}>：${summary.zh}`,
        en: `Argument <${name}> is missing: ${summary.en}`,
      })
    named[name] = value
  }
  if (rest.length === 0) return named
  throw usageError('ARGUMENT_UNEXPECTED', {
    zh: `多余的参数：${rest.join(' ')}`,
    en: `Unexpected argument: ${rest.join(' ')}`,
  })
}
