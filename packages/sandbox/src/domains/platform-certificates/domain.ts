import { rfc3339 } from '../../clock/beijing-time'
import { type ControlContext, action } from '../../domain/control-action'
import { toControlError } from '../../domain/control-error'
import { defineDomain } from '../../domain/define-domain'
import { objectSchema } from '../../domain/schema'
import type { PlatformCertificate } from '../../platform/platform-certificate'
import { type CertificateState, certificateStates } from '../../platform/rotation'
import { listCertificates } from './list'

/** A platform certificate and its state. */
export interface CertificateView {
  readonly serial_no: string
  readonly state: CertificateState
  readonly effective_time: string
  readonly expire_time: string
  /** PEM. */
  readonly certificate: string
}

const result = {
  name: 'PlatformCertificate',
  schema: () =>
    objectSchema(
      {
        serial_no: { type: 'string' },
        state: {
          type: 'string',
          enum: certificateStates,
          description:
            'A listed certificate can be downloaded and used for encryption; one of them is signing.',
        },
        effective_time: { type: 'string', format: 'date-time' },
        expire_time: { type: 'string', format: 'date-time' },
        certificate: { type: 'string', description: 'PEM.' },
      },
      ['serial_no', 'state', 'effective_time', 'expire_time', 'certificate'],
    ),
}

/**
 * The certificates of WeChat Pay and their rotation.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
export const platformCertificateDomain = defineDomain({
  name: 'certificates',
  operations: [{ method: 'GET', path: '/v3/certificates', handle: listCertificates }],
  control: {
    /** All certificates ever issued, oldest first. */
    list: action({
      route: 'GET /certificates',
      summary: 'List the platform certificates',
      result: { listOf: result },
      run: ({ platform }) => platform.rotation.list().map(([certificate, state]) => view(certificate, state)),
    }),
    /** The CA of the sandbox, which issues the certificates of merchants, brands, the platform and HTTPS servers. */
    authority: action({
      route: 'GET /authority',
      summary: 'Get the CA certificate of the sandbox',
      description: 'It issues the certificates of merchants, brands, the platform and HTTPS servers.',
      result: {
        name: 'Authority',
        schema: () => objectSchema({ certificate: { type: 'string', description: 'PEM.' } }, ['certificate']),
      },
      run: ({ platform }) => ({ certificate: platform.authority.certificate }),
    }),
    /** Issues a certificate. It is listed at once and does not sign yet. */
    issue: action({
      route: 'POST /certificates',
      status: 201,
      summary: 'Issue a platform certificate',
      description: 'It is listed at once and does not sign yet.',
      result,
      before: ({ keyPairs }) => keyPairs.prepare(1),
      run: (context) => change(context, (rotation) => rotation.issue()),
    }),
    /** Makes a listed certificate sign all responses and notifications. */
    sign: action({
      route: 'POST /certificates/{serial}/sign',
      summary: 'Make a platform certificate sign',
      description: 'It signs all responses and notifications from now on.',
      result,
      errors: [404, 409],
      run: (context, serial: string) => change(context, (rotation) => rotation.sign(serial), serial),
    }),
    /** Expires a certificate that does not sign. */
    expire: action({
      route: 'POST /certificates/{serial}/expire',
      summary: 'Expire a platform certificate',
      description: 'The certificate that signs cannot expire.',
      result,
      errors: [404, 409],
      run: (context, serial: string) => change(context, (rotation) => rotation.expire(serial), serial),
    }),
  },
})

type Rotation = ControlContext['platform']['rotation']

function change(
  context: ControlContext,
  act: (rotation: Rotation) => PlatformCertificate,
  serial = '',
): CertificateView {
  const { rotation } = context.platform
  const before = stateOf(rotation, serial)
  try {
    const changed = context.transact(() => act(rotation))
    return view(changed, stateOf(rotation, changed.serial) ?? 'listed')
  } catch (error) {
    throw toControlError(error, `platform certificate ${serial}`, before)
  }
}

function stateOf(rotation: Rotation, wanted: string): CertificateState | undefined {
  return rotation.list().find(([{ serial }]) => serial === wanted)?.[1]
}

function view(
  { serial, certificate, effectiveAt, expiresAt }: PlatformCertificate,
  state: CertificateState,
): CertificateView {
  return {
    serial_no: serial,
    state,
    effective_time: rfc3339(new Date(effectiveAt)),
    expire_time: rfc3339(new Date(expiresAt)),
    certificate,
  }
}
