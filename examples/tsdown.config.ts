import { defineConfig } from 'tsdown'
import { base } from '../tsdown.base'

export default defineConfig({
  ...base,
  entry: { 'pay-score-story': './pay-score-story/main.ts' },
  format: 'esm',
  dts: false,
})
