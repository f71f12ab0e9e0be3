// NODE_PATH points to webpack, which is installed elsewhere.
const webpack = require('webpack')

const options = {
  mode: 'production',
  target: 'node20',
  // Minifying would take most of the time here.
  optimization: { minimize: false },
  context: __dirname,
  entry: './main.mjs',
  output: { path: `${__dirname}/webpack`, filename: 'main.cjs' },
}
webpack(options, (error, stats) => {
  // One warning remains: the colors of debug, a dependency of follow-redirects, are optional.
  console.log(error ?? stats.toString('errors-only'))
  process.exitCode = error || stats.hasErrors() ? 1 : 0
})
