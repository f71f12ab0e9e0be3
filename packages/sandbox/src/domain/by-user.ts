import { type Static, objectSchema } from './schema'

/** Parameters of a user action. */
export const byUserSchema = objectSchema({
  openid: {
    type: 'string',
    minLength: 1,
    maxLength: 128,
    description: 'The user. Default: the user of the order, or a generated one.',
  },
})

/** The user who takes an action. */
export type ByUser = Static<typeof byUserSchema>
