import { defineConfig } from 'tsdown'
import { base } from '../tsdown.base'

const programs = [
  'pay-score-story',
  'native-shop',
  'refund-under-fire',
  'reconcile',
  'payout-desk',
  'marketplace',
  'subscription',
  'certificate-rotation',
  'checkout',
] as const

export default defineConfig({
  ...base,
  entry: Object.fromEntries(programs.map((name) => [name, `./${name}/main.ts`])),
  format: 'esm',
  dts: false,
})
