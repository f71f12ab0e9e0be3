import type { Fixture } from './fixture'
import { digestV2, fieldsOfXml, formOf, type PageExample } from './page-example'

/** Status and body of a response. */
export interface Answer {
  readonly status: number
  readonly text: string
}

/** Whether an example was accepted. APIv2 answers 200 to what it refuses. */
export const isAccepted = ({ status, text }: Answer): boolean =>
  status < 400 && !/<(?:return|result)_code>(?:<!\[CDATA\[)?FAIL/.test(text)

/** Sends the example of an operation, signed as its API demands. */
export const sendExample = (
  isV2: boolean,
  example: PageExample,
  by: Pick<Fixture, 'client' | 'merchant' | 'sandbox'>,
): Promise<Answer> => (isV2 ? sendV2(example, by) : sendV3(example, by))

/** Sends an example of APIv3 or of the brand API, signed. */
function sendV3(
  example: PageExample,
  { client, merchant }: Pick<Fixture, 'client' | 'merchant'>,
): Promise<Answer> {
  const form = example.form === undefined ? undefined : formOf(example.form)
  return client.call(example.method, example.target, form?.body ?? example.body, {
    ...(example.target.startsWith('/brand/') ? { brand: merchant.brand } : {}),
    headers: {
      ...example.headers,
      ...(form === undefined ? {} : { 'Content-Type': 'multipart/form-data; boundary=boundary' }),
    },
    ...(form === undefined ? {} : { signedBody: form.meta }),
  })
}

/** Sends an example of APIv2, signed. */
async function sendV2(
  example: PageExample,
  { merchant, sandbox }: Pick<Fixture, 'merchant' | 'sandbox'>,
): Promise<Answer> {
  const nonce = { nonce_str: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS' }
  const url = `https://api.mch.weixin.qq.com${example.target.replace(/\?.*$/, '')}`
  if (example.body !== undefined) {
    const xml = example.body.replace('<nonce_str></nonce_str>', `<nonce_str>${nonce.nonce_str}</nonce_str>`)
    const sign = digestV2(fieldsOfXml(xml), merchant.secret)
    return answer(
      await sandbox.fetch(url, { method: 'POST', body: xml.replace(/<sign>[^<]*/, `<sign>${sign}`) }),
    )
  }
  if (example.form !== undefined) {
    const texts = Object.fromEntries(
      example.form.filter(({ type }) => type !== 'file').map(({ key, value }) => [key, value]),
    )
    const sign = digestV2(texts, merchant.secret)
    const signed = example.form.map((part) => (part.key === 'sign' ? { ...part, value: sign } : part))
    const { body } = formOf(signed)
    const headers = { 'Content-Type': 'multipart/form-data; boundary=boundary' }
    return answer(await sandbox.fetch(url, { method: 'POST', body, headers }))
  }
  const query: Record<string, string> = { ...example.query, ...('nonce_str' in example.query ? nonce : {}) }
  const signed = 'sign' in query ? { ...query, sign: digestV2(query, merchant.secret) } : query
  return answer(
    await sandbox.fetch(`${url}?${new URLSearchParams(signed).toString()}`, { redirect: 'manual' }),
  )
}

const answer = async (response: Response): Promise<Answer> => ({
  status: response.status,
  text: await response.text(),
})
