import { randomBytes } from 'node:crypto'
import { ApiError, expectNotification, type Notification, type Wechatpay } from '@wxpay/sdk'

/** A month's charge, as the service stores it before WeChat Pay knows of it. */
export interface Charge {
  readonly out_trade_no: string
  readonly total: number
  state: 'requested' | 'paid' | 'failed'
  reason?: string
}

/** A member with the contract that they signed. Amounts in fen. */
export interface Member {
  readonly code: string
  readonly total: number
  state: 'joining' | 'active' | 'ended'
  contract_id?: string
  /** Months that were paid, the first one included. */
  months: number
  readonly charges: Charge[]
}

export interface MembershipOptions {
  readonly wxpay: Wechatpay
  readonly appid: string
  /** The plan (代扣模板) that WeChat Pay approved. */
  readonly plan_id: string
  readonly notify_url: string
}

/**
 * A membership that renews itself every month: the user pays the first month and signs a contract with it, then each
 * month is announced, charged two days later, and charged again under a new number if it fails.
 */
export class Memberships {
  readonly members = new Map<string, Member>()
  readonly #options: MembershipOptions

  constructor(options: MembershipOptions) {
    this.#options = options
  }

  /** Orders the first month; returns the prepay ID with which the user pays and signs. */
  async join(code: string, openid: string, total: number): Promise<string> {
    const { wxpay, appid, plan_id, notify_url } = this.#options
    const charge = newCharge(total)
    this.members.set(code, { code, total, state: 'joining', months: 0, charges: [charge] })
    const { data } = await wxpay.v3.pay.transactions.jsapiWithContract.post({
      appid,
      mchid: wxpay.mchid,
      description: '会员首月',
      out_trade_no: charge.out_trade_no,
      notify_url,
      amount: { total, currency: 'CNY' },
      payer: { openid },
      contract_info: {
        plan_id,
        contract_mchid: wxpay.mchid,
        contract_appid: appid,
        contract_code: code,
        request_serial: String(Date.now()),
        contract_display_account: '会员',
        contract_notify_url: notify_url,
      },
    })
    return data.prepay_id
  }

  /** Announces the next charge. Announcing it twice is not an error: the user gets one notice. */
  async announce(code: string): Promise<void> {
    const { wxpay, appid } = this.#options
    const { contract_id, total } = this.#active(code)
    try {
      await wxpay.v3.papay.contracts._contract_id_.notify.post(
        { mchid: wxpay.mchid, appid, estimated_amount: { amount: total, currency: 'CNY' } },
        { contract_id },
      )
    } catch (error) {
      if (!(error instanceof ApiError) || error.wechatpay?.code !== 'RESOURCE_ALREADY_EXISTS') throw error
    }
  }

  /** Requests the charge that was announced; its result is notified. */
  async charge(code: string): Promise<Charge> {
    const { wxpay, appid, notify_url } = this.#options
    const member = this.#active(code)
    const last = member.charges.at(-1)
    // A request without an answer is repeated under its own number, so that it is never charged twice.
    const charge = last?.state === 'requested' ? last : newCharge(member.total)
    if (charge !== last) member.charges.push(charge)
    await wxpay.v3.papay.pay.transactions.apply.post({
      appid,
      out_trade_no: charge.out_trade_no,
      description: '会员续费',
      transaction_notify_url: notify_url,
      contract_id: member.contract_id,
      amount: { total: charge.total, currency: 'CNY' },
    })
    return charge
  }

  /** Ends a membership; the notification confirms it. */
  async leave(code: string): Promise<void> {
    const { wxpay, plan_id } = this.#options
    this.#active(code)
    await wxpay.v3.papay.sign.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate.post(
      { contract_termination_remark: '会员退订' },
      { plan_id: Number(plan_id), out_contract_code: code },
    )
  }

  /** Handles a notification about a contract or a charge. */
  receive({ event_type, resource }: Notification): void {
    if (event_type === 'ENTRUST.SIGN') {
      const member = this.#member(resource.out_contract_code)
      member.contract_id = resource.contract_id
      member.state = 'active'
    } else if (event_type === 'ENTRUST.TERMINATE') {
      this.#member(resource.out_contract_code).state = 'ended'
    } else if (event_type === 'TRANSACTION.SUCCESS') {
      const [member, charge] = this.#charged(resource.out_trade_no)
      const { wxpay, appid } = this.#options
      const { out_trade_no, total } = charge
      expectNotification(resource, { appid, mchid: wxpay.mchid, out_trade_no, total, currency: 'CNY' })
      charge.state = 'paid'
      member.months += 1
    } else if (event_type === 'TRANSACTION.FAIL') {
      const [, charge] = this.#charged(resource.out_trade_no)
      charge.state = 'failed'
      charge.reason = resource.trade_state_desc ?? 'unknown'
    }
  }

  #member(code: string): Member {
    const member = this.members.get(code)
    if (member === undefined) throw new Error(`unknown member ${code}`)
    return member
  }

  #active(code: string): Member & { readonly contract_id: string } {
    const member = this.#member(code)
    const { state, contract_id } = member
    if (state !== 'active' || contract_id === undefined)
      throw new Error(`member ${code} is ${state}, and has no contract in force`)
    return Object.assign(member, { contract_id })
  }

  #charged(out_trade_no: string | undefined): readonly [Member, Charge] {
    for (const member of this.members.values()) {
      const charge = member.charges.find((each) => each.out_trade_no === out_trade_no)
      if (charge !== undefined) return [member, charge]
    }
    throw new Error(`a payment of the unknown order ${String(out_trade_no)}`)
  }
}

const newCharge = (total: number): Charge => ({
  out_trade_no: `MEMBER${randomBytes(8).toString('hex')}`,
  total,
  state: 'requested',
})
