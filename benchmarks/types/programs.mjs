/** One line of use each, like the first line that a user writes. */
export const empty = 'export {}\n'

export const ours = `import { Wechatpay } from '@wxpay/sdk'
export const ask = (wxpay: Wechatpay) => wxpay.v3.payscore.serviceorder.get({ params: { service_id: '', appid: '', out_order_no: '' } })
`

/** Large typed SDKs, for comparison. They are installed for measuring only. */
export const peers = {
  stripe: {
    version: '23.1.0',
    source: `import Stripe from 'stripe'
export const ask = (stripe: Stripe) => stripe.paymentIntents.retrieve('')
`,
  },
  octokit: {
    version: '5.0.5',
    source: `import { Octokit } from 'octokit'
export const ask = (octokit: Octokit) => octokit.rest.repos.get({ owner: '', repo: '' })
`,
  },
  googleapis: {
    version: '171.4.0',
    source: `import { google } from 'googleapis'
export const ask = () => google.drive('v3').files.get({ fileId: '' })
`,
  },
}
