<?php declare(strict_types=1);

/** Plays a flow of wechatpay-php against the sandbox. The client has no services, so there are no operations to list. */

use GuzzleHttp\Exception\RequestException;
use WeChatPay\Builder;
use WeChatPay\BuilderChainable;
use WeChatPay\Crypto\AesGcm;
use WeChatPay\Crypto\Rsa;
use WeChatPay\Formatter;
use WeChatPay\Util\MediaUtil;

require $argv[1];

// #region client
function openClient(array $config): BuilderChainable
{
    return Builder::factory([
        'mchid' => $config['mchid'],
        'serial' => $config['serial'],
        'privateKey' => Rsa::from($config['privateKey'], Rsa::KEY_TYPE_PRIVATE),
        // In one trust mode the serial number and a platform certificate, in the other the ID and the public key.
        'certs' => [$config['platformId'] => Rsa::from($config['platformKey'], Rsa::KEY_TYPE_PUBLIC)],
        'base_uri' => $config['url'],
    ]);
}
// #endregion client

final class Flow
{
    /** @var array */
    private $config;
    /** @var BuilderChainable */
    private $wxpay;

    public function __construct(array $config)
    {
        $this->config = $config;
        $this->wxpay = openClient($config);
    }

    public function play(): void
    {
        $steps = [
            'order' => 'order',
            'notification' => 'notification',
            'query' => 'query',
            'refund' => 'refund',
            'refund query' => 'queryRefund',
            'close' => 'close',
            'bill' => 'bill',
            'upload' => 'upload',
            'encrypted field' => 'encryptedField',
            'service order' => 'serviceOrder',
            'cancel' => 'cancel',
        ];
        foreach ($steps as $step => $method) {
            try {
                $this->$method();
                report(['step' => $step, 'ok' => true]);
            } catch (RequestException $error) {
                $response = $error->getResponse();
                $detail = $response === null ? $error->getMessage() : (string) $response->getBody();
                report(['step' => $step, 'ok' => false, 'detail' => $detail]);
            } catch (Throwable $error) {
                report(['step' => $step, 'ok' => false, 'detail' => $error->getMessage()]);
            }
        }
    }

    private function order(): void
    {
        $ordered = $this->pay($this->config['numbers']['paid']);
        check(strpos($ordered['code_url'], 'weixin://') === 0, $ordered);
    }

    private function pay(string $number): array
    {
        return $this->post('v3/pay/transactions/native', [
            'appid' => $this->config['appid'],
            'mchid' => $this->config['mchid'],
            'description' => '红豆饼 <三> & "四"/',
            'out_trade_no' => $number,
            'notify_url' => $this->config['notifyUrl'],
            'amount' => ['total' => 990],
        ]);
    }

    private function notification(): void
    {
        $this->control('transactions/' . $this->config['numbers']['paid'] . '/pay');
        ['headers' => $headers, 'body' => $body] = get($this->config['helper'] . '/notification');
        $verified = Rsa::verify(
            Formatter::response($headers['Wechatpay-Timestamp'], $headers['Wechatpay-Nonce'], $body),
            $headers['Wechatpay-Signature'],
            Rsa::from($this->config['platformKey'], Rsa::KEY_TYPE_PUBLIC)
        );
        check($verified && $headers['Wechatpay-Serial'] === $this->config['platformId'], $headers);
        ['ciphertext' => $ciphertext, 'nonce' => $nonce, 'associated_data' => $aad] =
            json_decode($body, true)['resource'];
        $paid = json_decode(AesGcm::decrypt($ciphertext, $this->config['apiv3Key'], $nonce, $aad), true);
        check($paid['trade_state'] === 'SUCCESS', $paid);
    }

    private function query(): void
    {
        $paid = $this->read('v3/pay/transactions/out-trade-no/{out_trade_no}', [
            'query' => ['mchid' => $this->config['mchid']],
            'out_trade_no' => $this->config['numbers']['paid'],
        ]);
        check($paid['trade_state'] === 'SUCCESS', $paid);
    }

    private function refund(): void
    {
        $refund = $this->post('v3/refund/domestic/refunds', [
            'out_trade_no' => $this->config['numbers']['paid'],
            'out_refund_no' => $this->config['numbers']['refund'],
            'amount' => ['refund' => 100, 'total' => 990, 'currency' => 'CNY'],
        ]);
        check($refund['status'] === 'PROCESSING', $refund);
    }

    private function queryRefund(): void
    {
        $number = $this->config['numbers']['refund'];
        $this->control("refunds/$number/succeed");
        $refund = $this->read('v3/refund/domestic/refunds/{out_refund_no}', ['out_refund_no' => $number]);
        check($refund['status'] === 'SUCCESS', $refund);
    }

    private function close(): void
    {
        $number = $this->config['numbers']['closed'];
        $this->pay($number);
        $response = $this->wxpay->chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close')->post([
            'json' => ['mchid' => $this->config['mchid']],
            'out_trade_no' => $number,
        ]);
        check($response->getStatusCode() === 204, $response->getStatusCode());
    }

    private function bill(): void
    {
        $bill = $this->read('v3/bill/tradebill', ['query' => ['bill_date' => $this->config['billDate']]]);
        parse_str(parse_url($bill['download_url'], PHP_URL_QUERY), $query);
        $content = $this->wxpay->chain('v3/billdownload/file')->get(['query' => $query])->getBody();
        check(sha1((string) $content) === $bill['hash_value'], $bill);
    }

    private function upload(): void
    {
        $path = tempnam(sys_get_temp_dir(), 'pixel') . '.png';
        file_put_contents($path, "\x89PNG\r\n\x1a\n" . str_repeat("\0", 64));
        $media = new MediaUtil($path);
        $response = $this->wxpay->chain('v3/merchant/media/upload')->post([
            'body' => $media->getStream(),
            'headers' => ['content-type' => $media->getContentType()],
        ]);
        check(isset(json_decode((string) $response->getBody(), true)['media_id']), $response);
        unlink($path);
    }

    private function encryptedField(): void
    {
        $key = Rsa::from($this->config['platformKey'], Rsa::KEY_TYPE_PUBLIC);
        $receiver = $this->post('v3/profitsharing/receivers/add', [
            'appid' => $this->config['appid'],
            'type' => 'MERCHANT_ID',
            'account' => '1900000109',
            'relation_type' => 'STORE',
            'name' => Rsa::encrypt('腾讯充值中心', $key),
        ], ['Wechatpay-Serial' => $this->config['platformId']]);
        $name = Rsa::decrypt($receiver['name'], Rsa::from($this->config['privateKey'], Rsa::KEY_TYPE_PRIVATE));
        check($name === '腾讯充值中心', $receiver);
    }

    private function serviceOrder(): void
    {
        $number = 'INTEROP-RENTED';
        $this->createServiceOrder($number);
        $this->control("service-orders/$number/confirm");
        // The client changes capitals of a literal path; a value of a template stays as it is.
        $completed = $this->post('v3/payscore/serviceorder/{out_order_no}/complete', [
            'appid' => $this->config['appid'],
            'service_id' => $this->config['serviceId'],
            'post_payments' => [['name' => '租借', 'amount' => 300]],
            'total_amount' => 300,
        ], [], ['out_order_no' => $number]);
        check($completed['state'] === 'DOING', $completed);
    }

    private function createServiceOrder(string $number): void
    {
        $created = $this->post('v3/payscore/serviceorder', [
            'appid' => $this->config['appid'],
            'service_id' => $this->config['serviceId'],
            'out_order_no' => $number,
            'service_introduction' => '充电宝租借',
            'time_range' => ['start_time' => 'OnAccept'],
            'risk_fund' => ['name' => 'DEPOSIT', 'amount' => 9900],
            'notify_url' => $this->config['notifyUrl'],
            'need_user_confirm' => true,
        ]);
        check($created['state'] === 'CREATED', $created);
    }

    private function cancel(): void
    {
        $number = 'INTEROP-UNUSED';
        $this->createServiceOrder($number);
        $canceled = $this->post('v3/payscore/serviceorder/{out_order_no}/cancel', [
            'appid' => $this->config['appid'],
            'service_id' => $this->config['serviceId'],
            'reason' => '用户投诉',
        ], [], ['out_order_no' => $number]);
        check($canceled['out_order_no'] === $number, $canceled);
    }

    private function post(string $path, array $json, array $headers = [], array $parameters = []): array
    {
        $response = $this->wxpay->chain($path)->post(['json' => $json, 'headers' => $headers] + $parameters);
        return json_decode((string) $response->getBody(), true);
    }

    private function read(string $path, array $options): array
    {
        return json_decode((string) $this->wxpay->chain($path)->get($options)->getBody(), true);
    }

    private function control(string $path): void
    {
        $context = stream_context_create(['http' => ['method' => 'POST']]);
        check(file_get_contents("{$this->config['control']}/$path", false, $context) !== false, $path);
    }
}

/** @param mixed $received */
function check(bool $condition, $received): void
{
    if (!$condition) {
        throw new UnexpectedValueException('unexpected: ' . json_encode($received));
    }
}

function get(string $url): array
{
    return json_decode(file_get_contents($url), true);
}

function report(array $line): void
{
    echo json_encode($line), "\n";
}

(new Flow(json_decode(file_get_contents('php://stdin'), true)))->play();
