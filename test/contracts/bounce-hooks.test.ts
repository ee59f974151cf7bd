import { execFileSync } from 'node:child_process'
import { createHmac, createSign, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bounceHooks } from '../../src/delivery/returns/hooks/screens.ts'
import { signedText } from '../../src/delivery/returns/hooks/sns.ts'
import { type Engine, onBothEngines } from '../databases.ts'
import { type SentOut, sentOut } from '../returning.ts'
import type { Received } from '../smtp.ts'

const topic = 'arn:aws:sns:eu-west-1:123456789012:bounces'
const secret = 'a-long-enough-secret'
const sendgrid = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const certificateAddress = 'https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789abcdef0123.pem'
const amazon = amazonsOwn()

/** A key with a certificate, as Amazon has one. */
function amazonsOwn(): { key: string; certificate: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-sns-'))
  try {
    const [key, certificate] = [join(folder, 'key'), join(folder, 'certificate')]
    const given = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', certificate]
    execFileSync('openssl', [...given, '-subj', '/CN=sns.amazonaws.com', '-days', '30'], { stdio: 'ignore' })
    return { key: readFileSync(key, 'utf8'), certificate: readFileSync(certificate) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const seconds = (at: string): number => Math.floor(Date.parse(at) / 1000)

/** A post of a provider: its body and headers, and what stands in the address. */
interface Post {
  readonly body: string
  readonly headers?: Record<string, string>
  readonly query?: string
}

/** One event as each provider tells it, signed at `at`. */
interface Provider {
  readonly name: string
  hard(mail: Received, at: string): Post
  complaint(mail: Received, at: string): Post
  soft(mail: Received, at: string): Post
  /** The same post, with one sign of it changed after it was signed, or with another secret. */
  forged(post: Post): Post
  /** Does a signature carry its time? */
  readonly dated: boolean
}

const messageId = (mail: Received): string => /^Message-ID: (<.*>)\r?$/im.exec(mail.source)?.[1] ?? ''
const addressOf = (mail: Received): string => mail.to[0] ?? ''

function sns(message: object, at: string, more: Record<string, string> = {}): Post {
  const unsigned = {
    ...{ Type: 'Notification', MessageId: `m-${JSON.stringify(message).length}`, TopicArn: topic, Timestamp: at },
    ...{ Message: JSON.stringify(message), SignatureVersion: '2', SigningCertURL: certificateAddress, ...more },
  }
  const text = signedText({ ...unsigned, Signature: '' } as Parameters<typeof signedText>[0])
  const how = unsigned.SignatureVersion === '1' ? 'sha1' : 'sha256'
  return { body: JSON.stringify({ ...unsigned, Signature: createSign(how).update(text).sign(amazon.key, 'base64') }) }
}

const sesMail = (mail: Received) => ({ source: mail.from, commonHeaders: { messageId: messageId(mail) } })
const sesBounce = (mail: Received, at: string, bounce: object, recipient: object) => ({
  notificationType: 'Bounce',
  bounce: {
    ...{ timestamp: at, feedbackId: `f-${addressOf(mail)}`, ...bounce },
    bouncedRecipients: [{ emailAddress: addressOf(mail), action: 'failed', ...recipient }],
  },
  mail: sesMail(mail),
})

const ses: Provider = {
  name: 'ses',
  dated: true,
  hard: (mail, at) =>
    sns(
      sesBounce(
        mail,
        at,
        { bounceType: 'Permanent', bounceSubType: 'General' },
        { status: '5.1.1', diagnosticCode: `smtp; 550 5.1.1 <${addressOf(mail)}> user unknown` },
      ),
      at,
    ),
  soft: (mail, at) =>
    sns(sesBounce(mail, at, { bounceType: 'Transient', bounceSubType: 'MailboxFull' }, { status: '4.2.2' }), at),
  complaint: (mail, at) =>
    sns(
      {
        notificationType: 'Complaint',
        complaint: {
          ...{ timestamp: at, feedbackId: `c-${addressOf(mail)}`, complaintFeedbackType: 'abuse' },
          complainedRecipients: [{ emailAddress: addressOf(mail) }],
        },
        mail: sesMail(mail),
      },
      at,
      { SignatureVersion: '1' },
    ),
  forged: ({ body }) => ({ body: body.replace('emailAddress', 'emailaddress') }),
}

const postmark: Provider = {
  name: 'postmark',
  dated: false,
  hard: (mail, at) =>
    postmarked({ RecordType: 'Bounce', ID: 42, Type: 'HardBounce', Email: addressOf(mail), BouncedAt: at }),
  soft: (mail, at) =>
    postmarked({ RecordType: 'Bounce', ID: 44, Type: 'SoftBounce', Email: addressOf(mail), BouncedAt: at }),
  complaint: (mail, at) => postmarked({ RecordType: 'SpamComplaint', ID: 43, Email: addressOf(mail), BouncedAt: at }),
  forged: ({ body }) => ({ body, headers: { authorization: `Basic ${btoa('dateline:another-secret-than-ours')}` } }),
}
const postmarked = (event: object): Post => ({
  body: JSON.stringify({ ...event, Details: 'smtp;550 5.1.1 The account does not exist' }),
  headers: { authorization: `Basic ${btoa(`dateline:${secret}`)}` },
})

const mailgunned = (data: object, at: string): Post => {
  const [timestamp, token] = [String(seconds(at)), 'ab'.repeat(25)]
  const signature = createHmac('sha256', secret)
    .update(timestamp + token)
    .digest('hex')
  return { body: JSON.stringify({ signature: { timestamp, token, signature }, 'event-data': data }) }
}
const mailgunData = (mail: Received, at: string, data: object) => ({
  ...{ id: `g-${JSON.stringify(data).length}-${addressOf(mail)}`, timestamp: seconds(at), recipient: addressOf(mail) },
  ...{ message: { headers: { 'message-id': messageId(mail).slice(1, -1) } }, ...data },
})
const mailgun: Provider = {
  name: 'mailgun',
  dated: true,
  hard: (mail, at) =>
    mailgunned(
      mailgunData(mail, at, {
        ...{ event: 'failed', severity: 'permanent', reason: 'bounce' },
        'delivery-status': { code: 550, message: '5.1.1 No such user here', 'enhanced-code': '5.1.1' },
      }),
      at,
    ),
  soft: (mail, at) => mailgunned(mailgunData(mail, at, { event: 'failed', severity: 'permanent', reason: 'old' }), at),
  complaint: (mail, at) => mailgunned(mailgunData(mail, at, { event: 'complained' }), at),
  forged: ({ body }) => ({ body: body.replace('"token":"ab', '"token":"ac') }),
}

const sendgridded = (event: object, at: string): Post => {
  const body = JSON.stringify([event, { event: 'delivered', email: 'somebody@mail.example' }])
  const time = String(seconds(at))
  return {
    body,
    headers: {
      'x-twilio-email-event-webhook-timestamp': time,
      'x-twilio-email-event-webhook-signature': sign('sha256', Buffer.from(time + body), sendgrid.privateKey).toString(
        'base64',
      ),
    },
  }
}
const sendgridEvent = (mail: Received, at: string, event: object) => ({
  ...{ email: addressOf(mail), timestamp: seconds(at), 'smtp-id': messageId(mail), ...event },
})
const twilio: Provider = {
  name: 'sendgrid',
  dated: true,
  hard: (mail, at) =>
    sendgridded(
      sendgridEvent(mail, at, { event: 'bounce', type: 'bounce', reason: '550 5.1.1 unknown user', status: '5.1.1' }),
      at,
    ),
  soft: (mail, at) =>
    sendgridded(sendgridEvent(mail, at, { event: 'bounce', type: 'blocked', reason: '550 blocked by policy' }), at),
  complaint: (mail, at) => sendgridded(sendgridEvent(mail, at, { event: 'spamreport' }), at),
  forged: ({ body, headers = {} }) => ({ body: body.replace('r1@', 'r2@').replace('r3@', 'r2@'), headers }),
}

const brevoed = (mail: Received, at: string, event: string, reason = ''): Post => ({
  body: JSON.stringify({ event, email: addressOf(mail), 'message-id': messageId(mail), ts_event: seconds(at), reason }),
  headers: { authorization: `Bearer ${secret}` },
})
const brevo: Provider = {
  name: 'brevo',
  dated: false,
  hard: (mail, at) => brevoed(mail, at, 'hard_bounce', '550 5.1.1 user unknown'),
  soft: (mail, at) => brevoed(mail, at, 'soft_bounce', '452 4.2.2 mailbox full'),
  complaint: (mail, at) => brevoed(mail, at, 'spam'),
  forged: ({ body }) => ({ body, headers: { authorization: 'Bearer a-long-enough-secreT' } }),
}

const suite = (engine: Engine) => {
  let out: SentOut
  let fetched: string[]
  let app: ReturnType<typeof bounceHooks>
  beforeEach(async () => {
    out = await sentOut(engine)
    // The certificate was made just now.
    out.room.clock.at = new Date(Date.now() + 60_000).toISOString() as never
    await out.room.house.store.write
      .updateTable('edition')
      .set({ releasedAt: ago(60) })
      .execute()
    fetched = []
    app = bounceHooks(out.room.house, {
      keys: out.room.keys,
      ways: {
        ...{ ses: topic, postmark: secret, mailgun: secret, brevo: secret },
        sendgrid: sendgrid.publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
      },
      fetch: async (address) => {
        fetched.push(address)
        return address.endsWith('.pem') ? amazon.certificate : Buffer.from('<ConfirmSubscriptionResponse/>')
      },
    })
  })
  afterEach(() => out.close())

  const now = () => out.room.house.now()
  const mailTo = (n: number): Received => out.sent[n - 1] as Received
  const ago = (minutes: number) => new Date(Date.parse(now()) - minutes * 60_000).toISOString()
  const post = async (name: string, { body, headers, query = '' }: Post): Promise<number> =>
    (await app.request(`/api/bounces/${name}${query}`, { method: 'POST', body, ...(headers ? { headers } : {}) }))
      .status

  describe.each([ses, postmark, mailgun, twilio, brevo])('of $name', (provider) => {
    const { name } = provider
    test('what is signed is acted upon, once however often it comes; what is forged or old changes nothing', async () => {
      const hard = provider.hard(mailTo(1), now())
      expect(await post(name, provider.forged(hard))).toBe(401)
      expect(await post(name, { body: hard.body.slice(1) })).toBe(401)
      if (provider.dated) expect(await post(name, provider.hard(mailTo(1), ago(80)))).toBe(403)
      expect(await out.kept()).toEqual([])
      expect(await out.stateOf(1)).toBe('accepted')
      expect(await post(name, hard)).toBe(200)
      expect(await post(name, hard)).toBe(200)
      expect(await post(name, provider.soft(mailTo(2), now()))).toBe(200)
      expect(await post(name, provider.complaint(mailTo(3), now()))).toBe(200)
      expect(await out.kept()).toMatchObject([
        { kind: 'hard', reason: 'userunknown', source: name, suppressed: 1 },
        { kind: 'soft', source: name, suppressed: 0 },
        { kind: 'complaint', source: name, suppressed: 1 },
      ])
      expect([await out.stateOf(1), await out.stateOf(2), await out.stateOf(3)]).toEqual([
        'bounced',
        'bounced',
        'complained',
      ])
      expect([await out.suppressed(1), await out.suppressed(2), await out.suppressed(3)]).toEqual([
        expect.stringMatching(/^bounced: hard userunknown/),
        '',
        expect.stringMatching(/^complained: complaint feedback/),
      ])
      expect(JSON.stringify(await out.kept())).not.toContain('@mail')
    })
  })

  test('Postmark and Brevo may bring the secret in the address', async () => {
    const { body } = postmark.hard(mailTo(1), now())
    expect(await post('postmark', { body, query: '?secret=another-secret-than-ours' })).toBe(401)
    expect(await post('postmark', { body, query: `?secret=${secret}` })).toBe(200)
    expect(await post('brevo', { body: brevo.complaint(mailTo(2), now()).body, query: `?secret=${secret}` })).toBe(200)
    expect(await out.kept()).toHaveLength(2)
  })

  test('what Amazon has signed for another topic, or with a certificate from elsewhere, changes nothing', async () => {
    const told = sesBounce(mailTo(1), now(), { bounceType: 'Permanent', bounceSubType: 'NoEmail' }, { status: '5.1.1' })
    const other = { TopicArn: 'arn:aws:sns:eu-west-1:999999999999:bounces' }
    expect(await post('ses', sns(told, now(), other))).toBe(401)
    for (const SigningCertURL of [
      'https://sns.eu-west-1.amazonaws.com.evil.example/SimpleNotificationService-0123456789abcdef0123.pem',
      'https://evil.example/SimpleNotificationService-0123456789abcdef0123.pem',
      'http://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789abcdef0123.pem',
      'https://sns.eu-west-1.amazonaws.com@evil.example/SimpleNotificationService-0123456789abcdef0123.pem',
      'https://s3.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789abcdef0123.pem',
    ])
      expect(await post('ses', sns(told, now(), { SigningCertURL }))).toBe(401)
    expect(fetched).toEqual([])
    expect(await out.kept()).toEqual([])
    expect(await post('ses', sns(told, now()))).toBe(200)
    expect(fetched).toEqual([certificateAddress])
  })

  test('a topic that asks whether we listen is told yes, at Amazon’s own address alone', async () => {
    const asks = (SubscribeURL: string) =>
      sns({}, now(), { Type: 'SubscriptionConfirmation', Token: 't0', SubscribeURL })
    expect(await post('ses', asks('https://evil.example/?Action=ConfirmSubscription'))).toBe(400)
    const own = `https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=${topic}&Token=t0`
    expect(await post('ses', asks(own))).toBe(200)
    expect(fetched).toEqual([certificateAddress, own])
  })

  test('nothing is listened for where no secret is set, and too much is not read', async () => {
    const { house, keys } = out.room
    const none = { ses: null, postmark: null, mailgun: null, sendgrid: null, brevo: null }
    const shut = bounceHooks(house, { keys, ways: none, fetch: async () => undefined })
    for (const name of ['ses', 'postmark', 'mailgun', 'sendgrid', 'brevo', 'elsewhere', 'constructor'])
      expect((await shut.request(`/api/bounces/${name}`, { method: 'POST', body: '{}' })).status).toBe(403)
    expect(await post('postmark', { ...postmark.hard(mailTo(1), now()), body: ' '.repeat(1024 * 1024 + 1) })).toBe(413)
    expect(await post('postmark', { ...postmark.hard(mailTo(1), now()), body: '[{"RecordType":' })).toBe(400)
  })
}
onBothEngines('the webhooks', suite)
