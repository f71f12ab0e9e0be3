import { playReconciliation } from './story'

const { differences, remaining } = await playReconciliation((line) => {
  console.log(line)
})
if (differences.length !== 3 || remaining.length > 0) {
  console.error('three differences were to be found and set right:', { differences, remaining })
  process.exitCode = 1
}
