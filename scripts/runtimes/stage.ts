import { generateKeyPairSync } from 'node:crypto'
import { createSandbox } from '@wxpay/sandbox'
import { signTestNotification } from '@wxpay/sdk'
import type { Delivery } from '../../packages/sdk/test/senders'

const KEY_ID = 'PUB_KEY_ID_0119000000012024080100'

/** Configuration of a server. */
export interface Part {
  readonly mchid: string
  /** Content of its variable `WECHATPAY`: see `apps/wxpay.ts`. */
  readonly settings: string
  /** A genuine notification of a payment, without the sandbox. */
  paid(out_trade_no: string): Delivery
}

/** A listening sandbox, and merchants whose servers it notifies. */
export async function openStage() {
  const sandbox = await createSandbox()
  const { url: baseURL } = await sandbox.listen()
  const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const publicKey = platform.publicKey.export({ type: 'spki', format: 'pem' })
  return {
    part(): Part {
      const { mchid, serial, privateKey, apiv3Key, certs, appid, serviceId } = sandbox.merchants.create()
      const client = {
        mchid,
        serial,
        privateKey,
        apiv3Key,
        certs: { ...certs, [KEY_ID]: publicKey },
        baseURL,
      }
      return {
        mchid,
        settings: JSON.stringify({ appid, serviceId, client }),
        paid: (out_trade_no) =>
          // Untyped: only the number matters here.
          signTestNotification<string>({
            event_type: 'TRANSACTION.SUCCESS',
            resource: { out_trade_no },
            apiv3Key,
            platform: { serial: KEY_ID, privateKey: platform.privateKey },
          }),
      }
    },
    /** Responses to each attempt to notify a merchant, once all are complete. */
    async attempts(mchid: string): Promise<(number | undefined)[]> {
      await sandbox.notifications.idle()
      return sandbox.notifications
        .list(mchid)
        .flatMap(({ id }) => sandbox.notifications.get(id).attempts.map(({ status }) => status))
    },
    close: () => sandbox.close(),
  }
}
