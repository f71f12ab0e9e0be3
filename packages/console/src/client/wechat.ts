import type { ClientFunction, Outcome } from './protocol'

type Options = Readonly<Record<string, unknown>>
type Callback = (result: Options) => void

/** Carries out a call of WeChat. */
export type Call = (name: ClientFunction, parameters: Options, appid?: string) => Promise<Outcome>

/** Prefix of `err_msg` of each function of the bridge. */
const bridgeNames: Readonly<Partial<Record<string, string>>> = {
  getBrandWCPayRequest: 'get_brand_wcpay_request',
  requestMerchantTransfer: 'requestMerchantTransfer',
  openBusinessView: 'openBusinessView',
}

const callbackNames = ['success', 'fail', 'cancel', 'complete'] as const

// The app shows this text in place of the usual result.
const isWholeMessage = (text: string): boolean => text.startsWith('调用支付JSAPI缺少参数')

/** `WeixinJSBridge` of pages. */
export function bridge(call: Call) {
  const invoke = (name: string, parameters: Options, callback: Callback = () => undefined): void => {
    const prefix = bridgeNames[name]
    if (prefix === undefined) {
      callback({ err_msg: 'system:function_not_exist' })
      return
    }
    void call(name as ClientFunction, parameters).then(({ outcome, text }) => {
      const err_msg = outcome === 'fail' && isWholeMessage(text) ? text : `${prefix}:${outcome}`
      callback({
        err_msg,
        ...(outcome === 'fail' && { err_desc: text }),
        ...(name === 'openBusinessView' && { err_code: outcome === 'ok' ? 0 : -1 }),
      })
    })
  }
  return { invoke, call: () => undefined, on: () => undefined }
}

/** `wx` of pages and mini programs. */
export function wx(call: Call, ownAppid: string | undefined) {
  let appid = ownAppid
  const ready: (() => void)[] = []
  const { invoke } = bridge(call)

  // Mini programs tell a cancellation from a failure by the message alone; pages have a callback for it.
  const define =
    (name: ClientFunction, cancellation: 'cancel' | 'fail cancel', withAppid = false) =>
    (options: Options = {}): Promise<Options> | undefined => {
      const given = callbackNames.map((each) => [each, options[each]] as const)
      const callbacks = Object.fromEntries(
        given.filter(([, value]) => typeof value === 'function'),
      ) as Partial<Record<(typeof callbackNames)[number], Callback>>
      const parameters = Object.fromEntries(
        Object.entries(options).filter(([key]) => !(callbackNames as readonly string[]).includes(key)),
      )
      const done = call(name, parameters, withAppid ? appid : undefined).then(({ outcome, text }) => {
        const detail = cancellation === 'cancel' ? '' : ` ${text}`
        const endings = { ok: 'ok', cancel: cancellation, fail: `fail${detail}` } as const
        const result = {
          errMsg: `${name}:${endings[outcome]}`,
          ...(outcome === 'fail' && { err_desc: text }),
        }
        if (outcome === 'ok') callbacks.success?.(result)
        else if (outcome === 'cancel' && cancellation === 'cancel') callbacks.cancel?.(result)
        else callbacks.fail?.(result)
        callbacks.complete?.(result)
        return { outcome, result }
      })
      if (Object.keys(callbacks).length > 0) return undefined
      return done.then(({ outcome, result }) => {
        if (outcome === 'ok') return result
        throw Object.assign(new Error(result.errMsg), result)
      })
    }

  const functions = {
    requestPayment: define('requestPayment', 'fail cancel', true),
    chooseWXPay: define('chooseWXPay', 'cancel', true),
    requestMerchantTransfer: define('requestMerchantTransfer', 'fail cancel'),
    openBusinessView: define('openBusinessView', 'fail cancel'),
    navigateToMiniProgram: define('navigateToMiniProgram', 'fail cancel'),
  }
  return {
    ...functions,
    invoke,
    config: (settings: Options) => {
      if (typeof settings['appId'] === 'string') appid = settings['appId']
      setTimeout(() => {
        for (const each of ready.splice(0)) each()
      })
    },
    ready: (callback: () => void) => {
      if (appid === undefined) ready.push(callback)
      else setTimeout(callback)
    },
    error: () => undefined,
    canIUse: (name: string) => Object.hasOwn(functions, name),
    checkJsApi: ({ jsApiList, success }: { jsApiList: readonly string[]; success?: Callback }) => {
      const checkResult = Object.fromEntries(
        jsApiList.map((name) => [name, Object.hasOwn(functions, name) || name in bridgeNames]),
      )
      success?.({ checkResult, errMsg: 'checkJsApi:ok' })
    },
  }
}
