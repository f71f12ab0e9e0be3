import vue from '@vitejs/plugin-vue'
import { build, defineConfig, type Plugin } from 'vite'

/** Address of a running sandbox for `vite dev`, which serves the page itself. */
const sandbox = process.env['WXPAY_SANDBOX_URL'] ?? 'http://127.0.0.1:8787'

export default defineConfig({
  root: import.meta.dirname,

  plugins: [vue(), clientScript()],
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
    rolldownOptions: {
      input: { index: 'index.html', phone: 'phone.html' },
      checks: { bundlerTimings: false },
      output: {
        // Few files: each costs a round trip before the first paint, and most of what pages share is small.
        codeSplitting: {
          groups: [
            { name: 'vue', test: /node_modules[\\/](?:@vue|vue|vue-router)[\\/]/ },
            {
              name: 'shared',
              test: /console[\\/]src[\\/](?:api|app|code|format|kit|list|style)[\\/]/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/sandbox': sandbox, '/v3': sandbox, '/pay': sandbox } },
})

/** Adds `client.js`, which pages load by a plain script element: one file without imports. */
function clientScript(): Plugin {
  return {
    name: 'client-script',
    apply: 'build',
    async generateBundle() {
      const result = await build({
        configFile: false,
        root: import.meta.dirname,
        publicDir: false,
        logLevel: 'warn',
        build: {
          write: false,
          target: 'es2022',
          lib: { entry: 'src/client/client.ts', formats: ['iife'], name: 'wxpaySandboxClient' },
        },
      })
      for (const bundle of Array.isArray(result) ? result : [result])
        if ('output' in bundle)
          this.emitFile({ type: 'asset', fileName: 'client.js', source: bundle.output[0].code })
    },
  }
}
