import 'reflect-metadata'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Controller, Module, type NestApplicationOptions, Post, Req, Res } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import express, { type Request, type Response } from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import Koa from 'koa'
import type { EndpointOptions, Notification, NotificationEndpoints } from '../src/index'

// The types of Koa need an older content-disposition than the one that Express installs.
declare module 'content-disposition' {
  interface Options {
    readonly type?: string
  }
}

/* The same endpoint under every supported framework, served over HTTP. */

export type Options = EndpointOptions<Notification>

/** Whether a parser reads the body before the endpoint, and replaces it by an object. */
export type Parser = 'no parser' | 'a parser'

export interface Framework {
  readonly name: string
  start<Received>(
    notifications: NotificationEndpoints<Received>,
    options: EndpointOptions<Received>,
    parser: Parser,
  ): Promise<Served>
}

export interface Served {
  readonly url: string
  close(): Promise<void>
}

export const frameworks: readonly Framework[] = [
  {
    name: 'node:http',
    start: (notifications, options, parser) => {
      const handler = notifications.node(options)
      return listen((request, response) => {
        if (parser === 'no parser') return void handler(request, response)
        void bodyOf(request).then((body) => handler(Object.assign(request, { body }), response))
      })
    },
  },
  {
    name: 'express',
    start: (notifications, options, parser) => {
      const app = express()
      if (parser === 'a parser') app.use(express.json())
      app.post('/notify', notifications.express(options))
      return listen(app)
    },
  },
  {
    name: 'koa',
    start: (notifications, options, parser) => {
      const app = new Koa()
      if (parser === 'a parser') {
        app.use(async (context, next) => {
          Object.assign(context.request, { body: await bodyOf(context.req) })
          await next()
        })
      }
      app.use(notifications.koa(options))
      const callback = app.callback()
      return listen((request, response) => void callback(request, response))
    },
  },
  {
    name: 'fastify',
    async start(notifications, options, parser) {
      const app = fastify()
      if (parser === 'a parser') {
        app.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => {
          done(null, JSON.parse(body as string))
        })
      }
      await app.register(notifications.fastify({ path: '/notify', ...options }))
      app.post('/other', (request) => Promise.resolve({ parsed: request.body }))
      const url = await app.listen({ port: 0, host: '127.0.0.1' })
      return { url: `${url}/notify`, close: () => app.close() }
    },
  },
  {
    name: 'nest',
    async start(notifications, endpoint, parser) {
      const receive = notifications.nest(endpoint)
      class NotifyController {
        receive(request: Request, response: Response): Promise<void> {
          return receive(request, response)
        }
      }
      class AppModule {
        readonly controllers = [NotifyController]
      }
      // The result of a controller's decorators, without their syntax.
      const method = Object.getOwnPropertyDescriptor(NotifyController.prototype, 'receive')
      Req()(NotifyController.prototype, 'receive', 0)
      Res()(NotifyController.prototype, 'receive', 1)
      Post()(NotifyController.prototype, 'receive', method as TypedPropertyDescriptor<unknown>)
      Controller('notify')(NotifyController)
      Module(new AppModule())(AppModule)
      const options: Pick<NestApplicationOptions, 'logger' | 'rawBody'> = {
        logger: false,
        rawBody: parser === 'no parser',
      }
      const app = await NestFactory.create(AppModule, options)
      await app.listen(0, '127.0.0.1')
      return { url: `${await app.getUrl()}/notify`, close: () => app.close() }
    },
  },
  {
    name: 'nest on fastify',
    async start(notifications, options, parser) {
      // The request that Nest's Fastify adapter passes to a controller, with its raw bytes.
      const receive = notifications.nest(options)
      const app = fastify()
      app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
        if (parser === 'no parser') Object.assign(request, { rawBody: body })
        done(null, JSON.parse(body.toString()))
      })
      app.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) => {
        Object.assign(request, { rawBody: body })
        done(null, undefined)
      })
      app.post('/notify', (request, reply) => receive(request, reply))
      const url = await app.listen({ port: 0, host: '127.0.0.1' })
      return { url: `${url}/notify`, close: () => app.close() }
    },
  },
  {
    name: 'hono',
    start: (notifications, options, parser) => {
      const app = new Hono()
      const receive = notifications.fetch(options)
      app.post('/notify', async (context) => {
        if (parser === 'a parser') await context.req.raw.json()
        return receive(context.req.raw)
      })
      return new Promise((resolve) => {
        const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
          resolve({ url: `http://127.0.0.1:${port}/notify`, close: closing(server as Server) })
        })
      })
    },
  },
]

async function bodyOf(request: AsyncIterable<Uint8Array>): Promise<unknown> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString())
}

export function listen(listener: RequestListener): Promise<Served> {
  const server = createServer(listener)
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({ url: `http://127.0.0.1:${port}/notify`, close: closing(server) })
    })
  })
}

function closing(server: Server): () => Promise<void> {
  return () =>
    new Promise((resolve) => {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    })
}
