import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { NotificationRequest } from '../notifications/received'
import { send } from './http'
import type { Reply } from './reply'

/** The value of `@Req()`: the request of Express, or that of Fastify, with `rawBody`. */
export interface NestRequest {
  readonly headers: IncomingHttpHeaders
}

/** The value of `@Res()`: the response of Express, or the reply of Fastify. */
export type NestResponse = ServerResponse | NestFastifyReply

/** Required part of a Fastify reply. */
export interface NestFastifyReply {
  readonly raw: ServerResponse
  hijack(): unknown
}

/** A handler for a NestJS controller, on Express or Fastify. */
export type NestHandler = (request: NestRequest, response: NestResponse) => Promise<void>

/**
 * A function that a NestJS controller calls with its request and response; the response determines the
 * platform.
 */
export function nestEndpoint(receive: (request: NotificationRequest) => Promise<Reply>): NestHandler {
  return async (request, response) => {
    const reply = await receive(request as NotificationRequest)
    send(nodeResponse(response), reply)
  }
}

function nodeResponse(response: NestResponse): ServerResponse {
  if (!('hijack' in response)) return response
  // Without this, Fastify would send a reply of its own.
  response.hijack()
  return response.raw
}
