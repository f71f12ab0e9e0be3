/** Rows of a list of equal heights that are drawn: `start` is included, `end` is not. */
export interface Range {
  readonly start: number
  readonly end: number
}

interface Viewport {
  readonly scrollTop: number
  /** Height of the visible part, in pixels. */
  readonly height: number
  readonly rowHeight: number
  readonly count: number
  /** Rows drawn beyond each edge, so that fast scrolling shows no gaps. */
  readonly overscan: number
}

/** Rows to draw. The range begins at an even row, so that striped rows keep their color. */
export function rangeOf({ scrollTop, height, rowHeight, count, overscan }: Viewport): Range {
  if (count <= 0 || rowHeight <= 0) return { start: 0, end: 0 }
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight)
  const last = Math.ceil((Math.max(0, scrollTop) + Math.max(0, height)) / rowHeight)
  const start = clamp(first - overscan, 0, count - 1)
  return { start: start - (start % 2), end: clamp(last + overscan, start + 1, count) }
}

/**
 * Scroll position that shows a row, or `undefined` if all of it is visible already.
 */
export function scrollToShow(
  index: number,
  { scrollTop, height, rowHeight }: Pick<Viewport, 'scrollTop' | 'height' | 'rowHeight'>,
): number | undefined {
  const top = index * rowHeight
  if (top < scrollTop) return top
  if (top + rowHeight > scrollTop + height) return top + rowHeight - height
  return undefined
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)
