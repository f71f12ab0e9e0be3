import { addressOfPage, readPage, type SourcePage } from '../pages'
import { splitFrontMatter } from '../markdown/render'
import { plainMarkdown } from '../render-task'
import { markdownOf } from '../shell/layout'

const HEAD =
  '# wxpay\n\n> TypeScript SDK for WeChat Pay (微信支付), a local sandbox, and the reference of every operation. Every page is also Markdown: add `.md` to its address.\n'

const line = (page: SourcePage, origin: string): string => {
  const { matter } = splitFrontMatter(readPage(page))
  const description = matter.description === undefined ? '' : `: ${matter.description}`
  return `- [${matter.title ?? 'wxpay'}](${origin}${markdownOf(addressOfPage(page))})${description}`
}

const files = (origin: string): string => `
## Files

- [OpenAPI 3.1](${origin}/downloads/openapi/wechat-pay.json): all operations and notifications; the files of single products are listed on the page [For machines](${origin}/en/reference/downloads.md)
- [Postman collection](${origin}/downloads/postman/wechat-pay.postman_collection.json): all operations with example bodies, and a script that signs them
- [AsyncAPI 3.0](${origin}/downloads/asyncapi/notifications.json): all notifications
`

/** The texts that language models look for: a list of pages, and all guides in one file. */
export function llmsTexts(pages: readonly SourcePage[], origin: string): Map<string, string> {
  const english = pages.filter(({ language }) => language === 'en')
  const chinese = pages.filter(({ language }) => language === 'zh')
  const section = (title: string, own: readonly SourcePage[]): string =>
    own.length === 0 ? '' : `\n## ${title}\n\n${own.map((page) => line(page, origin)).join('\n')}\n`
  const guides = (own: readonly SourcePage[]): SourcePage[] =>
    own.filter(({ path }) => path.startsWith('guide/'))
  const overviews = (own: readonly SourcePage[]): SourcePage[] =>
    own.filter(
      ({ path }) =>
        path.startsWith('reference/products/') ||
        /^reference\/(operations|downloads|(errors|notifications)\/)?$/.test(path),
    )
  const index =
    HEAD +
    files(origin) +
    section('Guides', guides(english)) +
    section('Reference', overviews(english)) +
    section('指南', guides(chinese)) +
    section('接口参考', overviews(chinese))
  const full = [...guides(english), ...guides(chinese)].map((page) => plainMarkdown(readPage(page)))
  return new Map([
    ['llms.txt', index],
    ['llms-full.txt', `${HEAD}\n${full.join('\n\n---\n\n')}`],
  ])
}
