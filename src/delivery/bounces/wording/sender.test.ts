import { describe, expect, test } from 'vitest'
import { reasonsOf, type Word } from '../../../../test/a-bounce.ts'
import type { Reason } from '../bounce.ts'

/** What mail systems of the world say about who sends: by reason, and by the word of the dialogue at which they say it. */
const said: Partial<Record<Reason, Partial<Record<Word | 'ITSELF', readonly string[]>>>> = {
  rejected: {
    MAIL: [
      '553 5.1.8 <week@desk.example>: Sender address rejected: Domain not found',
      '553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)',
      '553 sorry, your envelope sender domain must exist (#5.7.1)',
      '501 5.1.7 Bad sender address syntax',
      '550 5.1.7 Invalid sender',
      '550 5.7.1 Your domain is blacklisted here',
      '554 5.7.1 <week@desk.example>: Sender domain is blocked',
      '550 sender is rejected',
      '550 Envelope sender domain has no MX or A record',
      '553 5.5.4 Domain name required for sender address week',
      '550 Absender unbekannt',
      '550 Absenderadresse abgelehnt',
      "550 Adresse de l'expéditeur refusée",
      '550 Dirección del remitente rechazada',
      '550 Mittente non valido',
      '550 Remetente recusado',
      '550 Отправитель заблокирован',
      '550 发件人被拒绝',
    ],
    RCPT: [
      '450 4.1.8 <week@desk.example>: Sender address rejected: Domain not found',
      '550 5.7.1 <week@desk.example>: Sender address rejected: Access denied',
      '550 Sender verify failed',
      '550-Verification failed for <week@desk.example> 550-No Such User Here 550 Sender verify failed',
      '550-Callback setup failed while verifying <week@desk.example> 550 Sender verify failed',
      '451 Could not complete sender verify callout',
      '550 5.7.124 Sender not in allowed-senders list',
      '550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized',
      '550 User in blacklist: the recipient does not want mail from this sender',
    ],
    ITSELF: [
      '550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized',
      '550 5.1.8 Access denied, bad outbound sender AS(42004)',
      'You are not allowed to post to this mailing list, and your message has been automatically rejected.',
      'Only subscribers may post to this list',
    ],
    DATA: [
      '550 5.7.1 You are not allowed to post to this list',
      '550 5.7.1 Sender blacklisted',
      '550 5.7.0 From address is not one of your addresses',
    ],
  },
  blocked: {
    CONNECT: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.8] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.8',
      '554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.8',
      '554 IP=192.0.2.8 - A problem occurred. (Ask your postmaster for help.)',
      '554-mx.mail.example 554 No SMTP service: bad DNS blocklist entry for 192.0.2.8',
      '550 5.7.1 mail from 192.0.2.8 refused, dynamic address space',
      '421 4.7.0 Connection refused by policy for 192.0.2.8: blacklisted',
      '550 Your host is blocked: too much spam from your network',
      '554 Your IP address 192.0.2.8 has been blocked by our administrators',
      '554 Ihre IP-Adresse ist gesperrt',
      '550 Votre adresse IP est bloquée',
      '550 Su dirección IP está bloqueada',
      '550 Seu IP está bloqueado',
      '550 Ваш IP-адрес заблокирован',
      '550 您的IP地址已被列入黑名单',
    ],
    RCPT: [
      '550 5.7.1 Service unavailable, Client host [192.0.2.8] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/lookup.lasso (AS3130)',
      '550 5.7.511 Access denied, banned sender[192.0.2.8]. To request removal from this list please forward this message',
      '550 5.7.606 Access denied, banned sending IP [192.0.2.8]',
      '554 5.7.1 Your IP address is blacklisted at dnsbl.example',
      '550 #5.7.1 Your access to submit messages to this e-mail system has been rejected: your IP is on a blocklist',
      '550-JunkMail rejected - mx [192.0.2.8]:4211 is in an RBL, see Blocked',
      '550 5.7.1 Client host rejected: Access denied',
      '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
      '550 5.7.1 <host.local>: Helo command rejected: Host not found',
      '554 5.7.1 Connection from a listed host (UCEPROTECT level 2)',
      '450 4.7.1 <mira@mail.example>: Recipient address rejected: Greylisted, see http://postgrey.example',
      '451 4.7.1 Greylisting in action, please come back later',
      '550 IP is rejected',
    ],
    MAIL: [
      "550 5.7.1 Unfortunately, messages from [192.0.2.8] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).",
    ],
    EHLO: ['550 5.7.1 Access denied, bad HELO'],
  },
  badreputation: {
    RCPT: [
      '550-5.7.1 [192.0.2.8] Our system has detected that this message is likely suspicious due to the very low reputation of the sending IP address.',
      '421 4.7.0 [TSS04] Messages from 192.0.2.8 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1',
      '550-5.7.1 likely unsolicited mail, blocked due to the very low reputation of the sending domain',
    ],
    MAIL: ['553 5.7.1 [TS03] All messages from 192.0.2.8 will be permanently deferred; Retrying will NOT succeed.'],
    CONNECT: [
      "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation.",
      '554 Rejected: reputation score too low',
    ],
    DATA: ["550 5.7.1 rejected because of the sender's bad reputation"],
  },
  toomanyconn: {
    RCPT: [
      '451 4.7.652 The mail server [192.0.2.8] has exceeded the maximum number of connections.',
      '432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded',
    ],
    CONNECT: [
      '421 4.7.0 mx Error: too many connections from 192.0.2.8',
      '421 Too many concurrent SMTP connections; please try again later.',
      '421 4.3.2 Connection rate limit exceeded.',
      '421 too many sessions from 192.0.2.8',
      '421 OFR_104 [104] Trop de connexions, veuillez verifier votre configuration.',
      '550 Connection frequency limited',
      '421 Maximum number of simultaneous connections exceeded',
      '421 Zu viele Verbindungen',
      '421 Demasiadas conexiones',
    ],
  },
  requireptr: {
    RCPT: [
      '550 5.7.25 The sending IP does not have a PTR record setup',
      '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.8]',
      '450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.8]',
      '550 5.7.7 Reverse lookup of your address failed',
    ],
    CONNECT: [
      '554 5.7.1 Fix reverse DNS for 192.0.2.8',
      '550 Your mail server does not have a reverse DNS entry',
      '421 4.7.1 - Connecting IP address has no PTR',
      '554 mx.gmx.example Nemesis ESMTP Service not available No SMTP service Bad DNS PTR resource record.',
      '550 rDNS of 192.0.2.8 looks generic',
      '554 Kein PTR-Eintrag für Ihre IP-Adresse',
    ],
  },
  authfailure: {
    DATA: [
      "550-5.7.26 Unauthenticated email from desk.example is not accepted due to domain's DMARC policy.",
      '550 5.7.509 Access denied, sending domain [DESK.EXAMPLE] does not pass DMARC verification and has a DMARC policy of reject.',
      '550 5.7.20 No passing DKIM signature found',
      '554 5.7.5 Permanent Error Evaluating DMARC Policy',
      '554 5.7.9 Message not accepted for policy reasons: DKIM validation failed',
      "550 5.7.515 Access denied, sending domain desk.example doesn't meet the required authentication level.",
      '550 5.7.1 Email rejected per DMARC policy for desk.example',
      '421 4.7.26 This mail has been rate limited because it is unauthenticated. SPF or DKIM is required.',
      '550 5.7.29 ARC validation failure',
      '554 5.7.1 Die Nachricht verstößt gegen die DMARC-Richtlinie',
    ],
    RCPT: [
      '550 5.7.23 <mira@mail.example>: Recipient address rejected: Message rejected due to: SPF fail - not authorized.',
      '550 5.7.1 <week@desk.example>: Sender address rejected: SPF: not authorised',
      '550 5.7.1 Please see http://www.openspf.org/Why?id=week',
    ],
    MAIL: ['550 5.7.1 SPF check failed: 192.0.2.8 is not allowed to send mail from desk.example'],
  },
  norelaying: {
    RCPT: [
      '554 5.7.1 <mira@mail.example>: Relay access denied',
      '550 5.7.1 Unable to relay for mira@mail.example',
      '550 5.7.1 Relaying denied. Proper authentication required.',
      "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
      '550 5.7.64 TenantAttribution; Relay Access Denied',
      '550 relay not permitted',
      '553 you are trying to use me [server-7] as a relay, but I have not been configured to let you do this',
      '550 We do not relay',
      "550 5.7.1 We don't handle mail for mail.example",
      '554 5.7.1 This is not an open relay',
      '551 we do not relay mail for strangers',
      '550 not local host mail.example, not a gateway',
      '550 Relaying mail to mail.example is not allowed',
      '554 Relais non autorisé',
      '550 No relay, authenticate first',
    ],
  },
  speeding: {
    RCPT: [
      '450-4.2.1 The user you are trying to contact is receiving email too quickly. Please resend later',
      '450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered.',
      '421 4.7.0 Our system has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users, mail has been temporarily rate limited.',
      '550 5.4.5 Daily user sending limit exceeded.',
      '451 4.7.500 Server busy. Please try again later: sending too fast',
      '450 MI:SFQ rate limit',
      '451 Ratelimit exceeded: 100 / 1h',
      '421 Too much load from your address, throttled',
      "550 5.2.121 Recipient's per hour message receive limit from this sender exceeded",
      '550 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour',
      '421 4.7.28 Gmail has detected an unusual rate of email originating from your SPF domain',
      '451 Zu viele Nachrichten in kurzer Zeit',
      '451 Слишком много писем',
    ],
    MAIL: ['452 4.5.3 Too many messages from your host, slow down', '450 4.7.1 Error: too much mail from 192.0.2.8'],
  },
}

const rows = Object.entries(said).flatMap(([reason, words]) =>
  Object.entries(words).flatMap(([word, texts]) => texts.map((text) => [reason, word, text] as const)),
)

describe('what is said about who sends', () => {
  test.each(rows)('%s, %s: %s', async (reason, word, text) => {
    expect(await reasonsOf(text, word === 'ITSELF' ? '' : (word as Word))).toEqual([reason])
  })
})
