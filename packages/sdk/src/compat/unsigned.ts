import { loadedOperations, loadOperations } from '../operations/identify'

/** Loads the table of operations ahead of the first response. */
export function prepareOperations(): void {
  // Without the table, every response has to be signed.
  loadOperations().catch(() => undefined)
}

/** Path of the URL of a config, with one leading slash. */
export function pathnameOf(url: unknown): string {
  const text = typeof url === 'string' ? url : ''
  return new URL(text.replace(/^\/*/, '/'), 'https://api.mch.weixin.qq.com').pathname
}

/**
 * Whether the catalog says that the response of an operation has no signature. The whole path is compared segment by
 * segment, so no value in it can imitate such an operation.
 *
 * @param url - path or URL of the request
 * @param root - `/v2` for APIv2, whose paths have no prefix
 */
export function isUnsigned(method: string, url: unknown, root: '' | '/v2' = ''): boolean {
  const text = typeof url === 'string' ? url : ''
  const path = /^https?:/i.test(text) ? new URL(text).pathname : pathnameOf(text)
  return loadedOperations()?.find(method, `${root}${path}`)?.facts.unsigned === true
}
