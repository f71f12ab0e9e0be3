import type { Invocation, Run } from '../../definition/invocation'
import { CliError } from '../../errors/cli-error'
import { exitCodes } from '../../errors/exit-codes'
import { adviceTexts } from '../../operations/advice'
import { resolveOperation } from '../../operations/resolve'
import { didYouMean } from '../../parsing/suggest'
import { openControl } from '../../target/control'
import { type Explanation, explainCode, knownCodes } from './codes'
import type { definition } from './definition'
import { findRequest, isRequestId, requestText } from './request'

type Explain = Invocation<typeof definition>

export const run: Run<typeof definition> = async (invocation) => {
  const { arguments: given, options, output, locale } = invocation
  if (isRequestId(given.code)) {
    const control = openControl({ ...invocation, url: options.sandbox })
    const request = await findRequest(control, given.code).catch((error: unknown) => {
      throw notRecorded(given.code, error)
    })
    output.result(request, () => requestText(request, locale))
    return exitCodes.ok
  }
  const code = given.code.toUpperCase()
  const explanations = chosen(explainCode(code, locale), options.operation)
  if (explanations.length === 0) throw unknownCode(given.code)
  output.result({ code, explanations }, () => explanationText(code, explanations, invocation))
  return exitCodes.ok
}

function chosen(all: readonly Explanation[], operation: string | undefined): readonly Explanation[] {
  if (operation === undefined) return all
  const { found } = resolveOperation(operation, { method: undefined, uncataloged: false })
  const id = found?.operation.operationId ?? ''
  return all
    .filter(({ source, operations }) => source === 'sdk' || operations.includes(id))
    .map((each) => (each.source === 'sdk' ? each : { ...each, operations: [id] }))
}

const SHOWN = 3

function explanationText(
  code: string,
  explanations: readonly Explanation[],
  { output, text }: Explain,
): string {
  const { colors } = output
  const blocks = explanations.map(({ source, operations, status, meaning, advice, remedy }) => {
    const others = operations.length - SHOWN
    const more = others > 0 ? text({ zh: ` 等 ${operations.length} 个接口`, en: ` and ${others} more` }) : ''
    const known = advice === undefined ? undefined : adviceTexts[advice]
    return [
      source === 'sdk'
        ? text({ zh: '来自 SDK 或本命令行', en: 'of the SDK and this command line' })
        : `HTTP ${status ?? ''} ${operations.slice(0, SHOWN).join(', ')}${more}`,
      ...(meaning === undefined ? [] : [`  ${meaning}`]),
      ...(known === undefined ? [] : [`  ${text({ zh: '处理', en: 'To do' })}: ${text(known)}`]),
      ...(remedy === undefined ? [] : [`  ${remedy}`]),
    ].join('\n')
  })
  return [colors.bold(code), ...blocks].join('\n\n')
}

function unknownCode(code: string): CliError {
  return new CliError(
    'failed',
    { zh: `没有错误码 ${code}`, en: `Unknown error code ${code}` },
    { code: 'CODE_UNKNOWN', remedy: didYouMean(code.toUpperCase(), knownCodes(), (each) => each) },
  )
}

function notRecorded(id: string, error: unknown): unknown {
  if (!(error instanceof CliError) || error.exitCode !== exitCodes.refused) return error
  return new CliError(
    'failed',
    { zh: `沙箱没有记录请求 ${id}`, en: `The sandbox has no record of the request ${id}` },
    {
      code: 'REQUEST_UNKNOWN',
      remedy: {
        zh: '若是正式环境的 Request-ID，请提供给微信支付的技术支持',
        en: "If it is of the real WeChat Pay, give it to WeChat Pay's support",
      },
      cause: error,
    },
  )
}
