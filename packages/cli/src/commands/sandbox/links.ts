import type { Locale } from '@wxpay/protocol'

/** Addresses of a sandbox for its users. */
export function linksOf(url: string) {
  return {
    url,
    console: new URL('/', url).href,
    phone: new URL('/phone', url).href,
    control: new URL('/sandbox/v1/openapi.json', url).href,
  }
}

/** The addresses as lines of text. */
export function linksText(url: string, locale: Locale): string {
  const { console, phone, control } = linksOf(url)
  return locale === 'zh'
    ? [`沙箱：${url}`, `控制台：${console}`, `付款的手机：${phone}`, `控制接口：${control}`].join('\n')
    : [
        `Sandbox:     ${url}`,
        `Console:     ${console}`,
        `Phone:       ${phone}`,
        `Control API: ${control}`,
      ].join('\n')
}
