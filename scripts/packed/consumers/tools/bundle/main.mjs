import * as sdk from '@wxpay/sdk'
import { tellStory } from '../story.cjs'

tellStory(sdk).then(console.log, (reason) => {
  console.error(reason)
  process.exitCode = 1
})
