import { FRESHNESS_SECONDS } from '@wxpay/protocol'
import { printable } from '../../base/errors/text'
import { VerificationError } from '../../base/errors/response-errors'
import { isPublicKeyId, type TrustedKeys } from './trust'
import type { SignatureFault } from './signature-fault'

const PROBE =
  'Its signature is a probe (WECHATPAY/SIGNTEST/), wrong on purpose to check that clients reject it: nothing is wrong. A valid ' +
  'response follows when the call is repeated'

/** Error for the caller of a request whose response signature is not trusted. */
export function responseFault(
  fault: SignatureFault,
  context: {
    readonly now: Date
    readonly trust: TrustedKeys
    readonly body: string | Uint8Array
  },
): VerificationError {
  const knownSerials = context.trust.serials
  switch (fault.kind) {
    case 'headers':
      return new VerificationError(
        'EV3_RES_HEADERS_INCOMPLATE',
        `The response is not signed: ${fault.missing.join(', ')} ${fault.missing.length === 1 ? 'is' : 'are'} missing${lookOf(context.body)}`,
        { missing: fault.missing },
      )
    case 'repeated':
      return new VerificationError(
        'RESPONSE_HEADERS_REPEATED',
        `The signature of the response is ambiguous: ${fault.repeated.join(', ')} arrived twice. A proxy may add or repeat headers`,
        { repeated: fault.repeated },
      )
    case 'type':
      return new VerificationError(
        'EV3_RES_HEADER_SIGNATURE_TYPE',
        `The response is signed with the scheme ${JSON.stringify(fault.type)}, which this client does not use`,
      )
    case 'timestamp':
      return fault.skew === undefined
        ? new VerificationError(
            'EV3_RES_HEADER_TIMESTAMP_OFFSET',
            `Wechatpay-Timestamp of the response is ${JSON.stringify(fault.timestamp)}, which is not a number of seconds`,
          )
        : new VerificationError(
            'EV3_RES_HEADER_TIMESTAMP_OFFSET',
            `The response was signed ${Math.abs(fault.skew)} s ${fault.skew > 0 ? 'after' : 'before'} the local time ` +
              `(${context.now.toISOString()}); at most ${FRESHNESS_SECONDS} s are allowed. Either the local clock is ` +
              'wrong, or an old response was replayed',
            { skew: fault.skew },
          )
    case 'serial':
      return new VerificationError(
        'EV3_RES_HEADER_PLATFORM_SERIAL',
        `The response is signed with key ${printable(fault.serial)}, which is not among the trusted keys (${knownSerials.join(', ')}). ` +
          (fault.probe ? PROBE : adviceOn(fault.serial, context.trust)),
        { serial: fault.serial, knownSerials, ...probeOf(fault) },
      )
    case 'signature':
      return new VerificationError(
        'EV3_RES_HEADER_SIGNATURE_DIGEST',
        `The signature of the response, with key ${printable(fault.serial)}, does not match its content. ` +
          (fault.probe
            ? PROBE
            : 'Either a proxy altered the body, or the key configured for that ID in certs is wrong'),
        { serial: fault.serial, knownSerials, ...probeOf(fault) },
      )
  }
}

function probeOf({ probe }: { readonly probe: boolean }): { readonly probe?: true } {
  return probe ? { probe: true } : {}
}

function adviceOn(serial: string, { failure, nextDownload }: TrustedKeys): string {
  if (isPublicKeyId(serial)) {
    return 'Add the WeChat Pay public key with that ID to certs; it is in the merchant console under API security'
  }
  if (failure !== undefined)
    return `The certificates were downloaded to find it, but that failed: ${failure.message}${nextDownloadHint(nextDownload)}`
  return nextDownload === undefined
    ? 'Add the platform certificate of that serial number to certs, or set apiv3Key to download it; it may be a new one'
    : `It was not listed when the certificates were last downloaded, less than a minute ago${nextDownloadHint(nextDownload)}`
}

/** Hint at the next download for a key that is missing. */
export function nextDownloadHint(nextDownload: Date | undefined): string {
  return nextDownload === undefined ? '' : `. The next download is allowed from ${nextDownload.toISOString()}`
}

function lookOf(body: string | Uint8Array): string {
  const start = Buffer.from(typeof body === 'string' ? body.slice(0, 64) : body.subarray(0, 64)).toString(
    'latin1',
  )
  return /^\s*<(?:!doctype|html)/i.test(start)
    ? '. The body is an HTML page: a proxy or a firewall responded, not WeChat Pay'
    : ', so it may come from any server'
}
