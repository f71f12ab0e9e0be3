// Fault: ignores Wechatpay-Serial, and accepts a signature that any known key verifies.
import { accept } from '../accept'
import { decrypted, isFresh, keys, signedHeaders, verifies } from '../bare'
import { bodyOf, serve } from '../serve'
import { client } from '../settings'

const wxpay = client()

serve(wxpay, async (request, response, orders) => {
  const body = await bodyOf(request)
  const signed = signedHeaders(request.headers)
  const isGenuine = [...keys.values()].some((key) => verifies(signed, body, key))
  if (!isGenuine || !isFresh(signed)) {
    response.writeHead(401).end()
    return
  }
  await accept(wxpay, orders, decrypted(body))
  response.writeHead(204).end()
})
