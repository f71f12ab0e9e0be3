import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { builtCommand } from './built'
import { start } from './wxpay'

/** Environment and arguments of a server. */
export interface Served {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** Result of a tool. */
export interface Called {
  readonly isError: boolean
  /** All of its text. */
  readonly text: string
  /** The words of the program. */
  readonly summary: string
  /** JSON of the program's own block. */
  readonly facts: unknown
  /** JSON of the block that others wrote. */
  readonly outside: unknown
}

/** A client of `wxpay mcp`, with a process that ends with it. */
export interface Connected {
  readonly client: Client
  readonly call: (name: string, given?: Readonly<Record<string, unknown>>) => Promise<Called>
  readonly close: () => Promise<void>
}

const TIMEOUT = { timeout: 300_000 }

function connected(client: Client, close: () => Promise<void>): Connected {
  return {
    client,
    call: async (name, given = {}) => {
      const { content, isError } = await client.callTool(
        { name, arguments: { ...given } },
        undefined,
        TIMEOUT,
      )
      const blocks = content as readonly { readonly text: string }[]
      const [first = '', second] = blocks.map(({ text }) => text)
      const [summary = '', ...json] = first.split('\n')
      const outside = second?.split('\n').slice(2, -1).join('\n')
      return {
        isError: isError === true,
        text: blocks.map(({ text }) => text).join('\n'),
        summary,
        facts: jsonOf(json.join('\n')),
        outside: outside === undefined ? undefined : jsonOf(outside),
      }
    },
    close,
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const environment = ({ env = {} }: Served): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  WXPAY_LOCALE: 'en',
  ...env,
})

/** Starts `wxpay mcp` and talks to it over standard input and output. */
export async function connectStdio(served: Served = {}): Promise<Connected> {
  const client = new Client({ name: 'test', version: '1.0.0' })
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [builtCommand(), 'mcp', ...(served.args ?? [])],
    env: environment(served),
    ...(served.cwd === undefined ? {} : { cwd: served.cwd }),
  })
  await client.connect(transport, TIMEOUT)
  return connected(client, () => client.close())
}

/** A token of servers of tests. */
export const token = 'a-token-of-a-test-0123456789'

/** A server over HTTP. */
export interface Listening {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Starts `wxpay mcp --http` on a free port. */
export async function listen(served: Served = {}): Promise<Listening> {
  const child = start(['mcp', '--http', '--port', '0', ...(served.args ?? [])], {
    env: { ...environment(served), WXPAY_MCP_TOKEN: token },
    ...(served.cwd === undefined ? {} : { cwd: served.cwd }),
  })
  const url = await new Promise<string>((resolve, reject) => {
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.stdout.setEncoding('utf8').once('data', (text: string) => {
      resolve(text.trim())
    })
    child.once('close', () => {
      reject(new Error(err))
    })
  })
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        child.once('close', () => {
          resolve()
        })
        child.kill('SIGTERM')
      }),
  }
}

/** Connects to a server over HTTP. */
export async function connectHttp(url: string): Promise<Connected> {
  const client = new Client({ name: 'test', version: '1.0.0' })
  const transport = new StreamableHTTPClientTransport(new URL(url), {
    requestInit: { headers: { Authorization: `Bearer ${token}` } },
  })
  // Its members may be undefined, which the interface does not say.
  await client.connect(transport, TIMEOUT)
  return connected(client, () => client.close())
}
