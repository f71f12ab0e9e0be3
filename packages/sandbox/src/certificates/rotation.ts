import type { SandboxClock } from '../clock/clock'
import { type RefusalFacts, Refusal } from '../gateway/refusal'
import type { Identifiers } from '../identifiers/random'
import { type Machine, refuse, stay, step, to } from '../machine/machine'
import type { Documents } from '../storage/documents'
import type { Settings } from '../storage/settings'
import { type Authority, issue, yearsAfter } from './authority'
import type { KeyPairs } from './key-pairs'
import type { PlatformCertificate } from './platform-certificate'

/** What a platform certificate is for: `listed` ones can be downloaded and sealed for, one of them signs. */
export const standings = ['listed', 'signing', 'expired'] as const

export type Standing = (typeof standings)[number]

const unfit = (message: string): RefusalFacts => ({
  status: 400,
  code: 'INVALID_REQUEST',
  message,
  internal: 268435464,
})

const refusals = {
  expired: unfit('an expired certificate stays expired'),
  needed: unfit('it signs; let another certificate sign before it expires'),
  absent: unfit('there is no such platform certificate'),
} as const satisfies Readonly<Record<string, RefusalFacts>>

/** What can be done to a platform certificate. */
export const rotationMachine = {
  states: standings,
  refusals,
  rows: {
    sign: { listed: to('signing'), signing: stay, expired: refuse('expired'), otherwise: refuse('expired') },
    expire: { listed: to('expired'), expired: stay, signing: refuse('needed'), otherwise: refuse('needed') },
  },
} as const satisfies Machine<Standing, string, keyof typeof refusals>

/** WeChat Pay's change from one certificate to the next. Each step is one call, so that a test stands between them. */
export interface Rotation {
  /** All that were ever issued, oldest first. */
  list(): readonly (readonly [PlatformCertificate, Standing])[]
  /** Those in force, newest last. */
  inForce(): readonly PlatformCertificate[]
  /** The one that signs. */
  signer(): PlatformCertificate
  /** Issues one. It is listed from now on; the signer stays who it is. */
  issue(): PlatformCertificate
  /** Lets a listed one sign from now on. */
  sign(serial: string): PlatformCertificate
  /** Takes one that does not sign out of force. */
  expire(serial: string): PlatformCertificate
}

interface Parts {
  readonly table: Documents<PlatformCertificate>
  readonly settings: Settings
  readonly clock: SandboxClock
  readonly identifiers: Identifiers
  readonly keyPairs: KeyPairs
  readonly authority: Authority
}

const SIGNER = 'platform-signer'
const YEARS_IN_FORCE = 5

/** The rotation of the certificates in this table. Call what changes anything inside a transaction. */
export function rotation(parts: Parts): Rotation {
  const { table, settings, clock } = parts
  const inForce = (): PlatformCertificate[] => {
    const now = clock.now().getTime()
    return table.where({}).filter(({ effectiveAt, expiresAt }) => effectiveAt <= now && now < expiresAt)
  }
  const signer = (): PlatformCertificate => {
    const valid = inForce()
    const named = settings.get(SIGNER)
    const chosen = valid.find(({ serial }) => serial === named) ?? valid[0] ?? table.where({}).at(-1)
    if (chosen === undefined) throw new Error('the platform has no certificate')
    return chosen
  }
  const standing = ({ serial }: PlatformCertificate): Standing => {
    if (serial === signer().serial) return 'signing'
    return inForce().some((known) => known.serial === serial) ? 'listed' : 'expired'
  }
  const change = (
    serial: string,
    event: keyof typeof rotationMachine.rows,
    act: Act,
  ): PlatformCertificate => {
    const known = table.find({ serial })
    if (known === undefined) throw new Refusal(refusals.absent)
    const verdict = step<Standing, typeof event, keyof typeof refusals>(
      rotationMachine,
      standing(known),
      event,
    )
    return verdict.kind === 'move' ? act(known) : known
  }
  return {
    inForce,
    signer,
    list: () => table.where({}).map((certificate) => [certificate, standing(certificate)] as const),
    issue: () => {
      // From now on the signer is named: else the oldest in force is.
      settings.set(SIGNER, signer().serial)
      return issuePlatformCertificate(parts)
    },
    sign: (serial) =>
      change(serial, 'sign', (known) => {
        settings.set(SIGNER, serial)
        return known
      }),
    expire: (serial) =>
      change(serial, 'expire', (known) => {
        const expired = { ...known, expiresAt: clock.now().getTime() }
        table.save(expired)
        return expired
      }),
  }
}

type Act = (known: PlatformCertificate) => PlatformCertificate

/** Issues a platform certificate and lists it. */
export function issuePlatformCertificate(parts: Omit<Parts, 'settings'>): PlatformCertificate {
  const { table, clock, identifiers, keyPairs, authority } = parts
  // Clients hold its dates against their own clocks, which do not move when business time is advanced.
  const validFrom = clock.wire()
  const validTo = yearsAfter(validFrom, YEARS_IN_FORCE)
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
  table.insert(issued)
  return issued
}
