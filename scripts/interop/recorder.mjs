// A proxy between a driver and the sandbox. It passes on every byte, and learns identifiers from requests and
// responses, so that what one operation has created is read by the next ones.
import { createServer, request } from 'node:http'

const IDENTIFIER = /(?:_id|_no|_code|_number|^openid)$/

/** @typedef {Map<string, Record<string, string>>} Learned - identifiers by name, by product */

/** @param {string} target - address of the sandbox */
export async function openRecorder(target) {
  const sent = new Map()
  const received = new Map()
  const server = createServer((incoming, outgoing) => {
    const { method, headers } = incoming
    const forwarded = request(new URL(incoming.url, target), { method, headers }, (response) => {
      outgoing.writeHead(response.statusCode, response.rawHeaders)
      response.pipe(outgoing)
      if (response.statusCode < 300) collect(response, (text) => learn(received, incoming.url, text))
    })
    forwarded.on('error', () => outgoing.destroy())
    incoming.pipe(forwarded)
    collect(incoming, (text) => learn(sent, incoming.url, text))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Identifiers of a product: those that the merchant chose, and those that WeChat Pay did. */
    learned: (path) => ({
      sent: sent.get(productOf(path)) ?? {},
      received: received.get(productOf(path)) ?? {},
    }),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}

/** `v3/marketing/favor` of `/v3/marketing/favor/stocks`. */
const productOf = (path) => path.split('?', 1)[0].split('/').slice(1, 4).join('/')

function collect(stream, done) {
  const chunks = []
  stream.on('data', (chunk) => chunks.push(chunk))
  stream.on('end', () => done(Buffer.concat(chunks).toString()))
}

/** `parking_id`: the `id` that the response of `/v3/vehicle/parking/parkings` has. */
const idOf = (path) => `${path.split('?', 1)[0].split('/').at(-1).replace(/s$/, '')}_id`

function learn(learned, path, text) {
  if (!text.startsWith('{')) return
  const product = productOf(path)
  const fields = Object.entries(JSON.parse(text))
    .map(([name, value]) => [name === 'id' ? idOf(path) : name, value])
    .filter(([name, value]) => IDENTIFIER.test(name) && typeof value === 'string')
  learned.set(product, { ...learned.get(product), ...Object.fromEntries(fields) })
}
