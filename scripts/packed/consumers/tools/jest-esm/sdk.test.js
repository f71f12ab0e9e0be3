import * as sdk from '@wxpay/sdk'
import story from '../story.cjs'

test('runs the shared scenario', async () => {
  expect(await story.tellStory(sdk)).toBe('told')
})
