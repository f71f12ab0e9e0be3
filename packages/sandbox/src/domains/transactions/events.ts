import { defineEvents } from '../../notifications/notification'

export const transactionEvents = defineEvents({
  'TRANSACTION.SUCCESS': { originalType: 'transaction', summary: '支付成功' },
})
