import type { Note } from '../../domain/fidelity'

/** Known differences from production, of all operations of transactions. */
export const transactionNotes: readonly Note[] = [
  {
    zh: '付款由控制接口或魔法值发起；只有付款码支付会处于支付中（`USERPAYING`）与支付失败（`PAYERROR`）。',
    en: 'Users pay by the control API or by magic values; only payments by code are ever `USERPAYING` or `PAYERROR`.',
  },
]

/** The same with what differs for payments in a browser. */
export const h5Notes: readonly Note[] = [
  ...transactionNotes,
  {
    zh: '发往沙箱地址的订单，`h5_url` 指向沙箱自己的付款页，主机名与请求相同，设置了 `publicUrl` 时用它的地址；不检查 H5 支付域名。',
    en: 'For an order that is sent to the address of the sandbox, `h5_url` is a page of the sandbox, by the host name of the request or by `publicUrl`; H5 domains are not checked.',
  },
]
