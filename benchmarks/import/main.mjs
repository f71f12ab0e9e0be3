// Time and memory of importing the SDK compared with doing nothing, each in fresh processes that take turns.
// axios, the larger part of it, is measured alone too. `--loaded` prints the loaded files as JSON.
import { flagsOf, median, table } from '../measure.mjs'
import { doings, loadedBy, run } from './processes.mjs'

const names = Object.keys(doings)
const { quick, loaded } = flagsOf('import', { loaded: 'print as JSON which files are loaded' })
if (loaded) {
  console.log(JSON.stringify(Object.fromEntries(names.map((name) => [name, loadedBy(doings[name])]))))
} else {
  const rounds = quick ? 5 : 21
  const runs = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of names) runs[name].push(run(doings[name]))
  }
  const medianOf = (name, figure) => median(runs[name].map((each) => each[figure]))
  const over = (name, figure) => medianOf(name, figure) - medianOf('nothing', figure)
  table([
    ['over an empty process', 'ms', 'MB resident', 'MB heap'],
    ...names
      .filter((name) => name !== 'nothing')
      .map((name) => [
        name,
        over(name, 'milliseconds').toFixed(0),
        over(name, 'resident').toFixed(1),
        over(name, 'heap').toFixed(1),
      ]),
    ['at most', 60, 15, ''],
    [
      'the empty process',
      medianOf('nothing', 'milliseconds').toFixed(0),
      medianOf('nothing', 'resident').toFixed(1),
      medianOf('nothing', 'heap').toFixed(1),
    ],
  ])
}
