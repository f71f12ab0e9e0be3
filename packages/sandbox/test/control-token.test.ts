import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type Listening, type Sandbox, type SandboxOptions, createSandbox } from '../src/index'
import { keyRing } from './fixture'

let sandbox: Sandbox

afterEach(() => sandbox.close())

async function served(host: string | undefined, options: SandboxOptions = {}): Promise<Listening> {
  sandbox = await createSandbox({ keyPairs: keyRing(), ...options })
  return sandbox.listen({ host })
}

interface Received {
  readonly status: number
  readonly challenge: string | undefined
  readonly body: string
}

/** Calls over 127.0.0.1 with arbitrary headers: `fetch` does not let a program choose `Host`. */
function call(port: number, path: string, headers: Record<string, string> = {}): Promise<Received> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, path, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () => {
        resolve({
          status: incoming.statusCode ?? 0,
          challenge: incoming.headers['www-authenticate'],
          body: Buffer.concat(chunks).toString(),
        })
      })
    })
    sent.on('error', reject).end()
  })
}

const merchants = '/sandbox/v1/merchants'

describe('a server that a network can reach', () => {
  it.each(['0.0.0.0', '::'])(
    'listening on %s returns no key to a request without the token',
    async (host) => {
      const { port, controlToken = '' } = await served(host)
      const { privateKey } = sandbox.merchants.create()
      for (const headers of [
        {},
        { Host: 'localhost' },
        { Host: 'localhost', Origin: 'http://localhost' },
        { Host: '127.0.0.1', Authorization: 'Bearer' },
        { Authorization: `Bearer ${controlToken}x` },
        { Authorization: `Bearer ${controlToken.slice(1)}` },
        { Authorization: `Basic ${controlToken}` },
        { 'X-Forwarded-For': '127.0.0.1', Host: 'localhost' },
      ]) {
        const response = await call(port, merchants, headers)
        expect(response).toMatchObject({ status: 401, challenge: 'Bearer realm="wxpay sandbox"' })
        expect(response.body).toContain('TOKEN_REQUIRED')
        expect(response.body).not.toContain(controlToken)
        expect(response.body).not.toContain(privateKey.slice(100, 140))
      }
    },
  )

  it('accepts a request with the token, by any IP address of the machine', async () => {
    const { port, controlToken = '' } = await served('0.0.0.0')
    const Authorization = `Bearer ${controlToken}`
    expect(await call(port, merchants, { Authorization })).toMatchObject({ status: 200 })
    expect(await call(port, merchants, { Authorization, Host: '192.168.7.7:8787' })).toMatchObject({
      status: 200,
    })
    expect(await call(port, merchants, { Authorization, Host: 'evil.example' })).toMatchObject({
      status: 403,
    })
  })

  it('has a random token of 256 bits by default', async () => {
    const { controlToken } = await served('0.0.0.0')
    await sandbox.close()
    const { controlToken: other } = await served('0.0.0.0')
    expect(controlToken).toMatch(/^[\w-]{43}$/)
    expect(other).not.toBe(controlToken)
  })

  it('serves APIv3 without the token', async () => {
    const { port } = await served('0.0.0.0')
    expect((await call(port, '/v3/certificates', { accept: '*/*', 'user-agent': 'test' })).body).toContain(
      'SIGN_ERROR',
    )
  })
})

describe('a server on a loopback address', () => {
  it.each([undefined, '127.0.0.1', '127.0.0.2', '::1'])('listening on %s requires no token', async (host) => {
    const { url, controlToken } = await served(host)
    expect(controlToken).toBeUndefined()
    expect((await fetch(url + merchants)).status).toBe(200)
  })

  it('requires the token that was passed to createSandbox()', async () => {
    const controlToken = 'correct-horse-battery'
    const server = await served(undefined, { controlToken })
    expect(server.controlToken).toBe(controlToken)
    expect((await fetch(server.url + merchants)).status).toBe(401)
    const headers = { Authorization: `Bearer ${controlToken}` }
    expect((await fetch(server.url + merchants, { headers })).status).toBe(200)
    expect((await sandbox.fetch(`http://localhost${merchants}`)).status).toBe(200)
  })
})

describe('fetch() behind another server', () => {
  it.each([
    ['evil.example', 403],
    ['evil.example:8080', 403],
    ['localhost, evil.example', 403],
    ['localhost:8080', 200],
    ['127.0.0.1', 200],
  ])('checks the Host header %j', async (host, status) => {
    const controlToken = 'correct-horse-battery'
    sandbox = await createSandbox({ keyPairs: keyRing(), controlToken })
    const headers = { host, Authorization: `Bearer ${controlToken}` }
    const response = await sandbox.fetch(`http://127.0.0.1${merchants}`, { headers })
    expect(response.status).toBe(status)
  })

  it.each(['localhost', '127.0.0.1:3000', 'shop.example.com'])(
    'requires the token for the control API, and for nothing else, of a request to %s',
    async (host) => {
      sandbox = await createSandbox({ keyPairs: keyRing(), allowedHosts: ['shop.example.com'] })
      const answer = await sandbox.fetch(`http://${host}${merchants}`, { headers: { host } })
      expect(answer.status).toBe(401)
      expect(await answer.json()).toMatchObject({ code: 'TOKEN_REQUIRED' })
      const call = await sandbox.fetch(`http://${host}/v3/certificates`, {
        headers: { host, accept: '*/*', 'user-agent': 'test' },
      })
      expect(await call.json()).toMatchObject({ code: 'SIGN_ERROR' })
      expect((await sandbox.fetch(`http://${host}${merchants}`)).status).toBe(200)
    },
  )

  it('requires it behind a server that listens on a network', async () => {
    const own = await createSandbox({ keyPairs: keyRing() })
    sandbox = own
    const server = createServer((request, response) => {
      const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ])
      void own
        .fetch(`http://${request.headers.host ?? ''}${request.url ?? ''}`, { headers })
        .then(({ status }) => {
          response.writeHead(status).end()
        })
    })
    await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
    const { port } = server.address() as AddressInfo
    try {
      expect((await fetch(`http://127.0.0.1:${port}${merchants}`)).status).toBe(401)
    } finally {
      server.close()
      server.closeAllConnections()
    }
  })
})
