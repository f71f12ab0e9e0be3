export type { IoredisClient, NodeRedisClient, RedisClient, RedisStoreOptions } from './client'
export { RedisCertificateStore } from './certificate-store'
export { RedisOnceStore, type RedisOnceStoreOptions } from './once-store'
export { StoreError, type StoreErrorCode } from '../error'
