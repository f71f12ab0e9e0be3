/** Changes a signature so that it stays well-formed base64 of the right length and no key verifies it. */
export function withWrongSignature(headers: Headers): void {
  const signature = Buffer.from(headers.get('wechatpay-signature') ?? '', 'base64')
  if (signature.byteLength === 0) return
  const middle = signature.byteLength >> 1
  signature[middle] = (signature[middle] ?? 0) ^ 1
  headers.set('Wechatpay-Signature', signature.toString('base64'))
}
