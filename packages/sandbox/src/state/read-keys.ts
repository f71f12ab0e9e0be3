import { credentials } from '../merchants/credentials'
import type { Merchants } from '../merchants/merchants'
import type { Platform } from '../platform/platform'

/** Reads every key of a state. @throws whatever a missing or malformed one makes fail */
export function readKeys({
  merchants,
  platform,
}: {
  readonly merchants: Merchants
  readonly platform: Platform
}): void {
  const used: unknown[] = [platform.cardKey, platform.authority.certificate, platform.certificates()]
  for (const merchant of merchants.list()) {
    used.push(credentials(merchant, platform), merchants.publicKey(merchant))
    used.push(platform.notificationKey(merchant))
  }
  if (used.includes(undefined)) throw new TypeError('A key is missing.')
}
