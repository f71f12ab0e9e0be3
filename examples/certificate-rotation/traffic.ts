import type { Wechatpay } from '@wxpay/sdk'

/** Outcome of the calls of one stage. */
export interface Tally {
  readonly stage: string
  readonly calls: number
  /** Codes of the failures. */
  readonly failures: readonly string[]
  /** Keys that signed the responses. */
  readonly signers: readonly string[]
}

/** Makes calls, a few at a time, until it is stopped. */
export class Traffic {
  #wxpay: Wechatpay
  #stage = ''
  #calls = 0
  #failures: string[] = []
  #signers = new Set<string>()
  #goesOn = true
  readonly #lanes: Promise<void>[]
  readonly #out_trade_no: string

  constructor(wxpay: Wechatpay, out_trade_no: string) {
    this.#wxpay = wxpay
    this.#out_trade_no = out_trade_no
    this.#lanes = Array.from({ length: 4 }, () => this.#lane())
  }

  /** Later calls use another client, as after a deployment. */
  deploy(wxpay: Wechatpay): void {
    this.#wxpay = wxpay
  }

  /** Waits for some calls and returns their outcome. */
  async during(stage: string, calls = 20): Promise<Tally> {
    this.#stage = stage
    this.#calls = 0
    this.#failures = []
    this.#signers = new Set()
    while (this.#calls < calls) await new Promise((resolve) => setTimeout(resolve, 5))
    return { stage, calls: this.#calls, failures: this.#failures, signers: [...this.#signers] }
  }

  async stop(): Promise<void> {
    this.#goesOn = false
    await Promise.all(this.#lanes)
  }

  async #lane(): Promise<void> {
    while (this.#goesOn) {
      const stage = this.#stage
      const told = await this.#ask()
      // Calls that began before a stage do not count for it.
      if (stage !== this.#stage) continue
      this.#calls++
      if ('signer' in told) this.#signers.add(told.signer)
      else this.#failures.push(told.failure)
    }
  }

  async #ask(): Promise<{ readonly signer: string } | { readonly failure: string }> {
    try {
      const { headers } = await this.#wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
        out_trade_no: this.#out_trade_no,
        params: { mchid: this.#wxpay.mchid },
      })
      return { signer: String(headers['wechatpay-serial']) }
    } catch (error) {
      return { failure: error instanceof Error && 'code' in error ? String(error.code) : 'not an Error' }
    }
  }
}
