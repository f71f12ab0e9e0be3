import { defineConfig } from 'tsdown'
import { library } from '../../tsdown.base'

export default defineConfig({
  ...library,
  // dist/ also contains the documents that `npm run generate` writes.
  clean: false,
  // Its declarations use no types of Node.
  banner: {},
})
