import { ApiError, type Notification, type Wechatpay } from '@wxpay/sdk'

/** A payout as the desk stores it, before anything is sent. */
export interface Payout {
  readonly out_bill_no: string
  readonly openid: string
  /** Fen. */
  readonly amount: number
  /** Name of the user; required from 2,000 yuan. */
  readonly name?: string
  readonly remark: string
}

/** A payout with its current state. */
export interface Entry extends Payout {
  readonly state: 'decided' | 'no money' | 'waits for the user' | 'paid' | 'failed' | 'canceled'
  /** For the page on which the user confirms. */
  readonly package_info?: string
  readonly reason?: string
}

export interface DeskOptions {
  readonly wxpay: Wechatpay
  readonly appid: string
  readonly notify_url: string
}

/** States of WeChat Pay that are final; all others are asked again. */
const ends: Readonly<Record<string, Entry['state']>> = {
  SUCCESS: 'paid',
  FAIL: 'failed',
  CANCELLED: 'canceled',
}

/**
 * Pays users. Each payout has one number, stored before the first request, so that a repetition never pays twice; and it
 * has an end only by a notification or a query, never because a request failed.
 */
export class PayoutDesk {
  readonly entries = new Map<string, Entry>()
  readonly #options: DeskOptions

  constructor(options: DeskOptions) {
    this.#options = options
  }

  /** Sends a payout, or the same one again after it had no money. */
  async pay(payout: Payout): Promise<Entry> {
    const { wxpay, appid, notify_url } = this.#options
    const { out_bill_no, openid, amount, name, remark } = payout
    this.#store({ state: 'decided', ...payout })
    try {
      const { data } = await wxpay.v3.fundApp.mchTransfer.transferBills.post({
        appid,
        openid,
        out_bill_no,
        // Encrypted by the client.
        ...(name === undefined ? {} : { user_name: name }),
        transfer_amount: amount,
        transfer_remark: remark,
        transfer_scene_id: '1005',
        transfer_scene_report_infos: [
          { info_type: '岗位类型', info_content: '骑手' },
          { info_type: '报酬说明', info_content: remark },
        ],
        notify_url,
      })
      const { package_info } = data
      return this.#store({
        ...payout,
        state: 'waits for the user',
        ...(package_info === undefined ? {} : { package_info }),
      })
    } catch (error) {
      if (!(error instanceof ApiError) || error.wechatpay?.code !== 'NOT_ENOUGH') throw error
      // Nothing was accepted: the same number is sent again once the money is there.
      return this.#store({ ...payout, state: 'no money' })
    }
  }

  /** Cancels a payout that the user has not confirmed. The money is back once the notification says so. */
  async cancel(out_bill_no: string): Promise<void> {
    const bill = this.#options.wxpay.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_
    await bill.cancel.post(undefined, { out_bill_no })
  }

  /** Handles a verified notification. */
  receive({ event_type, resource }: Notification): void {
    if (event_type === 'MCHTRANSFER.BILL.FINISHED') this.#end(resource)
  }

  /** Queries a payout whose notification did not arrive. */
  async refresh(out_bill_no: string): Promise<Entry> {
    const bill = this.#options.wxpay.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_
    const { data } = await bill.get({ out_bill_no })
    this.#end(data)
    return this.#entry(out_bill_no)
  }

  #end(bill: {
    readonly out_bill_no: string
    readonly state: string
    readonly fail_reason?: string | undefined
    readonly transfer_amount: number
  }): void {
    const entry = this.#entry(bill.out_bill_no)
    if (bill.transfer_amount !== entry.amount) throw new Error(`${bill.out_bill_no} has another amount`)
    const state = ends[bill.state]
    if (state === undefined) return
    this.#store({
      ...entry,
      state,
      ...(bill.fail_reason === undefined ? {} : { reason: bill.fail_reason }),
    })
  }

  #entry(out_bill_no: string): Entry {
    const entry = this.entries.get(out_bill_no)
    if (entry === undefined) throw new Error(`the unknown payout ${out_bill_no}`)
    return entry
  }

  #store(entry: Entry): Entry {
    this.entries.set(entry.out_bill_no, entry)
    return entry
  }
}
