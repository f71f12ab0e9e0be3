import { objectSchema } from '../domain/schema'

/** Schema of the body of `POST /session`. */
export const sessionSchema = objectSchema(
  { token: { type: 'string', maxLength: 512, format: 'password', description: 'Token of the control API.' } },
  ['token'],
)
