import { z } from 'zod'
import { usageError } from '../../errors/cli-error'
import { partOf } from '../output/pointer'
import { withoutSecrets } from '../output/withheld'
import type { ToolContext } from '../context'
import {
  findAction,
  isReadingAction,
  listActions,
  routeOf,
  type SandboxAction,
  searchActions,
} from '../sandbox/actions'
import { changesSandbox, defineTool, readOnly } from '../tool'
import { limit, offset, pageOf, pointer } from './paging'

export const sandboxActions = defineTool({
  name: 'sandbox_actions',
  title: 'Find actions of the sandbox',
  description:
    'Lists what the payer, WeChat Pay, a bank or an auditor can do in the sandbox: pay an order, fail a payment, confirm a transfer, settle or fail a refund, file a complaint, add a fault. Give "action" for its parameters and the schema of its body; then sandbox_act or sandbox_read.',
  input: z.strictObject({
    query: z.string().min(1).max(200).optional().describe('English words, such as "pay order"; default all.'),
    action: z.string().min(1).max(128).optional().describe('Describe this action, such as transactions.pay.'),
    limit,
    offset,
  }),
  annotations: readOnly,
  run: async ({ sandbox }, { query, action, ...page }, signal) => {
    const actions = await listActions(await sandbox.control(signal))
    if (action !== undefined)
      return { summary: `Action ${action} of the sandbox.`, facts: described(findAction(actions, action)) }
    const { items, facts } = pageOf(query === undefined ? actions : searchActions(actions, query), page)
    return {
      summary: `${facts.total} actions. Those that read are for sandbox_read, the others for sandbox_act.`,
      facts: {
        ...facts,
        actions: items.map((each) => ({
          action: each.name,
          summary: each.summary,
          tool: isReadingAction(each) ? 'sandbox_read' : 'sandbox_act',
          parameters: each.parameters.map(({ name }) => name),
          has_body: each.body !== undefined,
        })),
      },
    }
  },
})

const described = (action: SandboxAction): object => ({
  ...action,
  tool: isReadingAction(action) ? 'sandbox_read' : 'sandbox_act',
})

const parameters = z
  .record(z.string(), z.union([z.string().max(512), z.number(), z.boolean()]))
  .default({})
  .describe('Parameters of the path and the query by name; mchid is by default that of sandbox_status.')

const actionName = z.string().min(1).max(128)

export const sandboxRead = defineTool({
  name: 'sandbox_read',
  title: 'Read the state of the sandbox',
  description:
    'Runs a reading action of the sandbox: an order with what only WeChat Pay knows, balances and entries of the ledger, entities, history, faults, magic values. Find actions by sandbox_actions.',
  input: z.strictObject({
    action: actionName.describe('Action that reads, such as transactions.get or ledger.balances.'),
    parameters,
    pointer,
  }),
  annotations: readOnly,
  run: async (context, { action, parameters: given, pointer: part }, signal) => {
    const found = await find(context, action, signal)
    if (!isReadingAction(found))
      throw usageError('ACTION_WRITES', {
        zh: `${action} 会改变沙箱：用 sandbox_act`,
        en: `${action} changes the sandbox: use sandbox_act`,
      })
    const { result } = await perform(context, found, given, undefined, signal)
    return {
      summary: `Sandbox: ${found.summary}.`,
      outside: part === undefined ? result : partOf(result, part),
    }
  },
})

export const sandboxAct = defineTool({
  name: 'sandbox_act',
  title: 'Act as the payer or WeChat Pay in the sandbox',
  description:
    'Runs an action that changes the sandbox, as the payer, WeChat Pay or a bank would: transactions.pay, refunds.succeed, transfers.confirm, faults.add and so on. Find actions and their schemas by sandbox_actions.',
  input: z.strictObject({
    action: actionName.describe('Action that changes something, such as transactions.pay.'),
    parameters,
    body: z.record(z.string(), z.unknown()).optional().describe('Body, as sandbox_actions describes it.'),
  }),
  annotations: changesSandbox,
  run: async (context, { action, parameters: given, body }, signal) => {
    const found = await find(context, action, signal)
    if (isReadingAction(found))
      throw usageError('ACTION_READS', {
        zh: `${action} 只读：用 sandbox_read`,
        en: `${action} only reads: use sandbox_read`,
      })
    const { result } = await perform(context, found, given, body ?? {}, signal)
    return { summary: `Sandbox: done (${found.summary}).`, outside: result ?? null }
  },
})

const find = async ({ sandbox }: ToolContext, action: string, signal: AbortSignal): Promise<SandboxAction> =>
  findAction(await listActions(await sandbox.control(signal)), action)

async function perform(
  { sandbox }: ToolContext,
  action: SandboxAction,
  given: Readonly<Record<string, string | number | boolean>>,
  body: unknown,
  signal: AbortSignal,
): Promise<{ readonly result: unknown }> {
  const { merchant } = await sandbox.open(signal)
  const control = await sandbox.control(signal)
  const route = routeOf(action, given, { mchid: merchant.mchid })
  return { result: withoutSecrets(await control(route, action.method === 'DELETE' ? undefined : body)) }
}
