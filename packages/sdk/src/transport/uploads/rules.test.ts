import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations'
import { prepareUpload } from './prepare'

const folder = mkdtempSync(join(tmpdir(), 'wxpay-test-'))
const path = join(folder, 'file')
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const MEBIBYTE = 2 ** 20

// What the documentation says of each: the largest file, an ending that is taken, and one that is not.
const limits: readonly (readonly [route: string, most: number, taken: string, refused: string])[] = [
  ['POST /brand/marketing/product-coupon/media/upload-image', 2 * MEBIBYTE, 'bmp', 'gif'],
  ['POST /v2/secapi/mch/uploadmedia', 2 * MEBIBYTE, 'jpeg', 'gif'],
  ['POST /v3/ecommerce/account/cancel-applications/media', 2 * MEBIBYTE, 'jpg', 'pdf'],
  ['POST /v3/global/merchant-service/images/upload', 2 * MEBIBYTE, 'png', 'pdf'],
  ['POST /v3/global/merchant-storage/file/upload', 5 * MEBIBYTE, 'pdf', 'csv'],
  ['POST /v3/marketing/bank/packages/{package_id}/tasks', 2 * MEBIBYTE, 'txt', 'xlsx'],
  ['POST /v3/marketing/favor/media/image-upload', 2 * MEBIBYTE, 'png', 'gif'],
  ['POST /v3/marketing/partner/product-coupon/media/upload-image', 2 * MEBIBYTE, 'png', 'gif'],
  ['POST /v3/marketing/shopping-receipt/shoppingreceipts', 200 * 1024, 'jpg', 'bmp'],
  ['POST /v3/merchant-service/images/upload', 2 * MEBIBYTE, 'bmp', 'gif'],
  ['POST /v3/merchant/media/upload', 2 * MEBIBYTE, 'jpg', 'mp4'],
  ['POST /v3/merchant/media/video_upload', 5 * MEBIBYTE, 'mkv', 'png'],
  ['POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file', 2 * MEBIBYTE, 'ofd', 'png'],
  ['POST /v3/taxi-invoice/cards/upload-file', 2 * MEBIBYTE, 'pdf', 'ofd'],
]
// For these it differs from one item to the next, which a response tells.
const unlimited = [
  'POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload',
  'POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload',
]

describe('what an operation takes', () => {
  it('is known of every upload of the catalog', () => {
    const uploads = Object.keys(operations).filter((route) => operations[route]?.request === 'multipart')
    expect(uploads.toSorted()).toEqual([...limits.map(([route]) => route), ...unlimited].toSorted())
  })

  it.each(limits)('is checked beforehand: %s', async (route, most, taken, refused) => {
    const upload = (bytes: number, ending: string): Promise<unknown> => {
      writeFileSync(path, '')
      truncateSync(path, bytes)
      return prepareUpload(route, { file: path, filename: `a.${ending}` })
    }
    await expect(upload(most, taken)).resolves.toBeDefined()
    await expect(upload(most, taken.toUpperCase())).resolves.toBeDefined()
    await expect(upload(most + 1, taken)).rejects.toMatchObject({ code: 'UPLOAD_TOO_LARGE' })
    await expect(upload(most, refused)).rejects.toMatchObject({ code: 'UPLOAD_TYPE_REFUSED' })
    await expect(upload(0, taken)).rejects.toMatchObject({ code: 'UPLOAD_EMPTY' })
  })

  it('includes what the type of a receipt is to be called', async () => {
    const { body } = await prepareUpload('POST /v3/marketing/shopping-receipt/shoppingreceipts', {
      file: Buffer.from('not really an image'),
      filename: 'a.jpg',
    })
    expect(Buffer.from(body.whole ?? []).toString()).toContain('\r\nContent-Type: image/jpg\r\n')
  })
})
