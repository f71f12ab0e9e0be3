import { join } from 'node:path'
import type { Invocation, Run } from '../../../definition/invocation'
import { CliError, configurationError, usageError } from '../../../errors/cli-error'
import { exitCodes } from '../../../errors/exit-codes'
import { type Approvals, openApprovals, type Pending } from '../../../mcp/live/approvals'
import type { Challenge } from '../../../mcp/live/challenge'
import { describeChallenge, expectedAnswers } from '../../../mcp/live/questions'
import { visibleLine } from '../../../mcp/output/visible'
import { userFolder } from '../../../profiles/config-file'
import type { definition } from './definition'

type Approve = Invocation<typeof definition>

export const run: Run<typeof definition> = async (invocation) => {
  const { arguments: given, environment, isInteractive, output, text, locale } = invocation
  if (!isInteractive) throw notATerminal()
  const approvals = await openApprovals(join(userFolder(environment), 'mcp'), Date.now)
  const { challenge } = choose(await approvals.pending(), given.id)
  output.note(describeChallenge(challenge, locale))
  await confirm(invocation, challenge, approvals)
  const { expiresAt } = await approvals.approve(challenge)
  output.result(
    { id: challenge.id, target: challenge.target, expires: new Date(expiresAt).toISOString() },
    () =>
      text({
        zh: '已许可一次，10 分钟内有效。告诉助手可以再次调用 live_call。',
        en: 'Approved once, for 10 minutes. Tell the agent to call live_call again.',
      }),
  )
  return exitCodes.ok
}

function choose(pending: readonly Pending[], id: string | undefined): Pending {
  const [first, ...others] =
    id === undefined ? pending : pending.filter(({ challenge }) => challenge.id === id)
  if (first === undefined)
    throw configurationError(
      'APPROVAL_MISSING',
      { zh: '没有等待确认的写请求', en: 'No write waits for approval' },
      {
        zh: '助手调用 live_call 之后才有；半小时后失效',
        en: 'There is one after an agent has called live_call; it ends after half an hour',
      },
    )
  if (others.length > 0) {
    const list = pending
      .map(({ challenge }) => `${challenge.id}  ${visibleLine(challenge.target)}`)
      .join('\n')
    throw usageError('APPROVAL_AMBIGUOUS', {
      zh: `有多个写请求等待确认，请给出编号：\n${list}`,
      en: `Several writes wait for approval; give the ID of one:\n${list}`,
    })
  }
  return first
}

async function confirm(
  { input, signal, text }: Approve,
  challenge: Challenge,
  approvals: Approvals,
): Promise<void> {
  const { text: ask, isCancel } = await import('@clack/prompts')
  for (const { question, accepts } of expectedAnswers(challenge)) {
    const answer = await ask({ message: text(question), input, output: process.stderr, signal })
    if (!isCancel(answer) && accepts(answer)) continue
    await approvals.refuse(challenge)
    throw new CliError(
      'failed',
      {
        zh: '输入与请求不符，没有许可；这个请求已作废',
        en: 'The answer does not match the write: nothing was approved, and the write is discarded',
      },
      { code: 'APPROVAL_REFUSED' },
    )
  }
}

const notATerminal = (): Error =>
  usageError(
    'TERMINAL_REQUIRED',
    { zh: '只能由人在终端里确认', en: 'Only a person on a terminal can approve' },
    {
      zh: '在你自己的终端里运行 wxpay mcp approve，不要通过脚本或助手',
      en: 'Run wxpay mcp approve on a terminal of your own, not by a script or an agent',
    },
  )
