// Fault: remembers a notification before it is handled, and stops handling it when the connection is closed.
import { setTimeout as wait } from 'node:timers/promises'
import { accept } from '../accept'
import { decrypted, isFresh, keys, signedHeaders, verifies } from '../bare'
import { bodyOf, serve } from '../serve'
import { client } from '../settings'

const wxpay = client()
const seen = new Set<string>()

serve(wxpay, async (request, response, orders) => {
  const closed = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) closed.abort()
  })
  const body = await bodyOf(request)
  const signed = signedHeaders(request.headers)
  const key = keys.get(signed.serial)
  if (key === undefined || !isFresh(signed) || !verifies(signed, body, key)) {
    response.writeHead(401).end()
    return
  }
  const notification = decrypted(body)
  if (!seen.has(notification.id)) {
    seen.add(notification.id)
    // A query to the database, which ends with the request.
    await wait(200, undefined, { signal: closed.signal })
    await accept(wxpay, orders, notification)
  }
  response.writeHead(204).end()
})
