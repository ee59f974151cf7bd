import { describe, expect, test } from 'vitest'
import { reasonsOf, type Word } from '../../../../test/a-bounce.ts'
import type { Reason } from '../bounce.ts'

/** What mail systems of the world say about the mail: by reason, and by the word of the dialogue at which they say it. */
const said: Partial<Record<Reason, Partial<Record<Word | 'ITSELF', readonly string[]>>>> = {
  spamdetected: {
    DATA: [
      '550-5.7.1 Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam',
      '554 5.7.1 Message rejected as spam by Content Filtering.',
      '550 5.7.1 High probability of spam',
      '554 5.7.1 Spam message rejected',
      '550 spam message rejected. Please visit http://help.mail.example/notspam-support/id?c=1',
      '554 5.7.1 [2] Message rejected under suspicion of SPAM',
      '554 Message looks like SPAM to me',
      '550 This message scored 18.2 spam points.',
      '550 Rejected by SpamAssassin',
      '554 5.7.0 Reject, id=0271-09 - spam',
      '550 5.7.350 Remote server returned message detected as spam',
      '550 permanent failure for one or more recipients: blocked, content looks like junk',
      '554 Transaction failed Reject due to content: phishing suspected',
      '554 5.7.1 The message was blocked by Vade: spam',
      '550 mail content denied',
      '554 DT:SPM mx7',
      '550 5.7.1 Content spam message rejected',
      '554 Message refused: score 8.1 exceeds the spam threshold',
      '552 Spam score too high',
      '550 Unsolicited bulk mail is not wanted here',
      '550 CAT-SPAM: classified as bulk',
      '550 Ihre Nachricht wurde als Spam eingestuft',
      '550 Votre message est considéré comme indésirable',
      '550 El mensaje fue identificado como spam',
      '550 Messaggio respinto: spam',
      '550 Mensagem recusada por suspeita de spam',
      '550 Письмо похоже на спам',
      '550 Лист відхилено: спам',
      '550 スパムと判定されました',
      '550 垃圾邮件',
      '550 스팸 메일로 차단되었습니다',
      '550 البريد العشوائي مرفوض',
    ],
  },
  virusdetected: {
    DATA: [
      '554 5.7.1 Virus found: Eicar-Test-Signature',
      '550 5.7.1 This message contains malware (Win.Trojan)',
      '554 5.7.0 Reject, id=0271-09 - INFECTED: Worm',
      '552 5.7.0 This message was blocked because it contains a virus',
      '550 Message contains malicious content',
      '554 Ihre Nachricht enthält einen Virus',
      '554 Votre message contient un virus',
      '554 El mensaje contiene un virus',
      '554 В письме обнаружен вирус',
      '554 ウイルスが検出されました',
      '554 邮件包含病毒',
    ],
  },
  mesgtoobig: {
    MAIL: [
      '552 5.3.4 Message size exceeds fixed limit',
      '552 message size exceeds maximum permitted',
      '552 Requested mail action aborted: Message is too big',
    ],
    DATA: [
      '552-5.3.4 Your message exceeded our message size limits.',
      "523 the message size exceeds the recipient's size limit",
      '550 5.3.4 Message too big for system',
      '554 5.3.4 Die Nachricht ist zu groß',
      '552 Le message est trop volumineux',
      '552 El mensaje es demasiado grande',
      '552 Il messaggio è troppo grande',
      '552 A mensagem é muito grande',
      '552 Размер письма превышает допустимый',
      '552 邮件过大',
      '552 メールサイズが大きすぎます',
    ],
    ITSELF: [
      '550 5.3.4 ROUTING.SizeLimit; message size exceeds fixed maximum size for route',
      '550 5.3.4 SMTPSEND.OverAdvertisedSize; message size exceeds fixed maximum message size',
    ],
  },
  exceedlimit: {
    RCPT: ['552 5.2.3 Message size exceeds fixed maximum message size (10485760)'],
    ITSELF: ['550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient'],
  },
  policyviolation: {
    DATA: [
      '554 5.7.9 Message not accepted for policy reasons.',
      '552-5.7.0 This message was blocked because its content presents a potential 552-5.7.0 security issue.',
      '554 5.7.1 The file type .exe is not allowed here',
      '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
      '554 Message denied: attachment with a prohibited extension',
      '550 Administrative prohibition',
      '550 Rejected by header based Anti-Spoofing policy: week@desk.example',
      '554 Email rejected due to security policies',
      '550 5.7.1 Message rejected due to content restrictions',
      '550 banned file name in the message',
      "550 La pièce jointe n'est pas autorisée",
      '550 El archivo adjunto no está permitido',
      "550 L'allegato non è consentito",
      '550 O anexo não é permitido',
      '550 Вложение запрещено политикой безопасности',
      '550 添付ファイルは許可されていません',
      '550 附件类型不允许',
    ],
    ITSELF: [
      'Die Sicherheitsrichtlinie lässt Anlagen vom Typ .docm nicht zu. Die Nachricht wurde abgelehnt.',
      'Unzulässiger Dateianhang, die Nachricht wurde nicht zugestellt',
    ],
  },
  contenterror: {
    DATA: [
      '550 5.6.0 Corrupt message content',
      '554 5.6.1 Body type not supported by remote host',
      '550 5.6.9 improper use of 8-bit data in message header',
      '554 5.6.0 invalid MIME structure',
      '550 5.6.7 SMTPUTF8 is required, but was not offered',
      '552 Message header size exceeds limit',
    ],
  },
  notcompliantrfc: {
    DATA: [
      '550-5.7.1 This message is not RFC 5322 compliant. There are multiple From headers.',
      '550 Messages missing a valid Message-ID header are not accepted',
      '550 5.7.1 Messages missing a valid address in From: header are not accepted',
      '550 Message has no Date: header, required by RFC 5322',
      '554 5.7.1 Bare LF is not allowed',
      '550 maximum allowed line length is 998 octets, got 1207',
    ],
  },
}

const rows = Object.entries(said).flatMap(([reason, words]) =>
  Object.entries(words).flatMap(([word, texts]) => texts.map((text) => [reason, word, text] as const)),
)

describe('what is said about the mail', () => {
  test.each(rows)('%s, %s: %s', async (reason, word, text) => {
    expect(await reasonsOf(text, word === 'ITSELF' ? '' : (word as Word))).toEqual([reason])
  })
})
