import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.wechat.pay.java.core.AbstractRSAConfig;
import com.wechat.pay.java.core.RSAAutoCertificateConfig;
import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.http.ApacheHttpClientBuilder;
import com.wechat.pay.java.core.http.Constant;
import com.wechat.pay.java.core.http.DefaultHttpClientBuilder;
import com.wechat.pay.java.core.http.HttpClient;
import com.wechat.pay.java.core.http.HttpHeaders;
import com.wechat.pay.java.core.http.JsonRequestBody;
import com.wechat.pay.java.core.notification.NotificationConfig;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RequestParam;
import com.wechat.pay.java.service.billdownload.BillDownloadServiceExtension;
import com.wechat.pay.java.service.billdownload.DigestBillEntity;
import com.wechat.pay.java.service.billdownload.model.GetTradeBillRequest;
import com.wechat.pay.java.service.file.FileUploadService;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.payments.nativepay.NativePayService;
import com.wechat.pay.java.service.payments.nativepay.model.Amount;
import com.wechat.pay.java.service.payments.nativepay.model.CloseOrderRequest;
import com.wechat.pay.java.service.payments.nativepay.model.PrepayRequest;
import com.wechat.pay.java.service.payments.nativepay.model.PrepayResponse;
import com.wechat.pay.java.service.payments.nativepay.model.QueryOrderByOutTradeNoRequest;
import com.wechat.pay.java.service.profitsharing.ProfitsharingService;
import com.wechat.pay.java.service.profitsharing.model.AddReceiverRequest;
import com.wechat.pay.java.service.profitsharing.model.ReceiverRelationType;
import com.wechat.pay.java.service.profitsharing.model.ReceiverType;
import com.wechat.pay.java.service.refund.RefundService;
import com.wechat.pay.java.service.refund.model.AmountReq;
import com.wechat.pay.java.service.refund.model.CreateRequest;
import com.wechat.pay.java.service.refund.model.QueryByOutRefundNoRequest;
import com.wechat.pay.java.service.refund.model.Refund;
import com.wechat.pay.java.service.refund.model.Status;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.apache.http.HttpHost;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.impl.client.HttpClients;

/** Plays a flow of wechatpay-java against the sandbox, then calls every operation of its services. */
final class Interop {

  static final String SERVER = "https://api.mch.weixin.qq.com";
  static final Gson GSON = new Gson();

  /** Configuration of the driver. */
  static final class Settings {
    String url, sandbox, control, helper, notifyUrl, trust, mchid, appid, serviceId, serial, privateKey;
    String apiv3Key, platformId, platformKey, billDate, store, variant;
    Numbers numbers;
    Settings partner;
  }

  static final class Numbers {
    String paid, refund, closed;
  }

  // #region client
  /** Sends requests to the sandbox: the client has no option for the host. */
  static DefaultHttpClientBuilder sendingTo(String url) {
    HttpUrl sandbox = HttpUrl.get(url);
    OkHttpClient redirecting =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  HttpUrl redirected =
                      chain.request().url().newBuilder()
                          .scheme(sandbox.scheme())
                          .host(sandbox.host())
                          .port(sandbox.port())
                          .build();
                  return chain.proceed(chain.request().newBuilder().url(redirected).build());
                })
            .build();
    return new DefaultHttpClientBuilder().okHttpClient(redirecting);
  }

  static AbstractRSAConfig configOf(Settings settings) {
    if (settings.trust.equals("public-key")) {
      return new RSAPublicKeyConfig.Builder()
          .merchantId(settings.mchid)
          .merchantSerialNumber(settings.serial)
          .privateKey(settings.privateKey)
          .apiV3Key(settings.apiv3Key)
          .publicKeyId(settings.platformId)
          .publicKey(settings.platformKey)
          .build();
    }
    return new RSAAutoCertificateConfig.Builder()
        .merchantId(settings.mchid)
        .merchantSerialNumber(settings.serial)
        .privateKey(settings.privateKey)
        .apiV3Key(settings.apiv3Key)
        .httpClientBuilder(sendingTo(settings.url))
        .build();
  }

  // #endregion client

  /** The same with Apache's HTTP client, which keeps the host in the request and connects to another one. */
  static ApacheHttpClientBuilder apacheSendingTo(String url) {
    HttpRoute sandbox = new HttpRoute(HttpHost.create(url));
    return new ApacheHttpClientBuilder()
        .apacheHttpClient(
            HttpClients.custom()
                .setRoutePlanner((host, request, context) -> sandbox)
                // A download that is not read to its end keeps its connection.
                .setMaxConnPerRoute(100)
                .setMaxConnTotal(100)
                .build());
  }

  final Settings settings;
  final AbstractRSAConfig config;
  final HttpClient http;

  Interop(Settings settings) {
    this.settings = settings;
    this.config = configOf(settings);
    this.http =
        settings.variant.equals("apache")
            ? apacheSendingTo(settings.url).config(config).build()
            : sendingTo(settings.url).config(config).build();
  }

  void play() {
    step("order", this::order);
    step("notification", this::notification);
    step("query", this::query);
    step("refund", this::refund);
    step("refund query", this::queryRefund);
    step("close", this::close);
    step("bill", this::bill);
    step("upload", this::upload);
    step("encrypted field", this::encryptedField);
    step("service order", this::serviceOrder);
    step("cancel", this::cancel);
  }

  interface Step {
    void play() throws Exception;
  }

  static void step(String name, Step step) {
    JsonObject line = new JsonObject();
    line.addProperty("step", name);
    try {
      step.play();
      line.addProperty("ok", true);
    } catch (Exception error) {
      line.addProperty("ok", false);
      line.addProperty("detail", error.toString());
    }
    report(line);
  }

  private void order() {
    PrepayResponse response = prepay(settings.numbers.paid);
    check(response.getCodeUrl().startsWith("weixin://"), response);
  }

  private PrepayResponse prepay(String number) {
    Amount amount = new Amount();
    amount.setTotal(990);
    PrepayRequest request = new PrepayRequest();
    request.setAppid(settings.appid);
    request.setMchid(settings.mchid);
    request.setDescription("红豆饼 <三> & \"四\"");
    request.setOutTradeNo(number);
    request.setNotifyUrl(settings.notifyUrl);
    request.setAmount(amount);
    return nativePay().prepay(request);
  }

  private NativePayService nativePay() {
    return new NativePayService.Builder().httpClient(http).build();
  }

  private void notification() throws Exception {
    control("transactions/" + settings.numbers.paid + "/pay");
    JsonObject received = get(settings.helper + "/notification");
    JsonObject headers = received.getAsJsonObject("headers");
    RequestParam request =
        new RequestParam.Builder()
            .serialNumber(headers.get("Wechatpay-Serial").getAsString())
            .timestamp(headers.get("Wechatpay-Timestamp").getAsString())
            .nonce(headers.get("Wechatpay-Nonce").getAsString())
            .signature(headers.get("Wechatpay-Signature").getAsString())
            .body(received.get("body").getAsString())
            .build();
    NotificationParser parser = new NotificationParser((NotificationConfig) config);
    Transaction transaction = parser.parse(request, Transaction.class);
    check(transaction.getTradeState() == Transaction.TradeStateEnum.SUCCESS, transaction);
  }

  private void query() {
    QueryOrderByOutTradeNoRequest request = new QueryOrderByOutTradeNoRequest();
    request.setMchid(settings.mchid);
    request.setOutTradeNo(settings.numbers.paid);
    Transaction transaction = nativePay().queryOrderByOutTradeNo(request);
    check(transaction.getTradeState() == Transaction.TradeStateEnum.SUCCESS, transaction);
  }

  private void refund() {
    AmountReq amount = new AmountReq();
    amount.setRefund(100L);
    amount.setTotal(990L);
    amount.setCurrency("CNY");
    CreateRequest request = new CreateRequest();
    request.setOutTradeNo(settings.numbers.paid);
    request.setOutRefundNo(settings.numbers.refund);
    request.setAmount(amount);
    Refund refund = new RefundService.Builder().httpClient(http).build().create(request);
    check(refund.getStatus() == Status.PROCESSING, refund);
  }

  private void queryRefund() throws Exception {
    control("refunds/" + settings.numbers.refund + "/succeed");
    QueryByOutRefundNoRequest request = new QueryByOutRefundNoRequest();
    request.setOutRefundNo(settings.numbers.refund);
    Refund refund = new RefundService.Builder().httpClient(http).build().queryByOutRefundNo(request);
    check(refund.getStatus() == Status.SUCCESS, refund);
  }

  private void close() {
    prepay(settings.numbers.closed);
    CloseOrderRequest request = new CloseOrderRequest();
    request.setMchid(settings.mchid);
    request.setOutTradeNo(settings.numbers.closed);
    nativePay().closeOrder(request);
  }

  private void bill() throws Exception {
    GetTradeBillRequest request = new GetTradeBillRequest();
    request.setBillDate(settings.billDate);
    BillDownloadServiceExtension service =
        new BillDownloadServiceExtension.Builder()
            .httpClient(http)
            .decryptor(config.createDecryptor())
            .build();
    DigestBillEntity bill = service.getTradeBill(request);
    bill.getInputStream().readAllBytes();
    check(bill.verifyHash(), "The digest differs.");
  }

  private void upload() throws Exception {
    byte[] bytes = pixel();
    String digest = hex(MessageDigest.getInstance("SHA-256").digest(bytes));
    String meta = "{\"filename\":\"pixel.png\",\"sha256\":\"" + digest + "\"}";
    FileUploadService service = new FileUploadService.Builder().httpClient(http).build();
    String mediaId =
        service.uploadImage(SERVER + "/v3/merchant/media/upload", meta, "pixel.png", bytes).getMediaId();
    check(mediaId != null, mediaId);
  }

  private void encryptedField() {
    AddReceiverRequest request = new AddReceiverRequest();
    request.setAppid(settings.appid);
    request.setType(ReceiverType.MERCHANT_ID);
    request.setAccount("1900000109");
    request.setRelationType(ReceiverRelationType.STORE);
    request.setName("腾讯充值中心");
    // The service encrypts the name, and decrypts it in the response.
    ProfitsharingService service =
        new ProfitsharingService.Builder()
            .httpClient(http)
            .encryptor(config.createEncryptor())
            .decryptor(config.createDecryptor())
            .build();
    String name = service.addReceiver(request).getName();
    check("腾讯充值中心".equals(name), name);
  }

  // The client has no service for service orders.
  private void serviceOrder() throws Exception {
    String number = "INTEROP-RENTED";
    createServiceOrder(number);
    control("service-orders/" + number + "/confirm");
    String completed =
        post(
            "/v3/payscore/serviceorder/" + number + "/complete",
            "{\"appid\":\"%s\",\"service_id\":\"%s\",\"total_amount\":300,"
                + "\"post_payments\":[{\"name\":\"租借\",\"amount\":300}]}");
    check(completed.contains("\"DOING\""), completed);
  }

  private void createServiceOrder(String number) {
    String created =
        post(
            "/v3/payscore/serviceorder",
            "{\"appid\":\"%s\",\"service_id\":\"%s\",\"out_order_no\":\""
                + number
                + "\",\"service_introduction\":\"充电宝租借\",\"need_user_confirm\":true,"
                + "\"time_range\":{\"start_time\":\"OnAccept\"},"
                + "\"risk_fund\":{\"name\":\"DEPOSIT\",\"amount\":9900},"
                + "\"notify_url\":\""
                + settings.notifyUrl
                + "\"}");
    check(created.contains("\"CREATED\""), created);
  }

  private void cancel() {
    String number = "INTEROP-UNUSED";
    createServiceOrder(number);
    String canceled =
        post(
            "/v3/payscore/serviceorder/" + number + "/cancel",
            "{\"appid\":\"%s\",\"service_id\":\"%s\",\"reason\":\"用户投诉\"}");
    check(canceled.contains(number), canceled);
  }

  private String post(String path, String template) {
    String body = String.format(template, settings.appid, settings.serviceId);
    HttpHeaders headers = new HttpHeaders();
    headers.addHeader(Constant.ACCEPT, "application/json");
    headers.addHeader(Constant.CONTENT_TYPE, "application/json");
    JsonRequestBody json = new JsonRequestBody.Builder().body(body).build();
    return GSON.toJson(http.post(headers, SERVER + path, json, JsonObject.class).getServiceResponse());
  }

  private void control(String path) throws Exception {
    HttpURLConnection connection = open(settings.control + "/" + path);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    try (OutputStream none = connection.getOutputStream()) {
      none.flush();
    }
    check(connection.getResponseCode() < 300, path + ": " + connection.getResponseCode());
  }

  static JsonObject get(String url) throws Exception {
    HttpURLConnection connection = open(url);
    check(connection.getResponseCode() == 200, url + ": " + connection.getResponseCode());
    InputStreamReader reader =
        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8);
    return JsonParser.parseReader(reader).getAsJsonObject();
  }

  static HttpURLConnection open(String url) throws Exception {
    return (HttpURLConnection) URI.create(url).toURL().openConnection();
  }

  static byte[] pixel() {
    byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    return Arrays.copyOf(signature, 72);
  }

  static String hex(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte each : bytes) {
      text.append(String.format("%02x", each));
    }
    return text.toString();
  }

  static void check(boolean condition, Object received) {
    if (!condition) {
      throw new IllegalStateException("unexpected: " + received);
    }
  }

  static void report(JsonObject line) {
    System.out.println(GSON.toJson(line));
  }

  public static void main(String[] arguments) throws Exception {
    InputStreamReader input = new InputStreamReader(System.in, StandardCharsets.UTF_8);
    Settings settings = GSON.fromJson(input, Settings.class);
    Interop interop = new Interop(settings);
    interop.play();
    settings.partner.variant = settings.variant;
    List.of(
            new Sharing(interop),
            new PartnerPayments(new Interop(settings.partner)),
            new Refunds(interop),
            new TransferBatches(interop),
            new TransferBills(interop),
            new Coupons(interop),
            new Parked(interop))
        .forEach(Flow::play);
    new Operations(settings, interop.config, interop.http).callAll();
    // OkHttp's idle connections and the updates of certificates would keep the process running.
    System.exit(0);
  }
}
