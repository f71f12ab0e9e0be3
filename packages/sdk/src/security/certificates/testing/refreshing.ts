import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { CertificatesResponse } from '../certificate-list'
import { PlatformCertificates, type PlatformCertificatesOptions } from '../platform-certificates'
import type { RefreshEvent } from '../refresh-events'
import { signedList, apiv3Key, type Issued } from './platform'

export const SECOND = 1000
export const HOUR = 3600 * SECOND

/** A clock that advances only when a test sets it. */
export const clock = {
  now: new Date(0),
  set(time: string): void {
    clock.now = new Date(time)
  },
  advance(milliseconds: number): void {
    clock.now = new Date(clock.now.getTime() + milliseconds)
  },
}

/** Events published on the channel since `record()`. */
export const events: RefreshEvent[] = []

function listen(event: unknown): void {
  events.push(event as RefreshEvent)
}

/** @returns a function that stops the recording */
export function record(): () => void {
  events.length = 0
  subscribe('wxpay:certificates:refresh', listen)
  return () => {
    unsubscribe('wxpay:certificates:refresh', listen)
  }
}

/** WeChat Pay as seen by downloads: the certificates it lists or its failure, and the number of requests. */
export function wechatPay(...listed: Issued[]) {
  const platform = {
    listed,
    downloads: 0,
    fail: undefined as (() => CertificatesResponse | Promise<CertificatesResponse>) | undefined,
    async download(): Promise<CertificatesResponse> {
      platform.downloads++
      await new Promise(setImmediate)
      return platform.fail === undefined ? signedList(platform.listed, { now: clock.now }) : platform.fail()
    },
  }
  return platform
}

export function certificatesOf(
  platform: Pick<ReturnType<typeof wechatPay>, 'download'>,
  options: Partial<PlatformCertificatesOptions> = {},
): PlatformCertificates {
  return new PlatformCertificates({
    mchid: '1900000001',
    apiv3Key,
    clock: { now: () => clock.now },
    download: () => platform.download(),
    ...options,
  })
}

/** Waits until background work has finished. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate)
}
