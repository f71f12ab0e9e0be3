/** Whether the browser lets this page use a camera. It needs HTTPS for that, or localhost. */
export const hasCamera = (): boolean => (navigator.mediaDevices as MediaDevices | undefined) !== undefined

// Codes are recognized a few times a second; a phone would grow warm at the rate of the camera.
const INTERVAL = 250

// Most browsers have no BarcodeDetector of their own: not those of iPhones, and not Chromium on Linux and Windows.
const decoder = () => import('qr/decode.js')

// Enough pixels for the code in a photo; all of a photo of 12 megapixels would take 48 MB.
const LONGEST_SIDE = 2000
// Milliseconds that the decoder may search a picture for less obvious codes.
const PICTURE_LIMIT = 1000

/**
 * Shows the camera in an element until a QR code is read.
 *
 * @param signal - stops the camera
 * @throws DOMException if the user does not allow the camera, or there is none
 */
export async function readCode(video: HTMLVideoElement, signal: AbortSignal): Promise<string | undefined> {
  const { BarcodeDetector } = await decoder()
  const detector = new BarcodeDetector({ formats: ['qr_code'] })
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  try {
    video.srcObject = stream
    await video.play()
    while (!signal.aborted) {
      const [found] = await detector.detect(video)
      if (found !== undefined) return found.rawValue
      await new Promise((resolve) => setTimeout(resolve, INTERVAL))
    }
    return undefined
  } finally {
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
}

/** Content of the QR code in a picture; `undefined` if there is none, or the file is not a picture. */
export async function readPicture(file: Blob): Promise<string | undefined> {
  const { decodeQR } = await decoder()
  try {
    return decodeQR(await pixelsOf(file), { timeLimit: PICTURE_LIMIT })
  } catch {
    return undefined
  }
}

async function pixelsOf(file: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(file)
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  const drawing = canvas.getContext('2d')
  if (drawing === null) throw new Error('The browser gives no 2D context.')
  drawing.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return drawing.getImageData(0, 0, canvas.width, canvas.height)
}
