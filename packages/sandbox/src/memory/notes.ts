import type { FoundOperation } from '@wxpay/catalog'
import type { Note } from '../domain/fidelity'
import { stateFields } from './effects'
import type { Memory } from './memory'
import type { Role } from './roles'

const notes = {
  keepsNothing: {
    zh: '按接口目录应答，不保存任何数据：名称相同的字段取自请求，其余为示例值。',
    en: 'Answers from the catalog and keeps nothing: fields that the request has keep its values, the others have example values.',
  },
  assigned: {
    zh: '保存请求的内容，不检查业务规则；由微信支付填写的字段为示例值。',
    en: 'Stores what is posted, without business rules; fields that WeChat Pay fills in have example values.',
  },
  unnumbered: {
    zh: '请求没有幂等单号：每次调用都新建一个，内容相同也不例外；官方文档要求商户自行保证编号不重复。',
    en: 'Requests have no idempotency number: each creates another resource, even if it is equal. The official pages leave it to the merchant to keep its own numbers unique.',
  },
  noReview: {
    zh: '不模拟审核、支付等异步过程，也不发送通知：状态一直是示例值，直到调用修改接口，或者用控制接口修改。',
    en: 'Reviews, payments and other asynchronous steps are not simulated, and no notification is sent: the state stays that of the example until an operation or the control API changes it.',
  },
  filters: {
    zh: '只按名称相同的字段筛选，时间范围等其他条件不起作用；按创建的先后排列。',
    en: 'Filters by fields of the same name only: other conditions, such as ranges of time, have no effect. The oldest item is the first.',
  },
  noState: {
    zh: '查询应答里没有与此操作对应的状态，所以查询结果不变；之后的修改会被拒绝。',
    en: 'What reads the resource has no state for this, so that it is read unchanged; later changes are rejected.',
  },
} as const satisfies Readonly<Record<string, Note>>

/** Known differences from production of an operation that no domain simulates. */
export function catalogNotes(found: FoundOperation, memory: Memory): readonly Note[] {
  const role = memory.roleOf(found)
  if (role === undefined) return [notes.keepsNothing]
  return [
    notes.assigned,
    ...(role.kind === 'create' && isUnnumbered(found, memory) ? [notes.unnumbered] : []),
    ...(role.kind === 'list' ? [notes.filters] : []),
    ...(isEndWithoutState(found, role, memory) ? [notes.noState] : []),
    ...(hasState(found, role, memory) ? [notes.noReview] : []),
  ]
}

const isUnnumbered = ({ operation }: FoundOperation, memory: Memory): boolean =>
  memory.kind(operation.operationId).number.length === 0

function isEndWithoutState(found: FoundOperation, role: Role, memory: Memory): boolean {
  if (role.kind !== 'end') return false
  return role.of.some(({ resource }) => memory.effect(found, 'end', resource).kind === 'none')
}

/** Whether the operations that read a resource return a state. */
function hasState({ operation }: FoundOperation, role: Role, memory: Memory): boolean {
  const kinds = role.kind === 'create' ? [operation.operationId] : role.of.map(({ resource }) => resource)
  return kinds.some((kind) => memory.readsOf(kind).some((read) => stateFields(read).length > 0))
}
