import { describe, expect, it } from 'vitest'
import { isOfWechatpay } from './address'

describe('isOfWechatpay', () => {
  it.each([
    'https://api.mch.weixin.qq.com/v3/billdownload/file',
    'https://api2.mch.weixin.qq.com',
    'https://api.mch.weixin.qq.com:443/v3',
    'https://payapp.weixin.qq.com/x',
    'https://action.weixin.qq.com/x',
    'https://pay.wechatpay.cn/x',
  ])('accepts %s', (address) => {
    expect(isOfWechatpay(new URL(address))).toBe(true)
  })

  it.each([
    'https://api.mch.weixin.qq.com:8443/v3',
    'https://api.mch.weixin.qq.com:80/v3',
    'https://api.mch.weixin.qq.com:1/v3',
    'http://api.mch.weixin.qq.com/v3',
    'http://api.mch.weixin.qq.com:443/v3',
    'https://weixin.qq.com',
    'https://api.mch.weixin.qq.com.example.com',
    'https://evilwechatpay.cn',
  ])('refuses %s', (address) => {
    expect(isOfWechatpay(new URL(address))).toBe(false)
  })
})
