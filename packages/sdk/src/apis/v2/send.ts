import { methodOf, wireHeaders } from '../../call/attempt'
import { limitOf } from '../../call/defaults'
import type { Passage } from '../../call/passage'
import type { PreparedCall } from '../../call/prepared-call'
import type { WireResponse } from '../../transport/transport'

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
