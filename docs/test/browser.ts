import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

/** The Chromium to test with: CHROMIUM_PATH, or where Debian puts it. */
export const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

/** Opens a browser with nothing remembered from before; closing it leaves nothing behind. */
export async function openBrowser(): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  if (!existsSync(executablePath)) {
    throw new Error(`There is no Chromium at ${executablePath}; set CHROMIUM_PATH`)
  }
  const profile = mkdtempSync(join(tmpdir(), 'wxpay-docs-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return {
    context,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
