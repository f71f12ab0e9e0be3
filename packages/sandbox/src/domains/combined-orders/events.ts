import { defineEventsV2 } from '../../notifications/notification'

/** Notifications of combined orders of APIv2. Those of APIv3 are notified as transactions. */
export const combinedEvents = defineEventsV2('v2.combined-transactions-success')
