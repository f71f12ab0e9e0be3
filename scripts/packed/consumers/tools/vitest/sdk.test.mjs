import * as sdk from '@wxpay/sdk'
import { expect, test } from 'vitest'
import { tellStory } from '../story.cjs'

test('tells the story', async () => {
  expect(await tellStory(sdk)).toBe('told')
})
