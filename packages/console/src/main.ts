import { createApp } from 'vue'
import { connect } from './api/events'
import { presentTokenOfAddress } from './api/session'
import App from './app/App.vue'
import { loadReference } from './app/reference'
import { router } from './app/router'
import './style/tokens.css'
import './style/base.css'
import './style/start.css'

await presentTokenOfAddress()
createApp(App).use(router).mount('#app')
connect()
// Without the sandbox the page says so, and loads everything when the connection opens.
await loadReference().catch(() => undefined)
