import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { serve } from '../src/serve/serve'
import { type Container, type StartedContainer, startSandboxContainer } from '../src/testing/testcontainers'
import { keyFile } from './key-file'
import { signingClient } from './signing-client'

/** Runs the command of the image in this process, with the environment and the arguments of the container. */
function localContainer(): Container<StartedContainer> & { readonly settings: Record<string, unknown> } {
  const settings: { port?: number; environment?: Record<string, string>; command?: string[] } = {}
  const container = {
    settings,
    withExposedPorts: (port: number) =>
      Object.assign(container, { settings: Object.assign(settings, { port }) }),
    withEnvironment: (environment: Record<string, string>) => {
      Object.assign(settings, { environment })
      return container
    },
    withCommand: (command: string[]) => {
      Object.assign(settings, { command })
      return container
    },
    start: async (): Promise<StartedContainer> => {
      let stop = (): void => undefined
      let text = ''
      let code: Promise<number> = Promise.resolve(0)
      const interrupted = new Promise<void>((resolve) => {
        stop = resolve
      })
      await new Promise<void>((resolve) => {
        code = serve({
          // The entry point of the image listens on all addresses.
          arguments: [
            '--host',
            '0.0.0.0',
            '--port',
            '0',
            '--key-file',
            keyFile(),
            ...(settings.command ?? []),
          ],
          environment: settings.environment ?? {},
          isTerminal: false,
          open: () => undefined,
          out: (more) => {
            text += more
            resolve()
          },
          err: (more) => (text += more),
          interrupted,
        }).finally(resolve)
      })
      const port = Number(/serving: http:\/\/[^:]+:(\d+)/.exec(text)?.[1])
      return {
        getHost: () => 'localhost',
        getMappedPort: () => port,
        stop: async () => {
          stop()
          expect(await code).toBe(0)
        },
      }
    },
  }
  return container
}

describe('startSandboxContainer', () => {
  beforeEach(() => {
    vi.stubEnv('WXPAY_LOCALE', 'en')
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('starts the command with a token, and creates merchants whose clients can use it', async () => {
    const container = localContainer()
    const sandbox = await startSandboxContainer(container, {
      allowedHosts: ['wechatpay'],
      arguments: ['--rate-limits'],
    })
    expect(container.settings).toEqual({
      port: 8787,
      environment: { WXPAY_SANDBOX_CONTROL_TOKEN: sandbox.controlToken },
      command: ['--allow-host', 'wechatpay', '--rate-limits'],
    })
    const merchant = await sandbox.createMerchant({ keyMode: 'certificate' })
    expect(merchant.baseURL).toBe(sandbox.url)
    expect((await signingClient(merchant, merchant.baseURL).get('/v3/certificates')).status).toBe(200)
    expect(await sandbox.control('POST /clock/advance', { seconds: 60 })).toHaveProperty('time')
    expect((await fetch(`${sandbox.url}/sandbox/v1/merchants`)).status).toBe(401)
    await sandbox.stop()
  })

  it('throws with the code and message of the control API', async () => {
    const sandbox = await startSandboxContainer(localContainer())
    await expect(sandbox.control('POST /merchants/1900000109/transactions/N00001/pay')).rejects.toThrow(
      /^POST \/merchants\/1900000109\/transactions\/N00001\/pay of the sandbox's control API failed with MERCHANT_UNKNOWN: /,
    )
    await sandbox.stop()
  })

  it('rejects an unknown option', async () => {
    await expect(startSandboxContainer(localContainer(), { hosts: [] } as never)).rejects.toThrow(
      'Unknown option "hosts"',
    )
  })
})
