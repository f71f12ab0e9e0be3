// Time and peak memory of the generator for the whole catalog: with its own sources bundled already, and as
// on a fresh clone.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { flagsOf, median, table } from '../measure.mjs'

const { quick } = flagsOf('generate')
const root = fileURLToPath(new URL('../..', import.meta.url))
const generator = `${root}packages/codegen/bin/generate.mjs`
const tell = `data:text/javascript,process.on('exit',()=>process._rawDebug(process.resourceUsage().maxRSS))`

function generate() {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', tell, generator], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return { seconds: (performance.now() - started) / 1000, megabytes: Number(stderr) / 1024 }
}

rmSync(`${root}node_modules/.cache/codegen`, { recursive: true, force: true })
const first = generate()
const rounds = quick ? 1 : 5
const runs = Array.from({ length: rounds }, generate)
const medianOf = (figure) => median(runs.map((run) => run[figure]))
table([
  ['npm run generate', 's', 'MB'],
  ['first, its own sources bundled', first.seconds.toFixed(2), first.megabytes.toFixed(0)],
  ['again', medianOf('seconds').toFixed(2), medianOf('megabytes').toFixed(0)],
  ['at most', 6, 600],
])
