// Uploads per second of an image on disk: the SDK by its path, wechatpay-axios-plugin with digest and form
// made by hand, as its users do.
import { fork } from 'node:child_process'
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Wechatpay } from '@wxpay/sdk'
import { compare, flagsOf, table } from '../measure.mjs'

const { Wechatpay: Plugin, Multipart } = createRequire(import.meta.url)('wechatpay-axios-plugin')
const server = fork(fileURLToPath(new URL('server.mjs', import.meta.url)))
const [{ url, serial: platformSerial, publicKey }] = await once(server, 'message')

const folder = mkdtempSync(join(tmpdir(), 'wxpay-bench-'))
const options = {
  mchid: '1900000001',
  serial: '6A1F00000000000000000000000000000000000B',
  privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  }),
  certs: { [platformSerial]: publicKey },
  baseURL: url,
}
const wxpay = new Wechatpay(options)
const plugin = new Plugin(options)

const quick = flagsOf('uploads').quick
for (const [size, bytes] of [
  ['50 kB', 50_000],
  ['2 MB', 2_000_000],
]) {
  const filename = 'image.png'
  const file = join(folder, filename)
  writeFileSync(file, randomBytes(bytes))
  const contenders = {
    wxpay: () => wxpay.v3.merchant.media.upload.post({ file }),
    'wechatpay-axios-plugin': async () => {
      const content = await readFile(file)
      const meta = { filename, sha256: createHash('sha256').update(content).digest('hex') }
      const form = new Multipart()
      form.append('meta', JSON.stringify(meta)).append('file', content, filename)
      return plugin.v3.merchant.media.upload.post(form, { meta, headers: form.getHeaders() })
    },
  }
  for (const width of [1, 10]) {
    const results = await compare(contenders, {
      rounds: quick ? 3 : 7,
      calls: Math.round((quick ? 100 : 300) / (bytes > 1_000_000 ? 5 : 1)),
      width,
    })
    console.log(`\nan image of ${size}, ${width} concurrent`)
    table([
      ['', 'uploads/s', 'vs plugin', 'main thread/upload'],
      ...Object.entries(results).map(([name, result]) => [
        name,
        result.perSecond.toFixed(0),
        result.ratioTo('wechatpay-axios-plugin').toFixed(2),
        `${result.mainThreadMicroseconds.toFixed(0)} µs`,
      ]),
    ])
  }
}
rmSync(folder, { recursive: true })
server.disconnect()
process.exit()
