// Fault: does not look at the time of the signature, so that a recorded notification can be replayed for ever.
import { accept } from '../accept'
import { decrypted, keys, signedHeaders, verifies } from '../bare'
import { serveHono } from '../frameworks'
import { NOTIFY } from '../serve'
import { client } from '../settings'

const wxpay = client()

serveHono(wxpay, (app, orders) => {
  app.post(NOTIFY, async (context) => {
    const body = await context.req.text()
    const signed = signedHeaders(context.req.header())
    const key = keys.get(signed.serial)
    if (key === undefined || !verifies(signed, body, key)) return context.body(null, 401)
    await accept(wxpay, orders, decrypted(body))
    return context.body(null, 204)
  })
})
