/** A text that only WeChat Pay can read. */
export interface Sealed {
  /** What belongs in the field: base64. */
  readonly text: string
  /** What belongs in the header `Wechatpay-Serial` of the request: the id of the key. */
  readonly serial: string
}
