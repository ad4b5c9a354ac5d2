import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509'
import { BMFF } from '@trustnxt/c2pa-ts/asset'
import { BMFFHashAssertion, ManifestStore } from '@trustnxt/c2pa-ts/manifest'

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
/** COSE's number for ECDSA with SHA-256. */
const ES256 = -7
const EMAIL_PROTECTION = '1.3.6.1.5.5.7.3.4'
const DAY = 86_400_000

/** An MP4 with a C2PA manifest, signed by a newsroom that nobody vouches for: its root was made a moment ago. */
export async function signedClip(mp4: Buffer): Promise<Buffer> {
  const signer = await newsroom()
  // The library knows still pictures of this family; films have the same boxes.
  ;(BMFF as unknown as { canReadBrands: Set<string> }).canReadBrands.add('isom')
  const asset = new BMFF(Uint8Array.from(mp4))
  const store = new ManifestStore()
  const manifest = store.createManifest({
    assetFormat: 'video/mp4',
    instanceID: 'xmp:iid:00000000-0000-4000-8000-000000000000',
    defaultHashAlgorithm: 'SHA-256',
    signer,
  })
  const hash = BMFFHashAssertion.createV2('whole file', 'SHA-256')
  manifest.addAssertion(hash)
  await asset.ensureManifestSpace(store.measureSize())
  await hash.updateWithAsset(asset)
  await manifest.sign(signer)
  await asset.writeManifestJUMBF(store.getBytes())
  return Buffer.from(await asset.getDataRange(0, asset.getDataLength()))
}

async function newsroom(): Promise<Parameters<ManifestStore['createManifest']>[0]['signer']> {
  const [rootKeys, keys] = await Promise.all([newKeys(), newKeys()])
  const valid = { notBefore: new Date(Date.now() - DAY), notAfter: new Date(Date.now() + 365 * DAY) }
  const root = await X509CertificateGenerator.createSelfSigned({
    ...valid,
    serialNumber: '01',
    name: 'CN=Test Root, O=Test',
    signingAlgorithm: ALGORITHM,
    keys: rootKeys,
    extensions: [
      new BasicConstraintsExtension(true, 1, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  })
  const certificate = await X509CertificateGenerator.create({
    ...valid,
    serialNumber: '02',
    subject: 'CN=Test Signer, O=Test Newsroom',
    issuer: root.subject,
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey,
    signingKey: rootKeys.privateKey,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([EMAIL_PROTECTION]),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      await AuthorityKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  })
  // Web Crypto writes r and s side by side, as COSE wants them.
  const sign = async (bytes: Uint8Array): Promise<Uint8Array> =>
    new Uint8Array(await webcrypto.subtle.sign(ALGORITHM, keys.privateKey, Uint8Array.from(bytes)))
  return { sign, certificate, chainCertificates: [root], algorithm: ES256 }
}

const newKeys = (): Promise<webcrypto.CryptoKeyPair> =>
  webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
