import { CliError } from '../errors/cli-error'

/** A running sandbox. */
export interface ControlOptions {
  /** Its address, without `/sandbox/v1`. */
  readonly url: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
}

/** Calls the control API: `control('GET /merchants')`. */
export type Control = (route: string, body?: unknown) => Promise<unknown>

const TIMEOUT = 30_000

/**
 * The control API of a running sandbox.
 *
 * @throws CliError with the exit code `network` if none runs there, and `refused` for its errors
 */
export function openControl({ url, environment, signal }: ControlOptions): Control {
  const token = environment['WXPAY_SANDBOX_CONTROL_TOKEN'] ?? ''
  return async (route, body) => {
    const [method = 'GET', path = ''] = route.split(' ')
    const response = await fetch(new URL(`/sandbox/v1${path}`, url), {
      method,
      redirect: 'error',
      headers: {
        ...(token === '' ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
    }).catch((error: unknown) => {
      throw unreachable(url, error)
    })
    return result(route, url, response)
  }
}

async function result(route: string, url: string, response: Response): Promise<unknown> {
  const text = await response.text()
  if (response.ok) return text === '' ? undefined : parsed(text, url)
  const error = Object(
    response.headers.get('content-type')?.includes('json') === true ? parsed(text, url) : {},
  ) as {
    readonly code?: unknown
    readonly message?: unknown
  }
  const code = typeof error.code === 'string' ? error.code : `HTTP_${response.status}`
  const message = typeof error.message === 'string' ? error.message : `HTTP ${response.status}`
  throw new CliError(
    'refused',
    { zh: `沙箱拒绝了 ${route}：${message}`, en: `The sandbox rejected ${route}: ${message}` },
    {
      code,
      remedy:
        response.status === 401
          ? {
              zh: '用环境变量 WXPAY_SANDBOX_CONTROL_TOKEN 给出沙箱打印的令牌',
              en: 'Give the token that the sandbox printed in WXPAY_SANDBOX_CONTROL_TOKEN',
            }
          : undefined,
    },
  )
}

function parsed(text: string, url: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw notASandbox(url, error)
  }
}

function notASandbox(url: string, cause: unknown): CliError {
  return new CliError(
    'network',
    { zh: `${url} 不是微信支付沙箱`, en: `${url} is not a WeChat Pay sandbox` },
    { code: 'SANDBOX_NOT_FOUND', cause, remedy: startIt },
  )
}

function unreachable(url: string, cause: unknown): CliError {
  return new CliError(
    'network',
    { zh: `${url} 没有沙箱在运行`, en: `No sandbox runs at ${url}` },
    { code: 'SANDBOX_UNREACHABLE', cause, remedy: startIt },
  )
}

const startIt = {
  zh: '先运行 wxpay sandbox start，或用 --sandbox 指定地址',
  en: 'Run wxpay sandbox start first, or give its address with --sandbox',
}
