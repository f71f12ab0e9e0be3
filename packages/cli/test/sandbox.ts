import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandbox, type Credentials, type Listening, type Sandbox } from '@wxpay/sandbox'
import { afterAll, beforeAll } from 'vitest'

/** The sandbox that the tests of a file share. */
export interface Shared {
  readonly sandbox: Sandbox
  readonly server: Listening
  readonly merchant: Credentials
  /** Environment of a command that talks to the sandbox. */
  readonly env: Readonly<Record<string, string>>
  /** A folder for files, removed at the end. */
  readonly folder: string
  /** Writes a file into the folder. */
  readonly write: (name: string, content: string | Uint8Array, mode?: number) => string
}

/** A listening sandbox for the tests of a file. */
export function shareSandbox(): () => Shared {
  let shared: Shared | undefined
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wxpay-cli-'))
    const sandbox = await createSandbox()
    const server = await sandbox.listen()
    const merchant = sandbox.merchants.create()
    shared = {
      sandbox,
      server,
      merchant,
      folder,
      env: { WXPAY_SANDBOX_URL: server.url, HOME: folder },
      write: (name, content, mode = 0o600) => {
        const path = join(folder, name)
        writeFileSync(path, content, { mode })
        return path
      },
    }
  })
  afterAll(async () => {
    await shared?.sandbox.close()
    if (shared !== undefined) rmSync(shared.folder, { recursive: true, force: true })
  })
  return () => {
    if (shared === undefined) throw new Error('the sandbox has not started')
    return shared
  }
}

/** A configuration with the merchant of the sandbox as one of the real WeChat Pay, whose address is that of the sandbox. */
export function writeProfile({ merchant, server, write }: Shared): string {
  const { mchid, privateKey, certificate, apiv3Key, secret, certs, appid } = merchant
  const trusted = Object.entries(certs).map(([id, pem], index) => {
    write(`trusted-${index}.pem`, pem)
    return [id, { file: `trusted-${index}.pem` }] as const
  })
  write('apiclient_key.pem', privateKey)
  write('apiclient_cert.pem', certificate)
  write('apiv3.key', `${apiv3Key}\n`)
  write('apiv2.key', secret)
  const shop = {
    mchid,
    appid,
    privateKey: { file: 'apiclient_key.pem' },
    certificate: { file: 'apiclient_cert.pem' },
    apiv3Key: { file: 'apiv3.key' },
    apiv2Key: { file: 'apiv2.key' },
    certs: Object.fromEntries(trusted),
    baseURL: server.url,
  }
  return write('wxpay.config.json', JSON.stringify({ profiles: { shop } }))
}
