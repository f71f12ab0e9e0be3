import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations'

// Operations whose responses have no `sign`, according to their official pages. Changing this list is a
// deliberate decision.
const unsigned = [
  'GET /v2/appauth/authindex',
  'GET /v2/appauth/getaccesstoken',
  'GET /v2/papay/entrustweb',
  'GET /v2/papay/h5entrustweb',
  'GET /v2/papay/partner/entrustweb',
  'GET /v2/papay/partner/h5entrustweb',
  'POST /v2/billcommentsp/batchquerycomment',
  'POST /v2/mchrisk/querymchrisk',
  'POST /v2/mchrisk/setmchriskcallback',
  'POST /v2/mchrisk/syncmchriskresult',
  'POST /v2/mmpaymkttransfers/gethbinfo',
  'POST /v2/mmpaymkttransfers/gettransferinfo',
  'POST /v2/mmpaymkttransfers/promotion/paywwsptrans2pocket',
  'POST /v2/mmpaymkttransfers/promotion/querywwsptrans2pocket',
  'POST /v2/mmpaymkttransfers/promotion/transfers',
  'POST /v2/mmpaymkttransfers/sendgroupredpack',
  'POST /v2/mmpaymkttransfers/sendminiprogramhb',
  'POST /v2/mmpaymkttransfers/sendredpack',
  'POST /v2/mmpaysptrans/query_bank',
  'POST /v2/pay/downloadbill',
  'POST /v2/pay/downloadfundflow',
  'POST /v2/payitil/report',
  'POST /v2/risk/getpublickey',
  'POST /v2/risk/getviolation',
  'POST /v2/sandboxnew/pay/downloadbill',
  'POST /v2/sandboxnew/pay/getsignkey',
  'POST /v2/secapi/mch/submchmanage',
  'POST /v2/xdc/apiv2getsignkey/sign/getsignkey',
  'POST /v2/xdc/apiv2sandbox/pay/micropay',
  'POST /v2/xdc/apiv2sandbox/pay/orderquery',
]

const v2 = Object.entries(operations).filter(([, { api }]) => api === 'v2')

describe('operations of APIv2', () => {
  it('sign their responses, except for the listed ones', () => {
    expect(v2.length).toBe(136)
    expect(
      v2
        .filter(([, facts]) => facts.unsigned === true)
        .map(([route]) => route)
        .sort(),
    ).toEqual(unsigned)
  })

  it('return text or a redirect only if they are listed', () => {
    const others = v2.filter(([, { response }]) => response === 'text' || response === 'redirect')
    expect(others.map(([route]) => route).filter((route) => !unsigned.includes(route))).toEqual([])
  })
})
