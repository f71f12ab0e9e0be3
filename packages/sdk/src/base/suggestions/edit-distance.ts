/**
 * Number of single-character edits between two strings: insertion, deletion, substitution and transposition of adjacent
 * characters (optimal string alignment).
 *
 * @param most - maximum distance of interest; larger ones are returned as `most + 1` without a full computation
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const differs = left[row - 1] === right[column - 1] ? 0 : 1
      let least = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + differs,
      )
      if (left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        least = Math.min(least, at(before, column - 2) + 1)
      }
      current.push(least)
    }
    if (Math.min(...current) > most) return most + 1
    before = above
    above = current
  }
  return Math.min(at(above, right.length), most + 1)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
