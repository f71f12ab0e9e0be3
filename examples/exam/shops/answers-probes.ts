// Fault: takes the signature probe of WeChat Pay for a health check, and answers it with 200.
import { bodyOf, serve } from '../serve'
import { decrypted, isFresh, keys, signedHeaders, verifies } from '../bare'
import { accept } from '../accept'
import { client } from '../settings'

const wxpay = client()

serve(wxpay, async (request, response, orders) => {
  const body = await bodyOf(request)
  const signed = signedHeaders(request.headers)
  if (signed.signature.startsWith('WECHATPAY/SIGNTEST/')) {
    response.writeHead(200).end()
    return
  }
  const key = keys.get(signed.serial)
  if (key === undefined || !isFresh(signed) || !verifies(signed, body, key)) {
    response.writeHead(401).end()
    return
  }
  await accept(wxpay, orders, decrypted(body))
  response.writeHead(204).end()
})
