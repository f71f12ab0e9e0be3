package main

import (
	"net/http"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/services/partnerpayments"
	"github.com/wechatpay-apiv3/wechatpay-go/services/partnerpayments/jsapi"
	"github.com/wechatpay-apiv3/wechatpay-go/services/partnerpayments/native"
	"github.com/wechatpay-apiv3/wechatpay-go/services/profitsharing"
	"github.com/wechatpay-apiv3/wechatpay-go/services/refunddomestic"
)

const (
	partnerPayment = "INTEROP-PARTNER"
	partnerClosed  = "INTEROP-PARTNER-CLOSED"
	partnerRefund  = "INTEROP-PARTNER-REFUND"
	partnerShares  = "INTEROP-PARTNER-SHARES"
)

// partner plays the payments of a service provider, whose sub-merchant is the store.
type partner struct {
	flow
	jsapi  jsapi.JsapiApiService
	native native.NativeApiService
	paid   *partnerpayments.Transaction
}

func (f flow) playPartner() {
	p := &partner{
		flow:   f,
		jsapi:  jsapi.JsapiApiService{Client: f.client},
		native: native.NativeApiService{Client: f.client},
		paid:   new(partnerpayments.Transaction),
	}
	f.step("partner payments: jsapi order", p.order)
	f.step("partner payments: payment", p.payment)
	f.step("partner payments: query", p.query)
	f.step("partner payments: native order closed", p.closeOrder)
	f.step("partner payments: refund", p.refund)
	f.step("partner payments: sharing", p.share)
}

func (p *partner) order() error {
	response, _, err := p.jsapi.PrepayWithRequestPayment(p.ctx, jsapi.PrepayRequest{
		SpAppid:     core.String(p.Appid),
		SpMchid:     core.String(p.Mchid),
		SubMchid:    core.String(p.Store),
		Description: core.String("红豆饼"),
		OutTradeNo:  core.String(partnerPayment),
		NotifyUrl:   core.String(p.notifyURL(partnerPayment)),
		Amount:      &jsapi.Amount{Total: core.Int64(10000)},
		Payer:       &jsapi.Payer{SpOpenid: core.String(openid)},
		SettleInfo:  &jsapi.SettleInfo{ProfitSharing: core.Bool(true)},
	}, p.Appid)
	if err != nil {
		return err
	}
	return check(*response.Package == "prepay_id="+*response.PrepayId && *response.PaySign != "", response)
}

func (p *partner) payment() error {
	if err := p.control("transactions/"+partnerPayment+"/pay", nil); err != nil {
		return err
	}
	if err := p.notified(partnerPayment, "TRANSACTION.SUCCESS", p.paid); err != nil {
		return err
	}
	return check(*p.paid.TradeState == "SUCCESS" && *p.paid.SpMchid == p.Mchid && *p.paid.SubMchid == p.Store &&
		*p.paid.Payer.SpOpenid == openid, p.paid)
}

func (p *partner) query() error {
	byNumber, _, err := p.jsapi.QueryOrderByOutTradeNo(p.ctx, jsapi.QueryOrderByOutTradeNoRequest{
		OutTradeNo: core.String(partnerPayment), SpMchid: core.String(p.Mchid), SubMchid: core.String(p.Store),
	})
	if err != nil {
		return err
	}
	byID, _, err := p.jsapi.QueryOrderById(p.ctx, jsapi.QueryOrderByIdRequest{
		TransactionId: p.paid.TransactionId, SpMchid: core.String(p.Mchid), SubMchid: core.String(p.Store),
	})
	if err != nil {
		return err
	}
	return check(*byNumber.TradeState == "SUCCESS" && *byNumber.Amount.PayerTotal == 10000 &&
		*byID.OutTradeNo == partnerPayment && *byID.TradeType == "JSAPI", byNumber)
}

func (p *partner) closeOrder() error {
	_, _, err := p.native.Prepay(p.ctx, native.PrepayRequest{
		SpAppid:     core.String(p.Appid),
		SpMchid:     core.String(p.Mchid),
		SubMchid:    core.String(p.Store),
		Description: core.String("红豆饼"),
		OutTradeNo:  core.String(partnerClosed),
		NotifyUrl:   core.String(p.notifyURL(partnerClosed)),
		Amount:      &native.Amount{Total: core.Int64(990)},
	})
	if err != nil {
		return err
	}
	result, err := p.native.CloseOrder(p.ctx, native.CloseOrderRequest{
		OutTradeNo: core.String(partnerClosed), SpMchid: core.String(p.Mchid), SubMchid: core.String(p.Store),
	})
	if err != nil {
		return err
	}
	closed, _, err := p.native.QueryOrderByOutTradeNo(p.ctx, native.QueryOrderByOutTradeNoRequest{
		OutTradeNo: core.String(partnerClosed), SpMchid: core.String(p.Mchid), SubMchid: core.String(p.Store),
	})
	if err != nil {
		return err
	}
	return check(result.Response.StatusCode == http.StatusNoContent && *closed.TradeState == "CLOSED", closed)
}

func (p *partner) refund() error {
	refunds := refunddomestic.RefundsApiService{Client: p.client}
	created, _, err := refunds.Create(p.ctx, refunddomestic.CreateRequest{
		SubMchid:      core.String(p.Store),
		TransactionId: p.paid.TransactionId,
		OutRefundNo:   core.String(partnerRefund),
		NotifyUrl:     core.String(p.notifyURL(partnerRefund)),
		Amount: &refunddomestic.AmountReq{
			Refund: core.Int64(1000), Total: core.Int64(10000), Currency: core.String("CNY"),
		},
	})
	if err != nil {
		return err
	}
	if err := p.control("refunds/"+partnerRefund+"/succeed", nil); err != nil {
		return err
	}
	var told struct {
		SpMchid      string `json:"sp_mchid"`
		SubMchid     string `json:"sub_mchid"`
		RefundStatus string `json:"refund_status"`
	}
	if err := p.notified(partnerRefund, "REFUND.SUCCESS", &told); err != nil {
		return err
	}
	if err := check(told.SpMchid == p.Mchid && told.SubMchid == p.Store && told.RefundStatus == "SUCCESS", told); err != nil {
		return err
	}
	found, _, err := refunds.QueryByOutRefundNo(p.ctx, refunddomestic.QueryByOutRefundNoRequest{
		OutRefundNo: core.String(partnerRefund), SubMchid: core.String(p.Store),
	})
	if err != nil {
		return err
	}
	return check(*found.Status == refunddomestic.STATUS_SUCCESS && *found.RefundId == *created.RefundId, found)
}

func (p *partner) share() error {
	receivers := profitsharing.ReceiversApiService{Client: p.client}
	added, _, err := receivers.AddReceiver(p.ctx, profitsharing.AddReceiverRequest{
		SubMchid:     core.String(p.Store),
		Appid:        core.String(p.Appid),
		Type:         profitsharing.RECEIVERTYPE_MERCHANT_ID.Ptr(),
		Account:      core.String(p.Mchid),
		Name:         core.String("服务商"),
		RelationType: profitsharing.RECEIVERRELATIONTYPE_SERVICE_PROVIDER.Ptr(),
	})
	if err != nil {
		return err
	}
	if err := check(*added.Name == "服务商" && *added.SubMchid == p.Store, added); err != nil {
		return err
	}
	ratios := profitsharing.MerchantsApiService{Client: p.client}
	ratio, _, err := ratios.QueryMerchantRatio(p.ctx, profitsharing.QueryMerchantRatioRequest{
		SubMchid: core.String(p.Store),
	})
	if err != nil {
		return err
	}
	if err := check(*ratio.MaxRatio == 3000, ratio); err != nil {
		return err
	}
	if err := p.advance(60); err != nil {
		return err
	}
	orders := profitsharing.OrdersApiService{Client: p.client}
	_, _, err = orders.CreateOrder(p.ctx, profitsharing.CreateOrderRequest{
		SubMchid:      core.String(p.Store),
		Appid:         core.String(p.Appid),
		TransactionId: p.paid.TransactionId,
		OutOrderNo:    core.String(partnerShares),
		Receivers: []profitsharing.CreateOrderReceiver{{
			Type:        core.String("MERCHANT_ID"),
			Account:     core.String(p.Mchid),
			Name:        core.String("服务商"),
			Amount:      core.Int64(1500),
			Description: core.String("服务费"),
		}},
		UnfreezeUnsplit: core.Bool(true),
	})
	if err != nil {
		return err
	}
	// Without an action of the control API, the shares are paid after three seconds.
	if err := p.advance(3); err != nil {
		return err
	}
	order, _, err := orders.QueryOrder(p.ctx, profitsharing.QueryOrderRequest{
		SubMchid: core.String(p.Store), TransactionId: p.paid.TransactionId, OutOrderNo: core.String(partnerShares),
	})
	if err != nil {
		return err
	}
	// What is left of the payment goes to the sub-merchant.
	shared := order.Receivers[0]
	return check(*order.State == profitsharing.ORDERSTATUS_FINISHED && *order.SubMchid == p.Store &&
		*shared.Account == p.Mchid && *shared.Amount == 1500 &&
		*shared.Result == profitsharing.DETAILSTATUS_SUCCESS, order)
}
