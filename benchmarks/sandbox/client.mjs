// Requests that are signed before the measurement, so that only the sandbox signs during it, and connections that send them.
import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto'
import { Client } from 'undici'

const headersOf = (merchant, path, body) => {
  const timestamp = Math.floor(Date.now() / 1000)
  const nonce = randomBytes(16).toString('hex').toUpperCase()
  const message = Buffer.from(`POST\n${path}\n${timestamp}\n${nonce}\n${body}\n`)
  const signature = sign('sha256', message, merchant.key).toString('base64')
  return {
    accept: 'application/json',
    'content-type': 'application/json',
    'user-agent': 'wxpay-benchmark',
    authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${merchant.mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${merchant.serial}"`,
  }
}

/** A merchant whose keys are read once. */
export const withKeys = (credentials) => ({
  ...credentials,
  key: createPrivateKey(credentials.privateKey),
  verifiers: Object.fromEntries(
    Object.entries(credentials.certs).map(([id, pem]) => [id, createPublicKey(pem)]),
  ),
})

/** Signed requests that each create an order. */
export function newOrders(merchant, count, { prefix, notifyUrl = 'http://127.0.0.1:9/notify' }) {
  const { appid, mchid } = merchant
  const path = '/v3/pay/transactions/native'
  return Array.from({ length: count }, (_, index) => {
    const body = JSON.stringify({
      appid,
      mchid,
      description: '红豆饼',
      out_trade_no: `${prefix}${String(index).padStart(8, '0')}`,
      notify_url: notifyUrl,
      amount: { total: 1990, currency: 'CNY' },
    })
    return { method: 'POST', path, headers: headersOf(merchant, path, body), body }
  })
}

/** Sends requests over connections that each wait for a response before the next request; checks every response. */
export async function sendAll(url, merchant, requests, { connections }) {
  const left = [...requests]
  const latencies = []
  const started = performance.now()
  const responses = []
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new Client(url)
      for (let request = left.pop(); request !== undefined; request = left.pop()) {
        const sent = performance.now()
        responses.push(await send(client, request))
        latencies.push(performance.now() - sent)
      }
      await client.close()
    }),
  )
  const seconds = (performance.now() - started) / 1000
  for (const response of responses) checkResponse(merchant, response)
  return { perSecond: requests.length / seconds, latencies }
}

/** Sends a request without the streams of `client.request()`, so that the client takes little of the two cores. */
function send(client, request) {
  return new Promise((resolve, reject) => {
    const response = [0, {}, '']
    client.dispatch(request, {
      onRequestStart: () => undefined,
      onResponseStart: (_, status, headers) => {
        response[0] = status
        response[1] = headers
      },
      onResponseData: (_, chunk) => {
        response[2] += chunk
      },
      onResponseEnd: () => resolve(response),
      onResponseError: (_, error) => reject(error),
    })
  })
}

function checkResponse({ verifiers }, [status, headers, text]) {
  if (status !== 200 || JSON.parse(text).code_url === undefined) throw new Error(`HTTP ${status}: ${text}`)
  const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${text}\n`
  const signature = Buffer.from(headers['wechatpay-signature'], 'base64')
  const verifier = verifiers[headers['wechatpay-serial']]
  if (!verify('sha256', Buffer.from(message), verifier, signature))
    throw new Error('The signature of a response is invalid.')
}
