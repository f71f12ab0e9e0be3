import { openSheet } from './sheet-frame'
import { bridge, type Call, wx } from './wechat'

/*
 * Served as /sandbox/client.js. Gives a page the objects that it has in WeChat; `data-appid` of the script element is
 * the appid of the mini program whose code the page runs.
 */

const script = document.currentScript
if (!(script instanceof HTMLScriptElement) || script.src === '')
  throw new Error('Load /sandbox/client.js by <script src="…">, not as a module.')

const { origin } = new URL(script.src)
const { appid } = script.dataset

/** Parameters without what cannot be sent to a frame. */
const plain = (parameters: unknown): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(parameters ?? {})) as Record<string, unknown>

const call: Call = async (name, parameters, from) => {
  const result = await openSheet(origin, { function: name, parameters: plain(parameters), appid: from })
  if (result.reason !== undefined) console.error(`[wxpay sandbox] ${name}: ${result.reason}`)
  return result
}

Object.assign(window, {
  WeixinJSBridge: bridge(call),
  wx: Object.assign((window as { wx?: object }).wx ?? {}, wx(call, appid)),
})

const announce = (): void => {
  document.dispatchEvent(new Event('WeixinJSBridgeReady'))
}
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', announce)
else setTimeout(announce)
