import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { thrown } from '../../test/thrown'
import { pathOfFileUrl } from './file-url'
import { loadPrivateKey } from './rsa-key'

describe('pathOfFileUrl', () => {
  it.each([
    ['file:///etc/wechatpay/apiclient_key.pem', '/etc/wechatpay/apiclient_key.pem'],
    ['file:/etc/key.pem', '/etc/key.pem'],
    ['FILE:///etc/%E5%BE%AE%20key.pem', '/etc/微 key.pem'],
    ['file://localhost/etc/key.pem', '/etc/key.pem'],
  ])('returns for %s the path %s', (url, path) => {
    expect(pathOfFileUrl(url, 'privateKey')).toBe(path)
  })

  it.each([
    ['file://./apiclient_key.pem', './apiclient_key.pem'],
    ['file://../keys/apiclient_key.pem', '../keys/apiclient_key.pem'],
    ['file:./apiclient_key.pem', './apiclient_key.pem'],
    ['file:apiclient_key.pem', 'apiclient_key.pem'],
    ['file://apiclient_key.pem', 'apiclient_key.pem'],
    ['file://certs/apiclient_key.pem', 'certs/apiclient_key.pem'],
  ])('rejects the relative path in %s and shows the URL to write', (url, path) => {
    const { code, message } = thrown(() => loadPrivateKey(url, 'privateKey')) as Error & { code: string }
    expect(code).toBe('KEY_FILE_UNREADABLE')
    expect(message).toContain('three slashes and an absolute path')
    expect(message).toContain(`Write ${pathToFileURL(resolve(path)).href}`)
    expect(message).not.toContain('ERR_INVALID_FILE_URL_HOST')
  })

  it('rejects a URL object with a host with the same message', () => {
    expect(() => pathOfFileUrl(new URL('file://./key.pem'), 'privateKey')).toThrow('holds a relative path')
    expect(() => pathOfFileUrl(new URL('file://certs/key.pem'), 'privateKey')).toThrow('certs/key.pem')
  })

  it('rejects a URL that contains an encoded slash, with its code', () => {
    expect(() => pathOfFileUrl('file:///etc/a%2Fb.pem', 'privateKey')).toThrow(
      'does not name a file (ERR_INVALID_FILE_URL_PATH)',
    )
  })
})
