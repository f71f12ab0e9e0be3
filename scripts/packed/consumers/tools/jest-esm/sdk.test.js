import * as sdk from '@wxpay/sdk'
import story from '../story.cjs'

test('tells the story', async () => {
  expect(await story.tellStory(sdk)).toBe('told')
})
