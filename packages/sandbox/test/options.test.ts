import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ControlError, ListenError, OptionError, createSandbox } from '../src/index'
import { type Fixture, keyRing, createFixture } from './fixture'

let fixture: Fixture

beforeAll(async () => {
  fixture = await createFixture()
})
afterAll(() => fixture.sandbox.close())

/** Options that a JavaScript program may pass. */
const loose = (options: Record<string, unknown>) => options as never

describe('createSandbox()', () => {
  it.each([
    ['databse', 'did you mean "database"'],
    ['allowed_hosts', 'did you mean "allowedHosts"'],
    ['notificationfetch', 'did you mean "notificationFetch"'],
    ['port', 'write sandbox.listen({ port })'],
    ['keyMode', 'write sandbox.merchants.create({ keyMode })'],
    ['color', 'known options are database, clock, '],
    ['__proto__x', 'known options are'],
  ])('rejects the unknown option %s with a suggestion', async (name, suggestion) => {
    const error: unknown = await createSandbox(loose({ [name]: 1 })).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(OptionError)
    expect(error).toMatchObject({ code: 'OPTION_UNKNOWN' })
    expect(String(error)).toContain(`Unknown option "${name}" of createSandbox(); ${suggestion}`)
  })

  it('rejects options that are not an object', async () => {
    await expect(createSandbox(null as never)).rejects.toThrow(
      'The options of createSandbox() must be an object, received null.',
    )
  })

  it.each([
    'pay.test',
    'ftp://pay.test',
    'http://pay.test/path',
    'http://user@pay.test',
    'http://pay.test?a=1',
  ])('rejects the public address %s', async (publicUrl) => {
    await expect(createSandbox({ publicUrl })).rejects.toThrow('publicUrl must be http:// or https://')
  })

  it('does not print a malformed control token', async () => {
    await expect(createSandbox({ controlToken: 'too short' })).rejects.toThrow(
      'controlToken must be 16 to 256 letters, digits or -._~+/=, received 9 characters.',
    )
  })

  it('treats an undefined option as absent', async () => {
    const sandbox = await createSandbox({
      keyPairs: keyRing(),
      database: undefined,
      clock: undefined,
      random: undefined,
      notificationFetch: undefined,
      refundInterval: undefined,
      allowedHosts: undefined,
      controlToken: undefined,
      onDelivery: undefined,
      onError: undefined,
    })
    const { url } = await sandbox.listen({ port: undefined, host: undefined })
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const given = { mchid: undefined, appid: undefined, name: undefined, keyMode: undefined }
    const merchant = sandbox.merchants.create({
      ...given,
      serviceId: undefined,
      serviceLimit: undefined,
      confirmation: undefined,
    })
    expect(Object.keys(merchant.certs)).toHaveLength(2)
    await sandbox.close()
  })
})

describe('listen()', () => {
  it('names the port in use and the option to change', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const error: unknown = await fixture.sandbox.listen({ port }).catch((thrown: unknown) => thrown)
    other.close()
    expect(error).toBeInstanceOf(ListenError)
    expect(error).toMatchObject({ code: 'EADDRINUSE', port, host: '127.0.0.1' })
    expect(String(error)).toContain(
      `Port ${port} of 127.0.0.1 is already in use (EADDRINUSE). Choose another one by --port or listen({ port })`,
    )
  })

  it.each([
    [{ prot: 8080 }, 'Unknown option "prot" of listen(); did you mean "port"'],
    [{ hostname: 'localhost' }, 'Unknown option "hostname" of listen(); '],
    [{ port: '8080' }, 'port must be an integer from 0 to 65535, received a string.'],
    [{ port: 70_000 }, 'port must be an integer from 0 to 65535, received 70000.'],
    [{ host: '' }, 'host must be a non-empty string'],
    [{ host: '203.0.113.1' }, '203.0.113.1 is not an address of this machine (EADDRNOTAVAIL).'],
  ])('rejects %j', async (options, message) => {
    await expect(fixture.sandbox.listen(loose(options))).rejects.toThrow(message)
  })
})

describe('merchants.create()', () => {
  it.each([
    [{ keymode: 'both' }, 'did you mean "keyMode"'],
    [{ mch_id: '1900000001' }, 'did you mean "mchid"'],
    [{ color: 'red' }, 'known fields are mchid, appid'],
  ])('rejects %j with a suggestion', (options, suggestion) => {
    expect(() => fixture.sandbox.merchants.create(loose(options))).toThrow(ControlError)
    expect(() => fixture.sandbox.merchants.create(loose(options))).toThrow(suggestion)
  })
})

describe('injected faults and actions', () => {
  it('treat an undefined field as absent', () => {
    const { faults, control } = fixture.sandbox
    const fault = faults.add(
      loose({ fault: { kind: 'status', status: undefined }, match: { path: undefined }, times: undefined }),
    )
    expect(fault).toMatchObject({ fault: { kind: 'status' }, remaining: 1 })
    faults.clear()
    expect(() => control.transactions.pay(fixture.mchid, 'none', loose({ openid: undefined }))).toThrow(
      'Unknown transaction',
    )
  })
})
