// Number and size of the packages that an installation of the SDK brings, compared with the recorded ones.
// `--counts` prints the totals as JSON.
import { readFileSync } from 'node:fs'
import { flagsOf, table } from '../measure.mjs'
import { installedWith } from './closure.mjs'

const { counts } = flagsOf('install', { counts: 'print the totals as JSON' })
const kilobytes = (bytes) => Math.round(bytes / 1024)
const kept = JSON.parse(readFileSync(new URL('kept.json', import.meta.url), 'utf8'))
const packages = [...installedWith('@wxpay/sdk').values()].sort((left, right) => right.bytes - left.bytes)
const total = packages.reduce((sum, { bytes }) => sum + bytes, 0)

if (counts) {
  console.log(JSON.stringify({ packages: packages.length, kilobytes: kilobytes(total) }))
} else {
  table([
    ['installed with @wxpay/sdk', 'version', 'kB'],
    ...packages.map(({ name, version, bytes }) => [name, version, kilobytes(bytes)]),
    [`all ${packages.length}`, '', kilobytes(total)],
    [`kept: ${kept.packages}`, '', kept.kilobytes],
  ])
}
