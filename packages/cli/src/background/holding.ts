let held = 0

/** Whether this process runs another in its place, which decides what a signal means. */
export const isHoldingChild = (): boolean => held > 0

/** Notes that a child runs in the place of this process. The returned function notes its end. */
export function holdChild(): () => void {
  held += 1
  return () => {
    held -= 1
  }
}
