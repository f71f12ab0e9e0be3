import type { DefaultTheme, LocaleConfig } from 'vitepress'
import { sidebar } from './sidebar'

export const chinese: LocaleConfig<DefaultTheme.Config>[string] = {
  label: '简体中文',
  lang: 'zh-CN',
  title: 'wxpay',
  description: '微信支付的 TypeScript SDK，以及在本机运行的微信支付沙箱',
  themeConfig: {
    nav: [
      { text: '指南', link: '/guide/getting-started', activeMatch: '^/guide/' },
      { text: '接口参考', link: '/reference/', activeMatch: '^/reference/' },
      // Not pages of this site's own, so the browser loads them.
      { text: 'SDK 与沙箱 API', link: '/api/index.html', target: '_self' },
    ],
    sidebar: sidebar('zh'),
    outline: { level: [2, 3], label: '本页内容' },
    docFooter: { prev: '上一页', next: '下一页' },
    sidebarMenuLabel: '目录',
    returnToTopLabel: '回到顶部',
    darkModeSwitchLabel: '外观',
    lightModeSwitchTitle: '切换到浅色',
    darkModeSwitchTitle: '切换到深色',
    langMenuLabel: '切换语言',
    skipToContentLabel: '跳到正文',
    notFound: {
      title: '页面不存在',
      quote: '页面可能已移动。可以搜索接口名称、字段或路径。',
      linkLabel: '回到首页',
      linkText: '回到首页',
    },
    footer: {
      message: '以 MIT 许可发布。本项目是社区项目，与腾讯公司无隶属关系；以官方文档为准。',
    },
  },
}
