import { type Field, type SourceOperation, objectOf, type Shape } from './shape'

const location = { file: 'a.go', line: () => 1 }

/** A field for tests; a string that is not required if nothing else is said. */
export const field = (name: string, shape: Shape = { types: ['string'] }, required?: boolean): Field => ({
  name,
  required,
  shape,
  location,
})

/** A `POST /v3/coupons` for tests, with these fields in its body. */
export const posting = (...fields: readonly Field[]): SourceOperation => ({
  method: 'POST',
  path: '/v3/coupons',
  location,
  sides: { body: objectOf(fields), response: null },
})
