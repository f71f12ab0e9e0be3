require('../story.cjs')
  .tellStory(require('@wxpay/sdk'))
  .then(console.log, (reason) => {
    console.error(reason)
    process.exitCode = 1
  })
