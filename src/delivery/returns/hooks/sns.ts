import { verify, X509Certificate } from 'node:crypto'
import * as z from 'zod'
import { readJson } from './hook.ts'

/** A message of Amazon SNS. https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html */
const shape = z.object({
  Type: z.enum(['Notification', 'SubscriptionConfirmation', 'UnsubscribeConfirmation']),
  MessageId: z.string().max(200),
  TopicArn: z.string().max(500),
  Message: z.string(),
  Timestamp: z.string().max(40),
  Subject: z.string().nullish(),
  SubscribeURL: z.string().max(2000).optional(),
  Token: z.string().max(2000).optional(),
  SignatureVersion: z.enum(['1', '2']),
  Signature: z.string().max(2000),
  SigningCertURL: z.string().max(500),
})
export type SnsMessage = z.output<typeof shape>

/** Fetches a file by the one safe door; undefined where it is not there. */
export type FetchFile = (address: string) => Promise<Uint8Array | undefined>

export const readSns = (body: Buffer): SnsMessage | undefined => readJson(body.toString('utf8'), shape)

/** Anybody can make a topic and have its messages signed by Amazon: the topic must be ours, besides. */
export async function isSigned(message: SnsMessage, certificates: Certificates): Promise<boolean> {
  const certificate = await certificates.at(message.SigningCertURL)
  if (!certificate) return false
  const algorithm = message.SignatureVersion === '2' ? 'sha256' : 'sha1'
  return verify(
    algorithm,
    Buffer.from(signedText(message)),
    certificate.publicKey,
    Buffer.from(message.Signature, 'base64'),
  )
}

/** The fields that are signed, in the order of their names, each with its value on the next line. */
export function signedText(message: SnsMessage): string {
  const names =
    message.Type === 'Notification'
      ? (['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'] as const)
      : (['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'] as const)
  return names.map((name) => (message[name] == null ? '' : `${name}\n${message[name]}\n`)).join('')
}

/** Only Amazon's own hosts of SNS, and there only what is called like its certificates and its page to confirm. */
const host = String.raw`https://sns\.[a-z]{2}(?:-[a-z]+)+-\d\.amazonaws\.com(?:\.cn)?`
const certificateForm = new RegExp(`^${host}/SimpleNotificationService-[0-9a-f]{16,64}\\.pem$`)
const confirmForm = new RegExp(`^${host}/\\?[\\w=&%.:~-]+$`)

/** May this address be fetched to confirm that we listen to a topic? */
export const confirmsTopic = (address: string): boolean => confirmForm.test(address)

/** So many are kept, and so many fetched in an hour: somebody who invents addresses makes us ask for no more. */
const most = 10
const hourMs = 3_600_000

/** The certificates that messages are signed with, fetched once each. */
export class Certificates {
  readonly #fetch: FetchFile
  readonly #now: () => string
  readonly #kept = new Map<string, X509Certificate>()
  #asked: number[] = []

  constructor(fetch: FetchFile, now: () => string) {
    this.#fetch = fetch
    this.#now = now
  }

  /** Undefined where it is none of Amazon's, not there, or not of this time. */
  async at(address: string): Promise<X509Certificate | undefined> {
    if (!certificateForm.test(address)) return undefined
    const kept = this.#kept.get(address) ?? (await this.#fetched(address))
    const now = Date.parse(this.#now())
    const inTime = kept && now >= kept.validFromDate.getTime() && now <= kept.validToDate.getTime()
    return inTime ? kept : undefined
  }

  async #fetched(address: string): Promise<X509Certificate | undefined> {
    const now = Date.parse(this.#now())
    this.#asked = this.#asked.filter((at) => at > now - hourMs)
    if (this.#asked.length >= most) return undefined
    this.#asked.push(now)
    const bytes = await this.#fetch(address)
    const certificate = bytes && certificateIn(bytes)
    if (!certificate) return undefined
    if (this.#kept.size >= most) this.#kept.clear()
    this.#kept.set(address, certificate)
    return certificate
  }
}

function certificateIn(bytes: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(bytes)
  } catch {
    return undefined
  }
}
