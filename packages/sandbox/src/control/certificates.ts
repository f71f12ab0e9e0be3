import type { PlatformCertificate } from '../certificates/platform-certificate'
import { type Rotation, type Standing } from '../certificates/rotation'
import type { Moved } from '../clock/advance'
import { rfc3339 } from '../clock/beijing-time'
import { explained } from './control-error'

/** A platform certificate and what it is for. */
export interface CertificateView {
  readonly serial_no: string
  readonly standing: Standing
  readonly effective_time: string
  readonly expire_time: string
  /** PEM. */
  readonly certificate: string
}

/** The steps of a change of platform certificates. */
export interface CertificateControl {
  /** All that were ever issued, oldest first. */
  list(): CertificateView[]
  /** Issues one beside those in force; it is listed at once, and does not sign yet. */
  issue(): CertificateView
  /** Lets a listed one sign all answers and notifications from now on. */
  sign(serial: string): CertificateView
  /** Takes one that does not sign out of force. */
  expire(serial: string): CertificateView
}

/** Control over the platform's certificates. */
export function certificateControl({ books, database }: Moved): CertificateControl {
  const { rotation } = books.platform
  const changed = (name: string, act: (rotation: Rotation) => PlatformCertificate): CertificateView => {
    const standing = standingOf(rotation, name)
    try {
      const { serial } = database.transaction(() => act(rotation))
      return view(rotation, serial)
    } catch (error) {
      throw explained(error, `platform certificate ${name}`, standing)
    }
  }
  return {
    list: () => rotation.list().map(([certificate, standing]) => shown(certificate, standing)),
    issue: () => changed('', () => rotation.issue()),
    sign: (serial) => changed(serial, () => rotation.sign(serial)),
    expire: (serial) => changed(serial, () => rotation.expire(serial)),
  }
}

function standingOf(rotation: Rotation, wanted: string): Standing | undefined {
  return rotation.list().find(([{ serial }]) => serial === wanted)?.[1]
}

function view(rotation: Rotation, wanted: string): CertificateView {
  const found = rotation.list().find(([{ serial }]) => serial === wanted)
  if (found === undefined) throw new Error(`the platform certificate ${wanted} is gone`)
  return shown(...found)
}

function shown(
  { serial, certificate, effectiveAt, expiresAt }: PlatformCertificate,
  standing: Standing,
): CertificateView {
  return {
    serial_no: serial,
    standing,
    effective_time: rfc3339(new Date(effectiveAt)),
    expire_time: rfc3339(new Date(expiresAt)),
    certificate,
  }
}
