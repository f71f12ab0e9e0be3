import type { Text } from '../definition/text'

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { zh: '文件或目录不存在', en: 'it does not exist' },
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限', en: 'permission denied' },
  EISDIR: { zh: '这是一个目录', en: 'it is a folder' },
  ENOTDIR: { zh: '路径中有一段不是目录', en: 'a part of the path is not a folder' },
  EEXIST: { zh: '已存在', en: 'it exists already' },
  EROFS: { zh: '文件系统是只读的', en: 'the file system is read-only' },
  ENOSPC: { zh: '磁盘空间不足', en: 'no space is left on the device' },
  EDQUOT: { zh: '超出磁盘配额', en: 'the disk quota is exceeded' },
  EFBIG: { zh: '文件过大', en: 'the file is too large' },
  EIO: { zh: '读写失败', en: 'input or output failed' },
  ELOOP: { zh: '符号链接成环', en: 'its symbolic links form a loop' },
  ENAMETOOLONG: { zh: '文件名过长', en: 'its name is too long' },
  EMFILE: { zh: '打开的文件过多', en: 'too many files are open' },
}

/** Reason of an error of the file system; `undefined` for any other error. */
export function fileReason(error: unknown): Text | undefined {
  const code: unknown = Reflect.get(Object(error), 'code')
  return typeof code === 'string' && Object.hasOwn(reasons, code) ? reasons[code] : undefined
}

/** {@link fileReason}, or the code of an error that has none. */
export function reasonOf(error: unknown): Text {
  const code = String(Reflect.get(Object(error), 'code') ?? 'UNKNOWN')
  return fileReason(error) ?? { zh: code, en: code }
}
