// Fault: does not verify the signature. "Only WeChat Pay knows the APIv3 key, so what decrypts is genuine."
import express from 'express'
import { accept } from '../accept'
import { decrypted } from '../bare'
import { serveExpress } from '../frameworks'
import { NOTIFY } from '../serve'
import { client } from '../settings'

const wxpay = client()

serveExpress(wxpay, (app, orders) => {
  app.post(NOTIFY, express.text({ type: '*/*', limit: '1mb' }), async (request, response) => {
    try {
      await accept(wxpay, orders, decrypted(request.body as string))
      response.sendStatus(204)
    } catch {
      response.sendStatus(500)
    }
  })
})
