import type { Readable } from 'node:stream'
import type { Routes } from '@wxpay/sdk/types'

/** Type of a response's `data` for each `responseType`. */
export interface Delivered {
  readonly stream: Readable
  readonly arraybuffer: Buffer
  readonly blob: Blob
  readonly text: string
}

/** Arguments of `request()` after the route when the config sets a `responseType` other than JSON. */
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
