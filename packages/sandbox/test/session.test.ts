import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Listening, Sandbox } from '../src/index'
import { createFixture } from './fixture'

interface Answer {
  readonly status: number
  readonly code: unknown
  readonly cookies: readonly string[]
  readonly body: Readonly<Record<string, unknown>>
}

/** Sends a request with exactly these headers, as no browser or fetch() would let a test do. */
function send(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk)
          // A stream does not end.
          if (response.headers['content-type'] === 'text/event-stream') {
            sent.destroy()
            resolve({ status: response.statusCode ?? 0, code: 'stream', cookies: [], body: {} })
          }
        })
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          const read = (text.startsWith('{') ? JSON.parse(text) : {}) as Answer['body']
          resolve({
            status: response.statusCode ?? 0,
            code: read['code'],
            cookies: response.headers['set-cookie'] ?? [],
            body: read,
          })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const TOKEN = 'token-of-the-test-0123456789'

describe('a session of the console', () => {
  let sandbox: Sandbox
  let server: Listening
  let api: string
  beforeAll(async () => {
    sandbox = (await createFixture({ controlToken: TOKEN })).sandbox
    server = await sandbox.listen()
    api = `${server.url}/sandbox/v1`
  })
  afterAll(() => sandbox.close())
  const login = (token = TOKEN) => send(`${api}/session`, 'POST', {}, JSON.stringify({ token }))

  it('begins with the token, in a cookie that scripts and other sites do not have', async () => {
    const { status, cookies } = await login()
    expect(status).toBe(204)
    const [cookie = ''] = cookies
    expect(cookie).toMatch(
      new RegExp(`^wxpay_sandbox_${server.port}=[\\w-]{43}; Path=/sandbox/v1; HttpOnly; SameSite=Strict$`),
    )
    expect(cookie).not.toContain(TOKEN)
    const headers = { cookie: cookie.split(';')[0] ?? '' }
    expect((await send(`${api}/merchants`, 'GET', headers)).status).toBe(200)
    expect(await send(`${api}/events`, 'GET', headers)).toMatchObject({ status: 200, code: 'stream' })
    expect((await send(`${api}/session`, 'GET', headers)).body).toEqual({
      required: true,
      authenticated: true,
    })
    const ended = await send(`${api}/session`, 'DELETE', headers)
    expect(ended.cookies[0]).toMatch(/=; Max-Age=0; Path=\/sandbox\/v1$/)
  })

  it('does not begin with another token, and no other cookie is accepted', async () => {
    for (const token of ['', 'token-of-the-test-012345678', `${TOKEN}0`]) {
      expect(await login(token)).toMatchObject({ status: 401, code: 'TOKEN_REQUIRED', cookies: [] })
    }
    for (const value of ['', 'x', TOKEN, 'x'.repeat(600)]) {
      const headers = { cookie: `wxpay_sandbox_${server.port}=${value}` }
      expect(await send(`${api}/merchants`, 'GET', headers)).toMatchObject({
        status: 401,
        code: 'TOKEN_REQUIRED',
      })
      expect(await send(`${api}/events`, 'GET', headers)).toMatchObject({ status: 401 })
    }
    expect((await send(`${api}/session`, 'GET', {})).body).toEqual({ required: true, authenticated: false })
  })

  it('is of no use to a page of another origin, not even of another port', async () => {
    const [cookie = ''] = (await login()).cookies
    const headers = { cookie: cookie.split(';')[0] ?? '' }
    const own = `http://127.0.0.1:${server.port}`
    const advance = (origin: string, more = {}) =>
      send(`${api}/clock/advance`, 'POST', { ...headers, origin, ...more }, '{"seconds":1}')
    expect((await advance(own)).status).toBe(200)
    for (const origin of ['http://127.0.0.1:1', `http://localhost:${server.port}`, 'http://127.0.0.1']) {
      expect(await advance(origin), origin).toMatchObject({ status: 403, code: 'ORIGIN_REFUSED' })
    }
    // A page of another name, and one without an origin.
    for (const origin of ['https://evil.example', 'null']) {
      expect((await advance(origin)).status, origin).toBe(403)
    }
    // A name that was made to point to this machine.
    expect(await advance(own, { host: `evil.example:${server.port}` })).toMatchObject({
      status: 403,
      code: 'HOST_REFUSED',
    })
    const form = { ...headers, 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' }
    expect(await send(`${api}/clock/advance`, 'POST', form, '{"seconds":1}')).toMatchObject({ status: 403 })
    expect(
      await send(
        `${api}/session`,
        'POST',
        { origin: 'http://127.0.0.1:1' },
        JSON.stringify({ token: TOKEN }),
      ),
    ).toMatchObject({ status: 403 })
  })

  it('is not needed where no token is', async () => {
    const open = (await createFixture()).sandbox
    const { url } = await open.listen()
    expect((await send(`${url}/sandbox/v1/session`, 'GET', {})).body).toEqual({
      required: false,
      authenticated: true,
    })
    expect(await send(`${url}/sandbox/v1/events`, 'GET', {})).toMatchObject({ code: 'stream' })
    expect(
      await send(`${url}/sandbox/v1/clock/freeze`, 'POST', { origin: 'http://127.0.0.1:5173' }),
    ).toMatchObject({
      status: 403,
      code: 'ORIGIN_REFUSED',
    })
    await open.close()
  })
})
