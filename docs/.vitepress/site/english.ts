import type { DefaultTheme, LocaleConfig } from 'vitepress'
import { sidebar } from './sidebar'

export const english: LocaleConfig<DefaultTheme.Config>[string] = {
  label: 'English',
  lang: 'en',
  link: '/en/',
  title: 'wxpay',
  description: 'The TypeScript SDK for WeChat Pay, and a WeChat Pay sandbox that runs on your machine',
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/en/guide/getting-started', activeMatch: '^/en/guide/' },
      { text: 'API reference', link: '/en/reference/', activeMatch: '^/en/reference/' },
      // Not pages of this site's own, so the browser loads them.
      { text: 'SDK and sandbox API', link: '/api/index.html', target: '_self' },
    ],
    sidebar: sidebar('en'),
    footer: {
      message:
        'Released under the MIT license. A community project, not affiliated with Tencent; the official documentation prevails.',
    },
  },
}
