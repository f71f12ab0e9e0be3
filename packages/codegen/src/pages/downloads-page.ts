import { DOWNLOADS, openApiPath } from './address'
import type { Area } from './areas'
import { cell, frontMatter, table } from './markdown'
import { type Language, WORDS } from './words'

const file = (path: string): string => `[${path.replace(/^.*\//, '')}](/downloads/${path})`

/** Variables of the Postman collection that every signed request needs. */
const NEEDED = ['mchid', 'serial_no', 'private_key'].map((name) => `\`${name}\``)

const TEXTS = {
  zh: {
    introduction:
      '全部接口与回调通知的 OpenAPI、Postman、AsyncAPI 文件，以及每个页面的 Markdown，供代码生成器、调试工具、网关和大模型使用。',
    openapi: `${file(DOWNLOADS.openapi)} 是包含全部接口与通知的 OpenAPI 3.1 文档。下表的文件按产品拆分，各自完整，不引用其他文件。

- \`title\` 是官方的中文名，\`description\` 是英文说明，\`examples\` 是示例值。
- \`x-wxpay\` 记录 OpenAPI 无法表达的内容：敏感字段用谁的密钥加密、哪些字段让重复调用只生效一次、频率限制、错误码表、官方文档、核对依据。
- \`links\` 说明创建之后可以调用哪些接口，以及参数从哪里取。
- APIv2 的请求与应答是 XML；应答状态码只列成功的，错误码见[错误码](/reference/errors/)。

Node.js 程序可以安装 \`@wxpay/catalog\`，用 \`findOperation()\` 按路由读取同样的内容。`,
    postman: `导入 ${file(DOWNLOADS.postman)}，按产品分文件夹，请求体是完整的示例，应答示例保存在每个请求的 Examples 里。签名由集合的 Pre-request Script 完成，无需安装第三方库。

1. 在集合的 Variables 里填写 ${NEEDED.join('、')}（\`apiclient_key.pem\` 的全部内容）和 \`appid\`，填在只保存在本机的 Current value 一栏。
2. 要发送敏感字段，再填 \`wechatpay_serial\` 与 \`wechatpay_public_key\`。请求里写成 \`encrypt(张三)\` 的值，会在签名之前以微信支付公钥加密。
3. APIv2 接口只用 \`apiv2_key\`：报文里 \`<sign>\` 写的是算法，发送前替换为签名。标有“需要商户 API 证书”的接口，另在 Settings → Certificates 里添加证书。
4. 对[本地沙箱](/guide/sandbox)调试时，把 \`host\` 改为沙箱的地址，其余变量填沙箱商户的。

脚本使用 Web Crypto，需要 2025 年 3 月之后的 Postman 或 Postman CLI；newman 6 没有 Web Crypto，不能签名。`,
    asyncapi: `${file(DOWNLOADS.asyncapi)} 是 AsyncAPI 3.0 文档，从接收方（商户）的角度描述全部回调通知。\`notifications\` 通道是 APIv3 与品牌的通知：请求体是加密报文，\`resource.ciphertext\` 的 \`contentSchema\` 是解密之后的结构，\`x-decrypted-example\` 是解密之后的示例。\`notificationsV2\` 通道是 APIv2 的 XML 通知。`,
    markdown: `每个页面的地址加上 \`.md\` 就是它的 Markdown，例如 [/reference/v3/refund/domestic/refunds.md](/reference/v3/refund/domestic/refunds.md)。[llms.txt](/llms.txt) 列出指南与各产品的页面，[llms-full.txt](/llms-full.txt) 是全部指南的正文，[sitemap.xml](/sitemap.xml) 列出全部页面。`,
  },
  en: {
    introduction:
      'Every operation and notification as OpenAPI, Postman and AsyncAPI files, and every page as Markdown, for code generators, API clients, gateways and language models.',
    openapi: `${file(DOWNLOADS.openapi)} is the OpenAPI 3.1 document of all operations and notifications. The files below are its parts by product; each is complete and refers to no other file.

- \`title\` is the official Chinese term, \`description\` an English sentence, \`examples\` an example value.
- \`x-wxpay\` has what OpenAPI cannot express: whose key encrypts a sensitive field, which fields make a repeated call take effect once, rate limits, tables of error codes, official pages, and what each operation was checked against.
- \`links\` tell which operations can follow, and where their parameters come from.
- Requests and responses of APIv2 are XML. Only successful statuses are listed; for errors see [Error codes](/en/reference/errors/).

A Node.js program can install \`@wxpay/catalog\` and read the same with \`findOperation()\`, by route.`,
    postman: `Import ${file(DOWNLOADS.postman)}: a folder for each product, complete example bodies, and an example response with each request. A pre-request script of the collection makes the signature; no library has to be installed.

1. Fill in ${NEEDED.join(', ')} (the whole of \`apiclient_key.pem\`) and \`appid\` in the variables of the collection, in the column Current value, which stays on your machine.
2. To send sensitive fields, fill in \`wechatpay_serial\` and \`wechatpay_public_key\` too. A value written as \`encrypt(张三)\` is encrypted with the WeChat Pay public key before the request is signed.
3. Operations of APIv2 need only \`apiv2_key\`: \`<sign>\` names the algorithm, and the digest takes its place. Those that need the merchant API certificate say so; add it in Settings → Certificates.
4. For a [local sandbox](/en/guide/sandbox), set \`host\` to its address and the other variables to those of a merchant of the sandbox.

The script uses Web Crypto, which Postman and the Postman CLI have since March 2025. newman 6 lacks it and cannot sign.`,
    asyncapi: `${file(DOWNLOADS.asyncapi)} is an AsyncAPI 3.0 document of all notifications, from the view of the merchant who receives them. Those of APIv3 and of brands are in the channel \`notifications\`: the payload is the encrypted message, \`contentSchema\` of \`resource.ciphertext\` is the schema of the decrypted content, and \`x-decrypted-example\` an example of it. The XML notifications of APIv2 are in \`notificationsV2\`.`,
    markdown: `Every page is Markdown at its address with \`.md\`, such as [/en/reference/v3/refund/domestic/refunds.md](/en/reference/v3/refund/domestic/refunds.md). [llms.txt](/llms.txt) lists the guides and the pages of products, [llms-full.txt](/llms-full.txt) has the text of all guides, and [sitemap.xml](/sitemap.xml) lists all pages.`,
  },
} as const

/** Page about the documents for machines, with the OpenAPI document of each area. */
export function downloadsPage(areas: readonly Area[], language: Language): string {
  const words = WORDS[language]
  const texts = TEXTS[language]
  const count = (of: (area: Area) => readonly unknown[], area: Area): string => String(new Set(of(area)).size)
  const rows = areas.map((area) => [
    cell(area.name[language]),
    count(({ products }) => products.flatMap(({ operations }) => operations), area),
    count(({ products }) => products.flatMap(({ webhooks }) => webhooks), area),
    file(openApiPath(area.slug)),
  ])
  return [
    `${frontMatter(words.downloads, texts.introduction)}# ${words.downloads}\n\n${texts.introduction}\n`,
    `\n## OpenAPI {#openapi}\n\n${texts.openapi}\n\n${table(words.downloadsHead, rows)}`,
    `\n## Postman {#postman}\n\n${texts.postman}\n`,
    `\n## AsyncAPI {#asyncapi}\n\n${texts.asyncapi}\n`,
    `\n## Markdown {#markdown}\n\n${texts.markdown}\n`,
  ].join('')
}
