import { defineConfig } from 'tsdown'
import { library } from '../../tsdown.base'

export default defineConfig({
  ...library,
  entry: {
    index: 'src/index.ts',
    redis: 'src/redis/index.ts',
    postgres: 'src/postgres/index.ts',
    testing: 'src/testing/index.ts',
  },
})
