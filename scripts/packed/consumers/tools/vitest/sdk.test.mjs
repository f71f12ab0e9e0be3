import * as sdk from '@wxpay/sdk'
import { expect, test } from 'vitest'
import { tellStory } from '../story.cjs'

// The default of 5 seconds is too short for a busy machine.
test('runs the shared scenario', async () => {
  expect(await tellStory(sdk)).toBe('told')
}, 120_000)
