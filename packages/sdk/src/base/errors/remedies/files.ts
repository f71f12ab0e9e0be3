import type { Remedy } from '@wxpay/protocol'
import type { DownloadCode, ReceiptCode, UploadCode } from '../codes'

/** Codes of uploads, downloads, bills and receipts. */
export const fileRemedies: Readonly<Record<UploadCode | DownloadCode | ReceiptCode, Remedy>> = {
  UPLOAD_SOURCE_INVALID: {
    en: 'Pass a path, bytes, a `Blob` or a stream, and check that the file exists.',
    zh: '传路径、字节、`Blob` 或流，并确认文件存在。',
  },
  UPLOAD_NAME_MISSING: {
    en: 'Pass a `filename`.',
    zh: '补上 `filename`。',
  },
  UPLOAD_TYPE_REFUSED: {
    en: 'Use one of the file types that the message lists.',
    zh: '改用报错里列出的文件类型。',
  },
  UPLOAD_TOO_LARGE: {
    en: 'Make the file smaller.',
    zh: '压缩后再上传。',
  },
  UPLOAD_EMPTY: {
    en: 'Check the file: it has no bytes.',
    zh: '文件是空的，检查文件内容。',
  },
  UPLOAD_SOURCE_FAILED: {
    en: 'See `cause`: the disk or the stream failed.',
    zh: '看 `cause`，读取磁盘或流时出错。',
  },
  UPLOAD_DIGEST_UNSUPPORTED: {
    en: 'Run on Node.js, or pass the digest in `meta`.',
    zh: '改用 Node.js 运行，或在 `meta` 里直接给出摘要。',
  },
  UPLOAD_META_MISMATCH: {
    en: 'Omit the digest, and the client computes it. Pass `meta` in one place.',
    zh: '不给摘要，由客户端计算；`meta` 只在一处给出。',
  },
  UPLOAD_CHANGED: {
    en: 'Upload the file after it has been written.',
    zh: '等文件写完再上传。',
  },
  UPLOAD_PROGRESS_FAILED: {
    en: 'See `cause`, and correct `onProgress`.',
    zh: '看 `cause`，修正 `onProgress`。',
  },
  DOWNLOAD_HASH_MISMATCH: {
    en: 'Do not use the content. Download it again.',
    zh: '内容不可用，重新下载。',
  },
  DOWNLOAD_TRUNCATED: {
    en: 'Download it again.',
    zh: '重新下载。',
  },
  DOWNLOAD_UNSUPPORTED: {
    en: 'Update the SDK, or use Node.js instead of Bun.',
    zh: '升级 SDK；在 Bun 里运行的，改用 Node.js。',
  },
  DOWNLOAD_TAKEN: {
    en: 'Download it again: the content can be read only once.',
    zh: '内容只能读取一次，需要重新下载。',
  },
  DOWNLOAD_NOT_SAVED: {
    en: 'See `cause`, and check the disk and the permissions of the folder.',
    zh: '看 `cause`，检查磁盘空间与目录权限。',
  },
  BILL_MALFORMED: {
    en: 'Skip such rows or handle them with `onMalformed`. Contact WeChat Pay with the line number.',
    zh: '用 `onMalformed` 跳过或自行处理这些行，并带上行号联系微信支付。',
  },
  BILL_REFUSED: {
    en: "Act on WeChat Pay's code in `wechatpay`, and request the bill again.",
    zh: '按 `wechatpay` 里的错误码处理，再重新申请账单。',
  },
  BILL_TOO_LARGE: {
    en: 'Check the input of `parseBill`: it is not a bill.',
    zh: '检查传给 `parseBill` 的内容，它不是对账单。',
  },
  BILL_LINE_TOO_LONG: {
    en: 'Check the input of `parseBill`: it is not a bill.',
    zh: '检查传给 `parseBill` 的内容，它不是对账单。',
  },
  RECEIPT_NOT_READY: {
    en: 'Call again later with the same order number: the request remains valid.',
    zh: '申请仍然有效，稍后用同样的单号再次调用。',
  },
  RECEIPT_FAILED: {
    en: 'See `reason`. Requesting it again does not help.',
    zh: '看 `reason`，重新申请也没有用。',
  },
}
