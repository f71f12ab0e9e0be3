import { requestMessage } from '@wxpay/protocol'
import type { RequestBody } from '../body/request-body'
import type { SignedRequest } from '../signature/compare'
import type { Passage } from './passage'

/** A signature that is being made on another thread, and what it is over. */
export interface Signing {
  readonly request: SignedRequest
  readonly signature: Promise<string>
}

/** Begins to sign a request, at this second and with a new nonce. */
export function beginSigning(
  { method, url, body }: { readonly method: string; readonly url: URL; readonly body: RequestBody },
  { credentials, settings }: Pick<Passage, 'credentials' | 'settings'>,
): Signing {
  const request: SignedRequest = {
    method,
    url: url.pathname + url.search,
    timestamp: String(Math.floor(settings.clock.now().getTime() / 1000)),
    nonce: settings.nonce(),
    body: body.signed,
    serial: credentials.serial,
    mchid: credentials.mchid,
  }
  return { request, signature: credentials.sign(requestMessage(request)) }
}
