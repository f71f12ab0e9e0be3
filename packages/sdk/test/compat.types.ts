import type { AxiosInstance, AxiosResponse } from 'axios'
import Client, {
  Aes,
  Decorator,
  FormData,
  Formatter,
  Hash,
  Multipart,
  Rsa,
  Transformer,
  Wechatpay,
} from '@wxpay/sdk/compat'

/* Code of users of the plugin, as the compiler sees it. Names of the chain are read by an index signature. */

export async function compiles(keys: { readonly mchid: string; readonly secret: string }): Promise<unknown> {
  const wxpay: Wechatpay = new Wechatpay({
    mchid: keys.mchid,
    serial: '',
    privateKey: Rsa.from('file:///key.pem', Rsa.KEY_TYPE_PRIVATE),
    certs: { PUB_KEY_ID_0: Rsa.from(Buffer.from(''), 'public') },
    secret: keys.secret,
    merchant: { pfx: Buffer.from(''), passphrase: keys.mchid },
    timeout: 5000,
    notAnOption: true,
  })
  const native = wxpay.v3['pay']?.['transactions']?.['native']
  const posted = await native?.post(
    { mchid: keys.mchid },
    { headers: { 'Wechatpay-Serial': 'x' }, out_trade_no: '1' },
  )
  const typed = await wxpay.chain('v3/certificates').get<{ readonly serial_no: string }>()
  const own: AxiosResponse<string> = await wxpay.chain('v3/certificates').get<string, AxiosResponse<string>>()
  const called = await wxpay.v2['pay']?.['micropay']?.({ mch_id: keys.mchid }, { security: true })
  const instances: readonly AxiosInstance[] = [
    wxpay.client.v2,
    wxpay.client.v3,
    Decorator.xmlBased({ secret: keys.secret }),
  ]
  const other: Client = new Client.Wechatpay({ mchid: '', serial: '', privateKey: '', certs: { any: '' } })
  const form = new FormData().append('file', Buffer.from(''), 'a.png')
  const parts = new Multipart().append('meta', '{}')
  const bill: readonly Record<string, string>[] = Formatter.castCsvBill('').rows
  const texts: readonly string[] = [
    typed.data.serial_no,
    own.data,
    Hash.sign(Hash.ALGO_MD5, { a: 1 }, Hash.keyObjectFrom(keys.secret)),
    Aes.AesGcm.encrypt('', Buffer.alloc(32), 'nonce', 'aad'),
    Transformer.toXml({ return_code: 'SUCCESS' }),
    Transformer.toObject('<xml/>')['return_code'] ?? '',
    Wechatpay.normalize('A'),
  ]
  return [
    posted?.data,
    called?.data,
    instances,
    other,
    form,
    parts,
    bill,
    texts,
    new Transformer(keys.mchid, keys.secret).request,
  ]
}
