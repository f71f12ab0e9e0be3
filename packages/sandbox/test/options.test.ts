import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ControlError, ListenError, OptionError, createSandbox } from '../src/index'
import { type Stage, keyRing, stage } from './stage'

let scene: Stage

beforeAll(async () => {
  scene = await stage()
})
afterAll(() => scene.sandbox.close())

/** Options as a JavaScript program may give them. */
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
  ])('refuses the unknown option %s with a suggestion', async (name, suggestion) => {
    const error: unknown = await createSandbox(loose({ [name]: 1 })).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(OptionError)
    expect(error).toMatchObject({ code: 'OPTION_UNKNOWN' })
    expect(String(error)).toContain(`Unknown option "${name}" of createSandbox(); ${suggestion}`)
  })

  it('refuses options that are not an object', async () => {
    await expect(createSandbox(null as never)).rejects.toThrow(
      'The options of createSandbox() must be an object, received null.',
    )
  })

  it('does not show a malformed control token in its error', async () => {
    await expect(createSandbox({ controlToken: 'too short' })).rejects.toThrow(
      'controlToken must be 16 to 256 letters, digits or -._~+/=, received 9 characters.',
    )
  })

  it('takes an option that is undefined as not given', async () => {
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
      onFault: undefined,
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
  it('names the port that is taken, and the option to change', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const error: unknown = await scene.sandbox.listen({ port }).catch((thrown: unknown) => thrown)
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
  ])('refuses %j', async (options, message) => {
    await expect(scene.sandbox.listen(loose(options))).rejects.toThrow(message)
  })
})

describe('merchants.create()', () => {
  it.each([
    [{ keymode: 'both' }, 'did you mean "keyMode"'],
    [{ mch_id: '1900000001' }, 'did you mean "mchid"'],
    [{ color: 'red' }, 'known fields are mchid, appid'],
  ])('refuses %j with a suggestion', (options, suggestion) => {
    expect(() => scene.sandbox.merchants.create(loose(options))).toThrow(ControlError)
    expect(() => scene.sandbox.merchants.create(loose(options))).toThrow(suggestion)
  })
})

describe('injected faults and actions', () => {
  it('take a field that is undefined as not given', () => {
    const { faults, control } = scene.sandbox
    const fault = faults.add(
      loose({ fault: { kind: 'status', status: undefined }, match: { path: undefined }, times: undefined }),
    )
    expect(fault).toMatchObject({ fault: { kind: 'status' }, remaining: 1 })
    faults.clear()
    expect(() => control.transactions.pay(scene.mchid, 'none', loose({ openid: undefined }))).toThrow(
      'There is no transaction',
    )
  })
})
