/** Shows how far long work is. */
export interface Progress {
  /** Steps done so far. */
  readonly at: (done: number) => void
  /** Removes the line, if one is shown. */
  readonly end: () => void
}

/** Shows nothing. */
export const silent: Progress = { at: () => undefined, end: () => undefined }

const INTERVAL = 100

/** A line of a terminal that is written again and again: `下载 ████░░░░ 41%`. */
export function progressOn(
  sink: { write(text: string): unknown },
  label: string,
  total: number | undefined,
  now: () => number = Date.now,
): Progress {
  let shown = -Infinity
  return {
    at: (done) => {
      if (now() - shown < INTERVAL) return
      shown = now()
      sink.write(`\r\u001b[2K${label} ${total === undefined ? grouped(done) : bar(done, total)}`)
    },
    end: () => {
      if (shown !== -Infinity) sink.write('\r\u001b[2K')
      shown = -Infinity
    },
  }
}

const WIDTH = 24

function bar(done: number, total: number): string {
  const share = total === 0 ? 1 : Math.min(1, done / total)
  const full = Math.round(share * WIDTH)
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${Math.floor(share * 100)}%`
}

const grouped = (count: number): string => count.toLocaleString('en-US')
