import com.google.gson.JsonObject;
import com.wechat.pay.java.service.transferbatch.TransferBatchService;
import com.wechat.pay.java.service.transferbatch.model.FailReasonType;
import com.wechat.pay.java.service.transferbatch.model.GetTransferBatchByNoRequest;
import com.wechat.pay.java.service.transferbatch.model.GetTransferBatchByOutNoRequest;
import com.wechat.pay.java.service.transferbatch.model.GetTransferDetailByNoRequest;
import com.wechat.pay.java.service.transferbatch.model.GetTransferDetailByOutNoRequest;
import com.wechat.pay.java.service.transferbatch.model.InitiateBatchTransferRequest;
import com.wechat.pay.java.service.transferbatch.model.InitiateBatchTransferResponse;
import com.wechat.pay.java.service.transferbatch.model.TransferBatchEntity;
import com.wechat.pay.java.service.transferbatch.model.TransferBatchGet;
import com.wechat.pay.java.service.transferbatch.model.TransferDetailEntity;
import com.wechat.pay.java.service.transferbatch.model.TransferDetailInput;
import java.util.ArrayList;
import java.util.List;

/** Transfers to users in batches, whose names the client encrypts. */
final class TransferBatches extends Flow {

  private static final String BATCH = "INTEROPBATCH";

  private final TransferBatchService service;
  private String batchId;

  TransferBatches(Interop interop) {
    super(interop);
    service =
        new TransferBatchService.Builder()
            .httpClient(http)
            .encryptor(interop.config.createEncryptor())
            .decryptor(interop.config.createDecryptor())
            .build();
  }

  @Override
  void play() {
    Interop.step("transfer batches: batch", this::batch);
    Interop.step("transfer batches: notification", this::notification);
    Interop.step("transfer batches: query", this::query);
    Interop.step("transfer batches: details", this::details);
    Interop.step("transfer batches: failed transfer", this::failedTransfer);
    Interop.step("transfer batches: no money", this::noMoney);
  }

  private InitiateBatchTransferResponse create(String number, long... amounts) {
    long total = 0;
    List<TransferDetailInput> details = new ArrayList<>();
    for (long amount : amounts) {
      total += amount;
      TransferDetailInput detail = new TransferDetailInput();
      detail.setOutDetailNo(number + (char) ('A' + details.size()));
      detail.setTransferAmount(amount);
      detail.setTransferRemark("差旅报销");
      detail.setOpenid(OPENID);
      detail.setUserName("张三");
      details.add(detail);
    }
    InitiateBatchTransferRequest request = new InitiateBatchTransferRequest();
    request.setAppid(settings.appid);
    request.setOutBatchNo(number);
    request.setBatchName("五月报销");
    request.setBatchRemark("五月报销");
    request.setTotalAmount(total);
    request.setTotalNum(details.size());
    request.setTransferDetailList(details);
    request.setNotifyUrl(notifyUrl(number));
    return service.initiateBatchTransfer(request);
  }

  private TransferBatchEntity find(String number, String status) {
    GetTransferBatchByOutNoRequest request = new GetTransferBatchByOutNoRequest();
    request.setOutBatchNo(number);
    request.setNeedQueryDetail(true);
    request.setOffset(0);
    request.setLimit(20);
    request.setDetailStatus(status);
    return service.getTransferBatchByOutNo(request);
  }

  private TransferDetailEntity detail(String batch, String number) {
    GetTransferDetailByOutNoRequest request = new GetTransferDetailByOutNoRequest();
    request.setOutBatchNo(batch);
    request.setOutDetailNo(number);
    return service.getTransferDetailByOutNo(request);
  }

  private void batch() throws Exception {
    control("ledger/top-up", "{\"account\":\"OPERATION\",\"amount\":3000}");
    InitiateBatchTransferResponse created = create(BATCH, 1000, 500);
    batchId = created.getBatchId();
    check(created.getOutBatchNo().equals(BATCH) && "ACCEPTED".equals(created.getBatchStatus()), created);
  }

  private void notification() throws Exception {
    control("transfer-batches/" + BATCH + "/finish");
    JsonObject told = notified(BATCH, "MCHTRANSFER.BATCH.FINISHED", JsonObject.class);
    check(
        told.get("batch_status").getAsString().equals("FINISHED")
            && told.get("success_amount").getAsLong() == 1500,
        told);
  }

  private void query() {
    TransferBatchEntity found = find(BATCH, "ALL");
    TransferBatchGet batch = found.getTransferBatch();
    check(
        batch.getBatchStatus().equals("FINISHED")
            && batch.getSuccessAmount() == 1500
            && batch.getSuccessNum() == 2
            && batch.getTotalAmount() == 1500
            && found.getTransferDetailList().size() == 2,
        found);
    GetTransferBatchByNoRequest byId = new GetTransferBatchByNoRequest();
    byId.setBatchId(batchId);
    byId.setNeedQueryDetail(false);
    check(service.getTransferBatchByNo(byId).getTransferBatch().getOutBatchNo().equals(BATCH), batchId);
  }

  private void details() {
    TransferDetailEntity detail = detail(BATCH, BATCH + "A");
    // The client has decrypted the name.
    check(
        detail.getDetailStatus().equals("SUCCESS")
            && detail.getTransferAmount() == 1000
            && detail.getUserName().equals("张三")
            && detail.getOpenid().equals(OPENID),
        detail);
    GetTransferDetailByNoRequest byId = new GetTransferDetailByNoRequest();
    byId.setBatchId(batchId);
    byId.setDetailId(detail.getDetailId());
    TransferDetailEntity same = service.getTransferDetailByNo(byId);
    check(same.getOutDetailNo().equals(BATCH + "A") && same.getUserName().equals("张三"), same);
  }

  private void failedTransfer() throws Exception {
    String number = BATCH + "FAILS";
    create(number, 1000, 500);
    control(
        "transfer-batches/" + number + "/fail",
        "{\"out_detail_no\":\"" + number + "B\",\"reason\":\"NAME_NOT_CORRECT\"}");
    control("transfer-batches/" + number + "/finish");
    TransferBatchEntity found = find(number, "FAIL");
    check(
        found.getTransferBatch().getSuccessAmount() == 1000
            && found.getTransferBatch().getFailAmount() == 500
            && found.getTransferDetailList().size() == 1,
        found);
    TransferDetailEntity failed = detail(number, number + "B");
    check(
        failed.getDetailStatus().equals("FAIL")
            && failed.getFailReason() == FailReasonType.NAME_NOT_CORRECT,
        failed);
  }

  private void noMoney() throws Exception {
    // The first batch and a part of the second one took 2500 of 3000 fen.
    refused("NOT_ENOUGH", () -> create(BATCH + "OVER", 501));
    refused("NOT_FOUND", () -> find(BATCH + "OVER", "ALL"));
  }
}
