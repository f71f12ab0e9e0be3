import { playSubscription } from './story'

const { member, balance, sum } = await playSubscription((line) => {
  console.log(line)
})
if (member.months !== 3 || member.state !== 'ended' || balance !== 5934 || sum !== 0) {
  console.error('the membership was not charged exactly three times:', { member, balance, sum })
  process.exitCode = 1
}
