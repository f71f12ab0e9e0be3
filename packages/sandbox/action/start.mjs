// The GitHub Action's second step: starts the installed sandbox in the background, and exports a merchant's configuration
// to the steps that follow.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { appendFileSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const { RUNNER_TEMP, GITHUB_ENV, GITHUB_OUTPUT, SANDBOX_PORT = '8787', SANDBOX_ARGUMENTS = '' } = process.env
const folder = join(RUNNER_TEMP, 'wxpay-sandbox')
const log = join(folder, 'log.txt')
const output = openSync(log, 'a')
const command = join(folder, 'node_modules/@wxpay/sandbox/dist/bin/serve.js')
const args = ['--port', SANDBOX_PORT, ...SANDBOX_ARGUMENTS.split(/\s+/).filter(Boolean)]
const child = spawn(process.execPath, [command, ...args], {
  detached: true,
  stdio: ['ignore', output, output],
  env: { ...process.env, WXPAY_LOCALE: 'en' },
})
let ended = false
child.once('exit', () => {
  ended = true
})

const url = await addressOf()
const { data } = await (await fetch(`${url}/sandbox/v1/merchants`)).json()
const [merchant] = data
const variables = {
  WXPAY_BASE_URL: url,
  WXPAY_MCHID: merchant.mchid,
  WXPAY_APPID: merchant.appid,
  WXPAY_SERVICE_ID: merchant.serviceId,
  WXPAY_SERIAL: merchant.serial,
  WXPAY_PRIVATE_KEY: merchant.privateKey,
  WXPAY_APIV3_KEY: merchant.apiv3Key,
  WXPAY_APIV2_KEY: merchant.secret,
  WXPAY_CERTS: JSON.stringify(merchant.certs),
}
const lines = (entries) =>
  Object.entries(entries)
    .map(([name, value]) => {
      const end = randomUUID()
      return `${name}<<${end}\n${value.trimEnd()}\n${end}\n`
    })
    .join('')
appendFileSync(GITHUB_ENV, lines(variables))
appendFileSync(GITHUB_OUTPUT, lines({ url, mchid: merchant.mchid, pid: String(child.pid) }))
console.log(`The sandbox serves ${url} for merchant ${merchant.mchid}; its output is in ${log}.`)
child.unref()

async function addressOf() {
  for (;;) {
    const text = readFileSync(log, 'utf8')
    const address = /serving: (\S+)/.exec(text)?.[1]
    if (address !== undefined) return address
    if (ended) throw new Error(`The sandbox did not start:\n${text}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
