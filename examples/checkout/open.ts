import type { AddressInfo } from 'node:net'
import { serve, type ServerType } from '@hono/node-server'
import { type Credentials, createSandbox, type Sandbox } from '@wxpay/sandbox'
import { Wechatpay } from '@wxpay/sdk'
import { createShop, type Shop } from './shop'

/** A shop that is open, and the sandbox that stands in for WeChat. */
export interface OpenShop {
  readonly url: string
  readonly sandboxUrl: string
  readonly sandbox: Sandbox
  readonly merchant: Credentials
  readonly wxpay: Wechatpay
  readonly shop: Shop
  close(): Promise<void>
}

/** Opens a shop whose WeChat is a sandbox. */
export async function openShop({
  port = 0,
  onError,
}: {
  port?: number
  onError?: (reason: unknown) => void
} = {}): Promise<OpenShop> {
  const sandbox = await createSandbox()
  const gateway = await sandbox.listen()
  const merchant = sandbox.merchants.create({ name: '星河书店' })
  const { mchid, appid, serial, privateKey, certs, apiv3Key, secret } = merchant
  const wxpay = new Wechatpay({
    mchid,
    serial,
    privateKey,
    certs,
    apiv3Key,
    secret,
    baseURL: gateway.url,
  })
  const shop = createShop({
    wxpay,
    appid,
    clientScript: `${gateway.url}/sandbox/client.js`,
    ...(onError && { onError }),
  })
  const server = await new Promise<ServerType>((resolve) => {
    const opened = serve({ fetch: shop.app.fetch, port, hostname: '127.0.0.1' }, () => {
      resolve(opened)
    })
  })
  const { port: bound } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${bound}`,
    sandboxUrl: gateway.url,
    sandbox,
    merchant,
    wxpay,
    shop,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
      await wxpay.close()
      await sandbox.close()
    },
  }
}
