import * as sdk from '@wxpay/sdk'
import story from '../story.cjs'

// The default of 5 seconds is too short for a busy machine.
test('runs the shared scenario', async () => {
  expect(await story.tellStory(sdk)).toBe('told')
}, 120_000)
