import { type Static, objectSchema } from './schema'

const openid = {
  type: 'string',
  minLength: 1,
  maxLength: 128,
  description: 'The user. Default: the user of the order, or a generated one.',
} as const

/** Parameters of a user action. */
export const byUserSchema = objectSchema({ openid })

/** Parameters of a payment. */
export const payingSchema = objectSchema({
  openid,
  coupon_ids: {
    type: 'array',
    items: { type: 'string', minLength: 1, maxLength: 20 },
    description: 'Cash coupons of the user (`coupon_id`) that pay a part. Default: none.',
  },
})

/** The user who takes an action. */
export type ByUser = Static<typeof byUserSchema>
