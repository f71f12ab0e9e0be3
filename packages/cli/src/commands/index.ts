import type { GroupDefinition } from '../definition/command'
import { command, group, type Node } from '../definition/tree'
import { definition as bills } from './bills/definition'
import { definition as downloadBill } from './bills/download/definition'
import { definition as reconcile } from './bills/reconcile/definition'
import { definition as call } from './call/definition'
import { definition as certs } from './certs/definition'
import { definition as downloadCerts } from './certs/download/definition'
import { definition as complete } from './complete/definition'
import { definition as crt } from './crt/definition'
import { definition as decrypt } from './decrypt/definition'
import { definition as encrypt } from './encrypt/definition'
import { definition as doctor } from './doctor/definition'
import { definition as exam } from './exam/definition'
import { definition as explain } from './explain/definition'
import { definition as init } from './init/definition'
import { definition as keys } from './keys/definition'
import { definition as inspect } from './keys/inspect/definition'
import { definition as listen } from './listen/definition'
import { definition as logsTail } from './logs/tail/definition'
import { definition as replay } from './replay/definition'
import { definition as trigger } from './trigger/definition'
import { definition as migrate } from './migrate/definition'
import { definition as sandboxConfig } from './sandbox/config/definition'
import { definition as sandboxExec } from './sandbox/exec/definition'
import { definition as sandboxExport } from './sandbox/export/definition'
import { definition as sandboxImport } from './sandbox/import/definition'
import { definition as sandboxReset } from './sandbox/reset/definition'
import { definition as sandboxRestore } from './sandbox/restore/definition'
import { definition as sandboxSeed } from './sandbox/seed/definition'
import { definition as sandboxSnapshot } from './sandbox/snapshot/definition'
import { definition as sandboxStart } from './sandbox/start/definition'
import { definition as sandboxStatus } from './sandbox/status/definition'
import { definition as sandboxStop } from './sandbox/stop/definition'
import { definition as sandboxWait } from './sandbox/wait/definition'
import { definition as approve } from './mcp/approve/definition'
import { definition as mcp } from './mcp/serve/definition'
import { definition as req } from './req/definition'
import { definition as verify } from './verify/definition'

/** The command line itself. */
export const wxpay: GroupDefinition = {
  name: 'wxpay',
  summary: { zh: '微信支付命令行', en: 'the command line of WeChat Pay' },
  description: {
    zh: '默认连接本机的沙箱；加上 --live 才连接正式的微信支付。',
    en: 'Talks to the local sandbox; only with --live to the real WeChat Pay.',
  },
}

/** Every command, in the order of the help. */
export const commands: readonly Node[] = [
  command(init, () => import('./init/run')),
  command(
    call,
    () => import('./call/run'),
    () => import('./call/completion'),
  ),
  group({ name: 'sandbox', summary: { zh: '本机的微信支付沙箱', en: 'the local WeChat Pay sandbox' } }, [
    command(sandboxStart, () => import('./sandbox/start/run')),
    command(sandboxStop, () => import('./sandbox/stop/run')),
    command(sandboxStatus, () => import('./sandbox/status/run')),
    command(sandboxWait, () => import('./sandbox/wait/run')),
    command(sandboxExec, () => import('./sandbox/exec/run')),
    command(sandboxConfig, () => import('./sandbox/config/run')),
    command(sandboxReset, () => import('./sandbox/reset/run')),
    command(sandboxSnapshot, () => import('./sandbox/snapshot/run')),
    command(sandboxRestore, () => import('./sandbox/restore/run')),
    command(sandboxExport, () => import('./sandbox/export/run')),
    command(sandboxImport, () => import('./sandbox/import/run')),
    command(sandboxSeed, () => import('./sandbox/seed/run')),
  ]),
  command(listen, () => import('./listen/run')),
  command(replay, () => import('./replay/run')),
  command(trigger, () => import('./trigger/run')),
  group({ name: 'logs', summary: { zh: '沙箱里发生的事', en: 'what happens in the sandbox' } }, [
    command(logsTail, () => import('./logs/tail/run')),
  ]),
  command(doctor, () => import('./doctor/run')),
  command(exam, () => import('./exam/run')),
  command(verify, () => import('./verify/run')),
  command(explain, () => import('./explain/run')),
  command(migrate, () => import('./migrate/run')),
  group(keys, [command(inspect, () => import('./keys/inspect/run'))]),
  group(
    mcp,
    [command(approve, () => import('./mcp/approve/run'))],
    command(mcp, () => import('./mcp/serve/run')),
  ),
  group(certs, [command(downloadCerts, () => import('./certs/download/run'))]),
  group(bills, [
    command(downloadBill, () => import('./bills/download/run')),
    command(reconcile, () => import('./bills/reconcile/run')),
  ]),
  command(encrypt, () => import('./encrypt/run')),
  command(decrypt, () => import('./decrypt/run')),
  command(complete, async () => ({ run: (await import('./complete/run')).completing(commands) })),
  command(req, () => import('./req/run')),
  command(crt, () => import('./crt/run')),
]
