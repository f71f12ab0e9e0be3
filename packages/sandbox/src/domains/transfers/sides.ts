import type { Side } from '../../domain/side'
import type { projections } from './wire'

type Response = 'created' | 'authorized' | 'queried' | 'canceled'

interface Rules extends Readonly<Record<Response, keyof typeof projections>> {
  readonly root: string
}

/** Differences between the sides: the paths, and the fields of each response. */
export const sides: Readonly<Record<Side, Rules>> = {
  merchant: {
    root: '/v3/fund-app/mch-transfer/transfer-bills',
    created: 'created',
    authorized: 'authorized',
    queried: 'queried',
    canceled: 'canceled',
  },
  partner: {
    root: '/v3/fund-app/mch-transfer/partner/transfer-bills',
    created: 'partnerCreated',
    authorized: 'partnerQueried',
    queried: 'partnerQueried',
    canceled: 'partnerCanceled',
  },
}
