import { script } from '@bomb.sh/tab'
import type { Run } from '../../definition/invocation'
import type { Node } from '../../definition/tree'
import { usageError } from '../../errors/cli-error'
import { exitCodes } from '../../errors/exit-codes'
import { didYouMean } from '../../parsing/suggest'
import { bashScript } from './bash-script'
import type { definition } from './definition'
import { printCompletions } from './print-completions'

const shells = ['bash', 'zsh', 'fish', 'powershell']

/** The command for a tree of commands, of which it is a part. */
export function completing(commands: readonly Node[]): Run<typeof definition> {
  return async ({ arguments: { shell }, command, locale, output }) => {
    // The scripts call `wxpay complete -- <what was typed>`.
    if (shell === undefined && command.length > 0) await printCompletions(commands, command, locale)
    else if (shell === 'bash') output.raw(bashScript)
    else if (shell !== undefined && shells.includes(shell)) script(shell, 'wxpay', 'wxpay')
    else throw unknownShell(shell)
    return exitCodes.ok
  }
}

function unknownShell(shell: string | undefined): Error {
  if (shell === undefined)
    return usageError('ARGUMENT_MISSING', {
      zh: `缺少参数 <shell>：${shells.join('、')}`,
      en: `Argument <shell> is missing: ${shells.join(', ')}`,
    })
  return usageError(
    'ARGUMENT_INVALID',
    { zh: `没有 ${shell} 的补全脚本`, en: `No completion script exists for ${shell}` },
    didYouMean(shell, shells, (name) => name),
  )
}
