import type { Profile } from './profile'

/** Names of the members of a profile. The type keeps the list complete. */
const profile: Readonly<Record<keyof Profile, true>> = {
  mchid: true,
  serial: true,
  privateKey: true,
  certificate: true,
  apiv3Key: true,
  apiv2Key: true,
  certs: true,
  appid: true,
  baseURL: true,
  agents: true,
}

export const usageNames = { profile: Object.keys(profile) }
