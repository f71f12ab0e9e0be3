import { loadCertificate } from '@wxpay/protocol'
import type { Download } from '../download'
import { authority } from './platform'

/** The authority of the certificates below; remove it when the tests have ended. */
export const tenpay = authority('Tenpay.com Root CA')

export const older = load('5A01', '2024-01-01T00:00:00Z', '2029-01-01T00:00:00Z')
export const newer = load('5A02', '2026-01-01T00:00:00Z', '2031-01-01T00:00:00Z')
export const ending = load('5A03', '2026-01-02T00:00:00Z', '2026-03-01T00:00:00Z')

function load(serial: string, from: string, to: string): ReturnType<typeof loadCertificate> {
  return loadCertificate(tenpay.issue(serial, from, to).pem, 'test')
}

/** A day of February 2026. */
export function day(number: number, hour = 0): Date {
  return new Date(Date.UTC(2026, 1, number, hour))
}

/** A download that lists certificates. */
export function at(moment: Date, ...certificates: (typeof older)[]): Download {
  return { at: moment, certificates: certificates.map((certificate) => ({ certificate, listedAt: moment })) }
}
