import type { Family } from './family.ts'

/** What servers say about who sends: our machine, our domain, our manners. */

export const noReverse: Family = {
  reason: 'requireptr',
  says: {
    en: [
      /\b(?:reverse[- ]?(?:dns|lookup|hostname|resolution|name|entry)|r-?dns|fcrdns|ptr(?: record)?s?|in-addr\.arpa)\b/i,
      /\bcannot (?:find|resolve) your (?:host ?name|reverse|ip|address)|\b(?:client host rejected|unable) ?:? ?(?:to (?:find|resolve) )?cannot find your (?:reverse )?host ?name\b|\bunresolvable (?:client|relay host) name\b|\bmismatche?s? (?:the )?client ip\b|\bclient host name must (?:be|resolve)\b|\bip (?:address )?(?:does not|doesn.t) resolve\b|\b(?:no|missing|invalid|bad) (?:rdns|ptr|hostname for your ip)\b|\bhost ?name (?:lookup )?(?:for|of) (?:your )?ip\b|\bfix reverse\b/i,
    ],
    de: [/\brückwärtsauflösung\b/i],
    fr: [/\br[ée]solution inverse\b/i],
    es: [/\bresoluci[oó]n inversa\b/i],
    it: [/\brisoluzione inversa\b/i],
    pt: [/\b(?:dns|resolu[cç][aã]o) revers[ao]\b/i],
    ru: [/обратн\S{0,4} (?:зон|запис|dns)/i],
    ja: [/逆引き/],
    zh: [/反向(?:解析|域名|dns)/i],
  },
  // A filter for spam that advises to mend this, too, has said why.
  unless: /\b(?:anti-?)?spam checks?\b|\bspam score\b/i,
}

export const unsigned: Family = {
  reason: 'authfailure',
  says: {
    en: [
      /\bdmarc\b|\bdkim\b.{0,60}\b(?:fail|invalid|required|did(?: not|n.t) pass|missing|reject|not)|\b(?:sender policy framework|spf)\b.{0,80}\b(?:(?:soft|hard|perm)?(?:fail|error)|(?:did not|didn.t) pass|not (?:allowed|permitted|authori[sz]ed|designated)|reject|invalid|required|check|hardfail|error|validation|blocked|violat|-all|forged|unauthori[sz]ed|record)/i,
      /\b(?:fail(?:ed|s|ure)?|rejected|blocked|denied|not (?:pass|allowed)|did not pass|missing|invalid)\b.{0,60}\b(?:spf|dkim|dmarc|sender policy framework|arc)\b/i,
      /\bunauthenticated (?:e?-?mail|message|sender)\b|\bauthentication checks? failed\b|\bsender is unauthenticated\b|\bmessage (?:failed|did not pass) (?:the )?(?:authentication|auth)\b|\bfail(?:ed|s|ing)? (?:to pass )?(?:the )?(?:domain|sender|e?-?mail)[- ](?:based )?authentication\b|\bopenspf\.(?:org|net)\b|\bnot authori[sz]ed to send (?:mail )?(?:from|for|on behalf)\b.{0,40}\bdomain\b|\bis not allowed to send (?:e?-?mail|from)\b|\bspf:|\bdoes not designate\b|\bfailed authentication checks?\b|\bno (?:valid |passing )?(?:dkim|spf|dmarc)\b|\bnot signed with dkim\b|\bspf-prüfung\b|\bdomain alignment\b|\bsender[- ]?id\b.{0,30}\b(?:fail|not permitted|rejected)|\b(?:required|meet the) authentication (?:level|requirements?)\b/i,
    ],
  },
}

export const reputation: Family = {
  reason: 'badreputation',
  says: {
    en: [
      /\b(?:low|bad|poor|very low|suspicious|negative|insufficient) (?:ip |domain |sender |network )?reputation\b|\breputation (?:of|is|score|for|check|filter)\b|\breputation\b.{0,40}\b(?:low|bad|poor|reject|block)/i,
      /\b(?:unexpected volume|user complaints|volume of complaints|complaint rate)\b|\bdue to (?:\w+ )?(?:ip|domain|sender) reputation\b|\bsender ?base\b|\bsenderscore\b/i,
    ],
  },
}

export const relaying: Family = {
  reason: 'norelaying',
  says: {
    en: [
      /(?<![\w.@-])relay(?:ing)?\b(?![.-]\w).{0,40}\b(?:denied|not (?:permitted|allowed|authori[sz]ed|supported|enabled)|prohibited|disallowed|refused|forbidden|restricted|rejected|disabled|access denied|mail)|\b(?:unable|not (?:allowed|permitted|authori[sz]ed)|denied|refus(?:ed|es?)|can(?:no|.)t|won.t|don.t|do not|does not|no|unauthori[sz]ed|attempted?|insecure|third[- ]party|as a)\b.{0,25}(?<![\w.@-])relay(?:ing|s|ed)?\b(?![.-]\w)/i,
      /\brcpthosts\b|\bnot (?:a |one of (?:our|my) )?(?:local|hosted) (?:domain|host|recipient|mail)|\bdomain (?:is )?not (?:hosted|handled|served|local|in my list)\b|\bnot a gateway\b|\bwe (?:do not|don.t) relay\b|\bnot an open relay\b|\bnot (?:in|on) (?:my|our|the) list of (?:local |hosted )?domains\b|\blocal users? only\b|\bbefore relaying\b|\b(?:do not|don.t|does not|doesn.t|not) (?:handle|host|serve|process) (?:e?-?mail|messages) for\b|\bcredentials for relay\b|\bnot? accept (?:any )?(?:e?-?mails?|messages?) for (?:that|this|such) domain\b|n.t accept (?:any )?(?:e?-?mails?|messages?) for (?:that|this|such) domain\b|\bemail address is not verified\b|\bmail(?: from| for)? \S{0,80} (?:is )?not (?:accepted|handled) (?:here|by this)\b|\bunknown domain, relay\b|\bthis (?:mail )?server (?:doesn.t|does not) (?:host|serve|handle) (?:that|this|the) domain\b/i,
    ],
    de: [/\b(?:relay(?:ing)?|weiterleitung)\b.{0,30}\b(?:nicht (?:erlaubt|gestattet)|verweigert|abgelehnt)\b/i],
    fr: [/\brelai[s]?\b.{0,30}\b(?:refus[ée]|interdit|non autoris[ée])/i],
    es: [/\b(?:relay|reenv[ií]o)\b.{0,30}\b(?:denegado|no (?:permitido|autorizado)|prohibido)/i],
    it: [/\brelay\b.{0,30}\b(?:negato|non (?:consentito|permesso|autorizzato))/i],
    pt: [/\brelay\b.{0,30}\b(?:negado|n[aã]o (?:permitido|autorizado))/i],
    ru: [/(?:релей|relay|пересылк).{0,30}(?:запрещ|не разреш)/i],
  },
  unless: /\brelay host name\b|\bdial-?up\b|\btransient ip\b|\bdynamic\b|\baccess denied for relay\b.{0,20}spam/i,
}

/** The address or domain in MAIL FROM, or in From:, is not wanted. */
export const senderRefused: Family = {
  reason: 'rejected',
  says: {
    en: [
      /\b(?:sender|from(?: (?:address|header|field|domain)|(?=\s{0,3}[:<]))|envelope[- ]from|mail from|return[- ]path|originator)\b(?: (?:address|domain|e?-?mail|host|header|verify|verification|id))*(?:[:\s]*<[^>]{0,200}>:?)?.{0,25}\b(?:rejected|refused|denied|not (?:accepted|acceptable|allowed|permitted|valid|known|exist|found|verified|welcome|authori[sz]ed)|unknown|invalid|unverified|failed|blocked|bad|does(?: not|n.t) (?:exist|resolve|match)|unacceptable|blacklisted|could not be verified)\b/i,
      /\b(?:rejected|refus(?:e|ed|ing)|denied|invalid|bad|unknown|unacceptable|illegal|unverified|unauthori[sz]ed|reject(?:ing)? mail from)\b.{0,15}\b(?:sender|originator|envelope[- ]from|return[- ]path|from address|mail from)\b/i,
      /\bdomain of sender\b|\bsender.{0,40}\bdomain\b.{0,40}\b(?:not|must|invalid|unresolv)|\byou (?:are|.re) not (?:allowed|permitted|authori[sz]ed) to (?:send|post|mail|email)|\bnot (?:have|got) permission to (?:post|send)|\bonly (?:members|subscribers|accepts? mail from)\b|\b(?:restricted|limited) to (?:list )?(?:members|subscribers)\b|\bnot a (?:list )?(?:member|subscriber) of\b|\bmay not (?:post|send) to\b|\bisn.t allowed to (?:post|send)\b|\bpermission to post\b|\bsend mail as\b.{0,120}\bmisconfigured\b|\bcustomfromdenied\b/i,
      /(?<!\bip )\baddress (?:that )?(?:has been|is) black ?list|\bexpected domain name\b|\bmust (?:have|use) a (?:valid|resolvable|fully[- ]qualified) (?:sender )?domain\b|\bnot accepted from (?:this|your) (?:sender|domain|address)\b|\bby user rule\b|\bnot accept(?:ing)? (?:any )?(?:e?-?mail )from \S{1,64}@|\benvelope blocked\b|\bblocked senders?\b|\bsender (?:is )?not (?:on|in) .{1,40}\blist\b|\bbad ?mailfrom\b|\bblocked by (?:the )?(?:recipient|addressee|user)\b|\b(?:on|in) (?:the )?(?:user|recipient)\S{0,3} (?:deny|block|black) ?list|\bnot accept (?:any )?(?:e?-?mails?|messages?) from (?:this|your) (?:domain|address|sender)\b|\b(?:your|sending|sender) domain (?:is|has been|was) (?:blocked|blacklisted|refused|rejected|banned)\b|\bdomain name required\b|\b(?:recipient|user|personal)\S{0,3}(?: \w+){0,2} block ?list\b|\brecipient (?:has )?(?:refused|rejected|blocked|does not accept|does not want) (?:your |mail |messages )|\bsender verify\b|\bfake sender\b|\bsender (?:is |has been |was )?banned\b|\b(?:not (?:on|in) (?:the|our) list of|not one of the) (?:permitted|allowed|approved) (?:senders|posters)\b|\brejected by (?:the |a )?(?:list |group )?moderator\b|\bfrom address is not one of your\b|\buser in black ?list\b/i,
    ],
    fr: [/\bexp[ée]diteur\b.{0,40}(?:refus[ée]|rejet[ée]|invalide|inconnu|bloqu[ée]|non autoris[ée])/i],
    de: [
      /\babsender(?:adresse|domain)?\b.{0,40}\b(?:abgelehnt|ungültig|unbekannt|gesperrt|blockiert|nicht (?:zugelassen|erlaubt))/i,
    ],
    es: [/\bremitente\b.{0,40}\b(?:rechazad[oa]|no (?:v[aá]lid|permitid|autorizad)|desconocid|inv[aá]lid|bloquead)/i],
    it: [/\bmittente\b.{0,40}\b(?:rifiutat|respint|non (?:valid|autorizzat)|sconosciut|bloccat)/i],
    pt: [/\bremetente\b.{0,40}\b(?:rejeitad|recusad|inv[aá]lid|bloquead|n[aã]o (?:autorizad|permitid))/i],
    nl: [/\bafzender\b.{0,40}\b(?:geweigerd|ongeldig|onbekend|geblokkeerd|niet toegestaan)/i],
    pl: [/nadawc.{0,40}(?:odrzucon|zablokowan|nieznan|nieprawidłow)/i],
    tr: [/gönder(?:en|ici).{0,40}(?:reddedil|engellen|geçersiz)/i],
    ru: [/отправител.{0,40}(?:отклон|отверг|недопустим|неизвест|запрещ|заблокирован)/i],
    uk: [/(?:відправник|надсилач).{0,40}(?:відхилен|заборонен|невідом|заблокован)/i],
    ja: [/(?:送信者|差出人|投稿).{0,30}(?:拒否|権限がない|許可されていません|受け付けていない)/],
    zh: [/(?:发件人|寄件人|寄件者).{0,20}(?:拒绝|拒絕|无效|無效|不存在|黑名单)/],
    // A list of Google's that takes nothing from us says so in forty languages, above the same signature.
    list: [/groups\.google\.com\/support\b|^\s*google groups\b/im],
  },
  unless:
    /^(?!.*\bsender verif).*(?:\b(?:recipient|user|mailbox) unknown\b|\bno such (?:user|recipient)\b)|\bcontent rejected\b|\bmail from \[?\d{1,3}(?:\.\d{1,3}){3}\b/i,
  // Who is refused before a word is said, has not named a sender.
  when: ({ command }) => command !== 'CONNECT',
}

export const tooFast: Family = {
  reason: 'speeding',
  says: {
    en: [
      /\b(?:rate|sending|message|mail|e-?mail|hourly|daily)[- ]?(?:rate |limit |quota )?(?:limit(?:ed|s|ing)?|exceeded|throttl(?:ed|ing))\b.{0,30}\b(?:exceeded|reached|per|try|later|rate|temporar)|\brate[- ]limit|\bfrequency (?:is )?limit|\bthrottl(?:ed|ing)\b|\btoo (?:many|much) (?:messages?|mails?|e-?mails?|requests?|recipients|commands|traffic)\b(?!.{0,20}\bin (?:mailbox|inbox))|\btoo (?:fast|quickly|frequent)|\b(?:unusual|excessive) (?:rate|volume|traffic)|\bat a rate that|\bmax(?:imum)? (?:number of )?(?:messages|mails|e?-?mails|recipients) per\b|\bslow down\b|\bsending (?:limit|quota)\b|\bunusual rate\b|\b(?:rate|relay|frequency|hourly|daily|peak) (?:\w+ )?limit (?:has been |was )?(?:exceeded|reached)\b|\bexceeded (?:the |its |your )?(?:\w+ )?rate limit\b|\b(?:rate|frequency) (?:is )?too high\b|\btoo high an? (?:rate|frequency)\b|\bmax(?:imum)? messages? per\b|\bper[- ](?:hour|day|minute)\b.{0,30}\blimit\b/i,
    ],
    fr: [/\btrop de (?:messages|mails|courriers)\b/i],
    de: [/\bzu viele (?:nachrichten|(?:e-?)?mails|empfänger)\b/i],
    es: [/\bdemasiados (?:mensajes|correos|destinatarios)\b/i],
    it: [/\btropp[ie] (?:messaggi|e-?mail|destinatari)\b/i],
    pt: [/\b(?:muitas mensagens|muitos (?:e-?mails|destinat[aá]rios))\b|\blimite de envio\b/i],
    ru: [/слишком (?:много (?:писем|сообщений)|част)|превышен лимит отправ/i],
    ja: [/(?:送信|メール).{0,10}(?:頻度|制限).{0,10}超/],
    zh: [/(?:发送|發送|发信).{0,10}(?:频率|頻率|过快|超限)/],
  },
  unless: /\btoo many (?:errors|hops|received|connections|sessions|failures)\b|\bover an? (?:tls|ssl)\b/i,
}

export const tooManyConnections: Family = {
  reason: 'toomanyconn',
  says: {
    en: [
      /\bconnection frequency\b|\btoo many (?:concurrent |simultaneous |open |smtp |tcp\S{0,4} |incoming )*(?:connections?|sessions?|channels?|processes)\b|\b(?:connection|session|concurrency|concurrent|simultaneous)[- ]?(?:connections?|sessions?|rate|count|number)? ?limit|\bmax(?:imum)? (?:number of )?(?:(?:concurrent|simultaneous|server|smtp|open|inbound) )*(?:connections|sessions)|\bconnections? (?:rate|count|quota) (?:exceeded|limit)|\bexceeded.{0,40}\b(?:connections?|sessions?)\b|\bconnections? per \w{3,8} (?:exceeded|limit)|\bexcessive (?:number of )?connections\b|\bmaximum (?:number )?of (?:\w+ )?(?:connections|sessions)/i,
    ],
    fr: [/\btrop de connexions?\b/i],
    de: [/\bzu viele (?:gleichzeitige )?verbindungen\b/i],
    es: [/\bdemasiadas conexiones\b/i],
    it: [/\btroppe connessioni\b/i],
    pt: [/\bmuitas conex[oõ]es\b|\bexcesso de conex/i],
    ru: [/слишком много (?:соединений|подключений)/i],
    zh: [/连接.{0,6}(?:过多|频率|超限)/],
  },
}

/** Our machine stands on a list of those that send what nobody wants. */
export const listed: Family = {
  reason: 'blocked',
  says: {
    en: [
      /\b(?:spamhaus|spamcop|sorbs|barracudacentral|invaluement|senderscore\.org|uceprotect|surbl|uribl|abuseat)\b|\bdns[bw]l|#\w{0,10}rbl\b|\ban? open (?:relay|proxy)\b|\b(?:blocked|listed|rejected|found|denied) (?:using|by|in|on|at|because of) (?:an? |the |our |\S{1,40} )?(?:[rsx]bl|black ?list|block ?list)|\bip(?: address)?(?: \S{1,50})? (?:is |has been |was )?(?:black|block)[- ]?listed\b|\bbanned (?:sending )?ip\b|\bbanned sender ?\[|\b(?:invalid|bad|illegal|unacceptable|forged|unknown) (?:helo|ehlo)\b/i,
    ],
  },
}

/** Our machine's address is not wanted: lists of blocked ones, refused connections. */
export const machineBlocked: Family = {
  reason: 'blocked',
  says: {
    en: [
      /\b(?:black|block|deny|grey|gray|reject)[- ]?list(?:ed|s|ing)?\b|\b(?:dns|r|x|p|s)bl\b|\bspamhaus\b|\bspamcop\b|\bsorbs\b|\bbarracudacentral\b|\bproofpoint\b.{0,20}\bdnsbl\b|\bdnsbl|\binvaluement\b|\bmail-abuse\.org\b|\bcbl\.abuseat\b/i,
      /\b(?:ip(?: address)?|client|host|server|network|connection|you|domain|machine|address \[?\d[\d.]+\]?|ips|service unavailable; client.{0,30})\b.{0,40}\b(?:(?:is|are|was|has been|have been|been|temporarily|currently|permanently) )*(?:blocked|banned|refused|blacklisted|not (?:allowed|permitted|authori[sz]ed|accepted|welcome) (?:to (?:connect|send|use)|from))\b/i,
      /\bconnections? (?:was |were |is |has been )?(?:refused|rejected|denied|dropped|not (?:accepted|allowed)|reset by peer during)|\b(?:not|refus(?:ed|ing)|refuse to) (?:accept(?:ing)? |to accept )?(?:any )?connections?\b|\bnot accepting (?:connections|mail) from\b|\brefused to talk to me\b.{0,60}\b(?:blocked|refused|denied)|\bservice (?:refused|not available|denied)\b.{0,60}|\baccess (?:from|to submit) .{0,60}\b(?:denied|blocked|rejected)|\bclient host(?: \S{1,100})? (?:rejected|blocked)|\bblocked (?:by|using|for|due|from|-)(?! (?:\w{1,12} ){0,2}(?:polic|rule|content))|\bhas been blocked\b|\b(?:554|550|421) blocked\b|\bgr[ea]ylist/i,
      /\b(?:use|through|via) (?:the )?(?:smtp|mail|outgoing)(?: relay| server)?(?: server)? of your (?:isp|provider|service provider)\b|\bdynamic(?:ally)?[- ](?:assigned )?(?:ip|address|host|pool)|\bdial-?up\b|\bresidential\b.{0,20}\bip|\bbad (?:helo|ehlo|host ?name)\b|\b(?:invalid|illegal|bad|rejected?|unacceptable|forged|unknown) (?:helo|ehlo)|\b(?:helo|ehlo)\b.{0,50}\b(?:reject|invalid|refused|denied|not|bad|must|should|forg)|\binvalid domain name\b|\bmessage (?:rejected|refused) (?:by|due to) (?:ip|your ip)|\bcsi|\bsuspected (?:spam )?source\b|\bnetwork is (?:blocked|on our)/i,
      /\b(?:we do not|will not|do not) accept (?:any )?(?:mail|messages|connections)\b.{0,20}\bfrom (?:your|this|hosts?|dynamic|machines?|ip|servers?)\b|\bcannot connect\b.{0,10}\bfrom your ip\b|\bconnections? from .{1,60}\b(?:not accepted|refused|denied)\b|\bdenied from (?:your )?(?:ip|host|network)\b|\bip(?: address)?(?: \[?[\d.]{7,15}\]?)? (?:is |was |has been )?(?:rejected|denied|not accepted)\b|\bmail from \[\d{1,3}(?:\.\d{1,3}){3}\].{0,20}\b(?:refused|rejected|denied)\b/i,
    ],
    fr: [/\bservice refus[ée]|\b(?:adresse )?ip\b.{0,40}\b(?:bloqu[ée]e?|blacklist[ée]e?|refus[ée]e?)/i],
    de: [/\bip(?:-adresse)?\b.{0,40}\b(?:gesperrt|blockiert|abgelehnt)/i],
    es: [/\bip\b.{0,40}\b(?:bloquead[oa]|rechazad[oa]|en (?:una )?lista negra)\b/i],
    it: [/\bip\b.{0,40}\b(?:bloccat[oa]|rifiutat[oa]|in (?:una )?(?:lista nera|black ?list))\b/i],
    pt: [/\bip\b.{0,40}\b(?:bloquead[oa]|recusad[oa]|em (?:uma )?lista negra)\b/i],
    ru: [/(?:\bip\b|сервер).{0,40}(?:заблокирован|в ч[её]рном списке|занес[её]н)/i],
    zh: [/ip.{0,15}(?:黑名单|黑名單|被拒绝|被封|被屏蔽|限制)/i],
    ja: [/ip.{0,15}(?:拒否|ブロック|ブラックリスト)/i],
  },
  unless: /\bconnection refused by user\b/i,
}
