import { defineConfig } from 'tsdown'
import { library } from '../../tsdown.base'

export default defineConfig({
  ...library,
  // dist/ also holds the documents that `npm run generate` makes.
  clean: false,
  // Nothing in its declarations is Node's.
  banner: {},
})
