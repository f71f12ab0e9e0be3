package main

import (
	"time"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/services/cashcoupons"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments/native"
	"github.com/wechatpay-apiv3/wechatpay-go/services/refunddomestic"
)

const couponPayment = "INTEROP-COUPON"

// coupons plays a stock of ten cash coupons of 300 fen for payments of at least 1000 fen.
type coupons struct {
	flow
	stocks    cashcoupons.StockApiService
	coupons   cashcoupons.CouponApiService
	callbacks cashcoupons.CallBackUrlApiService
	stockID   *string
	couponID  *string
}

func (f flow) playCoupons() {
	c := &coupons{
		flow:      f,
		stocks:    cashcoupons.StockApiService{Client: f.client},
		coupons:   cashcoupons.CouponApiService{Client: f.client},
		callbacks: cashcoupons.CallBackUrlApiService{Client: f.client},
		stockID:   new(string),
		couponID:  new(string),
	}
	f.step("coupons: stock", c.stock)
	f.step("coupons: start", c.start)
	f.step("coupons: coupon", c.coupon)
	f.step("coupons: payment", c.payment)
	f.step("coupons: notification", c.notification)
	f.step("coupons: used", c.used)
	f.step("coupons: refund", c.refund)
	f.step("coupons: pause", c.pause)
	f.step("coupons: stop", c.stop)
}

func (c *coupons) stock() error {
	_, _, err := c.callbacks.SetCallback(c.ctx, cashcoupons.SetCallbackRequest{
		Mchid: core.String(c.Mchid), NotifyUrl: core.String(c.notifyURL("coupons")), Switch: core.Bool(true),
	})
	if err != nil {
		return err
	}
	callback, _, err := c.callbacks.QueryCallback(c.ctx, cashcoupons.QueryCallbackRequest{Mchid: core.String(c.Mchid)})
	if err != nil {
		return err
	}
	if err := check(*callback.NotifyUrl == c.notifyURL("coupons"), callback); err != nil {
		return err
	}
	now := time.Now()
	created, _, err := c.stocks.CreateCouponStock(c.ctx, cashcoupons.CreateCouponStockRequest{
		StockName:          core.String("夏日满减券"),
		BelongMerchant:     core.String(c.Mchid),
		AvailableBeginTime: core.String(now.Format(time.RFC3339)),
		AvailableEndTime:   core.String(now.AddDate(0, 0, 30).Format(time.RFC3339)),
		StockUseRule: &cashcoupons.StockRule{
			MaxCoupons:         core.Int64(10),
			MaxAmount:          core.Int64(3000),
			MaxCouponsPerUser:  core.Int64(2),
			NaturalPersonLimit: core.Bool(false),
			PreventApiAbuse:    core.Bool(false),
		},
		PatternInfo: &cashcoupons.PatternInfo{Description: core.String("全场可用")},
		CouponUseRule: &cashcoupons.CouponRule{FixedNormalCoupon: &cashcoupons.FixedValueStockMsg{
			CouponAmount: core.Int64(300), TransactionMinimum: core.Int64(1000),
		}},
		NoCash:       core.Bool(false),
		StockType:    core.String("NORMAL"),
		OutRequestNo: core.String("INTEROP-STOCK"),
	})
	if err != nil {
		return err
	}
	c.stockID = created.StockId
	return c.state("unactivated", 0)
}

func (c *coupons) state(status string, distributed int64) error {
	stock, _, err := c.stocks.QueryStock(c.ctx, cashcoupons.QueryStockRequest{
		StockId: c.stockID, StockCreatorMchid: core.String(c.Mchid),
	})
	if err != nil {
		return err
	}
	return check(*stock.Status == status && *stock.DistributedCoupons == distributed &&
		*stock.StockUseRule.FixedNormalCoupon.CouponAmount == 300, stock)
}

func (c *coupons) start() error {
	request := cashcoupons.StartStockRequest{StockId: c.stockID, StockCreatorMchid: core.String(c.Mchid)}
	// The money of the coupons is taken from the operation account, if the merchant has one.
	if err := c.control("ledger/top-up", object{"account": "OPERATION", "amount": 3000}); err != nil {
		return err
	}
	if _, _, err := c.stocks.StartStock(c.ctx, request); err != nil {
		return err
	}
	return c.state("running", 0)
}

func (c *coupons) coupon() error {
	sent, _, err := c.coupons.SendCoupon(c.ctx, cashcoupons.SendCouponRequest{
		Openid:            core.String(openid),
		Appid:             core.String(c.Appid),
		StockId:           c.stockID,
		StockCreatorMchid: core.String(c.Mchid),
		OutRequestNo:      core.String("INTEROP-SEND"),
	})
	if err != nil {
		return err
	}
	c.couponID = sent.CouponId
	if err := c.status("SENDED"); err != nil {
		return err
	}
	list, _, err := c.coupons.ListCouponsByFilter(c.ctx, cashcoupons.ListCouponsByFilterRequest{
		Openid:       core.String(openid),
		Appid:        core.String(c.Appid),
		StockId:      c.stockID,
		CreatorMchid: core.String(c.Mchid),
		Offset:       core.Int64(0),
		Limit:        core.Int64(20),
	})
	if err != nil {
		return err
	}
	if err := check(*list.TotalCount == 1 && *list.Data[0].StockId == *c.stockID, list); err != nil {
		return err
	}
	return c.state("running", 1)
}

func (c *coupons) status(expected string) error {
	coupon, _, err := c.coupons.QueryCoupon(c.ctx, cashcoupons.QueryCouponRequest{
		CouponId: c.couponID, Appid: core.String(c.Appid), Openid: core.String(openid),
	})
	if err != nil {
		return err
	}
	return check(*coupon.Status == expected && *coupon.NormalCouponInformation.CouponAmount == 300, coupon)
}

func (c *coupons) payment() error {
	paid, err := c.buy(couponPayment, 1500, false, object{"openid": openid, "coupon_ids": []string{*c.couponID}})
	if err != nil {
		return err
	}
	if err := check(*paid.Amount.Total == 1500 && *paid.Amount.PayerTotal == 1200 &&
		len(paid.PromotionDetail) == 1, paid); err != nil {
		return err
	}
	service := native.NativeApiService{Client: c.client}
	found, _, err := service.QueryOrderByOutTradeNo(c.ctx, native.QueryOrderByOutTradeNoRequest{
		OutTradeNo: core.String(couponPayment), Mchid: core.String(c.Mchid),
	})
	if err != nil {
		return err
	}
	promotion := found.PromotionDetail[0]
	return check(*promotion.CouponId == *c.couponID && *promotion.Amount == 300 &&
		*promotion.StockId == *c.stockID, found)
}

func (c *coupons) notification() error {
	var told struct {
		CouponID string `json:"coupon_id"`
		Status   string `json:"status"`
	}
	if err := c.notified("coupons", "COUPON.USE", &told); err != nil {
		return err
	}
	return check(told.CouponID == *c.couponID && told.Status == "USED", told)
}

func (c *coupons) used() error {
	if err := c.status("USED"); err != nil {
		return err
	}
	// It cannot pay again.
	return c.state("running", 1)
}

func (c *coupons) refund() error {
	service := refunddomestic.RefundsApiService{Client: c.client}
	refund, _, err := service.Create(c.ctx, refunddomestic.CreateRequest{
		OutTradeNo:  core.String(couponPayment),
		OutRefundNo: core.String("INTEROP-COUPON-REFUND"),
		Amount: &refunddomestic.AmountReq{
			Refund: core.Int64(500), Total: core.Int64(1500), Currency: core.String("CNY"),
		},
	})
	if err != nil {
		return err
	}
	// A third is refunded: of what the user paid, and of the coupon.
	return check(*refund.Amount.PayerRefund == 400 && *refund.Amount.DiscountRefund == 100 &&
		*refund.PromotionDetail[0].PromotionId == *c.couponID && *refund.PromotionDetail[0].RefundAmount == 100, refund)
}

func (c *coupons) pause() error {
	_, _, err := c.stocks.PauseStock(c.ctx, cashcoupons.PauseStockRequest{
		StockId: c.stockID, StockCreatorMchid: core.String(c.Mchid),
	})
	if err != nil {
		return err
	}
	if err := c.state("paused", 1); err != nil {
		return err
	}
	_, _, err = c.stocks.RestartStock(c.ctx, cashcoupons.RestartStockRequest{
		StockId: c.stockID, StockCreatorMchid: core.String(c.Mchid),
	})
	if err != nil {
		return err
	}
	return c.state("running", 1)
}

func (c *coupons) stop() error {
	_, _, err := c.stocks.StopStock(c.ctx, cashcoupons.StopStockRequest{
		StockId: c.stockID, StockCreatorMchid: core.String(c.Mchid),
	})
	if err != nil {
		return err
	}
	if err := c.state("stoped", 1); err != nil {
		return err
	}
	_, _, err = c.coupons.SendCoupon(c.ctx, cashcoupons.SendCouponRequest{
		Openid:            core.String(openid),
		Appid:             core.String(c.Appid),
		StockId:           c.stockID,
		StockCreatorMchid: core.String(c.Mchid),
		OutRequestNo:      core.String("INTEROP-SEND-LATE"),
	})
	return refusedWith("INVALID_REQUEST", err)
}
