import { defineConfig } from 'tsdown'
import { library } from '../../tsdown.base'

// `require('wechatpay-axios-plugin')` is the class itself, with its helpers as members.
const wholeModule = "module.exports = Object.defineProperty(exports.default, '__esModule', { value: true });"

export default defineConfig({
  ...library,
  entry: { index: 'src/index.ts', analytics: 'src/analytics/index.ts', compat: 'src/compat/index.ts' },
  outputOptions: (options, format) => {
    const base = library.outputOptions(options, format)
    if (format !== 'cjs') return base
    return { ...base, exports: 'named', footer: ({ name }) => (name === 'compat' ? wholeModule : '') }
  },
  // The generated declarations are one copy for both builds, beside them: the package refers to itself.
  deps: { neverBundle: ['@wxpay/sdk/types'] },
})
