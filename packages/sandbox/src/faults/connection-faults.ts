import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { FaultOptions, KindAt } from './fault'
import { tcpSocketOf } from './tcp-socket'

/** A request whose connection will fail. */
export interface Connected {
  /** Processes the request. */
  readonly process: () => Promise<Response>
  readonly outgoing: ServerResponse
}

type ConnectionFault = (connected: Connected, options: FaultOptions) => Promise<void>

/**
 * Effect of each connection fault. It resolves when the connection ends, or when the client has received its
 * part.
 */
export const connectionFaults: Readonly<Record<KindAt<'connection'>, ConnectionFault>> = {
  'reset-before': ({ outgoing }) => {
    reset(outgoing)
    return Promise.resolve()
  },
  'reset-after': async ({ process, outgoing }) => {
    await processed(process)
    reset(outgoing)
  },
  'reset-mid-response': async ({ process, outgoing }) => {
    await halfWritten(await process(), outgoing)
    // A reset discards bytes that have not reached the client yet.
    await pause(TRAVEL_TIME)
    reset(outgoing)
  },
  'half-tls-record': async ({ process, outgoing }, { when }) => {
    if (when === 'after') await processed(process)
    if (outgoing.socket !== null) tcpSocketOf(outgoing.socket).end(halfRecord)
    await ended(outgoing)
  },
  stall: async ({ process, outgoing }, { when }) => {
    if (when === 'after') await processed(process)
    await ended(outgoing)
  },
  'slow-body': async ({ process, outgoing }, options) => {
    const response = await process()
    begin(response, outgoing)
    for await (const chunk of chunksOf(response)) {
      for (let start = 0; start < chunk.byteLength; start += options.piece) {
        if (outgoing.destroyed) return
        await written(outgoing, chunk.subarray(start, start + options.piece))
        await pause(options.pause)
      }
    }
    outgoing.end()
  },
  truncate: async ({ process, outgoing }) => {
    await halfWritten(await process(), outgoing)
    outgoing.socket?.end()
    await ended(outgoing)
  },
}

// The record header announces 16,384 bytes of application data; a hundred follow.
const halfRecord = Buffer.concat([Buffer.from([0x17, 0x03, 0x03, 0x40, 0x00]), Buffer.alloc(100, 0xa5)])
const TRAVEL_TIME = 20

function reset(outgoing: ServerResponse): void {
  if (outgoing.socket !== null) tcpSocketOf(outgoing.socket).resetAndDestroy()
}

async function processed(process: () => Promise<Response>): Promise<void> {
  const response = await process()
  await response.body?.cancel()
}

async function ended(outgoing: ServerResponse): Promise<void> {
  if (outgoing.socket !== null && !outgoing.socket.destroyed) await once(outgoing, 'close')
}

// Half of the first chunk, under a Content-Length that announces more.
async function halfWritten(response: Response, outgoing: ServerResponse): Promise<void> {
  const reader = response.body?.getReader()
  const first = await reader?.read()
  await reader?.cancel()
  const bytes = first?.value
  if (bytes === undefined) {
    // A response without a body is cut in its status line.
    outgoing.socket?.write('HTTP/1.1 2')
    return
  }
  begin(response, outgoing, bytes.byteLength + 1)
  await written(outgoing, bytes.subarray(0, Math.max(1, bytes.byteLength >> 1)))
}

function begin(response: Response, outgoing: ServerResponse, length?: number): void {
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    ...(length === undefined ? {} : { 'content-length': length }),
  })
}

function written(outgoing: ServerResponse, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    // A client that has disconnected is not an error here.
    outgoing.write(bytes, () => {
      resolve()
    })
  })
}

async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader()
  for (;;) {
    const next = await reader?.read()
    if (next?.value === undefined) return
    yield next.value
  }
}
