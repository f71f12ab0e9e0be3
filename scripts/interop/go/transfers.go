package main

import (
	"net/http"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/services/transferbatch"
)

const batch = "INTEROPBATCH"

// batches plays transfers to users in batches, whose names the client encrypts.
type batches struct {
	flow
	service transferbatch.TransferBatchApiService
	details transferbatch.TransferDetailApiService
	created *transferbatch.InitiateBatchTransferResponse
}

func (f flow) playTransferBatches() {
	b := &batches{
		flow:    f,
		service: transferbatch.TransferBatchApiService{Client: f.client},
		details: transferbatch.TransferDetailApiService{Client: f.client},
		created: new(transferbatch.InitiateBatchTransferResponse),
	}
	f.step("transfer batches: batch", b.batch)
	f.step("transfer batches: notification", b.notification)
	f.step("transfer batches: query", b.query)
	f.step("transfer batches: details", b.detail)
	f.step("transfer batches: failed transfer", b.failed)
	f.step("transfer batches: no money", b.noMoney)
}

func (b *batches) create(number string, amounts ...int64) (*transferbatch.InitiateBatchTransferResponse, error) {
	var total int64
	var list []transferbatch.TransferDetailInput
	for at, amount := range amounts {
		total += amount
		list = append(list, transferbatch.TransferDetailInput{
			OutDetailNo:    core.String(number + string(rune('A'+at))),
			TransferAmount: core.Int64(amount),
			TransferRemark: core.String("差旅报销"),
			Openid:         core.String(openid),
			UserName:       core.String("张三"),
		})
	}
	created, _, err := b.service.InitiateBatchTransfer(b.ctx, transferbatch.InitiateBatchTransferRequest{
		Appid:              core.String(b.Appid),
		OutBatchNo:         core.String(number),
		BatchName:          core.String("五月报销"),
		BatchRemark:        core.String("五月报销"),
		TotalAmount:        core.Int64(total),
		TotalNum:           core.Int64(int64(len(list))),
		TransferDetailList: list,
		NotifyUrl:          core.String(b.notifyURL(number)),
	})
	return created, err
}

func (b *batches) find(number, status string) (*transferbatch.TransferBatchEntity, error) {
	found, _, err := b.service.GetTransferBatchByOutNo(b.ctx, transferbatch.GetTransferBatchByOutNoRequest{
		OutBatchNo:      core.String(number),
		NeedQueryDetail: core.Bool(true),
		Offset:          core.Int64(0),
		Limit:           core.Int64(20),
		DetailStatus:    core.String(status),
	})
	return found, err
}

func (b *batches) batch() error {
	if err := b.control("ledger/top-up", object{"account": "OPERATION", "amount": 3000}); err != nil {
		return err
	}
	created, err := b.create(batch, 1000, 500)
	if err != nil {
		return err
	}
	b.created = created
	return check(*created.OutBatchNo == batch && *created.BatchStatus == "ACCEPTED", created)
}

func (b *batches) notification() error {
	if err := b.control("transfer-batches/"+batch+"/finish", nil); err != nil {
		return err
	}
	var told struct {
		BatchStatus   string `json:"batch_status"`
		SuccessAmount int64  `json:"success_amount"`
	}
	if err := b.notified(batch, "MCHTRANSFER.BATCH.FINISHED", &told); err != nil {
		return err
	}
	return check(told.BatchStatus == "FINISHED" && told.SuccessAmount == 1500, told)
}

func (b *batches) query() error {
	found, err := b.find(batch, "ALL")
	if err != nil {
		return err
	}
	entity := found.TransferBatch
	if err := check(*entity.BatchStatus == "FINISHED" && *entity.SuccessAmount == 1500 && *entity.SuccessNum == 2 &&
		*entity.TotalAmount == 1500 && len(found.TransferDetailList) == 2, found); err != nil {
		return err
	}
	byID, _, err := b.service.GetTransferBatchByNo(b.ctx, transferbatch.GetTransferBatchByNoRequest{
		BatchId: b.created.BatchId, NeedQueryDetail: core.Bool(false),
	})
	if err != nil {
		return err
	}
	return check(*byID.TransferBatch.OutBatchNo == batch, byID)
}

func (b *batches) detail() error {
	detail, _, err := b.details.GetTransferDetailByOutNo(b.ctx, transferbatch.GetTransferDetailByOutNoRequest{
		OutBatchNo: core.String(batch), OutDetailNo: core.String(batch + "A"),
	})
	if err != nil {
		return err
	}
	// The client has decrypted the name.
	if err := check(*detail.DetailStatus == "SUCCESS" && *detail.TransferAmount == 1000 &&
		*detail.UserName == "张三" && *detail.Openid == openid, detail); err != nil {
		return err
	}
	byID, _, err := b.details.GetTransferDetailByNo(b.ctx, transferbatch.GetTransferDetailByNoRequest{
		BatchId: b.created.BatchId, DetailId: detail.DetailId,
	})
	if err != nil {
		return err
	}
	return check(*byID.OutDetailNo == batch+"A" && *byID.UserName == "张三", byID)
}

func (b *batches) failed() error {
	number := batch + "FAILS"
	if _, err := b.create(number, 1000, 500); err != nil {
		return err
	}
	if err := b.control("transfer-batches/"+number+"/fail", object{
		"out_detail_no": number + "B", "reason": "NAME_NOT_CORRECT",
	}); err != nil {
		return err
	}
	if err := b.control("transfer-batches/"+number+"/finish", nil); err != nil {
		return err
	}
	found, err := b.find(number, "FAIL")
	if err != nil {
		return err
	}
	if err := check(*found.TransferBatch.SuccessAmount == 1000 && *found.TransferBatch.FailAmount == 500 &&
		len(found.TransferDetailList) == 1, found); err != nil {
		return err
	}
	detail, _, err := b.details.GetTransferDetailByOutNo(b.ctx, transferbatch.GetTransferDetailByOutNoRequest{
		OutBatchNo: core.String(number), OutDetailNo: core.String(number + "B"),
	})
	if err != nil {
		return err
	}
	return check(*detail.DetailStatus == "FAIL" &&
		*detail.FailReason == transferbatch.FAILREASONTYPE_NAME_NOT_CORRECT, detail)
}

func (b *batches) noMoney() error {
	// The first batch and a part of the second one took 2500 of 3000 fen.
	_, err := b.create(batch+"OVER", 501)
	if err := refusedWith("NOT_ENOUGH", err); err != nil {
		return err
	}
	_, err = b.find(batch+"OVER", "ALL")
	return refusedWith("NOT_FOUND", err)
}

const bills = "/v3/fund-app/mch-transfer/transfer-bills"

type bill struct {
	State    string
	UserName *string `json:"user_name" encryption:"EM_APIV3"`
	Amount   int64   `json:"transfer_amount"`
}

// The client has no service for transfer bills, but encrypts and decrypts for such calls.
func (f flow) playTransferBills() {
	f.step("transfer bills: bill", func() error {
		if err := f.control("ledger/top-up", object{"account": "OPERATION", "amount": 2000}); err != nil {
			return err
		}
		return f.transfer("INTEROPBILL")
	})
	f.step("transfer bills: confirmation", func() error {
		if err := f.control("transfers/INTEROPBILL/confirm", nil); err != nil {
			return err
		}
		var told bill
		if err := f.notified("INTEROPBILL", "MCHTRANSFER.BILL.FINISHED", &told); err != nil {
			return err
		}
		found, err := f.findBill("INTEROPBILL")
		if err != nil {
			return err
		}
		return check(told.State == "SUCCESS" && found.State == "SUCCESS" && found.Amount == 1000 &&
			*found.UserName == "张三", found)
	})
	f.step("transfer bills: receipt", func() error {
		const receipts = "/v3/fund-app/mch-transfer/elecsign/out-bill-no"
		var receipt struct {
			State string
			Hash  string `json:"hash_value"`
		}
		err := f.call(http.MethodPost, receipts, object{"out_bill_no": "INTEROPBILL"}, &receipt)
		if err != nil {
			return err
		}
		if err := check(receipt.State == "GENERATING", receipt); err != nil {
			return err
		}
		if err := f.advance(3); err != nil {
			return err
		}
		if err := f.call(http.MethodGet, receipts+"/INTEROPBILL", nil, &receipt); err != nil {
			return err
		}
		return check(receipt.State == "FINISHED" && receipt.Hash != "", receipt)
	})
	f.step("transfer bills: cancellation", func() error {
		if err := f.transfer("INTEROPCANCEL"); err != nil {
			return err
		}
		var canceled bill
		err := f.call(http.MethodPost, bills+"/out-bill-no/INTEROPCANCEL/cancel", object{}, &canceled)
		if err != nil {
			return err
		}
		if err := check(canceled.State == "CANCELING", canceled); err != nil {
			return err
		}
		if err := f.advance(3); err != nil {
			return err
		}
		found, err := f.findBill("INTEROPCANCEL")
		if err != nil {
			return err
		}
		return check(found.State == "CANCELLED", found)
	})
}

func (f flow) transfer(number string) error {
	type info struct {
		Type    string `json:"info_type"`
		Content string `json:"info_content"`
	}
	request := &struct {
		Appid    string  `json:"appid"`
		Number   string  `json:"out_bill_no"`
		Scene    string  `json:"transfer_scene_id"`
		Openid   string  `json:"openid"`
		UserName *string `json:"user_name" encryption:"EM_APIV3"`
		Amount   int64   `json:"transfer_amount"`
		Remark   string  `json:"transfer_remark"`
		Notify   string  `json:"notify_url"`
		Infos    []info  `json:"transfer_scene_report_infos"`
	}{
		f.Appid, number, "1000", openid, core.String("张三"), 1000, "现金营销", f.notifyURL(number),
		[]info{{"活动名称", "新会员有礼"}, {"奖励说明", "注册会员抽奖一等奖"}},
	}
	serial, err := f.client.EncryptRequest(f.ctx, request)
	if err != nil {
		return err
	}
	headers := http.Header{"Wechatpay-Serial": {serial}}
	result, err := f.client.Request(f.ctx, http.MethodPost, server+bills, headers, nil, request, "application/json")
	if err != nil {
		return err
	}
	var created bill
	if err := core.UnMarshalResponse(result.Response, &created); err != nil {
		return err
	}
	return check(created.State == "WAIT_USER_CONFIRM", created)
}

func (f flow) findBill(number string) (*bill, error) {
	found := new(bill)
	if err := f.call(http.MethodGet, bills+"/out-bill-no/"+number, nil, found); err != nil {
		return nil, err
	}
	return found, f.client.DecryptResponse(f.ctx, found)
}
