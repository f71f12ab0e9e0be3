import { playReconciliation } from './story'

const { differences, remaining } = await playReconciliation((line) => {
  console.log(line)
})
if (differences.length !== 3 || remaining.length > 0) {
  console.error('three differences should have been found and corrected:', { differences, remaining })
  process.exitCode = 1
}
