/** A certificate of WeChat Pay with its private key. Times in milliseconds since 1970. */
export interface PlatformCertificate {
  readonly serial: string
  readonly certificate: string
  readonly privateKey: string
  readonly effectiveAt: number
  readonly expiresAt: number
}
