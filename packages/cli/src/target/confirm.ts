import type { Invocation } from '../definition/invocation'
import { CliError, usageError } from '../errors/cli-error'

/** A write to the real WeChat Pay that a person is asked about. */
export interface Confirming
  extends Pick<Invocation, 'input' | 'isInteractive' | 'text' | 'locale' | 'signal'> {
  /** The option `--yes`. */
  readonly yes: boolean
  /** The call: `POST /v3/refund/domestic/refunds`. */
  readonly action: string
  readonly mchid: string
}

/**
 * Asks before a write to the real WeChat Pay.
 *
 * @throws CliError without `--yes` where there is no terminal to ask on, and if the answer is no
 */
export async function confirmWrite({
  yes,
  action,
  mchid,
  input,
  isInteractive,
  text,
  locale,
  signal,
}: Confirming): Promise<void> {
  if (yes) return
  if (!isInteractive)
    throw usageError(
      'CONFIRMATION_REQUIRED',
      {
        zh: `${action} 会改动正式的微信支付（商户 ${mchid}）`,
        en: `${action} changes something at the real WeChat Pay (merchant ${mchid})`,
      },
      {
        zh: '在终端里运行以便确认，或加上 --yes',
        en: 'Run it on a terminal, where it asks, or add --yes',
      },
    )
  const { confirm, isCancel } = await import('@clack/prompts')
  const answer = await confirm({
    message: text({
      zh: `向正式的微信支付发出 ${action}（商户 ${mchid}）？`,
      en: `Send ${action} to the real WeChat Pay (merchant ${mchid})?`,
    }),
    active: locale === 'zh' ? '发出' : 'Send',
    inactive: locale === 'zh' ? '取消' : 'Cancel',
    initialValue: false,
    input,
    output: process.stderr,
    signal,
  })
  if (answer !== true || isCancel(answer))
    throw new CliError(
      'interrupted',
      { zh: '已取消，没有发出请求', en: 'Canceled; nothing was sent' },
      {
        code: 'CANCELLED',
      },
    )
}
