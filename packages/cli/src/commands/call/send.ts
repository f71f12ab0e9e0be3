import { openAsBlob } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Wechatpay } from '@wxpay/sdk'
import { unreadable } from '../../files/read-file'
import type { Composed } from './compose'

/** A response, verified. */
export interface Received {
  readonly status: number
  readonly requestId: string | undefined
  readonly data: unknown
}

/** Options of one call. */
export interface SendOptions {
  /** Working directory, which files are relative to. */
  readonly folder: string
  readonly signal: AbortSignal
  /** Milliseconds. */
  readonly timeout: number
}

/** Sends a request with a client. */
export async function sendRequest(
  client: Pick<Wechatpay, 'chain'>,
  { route, body, path, query, files }: Composed,
  { folder, signal, timeout }: SendOptions,
): Promise<Received> {
  const [method = 'GET', address = ''] = route.split(' ')
  const config = { ...path, params: query, signal, timeout }
  const node = client.chain(address.slice(1))
  const data = Object.keys(files).length === 0 ? body : await uploadOf(files, body, folder)
  const send = {
    GET: () => node.get(config),
    DELETE: () => node.delete(data === undefined ? config : { ...config, data }),
    POST: () => node.post(data, config),
    PUT: () => node.put(data, config),
    PATCH: () => node.patch(data, config),
  }[method]
  if (send === undefined) throw new TypeError(`no method ${method}`)
  const response = await send()
  const requestId: unknown = response.headers['request-id']
  return {
    status: response.status,
    requestId: typeof requestId === 'string' ? requestId : undefined,
    data: response.data,
  }
}

async function uploadOf(
  files: Readonly<Record<string, string>>,
  meta: unknown,
  folder: string,
): Promise<Readonly<Record<string, unknown>>> {
  const parts: Record<string, unknown> = {}
  for (const [part, name] of Object.entries(files)) {
    try {
      parts[part] = await openAsBlob(resolve(folder, name))
      parts['filename'] = basename(name)
    } catch (error) {
      throw unreadable(name, error)
    }
  }
  const isGiven = typeof meta === 'object' && meta !== null && Object.keys(meta).length > 0
  return isGiven ? { ...parts, meta } : parts
}
