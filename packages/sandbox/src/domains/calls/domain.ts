import { isUtf8 } from 'node:buffer'
import { type ControlContext, action } from '../../domain/control-action'
import { ControlError, toControlError } from '../../domain/control-error'
import { checkParameters } from '../../domain/check-parameters'
import { defineDomain } from '../../domain/define-domain'
import { objectSchema } from '../../domain/schema'
import { UPLOAD_LIMIT } from '../../gateway/body'
import { withRequestId } from '../../gateway/request-id'
import type { Merchant } from '../../merchants/merchant'
import { reasonOf } from '../../realm/realm'
import { type BodyView, requestBody } from '../../records/view/body'
import { type ResponseView, responseView } from '../../records/view/response'
import { exchangeSchemas } from '../requests/schemas'
import { type Composed, composeCall } from './compose'
import { type NewCall, callSchema } from './schema'

/** A call with its response. */
export interface CallView {
  /** ID of its record: `GET /requests/{id}`. */
  readonly request_id: string
  readonly request: {
    readonly method: string
    readonly target: string
    readonly headers: Composed['headers']
    readonly body: BodyView
  }
  readonly response: ResponseView
}

const result = {
  name: 'CallView',
  schema: () =>
    objectSchema(
      {
        request_id: { type: 'string', description: 'ID of its record: `GET /requests/{id}`.' },
        request: objectSchema(
          {
            method: { type: 'string' },
            target: { type: 'string', description: 'Path and query.' },
            headers: exchangeSchemas.request.properties.headers,
            body: exchangeSchemas.request.properties.body,
          },
          ['method', 'target', 'headers', 'body'],
        ),
        response: exchangeSchemas.response,
      },
      ['request_id', 'request', 'response'],
    ),
}

/** Calls of the API that the sandbox makes as a merchant, to try an operation out. */
export const callDomain = defineDomain({
  name: 'calls',
  control: {
    /** Sends a request signed as the merchant through the gateway, and returns both sides. */
    send: action({
      route: 'POST /merchants/{mchid}/call',
      summary: 'Call an operation as a merchant',
      description:
        'Signs the request with the private key of the merchant and sends it through the gateway, like any client.',
      body: callSchema,
      bodyLimit: UPLOAD_LIMIT * 2,
      result,
      errors: [404, 409],
      checkBody: (given) => checkParameters(callSchema, given),
      run: async (context, mchid: string, call: NewCall): Promise<CallView> =>
        send(context, await composeCall(context, merchantOf(context, mchid), call)),
    }),
  },
})

function merchantOf({ merchants }: ControlContext, mchid: string): Merchant {
  try {
    return merchants.get(mchid)
  } catch (error) {
    throw toControlError(error, `merchant ${mchid}`, undefined) as Error
  }
}

async function send(context: ControlContext, composed: Composed): Promise<CallView> {
  const { method, target, headers, body } = composed
  const request = new Request(`https://api.mch.weixin.qq.com${target}`, {
    method,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
    ...(body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> }),
  })
  const request_id = context.numbers.requestId()
  let response: Response
  try {
    response = await context.send(withRequestId(request, request_id))
  } catch (error) {
    // A fault of the connection, which a call in this process does not have.
    throw new ControlError('STATE_CONFLICT', reasonOf(error))
  }
  const bytes = new Uint8Array(await response.arrayBuffer())
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1]
  return {
    request_id,
    request: {
      method,
      target,
      headers,
      body: requestBody({ bytes: body, size: body?.byteLength ?? 0 }, type),
    },
    response: responseView({
      status: response.status,
      headers: response.headers,
      text: isUtf8(bytes) ? new TextDecoder().decode(bytes) : undefined,
    }),
  }
}
