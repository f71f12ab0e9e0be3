import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.refund.RefundService;
import com.wechat.pay.java.service.refund.model.AmountReq;
import com.wechat.pay.java.service.refund.model.Channel;
import com.wechat.pay.java.service.refund.model.CreateRequest;
import com.wechat.pay.java.service.refund.model.QueryByOutRefundNoRequest;
import com.wechat.pay.java.service.refund.model.Refund;
import com.wechat.pay.java.service.refund.model.RefundNotification;
import com.wechat.pay.java.service.refund.model.Status;

/** Three refunds of a payment of 1000 fen. */
final class Refunds extends Flow {

  private static final String PAYMENT = "INTEROP-REFUNDED";

  private final RefundService service;
  private String firstId;

  Refunds(Interop interop) {
    super(interop);
    service = new RefundService.Builder().httpClient(http).build();
  }

  @Override
  void play() {
    Interop.step("refunds: part", this::part);
    Interop.step("refunds: notification", this::notification);
    Interop.step("refunds: repetition", this::repetition);
    Interop.step("refunds: too much", this::tooMuch);
    Interop.step("refunds: abnormal", this::abnormal);
    Interop.step("refunds: rest", this::rest);
  }

  private Refund create(String number, long fen) {
    AmountReq amount = new AmountReq();
    amount.setRefund(fen);
    amount.setTotal(1000L);
    amount.setCurrency("CNY");
    CreateRequest request = new CreateRequest();
    request.setOutTradeNo(PAYMENT);
    request.setOutRefundNo(number);
    request.setReason("商品\"已\"售完 <&>");
    request.setNotifyUrl(notifyUrl(number));
    request.setAmount(amount);
    return service.create(request);
  }

  private Refund find(String number) {
    QueryByOutRefundNoRequest request = new QueryByOutRefundNoRequest();
    request.setOutRefundNo(number);
    return service.queryByOutRefundNo(request);
  }

  private void part() throws Exception {
    buy(PAYMENT, 1000, false, "");
    Refund refund = create("INTEROP-PART", 300);
    firstId = refund.getRefundId();
    check(
        refund.getStatus() == Status.PROCESSING
            && refund.getAmount().getRefund() == 300
            && refund.getAmount().getPayerRefund() == 300
            && refund.getAmount().getTotal() == 1000
            && refund.getChannel() == Channel.ORIGINAL,
        refund);
  }

  private void notification() throws Exception {
    control("refunds/INTEROP-PART/succeed");
    RefundNotification told = notified("INTEROP-PART", "REFUND.SUCCESS", RefundNotification.class);
    check(
        told.getOutRefundNo().equals("INTEROP-PART")
            && told.getRefundStatus() == Status.SUCCESS
            && told.getAmount().getRefund() == 300
            && told.getAmount().getPayerRefund() == 300,
        told);
    Transaction transaction = transaction(PAYMENT);
    check(transaction.getTradeState() == Transaction.TradeStateEnum.REFUND, transaction);
  }

  private void repetition() throws Exception {
    Refund again = create("INTEROP-PART", 300);
    check(
        again.getRefundId().equals(firstId)
            && again.getStatus() == Status.SUCCESS
            && again.getSuccessTime() != null,
        again);
    refused("INVALID_REQUEST", () -> create("INTEROP-PART", 200));
  }

  private void tooMuch() throws Exception {
    refused("INVALID_REQUEST", () -> create("INTEROP-TOO-MUCH", 701));
    refused("RESOURCE_NOT_EXISTS", () -> find("INTEROP-TOO-MUCH"));
  }

  private void abnormal() throws Exception {
    create("INTEROP-ABNORMAL", 200);
    control("refunds/INTEROP-ABNORMAL/abnormal");
    RefundNotification told = notified("INTEROP-ABNORMAL", "REFUND.ABNORMAL", RefundNotification.class);
    Refund refund = find("INTEROP-ABNORMAL");
    check(told.getRefundStatus() == Status.ABNORMAL && refund.getStatus() == Status.ABNORMAL, refund);
  }

  private void rest() throws Exception {
    create("INTEROP-REST", 500);
    control("refunds/INTEROP-REST/succeed");
    Refund refund = find("INTEROP-REST");
    check(refund.getStatus() == Status.SUCCESS && refund.getAmount().getRefund() == 500, refund);
  }
}
