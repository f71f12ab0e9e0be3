import { defineCommand } from '../../../definition/command'

export const definition = defineCommand({
  name: 'inspect',
  summary: {
    zh: '识别密钥与证书文件，说明各放在哪里、是否成对',
    en: 'tell what key files are, where each goes, and which are a pair',
  },
  description: {
    zh: '读 PEM、DER、Base64、UTF-16，以及环境变量里带 \\n 的写法。不打印任何私钥或密钥的内容。- 表示标准输入。',
    en: 'Reads PEM, DER, base64, UTF-16, and the spelling with \\n of environment variables. Prints nothing of a private key or a secret. - is standard input.',
  },
  arguments: [
    { name: 'file', multiple: true, path: true, summary: { zh: '一个或多个文件', en: 'one or more files' } },
  ],
  examples: [
    {
      command: 'keys inspect apiclient_key.pem apiclient_cert.pem pub_key.pem',
      summary: { zh: '检查从商户平台下载的文件', en: 'check the files of the merchant platform' },
    },
  ],
  exitCodes: {
    failed: {
      zh: '有文件认不出、过期，或证书与私钥不成对',
      en: 'a file that is not a key, has expired, or a certificate without its private key among several',
    },
    configuration: { zh: '文件无法读取', en: 'a file cannot be read' },
  },
})
