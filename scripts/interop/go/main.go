// Plays a flow of wechatpay-go against the sandbox, then calls every operation of its services.
package main

import (
	"bytes"
	"context"
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/core/auth"
	"github.com/wechatpay-apiv3/wechatpay-go/core/auth/verifiers"
	"github.com/wechatpay-apiv3/wechatpay-go/core/downloader"
	"github.com/wechatpay-apiv3/wechatpay-go/core/notify"
	"github.com/wechatpay-apiv3/wechatpay-go/core/option"
	"github.com/wechatpay-apiv3/wechatpay-go/services/fileuploader"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments/native"
	"github.com/wechatpay-apiv3/wechatpay-go/services/profitsharing"
	"github.com/wechatpay-apiv3/wechatpay-go/services/refunddomestic"
	"github.com/wechatpay-apiv3/wechatpay-go/utils"
)

const server = "https://api.mch.weixin.qq.com"

type config struct {
	URL, Sandbox, Control, Helper, NotifyURL, Trust, Mchid, Appid, ServiceID, Serial string
	PrivateKey, APIv3Key, PlatformID, PlatformKey, BillDate, Store                   string
	Numbers                                                                          struct{ Paid, Refund, Closed string }
	Partner                                                                          *config
}

// #region client

// redirect sends requests to the sandbox: the client has no option for the host.
type redirect struct{ to *url.URL }

func (r redirect) RoundTrip(request *http.Request) (*http.Response, error) {
	sent := request.Clone(request.Context())
	sent.URL.Scheme, sent.URL.Host, sent.Host = r.to.Scheme, r.to.Host, r.to.Host
	return http.DefaultTransport.RoundTrip(sent)
}

func openClient(ctx context.Context, c config) (*core.Client, auth.Verifier, error) {
	privateKey, err := utils.LoadPrivateKey(c.PrivateKey)
	if err != nil {
		return nil, nil, err
	}
	sandbox, err := url.Parse(c.URL)
	if err != nil {
		return nil, nil, err
	}
	http := option.WithHTTPClient(&http.Client{Transport: redirect{sandbox}})
	if c.Trust == "public-key" {
		publicKey, err := utils.LoadPublicKey(c.PlatformKey)
		if err != nil {
			return nil, nil, err
		}
		keys := option.WithWechatPayPublicKeyAuthCipher(c.Mchid, c.Serial, privateKey, c.PlatformID, publicKey)
		client, err := core.NewClient(ctx, keys, http)
		return client, verifiers.NewSHA256WithRSAPubkeyVerifier(c.PlatformID, *publicKey), err
	}
	// The certificates are downloaded through a client that sends to the sandbox too.
	unverified, err := core.NewClient(ctx,
		option.WithMerchantCredential(c.Mchid, c.Serial, privateKey), option.WithoutValidator(), http)
	if err != nil {
		return nil, nil, err
	}
	certificates := downloader.NewCertificateDownloaderMgr(ctx)
	if err := certificates.RegisterDownloaderWithClient(ctx, unverified, c.Mchid, c.APIv3Key); err != nil {
		return nil, nil, err
	}
	keys := option.WithWechatPayAutoAuthCipherUsingDownloaderMgr(c.Mchid, c.Serial, privateKey, certificates)
	client, err := core.NewClient(ctx, keys, http)
	return client, verifiers.NewSHA256WithRSAVerifier(certificates.GetCertificateVisitor(c.Mchid)), err
}

// #endregion client

type flow struct {
	config
	ctx      context.Context
	client   *core.Client
	verifier auth.Verifier
}

func (f flow) play() {
	f.step("order", f.order)
	f.step("notification", f.notification)
	f.step("query", f.query)
	f.step("refund", f.refund)
	f.step("refund query", f.queryRefund)
	f.step("close", f.closeOrder)
	f.step("bill", f.bill)
	f.step("upload", f.upload)
	f.step("encrypted field", f.encryptedField)
	f.step("service order", f.serviceOrder)
	f.step("cancel", f.cancel)
}

func (f flow) step(name string, play func() error) {
	line := map[string]interface{}{"step": name, "ok": true}
	if err := play(); err != nil {
		line["ok"], line["detail"] = false, err.Error()
	}
	report(line)
}

func (f flow) prepay(number string) (*native.PrepayResponse, error) {
	service := native.NativeApiService{Client: f.client}
	response, _, err := service.Prepay(f.ctx, native.PrepayRequest{
		Appid:       core.String(f.Appid),
		Mchid:       core.String(f.Mchid),
		Description: core.String(`红豆饼 <三> & "四"`),
		OutTradeNo:  core.String(number),
		NotifyUrl:   core.String(f.NotifyURL),
		Amount:      &native.Amount{Total: core.Int64(990)},
	})
	return response, err
}

func (f flow) order() error {
	response, err := f.prepay(f.Numbers.Paid)
	if err != nil {
		return err
	}
	return check(strings.HasPrefix(*response.CodeUrl, "weixin://"), response)
}

func (f flow) notification() error {
	if err := f.control("transactions/"+f.Numbers.Paid+"/pay", nil); err != nil {
		return err
	}
	request, err := f.received("")
	if err != nil {
		return err
	}
	handler := notify.NewNotifyHandler(f.APIv3Key, f.verifier)
	transaction := new(payments.Transaction)
	if _, err := handler.ParseNotifyRequest(f.ctx, request, transaction); err != nil {
		return err
	}
	return check(*transaction.TradeState == "SUCCESS", transaction)
}

// received returns the next notification at a path below the address, as a server receives it.
func (f flow) received(path string) (*http.Request, error) {
	var notification struct {
		Headers map[string]string
		Body    string
	}
	query := url.Values{"path": {path}}
	if err := getJSON(f.Helper+"/notification?"+query.Encode(), &notification); err != nil {
		return nil, err
	}
	request, err := http.NewRequest(http.MethodPost, "/notify", strings.NewReader(notification.Body))
	if err != nil {
		return nil, err
	}
	for name, value := range notification.Headers {
		request.Header.Set(name, value)
	}
	return request, nil
}

func (f flow) query() error {
	service := native.NativeApiService{Client: f.client}
	transaction, _, err := service.QueryOrderByOutTradeNo(f.ctx, native.QueryOrderByOutTradeNoRequest{
		OutTradeNo: core.String(f.Numbers.Paid),
		Mchid:      core.String(f.Mchid),
	})
	if err != nil {
		return err
	}
	return check(*transaction.TradeState == "SUCCESS", transaction)
}

func (f flow) refund() error {
	service := refunddomestic.RefundsApiService{Client: f.client}
	refund, _, err := service.Create(f.ctx, refunddomestic.CreateRequest{
		OutTradeNo:  core.String(f.Numbers.Paid),
		OutRefundNo: core.String(f.Numbers.Refund),
		Amount: &refunddomestic.AmountReq{
			Refund: core.Int64(100), Total: core.Int64(990), Currency: core.String("CNY"),
		},
	})
	if err != nil {
		return err
	}
	return check(*refund.Status == refunddomestic.STATUS_PROCESSING, refund)
}

func (f flow) queryRefund() error {
	if err := f.control("refunds/"+f.Numbers.Refund+"/succeed", nil); err != nil {
		return err
	}
	service := refunddomestic.RefundsApiService{Client: f.client}
	request := refunddomestic.QueryByOutRefundNoRequest{OutRefundNo: core.String(f.Numbers.Refund)}
	refund, _, err := service.QueryByOutRefundNo(f.ctx, request)
	if err != nil {
		return err
	}
	return check(*refund.Status == refunddomestic.STATUS_SUCCESS, refund)
}

func (f flow) closeOrder() error {
	if _, err := f.prepay(f.Numbers.Closed); err != nil {
		return err
	}
	service := native.NativeApiService{Client: f.client}
	result, err := service.CloseOrder(f.ctx, native.CloseOrderRequest{
		OutTradeNo: core.String(f.Numbers.Closed),
		Mchid:      core.String(f.Mchid),
	})
	if err != nil {
		return err
	}
	return check(result.Response.StatusCode == http.StatusNoContent, result.Response.Status)
}

// The client has no service for bills.
func (f flow) bill() error {
	var bill struct {
		DownloadURL string `json:"download_url"`
		HashValue   string `json:"hash_value"`
	}
	if err := f.call(http.MethodGet, "/v3/bill/tradebill?bill_date="+f.BillDate, nil, &bill); err != nil {
		return err
	}
	// The response is not signed.
	key, err := utils.LoadPrivateKey(f.PrivateKey)
	if err != nil {
		return err
	}
	sandbox, err := url.Parse(f.URL)
	if err != nil {
		return err
	}
	unverified, err := core.NewClient(f.ctx, option.WithMerchantCredential(f.Mchid, f.Serial, key),
		option.WithoutValidator(), option.WithHTTPClient(&http.Client{Transport: redirect{sandbox}}))
	if err != nil {
		return err
	}
	result, err := unverified.Get(f.ctx, bill.DownloadURL)
	if err != nil {
		return err
	}
	defer result.Response.Body.Close()
	content, err := io.ReadAll(result.Response.Body)
	if err != nil {
		return err
	}
	digest := sha1.Sum(content)
	return check(hex.EncodeToString(digest[:]) == bill.HashValue, bill)
}

func (f flow) upload() error {
	service := fileuploader.ImageUploader{Client: f.client}
	uploaded, _, err := service.Upload(f.ctx, bytes.NewReader(pixel), "pixel.png", "image/png")
	if err != nil {
		return err
	}
	return check(*uploaded.MediaId != "", uploaded)
}

func (f flow) encryptedField() error {
	service := profitsharing.ReceiversApiService{Client: f.client}
	// The client encrypts the name, and decrypts it in the response.
	receiver, _, err := service.AddReceiver(f.ctx, profitsharing.AddReceiverRequest{
		Appid:        core.String(f.Appid),
		Type:         profitsharing.RECEIVERTYPE_MERCHANT_ID.Ptr(),
		Account:      core.String("1900000109"),
		RelationType: profitsharing.RECEIVERRELATIONTYPE_STORE.Ptr(),
		Name:         core.String("腾讯充值中心"),
	})
	if err != nil {
		return err
	}
	return check(*receiver.Name == "腾讯充值中心", receiver)
}

// The client has no service for service orders.
func (f flow) serviceOrder() error {
	const number = "INTEROP-RENTED"
	if err := f.createServiceOrder(number); err != nil {
		return err
	}
	if err := f.control("service-orders/"+number+"/confirm", nil); err != nil {
		return err
	}
	var completed struct{ State string }
	err := f.call(http.MethodPost, "/v3/payscore/serviceorder/"+number+"/complete", map[string]interface{}{
		"appid":         f.Appid,
		"service_id":    f.ServiceID,
		"post_payments": []map[string]interface{}{{"name": "租借", "amount": 300}},
		"total_amount":  300,
	}, &completed)
	if err != nil {
		return err
	}
	return check(completed.State == "DOING", completed)
}

func (f flow) createServiceOrder(number string) error {
	var created struct{ State string }
	err := f.call(http.MethodPost, "/v3/payscore/serviceorder", map[string]interface{}{
		"appid":                f.Appid,
		"service_id":           f.ServiceID,
		"out_order_no":         number,
		"service_introduction": "充电宝租借",
		"time_range":           map[string]string{"start_time": "OnAccept"},
		"risk_fund":            map[string]interface{}{"name": "DEPOSIT", "amount": 9900},
		"notify_url":           f.NotifyURL,
		"need_user_confirm":    true,
	}, &created)
	if err != nil {
		return err
	}
	return check(created.State == "CREATED", created)
}

func (f flow) cancel() error {
	const number = "INTEROP-UNUSED"
	if err := f.createServiceOrder(number); err != nil {
		return err
	}
	var canceled struct {
		OutOrderNo string `json:"out_order_no"`
	}
	err := f.call(http.MethodPost, "/v3/payscore/serviceorder/"+number+"/cancel", map[string]string{
		"appid": f.Appid, "service_id": f.ServiceID, "reason": "用户投诉",
	}, &canceled)
	if err != nil {
		return err
	}
	return check(canceled.OutOrderNo == number, canceled)
}

func (f flow) call(method, path string, body, response interface{}) error {
	var result *core.APIResult
	var err error
	if method == http.MethodGet {
		result, err = f.client.Get(f.ctx, server+path)
	} else {
		result, err = f.client.Post(f.ctx, server+path, body)
	}
	if err != nil {
		return err
	}
	return core.UnMarshalResponse(result.Response, response)
}

var pixel = append([]byte("\x89PNG\r\n\x1a\n"), make([]byte, 64)...)

func check(condition bool, received interface{}) error {
	if condition {
		return nil
	}
	return fmt.Errorf("unexpected: %v", received)
}

func getJSON(address string, into interface{}) error {
	response, err := http.Get(address)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%s", response.Status)
	}
	return json.NewDecoder(response.Body).Decode(into)
}

func report(line map[string]interface{}) {
	_ = json.NewEncoder(os.Stdout).Encode(line)
}

func open(ctx context.Context, c config) (flow, error) {
	client, verifier, err := openClient(ctx, c)
	return flow{c, ctx, client, verifier}, err
}

func main() {
	ctx := context.Background()
	var c config
	var merchant, partner flow
	err := json.NewDecoder(os.Stdin).Decode(&c)
	if err == nil {
		merchant, err = open(ctx, c)
	}
	if err == nil {
		partner, err = open(ctx, *c.Partner)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	merchant.play()
	merchant.playFlows(partner)
	callAll(ctx, c, merchant.client)
}
