import { InputError } from '../../base/errors/input-error'
import type { Api } from '../../call/api'
import type { ClientContext, Location } from '../../call/context'
import { type EncodedV3, v3 } from '../v3/v3'
import type { VerifiedV3 } from '../v3/response'

/** APIv3 and the operations under `/brand/`, which the brand signs, and whose responses its public key verifies. */
export const v3AndBrand: Api<EncodedV3, VerifiedV3> = {
  ...v3,
  authorize: (location, _, client) =>
    location.operation.api === 'brand' ? brandContext(location, client) : client,
}

function brandContext({ operation }: Location, client: ClientContext): ClientContext {
  const { brand, credentials } = client.settings
  if (brand === undefined) {
    throw new InputError(
      'OPTION_INVALID',
      `${operation.route} is signed by a brand; give the client brand: { brandId, serial, privateKey }`,
      'brand',
    )
  }
  if (client.credentials !== credentials) {
    throw new InputError(
      'OPTION_INVALID',
      'A call of a brand is signed by the brand of the client, not by mchid, serial and privateKey of the call',
      'privateKey',
    )
  }
  return { ...client, ...brand }
}
