import { createApp } from 'vue'
import { connect } from '../api/events'
import { presentTokenOfAddress } from '../api/session'
import '../style/tokens.css'
import '../style/base.css'
import PhoneApp from './PhoneApp.vue'

await presentTokenOfAddress()
createApp(PhoneApp).mount('#app')
connect()
