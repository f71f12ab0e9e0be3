// The sandbox that the clients call, and a merchant with a helper for each run of a driver.
import { createServer } from 'node:http'
import { findExample } from './examples.mjs'
import { openRecorder } from './recorder.mjs'

const DAY = 24 * 60 * 60 * 1000

/** Starts the built sandbox on a free port. */
export async function openSandbox() {
  const { createSandbox } = await import('../../packages/sandbox/dist/index.mjs')
  const sandbox = await createSandbox({ refundInterval: 0, onError: (error) => console.error(error) })
  const { url } = await sandbox.listen()
  return {
    levels: new Map(sandbox.control.operations.list().map((each) => [each.operation_id, each.fidelity])),
    openMerchant: (trust) => openMerchant(sandbox, url, trust),
    close: () => sandbox.close(),
  }
}

/**
 * Creates a merchant in a trust mode, with a bill of a past day, and starts its helper: the server that
 * receives notifications and gives examples of requests to the driver.
 */
async function openMerchant(sandbox, url, trust) {
  const merchant = sandbox.merchants.create({ keyMode: trust })
  const store = sandbox.merchants.create().mchid
  const partner = sandbox.merchants.create({ keyMode: trust, kind: 'partner', subMchids: [store] })
  const { mchid } = merchant
  const billDate = new Date(Date.now() - 3 * DAY).toISOString().slice(0, 10)
  sandbox.control.bills.generate(mchid, { bill_date: billDate, rows: 3 })
  const numbers = { paid: 'INTEROP-PAID', refund: 'INTEROP-REFUND', closed: 'INTEROP-CLOSED' }
  const recorder = await openRecorder(url)
  const helper = await openHelper((method, path) =>
    findExample({ sandbox, merchant, numbers, billDate, recorder }, method, path),
  )
  const common = { helper: helper.url, notifyUrl: `${helper.url}/notify`, trust, store, billDate, numbers }
  return {
    config: {
      ...{ ...common, ...configOf(merchant, url), url: recorder.url },
      // What the partner creates is not an identifier of the merchant.
      partner: { ...common, ...configOf(partner, url) },
    },
    close: async () => {
      await helper.close()
      await recorder.close()
    },
  }
}

function configOf({ mchid, appid, serviceId, serial, privateKey, certificate, apiv3Key, certs }, url) {
  const [[platformId, platformKey]] = Object.entries(certs)
  const control = `${url}/sandbox/v1`
  return {
    ...{ url, sandbox: control, control: `${control}/merchants/${mchid}` },
    ...{ mchid, appid, serviceId, serial, privateKey, certificate, apiv3Key, platformId, platformKey },
  }
}

const NOTIFICATION_TIMEOUT = 10_000

/** Receives notifications at `/notify` and all paths below it, and returns those of a path one after the other. */
async function openHelper(exampleOf) {
  const boxes = new Map()
  const boxOf = (path) => {
    const box = boxes.get(path) ?? { received: [], waiting: [] }
    boxes.set(path, box)
    return box
  }
  const receive = async (request, path) => {
    const { received, waiting } = boxOf(path)
    const notification = { headers: pairs(request.rawHeaders), body: await textOf(request) }
    const next = waiting.shift()
    if (next === undefined) received.push(notification)
    else next(notification)
    return [204]
  }
  const routes = {
    '/notification': async (_, query) => {
      const { received, waiting } = boxOf(`/notify${query.get('path') ?? ''}`)
      const found =
        received.shift() ??
        (await new Promise((resolve) => {
          waiting.push(resolve)
          setTimeout(() => {
            // A later notification is for the next one that waits.
            if (waiting.includes(resolve)) waiting.splice(waiting.indexOf(resolve), 1)
            resolve()
          }, NOTIFICATION_TIMEOUT).unref()
        }))
      return found === undefined ? [504, { error: 'No notification has arrived.' }] : [200, found]
    },
    '/example': async (_, query) => {
      const example = exampleOf(query.get('method'), query.get('path'))
      return example === undefined ? [404, { error: 'The catalog has no such operation.' }] : [200, example]
    },
  }
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost')
    const route = routes[pathname] ?? (async () => [404, {}])
    const responding = pathname.startsWith('/notify')
      ? receive(request, pathname)
      : route(request, searchParams)
    responding.then(
      ([status, body]) => {
        const text = body === undefined ? '' : JSON.stringify(body)
        response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' }).end(text)
      },
      (error) => {
        response
          .writeHead(500, { 'Content-Type': 'application/json' })
          .end(JSON.stringify({ error: String(error) }))
      },
    )
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** Headers with their names as sent: some clients look them up by case. */
function pairs(rawHeaders) {
  const headers = {}
  for (let at = 0; at < rawHeaders.length; at += 2) headers[rawHeaders[at]] = rawHeaders[at + 1]
  return headers
}

async function textOf(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
