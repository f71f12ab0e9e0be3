import type { Reference } from '../../profiles/profile'

/** Contents of a profile; files are named relative to the working directory. */
export interface Answers {
  readonly mchid: string
  readonly keys:
    | { readonly p12: string }
    | { readonly privateKey: string; readonly certificate: string | undefined }
  readonly serial: string | undefined
  readonly apiv3Key: Reference | undefined
  readonly apiv2Key: Reference | undefined
  readonly publicKey: { readonly id: string; readonly file: string } | undefined
  readonly appid: string | undefined
}
