import { inspect } from 'node:util'
import { playNativeShop } from './story'

const { orders, deliveries, refused } = await playNativeShop((line) => {
  console.log(line)
})
console.log(`\n${inspect({ deliveries, refused })}`)
const wrong = orders.filter(({ state, served }) => state !== 'paid' || served !== 1)
if (wrong.length > 0) {
  console.error('not served exactly once:', wrong)
  process.exitCode = 1
}
