import TwoslashFloatingVue from '@shikijs/vitepress-twoslash/client'
import '@shikijs/vitepress-twoslash/style.css'
import type { EnhanceAppContext, Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import Landing from './Landing.vue'
import SandboxLevel from './SandboxLevel.vue'
import './colors.css'
import './reading.css'
import './type-pop-ups.css'

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }: EnhanceAppContext) {
    app.use(TwoslashFloatingVue)
    app.component('Landing', Landing)
    app.component('SandboxLevel', SandboxLevel)
  },
}
export default theme
