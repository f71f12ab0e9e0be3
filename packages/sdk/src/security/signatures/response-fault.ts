import { FRESHNESS_SECONDS } from '@wxpay/protocol'
import { printable } from '../../base/errors/text'
import { VerificationError } from '../../base/errors/verification-error'
import { isPublicKeyId, type TrustedKeys } from './trust'
import type { SignatureFault } from './signature-fault'

const PROBE =
  'Its signature is a probe (WECHATPAY/SIGNTEST/), wrong on purpose to see that it is refused: nothing is amiss, a properly ' +
  'signed one follows when the call is repeated'

/** The error that the caller of a request sees for a signature that is not believed. */
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
        `The answer is not signed: ${fault.missing.join(', ')} ${fault.missing.length === 1 ? 'is' : 'are'} missing${lookOf(context.body)}`,
        { missing: fault.missing },
      )
    case 'repeated':
      return new VerificationError(
        'RESPONSE_HEADERS_REPEATED',
        `The signature of the response is ambiguous: ${fault.repeated.join(', ')} came twice. A proxy may add or repeat headers`,
        { repeated: fault.repeated },
      )
    case 'type':
      return new VerificationError(
        'EV3_RES_HEADER_SIGNATURE_TYPE',
        `The answer is signed by ${JSON.stringify(fault.type)}, which this client does not use`,
      )
    case 'timestamp':
      return fault.skew === undefined
        ? new VerificationError(
            'EV3_RES_HEADER_TIMESTAMP_OFFSET',
            `Wechatpay-Timestamp of the answer is ${JSON.stringify(fault.timestamp)}, which is no number of seconds`,
          )
        : new VerificationError(
            'EV3_RES_HEADER_TIMESTAMP_OFFSET',
            `The answer was signed ${Math.abs(fault.skew)} s ${fault.skew > 0 ? 'after' : 'before'} this machine's time ` +
              `(${context.now.toISOString()}); at most ${FRESHNESS_SECONDS} s are allowed. Either this machine's clock is ` +
              'wrong, or an old answer was replayed',
            { skew: fault.skew },
          )
    case 'serial':
      return new VerificationError(
        'EV3_RES_HEADER_PLATFORM_SERIAL',
        `The answer is signed by ${printable(fault.serial)}, which is not among the keys that are trusted (${knownSerials.join(', ')}). ` +
          (fault.probe ? PROBE : adviceOn(fault.serial, context.trust)),
        { serial: fault.serial, knownSerials, ...probeOf(fault) },
      )
    case 'signature':
      return new VerificationError(
        'EV3_RES_HEADER_SIGNATURE_DIGEST',
        `The signature of the answer, by ${printable(fault.serial)}, is not over what came. ` +
          (fault.probe
            ? PROBE
            : 'Either it was altered on its way (a proxy that rewrites bodies?), or the key given for that id in certs is another one'),
        { serial: fault.serial, knownSerials, ...probeOf(fault) },
      )
  }
}

function probeOf({ probe }: { readonly probe: boolean }): { readonly probe?: true } {
  return probe ? { probe: true } : {}
}

function adviceOn(serial: string, { failure, nextLook }: TrustedKeys): string {
  if (isPublicKeyId(serial)) {
    return 'Add the WeChat Pay public key of that id to certs; it is in the merchant console under API security'
  }
  if (failure !== undefined)
    return `It was looked for at WeChat Pay, in vain: ${failure.message}${againAt(nextLook)}`
  return nextLook === undefined
    ? 'Add the platform certificate of that serial number to certs, or give apiv3Key, and it is downloaded; it may be a new one'
    : `WeChat Pay did not list it when the certificates were downloaded, less than a minute ago${againAt(nextLook)}`
}

/** When a key that is not there is looked for again. */
export function againAt(nextLook: Date | undefined): string {
  return nextLook === undefined ? '' : `. It is looked for again from ${nextLook.toISOString()} on`
}

function lookOf(body: string | Uint8Array): string {
  const start = Buffer.from(typeof body === 'string' ? body.slice(0, 64) : body.subarray(0, 64)).toString(
    'latin1',
  )
  return /^\s*<(?:!doctype|html)/i.test(start)
    ? '. It is an HTML page: a proxy or a firewall answered, not WeChat Pay'
    : ', so that it can come from anybody'
}
