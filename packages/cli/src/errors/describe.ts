import { isNativeError } from 'node:util/types'
import type { Locale } from '@wxpay/protocol'
import { CliError } from './cli-error'
import { quoted } from '../files/mode'
import { fileReason } from '../files/reason'
import { visibleText } from '../output/visible-text'
import { type ExitCode, exitCodes } from './exit-codes'

/** An error as it is shown, and as `--json` prints it. */
export interface DescribedError {
  readonly exitCode: ExitCode
  readonly code: string
  readonly message: string
  readonly remedy?: string | undefined
  /** Further facts: the route, the field, the ID of the request, the query of an unknown outcome. */
  readonly facts?: Readonly<Record<string, unknown>> | undefined
  /** Of a defect of the program. */
  readonly stack?: string | undefined
}

/** Describes an error in the language of the user. */
export function describe(error: unknown, locale: Locale): DescribedError {
  if (error instanceof CliError) {
    const { exitCode, code, text, remedy } = error
    return { exitCode, code, message: text[locale], remedy: remedy?.[locale] }
  }
  return fromPackages(error, locale) ?? defect(error)
}

// The errors of the packages are recognized by their members: their classes would load the packages.
function fromPackages(error: unknown, locale: Locale): DescribedError | undefined {
  if (!isNativeError(error) || !('code' in error) || typeof error.code !== 'string') return undefined
  const { code } = error
  const file = fileError(error, code, locale)
  if (file !== undefined) return file
  const facts = factsOf(error)
  const message = (locale === 'zh' ? refusalInChinese(error, facts) : undefined) ?? error.message
  const remedy = 'remedy' in error && typeof error.remedy === 'string' ? error.remedy : undefined
  const exitCode = exitCodeOf(error, code)
  return exitCode === undefined ? undefined : { exitCode, code, message, remedy, facts }
}

// Errors of the file system, such as ENOENT and EACCES; those of a connection have other codes.
function fileError(error: Error, code: string, locale: Locale): DescribedError | undefined {
  const reason = fileReason(error)
  if (reason === undefined || !('syscall' in error)) return undefined
  const path: unknown = Reflect.get(error, 'path')
  const message =
    typeof path === 'string' ? `${path}${locale === 'zh' ? '：' : ': '}${reason[locale]}` : error.message
  return { exitCode: exitCodes.configuration, code, message }
}

// What WeChat Pay answers is Chinese, and so is the sentence around it.
function refusalInChinese(error: Error, facts: DescribedError['facts']): string | undefined {
  const { route, status, wechatpay } = facts ?? {}
  const { code, message } = Object(wechatpay) as Readonly<Record<string, unknown>>
  if (error.name !== 'ApiError' || typeof route !== 'string' || typeof status !== 'number') return undefined
  if (typeof code !== 'string' || typeof message !== 'string') return undefined
  return status < 400 ? `${route} 被拒绝，${code}：${message}` : `${route} 返回 ${status} ${code}：${message}`
}

const shownFacts = [
  'route',
  'field',
  'status',
  'requestId',
  'wechatpay',
  'advice',
  'attempts',
  'outcome',
  'query',
]

function factsOf(error: object): Readonly<Record<string, unknown>> | undefined {
  const entries = shownFacts
    .filter((name) => Object.hasOwn(error, name))
    .map((name) => [name, Reflect.get(error, name)] as const)
    .filter(([, value]) => value !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

// By the name of the error's class, which each package documents.
const byName: Readonly<Record<string, ExitCode>> = {
  InputError: exitCodes.usage,
  UploadError: exitCodes.usage,
  ControlError: exitCodes.refused,
  MoneyError: exitCodes.usage,
  ArgumentError: exitCodes.usage,
  ApiError: exitCodes.refused,
  SignError: exitCodes.refused,
  ResponseError: exitCodes.network,
  VerificationError: exitCodes.network,
  TransportError: exitCodes.network,
  TimeoutError: exitCodes.network,
  DownloadError: exitCodes.network,
  ListenError: exitCodes.network,
  TrustError: exitCodes.configuration,
  OptionError: exitCodes.configuration,
  StorageError: exitCodes.configuration,
  KeyFormatError: exitCodes.configuration,
  DecryptionError: exitCodes.failed,
  SignatureError: exitCodes.failed,
}

function exitCodeOf(error: Error, code: string): ExitCode | undefined {
  if (Reflect.get(error, 'outcome') === 'unknown') return exitCodes.unknown
  // The options of a client are those of a profile.
  if (code === 'OPTION_INVALID') return exitCodes.configuration
  const known = byName[error.name]
  if (known !== undefined) return known
  return /^E[A-Z]+$/.test(code) ? exitCodes.network : undefined
}

function defect(error: unknown): DescribedError {
  return {
    exitCode: exitCodes.internal,
    code: 'INTERNAL_ERROR',
    message: isNativeError(error) ? error.message : String(error),
    stack: isNativeError(error) ? error.stack : undefined,
  }
}

// The call that tells the outcome of a write, with its values in the place of the parameters.
function queryLines(query: unknown, locale: Locale): readonly string[] {
  const { route, config, data } = Object(query) as {
    readonly route?: unknown
    readonly config?: Readonly<Record<string, unknown>>
    readonly data?: unknown
  }
  if (typeof route !== 'string') return []
  const path = route.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = config?.[name]
    return typeof value === 'string' || typeof value === 'number' ? encodeURIComponent(value) : whole
  })
  const fields = Object.entries(Object(config?.['params']) as object).flatMap(([name, value]) => [
    `--${name}`,
    quoted(String(value)),
  ])
  const body = data === undefined ? [] : ['--data', quoted(JSON.stringify(data))]
  const line = ['wxpay', 'call', quoted(path), ...fields, ...body].join(' ')
  return [
    locale === 'zh'
      ? `查询结果（其余选项与原来相同）：${line}`
      : `Query the outcome, with the other options as before: ${line}`,
  ]
}

/** Longest message: what it repeats may be a whole file. */
const LONGEST = 4000

/** The lines that a person reads. */
export function errorText({ code, message, remedy, facts, stack }: DescribedError, locale: Locale): string {
  const requestId = facts?.['requestId']
  const shown = message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message
  const lines = [
    `${locale === 'zh' ? '错误' : 'Error'}: ${shown} [${code}]`,
    ...(typeof requestId === 'string' ? [`Request-ID: ${requestId}`] : []),
    ...(remedy === undefined ? [] : [remedy]),
    ...queryLines(facts?.['query'], locale),
    ...(stack === undefined
      ? []
      : [
          stack,
          locale === 'zh'
            ? '这是 wxpay 的缺陷，请带上以上内容报告。'
            : 'This is a defect of wxpay; please report it with the lines above.',
        ]),
  ]
  return visibleText(lines.join('\n'))
}
