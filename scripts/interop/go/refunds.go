package main

import (
	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments/native"
	"github.com/wechatpay-apiv3/wechatpay-go/services/refunddomestic"
)

const refundedPayment = "INTEROP-REFUNDED"

// refunds plays three refunds of a payment of 1000 fen.
type refunds struct {
	flow
	service refunddomestic.RefundsApiService
	first   *refunddomestic.Refund
}

func (f flow) playRefunds() {
	r := &refunds{
		flow:    f,
		service: refunddomestic.RefundsApiService{Client: f.client},
		first:   new(refunddomestic.Refund),
	}
	f.step("refunds: part", r.part)
	f.step("refunds: notification", r.notification)
	f.step("refunds: repetition", r.repetition)
	f.step("refunds: too much", r.tooMuch)
	f.step("refunds: abnormal", r.abnormal)
	f.step("refunds: rest", r.rest)
}

func (r *refunds) create(number string, amount int64) (*refunddomestic.Refund, error) {
	refund, _, err := r.service.Create(r.ctx, refunddomestic.CreateRequest{
		OutTradeNo:  core.String(refundedPayment),
		OutRefundNo: core.String(number),
		Reason:      core.String(`商品"已"售完 <&>`),
		NotifyUrl:   core.String(r.notifyURL(number)),
		Amount: &refunddomestic.AmountReq{
			Refund: core.Int64(amount), Total: core.Int64(1000), Currency: core.String("CNY"),
		},
	})
	return refund, err
}

func (r *refunds) find(number string) (*refunddomestic.Refund, error) {
	refund, _, err := r.service.QueryByOutRefundNo(r.ctx, refunddomestic.QueryByOutRefundNoRequest{
		OutRefundNo: core.String(number),
	})
	return refund, err
}

func (r *refunds) tradeState(expected string) error {
	service := native.NativeApiService{Client: r.client}
	transaction, _, err := service.QueryOrderByOutTradeNo(r.ctx, native.QueryOrderByOutTradeNoRequest{
		OutTradeNo: core.String(refundedPayment), Mchid: core.String(r.Mchid),
	})
	if err != nil {
		return err
	}
	return check(*transaction.TradeState == expected, transaction)
}

func (r *refunds) part() error {
	if _, err := r.buy(refundedPayment, 1000, false, nil); err != nil {
		return err
	}
	refund, err := r.create("INTEROP-PART", 300)
	if err != nil {
		return err
	}
	r.first = refund
	return check(*refund.Status == refunddomestic.STATUS_PROCESSING && *refund.Amount.Refund == 300 &&
		*refund.Amount.PayerRefund == 300 && *refund.Amount.Total == 1000 &&
		*refund.Channel == refunddomestic.CHANNEL_ORIGINAL, refund)
}

func (r *refunds) notification() error {
	if err := r.control("refunds/INTEROP-PART/succeed", nil); err != nil {
		return err
	}
	var told struct {
		OutRefundNo  string `json:"out_refund_no"`
		RefundStatus string `json:"refund_status"`
		Amount       struct {
			Refund      int64 `json:"refund"`
			PayerRefund int64 `json:"payer_refund"`
		} `json:"amount"`
	}
	if err := r.notified("INTEROP-PART", "REFUND.SUCCESS", &told); err != nil {
		return err
	}
	if err := check(told.OutRefundNo == "INTEROP-PART" && told.RefundStatus == "SUCCESS" &&
		told.Amount.Refund == 300 && told.Amount.PayerRefund == 300, told); err != nil {
		return err
	}
	return r.tradeState("REFUND")
}

func (r *refunds) repetition() error {
	again, err := r.create("INTEROP-PART", 300)
	if err != nil {
		return err
	}
	if err := check(*again.RefundId == *r.first.RefundId && *again.Status == refunddomestic.STATUS_SUCCESS &&
		again.SuccessTime != nil, again); err != nil {
		return err
	}
	_, err = r.create("INTEROP-PART", 200)
	return refusedWith("INVALID_REQUEST", err)
}

func (r *refunds) tooMuch() error {
	_, err := r.create("INTEROP-TOO-MUCH", 701)
	if err := refusedWith("INVALID_REQUEST", err); err != nil {
		return err
	}
	_, err = r.find("INTEROP-TOO-MUCH")
	return refusedWith("RESOURCE_NOT_EXISTS", err)
}

func (r *refunds) abnormal() error {
	if _, err := r.create("INTEROP-ABNORMAL", 200); err != nil {
		return err
	}
	if err := r.control("refunds/INTEROP-ABNORMAL/abnormal", nil); err != nil {
		return err
	}
	var told struct {
		RefundStatus string `json:"refund_status"`
	}
	if err := r.notified("INTEROP-ABNORMAL", "REFUND.ABNORMAL", &told); err != nil {
		return err
	}
	refund, err := r.find("INTEROP-ABNORMAL")
	if err != nil {
		return err
	}
	return check(*refund.Status == refunddomestic.STATUS_ABNORMAL && told.RefundStatus == "ABNORMAL", refund)
}

func (r *refunds) rest() error {
	if _, err := r.create("INTEROP-REST", 500); err != nil {
		return err
	}
	if err := r.control("refunds/INTEROP-REST/succeed", nil); err != nil {
		return err
	}
	refund, err := r.find("INTEROP-REST")
	if err != nil {
		return err
	}
	return check(*refund.Status == refunddomestic.STATUS_SUCCESS && *refund.Amount.Refund == 500, refund)
}
