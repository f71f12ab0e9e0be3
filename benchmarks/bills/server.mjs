// Serves the application for a bill and a gzipped trade bill of any number of rows. The bill is compressed
// beforehand, so that sending it costs as little as possible.
import { createHash, createSign, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const serial = 'PUB_KEY_ID_0110000000000000000000000000000001'
const BLOCK = 10_000

const header =
  '\ufeff交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,' +
  '微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\r\n'
const row = (index) => {
  const number = String(index).padStart(10, '0')
  const yuan = `${(index % 900) + 1}.${String(index % 100).padStart(2, '0')}`
  return (
    [
      `2026-05-10 ${String(index % 24).padStart(2, '0')}:00:${String(index % 60).padStart(2, '0')}`,
      'wxd678efh567hg6787',
      '1230000109',
      '0',
      '',
      `420000${number}202605109`,
      `order-20260510-${number}`,
      `oUpF8uMuAJO_M2pxb1Q9zNjWeS6${number.slice(-2)}`,
      'JSAPI',
      'SUCCESS',
      'OTHERS',
      'CNY',
      yuan,
      '0.00',
      '0',
      '0',
      '0.00',
      '0.00',
      '',
      '',
      `充电宝租借 ${index % 1000}`,
      `{"shop":${index % 77},"seat":"A, ${index % 13}"}`,
      '0.12000',
      '0.60%',
      yuan,
      '0.00',
      '',
    ]
      .map((field) => `\`${field}`)
      .join(',') + '\r\n'
  )
}
const block = Buffer.from(Array.from({ length: BLOCK }, (_, index) => row(index)).join(''))
const totals = (rows) =>
  Buffer.from(
    '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n' +
      `\`${rows},\`0.00,\`0.00,\`0.00,\`0.00000,\`0.00,\`0.00\r\n`,
  )
const packed = { header: gzipSync(header), block: gzipSync(block) }

const digests = new Map()
const digestOf = (rows) => {
  if (!digests.has(rows)) {
    const hash = createHash('sha1').update(header)
    for (let at = 0; at < rows; at += BLOCK) hash.update(block)
    digests.set(rows, hash.update(totals(rows)).digest('hex'))
  }
  return digests.get(rows)
}

function* bytesOf(rows) {
  yield packed.header
  for (let at = 0; at < rows; at += BLOCK) yield packed.block
  yield gzipSync(totals(rows))
}

function sendBill(response, rows) {
  const bytes = bytesOf(rows)
  const more = () => {
    for (;;) {
      const { value, done } = bytes.next()
      if (done) return response.end()
      if (!response.write(value)) return response.once('drain', more)
    }
  }
  response.writeHead(200, { 'Content-Type': 'application/octet-stream' })
  more()
}

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://127.0.0.1')
  if (url.pathname === '/v3/billdownload/file')
    return sendBill(response, Number(url.searchParams.get('token')))
  // The day of the bill encodes its number of blocks, so that a client only needs its ordinary call.
  const rows = Number(url.searchParams.get('sub_mchid'))
  const body = JSON.stringify({
    hash_type: 'SHA1',
    hash_value: digestOf(rows),
    download_url: `http://127.0.0.1:${server.address().port}/v3/billdownload/file?token=${rows}&tartype=gzip`,
  })
  const timestamp = String(Math.floor(Date.now() / 1000))
  response
    .writeHead(200, {
      'Content-Type': 'application/json',
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': 'c5ac7061fccab6bf3e254dcf98995b8c',
      'Wechatpay-Serial': serial,
      'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
      'Wechatpay-Signature': createSign('sha256')
        .update(`${timestamp}\nc5ac7061fccab6bf3e254dcf98995b8c\n${body}\n`)
        .sign(privateKey, 'base64'),
    })
    .end(body)
})
server.listen(0, '127.0.0.1', () => {
  process.send({
    url: `http://127.0.0.1:${server.address().port}`,
    serial,
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }),
  })
})
process.on('disconnect', () => process.exit())
