import { lettersOf } from '../base/suggestions'

/**
 * Option names of other WeChat Pay libraries (JavaScript, Java, Go, PHP, Python), without case and separators,
 * and the option to write here. Advice for a name with two meanings covers both.
 */
const foreign: readonly (readonly [names: string, advice: string])[] = [
  [
    'merchantid merchantno mchno mchnumber partnerid partner spmchid',
    'write mchid, the merchant ID as a string of digits',
  ],
  [
    'serialno serialnumber serialnum sn certsn certserial certserialno certserialnumber certificateserialno ' +
      'certificateserialnumber mchserial mchserialno mchserialnumber mchcertsn mchcertserialno mchcertificateserialnumber ' +
      'merchantserial merchantserialno merchantserialnumber merchantcertserial merchantcertserialno',
    'write serial, the serial number of the merchant API certificate (apiclient_cert.pem)',
  ],
  [
    'privatekeypath privatekeyfile privatekeyfrompath privatekeycontent privatekeystring privatekeypem rsaprivatekey ' +
      'mchprivatekey mchprivatekeypath mchprivatekeystring mchcertkey mchsecretcert merchantprivatekey ' +
      'merchantprivatekeypath merchantprivatekeyfile certprivatecontent apiclientkey keypem',
    'write privateKey, the merchant API private key (apiclient_key.pem): its PEM text, or its path as a file:// URL',
  ],
  [
    'apiv3 apiv3secret apiv3secretkey apiv3privatekey apikeyv3 apisecretv3 v3key v3secret v3apikey v3secretkey ' +
      'apiv3keystring mchv3key mchapiv3key mchsecretkeyv3 wechatpayapiv3key secretkey mchsecretkey aeskey',
    'write apiv3Key, the APIv3 key of 32 bytes',
  ],
  [
    'partnerkey paternerkey mchkey v2key v2secretkey v2secret apiv2key apiv2secret apikeyv2 mchsecretkeyv2 mchv2key',
    'write secret, the APIv2 key of 32 bytes',
  ],
  [
    'key apikey apisecret apisecretkey merchantkey merchantsecret mchsecret paykey paysecret wxpaykey',
    'for the APIv3 key (called key in wechatpay-node-v3) write apiv3Key; for the APIv2 key (called key in APIv2 ' +
      'libraries) write secret',
  ],
  [
    'certificates platformcert platformcerts platformcertificate platformcertificates platformpublickey ' +
      'wechatpaycert wechatpaycertificate wechatpaycertificates wechatpaycertificatepath wechatpaypublickey ' +
      'wechatpaypubkey wechatpublickey wechatpublickeystring wechatpubliccertpath wxpaypublickey wechatpayverifier ' +
      'pubkey pubkeypath publickeypath publickeyfrompath publickeyfile paypublickey',
    'write certs: { PUB_KEY_ID_…: the WeChat Pay public key }, or certs: { serial number: the platform certificate }',
  ],
  [
    'publickey',
    'for the WeChat Pay public key write certs: { PUB_KEY_ID_…: publicKey }; for apiclient_cert.pem (called publicKey in ' +
      'wechatpay-node-v3) write its serial number as serial',
  ],
  [
    'publickeyid pubkeyid paypublickeyid wechatpaypublickeyid wechatpaypubkeyid wxpaypublickeyid platformpublickeyid ' +
      'platformserial platformserialno platformserialnumber platformcertserial platformcertserialno ' +
      'wechatpayserial wechatcertserial',
    'it is a key of certs: write certs: { PUB_KEY_ID_…: the WeChat Pay public key }',
  ],
  [
    'certificate cert certpath certfile certpem certpubliccontent mchcert mchcertpath mchpubliccertpath merchantcert ' +
      'merchantcertificate privatecertpath apiclientcert publiccertificatepath',
    'for the merchant API certificate (apiclient_cert.pem) write its serial number as serial, and for operations of APIv2 ' +
      'that ask for a client certificate merchant: { cert, key }; for a platform certificate write ' +
      'certs: { serial number: certificate }',
  ],
  [
    'pfx pfxpath pfxcontent p12 p12path p12content keycontent passphrase passwd',
    'write merchant: { pfx, passphrase }, the client certificate (apiclient_cert.p12) of operations of APIv2',
  ],
  [
    'keypath keyfile',
    'for apiclient_key.pem write privateKey: its path as a file:// URL; for apiclient_cert.p12 write merchant: { pfx }',
  ],
  [
    'certdir certsdir certificatedir certificatesdir certificatepath publiccertificatedir cachedir',
    'write certificateStore: new FileCertificateStore(path), which keeps downloaded platform certificates',
  ],
  [
    'baseuri base url host hostname endpoint gateway gatewayurl apihost apiurl apibase apibaseurl paybaseurl domain server',
    "write baseURL: 'https://…'; by default it is WeChat Pay's own host",
  ],
  [
    'sandbox sandboxmode issandbox usesandbox usesandboxenv sandboxenv sandboxnew mode environment isprod production',
    "this option does not exist: write baseURL: 'http://127.0.0.1:…', the address of a sandbox of @wxpay/sandbox",
  ],
  [
    'notifyurl paynotifyurl refundurl refundnotifyurl payscorenotifyurl notify callbackurl callback',
    'write notify_url in the body of the order or refund that it belongs to',
  ],
  [
    'appid subappid spappid mpappid miniappid appappid publicappid subopenid submchid submerchantid spbillcreateip ip ' +
      'serviceid currency',
    'write it in the body of each call, under the name that the operation uses (appid, sub_mchid, service_id)',
  ],
  ['appsecret wxsecret secretid appkey', 'payments do not use it: omit it'],
  [
    'signtype authtype schema algorithm',
    'omit it: APIv3 calls are signed with SHA256-RSA, APIv2 calls as each operation requires (sign_type in the body)',
  ],
  ['useragent', "write headers: { 'User-Agent': … }"],
  ['proxyurl httpproxy httpsproxy agent', 'write proxy or httpsAgent, as in axios'],
  [
    'http httpclient httpoptions requestoptions axios axiosconfig options client',
    'write the request options of axios next to the others: timeout, headers, proxy, httpsAgent',
  ],
  ['requesttimeout timeoutms httptimeout readtimeout', 'write timeout, in milliseconds'],
  [
    'retries maxretries retrycount retrytimes maxattempts',
    'write retry: { attempts }, including the first one',
  ],
  [
    'debug logger log loglevel',
    'subscribe to the diagnostics channels, or add an interceptor to wxpay.client.v3',
  ],
  ['locale lang language', "call setLocale('zh') or setLocale('en'), which applies to the whole process"],
  ['brandid', 'write brand: { brandId, serial, privateKey }'],
]

let byLetters: ReadonlyMap<string, string> | undefined

/** Advice for another library's option name; `undefined` for an unknown name. */
export function adviceOnForeignName(name: string): string | undefined {
  byLetters ??= new Map(
    foreign.flatMap(([names, advice]) => names.split(' ').map((each) => [each, advice] as const)),
  )
  return byLetters.get(lettersOf(name))
}
