import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.wechat.pay.java.core.exception.ServiceException;
import com.wechat.pay.java.core.http.HttpClient;
import com.wechat.pay.java.core.notification.NotificationConfig;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RequestParam;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.payments.nativepay.NativePayService;
import com.wechat.pay.java.service.payments.nativepay.model.Amount;
import com.wechat.pay.java.service.payments.nativepay.model.PrepayRequest;
import com.wechat.pay.java.service.payments.nativepay.model.QueryOrderByOutTradeNoRequest;
import com.wechat.pay.java.service.payments.nativepay.model.SettleInfo;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;

/** What the flows through the services of the client have in common. */
abstract class Flow {

  static final String OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

  final Interop interop;
  final Interop.Settings settings;
  final HttpClient http;

  Flow(Interop interop) {
    this.interop = interop;
    this.settings = interop.settings;
    this.http = interop.http;
  }

  abstract void play();

  /** Orders, lets the user pay, and returns the transaction that the client is notified of. */
  final Transaction buy(String number, int total, boolean profitSharing, String paying) throws Exception {
    Amount amount = new Amount();
    amount.setTotal(total);
    SettleInfo settleInfo = new SettleInfo();
    settleInfo.setProfitSharing(profitSharing);
    PrepayRequest request = new PrepayRequest();
    request.setAppid(settings.appid);
    request.setMchid(settings.mchid);
    request.setDescription("红豆饼");
    request.setOutTradeNo(number);
    request.setNotifyUrl(notifyUrl(number));
    request.setAmount(amount);
    request.setSettleInfo(settleInfo);
    nativePay().prepay(request);
    control("transactions/" + number + "/pay", paying);
    Transaction transaction = notified(number, "TRANSACTION.SUCCESS", Transaction.class);
    check(transaction.getTradeState() == Transaction.TradeStateEnum.SUCCESS, transaction);
    return transaction;
  }

  final NativePayService nativePay() {
    return new NativePayService.Builder().httpClient(http).build();
  }

  final Transaction transaction(String number) {
    QueryOrderByOutTradeNoRequest request = new QueryOrderByOutTradeNoRequest();
    request.setMchid(settings.mchid);
    request.setOutTradeNo(number);
    return nativePay().queryOrderByOutTradeNo(request);
  }

  /** An address of its own, so that a notification is not taken for another one. */
  final String notifyUrl(String name) {
    return settings.notifyUrl + "/" + name;
  }

  /** Waits for the notification at the address of a name, verifies it and decrypts it. */
  final <T> T notified(String name, String event, Class<T> type) throws Exception {
    JsonObject received = Interop.get(settings.helper + "/notification?path=/" + name);
    JsonObject headers = received.getAsJsonObject("headers");
    String body = received.get("body").getAsString();
    RequestParam request =
        new RequestParam.Builder()
            .serialNumber(headers.get("Wechatpay-Serial").getAsString())
            .timestamp(headers.get("Wechatpay-Timestamp").getAsString())
            .nonce(headers.get("Wechatpay-Nonce").getAsString())
            .signature(headers.get("Wechatpay-Signature").getAsString())
            .body(body)
            .build();
    T content = new NotificationParser((NotificationConfig) interop.config).parse(request, type);
    String eventType = JsonParser.parseString(body).getAsJsonObject().get("event_type").getAsString();
    check(event.equals(eventType), eventType);
    return content;
  }

  /** Lets business time pass. The client keeps the real time. */
  final void advance(int seconds) throws Exception {
    post(settings.sandbox + "/clock/advance", "{\"seconds\":" + seconds + "}");
  }

  final void control(String path) throws Exception {
    control(path, "");
  }

  final void control(String path, String body) throws Exception {
    post(settings.control + "/" + path, body);
  }

  static void post(String url, String body) throws Exception {
    HttpURLConnection connection = Interop.open(url);
    connection.setRequestMethod("POST");
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setDoOutput(true);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body.getBytes(StandardCharsets.UTF_8));
    }
    check(connection.getResponseCode() < 300, url + ": " + connection.getResponseCode());
  }

  static void check(boolean condition, Object received) {
    Interop.check(condition, received);
  }

  /** Checks that a call is refused with a code. */
  static void refused(String code, Interop.Step call) throws Exception {
    try {
      call.play();
    } catch (ServiceException error) {
      check(code.equals(error.getErrorCode()), error.getResponseBody());
      return;
    }
    throw new IllegalStateException("expected " + code + ", but the call succeeded");
  }
}
