import com.wechat.pay.java.service.partnerpayments.jsapi.JsapiServiceExtension;
import com.wechat.pay.java.service.partnerpayments.jsapi.model.Amount;
import com.wechat.pay.java.service.partnerpayments.jsapi.model.Payer;
import com.wechat.pay.java.service.partnerpayments.jsapi.model.PrepayRequest;
import com.wechat.pay.java.service.partnerpayments.jsapi.model.PrepayWithRequestPaymentResponse;
import com.wechat.pay.java.service.partnerpayments.jsapi.model.QueryOrderByIdRequest;
import com.wechat.pay.java.service.partnerpayments.jsapi.model.QueryOrderByOutTradeNoRequest;
import com.wechat.pay.java.service.partnerpayments.jsapi.model.SettleInfo;
import com.wechat.pay.java.service.partnerpayments.jsapi.model.Transaction;
import com.wechat.pay.java.service.partnerpayments.nativepay.NativePayService;
import com.wechat.pay.java.service.partnerpayments.nativepay.model.CloseOrderRequest;
import com.wechat.pay.java.service.profitsharing.ProfitsharingService;
import com.wechat.pay.java.service.profitsharing.model.AddReceiverRequest;
import com.wechat.pay.java.service.profitsharing.model.AddReceiverResponse;
import com.wechat.pay.java.service.profitsharing.model.CreateOrderRequest;
import com.wechat.pay.java.service.profitsharing.model.DetailStatus;
import com.wechat.pay.java.service.profitsharing.model.OrderReceiverDetail;
import com.wechat.pay.java.service.profitsharing.model.OrderStatus;
import com.wechat.pay.java.service.profitsharing.model.OrdersEntity;
import com.wechat.pay.java.service.profitsharing.model.QueryMerchantRatioRequest;
import com.wechat.pay.java.service.profitsharing.model.QueryOrderRequest;
import com.wechat.pay.java.service.profitsharing.model.ReceiverRelationType;
import com.wechat.pay.java.service.profitsharing.model.ReceiverType;
import com.wechat.pay.java.service.refund.RefundService;
import com.wechat.pay.java.service.refund.model.AmountReq;
import com.wechat.pay.java.service.refund.model.CreateRequest;
import com.wechat.pay.java.service.refund.model.QueryByOutRefundNoRequest;
import com.wechat.pay.java.service.refund.model.Refund;
import com.wechat.pay.java.service.refund.model.RefundNotification;
import com.wechat.pay.java.service.refund.model.Status;
import java.util.ArrayList;
import java.util.List;

/** Payments of a service provider, whose sub-merchant is the store. */
final class PartnerPayments extends Flow {

  private static final String PAYMENT = "INTEROP-PARTNER";
  private static final String CLOSED = "INTEROP-PARTNER-CLOSED";
  private static final String REFUND = "INTEROP-PARTNER-REFUND";
  private static final String SHARES = "INTEROP-PARTNER-SHARES";

  private final JsapiServiceExtension jsapi;
  private final NativePayService nativePay;
  private String transactionId;

  PartnerPayments(Interop interop) {
    super(interop);
    jsapi = new JsapiServiceExtension.Builder().config(interop.config).httpClient(http).build();
    nativePay = new NativePayService.Builder().httpClient(http).build();
  }

  @Override
  void play() {
    Interop.step("partner payments: jsapi order", this::order);
    Interop.step("partner payments: payment", this::payment);
    Interop.step("partner payments: query", this::query);
    Interop.step("partner payments: native order closed", this::close);
    Interop.step("partner payments: refund", this::refund);
    Interop.step("partner payments: sharing", this::share);
  }

  private void order() {
    Amount amount = new Amount();
    amount.setTotal(10000);
    Payer payer = new Payer();
    payer.setSpOpenid(OPENID);
    SettleInfo settleInfo = new SettleInfo();
    settleInfo.setProfitSharing(true);
    PrepayRequest request = new PrepayRequest();
    request.setSpAppid(settings.appid);
    request.setSpMchid(settings.mchid);
    request.setSubMchid(settings.store);
    request.setDescription("红豆饼");
    request.setOutTradeNo(PAYMENT);
    request.setNotifyUrl(notifyUrl(PAYMENT));
    request.setAmount(amount);
    request.setPayer(payer);
    request.setSettleInfo(settleInfo);
    PrepayWithRequestPaymentResponse response = jsapi.prepayWithRequestPayment(request, settings.appid);
    check(response.getPackageVal().startsWith("prepay_id=") && response.getPaySign() != null, response);
  }

  private void payment() throws Exception {
    control("transactions/" + PAYMENT + "/pay");
    Transaction paid = notified(PAYMENT, "TRANSACTION.SUCCESS", Transaction.class);
    transactionId = paid.getTransactionId();
    check(
        paid.getTradeState() == Transaction.TradeStateEnum.SUCCESS
            && paid.getSpMchid().equals(settings.mchid)
            && paid.getSubMchid().equals(settings.store)
            && paid.getPayer().getSpOpenid().equals(OPENID),
        paid);
  }

  private void query() {
    QueryOrderByOutTradeNoRequest byNumber = new QueryOrderByOutTradeNoRequest();
    byNumber.setOutTradeNo(PAYMENT);
    byNumber.setSpMchid(settings.mchid);
    byNumber.setSubMchid(settings.store);
    Transaction found = jsapi.queryOrderByOutTradeNo(byNumber);
    check(
        found.getTradeState() == Transaction.TradeStateEnum.SUCCESS
            && found.getAmount().getPayerTotal() == 10000
            && found.getTradeType() == Transaction.TradeTypeEnum.JSAPI,
        found);
    QueryOrderByIdRequest byId = new QueryOrderByIdRequest();
    byId.setTransactionId(transactionId);
    byId.setSpMchid(settings.mchid);
    byId.setSubMchid(settings.store);
    check(jsapi.queryOrderById(byId).getOutTradeNo().equals(PAYMENT), found);
  }

  private void close() {
    com.wechat.pay.java.service.partnerpayments.nativepay.model.Amount amount =
        new com.wechat.pay.java.service.partnerpayments.nativepay.model.Amount();
    amount.setTotal(990);
    com.wechat.pay.java.service.partnerpayments.nativepay.model.PrepayRequest request =
        new com.wechat.pay.java.service.partnerpayments.nativepay.model.PrepayRequest();
    request.setSpAppid(settings.appid);
    request.setSpMchid(settings.mchid);
    request.setSubMchid(settings.store);
    request.setDescription("红豆饼");
    request.setOutTradeNo(CLOSED);
    request.setNotifyUrl(notifyUrl(CLOSED));
    request.setAmount(amount);
    nativePay.prepay(request);
    CloseOrderRequest closing = new CloseOrderRequest();
    closing.setOutTradeNo(CLOSED);
    closing.setSpMchid(settings.mchid);
    closing.setSubMchid(settings.store);
    nativePay.closeOrder(closing);
    QueryOrderByOutTradeNoRequest byNumber = new QueryOrderByOutTradeNoRequest();
    byNumber.setOutTradeNo(CLOSED);
    byNumber.setSpMchid(settings.mchid);
    byNumber.setSubMchid(settings.store);
    Transaction closed = jsapi.queryOrderByOutTradeNo(byNumber);
    check(closed.getTradeState() == Transaction.TradeStateEnum.CLOSED, closed);
  }

  private void refund() throws Exception {
    RefundService service = new RefundService.Builder().httpClient(http).build();
    AmountReq amount = new AmountReq();
    amount.setRefund(1000L);
    amount.setTotal(10000L);
    amount.setCurrency("CNY");
    CreateRequest request = new CreateRequest();
    request.setSubMchid(settings.store);
    request.setTransactionId(transactionId);
    request.setOutRefundNo(REFUND);
    request.setNotifyUrl(notifyUrl(REFUND));
    request.setAmount(amount);
    Refund created = service.create(request);
    control("refunds/" + REFUND + "/succeed");
    RefundNotification told = notified(REFUND, "REFUND.SUCCESS", RefundNotification.class);
    check(told.getRefundStatus() == Status.SUCCESS && told.getAmount().getRefund() == 1000, told);
    QueryByOutRefundNoRequest query = new QueryByOutRefundNoRequest();
    query.setOutRefundNo(REFUND);
    query.setSubMchid(settings.store);
    Refund found = service.queryByOutRefundNo(query);
    check(
        found.getStatus() == Status.SUCCESS && found.getRefundId().equals(created.getRefundId()), found);
  }

  private void share() throws Exception {
    ProfitsharingService service = Sharing.serviceOf(interop);
    AddReceiverRequest receiver = new AddReceiverRequest();
    receiver.setSubMchid(settings.store);
    receiver.setAppid(settings.appid);
    receiver.setType(ReceiverType.MERCHANT_ID);
    receiver.setAccount(settings.mchid);
    receiver.setName("服务商");
    receiver.setRelationType(ReceiverRelationType.SERVICE_PROVIDER);
    AddReceiverResponse added = service.addReceiver(receiver);
    check("服务商".equals(added.getName()) && settings.store.equals(added.getSubMchid()), added);
    QueryMerchantRatioRequest ratio = new QueryMerchantRatioRequest();
    ratio.setSubMchid(settings.store);
    check(service.queryMerchantRatio(ratio).getMaxRatio() == 3000, "max_ratio");
    advance(60);
    CreateOrderRequest request = new CreateOrderRequest();
    request.setSubMchid(settings.store);
    request.setAppid(settings.appid);
    request.setTransactionId(transactionId);
    request.setOutOrderNo(SHARES);
    request.setReceivers(
        new ArrayList<>(List.of(Sharing.receiver("MERCHANT_ID", settings.mchid, "服务商", 1500))));
    request.setUnfreezeUnsplit(true);
    service.createOrder(request);
    // Without an action of the control API, the shares are paid after three seconds.
    advance(3);
    QueryOrderRequest query = new QueryOrderRequest();
    query.setSubMchid(settings.store);
    query.setTransactionId(transactionId);
    query.setOutOrderNo(SHARES);
    OrdersEntity order = service.queryOrder(query);
    OrderReceiverDetail shared = order.getReceivers().get(0);
    check(
        order.getState() == OrderStatus.FINISHED
            && order.getSubMchid().equals(settings.store)
            && shared.getAccount().equals(settings.mchid)
            && shared.getAmount() == 1500
            && shared.getResult() == DetailStatus.SUCCESS,
        order);
  }
}
