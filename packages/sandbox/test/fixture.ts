import { generateKeyPairSync } from 'node:crypto'
import {
  type Credentials,
  type KeyPair,
  type NewMerchant,
  type Sandbox,
  type SandboxOptions,
  createSandbox,
} from '../src/index'
import { type SigningClient, signingClient } from './signing-client'

const shape = {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
} as const

// Generating keys would dominate a test file with dozens of sandboxes; six pairs serve them all.
let ring: readonly KeyPair[] | undefined

export function keyRing(): readonly KeyPair[] {
  ring ??= Array.from({ length: 6 }, () => generateKeyPairSync('rsa', shape))
  return ring
}

/** A sandbox with a merchant and its client, in-process. */
export interface Fixture {
  readonly sandbox: Sandbox
  readonly merchant: Credentials
  readonly client: SigningClient
  readonly mchid: string
  /** Fields that every request about a service order contains. */
  readonly parties: { readonly appid: string; readonly service_id: string }
}

export async function createFixture(
  options: SandboxOptions = {},
  merchantOptions: NewMerchant = {},
): Promise<Fixture> {
  const sandbox = await createSandbox({
    keyPairs: keyRing(),
    notificationFetch: () => Promise.resolve(new Response(null, { status: 204 })),
    onError: (error) => {
      throw error
    },
    ...options,
  })
  const merchant = sandbox.merchants.create(merchantOptions)
  const client = signingClient(merchant, 'https://api.mch.weixin.qq.com', (request) => sandbox.fetch(request))
  const { appid, mchid, serviceId: service_id } = merchant
  return { sandbox, merchant, client, mchid, parties: { appid, service_id } }
}

export const NOTIFY_URL = 'https://merchant.example/notify'

/** Body that creates a service order. */
export function newOrder(parties: Fixture['parties'], out_order_no: string): Record<string, unknown> {
  return {
    ...parties,
    out_order_no,
    service_introduction: '共享充电宝',
    time_range: { start_time: 'OnAccept' },
    risk_fund: { name: 'DEPOSIT', amount: 10_000 },
    notify_url: NOTIFY_URL,
  }
}

/** Body that completes a service order for an amount in fen. */
export function completion(parties: Fixture['parties'], total: number): Record<string, unknown> {
  return { ...parties, post_payments: [{ name: '租金', amount: total }], total_amount: total }
}

/** Body that creates a native transaction. */
export function newTransaction(
  { merchant }: Fixture,
  out_trade_no: string,
  total = 1000,
): Record<string, unknown> {
  return {
    appid: merchant.appid,
    mchid: merchant.mchid,
    description: '图书',
    out_trade_no,
    notify_url: NOTIFY_URL,
    amount: { total, currency: 'CNY' },
  }
}
