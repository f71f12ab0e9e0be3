import { describe, expect, it } from 'vitest'
import { bindingOf, judgeHost } from './host'

const onLoopback = (host: string | undefined, origin: string | undefined) =>
  judgeHost({ host, origin }, 'loopback', ['sandbox'])
const onNetwork = (host: string, origin: string | undefined) =>
  judgeHost({ host, origin }, 'network', ['sandbox'])

describe('judgeHost', () => {
  it.each([
    ['localhost', undefined],
    ['LOCALHOST:80', undefined],
    ['127.0.0.1:8787', 'http://localhost:3000'],
    ['127.8.9.1', undefined],
    ['[::1]:8787', 'http://[::1]:8787'],
    ['api.localhost:1', undefined],
    [undefined, undefined],
    ['sandbox:8787', undefined],
    ['api.mch.weixin.qq.com', undefined],
    ['api2.mch.weixin.qq.com', undefined],
    ['payapp.weixin.qq.com', undefined],
  ])('allows Host %j with Origin %j', (host, origin) => {
    expect(onLoopback(host, origin)).toBe('allowed')
    if (host !== undefined) expect(onNetwork(host, origin)).toBe('allowed')
  })

  it.each([
    ['evil.example', undefined],
    ['localhost.evil.example', undefined],
    ['127.0.0.1.evil.example:80', undefined],
    ['evil-localhost', undefined],
    ['evil.example.mch.weixin.qq.com.evil.example', undefined],
    ['localhost', 'https://evil.example'],
    ['localhost', 'null'],
    [undefined, 'https://evil.example'],
    ['sandbox.evil', undefined],
    ['payapp.weixin.qq.com.evil.example', undefined],
    ['evil-payapp.weixin.qq.com', undefined],
  ])('rejects Host %j with Origin %j', (host, origin) => {
    expect(onLoopback(host, origin)).toBe('refused')
    if (host !== undefined) expect(onNetwork(host, origin)).toBe('refused')
  })

  it.each([
    '127.999.999.999',
    '',
    'a b',
    'localhost:99999',
    'localhost:port',
    'user@localhost',
    'localhost/..',
    '[::1',
    '[zz]',
    '[1:2:3]',
    '沙箱',
    `${'a'.repeat(70_000)}:`,
  ])('reports the malformed Host %j', (host) => {
    expect(onLoopback(host, undefined)).toBe('malformed')
  })

  it('allows an IP address as Host on a network, and as Origin only if it is the same', () => {
    expect(onLoopback('192.168.1.5:8787', undefined)).toBe('refused')
    expect(onNetwork('192.168.1.5:8787', undefined)).toBe('allowed')
    expect(onNetwork('[fd00::5]', undefined)).toBe('allowed')
    expect(onNetwork('192.168.1.5:8787', 'http://192.168.1.5:8787')).toBe('allowed')
    expect(onNetwork('192.168.1.5:8787', 'http://192.168.1.6')).toBe('refused')
  })
})

describe('bindingOf', () => {
  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.1.2.3', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['0.0.0.0', 'network'],
    ['::', 'network'],
    ['192.168.1.5', 'network'],
    ['1::1', 'network'],
  ])('detects which machines can reach %s', (address, binding) => {
    expect(bindingOf(address)).toBe(binding)
  })
})
