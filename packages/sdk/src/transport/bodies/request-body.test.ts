import { describe, expect, it } from 'vitest'
import { requestBody } from './request-body'

describe('a form', () => {
  it('is sent with the boundary that its bytes have, and signed by its part meta', async () => {
    const form = new FormData()
    form.append('meta', '{"filename":"图.png"}')
    form.append('file', new File(['bytes'], '图.png'))
    const { bytes, signed, contentType = '' } = await requestBody(form, undefined, 'refuse')
    expect(signed).toBe('{"filename":"图.png"}')
    const [, boundary = ''] = /^multipart\/form-data; boundary=(\S+)$/.exec(contentType) ?? []
    expect(boundary).not.toBe('')
    const text = Buffer.from(bytes as Uint8Array).toString()
    expect(text.startsWith(`--${boundary}\r\n`)).toBe(true)
    expect(text.trimEnd().endsWith(`--${boundary}--`)).toBe(true)
  })
})
