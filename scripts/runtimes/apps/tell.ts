import process from 'node:process'
import { story } from './story.ts'

const [notify_url = '', out_order_no = ''] = process.argv.slice(2)
console.log(JSON.stringify(await story(notify_url, out_order_no)))
