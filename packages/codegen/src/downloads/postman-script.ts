/**
 * Pre-request script of the Postman collection. Postman's sandbox has Web Crypto since version 6 (February 2025),
 * and CryptoJS, which makes the MD5 of APIv2.
 *
 * Sets the signed text on the request, so that the same text is sent.
 */
export const SIGNING_SCRIPT = String.raw`// Signs the request. Needs Web Crypto in scripts: Postman or Postman CLI since March 2025 (newman 6 has none).
function variable(name) {
  const text = String(pm.variables.replaceIn('{{' + name + '}}')).trim()
  if (text === '' || text === '{{' + name + '}}') {
    throw new Error('Set the variable "' + name + '" of the collection first.')
  }
  return text
}

function keyBytes(name, label) {
  const pem = variable(name).replaceAll('\\n', '\n')
  const found = /-----BEGIN ([A-Z ]+)-----([^-]+)-----END/.exec(pem)
  if (found === null || found[1] !== label) {
    throw new Error('The variable "' + name + '" must be a PEM text that begins with -----BEGIN ' + label + '-----.')
  }
  return Uint8Array.from(atob(found[2].replace(/\s/g, '')), (character) => character.charCodeAt(0))
}

const utf8 = (text) => new TextEncoder().encode(text)
const base64 = (buffer) => btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(''))

async function signature(text, keyName) {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('pkcs8', keyBytes(keyName, 'PRIVATE KEY'), algorithm, false, ['sign'])
  return base64(await crypto.subtle.sign(algorithm, key, utf8(text)))
}

// A value written as encrypt(…) is encrypted with the public key of WeChat Pay.
const MARK = /^encrypt\(([^]*)\)$/
async function encrypted(value) {
  if (typeof value === 'string') {
    const found = MARK.exec(value)
    if (found === null) return value
    const algorithm = { name: 'RSA-OAEP', hash: 'SHA-1' }
    const der = keyBytes('wechatpay_public_key', 'PUBLIC KEY')
    const key = await crypto.subtle.importKey('spki', der, algorithm, false, ['encrypt'])
    return base64(await crypto.subtle.encrypt(algorithm, key, utf8(found[1])))
  }
  if (typeof value !== 'object' || value === null) return value
  // One after the other: Promise.all of Postman's sandbox loses the results.
  const copy = Array.isArray(value) ? [] : {}
  for (const [name, each] of Object.entries(value)) copy[name] = await encrypted(each)
  return copy
}

// Text that needs no encryption stays as it is written, numbers beyond 2^53 included.
async function filled(text) {
  const resolved = pm.variables.replaceIn(text ?? '')
  return resolved.includes('"encrypt(') ? JSON.stringify(await encrypted(JSON.parse(resolved))) : resolved
}

const nonce = () => crypto.randomUUID().replaceAll('-', '')

async function fillQuery() {
  for (const parameter of pm.request.url.query.all()) {
    if (parameter.disabled) continue
    parameter.update({ key: parameter.key, value: await encrypted(pm.variables.replaceIn(parameter.value ?? '')) })
  }
}

async function signV3(path) {
  const body = pm.request.body
  let text = ''
  if (body?.mode === 'raw') {
    text = await filled(body.raw)
    body.update({ mode: 'raw', raw: text, options: body.options })
  } else if (body?.mode === 'formdata') {
    const meta = body.formdata.all().find(({ key }) => key === 'meta')
    text = await filled(meta?.value)
    if (meta !== undefined) meta.value = text
  }
  await fillQuery()
  const query = pm.request.url.getQueryString({ ignoreDisabled: true })
  const address = new URL('https://host' + path + (query === '' ? '' : '?' + query))
  const isBrand = path.startsWith('/brand/')
  const [scheme, identity] = isBrand
    ? ['WECHATPAY-BRAND-SHA256-RSA2048', ['brand_id', 'brand_serial_no', 'brand_private_key']]
    : ['WECHATPAY2-SHA256-RSA2048', ['mchid', 'serial_no', 'private_key']]
  const [owner, serial, key] = identity
  const timestamp = String(Math.floor(Date.now() / 1000))
  const random = nonce()
  const lines = [pm.request.method, address.pathname + address.search, timestamp, random, text]
  const parameters = {
    [owner]: variable(owner),
    nonce_str: random,
    timestamp,
    serial_no: variable(serial),
    signature: await signature(lines.map((line) => line + '\n').join(''), key),
  }
  const listed = Object.entries(parameters).map(([name, value]) => name + '="' + value + '"')
  pm.request.headers.upsert({ key: 'Authorization', value: scheme + ' ' + listed.join(',') })
}

// APIv2: the digest over all non-empty fields in ASCII order, then the key.
function digest(fields) {
  const algorithm = fields.sign_type || fields.sign
  const names = Object.keys(fields).filter((name) => name !== 'sign' && fields[name] !== '')
  const text = names.sort().map((name) => name + '=' + fields[name]).concat('key=' + variable('apiv2_key')).join('&')
  const result = algorithm === 'HMAC-SHA256' ? CryptoJS.HmacSHA256(text, variable('apiv2_key')) : CryptoJS.MD5(text)
  return result.toString(CryptoJS.enc.Hex).toUpperCase()
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
function fieldsOf(xml) {
  const inside = xml.trim().replace(/^<xml>|<\/xml>$/g, '')
  const fields = {}
  for (const [, name, content] of inside.matchAll(/<([\w.-]+)>([^]*?)<\/\1>/g)) {
    const text = content.trim()
    const literal = /^<!\[CDATA\[([^]*)\]\]>$/.exec(text)
    if (literal !== null) fields[name] = literal[1]
    else if (!text.includes('<')) fields[name] = text.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity) => ENTITIES[entity])
  }
  return fields
}

// The collection writes the algorithm where the digest belongs: <sign>MD5</sign>. A field sign_type decides before it.
function signBodyV2() {
  const body = pm.request.body
  const xml = pm.variables.replaceIn(body.raw).replace('<nonce_str></nonce_str>', '<nonce_str>' + nonce() + '</nonce_str>')
  const fields = fieldsOf(xml)
  const raw = xml.replace(/<sign>[^<]*<\/sign>/, '<sign>' + digest(fields) + '</sign>')
  body.update({ mode: 'raw', raw, options: body.options })
}

async function signQueryV2() {
  const query = pm.request.url.query
  await fillQuery()
  const sign = query.one('sign')
  if (sign === undefined) return
  const empty = query.one('nonce_str')
  if (empty?.value === '') empty.update({ key: 'nonce_str', value: nonce() })
  const fields = Object.fromEntries(
    query.all().filter(({ disabled }) => !disabled).map(({ key, value }) => [key, decodeURIComponent(value)]),
  )
  sign.update({ key: 'sign', value: digest(fields) })
}

function signFormV2() {
  const parts = pm.request.body.formdata.all()
  const texts = parts.filter(({ type, disabled }) => type !== 'file' && !disabled)
  for (const part of texts) {
    part.value = pm.variables.replaceIn(part.value ?? '')
    if (part.key === 'nonce_str' && part.value === '') part.value = nonce()
  }
  const fields = Object.fromEntries(texts.map(({ key, value }) => [key, value]))
  const sign = texts.find(({ key }) => key === 'sign')
  sign.value = digest(fields)
}

const path = pm.variables.replaceIn(pm.request.url.getPath())
if (/^\/(v3|brand)\//.test(path)) await signV3(path)
else if (pm.request.body?.mode === 'raw') signBodyV2()
else if (pm.request.body?.mode === 'formdata') signFormV2()
else await signQueryV2()
`
