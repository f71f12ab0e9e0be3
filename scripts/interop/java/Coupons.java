import com.google.gson.JsonObject;
import com.wechat.pay.java.service.cashcoupons.CashCouponsService;
import com.wechat.pay.java.service.cashcoupons.model.Coupon;
import com.wechat.pay.java.service.cashcoupons.model.CouponCollection;
import com.wechat.pay.java.service.cashcoupons.model.CouponRule;
import com.wechat.pay.java.service.cashcoupons.model.CreateCouponStockRequest;
import com.wechat.pay.java.service.cashcoupons.model.FixedValueStockMsg;
import com.wechat.pay.java.service.cashcoupons.model.ListCouponsByFilterRequest;
import com.wechat.pay.java.service.cashcoupons.model.PatternInfo;
import com.wechat.pay.java.service.cashcoupons.model.PauseStockRequest;
import com.wechat.pay.java.service.cashcoupons.model.QueryCallbackRequest;
import com.wechat.pay.java.service.cashcoupons.model.QueryCouponRequest;
import com.wechat.pay.java.service.cashcoupons.model.QueryStockRequest;
import com.wechat.pay.java.service.cashcoupons.model.RestartStockRequest;
import com.wechat.pay.java.service.cashcoupons.model.SendCouponRequest;
import com.wechat.pay.java.service.cashcoupons.model.SendCouponResponse;
import com.wechat.pay.java.service.cashcoupons.model.SetCallbackRequest;
import com.wechat.pay.java.service.cashcoupons.model.StartStockRequest;
import com.wechat.pay.java.service.cashcoupons.model.Stock;
import com.wechat.pay.java.service.cashcoupons.model.StockRule;
import com.wechat.pay.java.service.cashcoupons.model.StopStockRequest;
import com.wechat.pay.java.service.payments.model.PromotionDetail;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.refund.RefundService;
import com.wechat.pay.java.service.refund.model.AmountReq;
import com.wechat.pay.java.service.refund.model.CreateRequest;
import com.wechat.pay.java.service.refund.model.Refund;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** A stock of ten cash coupons of 300 fen for payments of at least 1000 fen. */
final class Coupons extends Flow {

  private static final String PAYMENT = "INTEROP-COUPON";

  private final CashCouponsService service;
  private String stockId;
  private String couponId;

  Coupons(Interop interop) {
    super(interop);
    service = new CashCouponsService.Builder().httpClient(http).build();
  }

  @Override
  void play() {
    Interop.step("coupons: stock", this::stock);
    Interop.step("coupons: start", this::start);
    Interop.step("coupons: coupon", this::coupon);
    Interop.step("coupons: payment", this::payment);
    Interop.step("coupons: notification", this::notification);
    Interop.step("coupons: used", this::used);
    Interop.step("coupons: refund", this::refund);
    Interop.step("coupons: pause", this::pause);
    Interop.step("coupons: stop", this::stop);
  }

  private void stock() {
    SetCallbackRequest callback = new SetCallbackRequest();
    callback.setMchid(settings.mchid);
    callback.setNotifyUrl(notifyUrl("coupons"));
    callback.setSwitch(true);
    service.setCallback(callback);
    QueryCallbackRequest query = new QueryCallbackRequest();
    query.setMchid(settings.mchid);
    String address = service.queryCallback(query).getNotifyUrl();
    check(address.equals(notifyUrl("coupons")), address);
    stockId = service.createCouponStock(newStock()).getStockId();
    checkStock("unactivated", 0);
  }

  private CreateCouponStockRequest newStock() {
    OffsetDateTime now = OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS);
    StockRule rule = new StockRule();
    rule.setMaxCoupons(10L);
    rule.setMaxAmount(3000L);
    rule.setMaxCouponsPerUser(2);
    rule.setNaturalPersonLimit(false);
    rule.setPreventApiAbuse(false);
    PatternInfo pattern = new PatternInfo();
    pattern.setDescription("全场可用");
    FixedValueStockMsg value = new FixedValueStockMsg();
    value.setCouponAmount(300L);
    value.setTransactionMinimum(1000L);
    CouponRule use = new CouponRule();
    use.setFixedNormalCoupon(value);
    CreateCouponStockRequest request = new CreateCouponStockRequest();
    request.setStockName("夏日满减券");
    request.setBelongMerchant(settings.mchid);
    request.setAvailableBeginTime(now.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    request.setAvailableEndTime(now.plusDays(30).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    request.setStockUseRule(rule);
    request.setPatternInfo(pattern);
    request.setCouponUseRule(use);
    request.setNoCash(false);
    request.setStockType("NORMAL");
    request.setOutRequestNo("INTEROP-STOCK");
    return request;
  }

  private void checkStock(String status, int distributed) {
    QueryStockRequest request = new QueryStockRequest();
    request.setStockId(stockId);
    request.setStockCreatorMchid(settings.mchid);
    Stock stock = service.queryStock(request);
    check(
        stock.getStatus().equals(status)
            && stock.getDistributedCoupons() == distributed
            && stock.getStockUseRule().getFixedNormalCoupon().getCouponAmount() == 300,
        stock);
  }

  private void start() throws Exception {
    // The money of the coupons is taken from the operation account, if the merchant has one.
    control("ledger/top-up", "{\"account\":\"OPERATION\",\"amount\":3000}");
    StartStockRequest request = new StartStockRequest();
    request.setStockId(stockId);
    request.setStockCreatorMchid(settings.mchid);
    service.startStock(request);
    checkStock("running", 0);
  }

  private SendCouponResponse send(String number) {
    SendCouponRequest request = new SendCouponRequest();
    request.setOpenid(OPENID);
    request.setAppid(settings.appid);
    request.setStockId(stockId);
    request.setStockCreatorMchid(settings.mchid);
    request.setOutRequestNo(number);
    return service.sendCoupon(request);
  }

  private void coupon() {
    couponId = send("INTEROP-SEND").getCouponId();
    checkCoupon("SENDED");
    ListCouponsByFilterRequest request = new ListCouponsByFilterRequest();
    request.setOpenid(OPENID);
    request.setAppid(settings.appid);
    request.setStockId(stockId);
    request.setCreatorMchid(settings.mchid);
    request.setOffset(0);
    request.setLimit(20);
    CouponCollection list = service.listCouponsByFilter(request);
    check(list.getTotalCount() == 1 && list.getData().get(0).getStockId().equals(stockId), list);
    checkStock("running", 1);
  }

  private void checkCoupon(String status) {
    QueryCouponRequest request = new QueryCouponRequest();
    request.setCouponId(couponId);
    request.setAppid(settings.appid);
    request.setOpenid(OPENID);
    Coupon coupon = service.queryCoupon(request);
    check(
        coupon.getStatus().equals(status)
            && coupon.getNormalCouponInformation().getCouponAmount() == 300,
        coupon);
  }

  private void payment() throws Exception {
    String paying = "{\"openid\":\"" + OPENID + "\",\"coupon_ids\":[\"" + couponId + "\"]}";
    Transaction paid = buy(PAYMENT, 1500, false, paying);
    check(
        paid.getAmount().getTotal() == 1500
            && paid.getAmount().getPayerTotal() == 1200
            && paid.getPromotionDetail().size() == 1,
        paid);
    PromotionDetail promotion = transaction(PAYMENT).getPromotionDetail().get(0);
    check(
        promotion.getCouponId().equals(couponId)
            && promotion.getAmount() == 300
            && promotion.getStockId().equals(stockId),
        promotion);
  }

  private void notification() throws Exception {
    JsonObject told = notified("coupons", "COUPON.USE", JsonObject.class);
    check(
        told.get("coupon_id").getAsString().equals(couponId)
            && told.get("status").getAsString().equals("USED"),
        told);
  }

  private void used() {
    checkCoupon("USED");
    checkStock("running", 1);
  }

  private void refund() {
    AmountReq amount = new AmountReq();
    amount.setRefund(500L);
    amount.setTotal(1500L);
    amount.setCurrency("CNY");
    CreateRequest request = new CreateRequest();
    request.setOutTradeNo(PAYMENT);
    request.setOutRefundNo("INTEROP-COUPON-REFUND");
    request.setAmount(amount);
    Refund refund = new RefundService.Builder().httpClient(http).build().create(request);
    // A third is refunded: of what the user paid, and of the coupon.
    check(
        refund.getAmount().getPayerRefund() == 400
            && refund.getAmount().getDiscountRefund() == 100
            && refund.getPromotionDetail().get(0).getPromotionId().equals(couponId)
            && refund.getPromotionDetail().get(0).getRefundAmount() == 100,
        refund);
  }

  private void pause() {
    PauseStockRequest pausing = new PauseStockRequest();
    pausing.setStockId(stockId);
    pausing.setStockCreatorMchid(settings.mchid);
    service.pauseStock(pausing);
    checkStock("paused", 1);
    RestartStockRequest restarting = new RestartStockRequest();
    restarting.setStockId(stockId);
    restarting.setStockCreatorMchid(settings.mchid);
    service.restartStock(restarting);
    checkStock("running", 1);
  }

  private void stop() throws Exception {
    StopStockRequest request = new StopStockRequest();
    request.setStockId(stockId);
    request.setStockCreatorMchid(settings.mchid);
    service.stopStock(request);
    checkStock("stoped", 1);
    refused("INVALID_REQUEST", () -> send("INTEROP-SEND-LATE"));
  }
}
