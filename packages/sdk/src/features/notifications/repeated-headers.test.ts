import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { APIV3_KEY, merchantPem, platformKeys, platformPem, PUBLIC_KEY_ID } from '../../../test/gateway'
import { createMerchantRegistry } from '../../index'
import { Wechatpay } from '../../wechatpay'
import { signTestNotification } from './sign-test'

const wxpay = new Wechatpay({
  mchid: '1900000001',
  serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
  privateKey: merchantPem,
  certs: { [PUBLIC_KEY_ID]: platformPem },
  apiv3Key: APIV3_KEY,
})
const signed = () =>
  signTestNotification({
    event_type: 'MERCHANT.SOMETHING',
    resource: {},
    apiv3Key: APIV3_KEY,
    platform: { serial: PUBLIC_KEY_ID, privateKey: platformKeys.privateKey },
  })

const names = ['Timestamp', 'Nonce', 'Serial', 'Signature', 'Signature-Type'].map(
  (name) => `Wechatpay-${name}`,
)

describe.each(names)('a notification whose %s is repeated', (name) => {
  const key = name.toLowerCase()
  const repeated = { code: 'NOTIFICATION_HEADERS_REPEATED', repeated: [name] }

  it('is rejected by the name of the header, in any form of request', async () => {
    const { headers, body } = signed()
    const value = headers[key] ?? ''
    const ofFetch = new Headers(headers)
    ofFetch.append(name, value)
    const lists = Object.fromEntries(Object.entries(headers).map(([each, only]) => [each, [only]]))
    const requests = [
      { headers: { ...headers, [key]: [value, value] }, body },
      { headers: { ...headers, [key]: `${value}, ${value}` }, body },
      new Request('https://shop.example/notify', { method: 'POST', headers: ofFetch, body }),
      { multiValueHeaders: { ...lists, [key]: [value, 'x'] }, body, isBase64Encoded: false },
    ]
    for (const reader of [wxpay.notifications, createMerchantRegistry([wxpay])]) {
      for (const request of requests) {
        const read = reader.unwrap(request instanceof Request ? request.clone() : request)
        await expect(read).rejects.toMatchObject(repeated)
      }
    }
    await expect(wxpay.notifications.unwrap({ headers: lists, body })).resolves.toBeDefined()
  })

  it('is rejected by an endpoint over a socket', async () => {
    const errors: unknown[] = []
    const handle = wxpay.notifications.node({
      handle: () => undefined,
      onError: (error) => errors.push(error),
    })
    const server = createServer((request, response) => void handle(request, response))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { headers, body } = signed()
    const lines = Object.entries(headers).map(([each, value]) => `${each}: ${value}`)
    const again = lines.filter((line) => line.startsWith(`${key}:`))
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    const length = `Content-Length: ${Buffer.byteLength(body)}`
    const head = ['POST / HTTP/1.1', 'Host: shop.example', 'Connection: close', length, ...lines, ...again]
    socket.write([...head, '', body].join('\r\n'))
    const [response] = (await once(socket, 'data')) as [Buffer]
    expect(response.toString()).toContain('401')
    expect(errors).toMatchObject([repeated])
    socket.destroy()
    server.close()
  })
})

it('accepts a nonce that contains a comma', async () => {
  const { headers, body } = signed()
  const read = wxpay.notifications.unwrap({ headers: { ...headers, 'wechatpay-nonce': 'a,b' }, body })
  await expect(read).rejects.toMatchObject({ code: 'NOTIFICATION_SIGNATURE_WRONG' })
})
