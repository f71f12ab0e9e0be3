import { fileURLToPath } from 'node:url'

// Next.js itself is installed two folders above this app.
export default { turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) } }
