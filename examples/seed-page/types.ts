/**
 * The page's types and the SDK's types agree on the same names. This file contains no code that runs: if the
 * types differ, it does not compile.
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

/** Requires all members at every depth: optional or open types of the SDK are closed on the page. */
type Full<Value> = Value extends readonly (infer Item)[]
  ? Full<Item>[]
  : Value extends object
    ? { [Name in keyof Value]-?: Full<NonNullable<Value[Name]>> }
    : Value

type Accepts<Wider, Narrower extends Wider> = [Wider, Narrower]

/** A value of the page's request type is accepted. */
export type RequestIsAccepted = Accepts<OurRequest, TheirRequest>
/** The SDK's response type has every field of the page's response type. */
export type ResponseIsProduced = Accepts<Theirs, Full<Ours>>
/** The page's config type is assignable to the SDK's. */
export type ConfigIsAccepted = Accepts<Pick<OurConfig, 'out_order_no'>, Pick<TheirConfig, 'out_order_no'>>
