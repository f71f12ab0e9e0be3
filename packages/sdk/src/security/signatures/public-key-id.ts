/** Whether what an answer or a caller names is a WeChat Pay public key, and not the serial number of a certificate. */
export function isPublicKeyId(id: string): boolean {
  return id.toUpperCase().startsWith('PUB_KEY_ID_')
}
