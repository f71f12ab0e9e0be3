import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { Agent } from 'node:http'
import { inspect } from 'node:util'
import { AxiosError, AxiosHeaders } from 'axios'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { APIV3_KEY, type Gateway, SECRET, startGateway } from '../../test/gateway'
import { Wechatpay } from '../wechatpay'
import { withoutRequest } from './cause'

let gateway: Gateway
let resetting: string
const server = createServer((socket) => {
  socket.once('data', () => socket.destroy())
})
beforeAll(async () => {
  gateway = await startGateway()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  resetting = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await gateway.close()
})

const nobody = 'http://127.0.0.1:1'
const password = 'password-of-the-proxy'
const thrower = (config: object): Promise<never> => {
  throw Object.assign(new Error('no way'), { code: 'EOWN', config })
}

describe('the cause of a failed call', () => {
  it.each<[string, () => object]>([
    ['reset on its own sockets', () => ({ baseURL: resetting })],
    ['reset on an agent', () => ({ baseURL: resetting, httpAgent: new Agent() })],
    ['refused to an agent', () => ({ baseURL: nobody, httpAgent: new Agent() })],
    ['too long for an agent', () => ({ maxContentLength: 2, httpAgent: new Agent() })],
    [
      'refused by a proxy',
      () => ({ proxy: { host: '127.0.0.1', port: 1, auth: { username: 'shop', password } } }),
    ],
    ['thrown by an adapter', () => ({ adapter: thrower })],
  ])('shows no signature and no password when it was %s', async (_, given) => {
    const wxpay = new Wechatpay({ ...gateway.options, retry: false, ...given() })
    const error: unknown = await wxpay.v3.certificates.get().then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(Error)
    const printed = [false, true].map((showHidden) => inspect(error, { depth: null, showHidden }))
    printed.push(JSON.stringify(error))
    for (const text of printed) {
      for (const secret of ['signature="', 'WECHATPAY2-SHA256', password, APIV3_KEY, SECRET, 'PRIVATE KEY']) {
        expect(text).not.toContain(secret)
      }
    }
    await wxpay.close()
  })
})

describe('withoutRequest', () => {
  const config = { headers: new AxiosHeaders({ Authorization: 'secret' }) }

  it('keeps what an error is and says, and the cause of the cause', () => {
    const reset = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
    const failed = AxiosError.from(reset, 'ECONNRESET', config, { host: 'secret' })
    const cause = withoutRequest(failed)
    expect(cause).toBeInstanceOf(AxiosError)
    expect(cause).toMatchObject({ message: 'read ECONNRESET', code: 'ECONNRESET', cause: reset })
    expect(inspect(cause, { depth: null, showHidden: true })).not.toContain('secret')
    expect(failed.config).toBe(config)
  })

  it('goes as deep as errors do, and not in circles', () => {
    const inner = Object.assign(new Error('inner'), { request: 'secret' })
    const outer = Object.assign(new Error('outer', { cause: inner }), { config })
    const cause = withoutRequest(outer)
    expect(cause).toMatchObject({ message: 'outer', cause: { message: 'inner' } })
    expect(inspect(cause, { depth: null, showHidden: true })).not.toContain('secret')
    const own = Object.assign(new Error('own'), { config })
    own.cause = own
    expect(withoutRequest(own)).not.toHaveProperty('cause')
  })

  it.each([new Error('bare'), 'a text', null])('hands on %o as it is', (cause) => {
    expect(withoutRequest(cause)).toBe(cause)
  })
})
