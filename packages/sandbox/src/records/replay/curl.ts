import type { RequestRecord } from '../record'
import { headerOf, requestBody } from '../view/body'
import { shellQuoted } from './literal'

/** A shell script that signs a request anew and sends it. The private key stays in its file. */
export function curlOf(record: RequestRecord): string {
  const { method, target } = record
  const url = `${baseOf(record)}${target}`
  if (record.processed.v2 !== undefined) return curlOfV2(record, url)
  const type = headerOf(record, 'content-type')
  const isUpload = /^multipart\//i.test(type ?? '')
  const { signedBody } = record.processed
  const body = signedBody === undefined ? '' : new TextDecoder().decode(signedBody)
  const [scheme, identity] = identityOf(record)
  const serial = headerOf(record, 'wechatpay-serial')
  const options = [
    `-X ${method}`,
    `-H "Authorization: ${scheme} ${identity},nonce_str=\\"$nonce\\",signature=\\"$signature\\",timestamp=\\"$timestamp\\",serial_no=\\"$serial\\""`,
    `-H 'Accept: application/json'`,
    ...(serial === undefined ? [] : [`-H ${shellQuoted(`Wechatpay-Serial: ${serial}`)}`]),
    ...(isUpload
      ? [`-F "meta=$body;type=application/json"`, `-F 'file=@FILE'`]
      : body === ''
        ? []
        : [`-H 'Content-Type: application/json'`, `--data-binary "$body"`]),
  ]
  return `# The string to sign, each line with a line feed at its end, also the last one:
#   ${method}
#   ${target}
#   $timestamp
#   $nonce
#   $body${isUpload ? ' (the JSON of meta, not the file)' : ''}
key=apiclient_key.pem
serial=${shellQuoted(/\bserial_no="([^"]*)"/.exec(headerOf(record, 'authorization') ?? '')?.[1] ?? '')}
body=${shellQuoted(body)}
timestamp=$(date +%s)
nonce=$(openssl rand -hex 16)
signature=$(printf '%s\\n%s\\n%s\\n%s\\n%s\\n' ${method} ${shellQuoted(target)} "$timestamp" "$nonce" "$body" |
  openssl dgst -sha256 -sign "$key" | openssl base64 -A)
curl ${shellQuoted(url)} \\
  ${options.join(' \\\n  ')}
`
}

// The signature of APIv2 does not expire, so the request can be sent as it was.
function curlOfV2(record: RequestRecord, url: string): string {
  const { text } = requestBody(record.body, headerOf(record, 'content-type'))
  const body =
    text === undefined || text === ''
      ? ''
      : ` \\\n  -H 'Content-Type: text/xml' \\\n  --data-binary ${shellQuoted(text)}`
  return `# The string to sign: the fields that are not empty, sorted by name, then the APIv2 key.
#   a=1&b=2&…&key=<APIv2 key>, by MD5 or HMAC-SHA256, in upper case
curl ${shellQuoted(url)} \\
  -X ${record.method}${body}
`
}

function baseOf(record: RequestRecord): string {
  const host = headerOf(record, 'host')
  return host === undefined ? 'https://api.mch.weixin.qq.com' : `http://${host}`
}

function identityOf(record: RequestRecord): readonly [scheme: string, identity: string] {
  const [, scheme = 'WECHATPAY2-SHA256-RSA2048', name = 'mchid', id = record.mchid ?? ''] =
    /^(\S+)\s.*?\b(mchid|brand_id)="(\d+)"/.exec(headerOf(record, 'authorization') ?? '') ?? []
  return [scheme, `${name}=\\"${id}\\"`]
}
