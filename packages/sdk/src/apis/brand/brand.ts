import { InputError } from '../../base/errors/input-error'
import type { Api } from '../../call/api'
import type { ClientContext, Location } from '../../call/context'
import { type EncodedV3, v3 } from '../v3/v3'
import type { VerifiedV3 } from '../v3/response'

/**
 * APIv3 with the operations under `/brand/`, which the brand signs; its public key verifies their responses.
 */
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
      `${operation.route} is signed by a brand. Give the client brand: { brandId, serial, privateKey }`,
      'brand',
    )
  }
  if (client.credentials !== credentials) {
    throw new InputError(
      'OPTION_INVALID',
      'A call of a brand is signed by the brand of the client. Remove mchid, serial and privateKey from the call',
      'privateKey',
    )
  }
  return { ...client, ...brand }
}
