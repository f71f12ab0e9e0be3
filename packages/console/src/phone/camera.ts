interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}

type DetectorConstructor = new (options: { readonly formats: readonly string[] }) => Detector

const detectorOf = (): DetectorConstructor | undefined =>
  (window as { readonly BarcodeDetector?: DetectorConstructor }).BarcodeDetector

/** Whether the browser can read QR codes with the camera. A page needs HTTPS for it, or localhost. */
export const hasCamera = (): boolean =>
  detectorOf() !== undefined && (navigator.mediaDevices as MediaDevices | undefined) !== undefined

// Codes are recognized a few times a second; a phone would grow warm at the rate of the camera.
const INTERVAL = 250

/**
 * Shows the camera in an element until a QR code is read.
 *
 * @param signal - stops the camera
 * @throws DOMException if the user does not allow the camera
 */
export async function readCode(video: HTMLVideoElement, signal: AbortSignal): Promise<string | undefined> {
  const Detector = detectorOf()
  if (Detector === undefined) return undefined
  const detector = new Detector({ formats: ['qr_code'] })
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
