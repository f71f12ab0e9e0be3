package main

import (
	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments"
	"github.com/wechatpay-apiv3/wechatpay-go/services/profitsharing"
)

const (
	sharedPayment = "INTEROP-SHARED"
	shares        = "INTEROP-SHARES"
	shareReturn   = "INTEROP-RETURN"
)

// sharing plays profit sharing: 10000 fen are paid, whose fee is 60; a store receives 2000 and a user 500.
type sharing struct {
	flow
	orders       profitsharing.OrdersApiService
	receivers    profitsharing.ReceiversApiService
	returns      profitsharing.ReturnOrdersApiService
	transactions profitsharing.TransactionsApiService
	paid         *payments.Transaction
}

func (f flow) playSharing() {
	s := &sharing{
		flow:         f,
		orders:       profitsharing.OrdersApiService{Client: f.client},
		receivers:    profitsharing.ReceiversApiService{Client: f.client},
		returns:      profitsharing.ReturnOrdersApiService{Client: f.client},
		transactions: profitsharing.TransactionsApiService{Client: f.client},
		paid:         new(payments.Transaction),
	}
	f.step("profit sharing: receivers", s.addReceivers)
	f.step("profit sharing: payment", s.payment)
	f.step("profit sharing: order", s.order)
	f.step("profit sharing: query", s.query)
	f.step("profit sharing: return", s.giveBack)
	f.step("profit sharing: rest", s.rest)
	f.step("profit sharing: receivers removed", s.removeReceivers)
}

func (s *sharing) addReceivers() error {
	for _, each := range []profitsharing.AddReceiverRequest{{
		Appid:        core.String(s.Appid),
		Type:         profitsharing.RECEIVERTYPE_MERCHANT_ID.Ptr(),
		Account:      core.String(s.Store),
		Name:         core.String("红豆饼（深圳）有限公司"),
		RelationType: profitsharing.RECEIVERRELATIONTYPE_STORE.Ptr(),
	}, {
		Appid:          core.String(s.Appid),
		Type:           profitsharing.RECEIVERTYPE_PERSONAL_OPENID.Ptr(),
		Account:        core.String(openid),
		Name:           core.String("张三"),
		RelationType:   profitsharing.RECEIVERRELATIONTYPE_CUSTOM.Ptr(),
		CustomRelation: core.String("代理商"),
	}} {
		name := *each.Name
		added, _, err := s.receivers.AddReceiver(s.ctx, each)
		if err != nil {
			return err
		}
		if err := check(*added.Account == *each.Account && *added.Name == name, added); err != nil {
			return err
		}
	}
	return nil
}

func (s *sharing) payment() error {
	paid, err := s.buy(sharedPayment, 10000, true, nil)
	if err != nil {
		return err
	}
	s.paid = paid
	// A payment can be shared after a minute.
	_, _, err = s.orders.CreateOrder(s.ctx, s.request(s.Store))
	if err := refusedWith("INVALID_REQUEST", err); err != nil {
		return err
	}
	if err := s.advance(60); err != nil {
		return err
	}
	return s.unsplit(9940)
}

func (s *sharing) unsplit(expected int64) error {
	amount, _, err := s.transactions.QueryOrderAmount(s.ctx, profitsharing.QueryOrderAmountRequest{
		TransactionId: s.paid.TransactionId,
	})
	if err != nil {
		return err
	}
	return check(*amount.UnsplitAmount == expected, amount)
}

func (s *sharing) request(store string) profitsharing.CreateOrderRequest {
	return profitsharing.CreateOrderRequest{
		Appid:         core.String(s.Appid),
		TransactionId: s.paid.TransactionId,
		OutOrderNo:    core.String(shares),
		Receivers: []profitsharing.CreateOrderReceiver{{
			Type:        core.String("MERCHANT_ID"),
			Account:     core.String(store),
			Name:        core.String("红豆饼（深圳）有限公司"),
			Amount:      core.Int64(2000),
			Description: core.String("分给门店"),
		}, {
			Type:        core.String("PERSONAL_OPENID"),
			Account:     core.String(openid),
			Name:        core.String("张三"),
			Amount:      core.Int64(500),
			Description: core.String("分给代理商"),
		}},
		UnfreezeUnsplit: core.Bool(false),
	}
}

func (s *sharing) order() error {
	_, _, err := s.orders.CreateOrder(s.ctx, s.request("1900000100"))
	if err := refusedWith("INVALID_REQUEST", err); err != nil {
		return err
	}
	order, _, err := s.orders.CreateOrder(s.ctx, s.request(s.Store))
	if err != nil {
		return err
	}
	return check(*order.State == profitsharing.ORDERSTATUS_PROCESSING && len(order.Receivers) == 2 &&
		*order.Receivers[0].Result == profitsharing.DETAILSTATUS_PENDING, order)
}

func (s *sharing) query() error {
	if err := s.control("profit-sharing/"+shares+"/finish", nil); err != nil {
		return err
	}
	order, _, err := s.orders.QueryOrder(s.ctx, profitsharing.QueryOrderRequest{
		TransactionId: s.paid.TransactionId,
		OutOrderNo:    core.String(shares),
	})
	if err != nil {
		return err
	}
	if err := check(*order.State == profitsharing.ORDERSTATUS_FINISHED && len(order.Receivers) == 2, order); err != nil {
		return err
	}
	for at, amount := range []int64{2000, 500} {
		each := order.Receivers[at]
		if err := check(*each.Result == profitsharing.DETAILSTATUS_SUCCESS && *each.Amount == amount, order); err != nil {
			return err
		}
	}
	return s.unsplit(7440)
}

func (s *sharing) giveBack() error {
	returned, _, err := s.returns.CreateReturnOrder(s.ctx, profitsharing.CreateReturnOrderRequest{
		OutOrderNo:  core.String(shares),
		OutReturnNo: core.String(shareReturn),
		ReturnMchid: core.String(s.Store),
		Amount:      core.Int64(800),
		Description: core.String("用户退款"),
	})
	if err != nil {
		return err
	}
	if err := check(*returned.Result == profitsharing.RETURNORDERSTATUS_SUCCESS, returned); err != nil {
		return err
	}
	found, _, err := s.returns.QueryReturnOrder(s.ctx, profitsharing.QueryReturnOrderRequest{
		OutOrderNo:  core.String(shares),
		OutReturnNo: core.String(shareReturn),
	})
	if err != nil {
		return err
	}
	if err := check(*found.Amount == 800 && *found.ReturnId == *returned.ReturnId, found); err != nil {
		return err
	}
	return s.unsplit(7440)
}

func (s *sharing) rest() error {
	order, _, err := s.orders.UnfreezeOrder(s.ctx, profitsharing.UnfreezeOrderRequest{
		TransactionId: s.paid.TransactionId,
		OutOrderNo:    core.String(shares + "-REST"),
		Description:   core.String("解冻全部剩余资金"),
	})
	if err != nil {
		return err
	}
	if err := check(*order.TransactionId == *s.paid.TransactionId, order); err != nil {
		return err
	}
	if err := s.unsplit(0); err != nil {
		return err
	}
	again := s.request(s.Store)
	again.OutOrderNo = core.String(shares + "-LATE")
	_, _, err = s.orders.CreateOrder(s.ctx, again)
	return refusedWith("INVALID_REQUEST", err)
}

func (s *sharing) removeReceivers() error {
	removed, _, err := s.receivers.DeleteReceiver(s.ctx, profitsharing.DeleteReceiverRequest{
		Appid:   core.String(s.Appid),
		Type:    profitsharing.RECEIVERTYPE_PERSONAL_OPENID.Ptr(),
		Account: core.String(openid),
	})
	if err != nil {
		return err
	}
	return check(*removed.Account == openid, removed)
}
