import { playMarketplace } from './story'

const { balances, sum } = await playMarketplace((line) => {
  console.log(line)
})
if (balances.shop !== 5_364 || balances.marketplace !== 600 || sum !== 0) {
  console.error('the sale does not add up:', { balances, sum })
  process.exitCode = 1
}
