import { lookup } from 'node:dns/promises'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import { connect, type PeerCertificate } from 'node:tls'
import { error, type Finding, ok, reasonOf, warning } from './finding'

/** Time limit and cancellation of one examination. */
export interface Limits {
  /** Milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal
}

/** Resolves the name of a host. */
export async function examineDns(url: URL, { timeout, signal }: Limits): Promise<Finding> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0) return ok('dns', { zh: `${host} 是 IP 地址`, en: `${host} is an IP address` })
  try {
    const addresses = await within(() => lookup(host, { all: true }), timeout, signal)
    const list = addresses.map(({ address }) => address).join(', ')
    return ok('dns', { zh: `${host} 解析为 ${list}`, en: `${host} resolves to ${list}` })
  } catch (failure) {
    signal.throwIfAborted()
    return error(
      'dns',
      {
        zh: `${host} 无法解析：${reasonOf(failure)}`,
        en: `${host} cannot be resolved: ${reasonOf(failure)}`,
      },
      { zh: '检查域名、DNS 服务器与代理', en: 'Check the name, the DNS server and the proxy' },
    )
  }
}

/** The certificate of an HTTPS server: trusted, for this name, and valid. Nothing is sent. */
export async function examineTls(url: URL, { timeout, signal }: Limits, now: Date): Promise<Finding> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  try {
    const { certificate, failure } = await within(
      (over) => handshake(host, Number(url.port || 443), over),
      timeout,
      signal,
    )
    const end = new Date(certificate.valid_to)
    const day = Number.isNaN(end.getTime()) ? '?' : end.toISOString().slice(0, 10)
    if (end <= now)
      return error(
        'tls',
        { zh: `${host} 的证书已于 ${day} 过期`, en: `The certificate of ${host} expired on ${day}` },
        {
          zh: '续期证书；微信支付不会投递到证书无效的地址',
          en: 'Renew it; WeChat Pay delivers nothing to a server without a valid certificate',
        },
      )
    if (failure !== undefined)
      return error(
        'tls',
        {
          zh: `${host} 的证书不被信任：${failure}`,
          en: `The certificate of ${host} is not trusted: ${failure}`,
        },
        {
          zh: '使用公共 CA 签发、包含中间证书的完整证书链，域名与地址一致',
          en: 'Use a certificate of a public CA for this name, with the whole chain',
        },
      )
    return ok('tls', {
      zh: `${host} 的证书有效至 ${day}`,
      en: `The certificate of ${host} is valid until ${day}`,
    })
  } catch (failure) {
    signal.throwIfAborted()
    return error(
      'tls',
      {
        zh: `无法与 ${url.host} 建立 TLS：${reasonOf(failure)}`,
        en: `No TLS with ${url.host}: ${reasonOf(failure)}`,
      },
      { zh: '检查端口、防火墙与证书', en: 'Check the port, the firewall and the certificate' },
    )
  }
}

function handshake(
  host: string,
  port: number,
  over: AbortSignal,
): Promise<{ readonly certificate: PeerCertificate; readonly failure: string | undefined }> {
  return new Promise((resolve, reject) => {
    // Not rejected by Node.js, so that the certificate can be described; the connection carries no data.
    const socket = connect({
      host,
      port,
      rejectUnauthorized: false,
      ...(isIP(host) === 0 && { servername: host }),
    })
    over.addEventListener('abort', () => socket.destroy())
    socket.once('error', reject)
    socket.once('secureConnect', () => {
      const failure = socket.authorized ? undefined : String(socket.authorizationError)
      resolve({ certificate: socket.getPeerCertificate(), failure })
      socket.destroy()
    })
  })
}

/** ID of the finding that a host does not respond. */
export const UNREACHABLE = 'unreachable'

/** Difference of the clocks by the Date header of a response. */
export async function examineClock(url: URL, { timeout, signal }: Limits, now: () => Date): Promise<Finding> {
  try {
    const before = now().getTime()
    const date = await within((over) => dateOf(url, over), timeout, signal)
    // Date has seconds, and was set some time before the response arrived.
    const skew = Math.round((date - (before + now().getTime()) / 2) / 1000)
    const size = Math.abs(skew)
    const text =
      size <= 2
        ? { zh: `本机时间与 ${url.host} 一致`, en: `The clock agrees with ${url.host}` }
        : {
            zh: `本机时间${skew > 0 ? '慢' : '快'} ${size} 秒`,
            en: `The clock of this machine is ${size} s ${skew > 0 ? 'slow' : 'fast'}`,
          }
    const remedy = {
      zh: '启用 NTP；相差五分钟以上，请求与通知都无法通过验签',
      en: 'Run NTP; with five minutes and more, neither requests nor notifications verify',
    }
    if (size >= 300) return error('clock', text, remedy)
    return size > 30 ? warning('clock', text, remedy) : ok('clock', text)
  } catch (failure) {
    signal.throwIfAborted()
    return error(
      UNREACHABLE,
      {
        zh: `${url.host} 没有应答：${reasonOf(failure)}`,
        en: `${url.host} does not respond: ${reasonOf(failure)}`,
      },
      {
        zh: '检查网络、防火墙与代理；443 端口按域名放行',
        en: 'Check the network, the firewall and the proxy; open port 443 by name',
      },
    )
  }
}

function dateOf(url: URL, over: AbortSignal): Promise<number> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const request = send(url, { method: 'HEAD', agent: false, signal: over }, (response) => {
      response.resume()
      request.destroy()
      const date = Date.parse(response.headers.date ?? '')
      if (Number.isNaN(date)) reject(new Error('the response has no Date header'))
      else resolve(date)
    })
    request.on('error', reject)
    request.end()
  })
}

const proxyNames = [
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
  'ALL_PROXY',
  'all_proxy',
] as const

/** Proxies of the environment. */
export function examineProxy(environment: Readonly<Record<string, string | undefined>>): Finding {
  const found = proxyNames.filter((name) => (environment[name] ?? '') !== '')
  if (found.length === 0) return ok('proxy', { zh: '没有设置代理', en: 'No proxy is set' })
  return warning(
    'proxy',
    {
      zh: `环境变量设置了代理：${found.join('、')}`,
      en: `The environment sets a proxy: ${found.join(', ')}`,
    },
    {
      zh: '代理不得改写请求与应答的正文，也不得丢弃 Wechatpay-* 头；不需要时用 NO_PROXY 排除 mch.weixin.qq.com',
      en: 'It must not rewrite bodies or drop Wechatpay headers; exclude mch.weixin.qq.com by NO_PROXY if it is not needed',
    },
  )
}

/**
 * The result of work that may take only a limited time. The signal that it receives is aborted afterwards, so that nothing
 * keeps a connection open.
 *
 * @throws an Error when the time is up, or the reason of the signal
 */
export async function within<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  timeout: number,
  signal: AbortSignal,
): Promise<Value> {
  const over = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let abort = (): void => undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no response within ${timeout} ms`))
    }, timeout)
    abort = () => {
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', abort)
  })
  try {
    signal.throwIfAborted()
    const working = work(over.signal)
    working.catch(() => undefined)
    return await Promise.race([working, limit])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', abort)
    over.abort()
  }
}
