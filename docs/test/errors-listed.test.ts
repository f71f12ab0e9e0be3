import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { docs } from './site'

const source = (path: string) => readFileSync(join(docs, '../packages', path), 'utf8')
// Each package's unions of codes, one code a line.
const declared = (text: string) =>
  [...text.matchAll(/^ {2}\| '([A-Z][A-Z0-9_]+)'$/gm)].map(([, code = '']) => code)
const met = /^(?:KEY_|CERTIFICATE_|MERCHANT_CERTIFICATE_|TRUST_|FIELD_)/

// What only callers of @wxpay/protocol can meet is documented there.
const wanted = [
  ...declared(source('sdk/src/error/codes.ts')),
  ...declared(source('sdk/src/certificates/certificates-error.ts')),
  ...declared(source('protocol/src/errors.ts')).filter((code) => met.test(code)),
]

describe.each(['guide/errors.md', 'en/guide/errors.md'])('%s', (page) => {
  const listed = new Set(
    [...readFileSync(join(docs, page), 'utf8').matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map(
      ([, code]) => code,
    ),
  )

  it('lists every code that the client declares, with cause and remedy', () => {
    expect(wanted.length).toBeGreaterThan(40)
    expect(wanted.filter((code) => !listed.has(code))).toEqual([])
  })
})
