/** Functions of WeChat that the sheet answers. */
export type ClientFunction =
  | 'getBrandWCPayRequest'
  | 'requestPayment'
  | 'chooseWXPay'
  | 'requestMerchantTransfer'
  | 'openBusinessView'
  | 'navigateToMiniProgram'

/** A call, which the page sends to the frame once the frame is ready. */
export interface CallMessage {
  readonly wxpaySandbox: 'call'
  readonly function: ClientFunction
  /** Serializable parameters of the call. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly appid?: string | undefined
}

/** End of a call. */
export interface Outcome {
  readonly outcome: 'ok' | 'cancel' | 'fail'
  /** Text of the app for a failure. */
  readonly text: string
  /** Reason of a rejected call, for the console of the browser. */
  readonly reason?: string | undefined
}

/** Message of the frame to the page. */
export type FrameMessage =
  | { readonly wxpaySandbox: 'ready' }
  | ({ readonly wxpaySandbox: 'result' } & Outcome)
