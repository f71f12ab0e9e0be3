import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type RandomBytes } from '@wxpay/sandbox'
import { Wechatpay } from '@wxpay/sdk'
import { type Tally, Traffic } from './traffic'

const DAY = 24 * 60 * 60 * 1000

/** Outcome of a year of changes. */
export interface Changes {
  readonly tallies: readonly Tally[]
  /** Signing key of each notification, and the response to it. */
  readonly notifications: readonly { readonly signer: string; readonly status: number }[]
  readonly keys: { readonly first: string; readonly second: string; readonly publicKey: string }
}

/**
 * Moves a merchant from one platform certificate to the next, and from certificates to the WeChat Pay public
 * key, while calls and notifications continue. No call fails and no notification is lost: WeChat Pay signs a small share
 * of notifications by a new public key at once, and sends one again that the client cannot verify yet.
 *
 * @param random - source of the sandbox's random bytes. Default: the system's
 */
export async function playRotation(
  tell: (line: string) => void,
  random: RandomBytes = randomBytes,
): Promise<Changes> {
  // Clock of sandbox and client, so that days can pass between the steps.
  let present = Date.now()
  const clock = { now: () => new Date(present) }
  const sandbox = await createSandbox({ clock, random })
  const gateway = await sandbox.listen()
  const { mchid, appid, serial, privateKey, apiv3Key } = sandbox.merchants.create({ keyMode: 'certificate' })
  const who = { mchid, serial, privateKey, apiv3Key }

  // No certs: platform certificates are downloaded with the APIv3 key, renewed in use, and downloaded again
  // when one is unknown.
  let wxpay = new Wechatpay({ ...who, baseURL: gateway.url, clock })
  const clients = [wxpay]
  const notifications: { signer: string; status: number }[] = []
  const webhook = createServer((request, response) => {
    response.on('close', () => {
      notifications.push({
        signer: String(request.headers['wechatpay-serial']),
        status: response.statusCode,
      })
    })
    void wxpay.notifications.node({ handle: () => undefined })(request, response)
  })
  await new Promise<void>((resolve) => webhook.listen(0, '127.0.0.1', resolve))
  const { port } = webhook.address() as AddressInfo

  let orders = 0
  const order = async (): Promise<string> => {
    const out_trade_no = `ORDER${String(++orders).padStart(4, '0')}`
    await wxpay.v3.pay.transactions.native.post({
      appid,
      mchid,
      description: 'A subscription',
      out_trade_no,
      notify_url: `http://127.0.0.1:${String(port)}/wechatpay`,
      amount: { total: 100, currency: 'CNY' },
    })
    return out_trade_no
  }

  const traffic = new Traffic(wxpay, await order())
  const tallies: Tally[] = []
  const live = async (stage: string): Promise<void> => {
    present += DAY
    const tally = await traffic.during(stage)
    tallies.push(tally)
    sandbox.control.transactions.pay(mchid, await order())
    await sandbox.notifications.idle()
    tell(
      `${stage}: ${String(tally.failures.length)} of ${String(tally.calls)} calls failed; signed by ${tally.signers.join(', ')}`,
    )
  }

  try {
    await live('one certificate')
    const [first] = sandbox.certificates.list()
    if (first === undefined) throw new Error('WeChat Pay has no certificate')

    const second = sandbox.certificates.issue()
    await live('the next certificate is listed, and does not sign yet')
    sandbox.certificates.sign(second.serial_no)
    await live('the next certificate signs')
    sandbox.certificates.expire(first.serial_no)
    await live('the old certificate is gone')

    const { certs } = sandbox.merchants.changeKeyMode(mchid, 'both')
    await live('the public key is issued, but not configured in the client yet')
    const publicKey = Object.keys(certs).find((id) => id.startsWith('PUB_KEY_ID_')) ?? ''
    const pem = certs[publicKey] ?? ''
    // Deployed again with the public key; certificates are still downloaded, because either may sign.
    wxpay = wxpay.with({ ...who, certs: { [publicKey]: pem } })
    clients.push(wxpay)
    traffic.deploy(wxpay)
    await live('the client has both')
    sandbox.merchants.changeKeyMode(mchid, 'public-key')
    await live('certificates are switched off')
    return { tallies, notifications, keys: { first: first.serial_no, second: second.serial_no, publicKey } }
  } finally {
    await traffic.stop()
    webhook.closeAllConnections()
    await new Promise((resolve) => webhook.close(resolve))
    for (const client of clients) await client.close()
    await sandbox.close()
  }
}
