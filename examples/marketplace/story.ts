import { createSandbox } from '@wxpay/sandbox'
import { fen, Wechatpay } from '@wxpay/sdk'
import { type Application, Marketplace, type NewShop } from './marketplace'

const MINUTE = 60 * 1000
const TOTAL = 10_000
const COMMISSION = 1_000
const RETURNED = 400
const REFUND = 4_000

const shop: NewShop = {
  business_code: 'SHOP0001',
  name: '一杯咖啡',
  owner: '张三',
  id: '440301199001011234',
  phone: '13900000000',
  bankAccount: '6222020000000000000',
  picture: 'jTpGmxUX3FBWVQ5NJTZvlKX_gdU4LC-ehEuBJT-5vuTGpVFbvx',
}

/** Result of the first sale of a new shop; amounts in fen. */
export interface Sale {
  /** Each state of the application that the marketplace saw. */
  readonly applications: readonly Application[]
  /** Result of the return of a part of the commission. */
  readonly returned: string
  readonly refund: string
  /** All money of the sub-merchant and of the marketplace at the end. */
  readonly balances: { readonly shop: number; readonly marketplace: number }
  /** Sum of all entries of the sandbox's ledger; always 0. */
  readonly sum: number
}

/** Opens a shop, sells, takes a commission, gives a part of it back, and refunds a part of the payment. */
export async function playMarketplace(tell: (line: string) => void): Promise<Sale> {
  const sandbox = await createSandbox()
  const gateway = await sandbox.listen()
  const { mchid, appid, serial, privateKey, certs, apiv3Key } = sandbox.merchants.create({ kind: 'partner' })
  const wxpay = new Wechatpay({ mchid, serial, privateKey, certs, apiv3Key, baseURL: gateway.url })
  const marketplace = new Marketplace({ wxpay, appid, notify_url: 'https://marketplace.example/wechatpay' })
  const { applyments, transactions, refunds, ledger } = sandbox.control

  const applications: Application[] = []
  const look = async (): Promise<Application> => {
    const application = await marketplace.application(shop.business_code)
    applications.push(application)
    tell(`application: ${[application.state, ...application.findings].join(', ')}`)
    return application
  }

  try {
    await marketplace.apply(shop)
    applyments.reject(mchid, shop.business_code, { reason: '营业执照不清晰' })
    await look()
    // Corrected, and sent again under the same number.
    await marketplace.apply(shop)
    applyments.approve(mchid, shop.business_code)
    await look()
    applyments.confirmAccount(mchid, shop.business_code)
    applyments.sign(mchid, shop.business_code)
    await sandbox.clock.advance(30 * MINUTE)
    const { sub_mchid } = await look()
    if (sub_mchid === undefined) throw new Error('the shop was not opened')

    await marketplace.addOwnShare(sub_mchid)
    tell(`to be scanned: ${await marketplace.order(sub_mchid, 'ORDER0001', TOTAL)}`)
    transactions.pay(mchid, 'ORDER0001')
    const query = { out_trade_no: 'ORDER0001', params: { sp_mchid: mchid, sub_mchid } }
    const { data } = await wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.get(query)
    const { transaction_id } = data
    if (transaction_id === undefined) throw new Error('the order was not paid')

    // A payment can be shared one minute after it was made.
    await sandbox.clock.advance(MINUTE)
    await marketplace.takeCommission(sub_mchid, transaction_id, 'SHARE0001', COMMISSION)
    await sandbox.clock.advance(3_000)
    tell(`commission: ${fen(COMMISSION)} of ${fen(TOTAL)} yuan`)

    const returned = await marketplace.giveBack(sub_mchid, 'SHARE0001', 'RETURN0001', RETURNED)
    tell(`given back: ${fen(RETURNED)} yuan, ${returned}`)
    await marketplace.refund(sub_mchid, 'ORDER0001', { total: TOTAL, refund: REFUND })
    refunds.succeed(mchid, 'ORDER0001-R1')
    await marketplace.settle(sub_mchid, transaction_id, 'SETTLE001')
    const found = await wxpay.v3.refund.domestic.refunds._out_refund_no_.get({
      out_refund_no: 'ORDER0001-R1',
      params: { sub_mchid },
    })
    tell(`refunded: ${fen(REFUND)} yuan, ${found.data.status}`)

    const moneyOf = (owner: string): number =>
      ledger.balances(owner).reduce((sum, { available, pending }) => sum + available + pending, 0)
    const balances = { shop: moneyOf(sub_mchid), marketplace: moneyOf(mchid) }
    tell(`the shop has ${fen(balances.shop)} yuan, the marketplace ${fen(balances.marketplace)}`)
    return { applications, returned, refund: found.data.status, balances, sum: ledger.audit().sum }
  } finally {
    await wxpay.close()
    await sandbox.close()
  }
}
