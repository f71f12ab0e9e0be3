import { transformerTwoslash } from '@shikijs/vitepress-twoslash'
import { defineConfig } from 'vitepress'

export default defineConfig({
  title: 'wxpay',
  srcDir: '.',
  cleanUrls: true,
  markdown: {
    codeTransformers: [transformerTwoslash({ throws: true })],
    languages: ['js', 'ts', 'jsx', 'tsx', 'json', 'sh'],
  },
})
