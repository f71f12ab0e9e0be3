import type { Bilingual } from '@wxpay/catalog'
import type { ApiOperation } from '../model/api'

interface Helper {
  /** Routes that it serves, and all that begin with them. */
  readonly routes: readonly string[]
  /** Call of the helper. */
  readonly call: string
  readonly text: Bilingual
  /** Guide that explains it, below `guide/`. */
  readonly guide: string
}

const BILL = {
  text: {
    zh: '一次调用完成申请、下载、解压或解密、核对摘要与逐行解析',
    en: 'requests, downloads, unpacks or decrypts it, checks the digest and parses it row by row',
  },
  guide: 'files',
}
const RECEIPT = {
  text: {
    zh: '一次调用完成申请、等待生成、下载与核对摘要',
    en: 'applies for the receipt, waits for it, downloads it and checks the digest',
  },
  guide: 'files#receipts',
}

/** Calls of the SDK that do more than the raw operation. The first that fits is shown. */
const HELPERS: readonly Helper[] = [
  { routes: ['GET /v3/bill/tradebill'], call: 'wxpay.bills.trade({ bill_date })', ...BILL },
  { routes: ['GET /v3/bill/fundflowbill'], call: 'wxpay.bills.fundFlow({ bill_date })', ...BILL },
  { routes: ['GET /v3/profitsharing/bills'], call: 'wxpay.bills.profitSharing({ bill_date })', ...BILL },
  {
    routes: ['GET /v3/bill/sub-merchant-fundflowbill'],
    call: 'wxpay.bills.subMerchantFundFlow({ bill_date, sub_mchid })',
    ...BILL,
  },
  {
    routes: ['GET /v3/ecommerce/bill/fundflowbill'],
    call: 'wxpay.bills.ecommerceFundFlow({ bill_date })',
    ...BILL,
  },
  {
    routes: ['POST /v3/fund-app/mch-transfer/elecsign', 'GET /v3/fund-app/mch-transfer/elecsign'],
    call: 'wxpay.receipts.transfer({ out_bill_no })',
    ...RECEIPT,
  },
  {
    routes: ['POST /v3/transfer/bill-receipt', 'GET /v3/transfer/bill-receipt'],
    call: 'wxpay.receipts.batch({ out_batch_no })',
    ...RECEIPT,
  },
  {
    routes: ['POST /v3/transfer-detail/electronic-receipts', 'GET /v3/transfer-detail/electronic-receipts'],
    call: 'wxpay.receipts.detail({ accept_type, out_detail_no })',
    ...RECEIPT,
  },
  {
    routes: ['GET /v3/certificates'],
    call: 'new Wechatpay({ … })',
    text: {
      zh: '客户端自行下载、验证并更新平台证书，一般无需直接调用',
      en: 'the client downloads, verifies and renews the certificates itself, so a direct call is rarely needed',
    },
    guide: 'keys',
  },
]

const UPLOAD: Helper = {
  routes: [],
  call: '{ file, filename, onProgress }',
  text: {
    zh: '摘要、`meta` 与表单由客户端生成，`file` 可以是路径、字节或流',
    en: 'the client makes the digest, `meta` and the form; `file` is a path, bytes or a stream',
  },
  guide: 'files',
}

/** The helper of the SDK for an operation, if there is one. */
export function helperFor({ route, request }: ApiOperation): Helper | undefined {
  const found = HELPERS.find(({ routes }) =>
    routes.some((each) => route === each || route.startsWith(`${each}/`)),
  )
  return found ?? (request?.kind === 'multipart' ? UPLOAD : undefined)
}
