import { readdirSync } from 'node:fs'
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

// The shops that `wxpay exam` is tried on.
const shops = readdirSync('exam/shops').map((file) => file.replace(/\.ts$/, ''))

export default defineConfig({
  ...base,
  entry: {
    ...Object.fromEntries(programs.map((name) => [name, `./${name}/main.ts`])),
    ...Object.fromEntries(shops.map((name) => [`exam/${name}`, `./exam/shops/${name}.ts`])),
  },
  format: 'esm',
  dts: false,
})
