import { inspect, styleText } from 'node:util'
import { Deviation } from './deviation'
import { narrationFor } from './narration'
import { playPayScoreStory } from './story'

const say = narrationFor(process.env)
const started = performance.now()
const colored = process.stdout.isTTY && !process.env['NO_COLOR']
const style = (format: Parameters<typeof styleText>[0], text: string) =>
  colored ? styleText(format, text) : text
const actors = { merchant: say.merchantSays, user: say.userSays, wechatpay: 'WeChat Pay' }

console.log(`\n${style('bold', say.title)}\n`)
try {
  await playPayScoreStory(say, ({ actor, what, details }) => {
    console.log(`${style('green', '●')} ${style('bold', actors[actor])}  ${what}`)
    for (const detail of details) console.log(`    ${style('dim', detail)}`)
  })
  console.log(`\n${style('green', '✔')} ${say.done(Math.round(performance.now() - started))}\n`)
} catch (reason) {
  const text =
    reason instanceof Deviation
      ? say.differed(reason.what, inspect(reason.wanted), inspect(reason.got))
      : inspect(reason)
  console.error(`\n${style('red', '✘')} ${text}\n`)
  process.exitCode = 1
}
