import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Invocation, Run } from '../../../definition/invocation'
import { configurationError } from '../../../errors/cli-error'
import { exitCodes } from '../../../errors/exit-codes'
import type { ToolContext } from '../../../mcp/context'
import { listenHttp } from '../../../mcp/http'
import type { LiveAccess } from '../../../mcp/live/access'
import { openApprovals } from '../../../mcp/live/approvals'
import { rememberRehearsals } from '../../../mcp/live/rehearsals'
import { connectSandbox } from '../../../mcp/sandbox/connection'
import { prepareSearch } from '../../../mcp/catalog/search'
import { createServer, toolsOf } from '../../../mcp/server'
import { userFolder } from '../../../profiles/config-file'
import { createClient } from '../../../target/client'
import { openTarget } from '../../../target/open-target'
import type { definition } from './definition'

type Serve = Invocation<typeof definition>

export const run: Run<typeof definition> = async (invocation) => {
  const { options, environment, locale, text } = invocation
  const live = options.live ? await openLive(invocation) : undefined
  const sandbox = connectSandbox({
    environment,
    url: options.embedded ? undefined : options.sandbox,
    mchid: options.mchid,
    twin: live && { mchid: live.keys.mchid, appid: live.keys.appid },
  })
  const context: ToolContext = { sandbox, live, locale, text }
  try {
    await (options.http ? serveHttp(invocation, context) : serveStdio(invocation, context))
    return exitCodes.ok
  } finally {
    await sandbox.close()
    if (live !== undefined) await live.close()
  }
}

async function openLive(invocation: Serve): Promise<LiveAccess & { readonly close: () => Promise<void> }> {
  const { environment } = invocation
  const target = await openTarget(invocation)
  const { keys, baseURL } = target
  let client: ReturnType<typeof createClient> | undefined
  return {
    permission: keys.agents ?? 'read',
    keys,
    baseURL,
    rehearsals: rememberRehearsals(Date.now),
    approvals: await openApprovals(join(userFolder(environment), 'mcp'), Date.now),
    // One approval is one request on the wire.
    client: () => (client ??= createClient(target, { retry: false, backupBaseURL: false })),
    close: async () => {
      await (await client)?.close()
    },
  }
}

async function serveStdio({ input, signal }: Serve, context: ToolContext): Promise<void> {
  const server = createServer(context)
  server.server.oninitialized = prepareSearch
  await server.connect(new StdioServerTransport(input, process.stdout))
  // The client ends the server by closing its input.
  await new Promise<void>((resolve) => {
    server.server.onclose = resolve
    for (const event of ['end', 'close']) input.once(event, resolve)
    signal.addEventListener('abort', () => {
      resolve()
    })
    if (signal.aborted) resolve()
  })
  await server.close()
}

async function serveHttp(
  { options, output, environment, signal, text }: Serve,
  context: ToolContext,
): Promise<void> {
  const given = environment['WXPAY_MCP_TOKEN'] ?? ''
  if (given !== '' && !/^[\w.~+/=-]{16,256}$/.test(given)) throw badToken(given.length)
  const token = given === '' ? randomBytes(32).toString('base64url') : given
  const server = await listenHttp({ port: options.port, token, connect: () => createServer(context) })
  prepareSearch()
  try {
    output.result({ url: server.url, tools: toolsOf(context).map(({ name }) => name) }, () => server.url)
    if (given === '')
      output.note(
        text({
          zh: `每个请求都要带：Authorization: Bearer ${token}`,
          en: `Every request must carry: Authorization: Bearer ${token}`,
        }),
      )
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => {
        resolve()
      })
      if (signal.aborted) resolve()
    })
  } finally {
    await server.close()
  }
}

const badToken = (length: number): Error =>
  configurationError('TOKEN_INVALID', {
    zh: `WXPAY_MCP_TOKEN 应为 16 到 256 位的字母、数字或 -._~+/=，收到 ${length} 个字符`,
    en: `WXPAY_MCP_TOKEN must be 16 to 256 letters, digits or -._~+/=, received ${length} characters`,
  })
