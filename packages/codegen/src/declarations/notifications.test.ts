import { describe, expect, it } from 'vitest'
import type { ApiModel, Webhook } from '../model/api'
import type { Member } from '../model/shape'
import { notificationDeclarations } from './notifications'

const member = (name: string): Member => ({ name, required: true, shape: { kind: 'string' } })

const message = (event: string, ...fields: readonly string[]): Webhook => ({
  key: `v2.${event}`,
  api: 'v2',
  event,
  name: { zh: event, en: event },
  summary: { zh: event, en: event },
  products: [],
  resource: { kind: 'object', members: fields.map(member), indexed: [] },
})

const declared = (...webhooks: readonly Webhook[]): string => {
  const model: ApiModel = {
    operations: [],
    webhooks,
    schemas: new Map(),
    errors: new Map(),
    extensions: { $id: '', $defs: {} },
    products: new Map(),
    roles: new Map(),
  }
  return notificationDeclarations(model)
}

describe('the declarations of notifications', () => {
  it('distinguishes a named event from a message of the same name', () => {
    const text = declared(
      message('TRANSACTION.SUCCESS', 'event_ciphertext'),
      message('transaction-success', 'total_fee'),
    )
    expect(text).toMatch(/interface V2TransactionSuccessEventMessage \{\s+event_ciphertext: string\s+\}/)
    expect(text).toMatch(/interface V2TransactionSuccessMessage \{\s+total_fee: string\s+\}/)
    expect(text).toContain("'TRANSACTION.SUCCESS': V2TransactionSuccessEventMessage")
    expect(text).toContain("'transaction-success': V2TransactionSuccessMessage")
  })

  it('rejects two notifications that would merge under one name', () => {
    expect(() => declared(message('refund-processed', 'a'), message('refund.processed', 'b'))).not.toThrow()
    expect(() => declared(message('refund-processed', 'a'), message('refund_processed', 'b'))).toThrow(
      'refund_processed and refund-processed are both called V2RefundProcessedMessage',
    )
  })
})
