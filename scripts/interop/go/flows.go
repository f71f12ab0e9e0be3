package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/core/notify"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments/native"
)

const openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"

type object = map[string]interface{}

// playFlows plays the flows through the services of the client.
func (f flow) playFlows(partner flow) {
	f.playSharing()
	partner.playPartner()
	f.playRefunds()
	f.playTransferBatches()
	f.playTransferBills()
	f.playCoupons()
	f.playParking()
}

// buy orders, lets the user pay, and returns the transaction that the client is notified of.
func (f flow) buy(number string, total int64, profitSharing bool, paying object) (*payments.Transaction, error) {
	service := native.NativeApiService{Client: f.client}
	_, _, err := service.Prepay(f.ctx, native.PrepayRequest{
		Appid:       core.String(f.Appid),
		Mchid:       core.String(f.Mchid),
		Description: core.String("红豆饼"),
		OutTradeNo:  core.String(number),
		NotifyUrl:   core.String(f.notifyURL(number)),
		Amount:      &native.Amount{Total: core.Int64(total)},
		SettleInfo:  &native.SettleInfo{ProfitSharing: core.Bool(profitSharing)},
	})
	if err != nil {
		return nil, err
	}
	if err := f.control("transactions/"+number+"/pay", paying); err != nil {
		return nil, err
	}
	transaction := new(payments.Transaction)
	if err := f.notified(number, "TRANSACTION.SUCCESS", transaction); err != nil {
		return nil, err
	}
	return transaction, check(*transaction.TradeState == "SUCCESS", transaction)
}

// notifyURL returns an address of its own, so that a notification is not taken for another one.
func (f flow) notifyURL(name string) string { return f.NotifyURL + "/" + name }

// notified waits for the notification at the address of a name, verifies it and decrypts it.
func (f flow) notified(name, event string, content interface{}) error {
	request, err := f.received("/" + name)
	if err != nil {
		return err
	}
	handler := notify.NewNotifyHandler(f.APIv3Key, f.verifier)
	parsed, err := handler.ParseNotifyRequest(f.ctx, request, content)
	if err != nil {
		return err
	}
	return check(parsed.EventType == event, parsed.EventType)
}

// advance lets business time pass. The client keeps the real time.
func (f flow) advance(seconds int) error {
	return post(f.Sandbox+"/clock/advance", object{"seconds": seconds})
}

func (f flow) control(path string, body object) error { return post(f.Control+"/"+path, body) }

func post(address string, body object) error {
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	if body == nil {
		text = nil
	}
	response, err := http.Post(address, "application/json", bytes.NewReader(text))
	if err != nil {
		return err
	}
	defer response.Body.Close()
	return check(response.StatusCode < 300, address+" "+response.Status)
}

// refusedWith checks that a call is refused with a code.
func refusedWith(code string, err error) error {
	var refused *core.APIError
	if !errors.As(err, &refused) {
		return fmt.Errorf("expected %s, received %v", code, err)
	}
	return check(refused.Code == code, refused)
}
