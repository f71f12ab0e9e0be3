export { certificateLockContract, certificateStoreContract } from './certificate-store-contract'
export type { Check } from './check'
export { onceStoreContract } from './once-store-contract'
