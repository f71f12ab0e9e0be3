import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

/** Address of a running sandbox for `vite dev`, which serves the page itself. */
const sandbox = process.env['WXPAY_SANDBOX_URL'] ?? 'http://127.0.0.1:8787'

export default defineConfig({
  root: import.meta.dirname,

  plugins: [vue()],
  build: {
    license: { fileName: 'licenses.md' },
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2022',
    // The preload helper adds inline code for browsers that have module preload anyway.
    modulePreload: { polyfill: false },
    // A font or an image in a data URL would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { input: { index: 'index.html' }, checks: { pluginTimings: false } },
  },
  server: { proxy: { '/sandbox': sandbox, '/v3': sandbox, '/pay': sandbox } },
})
