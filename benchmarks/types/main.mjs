// Compiler cost of a one-line program that uses the SDK over an empty one, compared with other large SDKs,
// and the speed of the language service. `--counts` prints the machine-independent values as JSON.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { flagsOf, median, table } from '../measure.mjs'
import { compile, over, writeProgram } from './compile.mjs'
import { openEditor } from './language-server.mjs'
import { empty, ours, peers } from './programs.mjs'

const cache = fileURLToPath(new URL('../../node_modules/.cache/wxpay-bench/', import.meta.url))
const head = "import { Wechatpay } from '@wxpay/sdk'\ndeclare const wxpay: Wechatpay\n"
const hovered = [
  'wxpay.v3',
  'wxpay.v3.pay.transactions',
  'wxpay.v3.pay.transactions.native',
  'wxpay.v3.pay.transactions.native.post',
  'wxpay.v3.payscore.serviceorder',
  'wxpay.v3.payscore.serviceorder._out_order_no_',
  'wxpay.v3.payscore.serviceorder._out_order_no_.complete',
  'wxpay.v3.payscore.serviceorder._out_order_no_.complete.post',
  'wxpay.v3.refund.domestic.refunds._out_refund_no_.get',
  'wxpay.v3.marketing.favor.stocks',
  'wxpay.v2.pay.unifiedorder.post',
  'wxpay.brand',
]

writeProgram(join(cache, 'empty'), empty)
writeProgram(join(cache, 'wxpay'), ours)

const { quick, counts } = flagsOf('types', { counts: 'print the machine-independent values as JSON' })
if (counts) {
  const { symbols, instantiations } = over(compile(join(cache, 'wxpay')), compile(join(cache, 'empty')))
  const editor = openEditor(join(cache, 'wxpay'))
  const hovers = Object.fromEntries(hovered.map((node) => [node, editor.hover(head + node)]))
  const completions = editor.complete(`${head}wxpay.v3.`).names
  console.log(JSON.stringify({ symbols, instantiations, hovers, completions }))
} else {
  compareWithPeers()
  timeCompletions()
  showHovers()
}

function compareWithPeers() {
  const contenders = ['empty', 'wxpay', ...installPeers()]
  const rounds = quick ? 1 : 5
  const runs = Object.fromEntries(contenders.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of contenders) {
      runs[name].push(compile(join(name in peers ? join(cache, 'peers') : cache, name)))
    }
  }
  const medianOf = (name) =>
    Object.fromEntries(
      Object.keys(runs[name][0]).map((figure) => [figure, median(runs[name].map((run) => run[figure]))]),
    )
  const row = (name, { files, symbols, instantiations, megabytes, seconds }) => [
    name,
    files,
    symbols,
    instantiations,
    megabytes.toFixed(0),
    seconds.toFixed(2),
  ]
  const floor = medianOf('empty')
  table([
    ['over an empty program', 'files', 'symbols', 'instantiations', 'MB', 's'],
    ...contenders.slice(1).map((name) => row(name, over(medianOf(name), floor))),
    ['at most', '', 80_000, 1_000, 60, 0.5],
    row('the empty program', floor),
  ])
}

/** The peers are installed when they are first measured; without a network they are left out. */
function installPeers() {
  const folder = join(cache, 'peers')
  const wanted = Object.fromEntries(Object.entries(peers).map(([name, { version }]) => [name, version]))
  const isThere = Object.keys(wanted).every((name) => existsSync(join(folder, 'node_modules', name)))
  if (!isThere) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: wanted }))
    console.log('installing stripe, octokit and googleapis for comparison …')
    try {
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
        cwd: folder,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      })
    } catch {
      console.log('They could not be installed (no network?), so the SDK is measured without them.')
      return []
    }
  }
  for (const [name, { source }] of Object.entries(peers)) writeProgram(join(folder, name), source)
  return Object.keys(peers)
}

/**
 * Each request comes after a keystroke, as in an editor: the text has changed, so the checker starts anew.
 */
function timeCompletions() {
  const editor = openEditor(join(cache, 'wxpay'))
  const faults = editor.faults()
  if (faults.length > 0) throw new Error(String(faults))
  const ask = (typed) =>
    Array.from(
      { length: 21 },
      (_, line) => editor.complete(`${head}${'\n'.repeat(line)}${typed}`).milliseconds,
    )
  // The first responses are slow in any case, until the engine has compiled the language service itself.
  ask('process.')
  const floor = ask('process.')
  const times = ask('wxpay.v3.')
  console.log('')
  table([
    ['completion in a warm editor, ms', 'first', 'median'],
    ['wxpay.v3.', times[0].toFixed(1), median(times).toFixed(1)],
    ['at most', 20, ''],
    ['process. (Node itself)', floor[0].toFixed(1), median(floor).toFixed(1)],
  ])
}

function showHovers() {
  const editor = openEditor(join(cache, 'wxpay'))
  console.log('')
  table([
    ['hover over', 'characters (at most 200)'],
    ...hovered.map((node) => [node, editor.hover(head + node).length]),
  ])
}
