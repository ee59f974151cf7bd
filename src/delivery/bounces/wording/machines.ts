import type { Family } from './family.ts'

/** What goes wrong between machines and inside them. */

export const noEncryption: Family = {
  reason: 'failedstarttls',
  says: {
    en: [
      /\b(?:must|need(?:s)? to|please|required? to|first)\b.{0,30}\b(?:starttls|tls|ssl|encrypt(?:ed|ion)?)\b|(?:\bnot|n.t) support (?:starttls|tls|ssl|encryption)\b|(?:\bnot|n.t) (?:sent|made|delivered) (?:over|via|through|with) (?:an? )?(?:tls|ssl|encrypted)\b|\b(?:starttls|tls|ssl|encryption)\b.{0,50}\b(?:is |are )?(?:required|not (?:available|offered|supported|advertised)|fail(?:ed|s|ure)?|error|refused|mandatory|needed|handshake|unavailable|negotiation)|\b(?:certificate|cert)\b.{0,50}\b(?:expired|verif|untrusted|invalid|mismatch|fail|not (?:valid|trusted))|\b(?:server )?certificate not trusted\b|\b(?:could not|couldn.t|cannot|can.t|unable to) (?:establish|negotiate|start) (?:an? )?(?:encrypted|secure|tls|ssl)\b|\bdane\b.{0,40}\bfail|\bmta-sts\b/i,
    ],
  },
}

/** RFC 4954: 530, 534, 535 and 538 are about who logs in, even where they speak of a user. */
export const loginRefused: Family = {
  reason: 'securityerror',
  says: {
    en: [
      /\bauth(?:entication)?\b.{0,40}\b(?:required|fail(?:ed|ure)?|invalid|rejected|unsuccessful)\b|\bpassword\b|\bcredentials\b|\blog ?in\b/i,
    ],
  },
  when: ({ reply }) => reply >= 530 && reply <= 538,
}

export const refusedForSafety: Family = {
  reason: 'securityerror',
  says: {
    en: [
      /\b(?:smtp |sender )?(?:auth(?:entication)?|authori[sz]ation|login|sign-?in) (?:is )?(?:required|fail(?:ed|ure)|not (?:available|enabled|successful)|unsuccessful|credentials|rejected|needed|mechanism)|\bauthrequired\b|\brestricted\b.{0,30}\b(?:address|group|recipient|delivery)|\bdelivery to this address is restricted\b|\baccess denied\b|\bpermission denied\b|\bnot (?:authenticated|authori[sz]ed)\b|\bfailed to authenticate\b|\bmust (?:authenticate|be authenticated|log ?in)\b|\bunauthori[sz]ed\b|\bcredentials\b|\bsecurity (?:error|failure|violation)|\bnot authori[sz]ed by\b|\bsecret(?:ly)? encrypted\b|\bcryptographic\b/i,
    ],
  },
}

/** Name servers that do not answer, or answer nonsense. */
export const names: Family = {
  reason: 'networkerror',
  says: {
    en: [
      /\b(?:host ?name lookup failure|servfail|dns servfail|name server(?::| failure| error| timeout| loop)|name service error|dns (?:error|failure|server|lookup (?:fail|error|timeout|timed out)|query (?:fail|time)|problem|type|misconfig|timeout|soft)|temporary (?:dns|resolution|name (?:server|resolution)) (?:error|failure|problem)|name resolution (?:fail|error))\b/i,
    ],
  },
}

export const network: Family = {
  reason: 'networkerror',
  says: {
    en: [
      /\bno (?:valid )?route to (?:host|destination|remote)\b|\bnetwork (?:is )?(?:unreachable|error|down|timeout)|\bhost (?:is )?(?:unreachable|down)\b|\b(?:lost|dropped|broken|closed|reset|aborted|terminated|unexpectedly? (?:closed|dropped|disconnected)|interrupted)\b.{0,15}\bconnection\b|\bconnection\b.{0,30}\b(?:lost|dropped|reset|closed|broken|aborted|died|was interrupted|interrupted|terminated|went away)|\bbroken pipe\b|\bsocket error\b|\bbad connection\b|\bunable to (?:connect|reach)|\bcould(?: not|n.t) (?:connect|reach)\b|\bserver (?:dropped|closed|disconnected)\b/i,
      /\b(?:mail|mailer|routing|forwarding|message|mail forwarding)[- ]?loop(?:ing|s)?\b|\bloops? back to (?:myself|me|itself)\b|\b(?:too many|maximum|excessive|exceeded)\b.{0,20}\bhops?\b|\bhop ?count\b|\btoo many (?:hops|redirect)|\bpoints? to (?:local ?host|myself)\b|\bforwarded more than the maximum\b|\bloop detected\b|\brouting loop\b|\bmail loop\b|\bexceeded \d{1,3} hops\b|\bconfiguration (?:error|problem).{0,20}\bloops\b|\blocal configuration error\b.{0,40}\bmx|\bconnect to \S+ ?(?:\[[^\]]{2,60}\])?(?::\d+)?: (?:no route|network)/i,
    ],
  },
  unless: /\baliasing\/forwarding\b/i,
}

export const machine: Family = {
  reason: 'systemerror',
  says: {
    en: [
      /\b(?:system|server|internal|local|configuration|software|database|ldap|directory|lookup|processing|program|server configuration|resources?)\b.{0,20}\b(?:error|fail(?:ure|ed)?|problem|misconfigur\w+|fault|malfunction|trouble)\b|\bmisconfigur|\bcan(?:no|.)?t (?:create|open|write|lock|read|access|contact|connect to)\b.{0,40}\b(?:file|mailbox|database|ldap|directory|server|output|maildir|queue|lock|process)|\bunable to open pipe\b|\bseveral matches found\b|\bunable to (?:contact|open|create|access|write|lock|look ?up|connect to)\b.{0,40}\b(?:file|mailbox|database|ldap|directory|server|queue|maildir|user)|\btransaction failed\b|\bloop alert\b|\bduplicated? message-?id\b|\btoo many open files\b|\bout of memory\b|\bqueue file write error\b|\bread-?only file ?system\b|\bfile ?system is read-? ?only\b|\bpipe(?:lining)? (?:error|failure)|\b(?:service|resource) (?:(?:is )?(?:currently|temporarily) unavailable|shutting|closing)\b|\bi\/o error\b|\binput\/output error\b|\binterrupted system call\b|\baliasing\/forwarding\b|\balias(?:es)? loop\b|\bqueue\.(?!expired)\w+|\bstoredrv\b|\b(?:temporary|transient) (?:local|system|server|lookup|backend) (?:problem|failure|error)/i,
    ],
    fr: [/\berreur (?:interne|syst[èe]me|du serveur)\b/i],
    de: [/\b(?:interner|systeminterner) fehler\b|\b(?:server|system)fehler\b/i],
    es: [/\berror (?:interno|del (?:sistema|servidor))\b/i],
    it: [/\berrore (?:interno|di sistema|del server)\b/i],
    pt: [/\berro (?:interno|d[eo] (?:sistema|servidor))\b/i],
    ru: [/(?:внутренняя|системная) ошибка|ошибка сервера/i],
    ja: [/(?:内部|システム|サーバー?)エラー/],
    zh: [/(?:系统|系統|内部|服务器)(?:错误|錯誤)/],
  },
  unless: /\bname server\b|\bdns\b/i,
  // A look-up that failed for a domain is the domain's.
  when: ({ status }) => !/^5\.(?:4\.4|1\.2)$/.test(status),
}

export const diskFull: Family = {
  reason: 'systemfull',
  says: {
    en: [
      /\binsufficient system (?:storage|resources?|space)|\bmail system full\b|\bno space left on device\b|\bsystem (?:disk )?(?:is )?full\b|\b(?:server|system) (?:disk )?(?:is )?(?:full|out of (?:disk |storage )?space)\b|\bdisk full\b|\bqueue (?:disk )?full\b/i,
    ],
  },
}

/** A program that was to take the mail failed: an alias that runs one, a delivery agent. */
export const program: Family = {
  reason: 'mailererror',
  says: {
    en: [
      /\blocal delivery failed\b|\bcommand (?:failed|died|output|time limit)|\b(?:procmail|maildrop|dovecot-lda|vacation|majordomo|pipe to \||local mailer|mailer)\b.{0,60}\b(?:error|fail|died|signal|returned|killed|status|cannot|can.t|unable|no such)|\bexit(?:ed)? (?:status|code|with)\b|\bunknown mailer error\b|\bpipe to \|/i,
    ],
  },
}

/** Whatever its last words were, unless they say something precise. */
export const programDied: Family = {
  reason: 'mailererror',
  says: { en: [/\bcommand (?:died with (?:status|signal)|output:)|\bchild process of \S{1,60} transport\b/i] },
}

export const dialogueBroken: Family = {
  reason: 'syntaxerror',
  says: {
    en: [
      /\b(?:syntax error|unrecogni[sz]ed command|unknown command|command (?:not (?:implemented|recogni[sz]ed|understood)|unrecogni[sz]ed|unknown)|(?:bad|improper|wrong|out of) (?:command )?sequence|sequence of commands|(?:command|parameter|argument)s? (?:not implemented|unrecogni[sz]ed|error|syntax)|need (?:rcpt|mail|helo|ehlo)\b|protocol (?:error|violation)|improper (?:command|use of smtp)|invalid (?:arguments?|parameters?|command))/i,
    ],
  },
  when: ({ reply, status }) => reply === 0 || (reply >= 500 && reply <= 504) || /^[45]\.5\.[0124]$/.test(status),
}

/** Nobody answered in time. */
export const timedOut: Family = {
  reason: 'expired',
  says: {
    en: [
      /\b(?:connection|connect|conversation|session|operation|delivery|lookup|server|read|write|dns|smtp|command|network)\b.{0,60}\b(?:timed[- ]?out|time[- ]?out)\b|\btimed[- ]?out\b|\ball hosts (?:for \S{1,200} )?have been failing for a long time\b|\b(?:message|envelope|mail|delivery time|queue time|retry time(?:out)?|retry timeout) (?:has )?(?:expired|exceeded)|\bqueue\.expired\b|\bmessage expired\b|\bdelivery (?:time )?expired\b|\b(?:was|were)(?:n.t| not) able to establish an smtp connection\b|\bretry time not reached\b|\bmaximum (?:time|retry|queue|age|(?:number of )?(?:delivery )?(?:attempts|retries|tries))\b|\bwithin (?:the (?:allowed|maximum|configured) (?:queue |time )?(?:period|time|limit)|\d{1,3} (?:days|hours))\b|\bis not responding\b|\bdid not (?:answer|reply)\b|\battempts (?:have )?expired\b|\btime-?out while\b|\bnot been (?:delivered|collected|collect) (?:after|for|in|within)|\bcould(?: not|n.t) be delivered (?:for|within|after|in) (?:more than |the last |over |at least )?\d|\bundeliver(?:ed|able)? (?:for|after) (?:more than )?\d|\bdid not (?:respond|accept our requests to connect)|\bunable to deliver (?:in|for|within|after) \d|\bhost (?:is )?not responding\b|\bno (?:response|answer|reply) from\b|\b(?:queue|message) lifetime\b|\bafter \d{1,3} (?:days|hours) of (?:trying|retr)|\bin the queue for (?:more than )?\d{1,3} (?:days|hours)\b|\bdelivery attempts? (?:failed|exhausted|limit)|\b(?:failed|gave up|giving up)(?: after)? \d{1,4} (?:delivery )?(?:attempts|tries)\b/i,
    ],
    de: [/\bzeitüberschreitung\b|\bzeitlimit\b.{0,20}überschritten/i],
    fr: [/\bd[ée]lai\b.{0,30}(?:d[ée]pass[ée]|expir[ée])/i],
    es: [/\btiempo (?:de espera|l[ií]mite)\b.{0,20}(?:agotado|excedido|superado)/i],
    it: [/\btempo (?:massimo|limite|di attesa)\b.{0,20}(?:scaduto|superato|esaurito)/i],
    pt: [/\btempo (?:limite|de espera)\b.{0,20}(?:esgotado|excedido)/i],
    ru: [
      /превышен\S{0,2} (?:время|срок|тайм)|тайм-?аут|ист[её]к(?:ло)?.{0,10}(?:время|срок)|(?:время|срок).{0,20}ист[её]к/i,
    ],
    ja: [/タイムアウト/],
    zh: [/(?:连接|連線|投递|发送)?(?:超时|逾時)/],
  },
  unless: /\bhops\b/i,
}

/** It waits where it is: a filter or a person keeps it. */
export const held: Family = {
  reason: 'onhold',
  says: {
    en: [
      /\b(?:message|mail|it) (?:is |was |has been |being )?(?:on hold|held|quarantined)\b|\bawaiting (?:moderator|approval)|\bmoderator approval\b|\bheld for (?:review|approval|moderation)/i,
    ],
  },
}
