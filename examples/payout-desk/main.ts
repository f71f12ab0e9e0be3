import { playPayoutDesk } from './story'

const { left, sum } = await playPayoutDesk((line) => {
  console.log(line)
})
if (left !== 323_980 || sum !== 0) {
  console.error('the desk has lost or found money:', { left, sum })
  process.exitCode = 1
}
