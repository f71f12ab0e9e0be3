import type { CertificateStore } from '../security/certificates/store'
import { InputError } from '../base/errors/input-error'

/** Validates a store of certificates. */
export function readStore(store: CertificateStore | undefined): CertificateStore | undefined {
  if (store === undefined) return undefined
  const methods = ['read', 'write', 'place'] as const
  if (methods.every((name) => typeof (store as Partial<CertificateStore>)[name] === 'function')) return store
  throw new InputError(
    'OPTION_INVALID',
    'Option "certificateStore" must have the methods read(mchid), write(mchid, entry) and place(mchid)',
    'certificateStore',
  )
}
