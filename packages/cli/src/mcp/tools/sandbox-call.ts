import { z } from 'zod'
import { adviceTexts } from '../../operations/advice'
import { errorsOf } from '../catalog/describe'
import { operationInput, refuseUpload, requestOf } from '../operation-input'
import { requestHash } from '../live/request-hash'
import { changesSandbox, defineTool } from '../tool'

interface Called {
  readonly request_id: string
  readonly request: { readonly target: string }
  readonly response: {
    readonly status: number
    readonly headers: readonly (readonly [name: string, value: string])[]
    readonly body: { readonly text?: string }
  }
}

export const sandboxCall = defineTool({
  name: 'sandbox_call',
  title: 'Call an operation on the sandbox',
  description:
    'Calls an operation as a merchant of the sandbox, signed and validated as at the real WeChat Pay. No real money moves. A successful write is the rehearsal that live_call requires, if its arguments are the same.',
  input: z.strictObject({
    ...operationInput,
    mchid: z
      .string()
      .regex(/^\d{8,10}$/)
      .optional()
      .describe('Merchant of the sandbox to call as; default that of sandbox_status.'),
  }),
  annotations: changesSandbox,
  run: async ({ sandbox, live }, { mchid, ...given }, signal) => {
    const { merchant } = await sandbox.open(signal)
    const control = await sandbox.control(signal)
    const caller = mchid ?? merchant.mchid
    const { appid } =
      caller === merchant.mchid
        ? merchant
        : ((await control(`GET /merchants/${caller}`)) as { readonly appid: string })
    const called = requestOf(given, { mchid: caller, appid })
    refuseUpload(called)
    const { found, request } = called
    const { request_id, response } = (await control(`POST /merchants/${caller}/call`, {
      operation_id: found.operation.operationId,
      path_parameters: request.path,
      query: request.query,
      ...(request.body === undefined ? {} : { body: request.body }),
    })) as Called
    const { status } = response
    const isSuccess = status >= 200 && status < 300
    if (isSuccess) live?.rehearsals.add(requestHash({ mchid: caller, request }))
    const body = jsonOf(response.body.text)
    const meaning = isSuccess ? undefined : errorsOf(found)[codeOf(body)]
    return {
      summary: `Sandbox: HTTP ${status} for ${found.route} as merchant ${caller}.`,
      facts: {
        status,
        request_id,
        fidelity: response.headers.find(([name]) => name.toLowerCase() === 'sandbox-fidelity')?.[1],
        ...(meaning === undefined
          ? {}
          : { meaning: meaning.meaning, what_to_do: adviceTexts[meaning.advice] }),
      },
      outside: { sent: { path: request.path, query: request.query, body: request.body }, response: body },
    }
  },
})

function jsonOf(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function codeOf(body: unknown): string {
  const code: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'code') : undefined
  return typeof code === 'string' ? code : ''
}
