import type { ApiModel, ApiOperation } from '../model/api'
import { carriesBody, isFile } from '../declarations/call'
import { FILLED_BY_THE_SDK } from '../declarations/signed-fields'
import { mapStringsAt } from './encrypted-values'
import { exampleCall } from './sample'
import { type Language, WORDS } from './words'

const HOST = 'https://api.mch.weixin.qq.com'
const CERTIFICATE = ' --cert apiclient_cert.pem --key apiclient_key.pem'

const SCHEMES = {
  v3: { scheme: 'WECHATPAY2-SHA256-RSA2048', identity: 'mchid', variable: 'MCHID' },
  brand: { scheme: 'WECHATPAY-BRAND-SHA256-RSA2048', identity: 'brand_id', variable: 'BRAND_ID' },
} as const

/** Text in single quotes for a POSIX shell. */
const shell = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

const scalar = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const filled = (path: string, values: Readonly<Record<string, unknown>>): string =>
  path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(scalar(values[name] ?? '')))

const queryText = (query: Readonly<Record<string, unknown>>): string =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(scalar(value))}`)
    .join('&')

/** The name itself, or with a number if another value has it. */
function variableFor(name: string, text: string, found: ReadonlyMap<string, string>): string {
  const free = (each: string): boolean => (found.get(each) ?? text) === text
  let chosen = name
  for (let count = 2; !free(chosen); count += 1) chosen = `${name}_${String(count)}`
  return chosen
}

/** Replaces encrypted values by marks that JSON does not escape, and collects the values by the name of their field. */
const markEncrypted = (value: unknown, paths: readonly string[], found: Map<string, string>): unknown =>
  mapStringsAt(value, paths, (text, path) => {
    const own = path.replaceAll('[]', '').replace(/^.*\./, '')
    const name = variableFor(own.replaceAll(/\W/g, '_'), text, found)
    found.set(name, text)
    return `\uE000${name}\uE000`
  })

// Between marks the shell inserts the value of its variable.
const withVariables = (quoted: string): string => quoted.replaceAll(/\uE000(\w+)\uE000/g, `'"$$$1"'`)

const encryption = (name: string, value: string): string =>
  `${name}=$(printf %s ${shell(value)} | openssl pkeyutl -encrypt -pubin -inkey wechatpay_public_key.pem -pkeyopt rsa_padding_mode:oaep | openssl base64 -A)\n`

function jsonCall(operation: ApiOperation, model: ApiModel, language: Language): string {
  const words = WORDS[language]
  const { scheme, identity, variable } = SCHEMES[operation.api === 'brand' ? 'brand' : 'v3']
  const example = exampleCall(operation, model)
  const query = queryText(example.query)
  const url = `${filled(operation.wirePath, example.path)}${query === '' ? '' : `?${query}`}`
  const isForm = operation.request?.kind === 'multipart'
  const secrets = new Map<string, string>()
  const body = markEncrypted(
    isForm ? ((example.body as { meta?: unknown } | undefined)?.meta ?? {}) : example.body,
    operation.encrypted.map((path) => path.replace(/^meta\./, isForm ? '' : 'meta.')),
    secrets,
  )
  const sendsBody = carriesBody(operation) && (operation.request !== undefined || operation.method !== 'POST')
  const text = sendsBody ? withVariables(shell(body === undefined ? '' : JSON.stringify(body))) : "''"
  const name = isForm ? 'meta' : 'body'
  const headers = [
    `Authorization: ${scheme} ${identity}=\\"$${variable}\\",nonce_str=\\"$nonce\\",timestamp=\\"$timestamp\\",serial_no=\\"$SERIAL_NO\\",signature=\\"$signature\\"`,
    'Accept: application/json',
    ...Object.entries(example.headers).map(([header, value]) => `${header}: ${scalar(value)}`),
    ...(secrets.size > 0 ? ['Wechatpay-Serial: $WECHATPAY_PUBLIC_KEY_ID'] : []),
    ...(sendsBody && !isForm ? ['Content-Type: application/json'] : []),
  ]
  const content = isForm
    ? [`-F "meta=$meta;type=application/json"`, `-F 'file=@file.png'`]
    : sendsBody
      ? ['-d "$body"']
      : []
  const options = [
    ...(operation.method === 'GET' || operation.method === 'POST' ? [] : [`-X ${operation.method}`]),
    ...headers.map((header) => `-H "${header}"`),
    ...content,
    ...(isFile(operation) ? ['-o response'] : []),
  ]
  return [
    ...[...secrets].map(([field, value]) => encryption(field, value)),
    `url=${shell(url)}\n${name}=${text}\ntimestamp=$(date +%s)\nnonce=$(openssl rand -hex 16)\n\n`,
    `# ${words.signedLines}\n`,
    `signature=$(printf '%s\\n' ${operation.method} "$url" "$timestamp" "$nonce" "$${name}" |\n`,
    '  openssl dgst -sha256 -sign apiclient_key.pem | openssl base64 -A)\n\n',
    `curl "${operation.host ?? HOST}$url"${operation.method === 'POST' && !sendsBody ? ' -X POST' : ''} \\\n`,
    `  ${options.join(' \\\n  ')}\n`,
  ].join('')
}

const xmlText = (value: unknown): string => {
  if (typeof value !== 'object' || value === null)
    return scalar(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return Object.entries(value)
    .map(([name, each]) => `<${name}>${xmlText(each)}</${name}>`)
    .join('')
}

/** Digest that an operation of APIv2 is signed with, as a command over `$string`. */
const digestOf = ({ signType }: ApiOperation): string =>
  signType === 'HMAC-SHA256'
    ? `openssl dgst -sha256 -hmac "$APIV2_KEY" -r | cut -c1-64`
    : 'openssl md5 -r | cut -c1-32'

function xmlCall(operation: ApiOperation, model: ApiModel, language: Language): string {
  const words = WORDS[language]
  const example = exampleCall(operation, model)
  const sent = { ...(example.body as object | undefined), ...example.query } as Record<string, unknown>
  const fields: Record<string, unknown> = Object.fromEntries(
    Object.entries(sent).filter(([name]) => !FILLED_BY_THE_SDK.has(name)),
  )
  if (operation.nonceless !== true) fields['nonce_str'] = '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
  const string = Object.keys(fields)
    .filter((name) => fields[name] !== '' && !(typeof fields[name] === 'object'))
    .sort()
    .map((name) => `${name}=${scalar(fields[name])}`)
    .join('&')
  const url = `${operation.host ?? HOST}${operation.wirePath}`
  const client = operation.mtls ? CERTIFICATE : ''
  const call =
    operation.method === 'GET'
      ? `curl -G ${shell(url)}${client} \\\n  --data-urlencode "sign=$sign" \\\n  ${Object.entries(fields)
          .map(([name, value]) => `--data-urlencode ${shell(`${name}=${scalar(value)}`)}`)
          .join(' \\\n  ')}\n`
      : `curl ${shell(url)}${client} \\\n  -H 'Content-Type: text/xml' \\\n  -d ${shell(`<xml>${xmlText(fields)}<sign>`)}"$sign"'</sign></xml>'\n`
  return [
    `# ${words.signedFields}\n`,
    `string=${shell(string)}\n`,
    `sign=$(printf %s "$string&key=$APIV2_KEY" | ${digestOf(operation)} | tr a-z A-Z)\n\n`,
    call,
  ].join('')
}

/** The call of the example as shell commands, which sign it with OpenSSL and send it with curl. */
export function curlBlock(operation: ApiOperation, model: ApiModel, language: Language): string {
  const call = operation.api === 'v2' ? xmlCall : jsonCall
  return `\`\`\`sh\n${call(operation, model, language)}\`\`\`\n`
}
