// NODE_PATH leads to webpack, which is installed elsewhere.
const webpack = require('webpack')

const options = {
  mode: 'production',
  target: 'node20',
  // Minifying takes longer than all else here.
  optimization: { minimize: false },
  context: __dirname,
  entry: './main.mjs',
  output: { path: `${__dirname}/webpack`, filename: 'main.cjs' },
}
webpack(options, (error, stats) => {
  // A warning is left: the colours of debug, which follow-redirects brings, are optional.
  console.log(error ?? stats.toString('errors-only'))
  process.exitCode = error || stats.hasErrors() ? 1 : 0
})
