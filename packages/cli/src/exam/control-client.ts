import { ExamError } from './exam-error'

/** Sends a request to a sandbox, such as the global `fetch` or `sandbox.fetch`. */
export type Send = (url: string, init: RequestInit) => Promise<Response>

/** Address of a sandbox, and the token that its control API requires. */
export interface ControlAddress {
  readonly url: string
  readonly token?: string | undefined
  readonly send?: Send | undefined
}

/** A response of the control API that is not a success. */
export class ControlFailure extends ExamError {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super('CONTROL_FAILED', {
      zh: `沙箱的控制接口返回错误：${message}`,
      en: `The control API of the sandbox failed: ${message}`,
    })
  }
}

const TIME_LIMIT = 30_000

/** The control API of a sandbox. */
export class ControlClient {
  readonly #address: ControlAddress
  readonly #signal: AbortSignal

  constructor(address: ControlAddress, signal: AbortSignal) {
    this.#address = address
    this.#signal = signal
  }

  get<Result>(path: string): Promise<Result> {
    return this.#request('GET', path) as Promise<Result>
  }

  post<Result>(path: string, body: object = {}): Promise<Result> {
    return this.#request('POST', path, body) as Promise<Result>
  }

  async delete(path: string): Promise<void> {
    await this.#request('DELETE', path)
  }

  /** @throws ControlFailure for a status other than 2xx */
  async #request(method: string, path: string, body?: object): Promise<unknown> {
    const { url, token, send = fetch } = this.#address
    const target = `${url.replace(/\/$/, '')}/sandbox/v1${path}`
    let response: Response
    try {
      response = await send(target, {
        method,
        headers: {
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.any([this.#signal, AbortSignal.timeout(TIME_LIMIT)]),
      })
    } catch (error) {
      this.#signal.throwIfAborted()
      throw new ExamError(
        'SANDBOX_UNREACHABLE',
        { zh: `沙箱 ${url} 没有应答。`, en: `The sandbox at ${url} does not respond.` },
        {
          remedy: {
            zh: '用 wxpay sandbox start 启动沙箱，或去掉场景文件里的 sandbox，由考官启动。',
            en: 'Start it by wxpay sandbox start, or remove "sandbox" from the scenario, and the exam starts one.',
          },
          cause: error,
        },
      )
    }
    const text = await response.text()
    if (!response.ok)
      throw new ControlFailure(response.status, `${method} ${path}: ${response.status} ${text.slice(0, 500)}`)
    return text === '' ? undefined : JSON.parse(text)
  }
}
