import type { Context } from '../../domain/context'
import { defineEvents, defineEventsV2 } from '../../notifications/notification'
import type { Contract } from './contract'
import { changeV2 } from './v2/wire'
import { toResource } from './wire'

/** Notifications of contracts. */
export const contractEvents = {
  ...defineEvents({
    'ENTRUST.SIGN': { originalType: 'entrust', summary: '签约成功' },
    'ENTRUST.TERMINATE': { originalType: 'entrust', summary: '解约成功' },
    'INSURANCE_ENTRUST.SIGN': { originalType: 'insurance_entrust', summary: '签约成功' },
    'INSURANCE_ENTRUST.TERMINATE': { originalType: 'insurance_entrust', summary: '解约成功' },
    'INSURANCE_ENTRUST.RENEW': { originalType: 'insurance_entrust', summary: '续期成功' },
  }),
  ...defineEventsV2('v2.pap-contract-state-changed'),
}

const papay = { signed: 'ENTRUST.SIGN', ended: 'ENTRUST.TERMINATE', renewed: undefined } as const
const insurance = {
  signed: 'INSURANCE_ENTRUST.SIGN',
  ended: 'INSURANCE_ENTRUST.TERMINATE',
  renewed: 'INSURANCE_ENTRUST.RENEW',
} as const

/** Notifies the merchant of a change of a contract, if the contract has a URL for it. */
export function notify(context: Context, contract: Contract, change: keyof typeof papay): void {
  const { mchid, notify_url: url, v2 } = contract
  const name = (contract.mode === 'insurance' ? insurance : papay)[change]
  if (url === undefined || name === undefined) return
  if (v2 !== undefined) {
    const event = contractEvents['v2.pap-contract-state-changed']
    context.outbox.addV2({ mchid, event, url, signType: v2.signType, fields: changeV2(contract) })
    return
  }
  context.outbox.add({
    mchid,
    event: contractEvents[name],
    url,
    resource: toResource(contract, context.clock.now()),
  })
}
