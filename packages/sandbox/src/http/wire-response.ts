import {
  ServerResponse,
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
} from 'node:http'

// A Fetch response loses the spelling of its headers, and Java looks them up by their exact spelling.
const spelling: Readonly<Record<string, string>> = {
  allow: 'Allow',
  'content-length': 'Content-Length',
  'content-type': 'Content-Type',
  location: 'Location',
  'request-id': 'Request-ID',
  'sandbox-client-certificate': 'Sandbox-Client-Certificate',
  'sandbox-fidelity': 'Sandbox-Fidelity',
  'sandbox-time-offset': 'Sandbox-Time-Offset',
  'transfer-encoding': 'Transfer-Encoding',
  'wechatpay-nonce': 'Wechatpay-Nonce',
  'wechatpay-serial': 'Wechatpay-Serial',
  'wechatpay-signature': 'Wechatpay-Signature',
  'wechatpay-signature-type': 'Wechatpay-Signature-Type',
  'wechatpay-statement-sha1': 'Wechatpay-Statement-Sha1',
  'wechatpay-timestamp': 'Wechatpay-Timestamp',
}

/** Spelling of a header of a response. */
export const spelledName = (name: string): string => spelling[name] ?? name

/** A response whose headers keep the spelling of WeChat Pay. */
export class WireResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  override writeHead(
    status: number,
    reasonOrHeaders?: string | OutgoingHttpHeaders | OutgoingHttpHeader[],
    headers?: OutgoingHttpHeaders | OutgoingHttpHeader[],
  ): this {
    if (typeof reasonOrHeaders === 'string') return super.writeHead(status, reasonOrHeaders, spelled(headers))
    return super.writeHead(status, spelled(reasonOrHeaders))
  }
}

function spelled<Headers extends OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined>(
  headers: Headers,
): Headers | OutgoingHttpHeaders {
  if (headers === undefined || Array.isArray(headers)) return headers
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [spelledName(name), value]))
}
