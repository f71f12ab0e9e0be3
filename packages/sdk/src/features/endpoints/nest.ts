import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { NotificationRequest } from '../notifications/received'
import { send } from './node'
import type { Reply } from './reply'

/** What `@Req()` hands over: the request of Express, or that of Fastify, with `rawBody`. */
export interface NestRequest {
  readonly headers: IncomingHttpHeaders
}

/** What `@Res()` hands over: the response of Express, or the reply of Fastify. */
export type NestResponse = ServerResponse | NestFastifyReply

/** The part of a Fastify reply that is needed here. */
export interface NestFastifyReply {
  readonly raw: ServerResponse
  hijack(): unknown
}

/** A handler for a NestJS controller, on either of its platforms. */
export type NestHandler = (request: NestRequest, response: NestResponse) => Promise<void>

/** What a NestJS controller calls with its request and its response; which platform is below, the response tells. */
export function nestEndpoint(answer: (request: NotificationRequest) => Promise<Reply>): NestHandler {
  return async (request, response) => {
    const reply = await answer(request as NotificationRequest)
    send(nodeResponse(response), reply)
  }
}

function nodeResponse(response: NestResponse): ServerResponse {
  if (!('hijack' in response)) return response
  // Fastify is told that somebody else answers, or it would answer as well.
  response.hijack()
  return response.raw
}
