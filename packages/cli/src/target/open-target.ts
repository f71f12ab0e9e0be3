import { parseUrl } from '@wxpay/protocol'
import { configurationError } from '../errors/cli-error'
import { chooseKeys } from '../profiles/choose'
import { keysFromEnvironment } from '../profiles/environment'
import { sandboxOptions } from './options'
import { openSandbox } from './sandbox'
import type { Target, TargetInvocation } from './target'

const LIVE = 'https://api.mch.weixin.qq.com'

/**
 * The real WeChat Pay with `--live`; otherwise a sandbox: that of the environment, one that runs, or one that is started for
 * this command.
 *
 * @param whenNoneRuns - a new sandbox knows nothing of what was signed or encrypted before
 * @throws CliError with the exit code `configuration` or `network`
 */
export async function openTarget(
  invocation: TargetInvocation,
  whenNoneRuns: 'start' | 'refuse' = 'start',
): Promise<Target> {
  const { options, environment } = invocation
  if (options.live) return openLive(invocation)
  const keys = keysFromEnvironment(environment)
  if (keys?.baseURL !== undefined && options.sandbox === sandboxOptions.sandbox.default) {
    if (isLive(keys.baseURL)) throw liveWithoutFlag(keys.baseURL)
    return { kind: 'sandbox', baseURL: keys.baseURL, keys, close: () => Promise.resolve() }
  }
  return openSandbox(invocation, whenNoneRuns)
}

async function openLive(invocation: TargetInvocation): Promise<Target> {
  const { environment, options, output, text, folder } = invocation
  const keys = await chooseKeys(
    { profile: options.profile, config: options.config },
    {
      environment,
      folder,
      warn: (warning) => {
        output.warn(text(warning))
      },
    },
  )
  if (keys === undefined) throw noProfile()
  if (keys.serial === '') throw noSerial()
  const baseURL = keys.baseURL ?? LIVE
  return { kind: 'live', baseURL, keys, close: () => Promise.resolve() }
}

/** Whether an address is that of the real WeChat Pay. */
export function isLive(address: string): boolean {
  return /(?:^|\.)mch\.weixin\.qq\.com$/i.test(parseUrl(address)?.hostname ?? '')
}

const noProfile = (): Error =>
  configurationError(
    'PROFILE_MISSING',
    {
      zh: '没有商户的密钥：既没有配置文件，也没有环境变量 WXPAY_MCHID 和 WXPAY_PRIVATE_KEY',
      en: 'No keys of a merchant found: no configuration file, and WXPAY_MCHID and WXPAY_PRIVATE_KEY are not set',
    },
    {
      zh: '运行 wxpay init。密钥在微信支付商户平台「账户中心 > API 安全」下载或设置',
      en: 'Run wxpay init. The merchant platform has the keys under 账户中心 > API 安全 (API security)',
    },
  )

const noSerial = (): Error =>
  configurationError(
    'SERIAL_MISSING',
    {
      zh: '缺少环境变量 WXPAY_SERIAL 或 WXPAY_CERTIFICATE',
      en: 'WXPAY_SERIAL or WXPAY_CERTIFICATE is missing',
    },
    {
      zh: '证书序列号在商户平台「账户中心 > API 安全」查看，或用 wxpay keys inspect apiclient_cert.pem',
      en: 'The merchant platform shows it under 账户中心 > API 安全 (API security); or run wxpay keys inspect apiclient_cert.pem',
    },
  )

const liveWithoutFlag = (address: string): Error =>
  configurationError(
    'LIVE_WITHOUT_FLAG',
    {
      zh: `WXPAY_BASE_URL 是正式的微信支付（${address}），但没有 --live`,
      en: `WXPAY_BASE_URL is the real WeChat Pay (${address}), without --live`,
    },
    { zh: '加上 --live，或取消这个变量以使用沙箱', en: 'Add --live, or unset the variable to use a sandbox' },
  )
