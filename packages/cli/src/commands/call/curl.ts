import { usageError } from '../../errors/cli-error'
import { quoted } from '../../files/mode'
import type { SignedRequest } from './capture'

/** Headers that curl sets by itself. */
const own = new Set(['host', 'content-length', 'connection', 'accept-encoding'])

/**
 * A request as a curl line.
 *
 * @throws CliError for an upload, whose bytes are not text
 */
export function curlLine({ method, url, headers, body }: SignedRequest): string {
  if (/^multipart\//i.test(headers['Content-Type'] ?? ''))
    throw usageError('CURL_UPLOAD', {
      zh: '上传文件的请求不能写成 curl 命令',
      en: 'An upload cannot be written as a curl line',
    })
  const lines = [
    `curl -X ${method} ${quoted(url)}`,
    ...Object.entries(headers)
      .filter(([name]) => !own.has(name.toLowerCase()))
      .map(([name, value]) => `  -H ${quoted(`${name}: ${value}`)}`),
    ...(body.byteLength === 0 ? [] : [`  --data-raw ${quoted(body.toString('utf8'))}`]),
  ]
  return lines.join(' \\\n')
}
