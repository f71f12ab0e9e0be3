import type { InternalAxiosRequestConfig } from 'axios'
import type { CallConfig } from '../../call/config'
import type { Passage } from '../../call/passage'
import type { Place } from '../../call/prepared-call'
import { InputError } from '../../base/errors/input-error'

/**
 * What a call goes by, if its operation asks for the merchant's client certificate, or the call itself does.
 *
 * @throws InputError `OPTION_INVALID` if there is no certificate to show
 */
export function certified(
  { operation }: Place,
  config: InternalAxiosRequestConfig,
  passage: Passage,
): Passage {
  const { security = false }: CallConfig = config
  if (operation.facts.mtls !== true && !security) return passage
  const { transport } = passage
  const { certificate } = passage.settings
  if (certificate !== undefined) {
    return { ...passage, transport: (request) => transport({ ...request, certificate }) }
  }
  // An agent of the caller's own may have one.
  if (config.httpsAgent !== undefined && config.httpsAgent !== null) return passage
  throw new InputError(
    'OPTION_INVALID',
    `${operation.route} asks for the merchant's client certificate; give it to the client as merchant: { cert, key }, the ` +
      'files apiclient_cert.pem and apiclient_key.pem, or { pfx, passphrase }',
    'merchant',
  )
}
