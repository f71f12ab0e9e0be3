import { defineConfig } from 'tsdown'
import { library } from '../../tsdown.base'

export default defineConfig({
  ...library,
  // The generated declarations are one copy for both builds, beside them: the package refers to itself.
  deps: { neverBundle: ['@wxpay/sdk/types'] },
})
