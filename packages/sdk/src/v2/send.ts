import { methodOf, wireHeaders } from '../client/attempt'
import { limitOf } from '../client/defaults'
import type { Passage } from '../client/passage'
import type { PreparedCall } from '../client/prepare'
import type { WireResponse } from '../transport/transport'

/** Sends what is signed in itself. */
export async function sendFields(
  { config, url, body, deadline, operation }: PreparedCall,
  { transport }: Passage,
): Promise<{ readonly wire: WireResponse }> {
  const wire = await transport({
    method: methodOf(config),
    url,
    headers: wireHeaders(config.headers, body, ''),
    body: body.bytes,
    config,
    delivery: config.responseType === 'stream' && operation.facts.response === 'text' ? 'stream' : 'whole',
    limit: limitOf(config),
    deadline,
  })
  return { wire }
}
