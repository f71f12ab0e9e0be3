// A gateway as cheap as possible: it reads a request without looking at it, and sends one response that was
// signed at the start. It runs in a separate process, so that its cost is not measured.
import { createSign, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'

const serial = 'PUB_KEY_ID_0110000000000000000000000000000001'
const nonce = 'c5ac7061fccab6bf3e254dcf98995b8c'

/** Serves `body` to every request, and reports its address and signing key to the parent process. */
export function serveSigned(body) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  let headers
  const sign = () => {
    const timestamp = String(Math.floor(Date.now() / 1000))
    headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': serial,
      'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
      'Wechatpay-Signature': createSign('sha256')
        .update(`${timestamp}\n${nonce}\n${body}\n`)
        .sign(privateKey, 'base64'),
      'Request-ID': '08F78BB5AF0610D302-0',
    }
  }
  sign()
  // Signatures are valid for five minutes.
  setInterval(sign, 60_000).unref()

  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    request.resume().on('end', () => response.writeHead(200, headers).end(body))
  })
  server.listen(0, '127.0.0.1', () => {
    process.send({
      url: `http://127.0.0.1:${server.address().port}`,
      serial,
      publicKey: publicKey.export({ type: 'spki', format: 'pem' }),
    })
  })
  process.on('disconnect', () => process.exit())
}
