import { constants } from 'node:buffer'
import { arch, platform } from 'node:os'
import type { AxiosRequestConfig } from 'axios'
import { version } from '../../package.json'
import { WECHATPAY } from '../operations/wechatpay-hosts'
import { readAnswer } from './axios/read-answer'

/** Bytes of an answer that is taken as a whole. Bills are larger, and come as streams. */
export const DEFAULT_LIMIT = 16 * 1024 * 1024

/** What a client asks of axios unless it is told otherwise. */
export const defaults = {
  baseURL: WECHATPAY,
  timeout: 30_000,
  maxContentLength: DEFAULT_LIMIT,
  maxRedirects: 0,
  // The adapter writes the body itself, so that what is signed is what is sent.
  transformRequest: [],
  transformResponse: [readAnswer],
  headers: {
    Accept: 'application/json, text/plain, */*',
    'User-Agent': `wxpay-sdk/${version} (${platform()}; ${arch()}) Node/${process.versions.node}`,
  },
} satisfies AxiosRequestConfig

/** Most bytes of a response that a call takes as a whole; without a limit, what a Buffer can hold. */
export function limitOf({ maxContentLength = DEFAULT_LIMIT }: AxiosRequestConfig): number {
  return maxContentLength < 0 ? constants.MAX_LENGTH : Math.min(maxContentLength, constants.MAX_LENGTH)
}
