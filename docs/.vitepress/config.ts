import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { chinese } from './site/chinese'
import { english } from './site/english'
import { search } from './site/search'
import { typedCode } from './site/typed-code'

export default defineConfig({
  title: 'wxpay',
  srcDir: fileURLToPath(new URL('..', import.meta.url)),
  // Contributor notes are read in the repository; they are in English only.
  srcExclude: ['contributing/**', 'test/**'],
  cleanUrls: true,
  lastUpdated: false,
  // A dangling link fails the build.
  ignoreDeadLinks: false,
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: '/logo.svg' }],
    ['meta', { name: 'theme-color', content: '#0a8f4e' }],
  ],
  locales: { root: chinese, en: english },
  themeConfig: {
    logo: { src: '/logo.svg', width: 24, height: 24 },
    outline: [2, 3],
    externalLinkIcon: true,
    search: { provider: 'local', options: search },
  },
  markdown: {
    theme: { light: 'github-light', dark: 'github-dark' },
    codeTransformers: [typedCode()],
    // Loaded from the start: the types in the pop-ups are highlighted in languages that the page itself may
    // not use.
    languages: ['js', 'ts', 'json', 'sh', 'http', 'xml'],
  },
  vite: {
    // Looking for unused code in the pop-ups takes a quarter of the build's time and finds none.
    build: { chunkSizeWarningLimit: 4_000, rollupOptions: { treeshake: false } },
  },
})
