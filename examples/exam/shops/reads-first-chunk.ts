// Fault: takes the first chunk of the body for the whole body, which holds on a fast network.
import { once } from 'node:events'
import { accept } from '../accept'
import { decrypted, isFresh, keys, signedHeaders, verifies } from '../bare'
import { serve } from '../serve'
import { client } from '../settings'

const wxpay = client()

serve(wxpay, async (request, response, orders) => {
  const [chunk] = (await Promise.race([once(request, 'data'), once(request, 'end')])) as [Buffer?]
  const body = chunk?.toString() ?? ''
  const signed = signedHeaders(request.headers)
  const key = keys.get(signed.serial)
  if (key === undefined || !isFresh(signed) || !verifies(signed, body, key)) {
    response.writeHead(401).end()
    return
  }
  await accept(wxpay, orders, decrypted(body))
  response.writeHead(204).end()
})
