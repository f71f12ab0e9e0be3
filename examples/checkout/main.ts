import { openShop } from './open'

const { url, sandboxUrl } = await openShop({ port: Number(process.env['PORT'] ?? 0) })
console.log(`The shop is open at ${url}`)
console.log(`The payer's phone is at ${sandboxUrl}/phone`)
console.log('Stop with Ctrl+C.')
