import { playRotation } from './story'

const { tallies, notifications } = await playRotation((line) => {
  console.log(line)
})
console.log('notifications:', notifications)
const failed = tallies.filter(({ failures }) => failures.length > 0)
const received = notifications.filter(({ status }) => status === 204)
if (failed.length > 0 || received.length < tallies.length) {
  console.error('no call should fail, and each notification should be received:', failed, notifications)
  process.exitCode = 1
}
