import { createRequire } from 'node:module'
import type { Ajv2020, Options } from 'ajv/dist/2020.js'
import type { FormatsPlugin } from 'ajv-formats'

// The validator takes a fifth of the time of a start, and is loaded when something is first validated.
const load = createRequire(import.meta.url)

/** A validator of JSON Schema 2020-12. */
export function newAjv(options: Options): Ajv2020 {
  const ajv = load('ajv/dist/2020.js') as { readonly Ajv2020: typeof Ajv2020 }
  return new ajv.Ajv2020(options)
}

/** A validator that knows the formats of the specification. */
export function newAjvWithFormats(options: Options): Ajv2020 {
  const formats = load('ajv-formats') as { readonly default: FormatsPlugin }
  const ajv = newAjv(options)
  formats.default(ajv)
  return ajv
}
