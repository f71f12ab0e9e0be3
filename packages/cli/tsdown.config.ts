import { defineConfig } from 'tsdown'
import { base, library } from '../../tsdown.base'

export default defineConfig([
  library,
  {
    ...base,
    // Each command is a chunk of its own, so that help and completion load none of them.
    entry: { 'bin/wxpay': 'src/bin/wxpay.ts' },
    format: ['esm'],
    dts: false,
    clean: false,
    outExtensions: () => ({ js: '.mjs' }),
  },
])
