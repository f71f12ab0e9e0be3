import type { Readable } from 'node:stream'
import type { Routes } from '@wxpay/sdk/types'

/** What `data` of a response is, by the `responseType` that a call asks for. */
export interface Delivered {
  readonly stream: Readable
  readonly arraybuffer: Buffer
  readonly blob: Blob
  readonly text: string
}

/** What follows a route in `request()` where the config asks for another `responseType` than JSON. */
export type DeliveredArguments<
  Route extends keyof Routes,
  Type extends keyof Delivered,
> = keyof Routes extends Route
  ? never
  : Routes[Route] extends { data: infer Data; config: infer Config }
    ? [Data] extends [undefined]
      ? [config: Config & { readonly responseType: Type }]
      : [data: Data, config: Config & { readonly responseType: Type }]
    : never
