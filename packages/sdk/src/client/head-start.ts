import type { AxiosInstance } from 'axios'
import { type RequestBody, requestBody } from '../body/request-body'
import { identify } from '../operation/identify'
import { loadedOperations } from '../operation/operations'
import { targetOf } from '../transport/target'
import type { CallConfig } from './config'
import type { Passage } from './passage'
import type { Place } from './prepare'
import { beginSigning, type Signing } from './signing'

/**
 * What is done for a call before anything else. A signature takes longer than all the rest of the client's work, and is
 * made on another thread: begun as soon as the bytes are known that it is over, it is made while the rest is done.
 */
export class HeadStart {
  readonly place: Place
  readonly body: RequestBody
  #signing: Signing | undefined

  constructor(place: Place, body: RequestBody, signing: Signing) {
    this.place = place
    this.body = body
    this.#signing = signing
    // Where the call comes to nothing before it is waited for, nobody is left to hear of it.
    signing.signature.catch(() => undefined)
  }

  /** The signature, once, if it is over this method and address: no two attempts are signed alike. */
  take(method: string, url: URL): Signing | undefined {
    const signing = this.#signing
    this.#signing = undefined
    const isOverThis = signing?.request.method === method && signing.request.url === url.pathname + url.search
    return isOverThis ? signing : undefined
  }
}

/**
 * Begins a call, if all that its signature is over is there already: an ordinary JSON operation without sealed fields,
 * that need not wait for its turn.
 *
 * @returns nothing for any other call, and for one with a mistake in it, which is found again where it can be told
 */
export function headStart(
  request: CallConfig,
  { baseURL = '', paramsSerializer }: AxiosInstance['defaults'],
  passage: Passage,
): HeadStart | undefined {
  const table = loadedOperations()
  if (table === undefined || passage.limits !== undefined || paramsSerializer !== undefined) return undefined
  try {
    const config = { ...request, baseURL }
    const url = targetOf(config)
    const operation = identify(table, config, url)
    const { facts, api } = operation
    if (facts.sealed !== undefined || facts.request !== undefined || api === 'brand') return undefined
    const body = requestBody(request.data, undefined, passage.settings.fourByteCharacters)
    if (body instanceof Promise) return undefined
    const method = (request.method ?? 'get').toUpperCase()
    return new HeadStart({ url, operation }, body, beginSigning({ method, url, body }, passage))
  } catch {
    return undefined
  }
}
