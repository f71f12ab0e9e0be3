import { Session } from 'node:inspector/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Wechatpay } from '../src/index'
import { type Gateway, startGateway } from './gateway'

/*
 * A call can be followed by reading few files. V8 counts which functions run; request-lifecycle.md lists their files.
 */

let gateway: Gateway
let wxpay: Wechatpay

beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay(gateway.options)
})
afterAll(async () => {
  await wxpay.close()
  await gateway.close()
})

/** Files of the SDK in which a function runs while `run` does. */
async function filesOf(run: () => Promise<unknown>): Promise<string[]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await session.post('Profiler.takePreciseCoverage')
  await run()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  await session.post('Profiler.stopPreciseCoverage')
  session.disconnect()
  return result
    .filter(({ functions }) => functions.some(({ ranges }) => ranges.some(({ count }) => count > 0)))
    .map(({ url }) => /packages\/sdk\/src\/(.+)\.ts/.exec(url)?.[1] ?? '')
    .filter((file) => file !== '')
    .toSorted()
}

describe('one call', () => {
  it('passes through few files', async () => {
    const call = () =>
      wxpay.v3.pay.transactions.native.post({
        appid: 'wxd678efh567hg6787',
        mchid: wxpay.mchid,
        description: 'd',
        out_trade_no: '1217752501201407033233368018',
        notify_url: 'https://example.com/notify',
        amount: { total: 1 },
      })
    await call()
    const files = await filesOf(call)
    expect(files).toContain('call/run-call')
    expect(files.length).toBeLessThanOrEqual(37)
  })
})
