import { type Workbench, workbench } from './openssl'

// Key files of every kind that gets mixed up in practice, written by the openssl command line.
const recipes = [
  'genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out pkcs8.pem',
  'rsa -in pkcs8.pem -traditional -out pkcs1.pem',
  'pkcs8 -topk8 -nocrypt -in pkcs8.pem -outform DER -out pkcs8.der',
  'rsa -in pkcs8.pem -traditional -outform DER -out pkcs1.der',
  'pkey -in pkcs8.pem -pubout -out spki.pem',
  'pkey -in pkcs8.pem -pubout -outform DER -out spki.der',
  'rsa -in pkcs8.pem -RSAPublicKey_out -out pkcs1-public.pem',
  'rsa -in pkcs8.pem -RSAPublicKey_out -outform DER -out pkcs1-public.der',
  'req -x509 -new -key pkcs8.pem -days 1825 -set_serial 0x5157F09EFDC096DE15EBE81A47057A7232F1B8E1 -subj /O=Tenpay.com/CN=Tenpay -out certificate.pem',
  'x509 -in certificate.pem -outform DER -out certificate.der',
  'req -x509 -new -key pkcs8.pem -days 1825 -set_serial 0x0A1B -subj /CN=merchant -out merchant.pem',
  'req -new -key pkcs8.pem -subj /CN=merchant -out request.pem',
  'req -new -key pkcs8.pem -subj /CN=merchant -outform DER -out request.der',
  'pkcs12 -export -inkey pkcs8.pem -in certificate.pem -passout pass:1900000109 -out apiclient_cert.p12',
  'pkcs8 -topk8 -in pkcs8.pem -passout pass:secret -out encrypted.pem',
  'pkcs8 -topk8 -in pkcs8.pem -passout pass:secret -outform DER -out encrypted.der',
  'rsa -in pkcs8.pem -traditional -aes256 -passout pass:secret -out encrypted-pkcs1.pem',
  'ecparam -name prime256v1 -genkey -out elliptic-sec1.pem',
  'pkcs8 -topk8 -nocrypt -in elliptic-sec1.pem -out elliptic.pem',
  'pkey -in elliptic.pem -pubout -out elliptic-public.pem',
  'req -x509 -new -key elliptic.pem -days 1 -subj /CN=elliptic -out elliptic-certificate.pem',
  'genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 -out pss.pem',
  'genpkey -algorithm ED25519 -out edwards.pem',
  'genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024 -out short.pem',
  'pkey -in short.pem -pubout -out short-public.pem',
  'req -x509 -new -key short.pem -days 1 -subj /CN=short -out short-certificate.pem',
  'genpkey -genparam -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out parameters.pem',
]

export function keyFiles(): Workbench {
  const bench = workbench()
  for (const recipe of recipes) bench.openssl(recipe)
  const openssh = Buffer.from('openssh-key-v1\0none').toString('base64')
  bench.write(
    'openssh.pem',
    `-----BEGIN OPENSSH PRIVATE KEY-----\n${openssh}\n-----END OPENSSH PRIVATE KEY-----\n`,
  )
  return bench
}
