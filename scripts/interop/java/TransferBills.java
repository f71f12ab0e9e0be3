import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.wechat.pay.java.core.http.Constant;
import com.wechat.pay.java.core.http.HttpHeaders;
import com.wechat.pay.java.core.http.JsonRequestBody;

/** Transfers to users, for which the client has no service: it encrypts and decrypts for calls of one's own. */
final class TransferBills extends Flow {

  private static final String ROOT = Interop.SERVER + "/v3/fund-app/mch-transfer";
  private static final String BILLS = ROOT + "/transfer-bills";
  private static final String RECEIPTS = ROOT + "/elecsign/out-bill-no";

  TransferBills(Interop interop) {
    super(interop);
  }

  @Override
  void play() {
    Interop.step("transfer bills: bill", this::bill);
    Interop.step("transfer bills: confirmation", this::confirmation);
    Interop.step("transfer bills: receipt", this::receipt);
    Interop.step("transfer bills: cancellation", this::cancellation);
  }

  private void bill() throws Exception {
    control("ledger/top-up", "{\"account\":\"OPERATION\",\"amount\":2000}");
    transfer("INTEROPBILL");
  }

  private void confirmation() throws Exception {
    control("transfers/INTEROPBILL/confirm");
    JsonObject told = notified("INTEROPBILL", "MCHTRANSFER.BILL.FINISHED", JsonObject.class);
    JsonObject found = get(BILLS + "/out-bill-no/INTEROPBILL");
    String name = interop.config.createDecryptor().decrypt(found.get("user_name").getAsString());
    check(
        told.get("state").getAsString().equals("SUCCESS")
            && found.get("state").getAsString().equals("SUCCESS")
            && found.get("transfer_amount").getAsLong() == 1000
            && name.equals("张三"),
        found);
  }

  private void receipt() throws Exception {
    JsonObject request = new JsonObject();
    request.addProperty("out_bill_no", "INTEROPBILL");
    JsonObject applied = send(RECEIPTS, request, headers());
    check(applied.get("state").getAsString().equals("GENERATING"), applied);
    advance(3);
    JsonObject receipt = get(RECEIPTS + "/INTEROPBILL");
    check(receipt.get("state").getAsString().equals("FINISHED") && receipt.has("hash_value"), receipt);
  }

  private void cancellation() throws Exception {
    transfer("INTEROPCANCEL");
    JsonObject canceled = send(BILLS + "/out-bill-no/INTEROPCANCEL/cancel", new JsonObject(), headers());
    check(canceled.get("state").getAsString().equals("CANCELING"), canceled);
    advance(3);
    JsonObject found = get(BILLS + "/out-bill-no/INTEROPCANCEL");
    check(found.get("state").getAsString().equals("CANCELLED"), found);
  }

  private void transfer(String number) {
    JsonObject request = new JsonObject();
    request.addProperty("appid", settings.appid);
    request.addProperty("out_bill_no", number);
    request.addProperty("transfer_scene_id", "1000");
    request.addProperty("openid", OPENID);
    request.addProperty("user_name", interop.config.createEncryptor().encrypt("张三"));
    request.addProperty("transfer_amount", 1000);
    request.addProperty("transfer_remark", "现金营销");
    request.addProperty("notify_url", notifyUrl(number));
    JsonArray infos = new JsonArray();
    infos.add(info("活动名称", "新会员有礼"));
    infos.add(info("奖励说明", "注册会员抽奖一等奖"));
    request.add("transfer_scene_report_infos", infos);
    HttpHeaders headers = headers();
    headers.addHeader("Wechatpay-Serial", interop.config.createEncryptor().getWechatpaySerial());
    JsonObject created = send(BILLS, request, headers);
    check(created.get("state").getAsString().equals("WAIT_USER_CONFIRM"), created);
  }

  private static JsonObject info(String type, String content) {
    JsonObject info = new JsonObject();
    info.addProperty("info_type", type);
    info.addProperty("info_content", content);
    return info;
  }

  private static HttpHeaders headers() {
    HttpHeaders headers = new HttpHeaders();
    headers.addHeader(Constant.ACCEPT, "application/json");
    headers.addHeader(Constant.CONTENT_TYPE, "application/json");
    return headers;
  }

  private JsonObject send(String url, JsonObject body, HttpHeaders headers) {
    JsonRequestBody json = new JsonRequestBody.Builder().body(body.toString()).build();
    return http.post(headers, url, json, JsonObject.class).getServiceResponse();
  }

  private JsonObject get(String url) {
    return http.get(headers(), url, JsonObject.class).getServiceResponse();
  }
}
