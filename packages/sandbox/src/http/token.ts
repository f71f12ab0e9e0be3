import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A token that other processes cannot guess. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Whether an `Authorization: Bearer …` header carries this token. Compares in constant time. */
export function carriesToken(authorization: string | undefined, token: string): boolean {
  const given = /^Bearer +([^\s]{1,512})$/i.exec(authorization ?? '')?.[1]
  return given !== undefined && timingSafeEqual(digest(given), digest(token))
}

/** Value of the cookie of a session: it does not contain the token, and is the same after a restart with it. */
export function sessionOf(token: string): string {
  return createHmac('sha256', token).update('session of the console').digest('base64url')
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
