import type { ControlContext } from '../../domain/control-action'
import { ControlError } from '../../domain/control-error'
import type { RequestRecord } from '../record'
import { curlOf } from './curl'
import { sdkCallOf } from './sdk'

/** Forms in which a request can be copied. */
export const replayForms = ['curl', 'sdk', 'test'] as const

export type ReplayForm = (typeof replayForms)[number]

/** Code that sends a request again. */
export interface ReplayCode {
  readonly as: ReplayForm
  readonly language: 'bash' | 'typescript'
  readonly code: string
}

/**
 * Writes code that sends a request again. It contains no key.
 *
 * @throws ControlError STATE_CONFLICT if the form needs an operation of the catalog, and the request is none
 */
export function replayCode(record: RequestRecord, as: ReplayForm, context: ControlContext): ReplayCode {
  switch (as) {
    case 'curl':
      return { as, language: 'bash', code: curlOf(record) }
    case 'sdk':
      return { as, language: 'typescript', code: sdkProgram(callOf(record, context)) }
    case 'test':
      return { as, language: 'typescript', code: testOf(record, context) }
  }
}

function callOf(
  record: RequestRecord,
  context: ControlContext,
  names?: Readonly<Record<string, string>>,
): string {
  const call = sdkCallOf(record, context, names)
  if (call !== undefined) return call
  throw new ControlError(
    'STATE_CONFLICT',
    `${record.method} ${record.target} is not an operation of the catalog. Copy it as curl.`,
  )
}

const sdkProgram = (call: string): string => `import { Wechatpay } from '@wxpay/sdk'

// Its keys: see "Keys and certificates" of the guide.
declare const wxpay: Wechatpay

const { data } = ${call}
console.log(data)
`

function testOf(record: RequestRecord, context: ControlContext): string {
  const { mchid, response, processed } = record
  const merchant = mchid === undefined ? undefined : context.merchants.find(mchid)
  const names = {
    ...(merchant === undefined
      ? {}
      : { [merchant.mchid]: 'merchant.mchid', [merchant.appid]: 'merchant.appid' }),
  }
  const call = callOf(record, context, names).replace(/^await /, '')
  const status = response?.status ?? 200
  const code = processed.error?.code
  const expectation =
    processed.v2?.refusal !== undefined
      ? `await expect(
  ${call.replaceAll('\n', '\n  ')},
).rejects.toThrow()`
      : code === undefined
        ? `const { status } = await ${call}
expect(status).toBe(${status})`
        : `await expect(
  ${call.replaceAll('\n', '\n  ')},
).rejects.toMatchObject({ response: { status: ${status}, data: { code: '${code}' } } })`
  const title = `${code === undefined ? 'sends' : `rejects with ${code}:`} ${record.method} ${record.target.split('?', 1)[0] ?? ''}`
  const used = call.includes('merchant.') ? 'clientOptions, merchant' : 'clientOptions'
  return `import { withSandbox } from '@wxpay/sandbox/vitest'
import { Wechatpay } from '@wxpay/sdk'
import { expect, test as base } from 'vitest'

const test = withSandbox(base)

test(${JSON.stringify(title)}, async ({ ${used} }) => {
  const wxpay = new Wechatpay(clientOptions)
  ${expectation.replaceAll('\n', '\n  ')}
})
`
}
