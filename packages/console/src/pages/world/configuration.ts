import type { Tenant } from '../../app/reference'

/** Languages for which a configuration of a client can be copied. */
export const languages = ['node', 'env', 'java', 'go', 'php', 'python'] as const

/** One of them. */
export type Language = (typeof languages)[number]

/** Names of the languages, with the client that the configuration is for. */
export const languageNames: Readonly<Record<Language, string>> = {
  node: 'Node.js',
  env: '.env',
  java: 'Java',
  go: 'Go',
  php: 'PHP',
  python: 'Python',
}

/** Configuration of a client that calls the sandbox as a merchant, ready to paste. */
export function configurationOf(language: Language, tenant: Tenant, url: string): string {
  return writers[language](tenant, url)
}

const quoted = (text: string): string => JSON.stringify(text)

/** The key that verifies WeChat Pay: its public key if the merchant has it, otherwise the newest certificate. */
function platformKeyOf({ certs }: Tenant): readonly [id: string, pem: string] {
  const entries = Object.entries(certs)
  return entries.find(([id]) => id.startsWith('PUB_KEY_ID_')) ?? entries.at(-1) ?? ['', '']
}

const isPublicKey = (id: string): boolean => id.startsWith('PUB_KEY_ID_')
const singleLine = (pem: string): string => pem.replaceAll(/-----[^-]+-----|\s/g, '')

const writers: Readonly<Record<Language, (tenant: Tenant, url: string) => string>> = {
  node: (tenant, url) =>
    [
      `import { Wechatpay } from '@wxpay/sdk'`,
      ``,
      `export const wxpay = new Wechatpay({`,
      `  baseURL: ${quoted(url)},`,
      `  mchid: ${quoted(tenant.mchid)},`,
      `  serial: ${quoted(tenant.serial)},`,
      `  privateKey: \`${tenant.privateKey.trimEnd()}\`,`,
      `  certs: {`,
      ...Object.entries(tenant.certs).map(([id, pem]) => `    ${quoted(id)}: \`${pem.trimEnd()}\`,`),
      `  },`,
      `  apiv3Key: ${quoted(tenant.apiv3Key)},`,
      `  secret: ${quoted(tenant.secret)},`,
      `})`,
      `export const appid = ${quoted(tenant.appid)}`,
      `export const service_id = ${quoted(tenant.serviceId)}`,
      ``,
    ].join('\n'),

  env: (tenant, url) => {
    const [id, pem] = platformKeyOf(tenant)
    const variables = {
      WXPAY_BASE_URL: url,
      WXPAY_MCHID: tenant.mchid,
      WXPAY_APPID: tenant.appid,
      WXPAY_SERVICE_ID: tenant.serviceId,
      WXPAY_SERIAL: tenant.serial,
      WXPAY_PRIVATE_KEY: singleLine(tenant.privateKey),
      WXPAY_APIV3_KEY: tenant.apiv3Key,
      WXPAY_APIV2_KEY: tenant.secret,
      ...(isPublicKey(id)
        ? { WXPAY_PUBLIC_KEY_ID: id, WXPAY_PUBLIC_KEY: singleLine(pem) }
        : { WXPAY_PLATFORM_SERIAL: id, WXPAY_PLATFORM_CERTIFICATE: singleLine(pem) }),
    }
    return `${Object.entries(variables)
      .map(([name, value]) => `${name}=${value}`)
      .join('\n')}\n`
  },

  java: (tenant, url) => {
    const [id, pem] = platformKeyOf(tenant)
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
    .merchantId(${quoted(tenant.mchid)})
    .merchantSerialNumber(${quoted(tenant.serial)})
    .privateKey(${quoted(tenant.privateKey)})
    .apiV3Key(${quoted(tenant.apiv3Key)})
    .build();
HttpClient http = new DefaultHttpClientBuilder().okHttpClient(redirecting).config(config).build();
NativePayService service = new NativePayService.Builder().httpClient(http).build();
`
  },

  go: (tenant, url) => {
    const [id, pem] = platformKeyOf(tenant)
    const [load, option] = isPublicKey(id)
      ? [
          'LoadPublicKey',
          `WithWechatPayPublicKeyAuthCipher(${quoted(tenant.mchid)}, ${quoted(tenant.serial)}, privateKey, ${quoted(id)}, platformKey)`,
        ]
      : [
          'LoadCertificate',
          `WithWechatPayAuthCipher(${quoted(tenant.mchid)}, ${quoted(tenant.serial)}, privateKey, []*x509.Certificate{platformKey})`,
        ]
    return `// github.com/wechatpay-apiv3/wechatpay-go
type redirect struct{ to *url.URL }

func (r redirect) RoundTrip(request *http.Request) (*http.Response, error) {
	sent := request.Clone(request.Context())
	sent.URL.Scheme, sent.URL.Host, sent.Host = r.to.Scheme, r.to.Host, r.to.Host
	return http.DefaultTransport.RoundTrip(sent)
}

sandbox, _ := url.Parse(${quoted(url)})
privateKey, _ := utils.LoadPrivateKey(\`${tenant.privateKey.trimEnd()}\`)
platformKey, _ := utils.${load}(\`${pem.trimEnd()}\`)
client, err := core.NewClient(ctx,
	option.${option},
	option.WithHTTPClient(&http.Client{Transport: redirect{sandbox}}),
)
`
  },

  php: (tenant, url) => {
    const [id, pem] = platformKeyOf(tenant)
    return `// wechatpay/wechatpay
$client = Builder::factory([
    'mchid' => '${tenant.mchid}',
    'serial' => '${tenant.serial}',
    'privateKey' => Rsa::from('${tenant.privateKey.trimEnd()}', Rsa::KEY_TYPE_PRIVATE),
    'certs' => ['${id}' => Rsa::from('${pem.trimEnd()}', Rsa::KEY_TYPE_PUBLIC)],
    'base_uri' => '${url}',
]);
`
  },

  python: (tenant, url) => {
    const [id, pem] = platformKeyOf(tenant)
    const keys = isPublicKey(id)
      ? [`    public_key_id=${quoted(id)},`, `    public_key="""${pem.trimEnd()}""",`]
      : []
    return [
      `# pip install wechatpayv3`,
      `wxpay = WeChatPay(`,
      `    wechatpay_type=WeChatPayType.NATIVE,`,
      `    mchid=${quoted(tenant.mchid)},`,
      `    appid=${quoted(tenant.appid)},`,
      `    cert_serial_no=${quoted(tenant.serial)},`,
      `    private_key="""${tenant.privateKey.trimEnd()}""",`,
      `    apiv3_key=${quoted(tenant.apiv3Key)},`,
      `    notify_url="http://127.0.0.1:3000/notify",`,
      `    cert_dir="./cert",`,
      ...keys,
      `)`,
      `wxpay._core._gate_way = ${quoted(url)}`,
      ``,
    ].join('\n')
  },
}
