import * as sdk from '@wxpay/sdk'
import { expect, test } from 'vitest'
import { tellStory } from '../story.cjs'

test('runs the shared scenario', async () => {
  expect(await tellStory(sdk)).toBe('told')
})
