import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compare } from './compare'
import { Tree } from './files'
import { readOpenapi } from './openapi'
import type { SourceOperation } from './shape'

const scratch = mkdtempSync(join(tmpdir(), 'wxpay-openapi-'))
afterAll(() => {
  rmSync(scratch, { recursive: true })
})

const DOCUMENT = `
openapi: 3.1.0
info: { title: Refunds, version: '1' }
paths:
  /v3/refunds:
    post:
      x-wxpay:
        queryForms:
          anyOf:
            - required: [trade]
            - required: [order]
      parameters:
        - { name: trade, in: query, schema: { type: string } }
        - { name: order, in: query, schema: { type: string } }
        - { name: limit, in: query, schema: { type: integer } }
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [number]
              oneOf:
                - required: [mchid]
                  properties: { sp_mchid: false }
                - required: [sp_mchid]
                  properties: { mchid: false }
              properties:
                number: { type: string }
                mchid: { type: string }
                sp_mchid: { type: string }
                reason: { type: string }
      responses:
        '204': { description: No content }
`

const allRequired = (operation: SourceOperation): SourceOperation => ({
  ...operation,
  sides: Object.fromEntries(
    Object.entries(operation.sides).map(([side, shape]) => [
      side,
      shape && { ...shape, fields: shape.fields?.map((field) => ({ ...field, required: true })) },
    ]),
  ),
})

describe('a field that some forms of a request require', () => {
  writeFileSync(join(scratch, 'openapi.yaml'), DOCUMENT)
  const { operations } = readOpenapi(new Tree(scratch))

  it('is neither required nor optional', () => {
    const sides = operations[0]?.sides
    const marks = [...(sides?.body?.fields ?? []), ...(sides?.query?.fields ?? [])].map(
      ({ name, required }) => [name, required],
    )
    expect(Object.fromEntries(marks)).toEqual({
      number: true,
      mchid: undefined,
      sp_mchid: undefined,
      reason: false,
      trade: undefined,
      order: undefined,
      limit: false,
    })
  })

  it('agrees with a source that requires it', () => {
    const sources = [{ source: 'swagger' as const, operations: operations.map(allRequired) }]
    expect(compare(operations, sources).disagreements.map(({ kind, field }) => [kind, field])).toEqual([
      ['required-missing', 'limit'],
      ['required-missing', 'reason'],
    ])
  })
})
