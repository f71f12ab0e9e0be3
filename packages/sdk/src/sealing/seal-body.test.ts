import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { SealedFieldError } from './sealed-field-error'
import { openBody, sealBody } from './seal-body'

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

describe('sealBody', () => {
  it.each([
    [{ list: [{ name: 'ok' }, { name: 1 }] }, 'list[1].name'],
    [{ list: 'x' }, 'list'],
    ['x', ''],
  ])('names the field of %j as other errors do', (body, field) => {
    const start = field === '' ? 'the body: ' : `${field}: `
    const message = expect.stringContaining(start) as string
    expect(() => sealBody(body, ['list[].name'], publicKey)).toThrow(
      expect.objectContaining({ name: 'InputError', field, message }),
    )
  })
})

describe('openBody', () => {
  it('writes the body anew with what was opened, and no digit lost', () => {
    const body = Buffer.from('{"id":12345678901234567890,"a":{"b":"sealed"}}')
    const text = openBody(body, ['a.b'], (answer, paths) => {
      expect([answer, paths]).toEqual([{ id: '12345678901234567890', a: { b: 'sealed' } }, ['a.b']])
      return { ...(answer as object), a: { b: 'open' } }
    })
    expect(JSON.parse(text)).toEqual({ id: '12345678901234567890', a: { b: 'open' } })
  })

  it('leaves what is no JSON to whoever says so', () => {
    expect(openBody(Buffer.from('<html>'), ['a'], () => 'never')).toBe('<html>')
  })

  it('names the field that does not open', () => {
    const fail = (): never => {
      throw new SealedFieldError('FIELD_UNREADABLE', '/data/3/payer_phone', 'it does not open')
    }
    expect(() => openBody(Buffer.from('{}'), ['x'], fail)).toThrow(
      expect.objectContaining({
        name: 'ResponseError',
        code: 'RESPONSE_FIELD_SEALED',
        field: 'data[3].payer_phone',
        message: expect.stringMatching(/^data\[3\]\.payer_phone: it does not open/) as string,
      }),
    )
  })
})
