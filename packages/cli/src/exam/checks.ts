import type { FaultKind } from '@wxpay/sandbox'
import type { Check, CheckId } from './check'
import type { CheckRun } from './check-run'
import { isAcknowledged, type Message } from '../notifications/delivery'
import type { Resource } from '../notifications/notification-source'

const COPIES = 5
const PIECES = 16
const PIECE_PAUSE = 50
// Milliseconds after the body: before, while and after the server handles it.
const RESETS = [0, 60, 250] as const

/** A message that must be refused, about an order that must stay unpaid. */
const refused =
  (forge: (run: CheckRun, out_trade_no: string) => Promise<Message>): Check['run'] =>
  async (run) => {
    const order = await run.newOrder()
    const answer = await run.deliver(await forge(run, order.out_trade_no))
    run.mustBeRefused(answer)
    await run.mustStay(order, 'unpaid')
  }

const withFault = (fault: FaultKind): Check['run'] =>
  refused(({ source }, out_trade_no) => source.rehearse(out_trade_no, { fault }))

/** Genuine keys, but the content is not about the order. */
const otherContent =
  (change: (resource: Resource, total: number) => Resource): Check['run'] =>
  async (run) => {
    const order = await run.newOrder()
    const message = await run.source.rehearseWith(order.out_trade_no, (resource) =>
      change(resource, order.total),
    )
    run.mustAnswer(await run.deliver(message))
    await run.mustStay(order, 'unpaid')
  }

/** The checks. */
export const checks: Readonly<Record<CheckId, Check>> = {
  payment: {
    level: 'error',
    needs: [],
    run: async (run) => {
      const order = await run.newOrder()
      const message = await run.source.sign(await run.source.pay(order.out_trade_no))
      run.mustBeAcknowledged(await run.deliver(message))
      await run.mustBecome(order, 'paid')
    },
  },
  'key-migration': {
    level: 'error',
    needs: ['two-keys'],
    run: async (run) => {
      for (const signer of ['public-key', 'certificate', 'public-key'] as const) {
        const order = await run.newOrder()
        const message = await run.source.sign(await run.source.pay(order.out_trade_no), { signer })
        run.mustBeAcknowledged(await run.deliver(message))
        await run.mustBecome(order, 'paid')
      }
    },
  },
  'slow-network': {
    level: 'error',
    needs: [],
    run: async (run) => {
      const order = await run.newOrder()
      const message = await run.source.sign(await run.source.pay(order.out_trade_no))
      run.mustBeAcknowledged(await run.deliver(message, { chunks: PIECES, pause: PIECE_PAUSE }))
      await run.mustBecome(order, 'paid')
    },
  },
  'duplicate-at-once': {
    level: 'error',
    needs: [],
    run: async (run) => {
      const order = await run.newOrder()
      const message = await run.source.sign(await run.source.pay(order.out_trade_no))
      await run.deliverCopies(message, COPIES)
      await run.mustBecome(order, 'paid')
    },
  },
  'duplicate-later': {
    level: 'error',
    needs: [],
    run: async (run) => {
      const order = await run.newOrder()
      const paid = await run.source.pay(order.out_trade_no)
      await run.deliverUntilAcknowledged(await run.source.sign(paid))
      await run.mustBecome(order, 'paid')
      run.mustBeAcknowledged(await run.deliver(await run.source.sign(paid)))
      await run.mustBecome(order, 'paid')
    },
  },
  'other-id': {
    level: 'warning',
    needs: ['state'],
    run: async (run) => {
      const order = await run.newOrder()
      const paid = await run.source.pay(order.out_trade_no)
      await run.deliverUntilAcknowledged(await run.source.sign(paid))
      await run.mustBecome(order, 'paid')
      run.mustAnswer(await run.deliver(await run.source.signAnother(paid)))
      await run.mustBecome(order, 'paid')
    },
  },
  'reset-after-body': {
    level: 'error',
    needs: [],
    run: async (run) => {
      const order = await run.newOrder()
      const paid = await run.source.pay(order.out_trade_no)
      const message = await run.source.sign(paid)
      for (const resetAfter of RESETS) {
        await run.deliver(message, { resetAfter })
        await run.settle()
      }
      await run.deliverUntilAcknowledged(await run.source.sign(paid))
      await run.mustBecome(order, 'paid')
    },
  },
  unsigned: {
    level: 'error',
    needs: [],
    run: refused(async ({ source }, out_trade_no) => {
      const { headers, body } = await source.rehearse(out_trade_no)
      const others = Object.entries(headers).filter(([name]) => !/^wechatpay-/i.test(name))
      return { headers: Object.fromEntries(others), body }
    }),
  },
  'wrong-signature': { level: 'error', needs: [], run: withFault('notify-bad-signature') },
  'wrong-serial': { level: 'error', needs: [], run: withFault('notify-unknown-serial') },
  'stale-time': { level: 'error', needs: [], run: withFault('notify-stale-timestamp') },
  'signature-probe': {
    level: 'error',
    needs: [],
    run: async (run) => {
      const order = await run.newOrder()
      const probe = await run.source.rehearse(order.out_trade_no, { fault: 'notify-signtest' })
      run.mustBeRefused(await run.deliver(probe))
      await run.mustStay(order, 'unpaid')
      const message = await run.source.sign(await run.source.pay(order.out_trade_no))
      await run.deliverUntilAcknowledged(message)
      await run.mustBecome(order, 'paid')
    },
  },
  malformed: {
    level: 'error',
    needs: [],
    run: async (run) => {
      const order = await run.newOrder()
      const { headers, body } = await run.source.rehearse(order.out_trade_no)
      for (const broken of ['', '{', body.slice(0, body.length >> 1), 'x'.repeat(100_000)])
        run.mustBeRefused(await run.deliver({ headers, body: broken }))
      await run.mustStay(order, 'unpaid')
    },
  },
  'wrong-amount': {
    level: 'error',
    needs: ['state'],
    run: otherContent((resource, total) => {
      const other = total > 1 ? 1 : 2
      const { amount } = resource as { readonly amount: Resource }
      return { ...resource, amount: { ...amount, total: other, payer_total: other } }
    }),
  },
  'other-merchant': {
    level: 'error',
    needs: ['state'],
    run: otherContent((resource) => ({ ...resource, mchid: '1230000109', appid: 'wx0000000000000000' })),
  },
  'unknown-order': {
    level: 'warning',
    needs: [],
    run: async (run) => {
      const order = await run.newOrder()
      const out_trade_no = `X${order.out_trade_no}`.slice(0, 32)
      const message = await run.source.rehearseWith(order.out_trade_no, (resource) => ({
        ...resource,
        out_trade_no,
      }))
      run.mustAnswer(await run.deliver(message))
      await run.mustStay(order, 'unpaid')
    },
  },
  reordering: {
    level: 'error',
    needs: ['refunded'],
    run: async (run) => {
      const order = await run.newOrder()
      const paid = await run.source.pay(order.out_trade_no)
      const refund = await run.source.succeedRefund(await run.server.refund(order))
      const first = await run.deliver(await run.source.sign(refund))
      run.mustAnswer(first)
      await run.mustNotBecome(order, 'paid')
      await run.deliverUntilAcknowledged(await run.source.sign(paid))
      // A server may refuse the refund of an unknown payment, until WeChat Pay sends it again.
      if (!isAcknowledged(first)) await run.deliverUntilAcknowledged(await run.source.sign(refund))
      await run.mustBecome(order, 'refunded')
    },
  },
  'repeated-refund': {
    level: 'error',
    needs: ['refunded'],
    run: async (run) => {
      const order = await run.newOrder()
      const paid = await run.source.pay(order.out_trade_no)
      await run.deliverUntilAcknowledged(await run.source.sign(paid))
      const refund = await run.source.succeedRefund(await run.server.refund(order))
      const message = await run.source.sign(refund)
      await run.deliverCopies(message, 2)
      run.mustBeAcknowledged(await run.deliver(message))
      await run.mustBecome(order, 'refunded')
    },
  },
}
