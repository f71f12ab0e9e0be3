import type { DigestAlgorithm } from './digest'

/** What the gateway wants of the upload of one operation: how the digest and the name are called, and what it takes. */
export interface UploadRule {
  /** Name of the form part that holds the file. */
  readonly part: string
  /** Field of `meta` that holds the digest of the file, and how it is made. */
  readonly digest: { field: string; algorithm: DigestAlgorithm }
  /** Field of `meta` that holds the file's name; some operations take none. */
  readonly filename?: string
  /** Field of `meta` that names the algorithm, where the operation wants it said. */
  readonly algorithm?: { field: string; value: string }
  /** The largest file in bytes, and the endings of the names that are taken, where the documentation says so. */
  readonly maxBytes?: number
  readonly endings?: readonly string[]
  /** Types that the operation wants to be called otherwise than they are everywhere else, by the endings of names. */
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

// By route; where sizes are missing, the documentation names none. What is not listed takes a file of any kind and size
// under the names that most operations use.
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
    // The interface spells it so.
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

/** What the gateway wants of an operation, by its route. */
export function uploadRule(route: string): UploadRule {
  return (Object.hasOwn(uploadRules, route) ? uploadRules[route] : undefined) ?? defaultUploadRule
}
