import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import { error, type Finding, ok, reasonOf, warning } from './finding'
import { examineDns, examineTls, type Limits, within } from './network'

/** Options of the examination of a `notify_url`. */
export interface NotifyUrlOptions extends Limits {
  /** Whether the real WeChat Pay must reach it. */
  readonly isLive: boolean
  readonly now: Date
}

/** The address for notifications: its form, DNS, TLS, and its answer to an unsigned request. */
export async function examineNotifyUrl(url: URL, options: NotifyUrlOptions): Promise<readonly Finding[]> {
  const form = examineForm(url, options.isLive)
  const dns = await examineDns(url, options)
  const tls =
    url.protocol === 'https:' && dns.status === 'ok' ? await examineTls(url, options, options.now) : undefined
  const isReachable = dns.status === 'ok' && tls?.status !== 'error'
  return [
    ...form,
    named(dns),
    ...(tls === undefined ? [] : [named(tls)]),
    ...(isReachable ? [await examineAnswer(url, options)] : []),
  ]
}

const named = (finding: Finding): Finding => ({ ...finding, id: `notify-url-${finding.id}` })

const PRIVATE =
  /^(?:localhost|.*\.local|.*\.internal|127\..*|10\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|169\.254\..*|\[?(?:::1|f[cd].*|fe80.*)\]?)$/i

function examineForm(
  { protocol, search, pathname, hostname, username }: URL,
  isLive: boolean,
): readonly Finding[] {
  const findings: Finding[] = []
  if (search !== '')
    findings.push(
      error(
        'notify-url-query',
        { zh: 'notify_url 带有查询参数', en: 'The notify_url has a query' },
        {
          zh: '去掉 ? 之后的部分，把信息放进路径',
          en: 'Remove what follows the ?, and put it into the path',
        },
      ),
    )
  if (pathname === '/')
    findings.push(
      error(
        'notify-url-path',
        { zh: 'notify_url 没有路径', en: 'The notify_url has no path' },
        { zh: '例如 https://shop.example/wechatpay', en: 'For example https://shop.example/wechatpay' },
      ),
    )
  if (username !== '')
    findings.push(
      error(
        'notify-url-user',
        { zh: 'notify_url 带有用户名', en: 'The notify_url has a user name' },
        {
          zh: '微信支付不会登录；用验签代替',
          en: 'WeChat Pay does not log in; verify the signature instead',
        },
      ),
    )
  if (isLive && (PRIVATE.test(hostname) || isIP(hostname) === 6))
    findings.push(
      error(
        'notify-url-host',
        {
          zh: `微信支付无法从公网访问 ${hostname}`,
          en: `WeChat Pay cannot reach ${hostname} from the internet`,
        },
        { zh: '使用公网的域名', en: 'Use a public name' },
      ),
    )
  if (isLive && protocol === 'http:')
    findings.push(
      warning(
        'notify-url-https',
        { zh: 'notify_url 不是 HTTPS', en: 'The notify_url is not HTTPS' },
        { zh: '支付分等产品要求 HTTPS', en: 'Pay score and other products require HTTPS' },
      ),
    )
  return findings.length > 0
    ? findings
    : [ok('notify-url-form', { zh: 'notify_url 的格式正确', en: 'The notify_url is well-formed' })]
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly milliseconds: number
}

/** WeChat Pay waits five seconds; `timeout` may be shorter. */
async function examineAnswer(url: URL, { timeout, signal }: NotifyUrlOptions): Promise<Finding> {
  let answer: Answer
  try {
    answer = await within((over) => post(url, over), timeout, signal)
  } catch (failure) {
    signal.throwIfAborted()
    const reason = reasonOf(failure)
    const isSlow = reason.startsWith('no response within')
    return error(
      isSlow ? 'notify-url-slow' : 'notify-url-unreachable',
      {
        zh: `notify_url ${isSlow ? `${timeout} 毫秒内没有应答` : `无法连接：${reason}`}`,
        en: `The notify_url: ${reason}`,
      },
      isSlow
        ? {
            zh: '五秒内应答；耗时的工作先入队',
            en: 'Respond within five seconds; put long work into a queue',
          }
        : {
            zh: '检查服务是否在监听，防火墙是否放行微信支付的网段',
            en: 'Check that it listens, and that the firewall lets WeChat Pay through',
          },
    )
  }
  return judge(answer)
}

function judge({ status, headers, milliseconds }: Answer): Finding {
  if (status >= 300 && status < 400)
    return error(
      'notify-url-redirect',
      {
        zh: `notify_url 跳转到 ${headers.location ?? '?'}（HTTP ${status}）`,
        en: `The notify_url redirects to ${headers.location ?? '?'} (HTTP ${status})`,
      },
      {
        zh: '微信支付不跟随跳转；填写最终的地址',
        en: 'WeChat Pay does not follow redirects; use the final address',
      },
    )
  if (headers['www-authenticate'] !== undefined)
    return error(
      'notify-url-authentication',
      { zh: `notify_url 要求登录（HTTP ${status}）`, en: `The notify_url asks for a login (HTTP ${status})` },
      {
        zh: '通知地址不做登录校验，用验签确认来源',
        en: 'Take the address out of authentication; the signature proves the sender',
      },
    )
  if (status === 404 || status === 405)
    return error(
      'notify-url-route',
      {
        zh: `notify_url 没有接收 POST 的路由（HTTP ${status}）`,
        en: `The notify_url has no route for POST (HTTP ${status})`,
      },
      { zh: '检查路径与反向代理', en: 'Check the path and the reverse proxy' },
    )
  if (status >= 200 && status < 300)
    return error(
      'notify-url-unverified',
      {
        zh: `notify_url 接受了没有签名的请求（HTTP ${status}）`,
        en: `The notify_url accepted a request without a signature (HTTP ${status})`,
      },
      {
        zh: '验签失败时返回 401；用 wxpay exam 检查',
        en: 'Answer 401 if the signature is wrong; examine it by wxpay exam',
      },
    )
  return ok('notify-url', {
    zh: `notify_url 在 ${milliseconds} 毫秒内拒绝了没有签名的请求（HTTP ${status}）`,
    en: `The notify_url refused a request without a signature within ${milliseconds} ms (HTTP ${status})`,
  })
}

function post(url: URL, over: AbortSignal): Promise<Answer> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  const body = '{"id":"wxpay-doctor","event_type":"WXPAY.DOCTOR"}'
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method: 'POST',
      agent: false,
      signal: over,
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        'User-Agent': 'wxpay doctor',
      },
    })
    request.on('error', reject)
    request.on('response', (response) => {
      response.resume()
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        milliseconds: Math.round(performance.now() - start),
      })
      request.destroy()
    })
    request.end(body)
  })
}
