import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const commonjs = ['--input-type=commonjs', '-e']
const modules = ['--input-type=module', '-e']

/** Code that a process runs before it ends, by name. */
export const doings = {
  nothing: [...commonjs, ''],
  'wxpay, import': [...modules, "import '@wxpay/sdk'"],
  'wxpay, require': [...commonjs, "require('@wxpay/sdk')"],
  'axios alone, import': [...modules, "import 'axios'"],
  'axios alone, require': [...commonjs, "require('axios')"],
  'wechatpay-axios-plugin': [...commonjs, "require('wechatpay-axios-plugin')"],
}

const tell = `
const { heapUsed } = process.memoryUsage()
process._rawDebug(JSON.stringify({ heapUsed, maxRSS: process.resourceUsage().maxRSS }))`

/** Runs a process from start to end and returns its duration and peak memory. */
export function run([kind, flag, source]) {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [kind, flag, source + tell], {
    cwd: here,
    encoding: 'utf8',
  })
  const milliseconds = performance.now() - started
  if (status !== 0) throw new Error(stderr)
  const { heapUsed, maxRSS } = JSON.parse(stderr)
  return { milliseconds, resident: maxRSS / 1024, heap: heapUsed / 1024 / 1024 }
}

/** The files that a process has loaded when it ends, as V8 reports them. */
export function loadedBy(doing) {
  const folder = mkdtempSync(join(tmpdir(), 'wxpay-loaded-'))
  try {
    const { status, stderr } = spawnSync(process.execPath, doing, {
      cwd: here,
      encoding: 'utf8',
      env: { ...process.env, NODE_V8_COVERAGE: folder },
    })
    if (status !== 0) throw new Error(stderr)
    const urls = readdirSync(folder).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      return result.map(({ url }) => url)
    })
    return urls.filter((url) => url.startsWith('file:')).sort()
  } finally {
    rmSync(folder, { recursive: true })
  }
}
