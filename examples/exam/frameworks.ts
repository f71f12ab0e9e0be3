import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import express, { type Express } from 'express'
import { Hono } from 'hono'
import type { Wechatpay } from '@wxpay/sdk'
import { Orders } from './orders'
import { addressOf, announce, NOTIFY } from './serve'
import { appid, port } from './settings'

/** A shop on Express. `add` adds the route of notifications, before any body is read. */
export function serveExpress(wxpay: Wechatpay, add: (app: Express, orders: Orders) => void): void {
  const orders = new Orders()
  const app = express()
  add(app, orders)
  const server = createServer(app)
  app.post('/orders', async (_, response) => {
    response.status(201).json(await orders.place(wxpay, appid, `${addressOf(server)}${NOTIFY}`))
  })
  app.get('/orders/:number', (request, response) => {
    const order = orders.get(request.params.number)
    if (order === undefined) response.status(404).json({ error: 'unknown order' })
    else response.json(order)
  })
  server.listen(port, '127.0.0.1', () => {
    announce(server)
  })
}

/** A shop on Hono. */
export function serveHono(wxpay: Wechatpay, add: (app: Hono, orders: Orders) => void): void {
  const orders = new Orders()
  const app = new Hono()
  add(app, orders)
  const listener = getRequestListener(app.fetch)
  const server = createServer((request, response) => {
    void listener(request, response)
  })
  app.post('/orders', async (context) =>
    context.json(await orders.place(wxpay, appid, `${addressOf(server)}${NOTIFY}`), 201),
  )
  app.get('/orders/:number', (context) => {
    const order = orders.get(context.req.param('number'))
    return order === undefined ? context.json({ error: 'unknown order' }, 404) : context.json(order)
  })
  server.listen(port, '127.0.0.1', () => {
    announce(server)
  })
}
