import type { Evidence } from '../evidence.ts'
import type { Family } from './family.ts'

/** What servers say about the mail itself. */

/** Who is turned away at the door, was not turned away for a mail. */
const aboutTheMail = ({ command }: Evidence): boolean => command !== 'CONNECT' && command !== 'EHLO'

export const virus: Family = {
  reason: 'virusdetected',
  says: {
    en: [
      /\b(?:virus(?:es)?|malware|trojan|worm|infected|clamav|malicious (?:code|content|attachment|software))\b(?!.{0,10}\b(?:free|scanner unavailable))/i,
    ],
    de: [
      /\b(?:viren|schadsoftware)\b.{0,20}\b(?:gefunden|erkannt|entdeckt|enthält)|\benthält (?:einen |eine )?(?:virus|schadsoftware)/i,
    ],
    ru: [/(?:обнаружен|содержит|найден|зараж).{0,20}вирус|вирус.{0,20}обнаружен/i],
    uk: [/(?:виявлено|містить).{0,20}вірус/i],
    ja: [/(?:ウイルス|ウィルス|マルウェア).{0,15}(?:検出|検知|感染|含)/],
    zh: [/病毒/],
    ko: [/바이러스/],
  },
  unless: /\bspam or virus\b|\banti-?virus (?:software|scanner|engine|system|protected)\b|\bscanned\b/i,
}

export const spam: Family = {
  reason: 'spamdetected',
  says: {
    en: [
      /\b(?:is|as|looks? like|like|considered|identified as|classified as|detected as|contains?|probable|probably|possible|possibly|suspected|suspicious|known|likely|be|appears? to be|flagged as|scored as|marked as|for|due to|high|containing|resembling|seems? to be|was|potential) (?:be )?(?:an? )?(?:spam|junk|ube|uce|unsolicited|bulk)\b/i,
      /\bspam[- ]?(?:detected|message|mail|content|score|rejected|found|filter|blocked|check|like|assassin|refused|points|level|threshold|not|is|probability|policy|by|and)\b|\b(?:unsolicited|bulk) (?:commercial |bulk |mass |e-?mail |mail )*(?:e-?mail|mail|message)(?! senders?\b)|\b(?:rejected|refused|blocked|denied)\b.{0,30}\b(?:spam|ube|uce|junk|unsolicited)\b|\bmessage content rejected\b.{0,10}\bub?e\b|\bno spam\b|\banti-?spam\b|\bcloudmark\b|\bmailscanner\b.{0,30}\bspam\b|\bcontent (?:filter|rejected) ?.{0,20}spam|\b(?:anti-?)?spam checks?\b|\bphish|[-:] spam\b|\bspam\W*$/i,
    ],
    // Orange and La Poste say nothing else when their filter speaks.
    fr: [
      /\bmail rejet[ée]\b|\b(?:courrier|message) ind[ée]sirable|\bcomme (?:du |un )?(?:spam|ind[ée]sirable|pourriel)/i,
    ],
    es: [/\bcorreo (?:no deseado|basura)\b/i],
    de: [/\b(?:als|verdacht auf) spam\b|\bunerwünschte (?:werbung|e-?mail)/i],
    it: [/\bposta indesiderata\b/i],
    pt: [/\b(?:suspeita|suspeito) de spam\b|\blixo eletr[oô]nico\b/i],
    nl: [/\b(?:als|verdacht van) spam\b|\bongewenste (?:e-?)?mail\b/i],
    ru: [/спам/i],
    ja: [/(?:迷惑メール|スパム)/],
    zh: [/垃圾(?:邮件|郵件|信)/],
    ko: [/스팸/],
    ar: [/(?:البريد|رسائل) (?:العشوائي|مزعجة|غير المرغوب)/],
  },
  when: aboutTheMail,
  unless:
    /\bspamhaus\b|\bspamcop\b|\bdnsbl\b|\b(?:[rx]bl|sbl)\b|\bspam and phishing\b|\b(?:client|ip|host)\b.{0,60}\bblocked (?:using|by)\b|\bclient host\b.{0,60}\brejected\b|\bblack ?list/i,
}

/** Nothing but the word, in whatever sentence: asked when nobody said anything else. */
export const spamNamed: Family = {
  reason: 'spamdetected',
  says: {
    en: [/\b(?:anti)?spam(?:my|profiler|med|mer|ming)?\b|\bmass[- ]mail(?:er|ing)?\b|\bjunk ?mail\b|\bu[bc]e\b/i],
  },
  when: aboutTheMail,
  unless: /\b(?:spam and phishing|anti-?spam polic)/i,
}

export const tooBig: Family = {
  reason: 'mesgtoobig',
  says: {
    en: [
      /\b(?:message|mail|e-?mail) is (?:larger|bigger) than\b|\b(?:message|mail|e-?mail|size|attachment|body|line|content)\b(?: \w+){0,4} (?:is |was |are |has been )?(?:too (?:big|large|long|huge)|exceed(?:s|ed)?\b.{0,40}\b(?:size|limit|maximum|length))|\b(?:exceed(?:s|ed|ing)?|over|larger than|greater than|above)\b.{0,40}\b(?:(?:maximum|max|fixed|allowed|permitted|message|mail|e-?mail|file|attachment)[- ]?)+ ?size\b|\b(?:message|mail|e-?mail) size\b.{0,40}\b(?:exceed|limit|violation|too)|\bmax(?:imum)? (?:e?-?mail|message) size (?:reached|exceeded)|\bline limit exceeded\b|\bsize limit\b|\b(?:message|mail|size)\b.{0,60}: too (?:big|large)\b|\btoo (?:big|large) (?:a )?(?:message|mail)|\bsizelimit\b/i,
    ],
    fr: [
      /\bmessage (?:est )?trop (?:gros|volumineux|long|lourd)\b|\btaille (?:du message )?(?:trop|d[ée]passe|maximale)/i,
    ],
    de: [/\b(?:nachricht|e-?mail)\b.{0,30}\bzu gro(?:ß|ss)(?![a-zà-ÿ])|\bmaximale (?:nachrichten)?größe\b/i],
    es: [/\bmensaje\b.{0,30}\b(?:demasiado grande|excede)\b|\btama[nñ]o\b.{0,30}\b(?:excede|supera)/i],
    it: [/\bmessaggio\b.{0,30}\btroppo (?:grande|grosso|lungo)\b|\bdimensione\b.{0,30}\b(?:eccede|supera)/i],
    pt: [/\bmensagem\b.{0,30}\b(?:muito|demasiado) grande\b|\btamanho\b.{0,30}\bexced/i],
    nl: [/\bbericht\b.{0,30}\bte groot\b/i],
    ru: [/размер (?:письма|сообщения).{0,30}(?:превыш|больш)|слишком больш\S{1,4} (?:письмо|сообщение|размер)/i],
    zh: [/(?:邮件|郵件|信件).{0,10}(?:过大|過大|太大)/],
    ko: [/(?:메일|메시지).{0,15}(?:너무 큽|크기.{0,10}초과)/],
    ja: [/メール.{0,20}サイズ.{0,20}(?:超|大き)/],
  },
  unless:
    /\b(?:mailbox|inbox|quota) (?:size|limit)\b|\bmailbox (?:is )?full\b|\bheaders?\b|\b(?:rate|connection|frequency|sending|hourly|daily) limit\b/i,
  when: ({ status }) => !/^[45]\.2\.3$/.test(status),
}

/** X.2.3 says that it is too large for this mailbox alone (RFC 3463, 3.3). */
export const tooBigHere: Family = {
  reason: 'exceedlimit',
  says: tooBig.says,
  when: ({ status }) => /^[45]\.2\.3$/.test(status),
}

export const notByTheRules: Family = {
  reason: 'notcompliantrfc',
  says: {
    en: [
      /\b(?:not|non)[- ](?:be )?(?:rfc|compliant|conform)|\brfc ?-?(?:2822|5322|822|5321|2821|1123|2047|2045)\b(?!;)|\b(?:multiple|duplicate|several|missing|invalid|malformed|illegal|bad|no valid|more than one|without a?)\b.{0,30}\b(?:addresses? in (?:the )?from|from(?::| header)|header(?:s| field| lines?)?|message-?id|date:? header|subject:? header|to: header)\b|\bbare (?:lf|cr|line ?feeds?|newline)|\bsyntax(?: error)? in (?:the )?(?:header|message)|\b(?:header|headers)\b.{0,20}\b(?:syntax|malformed|not (?:accepted|valid|compliant))|\bimproper(?:ly)? formatted|\bnull (?:byte|character)s?\b|\bnot rfc\b|\b(?:from|date|to|message-id):? header is (?:missing|invalid)\b|\b(?:no|lacks an?) (?:date|from|subject|to|message-id):? header\b|\bline length is \d{2,4}\b/i,
    ],
  },
  // The name by which we greet is about the machine.
  unless: /\b(?:helo|ehlo)\b/i,
}

/** X.6.z is about the form of the content (RFC 3463, 3.7). */
export const contentRefused: Family = {
  reason: 'contenterror',
  says: { en: [/\bcontent (?:rejected|refused|not (?:acceptable|accepted))/i] },
  when: ({ status }) => /^[45]\.6\./.test(status),
}

export const policy: Family = {
  reason: 'policyviolation',
  says: {
    en: [
      /\bpolic(?:y|ies)\b|\bheader error\b|\b(?:attachments?|file ?(?:type|name|extension)s?|content|url|link|executable)\b.{0,50}\b(?:prohibited|not (?:allowed|permitted|accepted)|blocked|banned|forbidden|disallowed|unacceptable|denied|restricted|potential security)|\b(?:prohibited|banned|forbidden|illegal|dangerous|disallowed|unacceptable|objectionable|restricted|blocked)\b.{0,20}\b(?:attachment|file|content|extension|word|phrase|subject|character set|language|country)|\bpotential(?:ly)? (?:a )?security (?:issue|risk)|\b(?:host )?network not allowed\b|\bdenied by (?:the )?(?:administrator|filter|rule|content)|\bmessage (?:rejected|refused|denied|blocked) (?:by|due to|because of) (?:content|filter|rule|local|the administrator|security)|\brejected (?:by|due to) (?:the )?(?:administrator|content|header checks|body checks)|\bdisclaimer\b|\badministrative prohibition\b|\bcontent restrictions?\b|\bcontent (?:rejected|not acceptable|denied)|\bconfidential|\bnot accept (?:any )?(?:executables?|attachments?|archives?)\b|\b(?:executable|archive|macro)s?\b.{0,20}\bnot (?:allowed|permitted|accepted)\b/i,
    ],
    de: [
      /richtlinien?\b|(?:anhang|anhänge|anlagen?|dateityp)\b.{0,60}(?:nicht (?:erlaubt|zugelassen|gestattet|zu\b)|verboten|gesperrt|blockiert)|(?:unzulässige|verbotene|unerlaubte|gefährliche)[rnsm]? (?:datei)?(?:anhang|anhänge|anlagen?)/i,
    ],
    fr: [/\bpolitique (?:de|locale)\b|\bpi[èe]ces? jointes?\b.{0,40}(?:autoris[ée]|interdit|bloqu[ée]|refus[ée])/i],
    es: [/\bpol[ií]tica (?:de|local)\b|\badjuntos?\b.{0,40}\b(?:no (?:est[aá]n? )?permitid|prohibid|bloquead)/i],
    it: [
      /\b(?:politica|criteri) (?:di|locale)\b|\ballegat[oi]\b.{0,40}\b(?:non (?:è |sono )?(?:consentit|permess|ammess)|bloccat|vietat)/i,
    ],
    pt: [/\bpol[ií]tica (?:de|local)\b|\banexos?\b.{0,40}\b(?:n[aã]o (?:[eé] |s[aã]o )?permitid|proibid|bloquead)/i],
    nl: [/\bbijlagen?\b.{0,40}\b(?:niet toegestaan|geblokkeerd|verboden)/i],
    ru: [/политик|вложени.{0,40}(?:запрещ|не разреш|заблокир)/i],
    ja: [/ポリシー|添付.{0,20}(?:許可されて|禁止|拒否)/],
    zh: [/附件.{0,15}(?:不允许|不允許|禁止|被拒)|(?:安全)?策略/],
  },
  unless: /\bdmarc\b|\bspf\b/i,
}

export const content: Family = {
  reason: 'contenterror',
  says: {
    en: [
      /\b(?:media|conversion|encoding|mime|charset|character set|8-?bit|7-?bit|unicode|utf-?8|smtputf8)\b.{0,30}\b(?:errors?|not (?:supported|allowed|available|accepted)|unsupported|required|invalid|malformed|prohibited|unacceptable|fail)|\b(?:malformed|invalid|improper|unsupported|broken|incorrect) (?:mime|multipart|base64|encoding|charset|content-)|\bimproper use of 8-?bit|\bnon-?ascii\b|\bheaders? (?:too (?:large|long|many)|size exceeds?)|\btoo many .{0,2}received\b|\bbody type not supported|\bparsing (?:error|fail)|\bheaders?\b.{0,20}\b(?:invalid|illegal) characters?\b/i,
    ],
  },
}
