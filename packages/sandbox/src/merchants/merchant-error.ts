/** A merchant that cannot be created or does not exist. */
export class MerchantError extends Error {
  override readonly name = 'MerchantError'
  constructor(
    readonly code:
      | 'MERCHANT_EXISTS'
      | 'MERCHANT_UNKNOWN'
      | 'MERCHANT_FIELD_INVALID'
      | 'PRODUCTION_KEY_REFUSED'
      | 'LIMIT_REACHED'
      | 'BRAND_EXISTS',
    message: string,
  ) {
    super(message)
  }
}
