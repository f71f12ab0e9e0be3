package main

import (
	"net/url"
	"time"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	parkings "github.com/wechatpay-apiv3/wechatpay-go/services/wexinpayscoreparking"
)

const charge = "INTEROP-PARKED"

// parking plays a car that enters a car park and is charged for it.
type parking struct {
	flow
	plate        string
	parkings     parkings.ParkingsApiService
	services     parkings.ServicesApiService
	transactions parkings.TransactionsApiService
	entry        *parkings.Parking
}

func (f flow) playParking() {
	p := &parking{
		flow: f,
		// Plates are those of all merchants of the sandbox.
		plate:        "粤B" + f.Mchid[len(f.Mchid)-6:],
		parkings:     parkings.ParkingsApiService{Client: f.client},
		services:     parkings.ServicesApiService{Client: f.client},
		transactions: parkings.TransactionsApiService{Client: f.client},
		entry:        new(parkings.Parking),
	}
	f.step("parking: service", p.service)
	f.step("parking: entry", p.enter)
	f.step("parking: charge", p.charge)
	f.step("parking: notification", p.notification)
	f.step("parking: query", p.query)
	f.step("parking: blocked plate", p.blocked)
}

func (p *parking) set(service object) error {
	service["plate_color"] = "BLUE"
	return post(p.Sandbox+"/plates/"+url.PathEscape(p.plate), service)
}

func (p *parking) service() error {
	for _, state := range []string{"OUT_SERVICE", "NORMAL"} {
		if err := p.set(object{"openid": openid, "service_state": state}); err != nil {
			return err
		}
		found, _, err := p.services.QueryPlateService(p.ctx, parkings.QueryPlateServiceRequest{
			Appid:       core.String(p.Appid),
			PlateNumber: core.String(p.plate),
			PlateColor:  parkings.PLATECOLOR_BLUE.Ptr(),
			Openid:      core.String(openid),
		})
		if err != nil {
			return err
		}
		if err := check(*found.ServiceState == state && *found.PlateNumber == p.plate, found); err != nil {
			return err
		}
	}
	return nil
}

func (p *parking) park(number string) (*parkings.Parking, error) {
	entry, _, err := p.parkings.CreateParking(p.ctx, parkings.CreateParkingRequest{
		OutParkingNo: core.String(number),
		PlateNumber:  core.String(p.plate),
		PlateColor:   parkings.PLATECOLOR_BLUE.Ptr(),
		NotifyUrl:    core.String(p.notifyURL(number)),
		StartTime:    core.Time(time.Now().Add(-2 * time.Hour)),
		ParkingName:  core.String("欢乐海岸停车场"),
		FreeDuration: core.Int64(3600),
	})
	return entry, err
}

func (p *parking) enter() error {
	entry, err := p.park("INTEROP-ENTRY")
	if err != nil {
		return err
	}
	p.entry = entry
	return check(*entry.State == "NORMAL" && *entry.PlateNumber == p.plate && *entry.Id != "", entry)
}

func (p *parking) pay(number string) (*parkings.Transaction, error) {
	transaction, _, err := p.transactions.CreateTransaction(p.ctx, parkings.CreateTransactionRequest{
		Appid:         core.String(p.Appid),
		Description:   core.String("停车场扣费"),
		OutTradeNo:    core.String(number),
		TradeScene:    core.String("PARKING"),
		NotifyUrl:     core.String(p.notifyURL(number)),
		ProfitSharing: core.String("N"),
		Amount:        &parkings.OrderAmount{Total: core.Int64(1000), Currency: core.String("CNY")},
		ParkingInfo: &parkings.ParkingTradeScene{
			ParkingId:        p.entry.Id,
			PlateNumber:      core.String(p.plate),
			PlateColor:       parkings.PLATECOLOR_BLUE.Ptr(),
			StartTime:        core.Time(time.Now().Add(-2 * time.Hour)),
			EndTime:          core.Time(time.Now()),
			ParkingName:      core.String("欢乐海岸停车场"),
			ChargingDuration: core.Int64(3600),
			DeviceId:         core.String("12313"),
		},
	})
	return transaction, err
}

func (p *parking) charge() error {
	accepted, err := p.pay(charge)
	if err != nil {
		return err
	}
	return check(*accepted.TradeState == "ACCEPTED" && *accepted.Amount.Total == 1000 &&
		*accepted.ParkingInfo.PlateNumber == p.plate, accepted)
}

func (p *parking) notification() error {
	if err := p.control("vehicle-charges/"+charge+"/succeed", nil); err != nil {
		return err
	}
	told := new(parkings.Transaction)
	if err := p.notified(charge, "TRANSACTION.SUCCESS", told); err != nil {
		return err
	}
	return check(*told.TradeState == "SUCCESS" && *told.OutTradeNo == charge, told)
}

func (p *parking) query() error {
	found, _, err := p.transactions.QueryTransaction(p.ctx, parkings.QueryTransactionRequest{
		OutTradeNo: core.String(charge),
	})
	if err != nil {
		return err
	}
	return check(*found.TradeState == "SUCCESS" && *found.TransactionId != "" && *found.Amount.PayerTotal == 1000 &&
		*found.Payer.Openid == openid && found.SuccessTime != nil, found)
}

func (p *parking) blocked() error {
	if err := p.set(object{"blocked": "OVERDUE"}); err != nil {
		return err
	}
	entry, err := p.park("INTEROP-BLOCKED")
	if err != nil {
		return err
	}
	return check(*entry.State == "BLOCKED" && *entry.BlockReason == "OVERDUE", entry)
}
