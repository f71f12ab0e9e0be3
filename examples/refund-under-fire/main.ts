import { playRefundUnderFire } from './story'

const { careful } = await playRefundUnderFire((line) => {
  console.log(line)
})
const wrong = careful.filter(({ refunds, returned }) => refunds.length !== 1 || returned !== 3_000)
if (wrong.length > 0) {
  console.error('not refunded exactly once:', wrong)
  process.exitCode = 1
}
