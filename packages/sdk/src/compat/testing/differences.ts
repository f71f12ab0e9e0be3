/** Behavior of the plugin and of this module, as the migration guide shows it. */
export interface Difference {
  readonly zh: readonly [before: string, now: string]
  readonly en: readonly [before: string, now: string]
}

/**
 * Every intended difference between `wechatpay-axios-plugin` 0.9.6 and `@wxpay/sdk/compat`. The comparisons of the two
 * name these, and the migration guides print them.
 */
export const differences = {
  keyless: {
    zh: [
      '没有 `secret`（或长度不是 32 字节）时，用不带密钥的 MD5 签名',
      '抛出错误：任何人都能算出这样的签名',
    ],
    en: [
      'Without a `secret`, or with one of another length than 32 bytes, signs by MD5 without a key',
      'Throws: anyone can compute such a signature',
    ],
  },
  padding: {
    zh: [
      '`AesEcb.encrypt`、`pkcs7.padding` 对整块明文不加填充，有时无法还原',
      '总是按 PKCS#7 填充；`pkcs7.padding(x, true)` 仍不填充',
    ],
    en: [
      '`AesEcb.encrypt` and `pkcs7.padding` add no padding to whole blocks, which cannot always be undone',
      'Always pads by PKCS#7; `pkcs7.padding(x, true)` still does not',
    ],
  },
  'wrong-key': {
    zh: ['`AesEcb`、`AesCbc` 用错密钥解密时，返回乱码', '抛出错误'],
    en: ['`AesEcb` and `AesCbc` return garbage when they decrypt with a wrong key', 'They throw'],
  },
  tag: {
    zh: ['`AesGcm.decrypt` 接受被截短的认证标签', '认证标签必须是 16 字节'],
    en: ['`AesGcm.decrypt` accepts truncated tags', 'A tag has 16 bytes'],
  },
  null: {
    zh: ['值为 `null` 的字段以 `k=` 计入签名', '与 `undefined` 一样，不发送也不签名'],
    en: ['A field that is `null` is signed as `k=`', 'It is left out, like `undefined`'],
  },
  'xml-text': {
    zh: ['XML 中的 `]]>` 破坏 CDATA；数字字符引用不解码；首尾空白被去掉，验签失败', '原样写入、原样读出'],
    en: [
      'In XML, `]]>` breaks out of CDATA, numeric references are not decoded, and blanks at the ends are lost, so that signatures fail',
      'Every text is written and read unchanged',
    ],
  },
  'xml-malformed': {
    zh: ['`Transformer.toObject` 对残缺的 XML 返回部分内容，并处理 DTD', '抛出错误，指出位置'],
    en: [
      '`Transformer.toObject` returns parts of malformed XML, and processes a DTD',
      'Throws with the position',
    ],
  },
  'xml-name': {
    zh: ['`Transformer.toXml` 写出不合法的元素名与字符', '抛出错误'],
    en: ['`Transformer.toXml` writes invalid names of elements and invalid characters', 'Throws'],
  },
  bill: {
    zh: [
      '`castCsvBill` 总是丢弃前三个字节（BOM）和最后一行；商品名称里有换行时，行会错位',
      'BOM 与末尾换行可有可无，换行保留在字段里',
    ],
    en: [
      '`castCsvBill` always drops three bytes (the BOM) and the last line; a line break in the name of a product shifts the rows',
      'BOM and final line end are optional, and a line break stays in its field',
    ],
  },
  prototype: {
    zh: ['`Formatter` 丢弃名为 `__proto__` 的字段与列', '与其他名称一样保留'],
    en: ['`Formatter` loses a field or a column with the name `__proto__`', 'It is kept like any other'],
  },
  text: {
    zh: ['`Rsa` 加解密时，不成对的代理字符和非 UTF-8 字节被换成 `�`', '抛出错误'],
    en: ['`Rsa` replaces lone surrogates and bytes that are not UTF-8 by `�`', 'Throws'],
  },
  'weak-key': {
    zh: ['接受短于 2048 位的密钥和其他类型的密钥', '拒绝，微信支付也不接受'],
    en: [
      'Keys shorter than 2048 bits and keys of other types are accepted',
      'Rejected, as WeChat Pay does not accept them',
    ],
  },
  names: {
    zh: [
      '`__a__` 变成参数 `{_a_}`，`$A$` 变成 `{-a}`，`{orderId}` 变成 `{order-id}`；整条路径中的大写字母也会被改写',
      '参数名以字母开头；花括号里的名称与含 `/` 的路径原样使用',
    ],
    en: [
      '`__a__` becomes the parameter `{_a_}`, `$A$` becomes `{-a}`, and `{orderId}` becomes `{order-id}`; capitals in whole paths are rewritten too',
      'Names of parameters begin with a letter; names in braces and paths with `/` are used as they are',
    ],
  },
  inert: {
    zh: ['`await wxpay`、`JSON.stringify(wxpay)`、模板字符串会发出请求', '只有动词与调用会发出请求'],
    en: [
      '`await wxpay`, `JSON.stringify(wxpay)` and template strings send requests',
      'Only verbs and calls do',
    ],
  },
  value: {
    zh: [
      '`outTradeNo[orderNo]` 里的大写字母被改写，查到别的订单',
      '抛出 `NAME_AMBIGUOUS`，写成 `_out_trade_no_`',
    ],
    en: [
      'Capitals in `outTradeNo[orderNo]` are rewritten, which asks for another order',
      'Throws `NAME_AMBIGUOUS`; write `_out_trade_no_`',
    ],
  },
  parameter: {
    zh: [
      '路径参数不编码，缺少时原样发送 `{x}`',
      '编码后发送（已经编码的值不会再次编码）；缺少时抛出 `PARAMETER_MISSING`',
    ],
    en: [
      'Path parameters are not encoded, and a missing one is sent as `{x}`',
      'Encoded (values that are encoded already are not encoded again); a missing one throws `PARAMETER_MISSING`',
    ],
  },
  query: {
    zh: [
      '写错位置的查询参数 `get({ mchid })` 被忽略',
      '抛出 `OPTION_INVALID`，写成 `get({ params: { mchid } })`',
    ],
    en: [
      'A misplaced query parameter, `get({ mchid })`, is ignored',
      'Throws `OPTION_INVALID`; write `get({ params: { mchid } })`',
    ],
  },
  'query-text': {
    zh: ["查询参数含 `'` 时，签名与实际发送的不一致", '按实际发送的内容签名'],
    en: ["A query with `'` is signed unlike it is sent", 'Signed as it is sent'],
  },
  destination: {
    zh: [
      '单次调用可以用 `baseURL`、`proxy` 等把已签名的请求发往任何地方',
      '只接受微信支付的域名，以及函数与 Agent；其余写在构造参数里',
    ],
    en: [
      '`baseURL`, `proxy` and others of a single call send the signed request anywhere',
      'Accepted are hosts of WeChat Pay, functions and agents; all else belongs to the constructor',
    ],
  },
  'call-key': {
    zh: ['单次调用的 `privateKey` 可以是字符串', '须为 Buffer 或 `Rsa.from(…)`：字符串可能来自请求参数'],
    en: [
      'The `privateKey` of a single call may be a string',
      'A Buffer or `Rsa.from(…)`: a string may come from a query',
    ],
  },
  verification: {
    zh: [
      '`transformResponse: []` 关闭验签；时间戳不是数字也通过；路径里含有下载接口的名称就不验签',
      '无法关闭，逐段比对路径',
    ],
    en: [
      '`transformResponse: []` switches verification off; so does the name of a download anywhere in the path; a timestamp that is not a number passes',
      'Cannot be switched off; paths are compared segment by segment',
    ],
  },
  transforms: {
    zh: [
      '`client.v2.defaults` 的 `transformRequest`、`transformResponse` 末尾或开头见到的是 XML',
      '见到的是字段对象；注入 `workwx_sign` 的写法不变',
    ],
    en: [
      'The last `transformRequest` and the first `transformResponse` of `client.v2.defaults` see XML',
      'They see the object of fields; adding `workwx_sign` works as before',
    ],
  },
  digits: {
    zh: ['超过 2^53 的整数丢失末位', '应答里是字符串；请求里抛出 `BODY_NUMBER`'],
    en: ['Integers above 2^53 lose digits', 'A string in a response; `BODY_NUMBER` in a request'],
  },
  fields: {
    zh: [
      'APIv2 字段里的对象、数组按 `[object Object]` 签名，未知的 `sign_type` 按 MD5',
      '抛出 `BODY_INVALID`',
    ],
    en: [
      'Objects and arrays in fields of APIv2 are signed as `[object Object]`, an unknown `sign_type` as MD5',
      '`BODY_INVALID`',
    ],
  },
  upload: {
    zh: ['上传任何文件', '接口不接受的类型、过大或空的文件，以及与 `meta` 不符的摘要，发送前就被拒绝'],
    en: [
      'Any file is uploaded',
      'A type that the operation does not take, an empty or too large file, or a digest unlike that in `meta` is rejected before it is sent',
    ],
  },
  filename: {
    zh: ['表单的文件名与字段名不转义，引号、换行会改写报文头', '按 HTML 标准转义'],
    en: [
      'Names of files and fields in a form are not escaped, so a quotation mark or a line break changes its headers',
      'Escaped as HTML defines',
    ],
  },
  timeout: {
    zh: ['没有超时；跟随重定向，并带上签名', '默认 30 秒；不跟随重定向'],
    en: [
      'No timeout; redirects are followed, with the signature',
      '30 seconds by default; redirects are not followed',
    ],
  },
  config: {
    zh: ['构造参数对象被修改，再次使用时换成不带密钥的签名', '不修改'],
    en: [
      'The object of options is changed, and signs without a key when it is used again',
      'It is left alone',
    ],
  },
  secrets: {
    zh: ['错误里带有私钥对象、Authorization 与本地计算的正确签名', '错误里没有密钥与签名'],
    en: [
      'Errors contain the private key object, the Authorization header and the locally computed signature',
      'Errors contain no keys and no signatures',
    ],
  },
} as const satisfies Record<string, Difference>

export type DifferenceId = keyof typeof differences

/** The differences of the helpers; all others are those of clients and calls. */
export const ofHelpers: readonly DifferenceId[] = [
  'keyless',
  'padding',
  'wrong-key',
  'tag',
  'null',
  'xml-text',
  'xml-malformed',
  'xml-name',
  'bill',
  'prototype',
  'text',
  'weak-key',
  'names',
  'filename',
]
