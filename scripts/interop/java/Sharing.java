import com.google.gson.JsonObject;
import com.wechat.pay.java.service.profitsharing.ProfitsharingService;
import com.wechat.pay.java.service.profitsharing.model.AddReceiverRequest;
import com.wechat.pay.java.service.profitsharing.model.AddReceiverResponse;
import com.wechat.pay.java.service.profitsharing.model.CreateOrderReceiver;
import com.wechat.pay.java.service.profitsharing.model.CreateOrderRequest;
import com.wechat.pay.java.service.profitsharing.model.CreateReturnOrderRequest;
import com.wechat.pay.java.service.profitsharing.model.DeleteReceiverRequest;
import com.wechat.pay.java.service.profitsharing.model.DeleteReceiverResponse;
import com.wechat.pay.java.service.profitsharing.model.DetailStatus;
import com.wechat.pay.java.service.profitsharing.model.OrderStatus;
import com.wechat.pay.java.service.profitsharing.model.OrdersEntity;
import com.wechat.pay.java.service.profitsharing.model.QueryOrderAmountRequest;
import com.wechat.pay.java.service.profitsharing.model.QueryOrderRequest;
import com.wechat.pay.java.service.profitsharing.model.QueryReturnOrderRequest;
import com.wechat.pay.java.service.profitsharing.model.ReceiverRelationType;
import com.wechat.pay.java.service.profitsharing.model.ReceiverType;
import com.wechat.pay.java.service.profitsharing.model.ReturnOrderStatus;
import com.wechat.pay.java.service.profitsharing.model.ReturnOrdersEntity;
import com.wechat.pay.java.service.profitsharing.model.UnfreezeOrderRequest;
import java.util.ArrayList;
import java.util.List;

/** Profit sharing: 10000 fen are paid, whose fee is 60; a store receives 2000 and a user 500. */
final class Sharing extends Flow {

  private static final String PAYMENT = "INTEROP-SHARED";
  private static final String SHARES = "INTEROP-SHARES";
  private static final String RETURN = "INTEROP-RETURN";
  private static final String STORE_NAME = "红豆饼（深圳）有限公司";

  private final ProfitsharingService service;
  private String transactionId;

  Sharing(Interop interop) {
    super(interop);
    service = serviceOf(interop);
  }

  /** The service encrypts names, and decrypts them in responses. */
  static ProfitsharingService serviceOf(Interop interop) {
    return new ProfitsharingService.Builder()
        .httpClient(interop.http)
        .encryptor(interop.config.createEncryptor())
        .decryptor(interop.config.createDecryptor())
        .build();
  }

  @Override
  void play() {
    Interop.step("profit sharing: receivers", this::addReceivers);
    Interop.step("profit sharing: payment", this::payment);
    Interop.step("profit sharing: order", this::order);
    Interop.step("profit sharing: query", this::query);
    Interop.step("profit sharing: return", this::giveBack);
    Interop.step("profit sharing: rest", this::rest);
    Interop.step("profit sharing: receivers removed", this::removeReceivers);
  }

  private void addReceivers() {
    AddReceiverRequest store = new AddReceiverRequest();
    store.setAppid(settings.appid);
    store.setType(ReceiverType.MERCHANT_ID);
    store.setAccount(settings.store);
    store.setName(STORE_NAME);
    store.setRelationType(ReceiverRelationType.STORE);
    AddReceiverRequest user = new AddReceiverRequest();
    user.setAppid(settings.appid);
    user.setType(ReceiverType.PERSONAL_OPENID);
    user.setAccount(OPENID);
    user.setName("张三");
    user.setRelationType(ReceiverRelationType.CUSTOM);
    user.setCustomRelation("代理商");
    for (AddReceiverRequest each : List.of(store, user)) {
      AddReceiverResponse added = service.addReceiver(each);
      check(added.getAccount().equals(each.getAccount()) && added.getName().equals(each.getName()), added);
    }
  }

  private void payment() throws Exception {
    transactionId = buy(PAYMENT, 10000, true, "").getTransactionId();
    // A payment can be shared after a minute.
    refused("INVALID_REQUEST", () -> service.createOrder(request(SHARES, settings.store)));
    advance(60);
    checkUnsplit(9940);
  }

  private void checkUnsplit(long expected) {
    QueryOrderAmountRequest request = new QueryOrderAmountRequest();
    request.setTransactionId(transactionId);
    Long amount = service.queryOrderAmount(request).getUnsplitAmount();
    check(amount == expected, amount);
  }

  private CreateOrderRequest request(String number, String storeId) {
    CreateOrderRequest request = new CreateOrderRequest();
    request.setAppid(settings.appid);
    request.setTransactionId(transactionId);
    request.setOutOrderNo(number);
    request.setReceivers(
        new ArrayList<>(
            List.of(
                receiver("MERCHANT_ID", storeId, STORE_NAME, 2000),
                receiver("PERSONAL_OPENID", OPENID, "张三", 500))));
    request.setUnfreezeUnsplit(false);
    request.setNotifyUrl(notifyUrl(SHARES));
    return request;
  }

  static CreateOrderReceiver receiver(String type, String account, String name, long amount) {
    CreateOrderReceiver receiver = new CreateOrderReceiver();
    receiver.setType(type);
    receiver.setAccount(account);
    receiver.setName(name);
    receiver.setAmount(amount);
    receiver.setDescription("分账");
    return receiver;
  }

  private void order() throws Exception {
    refused("INVALID_REQUEST", () -> service.createOrder(request(SHARES, "1900000100")));
    OrdersEntity order = service.createOrder(request(SHARES, settings.store));
    check(
        order.getState() == OrderStatus.PROCESSING
            && order.getReceivers().size() == 2
            && order.getReceivers().get(0).getResult() == DetailStatus.PENDING,
        order);
  }

  private void query() throws Exception {
    control("profit-sharing/" + SHARES + "/finish");
    JsonObject told = notified(SHARES, "TRANSACTION.SUCCESS", JsonObject.class);
    check(told.get("out_order_no").getAsString().equals(SHARES), told);
    QueryOrderRequest request = new QueryOrderRequest();
    request.setTransactionId(transactionId);
    request.setOutOrderNo(SHARES);
    OrdersEntity order = service.queryOrder(request);
    check(
        order.getState() == OrderStatus.FINISHED
            && order.getReceivers().get(0).getResult() == DetailStatus.SUCCESS
            && order.getReceivers().get(0).getAmount() == 2000
            && order.getReceivers().get(1).getResult() == DetailStatus.SUCCESS
            && order.getReceivers().get(1).getAmount() == 500,
        order);
    checkUnsplit(7440);
  }

  private void giveBack() {
    CreateReturnOrderRequest request = new CreateReturnOrderRequest();
    request.setOutOrderNo(SHARES);
    request.setOutReturnNo(RETURN);
    request.setReturnMchid(settings.store);
    request.setAmount(800L);
    request.setDescription("用户退款");
    ReturnOrdersEntity returned = service.createReturnOrder(request);
    check(returned.getResult() == ReturnOrderStatus.SUCCESS, returned);
    QueryReturnOrderRequest query = new QueryReturnOrderRequest();
    query.setOutOrderNo(SHARES);
    query.setOutReturnNo(RETURN);
    ReturnOrdersEntity found = service.queryReturnOrder(query);
    check(found.getAmount() == 800 && found.getReturnId().equals(returned.getReturnId()), found);
    checkUnsplit(7440);
  }

  private void rest() throws Exception {
    UnfreezeOrderRequest request = new UnfreezeOrderRequest();
    request.setTransactionId(transactionId);
    request.setOutOrderNo(SHARES + "-REST");
    request.setDescription("解冻全部剩余资金");
    OrdersEntity order = service.unfreezeOrder(request);
    check(order.getTransactionId().equals(transactionId), order);
    checkUnsplit(0);
    refused("INVALID_REQUEST", () -> service.createOrder(request(SHARES + "-LATE", settings.store)));
  }

  private void removeReceivers() {
    DeleteReceiverRequest request = new DeleteReceiverRequest();
    request.setAppid(settings.appid);
    request.setType(ReceiverType.PERSONAL_OPENID);
    request.setAccount(OPENID);
    DeleteReceiverResponse removed = service.deleteReceiver(request);
    check(OPENID.equals(removed.getAccount()), removed);
  }
}
