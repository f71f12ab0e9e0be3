import { describe, expect, it } from 'vitest'
import { Hosts } from './hosts'

const BASE = 'https://api.mch.weixin.qq.com'
const url = new URL(`${BASE}/v3/certificates?a=1`)

function hosts(backup = 'https://api2.mch.weixin.qq.com') {
  const clock = { now: 1000 }
  return { clock, hosts: new Hosts(new URL(backup), () => clock.now, 30_000) }
}

describe('Hosts', () => {
  it('uses the primary host until a connection fails, and returns to it after the rest time', () => {
    const { clock, hosts: two } = hosts()
    const first = two.choose(url, BASE)
    expect(first).toEqual({ url, role: 'primary' })
    two.failed(first)
    expect(two.choose(url, BASE)).toEqual({
      url: new URL('https://api2.mch.weixin.qq.com/v3/certificates?a=1'),
      role: 'backup',
    })
    clock.now += 29_999
    expect(two.choose(url, BASE).role).toBe('backup')
    clock.now += 1
    expect(two.choose(url, BASE).role).toBe('primary')
  })

  it('uses the host that failed earlier if both are unreachable', () => {
    const { clock, hosts: two } = hosts()
    two.failed(two.choose(url, BASE))
    clock.now += 10
    two.failed(two.choose(url, BASE))
    expect(two.choose(url, BASE).role).toBe('primary')
    clock.now += 10
    two.failed(two.choose(url, BASE))
    expect(two.choose(url, BASE).role).toBe('backup')
  })

  it('marks a host as reachable as soon as it responds', () => {
    const { hosts: two } = hosts()
    const first = two.choose(url, BASE)
    two.failed(first)
    two.responded(first)
    expect(two.choose(url, BASE).role).toBe('primary')
  })

  it('puts the path under the path of the backup', () => {
    const { hosts: two } = hosts('http://proxy.example:8080/wechat/')
    const proxied = new URL('http://first.example/pay/v3/certificates')
    two.failed(two.choose(proxied, 'http://first.example/pay'))
    expect(two.choose(proxied, 'http://first.example/pay').url.href).toBe(
      'http://proxy.example:8080/wechat/v3/certificates',
    )
  })

  it('leaves addresses elsewhere, and clients without a backup, as they are', () => {
    const { hosts: two } = hosts()
    two.failed(two.choose(url, BASE))
    const elsewhere = new URL('https://other.example/bill')
    expect(two.choose(elsewhere, BASE)).toEqual({ url: elsewhere, role: undefined })
    const alone = new Hosts(undefined, () => 0)
    alone.failed(alone.choose(url, BASE))
    expect(alone.choose(url, BASE)).toEqual({ url, role: undefined })
  })
})
