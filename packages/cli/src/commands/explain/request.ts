import type { Locale } from '@wxpay/protocol'
import type { Text } from '../../definition/text'
import type { Control } from '../../target/control'

/** The part of a recorded request that is shown. */
interface RequestDetail {
  readonly method: string
  readonly target: string
  readonly status: number
  readonly name?: Text
  readonly mchid?: string
  readonly error?: { readonly code: string; readonly message: string }
  readonly findings?: readonly {
    readonly path?: string
    readonly field?: string
    readonly message?: string
  }[]
  readonly signature?: {
    readonly verdict: string
    readonly reason?: string
    readonly message?: string
    readonly diagnosis?: Text & {
      readonly code: string
      readonly difference?: {
        readonly line: number
        readonly column: number
        readonly expected: string
        readonly received: string
      }
    }
  }
}

/** Whether a word is a Request-ID and not a code: it has a hyphen between hexadecimal and digits. */
export function isRequestId(word: string): boolean {
  return /^[0-9A-F]{16,}-\d+$/i.test(word)
}

/** A request that the sandbox recorded. */
export async function findRequest(control: Control, id: string): Promise<RequestDetail> {
  return (await control(`GET /requests/${encodeURIComponent(id)}`)) as RequestDetail
}

/** The request as lines of text. */
export function requestText(
  { method, target, status, name, mchid, error, signature }: RequestDetail,
  locale: Locale,
): string {
  const t = (zh: string, en: string): string => (locale === 'zh' ? zh : en)
  const difference = signature?.diagnosis?.difference
  return [
    `${method} ${target} → HTTP ${status}`,
    ...(name === undefined ? [] : [`${name[locale]}${mchid === undefined ? '' : ` (${mchid})`}`]),
    ...(error === undefined ? [] : [`${t('错误', 'Error')}: ${error.code} ${error.message}`]),
    ...(signature === undefined
      ? []
      : [
          `${t('签名', 'Signature')}: ${signature.verdict}${signature.reason === undefined ? '' : ` – ${signature.reason}`}`,
        ]),
    ...(signature?.diagnosis === undefined ? [] : [signature.diagnosis[locale]]),
    ...(difference === undefined
      ? []
      : [
          t(
            `首个不同：第 ${difference.line} 行第 ${difference.column} 列`,
            `First difference: line ${difference.line}, column ${difference.column}`,
          ),
          `  ${t('应为', 'expected')}: ${JSON.stringify(difference.expected)}`,
          `  ${t('签的是', 'signed')}: ${JSON.stringify(difference.received)}`,
        ]),
  ].join('\n')
}
