import { z } from 'zod'
import { usageError } from '../../errors/cli-error'
import { explain } from '../signature/explain'
import { defineTool, readOnly } from '../tool'

export const explainSignature = defineTool({
  name: 'explain_signature',
  title: 'Explain a signature',
  description:
    'Shows the string that a request, a response or a notification has to sign, and with a signature and the public key whether it verifies, and if not which usual mistake explains it. For a request that reached the sandbox, sandbox_requests with its ID says more.',
  input: z.strictObject({
    kind: z.enum(['request', 'response', 'notification']),
    method: z.string().max(16).optional().describe('Of a request.'),
    url: z.string().max(4096).optional().describe('Path and query of a request, as sent.'),
    timestamp: z.string().max(32).describe('Of Authorization, or the header Wechatpay-Timestamp.'),
    nonce: z.string().max(128).describe('Of Authorization, or the header Wechatpay-Nonce.'),
    body: z.string().max(200_000).default('').describe('Exact body; empty for GET and 204.'),
    signature: z.string().max(2048).optional().describe('Base64.'),
    public_key: z
      .string()
      .max(20_000)
      .optional()
      .describe('PEM of the public key or certificate of the signer. Never a private key.'),
  }),
  annotations: readOnly,
  run: ({ text }, { kind, method, url, timestamp, nonce, body, signature, public_key }) => {
    const isRequest = kind === 'request'
    if (isRequest && (method === undefined || url === undefined))
      throw usageError('ARGUMENT_MISSING', {
        zh: '请求的签名需要 method 和 url',
        en: 'The signature of a request needs "method" and "url"',
      })
    const parts = {
      method: isRequest ? method : undefined,
      url: isRequest ? url : undefined,
      timestamp,
      nonce,
      body,
    }
    const { verdict, diagnosis, message } = explain(parts, signature, public_key)
    return {
      summary: summaries[verdict],
      facts:
        diagnosis === undefined ? { verdict } : { verdict, code: diagnosis.code, cause: text(diagnosis) },
      outside: {
        string_to_sign: message,
        bytes: Buffer.byteLength(message),
        string_that_was_signed: diagnosis?.signed_message,
        first_difference: diagnosis?.difference,
      },
    }
  },
})

const summaries = {
  valid: 'The signature verifies.',
  invalid: 'The signature does not verify.',
  unknown: 'This is the string to sign. Give "signature" and "public_key" to verify one.',
} as const
