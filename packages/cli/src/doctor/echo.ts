import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Wechatpay } from '@wxpay/sdk'
import { error, type Finding, ok, reasonOf, skipped } from './finding'
import { type Limits, within } from './network'

/** Options of the trial of the keys. */
export interface EchoOptions extends Limits {
  readonly isLive: boolean
  /** Address of the merchant's server, which receives the callback. */
  readonly notifyUrl: string | undefined
}

/**
 * `POST /v3/security/echo` signs, verifies, encrypts and decrypts with the real keys, and has a callback sent. It changes
 * nothing.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014551946
 */
export async function examineEcho(client: Wechatpay, options: EchoOptions): Promise<readonly Finding[]> {
  const receiver = options.isLive || options.notifyUrl !== undefined ? undefined : await openReceiver(client)
  try {
    const called = await call(client, receiver?.url ?? options.notifyUrl, options)
    if (called.status !== 'ok') return [called]
    if (receiver === undefined)
      return [called, options.notifyUrl === undefined ? noCallback : sentTo(options.notifyUrl)]
    return [called, await arrival(receiver.arrived, options)]
  } finally {
    receiver?.close()
  }
}

async function call(client: Wechatpay, notify_url: string | undefined, options: Limits): Promise<Finding> {
  const message = randomBytes(8).toString('hex')
  try {
    const { data } = await within(
      async () =>
        client.v3.security.echo.post({
          echo_message: message,
          encrypted_echo_message: message,
          ...(notify_url === undefined ? {} : { notify_url }),
        }),
      options.timeout * 2,
      options.signal,
    )
    const isSame = data.echo_message === message && data.encrypted_echo_message === message
    return isSame
      ? ok('echo', {
          zh: '签名、验签、敏感字段加密与解密都正确',
          en: 'Signing, verifying, encrypting and decrypting work',
        })
      : error(
          'echo',
          { zh: '回显的内容与发出的不同', en: 'What was returned differs from what was sent' },
          {
            zh: '检查商户私钥与 API 证书是否是一对',
            en: 'Check that the private key belongs to the API certificate',
          },
        )
  } catch (failure) {
    options.signal.throwIfAborted()
    const { remedy } = failure as { readonly remedy?: unknown }
    const reason = reasonOf(failure)
    return error(
      'echo',
      { zh: `自检接口失败：${reason}`, en: `The self-test failed: ${reason}` },
      typeof remedy === 'string' ? { zh: remedy, en: remedy } : undefined,
    )
  }
}

const noCallback = skipped(
  'callback',
  { zh: '没有检查回调', en: 'The callback was not examined' },
  { zh: '用 --notify-url 给出公网的通知地址', en: 'Give a public address with --notify-url' },
)

const sentTo = (url: string): Finding =>
  ok('callback', {
    zh: `已请求向 ${url} 发送 SECURITY_ECHO.SUCCESS，请在商户系统的日志里确认`,
    en: `SECURITY_ECHO.SUCCESS was requested for ${url}; look for it in the log of your server`,
  })

async function arrival(arrived: Promise<string>, { timeout, signal }: Limits): Promise<Finding> {
  try {
    const event = await within(() => arrived, timeout, signal)
    return ok('callback', {
      zh: `回调 ${event} 已到达，验签与解密正确`,
      en: `The callback ${event} arrived, was verified and decrypted`,
    })
  } catch (failure) {
    signal.throwIfAborted()
    const reason = reasonOf(failure)
    return error(
      'callback',
      { zh: `回调没有通过：${reason}`, en: `The callback failed: ${reason}` },
      {
        zh: '检查 APIv3 密钥与微信支付公钥、平台证书',
        en: 'Check the APIv3 key, and the public key or platform certificate',
      },
    )
  }
}

async function openReceiver(client: Wechatpay) {
  let accept: (event: string) => void = () => undefined
  let refuse: (reason: unknown) => void = () => undefined
  const arrived = new Promise<string>((resolve, reject) => {
    accept = resolve
    refuse = reject
  })
  arrived.catch(() => undefined)
  const server = createServer((request, response) => {
    client.notifications.unwrap(request).then(
      ({ event_type }) => {
        response.writeHead(204).end()
        accept(event_type)
      },
      (reason: unknown) => {
        response.writeHead(401).end()
        refuse(reason)
      },
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/wxpay-doctor`,
    arrived,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
