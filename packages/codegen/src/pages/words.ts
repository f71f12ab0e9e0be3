export type Language = 'zh' | 'en'
export const LANGUAGES: readonly Language[] = ['zh', 'en']

/** Folder of a language's pages below docs/. */
export const ROOTS: Readonly<Record<Language, string>> = { zh: '', en: 'en/' }

interface Words {
  readonly officialPage: string
  readonly reference: string
  readonly referenceIntroduction: string
  readonly operations: string
  readonly notifications: string
  readonly request: string
  readonly response: string
  readonly resource: string
  readonly errors: string
  readonly example: string
  readonly related: string
  readonly sandbox: string
  readonly relatedHead: readonly string[]
  readonly create: string
  readonly previous: string
  readonly sameByRoute: string
  readonly receive: string
  readonly pathParameters: string
  readonly query: string
  readonly headers: string
  readonly body: string
  readonly fieldHead: readonly string[]
  readonly errorHead: readonly string[]
  readonly yes: string
  readonly no: string
  readonly requiredFor: string
  readonly notFor: string
  readonly atLeastOne: string
  readonly exactlyOne: string
  readonly comma: string
  readonly semicolon: string
  readonly noBody: string
  readonly status: string
  readonly idempotent: string
  readonly notIdempotent: string
  readonly deprecated: string
  readonly values: string
  readonly knownValues: string
  readonly longest: Readonly<Record<'characters' | 'bytes', string>>
  readonly time: string
  readonly fen: string
}

const chinese: Words = {
  officialPage: '官方文档',
  reference: '接口参考',
  referenceIntroduction: '按接口路径排列。每一页的代码都经过编译，悬停可以看到类型。',
  operations: '接口',
  notifications: '回调通知',
  request: '请求参数',
  response: '应答参数',
  resource: '解密后的资源',
  errors: '错误码',
  example: '应答示例',
  related: '相关接口',
  sandbox: '在本地沙箱中',
  relatedHead: ['关系', '接口', '路由'],
  create: '创建',
  previous: '上一步',
  sameByRoute: '按路径调用',
  receive: '接收通知',
  pathParameters: '路径参数',
  query: '查询参数',
  headers: '请求头',
  body: '请求体',
  fieldHead: ['名称', '类型', '必填', '术语', '说明'],
  errorHead: ['错误码', '状态码', '含义', '处理建议'],
  yes: '是',
  no: '否',
  requiredFor: '{modes}必填',
  notFor: '{modes}不填',
  atLeastOne: '{fields} 至少填一个',
  exactlyOne: '{fields} 只填一个',
  comma: '、',
  semicolon: '；',
  noBody: '没有应答体。',
  status: 'HTTP 状态码',
  idempotent: '用相同的参数重复调用是安全的，依据：',
  notIdempotent: '重复调用不安全：结果未知时先查询。',
  deprecated: '已停用。',
  values: '取值：',
  knownValues: '已知取值：',
  longest: { characters: '最多 {n} 个字符。', bytes: '最多 {n} 个字节（UTF-8）。' },
  time: 'RFC 3339 时间。',
  fen: '单位：分。',
}

const english: Words = {
  officialPage: 'official page',
  reference: 'Reference',
  referenceIntroduction: 'By path. The code on every page is compiled; hover over a name to see its type.',
  operations: 'Operations',
  notifications: 'Notifications',
  request: 'Request',
  response: 'Response',
  resource: 'Decrypted resource',
  errors: 'Error codes',
  example: 'Example response',
  related: 'Related operations',
  sandbox: 'In the sandbox',
  relatedHead: ['Relation', 'Operation', 'Route'],
  create: 'Create',
  previous: 'Previous step',
  sameByRoute: 'The same call by its route',
  receive: 'Receive it',
  pathParameters: 'Path parameters',
  query: 'Query parameters',
  headers: 'Headers',
  body: 'Body',
  fieldHead: ['Name', 'Type', 'Required', 'Term', 'Meaning'],
  errorHead: ['Code', 'Status', 'Meaning', 'What to do'],
  yes: 'yes',
  no: 'no',
  requiredFor: 'for {modes}',
  notFor: 'not for {modes}',
  atLeastOne: 'at least one of {fields}',
  exactlyOne: 'exactly one of {fields}',
  comma: ', ',
  semicolon: '; ',
  noBody: 'The response has no body.',
  status: 'HTTP status',
  idempotent: 'Safe to repeat with the same parameters; identified by: ',
  notIdempotent: 'Not safe to repeat: if the outcome is unknown, query first.',
  deprecated: 'Retired.',
  values: 'One of: ',
  knownValues: 'Known values: ',
  longest: { characters: 'At most {n} characters.', bytes: 'At most {n} bytes of UTF-8.' },
  time: 'RFC 3339.',
  fen: '',
}

export const WORDS: Readonly<Record<Language, Words>> = { zh: chinese, en: english }
