import { defineEvents, defineEventsV2 } from '../../notifications/notification'

export const transactionEvents = {
  ...defineEvents({ 'TRANSACTION.SUCCESS': { originalType: 'transaction', summary: '支付成功' } }),
  ...defineEventsV2('v2.transaction-success'),
}
