import type { SandboxClock } from '../clock/clock'
import { ApiError, type ErrorDefinition, invalidRequest } from '../domain/api-error'
import type { Identifiers } from '../identifiers/random'
import { type Machine, decide, reject, stay, to } from '../domain/machine'
import { cachedReads } from '../storage/cached-reads'
import type { Database } from '../storage/database'
import { defineTable } from '../storage/table'
import type { Settings } from '../storage/settings'
import { type Authority, issue, yearsAfter } from './authority'
import type { KeyPairs } from './key-pairs'
import type { PlatformCertificate } from './platform-certificate'

/**
 * States of a platform certificate: `listed` ones can be downloaded and used for encryption, one of them is
 * `signing`.
 */
export const certificateStates = ['listed', 'signing', 'expired'] as const

export type CertificateState = (typeof certificateStates)[number]

const errors = {
  expired: invalidRequest('an expired certificate cannot be used again'),
  needed: invalidRequest('it is signing: let another certificate sign first'),
  absent: invalidRequest('unknown platform certificate'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/** Effect of each event on a platform certificate. */
export const rotationMachine = {
  states: certificateStates,
  errors,
  rows: {
    sign: { listed: to('signing'), signing: stay, expired: reject('expired'), otherwise: reject('expired') },
    expire: { listed: to('expired'), expired: stay, signing: reject('needed'), otherwise: reject('needed') },
  },
} as const satisfies Machine<CertificateState, string, keyof typeof errors>

/** Rotation of platform certificates. Each step is a separate call, so that tests can stop in between. */
export interface Rotation {
  /** All certificates ever issued, oldest first. */
  list(): readonly (readonly [PlatformCertificate, CertificateState])[]
  /** Valid certificates, newest last. */
  valid(): readonly PlatformCertificate[]
  /** The certificate that signs. */
  signer(): PlatformCertificate
  /** Issues a certificate. It is listed at once and does not sign yet. */
  issue(): PlatformCertificate
  /** Makes a listed certificate sign. */
  sign(serial: string): PlatformCertificate
  /** Expires a certificate that does not sign. */
  expire(serial: string): PlatformCertificate
}

const table = defineTable<PlatformCertificate>({
  table: 'platform_certificates',
  key: ['serial'],
  columns: ['serial'],
})

interface Dependencies {
  readonly database: Database
  readonly settings: Settings
  readonly clock: SandboxClock
  readonly identifiers: Identifiers
  readonly keyPairs: KeyPairs
  readonly authority: Authority
}

const SIGNER = 'platform-signer'
const VALID_YEARS = 5

/** Opens the rotation of a database. Call the methods that change anything inside a transaction. */
export function rotation(dependencies: Dependencies): Rotation {
  const { database, settings, clock } = dependencies
  // Each response asks for the certificate that signs it.
  const read = cachedReads(database, 'platform_certificates', () => table.where(database, {}))
  const all = (): readonly PlatformCertificate[] => read('all') ?? []
  const valid = (): PlatformCertificate[] => {
    const now = clock.now().getTime()
    return all().filter(({ effectiveAt, expiresAt }) => effectiveAt <= now && now < expiresAt)
  }
  const signer = (): PlatformCertificate => {
    const candidates = valid()
    const named = settings.get(SIGNER)
    const chosen = candidates.find(({ serial }) => serial === named) ?? candidates[0] ?? all().at(-1)
    if (chosen === undefined) throw new Error('The platform has no certificate.')
    return chosen
  }
  const stateOf = ({ serial }: PlatformCertificate): CertificateState => {
    if (serial === signer().serial) return 'signing'
    return valid().some((known) => known.serial === serial) ? 'listed' : 'expired'
  }
  const change = (
    serial: string,
    event: keyof typeof rotationMachine.rows,
    act: Act,
  ): PlatformCertificate => {
    const known = table.find(database, { serial })
    if (known === undefined) throw new ApiError(errors.absent)
    const decision = decide<CertificateState, typeof event, keyof typeof errors>(
      rotationMachine,
      stateOf(known),
      event,
    )
    return decision.kind === 'move' ? act(known) : known
  }
  return {
    valid,
    signer,
    list: () => all().map((certificate) => [certificate, stateOf(certificate)] as const),
    issue: () => {
      // Names the signing certificate, which would otherwise be the oldest valid one.
      settings.set(SIGNER, signer().serial)
      return issuePlatformCertificate(dependencies)
    },
    sign: (serial) =>
      change(serial, 'sign', (known) => {
        settings.set(SIGNER, serial)
        return known
      }),
    expire: (serial) =>
      change(serial, 'expire', (known) => {
        const expired = { ...known, expiresAt: clock.now().getTime() }
        table.save(database, expired)
        return expired
      }),
  }
}

type Act = (known: PlatformCertificate) => PlatformCertificate

/** Issues a platform certificate and lists it. */
export function issuePlatformCertificate(dependencies: Omit<Dependencies, 'settings'>): PlatformCertificate {
  const { database, clock, identifiers, keyPairs, authority } = dependencies
  // Clients compare its dates with their own clocks, which do not move when business time is advanced.
  const validFrom = clock.wire()
  const validTo = yearsAfter(validFrom, VALID_YEARS)
  const keys = keyPairs.take()
  const { serial, certificate } = issue(
    authority,
    { publicKey: keys.publicKey, commonName: 'wxpay sandbox platform certificate', validFrom, validTo },
    identifiers,
  )
  const issued = {
    serial,
    certificate,
    privateKey: keys.privateKey,
    effectiveAt: validFrom.getTime(),
    expiresAt: validTo.getTime(),
  }
  table.insert(database, issued)
  return issued
}
