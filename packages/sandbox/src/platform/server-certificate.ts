import { isIP } from 'node:net'
import type { Identifiers } from '../identifiers/random'
import type { Settings } from '../storage/settings'
import { type Authority, issue, yearsAfter } from './authority'
import type { KeyPair, KeyPairs } from './key-pairs'

/** Certificate and key of an HTTPS server, and the authority that its clients trust. All are PEM. */
export interface ServerIdentity {
  readonly certificate: string
  readonly privateKey: string
  readonly authority: string
}

interface Dependencies {
  readonly settings: Settings
  readonly identifiers: Identifiers
  readonly keyPairs: KeyPairs
  readonly authority: Authority
}

/** Names of this machine, and those of WeChat Pay, for clients whose hosts file or DNS points them to the sandbox. */
const always = [
  'localhost',
  '127.0.0.1',
  '::1',
  'host.docker.internal',
  '*.mch.weixin.qq.com',
  'payapp.weixin.qq.com',
]

const KEY = 'server-key'

/**
 * Issues the certificate of an HTTPS server. Its key is kept in the database.
 *
 * @param names - host names and IP addresses that clients call it by, besides those of this machine
 */
export async function serverIdentity(
  { settings, identifiers, keyPairs, authority }: Dependencies,
  names: readonly string[],
): Promise<ServerIdentity> {
  const known = settings.get(KEY) as KeyPair | undefined
  if (known === undefined) await keyPairs.prepare(1)
  const keys = known ?? keyPairs.take()
  if (known === undefined) settings.set(KEY, keys)
  // Clients compare it with their own clocks, and not with one that a test may have set.
  const validFrom = new Date()
  const all = [...new Set([...always, ...names.map((name) => name.toLowerCase())])]
  const { certificate } = issue(
    authority,
    {
      publicKey: keys.publicKey,
      commonName: 'wxpay sandbox server',
      validFrom,
      validTo: yearsAfter(validFrom, 1),
      serverNames: {
        dns: all.filter((name) => isIP(name) === 0),
        ip: all.filter((name) => isIP(name) !== 0),
      },
    },
    identifiers,
  )
  return { certificate, privateKey: keys.privateKey, authority: authority.certificate }
}
