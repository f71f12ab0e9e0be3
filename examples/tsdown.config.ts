import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { 'pay-score-story': './pay-score-story/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: false,
})
