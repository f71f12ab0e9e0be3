/* global WeixinJSBridge, wx */

const element = (id) => document.getElementById(id)

/** Pays on a page in WeChat, and returns what WeChat reports. */
function payInWechat(parameters) {
  return new Promise((resolve) => {
    const invoke = () =>
      WeixinJSBridge.invoke('getBrandWCPayRequest', parameters, ({ err_msg }) => resolve(err_msg))
    if (typeof WeixinJSBridge === 'undefined')
      document.addEventListener('WeixinJSBridgeReady', invoke, { once: true })
    else invoke()
  })
}

/** Pays in a mini program, whose appid WeChat knows. */
function payInMiniProgram({ appId, ...parameters }) {
  return new Promise((resolve) => {
    const end = ({ errMsg }) => resolve(errMsg)
    wx.requestPayment({ ...parameters, success: end, fail: end })
  })
}

const ways = {
  jsapi: async ({ parameters }) => {
    element('result').textContent = await payInWechat(parameters)
  },
  'mini-program': async ({ parameters }) => {
    element('result').textContent = await payInMiniProgram(parameters)
  },
  h5: ({ address }) => {
    location.assign(address)
  },
  native: ({ svg, code_url }) => {
    element('code').innerHTML = svg
    element('code').dataset.code = code_url
  },
}

/** Shows the state of an order, which only the server knows. */
function watch(number) {
  document.querySelector('dl').hidden = false
  element('number').textContent = number
  const events = new EventSource(`/orders/${number}/events`)
  events.addEventListener('state', ({ data }) => {
    element('state').textContent = data === 'shipped' ? '已发货' : '待支付'
    if (data === 'shipped') events.close()
  })
}

async function order(way) {
  element('result').textContent = ''
  element('code').textContent = ''
  const response = await fetch('/orders', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ way }),
  })
  const ordered = await response.json()
  watch(ordered.number)
  await ways[way](ordered)
}

for (const button of document.querySelectorAll('[data-way]'))
  button.addEventListener('click', () => order(button.dataset.way))

const [, number] = /^\/orders\/(\w+)$/.exec(location.pathname) ?? []
if (number !== undefined) watch(number)
