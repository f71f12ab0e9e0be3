import { createSign, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import { shareSandbox } from './sandbox'
import { type Ended, inProcess, wxpay } from './wxpay'

const shared = shareSandbox()
const run = (input: string, ...args: string[]): Promise<Ended> =>
  inProcess(['verify', ...args], { cwd: shared().folder, env: shared().env, input })

const body = '{"out_trade_no":"A1","amount":{"total":100}}'

/** An HTTP request whose signature covers another string than it should. */
function request(sign: (message: string) => string = (message) => message, sent = body): string {
  const { merchant } = shared()
  const [timestamp, nonce] = [Math.floor(Date.now() / 1000), randomBytes(16).toString('hex')]
  const message = sign(`POST\n/v3/pay/transactions/native?a=1\n${timestamp}\n${nonce}\n${body}\n`)
  const signature = createSign('RSA-SHA256').update(message).sign(merchant.privateKey, 'base64')
  const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="${merchant.mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${merchant.serial}"`
  return [
    'POST /v3/pay/transactions/native?a=1 HTTP/1.1',
    'Host: api.mch.weixin.qq.com',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(sent)}`,
    `Authorization: ${authorization}`,
    '',
    `${sent}\n`,
  ].join('\r\n')
}

describe('wxpay verify, of requests', () => {
  it.each(['zh', 'en'] as const)('confirms a genuine one, in %s', async (locale) => {
    const { env, folder, write } = shared()
    write('request.txt', request())
    const { code, out, err } = await wxpay(['verify', 'request.txt', '--lang', locale], { env, cwd: folder })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(locale === 'zh' ? '签名有效' : 'the signature is valid')
  })

  it.each([
    ['missing-last-line-feed', (message: string) => message.slice(0, -1)],
    ['query-not-signed', (message: string) => message.replace('?a=1', '')],
    ['body-not-signed', (message: string) => message.replace(body, '')],
    ['method-differs', (message: string) => message.replace('POST', 'post')],
    ['full-url-signed', (message: string) => message.replace('/v3', 'https://api.mch.weixin.qq.com/v3')],
  ])('names the cause %s and the first difference', async (cause, sign) => {
    const { code, out } = await run(request(sign), '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject([
      {
        kind: 'request',
        verdict: 'invalid',
        cause: { code: cause },
        diagnosis: { difference: { line: expect.any(Number) as unknown } },
      },
    ])
  })

  it('finds a body that was written again after it was signed', async () => {
    const { code, out } = await run(request(undefined, JSON.stringify(JSON.parse(body), undefined, 2)))
    expect(code).toBe(1)
    expect(out).toContain('Serialize once')
    expect(out).toContain('First difference: line 5')
  })

  it('finds another private key', async () => {
    const other = shared().sandbox.merchants.create()
    shared().write('other.pem', other.certificate)
    const { code, out } = await run(request(), '--certificate', 'other.pem')
    expect(code).toBe(1)
    expect(out).toContain('another private key')
  })

  it('reads the curl line of wxpay call --curl', async () => {
    const { env } = shared()
    const { out: line } = await inProcess(
      ['call', 'v3.pay.transactions.native', '--amount.total', '100', '--description', "it's 咖啡", '--curl'],
      { env },
    )
    expect(await run(line)).toMatchObject({ code: 0 })
    expect(await run(line.replace('100', '101'))).toMatchObject({ code: 1 })
  })

  it('reads each call of a HAR', async () => {
    const [head = '', content = ''] = request().split('\r\n\r\n')
    const headers = head
      .split('\r\n')
      .slice(1)
      .map((line) => ({ name: line.split(': ')[0], value: line.split(': ')[1] }))
    const entry = {
      startedDateTime: new Date(Date.now() + 3_600_000).toISOString(),
      request: {
        method: 'POST',
        url: 'https://api.mch.weixin.qq.com/v3/pay/transactions/native?a=1',
        headers,
        postData: { text: content.trim() },
      },
      response: { status: 200, headers: [], content: { text: '{}' } },
    }
    const { code, out } = await run(JSON.stringify({ log: { entries: [entry, entry] } }))
    expect(code).toBe(0)
    expect(out.match(/the signature is valid/g)).toHaveLength(2)
    expect(out).toContain('check the clock')
  })
})

describe('wxpay verify, of what WeChat Pay sends', () => {
  let response = ''
  let notification = ''
  beforeAll(async () => {
    const { sandbox, server, merchant } = shared()
    const answer = await fetch(`${server.url}/v3/certificates`, {
      headers: { Authorization: authorizationOf('GET', '/v3/certificates', '') },
    })
    response = [
      'HTTP/1.1 200 OK',
      ...[...answer.headers].map(([name, value]) => `${name}: ${value}`),
      '',
      await answer.text(),
    ].join('\n')
    notification = await captureNotification(sandbox, merchant.mchid)
  })

  function authorizationOf(method: string, target: string, content: string): string {
    const { merchant } = shared()
    const [timestamp, nonce] = [Math.floor(Date.now() / 1000), randomBytes(16).toString('hex')]
    const message = `${method}\n${target}\n${timestamp}\n${nonce}\n${content}\n`
    const signature = createSign('RSA-SHA256').update(message).sign(merchant.privateKey, 'base64')
    return `WECHATPAY2-SHA256-RSA2048 mchid="${merchant.mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${merchant.serial}"`
  }

  async function captureNotification(
    sandbox: ReturnType<typeof shared>['sandbox'],
    mchid: string,
  ): Promise<string> {
    let captured: (text: string) => void = () => undefined
    const arrived = new Promise<string>((resolve) => {
      captured = resolve
    })
    const server = createServer((incoming, outgoing) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () => {
        const lines = Object.entries(incoming.headers).map(([name, value]) => `${name}: ${String(value)}`)
        captured(
          [`POST ${incoming.url ?? ''} HTTP/1.1`, ...lines, '', Buffer.concat(chunks).toString()].join(
            '\r\n',
          ),
        )
        outgoing.writeHead(204).end()
      })
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    await inProcess(
      [
        'call',
        'v3.pay.transactions.native',
        '--amount.total',
        '1',
        '--description',
        'x',
        '--out_trade_no',
        'VERIFY01',
        '--notify_url',
        `http://127.0.0.1:${port}/notify`,
      ],
      { env: shared().env },
    )
    sandbox.control.transactions.pay(mchid, 'VERIFY01')
    const text = await arrived
    server.close()
    return text
  }

  it('confirms a response and a notification', async () => {
    expect(await run(response)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Response: the signature is valid') as unknown,
    })
    expect(await run(notification)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Notification POST /notify') as unknown,
    })
  })

  it('finds a body that was parsed and written again', async () => {
    const [head = '', content = ''] = notification.split('\r\n\r\n')
    const again = `${head.replace(/content-length: \d+\r\n/i, '')}\r\n\r\n${JSON.stringify(JSON.parse(content), undefined, 2)}`
    const { code, out } = await run(again)
    expect(code).toBe(1)
    expect(out).toContain('Verify the bytes as received')
    expect(out).toContain('First difference: line 3')
  })

  it('names an unknown serial number, missing headers and the probe', async () => {
    const serial = await run(response.replace(/(wechatpay-serial: ).*/i, '$1ABCDEF0123'))
    expect(serial).toMatchObject({
      code: 1,
      out: expect.stringContaining(
        'Wechatpay-Serial names the key ABCDEF0123, which is not among the trusted ones',
      ) as unknown,
    })
    const missing = await run(response.replace(/wechatpay-nonce.*\n/i, ''))
    expect(missing).toMatchObject({ code: 1, out: expect.stringContaining('Wechatpay-Nonce') as unknown })
    const probe = await run(response.replace(/(wechatpay-signature: ).*/i, '$1WECHATPAY/SIGNTEST/abc'))
    expect(probe).toMatchObject({ code: 1, out: expect.stringContaining('probe') as unknown })
  })

  it('rejects a capture without a signature, and one that it does not know', async () => {
    expect(await run('GET / HTTP/1.1\r\n\r\n')).toMatchObject({
      code: 2,
      err: expect.stringContaining('[SIGNATURE_MISSING]') as unknown,
    })
    expect(await run('hello')).toMatchObject({
      code: 2,
      err: expect.stringContaining('[CAPTURE_UNRECOGNIZED]') as unknown,
    })
    expect(await run('{"a":1}')).toMatchObject({
      code: 2,
      err: expect.stringContaining('[CAPTURE_UNRECOGNIZED]') as unknown,
    })
    expect(await run("curl 'https://a")).toMatchObject({
      code: 2,
      err: expect.stringContaining('[CAPTURE_UNRECOGNIZED]') as unknown,
    })
  })
})
