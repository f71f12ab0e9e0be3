import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox } from '@wxpay/sandbox'
import { ApiError, fen, MemoryOnceStore, Wechatpay } from '@wxpay/sdk'
import { type Member, Memberships } from './membership'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const PLAN = '12535'
const MONTH = 1990

/** Result of three months of the membership. */
export interface Season {
  readonly member: Member
  /** Codes of the charges that WeChat Pay refused. */
  readonly refused: readonly string[]
  /** Money of the merchant at the end, in fen. */
  readonly balance: number
  /** Sum of all entries of the sandbox's ledger; always 0. */
  readonly sum: number
}

/** Plays a first month, a renewal, one that fails at first, and the end of a membership. */
export async function playSubscription(tell: (line: string) => void): Promise<Season> {
  const sandbox = await createSandbox()
  const gateway = await sandbox.listen()
  const { mchid, appid, serial, privateKey, certs, apiv3Key } = sandbox.merchants.create()
  const wxpay = new Wechatpay({ mchid, serial, privateKey, certs, apiv3Key, baseURL: gateway.url })
  const receive = wxpay.notifications.node({
    once: new MemoryOnceStore(),
    handle: (notification) => {
      memberships.receive(notification)
    },
  })
  const server = createServer((request, response) => {
    void receive(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const notify_url = `http://127.0.0.1:${String(port)}/wechatpay`
  const memberships = new Memberships({ wxpay, appid, plan_id: PLAN, notify_url })

  const { transactions, contracts, deductions, ledger } = sandbox.control
  const code = 'Member0001'
  const refused: string[] = []
  const told = async (line: string): Promise<void> => {
    await sandbox.notifications.idle()
    const { state, months } = memberships.members.get(code) ?? {}
    tell(`${line}: ${state ?? 'unknown'}, ${String(months)} month(s) paid`)
  }
  const refusal = async (charge: () => Promise<unknown>): Promise<void> => {
    try {
      await charge()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const reason = error.wechatpay?.code ?? error.code
      refused.push(reason)
      tell(`a charge without notice is refused: ${reason}`)
    }
  }

  try {
    // Notices and charges are accepted from 7:00 to 22:00 in Beijing.
    const sinceMidnight = (sandbox.clock.now().getTime() + 8 * HOUR) % DAY
    await sandbox.clock.advance(DAY - sinceMidnight + 10 * HOUR)

    await memberships.join(code, 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', MONTH)
    const [first] = memberships.members.get(code)?.charges ?? []
    if (first === undefined) throw new Error('the first month was not ordered')
    transactions.pay(mchid, first.out_trade_no)
    await told(`joined for ${fen(MONTH)} yuan a month`)

    await sandbox.clock.advance(28 * DAY)
    await refusal(() => memberships.charge(code))
    await memberships.announce(code)
    await memberships.announce(code)
    await sandbox.clock.advance(2 * DAY)
    const second = await memberships.charge(code)
    deductions.succeed(mchid, second.out_trade_no)
    await told('renewed')

    await sandbox.clock.advance(28 * DAY)
    await memberships.announce(code)
    await sandbox.clock.advance(2 * DAY)
    const third = await memberships.charge(code)
    deductions.fail(mchid, third.out_trade_no, { code: 'NOTENOUGH' })
    await told('the renewal failed')
    await sandbox.clock.advance(DAY)
    const again = await memberships.charge(code)
    deductions.succeed(mchid, again.out_trade_no)
    await told('renewed a day later')

    await memberships.leave(code)
    await told('left')
    tell(`the contract is ${contracts.get(mchid, code).contract_state}`)

    const member = memberships.members.get(code)
    if (member === undefined) throw new Error('the member is lost')
    const balance = ledger
      .balances(mchid)
      .reduce((sum, { available, pending }) => sum + available + pending, 0)
    return { member, refused, balance, sum: ledger.audit().sum }
  } finally {
    await new Promise<void>((resolve) => {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    })
    await wxpay.close()
    await sandbox.close()
  }
}
