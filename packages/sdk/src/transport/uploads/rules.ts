import type { DigestAlgorithm } from './digest'

/** Rules for the uploads of one operation: names of the digest and file name fields, and accepted files. */
export interface UploadRule {
  /** Name of the form part that holds the file. */
  readonly part: string
  /** Field of `meta` for the digest of the file, and its algorithm. */
  readonly digest: { field: string; algorithm: DigestAlgorithm }
  /** Field of `meta` for the file name; some operations have none. */
  readonly filename?: string
  /** Field of `meta` for the name of the algorithm, if the operation requires it. */
  readonly algorithm?: { field: string; value: string }
  /** Text parts of the form besides `meta`, which the signature does not cover. */
  readonly texts?: readonly string[]
  /** Maximum file size in bytes and accepted file extensions, if documented. */
  readonly maxBytes?: number
  readonly endings?: readonly string[]
  /** Content types that differ from the standard ones, by file extension. */
  readonly contentTypes?: Readonly<Record<string, string>>
}

const MEBIBYTE = 1024 * 1024
const images = ['jpg', 'jpeg', 'bmp', 'png'] as const
const videos = ['avi', 'wmv', 'mpeg', 'mp4', 'mov', 'mkv', 'flv', 'f4v', 'm4v', 'rmvb'] as const

const sha256 = { field: 'sha256', algorithm: 'sha256' } as const
const image = {
  part: 'file',
  digest: sha256,
  filename: 'filename',
  maxBytes: 2 * MEBIBYTE,
  endings: images,
} as const

// By route. A missing size is not documented. Operations that are not listed accept any file under the names that most
// operations use.
const uploadRules: Readonly<Record<string, UploadRule>> = {
  'POST /v3/merchant/media/upload': image,
  'POST /v3/merchant/media/video_upload': { ...image, maxBytes: 5 * MEBIBYTE, endings: videos },
  'POST /v3/marketing/favor/media/image-upload': image,
  'POST /v3/marketing/partner/product-coupon/media/upload-image': image,
  'POST /brand/marketing/product-coupon/media/upload-image': image,
  'POST /v3/merchant-service/images/upload': image,
  'POST /v3/global/merchant-service/images/upload': image,
  'POST /v3/ecommerce/account/cancel-applications/media': {
    ...image,
    digest: { field: 'file_digest', algorithm: 'sha256' },
    filename: 'file_name',
  },
  'POST /v3/global/merchant-storage/file/upload': {
    part: 'file',
    digest: { field: 'digest', algorithm: 'sha256' },
    filename: 'filename',
    maxBytes: 5 * MEBIBYTE,
    endings: ['pdf', ...images],
  },
  'POST /v3/marketing/bank/packages/{package_id}/tasks': {
    part: 'file',
    digest: sha256,
    filename: 'filename',
    maxBytes: 2 * MEBIBYTE,
    endings: ['txt', 'csv'],
  },
  'POST /v3/marketing/shopping-receipt/shoppingreceipts': {
    part: 'file',
    digest: sha256,
    maxBytes: 200 * 1024,
    endings: ['jpg', 'jpeg', 'png'],
    contentTypes: { jpg: 'image/jpg', jpeg: 'image/jpg' },
  },
  'POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': {
    part: 'submission_file',
    texts: ['item_id'],
    digest: { field: 'file_digest', algorithm: 'sha256' },
    filename: 'file_name',
  },
  'POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': {
    part: 'due_diligence_file',
    digest: { field: 'file_digest', algorithm: 'sha256' },
    filename: 'file_name',
  },
  'POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': {
    part: 'file',
    digest: { field: 'digest', algorithm: 'sm3' },
    // Spelled as in the API.
    algorithm: { field: 'digest_alogrithm', value: 'SM3' },
    maxBytes: 2 * MEBIBYTE,
    endings: ['pdf', 'ofd'],
  },
  'POST /v3/taxi-invoice/cards/upload-file': {
    part: 'file',
    digest: { field: 'digest', algorithm: 'sm3' },
    algorithm: { field: 'digest_algorithm', value: 'DIGEST_ALGORITHM_SM3' },
    maxBytes: 2 * MEBIBYTE,
    endings: ['pdf'],
  },
  'POST /v2/secapi/mch/uploadmedia': {
    part: 'media',
    digest: { field: 'media_hash', algorithm: 'md5' },
    maxBytes: 2 * MEBIBYTE,
    endings: images,
  },
}

const defaultUploadRule: UploadRule = { part: 'file', digest: sha256, filename: 'filename' }

/** The upload rules of an operation, by its route. */
export function uploadRule(route: string): UploadRule {
  return (Object.hasOwn(uploadRules, route) ? uploadRules[route] : undefined) ?? defaultUploadRule
}
