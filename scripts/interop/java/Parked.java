import com.wechat.pay.java.service.wexinpayscoreparking.WexinPayScoreParkingService;
import com.wechat.pay.java.service.wexinpayscoreparking.model.CreateParkingRequest;
import com.wechat.pay.java.service.wexinpayscoreparking.model.CreateTransactionRequest;
import com.wechat.pay.java.service.wexinpayscoreparking.model.OrderAmount;
import com.wechat.pay.java.service.wexinpayscoreparking.model.Parking;
import com.wechat.pay.java.service.wexinpayscoreparking.model.ParkingTradeScene;
import com.wechat.pay.java.service.wexinpayscoreparking.model.PlateColor;
import com.wechat.pay.java.service.wexinpayscoreparking.model.PlateService;
import com.wechat.pay.java.service.wexinpayscoreparking.model.QueryPlateServiceRequest;
import com.wechat.pay.java.service.wexinpayscoreparking.model.QueryTransactionRequest;
import com.wechat.pay.java.service.wexinpayscoreparking.model.Transaction;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** A car that enters a car park and is charged for it. */
final class Parked extends Flow {

  private static final String CHARGE = "INTEROP-PARKED";

  private final WexinPayScoreParkingService service;
  /** Plates are those of all merchants of the sandbox. */
  private final String plate;
  private String parkingId;

  Parked(Interop interop) {
    super(interop);
    service = new WexinPayScoreParkingService.Builder().httpClient(http).build();
    plate = "粤B" + settings.mchid.substring(settings.mchid.length() - 6);
  }

  @Override
  void play() {
    Interop.step("parking: service", this::service);
    Interop.step("parking: entry", this::entry);
    Interop.step("parking: charge", this::charge);
    Interop.step("parking: notification", this::notification);
    Interop.step("parking: query", this::query);
    Interop.step("parking: blocked plate", this::blocked);
  }

  private void set(String fields) throws Exception {
    String address = settings.sandbox + "/plates/" + URLEncoder.encode(plate, StandardCharsets.UTF_8);
    post(address, "{\"plate_color\":\"BLUE\"," + fields + "}");
  }

  private void service() throws Exception {
    for (String state : new String[] {"OUT_SERVICE", "NORMAL"}) {
      set("\"openid\":\"" + OPENID + "\",\"service_state\":\"" + state + "\"");
      QueryPlateServiceRequest request = new QueryPlateServiceRequest();
      request.setAppid(settings.appid);
      request.setPlateNumber(plate);
      request.setPlateColor(PlateColor.BLUE);
      request.setOpenid(OPENID);
      PlateService found = service.queryPlateService(request);
      check(found.getServiceState().equals(state) && found.getPlateNumber().equals(plate), found);
    }
  }

  private static String hoursAgo(int hours) {
    OffsetDateTime time = OffsetDateTime.now().minusHours(hours).truncatedTo(ChronoUnit.SECONDS);
    return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private Parking park(String number) {
    CreateParkingRequest request = new CreateParkingRequest();
    request.setOutParkingNo(number);
    request.setPlateNumber(plate);
    request.setPlateColor(PlateColor.BLUE);
    request.setNotifyUrl(notifyUrl(number));
    request.setStartTime(hoursAgo(2));
    request.setParkingName("欢乐海岸停车场");
    request.setFreeDuration(3600);
    return service.createParking(request);
  }

  private void entry() {
    Parking entry = park("INTEROP-ENTRY");
    parkingId = entry.getId();
    check(entry.getState().equals("NORMAL") && entry.getPlateNumber().equals(plate), entry);
  }

  private void charge() {
    OrderAmount amount = new OrderAmount();
    amount.setTotal(1000L);
    amount.setCurrency("CNY");
    ParkingTradeScene scene = new ParkingTradeScene();
    scene.setParkingId(parkingId);
    scene.setPlateNumber(plate);
    scene.setPlateColor(PlateColor.BLUE);
    scene.setStartTime(hoursAgo(2));
    scene.setEndTime(hoursAgo(0));
    scene.setParkingName("欢乐海岸停车场");
    scene.setChargingDuration(3600);
    scene.setDeviceId("12313");
    CreateTransactionRequest request = new CreateTransactionRequest();
    request.setAppid(settings.appid);
    request.setDescription("停车场扣费");
    request.setOutTradeNo(CHARGE);
    request.setTradeScene("PARKING");
    request.setNotifyUrl(notifyUrl(CHARGE));
    request.setProfitSharing("N");
    request.setAmount(amount);
    request.setParkingInfo(scene);
    Transaction accepted = service.createTransaction(request);
    check(
        accepted.getTradeState().equals("ACCEPTED")
            && accepted.getAmount().getTotal() == 1000
            && accepted.getParkingInfo().getPlateNumber().equals(plate),
        accepted);
  }

  private void notification() throws Exception {
    control("vehicle-charges/" + CHARGE + "/succeed");
    Transaction told = notified(CHARGE, "TRANSACTION.SUCCESS", Transaction.class);
    check(told.getTradeState().equals("SUCCESS") && told.getOutTradeNo().equals(CHARGE), told);
  }

  private void query() {
    QueryTransactionRequest request = new QueryTransactionRequest();
    request.setOutTradeNo(CHARGE);
    Transaction found = service.queryTransaction(request);
    check(
        found.getTradeState().equals("SUCCESS")
            && found.getTransactionId() != null
            && found.getAmount().getPayerTotal() == 1000
            && found.getPayer().getOpenid().equals(OPENID)
            && found.getSuccessTime() != null,
        found);
  }

  private void blocked() throws Exception {
    set("\"blocked\":\"OVERDUE\"");
    Parking entry = park("INTEROP-BLOCKED");
    check(entry.getState().equals("BLOCKED") && entry.getBlockReason().equals("OVERDUE"), entry);
  }
}
