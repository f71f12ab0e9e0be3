import { InputError } from '../../base/errors/input-error'
import type { Passage } from '../../call/passage'
import type { Place } from '../../call/prepared-call'

/**
 * What a call goes by: an operation under `/brand/` is signed by the brand, and its answer is verified by the brand's
 * public key, whatever merchant the client is of.
 *
 * @throws InputError `OPTION_INVALID` if the client has no brand
 */
export function passageOf({ operation }: Place, passage: Passage): Passage {
  if (operation.api !== 'brand') return passage
  const { brand, credentials } = passage.settings
  if (brand === undefined) {
    throw new InputError(
      'OPTION_INVALID',
      `${operation.route} is signed by a brand; give the client brand: { brandId, serial, privateKey }`,
      'brand',
    )
  }
  if (passage.credentials !== credentials) {
    throw new InputError(
      'OPTION_INVALID',
      'A call of a brand is signed by the brand of the client, not by mchid, serial and privateKey of the call',
      'privateKey',
    )
  }
  return { ...passage, ...brand }
}
