import { playRotation } from './story'

const { tallies, notifications } = await playRotation((line) => {
  console.log(line)
})
console.log('notifications:', notifications)
const failed = tallies.filter(({ failures }) => failures.length > 0)
const refused = notifications.filter(({ status }) => status !== 204)
if (failed.length > 0 || refused.length > 0) {
  console.error('no call and no notification should have failed:', failed, refused)
  process.exitCode = 1
}
