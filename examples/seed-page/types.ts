/**
 * The page's types and ours say the same of the same names. This file holds no code that runs: it compiles, or the names
 * have drifted apart.
 */
import type { WeChatPay } from '@wxpay/sdk'
import type { WeChatPay as Page } from './golden/seed-types'

type Ours =
  WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Complete.PostHttpMethod.WellformedResponse
type OurRequest =
  WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Complete.PostHttpMethod.JsonDataRequest
type OurConfig =
  WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Complete.PostHttpMethod.RequestConfig
type Theirs = Page.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Complete.PostHttpMethod.WellformedResponse
type TheirRequest =
  Page.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Complete.PostHttpMethod.JsonDataRequest
type TheirConfig = Page.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Complete.PostHttpMethod.RequestConfig

/** Everything there, all the way down: what is optional or open in ours is closed in the page's. */
type Full<Value> = Value extends readonly (infer Item)[]
  ? Full<Item>[]
  : Value extends object
    ? { [Name in keyof Value]-?: Full<NonNullable<Value[Name]>> }
    : Value

type Accepts<Wider, Narrower extends Wider> = [Wider, Narrower]

/** A value of the page's request is accepted. */
export type RequestIsAccepted = Accepts<OurRequest, TheirRequest>
/** What we produce has every field of the page's response, of its type. */
export type ResponseIsProduced = Accepts<Theirs, Full<Ours>>
/** The page's config is a config of ours. */
export type ConfigIsAccepted = Accepts<Pick<OurConfig, 'out_order_no'>, Pick<TheirConfig, 'out_order_no'>>
