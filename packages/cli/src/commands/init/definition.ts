import { defineCommand } from '../../definition/command'

export const definition = defineCommand({
  name: 'init',
  summary: { zh: '建立商户配置', en: 'set up the profile of a merchant' },
  description: {
    zh: '在终端里逐项询问；给出选项的不再问。核对各个文件是否属于同一商户、是否成对、密钥长度，然后写入 wxpay.config.json。密钥本身不进配置文件，只记录文件名或环境变量名。--p12 从 apiclient_cert.p12 取出证书与私钥，存为只有所有者可读的文件。',
    en: 'Asks on a terminal for what the options do not give. Checks the files against each other, then writes wxpay.config.json, which names files and environment variables and never has a secret itself. --p12 extracts certificate and private key of apiclient_cert.p12 into files that only the owner can read.',
  },
  options: {
    mchid: {
      type: 'string',
      placeholder: { zh: '商户号', en: 'mchid' },
      summary: { zh: '商户号，8 到 10 位数字', en: 'merchant ID, 8 to 10 digits' },
    },
    name: {
      type: 'string',
      placeholder: { zh: '名称', en: 'name' },
      summary: { zh: '配置里的名称，默认商户号', en: 'name of the profile; default the merchant ID' },
    },
    'private-key': {
      type: 'path',
      summary: { zh: '商户 API 私钥 apiclient_key.pem', en: 'merchant API private key, apiclient_key.pem' },
    },
    certificate: {
      type: 'path',
      summary: { zh: '商户 API 证书 apiclient_cert.pem', en: 'merchant API certificate, apiclient_cert.pem' },
    },
    p12: {
      type: 'path',
      summary: {
        zh: 'apiclient_cert.p12，代替上面两个',
        en: 'apiclient_cert.p12, instead of these two',
      },
    },
    'passphrase-file': {
      type: 'path',
      summary: {
        zh: '含 p12 口令的文件；默认口令是商户号',
        en: 'file with the passphrase of the p12; default the merchant ID',
      },
    },
    serial: {
      type: 'string',
      placeholder: { zh: '序列号', en: 'serial' },
      summary: { zh: '证书序列号，没有证书文件时给出', en: 'serial number, without a certificate' },
    },
    'apiv3-key-file': { type: 'path', summary: { zh: '含 APIv3 密钥的文件', en: 'file with the APIv3 key' } },
    'apiv3-key-env': {
      type: 'string',
      placeholder: { zh: '变量名', en: 'name' },
      summary: { zh: '含 APIv3 密钥的环境变量', en: 'environment variable with the APIv3 key' },
    },
    'apiv2-key-file': { type: 'path', summary: { zh: '含 APIv2 密钥的文件', en: 'file with the APIv2 key' } },
    'apiv2-key-env': {
      type: 'string',
      placeholder: { zh: '变量名', en: 'name' },
      summary: { zh: '含 APIv2 密钥的环境变量', en: 'environment variable with the APIv2 key' },
    },
    'public-key': {
      type: 'path',
      summary: { zh: '微信支付公钥 pub_key.pem', en: 'WeChat Pay public key, pub_key.pem' },
    },
    'public-key-id': {
      type: 'string',
      placeholder: { zh: 'ID', en: 'id' },
      summary: { zh: '微信支付公钥 ID，PUB_KEY_ID_…', en: 'ID of the WeChat Pay public key, PUB_KEY_ID_…' },
    },
    appid: {
      type: 'string',
      placeholder: { zh: 'appid', en: 'appid' },
      summary: { zh: '默认的 appid', en: 'default appid' },
    },
    user: {
      type: 'flag',
      summary: { zh: '写入用户目录，供所有项目使用', en: "write to the user's folder, for all projects" },
    },
    force: {
      type: 'flag',
      summary: {
        zh: '覆盖同名的配置和取出的文件',
        en: 'replace a profile of that name, and extracted files',
      },
    },
  },
  examples: [
    {
      command: 'init',
      summary: { zh: '在终端里逐项回答', en: 'answer the questions' },
    },
    {
      command:
        'init --mchid 1900000001 --p12 apiclient_cert.p12 --apiv3-key-env WXPAY_APIV3_KEY --public-key pub_key.pem --public-key-id PUB_KEY_ID_0119000000012024080100',
      summary: { zh: '全部由选项给出', en: 'give everything by options' },
    },
  ],
  exitCodes: {
    configuration: {
      zh: '文件之间不相符，没有写入',
      en: 'files that do not belong together; nothing was written',
    },
  },
})
