import type { Credentials } from '../merchants/credentials'
import { configurationText } from './configuration'
import { clientEnvironment } from './environment-file'

/** Languages for which a configuration of a client can be copied. */
export const configurationLanguages = ['node', 'env', 'java', 'go', 'php', 'python'] as const

/** One of them. */
export type ConfigurationLanguage = (typeof configurationLanguages)[number]

/** Configuration of a client that calls the sandbox as a merchant, ready to paste. */
export function clientConfiguration(
  language: ConfigurationLanguage,
  merchant: Credentials,
  url: string,
): string {
  return writers[language](merchant, url)
}

const quoted = (text: string): string => JSON.stringify(text)

/** The key that verifies WeChat Pay: its public key if the merchant has it, otherwise the newest certificate. */
function platformKeyOf({ certs }: Credentials): readonly [id: string, pem: string] {
  const entries = Object.entries(certs)
  return entries.find(([id]) => id.startsWith('PUB_KEY_ID_')) ?? entries.at(-1) ?? ['', '']
}

const isPublicKey = (id: string): boolean => id.startsWith('PUB_KEY_ID_')

const writers: Readonly<Record<ConfigurationLanguage, (merchant: Credentials, url: string) => string>> = {
  node: (merchant, url) => `${configurationText(merchant, url)}\n`,

  env: (merchant, url) =>
    Object.entries(clientEnvironment(merchant, { baseURL: url }))
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),

  java: (merchant, url) => {
    const [id, pem] = platformKeyOf(merchant)
    return `// com.github.wechatpay-apiv3:wechatpay-java
HttpUrl sandbox = HttpUrl.get(${quoted(url)});
OkHttpClient redirecting = new OkHttpClient.Builder()
    .addInterceptor(chain -> chain.proceed(chain.request().newBuilder()
        .url(chain.request().url().newBuilder()
            .scheme(sandbox.scheme()).host(sandbox.host()).port(sandbox.port()).build())
        .build()))
    .build();
${
  isPublicKey(id)
    ? `Config config = new RSAPublicKeyConfig.Builder()
    .publicKeyId(${quoted(id)})
    .publicKey(${quoted(pem)})`
    : `Config config = new RSAAutoCertificateConfig.Builder()
    .httpClientBuilder(new DefaultHttpClientBuilder().okHttpClient(redirecting))`
}
    .merchantId(${quoted(merchant.mchid)})
    .merchantSerialNumber(${quoted(merchant.serial)})
    .privateKey(${quoted(merchant.privateKey)})
    .apiV3Key(${quoted(merchant.apiv3Key)})
    .build();
HttpClient http = new DefaultHttpClientBuilder().okHttpClient(redirecting).config(config).build();
NativePayService service = new NativePayService.Builder().httpClient(http).build();
`
  },

  go: (merchant, url) => {
    const [id, pem] = platformKeyOf(merchant)
    const [load, option] = isPublicKey(id)
      ? [
          'LoadPublicKey',
          `WithWechatPayPublicKeyAuthCipher(${quoted(merchant.mchid)}, ${quoted(merchant.serial)}, privateKey, ${quoted(id)}, platformKey)`,
        ]
      : [
          'LoadCertificate',
          `WithWechatPayAuthCipher(${quoted(merchant.mchid)}, ${quoted(merchant.serial)}, privateKey, []*x509.Certificate{platformKey})`,
        ]
    return `// github.com/wechatpay-apiv3/wechatpay-go
type redirect struct{ to *url.URL }

func (r redirect) RoundTrip(request *http.Request) (*http.Response, error) {
	sent := request.Clone(request.Context())
	sent.URL.Scheme, sent.URL.Host, sent.Host = r.to.Scheme, r.to.Host, r.to.Host
	return http.DefaultTransport.RoundTrip(sent)
}

sandbox, _ := url.Parse(${quoted(url)})
privateKey, _ := utils.LoadPrivateKey(\`${merchant.privateKey.trimEnd()}\`)
platformKey, _ := utils.${load}(\`${pem.trimEnd()}\`)
client, err := core.NewClient(ctx,
	option.${option},
	option.WithHTTPClient(&http.Client{Transport: redirect{sandbox}}),
)
`
  },

  php: (merchant, url) => {
    const [id, pem] = platformKeyOf(merchant)
    return `// wechatpay/wechatpay
$client = Builder::factory([
    'mchid' => '${merchant.mchid}',
    'serial' => '${merchant.serial}',
    'privateKey' => Rsa::from('${merchant.privateKey.trimEnd()}', Rsa::KEY_TYPE_PRIVATE),
    'certs' => ['${id}' => Rsa::from('${pem.trimEnd()}', Rsa::KEY_TYPE_PUBLIC)],
    'base_uri' => '${url}',
]);
`
  },

  python: (merchant, url) => {
    const [id, pem] = platformKeyOf(merchant)
    const keys = isPublicKey(id)
      ? [`    public_key_id=${quoted(id)},`, `    public_key="""${pem.trimEnd()}""",`]
      : []
    return [
      `# pip install wechatpayv3`,
      `wxpay = WeChatPay(`,
      `    wechatpay_type=WeChatPayType.NATIVE,`,
      `    mchid=${quoted(merchant.mchid)},`,
      `    appid=${quoted(merchant.appid)},`,
      `    cert_serial_no=${quoted(merchant.serial)},`,
      `    private_key="""${merchant.privateKey.trimEnd()}""",`,
      `    apiv3_key=${quoted(merchant.apiv3Key)},`,
      `    notify_url="http://127.0.0.1:3000/notify",`,
      `    cert_dir="./cert",`,
      ...keys,
      `)`,
      `wxpay._core._gate_way = ${quoted(url)}`,
      ``,
    ].join('\n')
  },
}
