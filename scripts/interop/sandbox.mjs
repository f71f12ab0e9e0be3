// The sandbox that the clients call, and a merchant with a helper for each run of a driver.
import { createServer } from 'node:http'
import { findExample } from './examples.mjs'
import { openRecorder } from './recorder.mjs'

const DAY = 24 * 60 * 60 * 1000

/** Starts the built sandbox on a free port. */
export async function openSandbox() {
  const { createSandbox } = await import('../../packages/sandbox/dist/index.mjs')
  const sandbox = await createSandbox({ refundInterval: 0 })
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
  const { mchid, appid, serviceId, serial, privateKey, certificate, apiv3Key, certs } = merchant
  const billDate = new Date(Date.now() - 3 * DAY).toISOString().slice(0, 10)
  sandbox.control.bills.generate(mchid, { bill_date: billDate, rows: 3 })
  const numbers = { paid: 'INTEROP-PAID', refund: 'INTEROP-REFUND', closed: 'INTEROP-CLOSED' }
  const recorder = await openRecorder(url)
  const helper = await openHelper((method, path) =>
    findExample({ sandbox, merchant, numbers, billDate, recorder }, method, path),
  )
  const [[platformId, platformKey]] = Object.entries(certs)
  return {
    config: {
      url: recorder.url,
      control: `${url}/sandbox/v1/merchants/${mchid}`,
      helper: helper.url,
      notifyUrl: `${helper.url}/notify`,
      trust,
      mchid,
      appid,
      serviceId,
      serial,
      privateKey,
      certificate,
      apiv3Key,
      platformId,
      platformKey,
      billDate,
      numbers,
    },
    close: async () => {
      await helper.close()
      await recorder.close()
    },
  }
}

const NOTIFICATION_TIMEOUT = 10_000

async function openHelper(exampleOf) {
  const received = []
  const waiting = []
  const deliver = (notification) => {
    const next = waiting.shift()
    if (next === undefined) received.push(notification)
    else next(notification)
  }
  const routes = {
    '/notify': async (request) => {
      deliver({ headers: pairs(request.rawHeaders), body: await textOf(request) })
      return [204]
    },
    '/notification': async () => {
      const found =
        received.shift() ??
        (await new Promise((resolve) => {
          waiting.push(resolve)
          setTimeout(resolve, NOTIFICATION_TIMEOUT).unref()
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
    route(request, searchParams).then(
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
