import { createMarkdownRenderer, type MarkdownOptions } from 'vitepress'
import { describe, expect, it, vi } from 'vitest'
import config from '../.vitepress/config'
import { docs } from './site'

const fence = '```'
const block = (code: string) => `${fence}ts twoslash\n${code}\n${fence}\n`

async function render(markdown: string): Promise<string> {
  const renderer = await createMarkdownRenderer(docs, config.markdown as MarkdownOptions, '/')
  return renderer.render(markdown)
}

describe('code on the pages', () => {
  it('is compiled against the packages', async () => {
    const html = await render(
      block(
        "import { Wechatpay } from '@wxpay/sdk'\ndeclare const wxpay: Wechatpay\nwxpay.v3.payscore.serviceorder",
      ),
    )
    expect(html).toContain('twoslash-hover')
  })

  it.each([
    ['a wrong type', "const total: number = '1990'", 2322],
    [
      'a name that does not exist',
      "import { Wechatpay } from '@wxpay/sdk'\ndeclare const wxpay: Wechatpay\nwxpay.v4",
      2339,
    ],
    ['a misspelt option', "import { Wechatpay } from '@wxpay/sdk'\nnew Wechatpay({ mchId: '1' })", 2561],
    ['an unknown package', "import { anything } from '@wxpay/none'", 2307],
  ])('fails the build with %s', async (_, code, diagnostic) => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    try {
      await expect(render(block(code))).rejects.toThrow(String(diagnostic))
    } finally {
      complaint.mockRestore()
    }
  })
})
