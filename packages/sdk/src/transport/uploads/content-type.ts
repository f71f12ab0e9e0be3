const contentTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  bmp: 'image/bmp',
  gif: 'image/gif',
  mp4: 'video/mp4',
  mpeg: 'video/mpeg',
  mov: 'video/quicktime',
  avi: 'video/x-msvideo',
  wmv: 'video/x-ms-wmv',
  mkv: 'video/x-matroska',
  flv: 'video/x-flv',
  f4v: 'video/x-f4v',
  m4v: 'video/x-m4v',
  rmvb: 'application/vnd.rn-realmedia-vbr',
  pdf: 'application/pdf',
  ofd: 'application/ofd',
  csv: 'text/csv',
  txt: 'text/plain',
}

/** The extension of a file name: the part after its last dot, in lower case. */
export function endingOf(filename: string): string {
  return /\.([^./\\]+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''
}

/** @param own - types that an operation wants to be called otherwise, by their endings */
export function contentTypeOf(filename: string, own: Readonly<Record<string, string>> = {}): string {
  const ending = endingOf(filename)
  for (const types of [own, contentTypes]) {
    const type = Object.hasOwn(types, ending) ? types[ending] : undefined
    if (type !== undefined) return type
  }
  return 'application/octet-stream'
}
