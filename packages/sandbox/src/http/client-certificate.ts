import type { TLSSocket } from 'node:tls'
import type { ClientCertificate } from '../gateway/v2/client-certificate'
import type { ServerBindings } from './bindings'

/** Client certificate of the connection of a request. An in-process request has no connection. */
export function certificateOf({ incoming, clientCertificates }: Partial<ServerBindings>): ClientCertificate {
  if (incoming === undefined || clientCertificates !== 'required') return 'unchecked'
  const { socket } = incoming
  // Only a TLS socket has one: over plain HTTP no client can present any.
  return 'getPeerX509Certificate' in socket
    ? ((socket as TLSSocket).getPeerX509Certificate() ?? 'none')
    : 'none'
}
