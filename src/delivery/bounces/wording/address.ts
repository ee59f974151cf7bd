import type { Evidence } from '../evidence.ts'
import type { Family } from './family.ts'

/** What servers say about an address: its mailbox, its owner, its domain. */

/** The mailbox takes nothing more just now. */
export const full: Family = {
  reason: 'mailboxfull',
  says: {
    en: [
      /\bfull (?:mail ?box|inbox|mail ?folder)\b|\b(?:mail ?box|mail ?folder|inbox|mail ?drop|maildir|account|mail ?quota|quota|disk|storage|space|mail ?spool)\b.{0,40}\b(?:is |are |was |has been |would be |now )?(?:full|exceed(?:ed|s|ing)?|over ?(?:drawn|flow(?:ed|ing)?|loaded)|exhausted)\b/i,
      /\b(?:exceed(?:ed|s|ing)?|over|out of|above|reached|not enough|insufficient|lack of|no more|out of)\b.{0,50}\b(?:quota|mail ?box (?:size|quota|limit|space)|disk ?space|disk usage|storage (?:space|limit|quota|allocation|allowance)|space (?:left|remaining|available)|local limit|account storage|allocated storage)\b/i,
      /\bmessages in (?:the )?recipient.s mailbox exceeded\b|\b(?:over|out of|under) ?quota\b|\bquota (?:violation|exceeded|full|limit)\b|\bmailbox.?(?:size|quota)? ?(?:limit )?(?:exceeded|too (?:big|large))\b/i,
      /\bno (?:room|space) (?:in|for|left)\b.{0,30}\b(?:mail|inbox|user|account|recipient)|\b(?:user|recipient|account)\b.{0,40}\b(?:has )?too (?:many|much) (?:messages|mail)\b|\bover the (?:maximum )?(?:allowed )?(?:quota|storage|space)\b/i,
      /\binsufficient (?:disk|mailbox|user) (?:space|storage)|[>\w] has insufficient (?:storage|space)|\bnot enough space\b|\b(?:mailbox|inbox) (?:is )?over-?full\b|\b(?:mailbox|inbox) limit (?:has been |was |is )?(?:reached|exceeded)\b|\breached (?:its|the|their) (?:maximum|max|limit of) (?:storage|size|quota|capacity)\b|\bdelivery would exceed\b|\b(?:mail ?box|inbox|storage) space not enough\b|\bmaildir(?:.{0,20})over ?quota|\bstorage limit (?:has been |was |is )?(?:reached|exceeded|hit)\b|\bno (?:more |free |more free )space\b|\b(?:recipient|user)(?:.s)? (?:mail)?box is full\b|\b(?:mailbox|inbox) (?:is )?over (?:its |the )?(?:size |storage )?limit\b/i,
    ],
    fr: [
      /\bbo[iî]te\b.{0,60}\b(?:pleine|satur[ée]e)\b|\bquota\b.{0,20}\bd[ée]pass[ée]|d[ée]pass(?:é|e|ement).{0,20}\bquota\b/i,
    ],
    de: [
      /(?:postfach|mailbox|speicherplatz|kontingent|quota)\b.{0,60}(?:\bvoll\b|überschritten|ueberschritten|erschöpft|überfüllt)/i,
    ],
    es: [
      /\b(?:buz[oó]n|bandeja|casilla|cuota|cuenta|espacio)\b.{0,60}\b(?:llen[oa]|exced(?:id[oa]|i[oó]|e)|super(?:ad[oa]|[oó]|a)|sin espacio|agotad[oa]|insuficiente)(?![a-zà-ÿ])/i,
    ],
    it: [/\b(?:casella|quota|spazio)\b.{0,60}\b(?:pien[ao]|superat[ao]|esaurit[ao]|insufficiente)\b/i],
    pt: [
      /\b(?:caixa|cota|quota|espa[cç]o)\b.{0,60}\b(?:chei[ao]|exced(?:id[ao]|eu)|lotad[ao]|esgotad[ao]|insuficiente)\b/i,
    ],
    nl: [/\b(?:postvak|postbus|mailbox|quotum)\b.{0,40}\b(?:vol|overschreden)\b/i],
    nordic: [
      /(?:brevlåda|postlåda|postkasse|postboks|innboks|indbakke|inkorg)\S{0,3}\b.{0,40}\b(?:full|fuld|fullt|overfyldt)\b|(?:postilaatikko|saapuneet).{0,30}täynnä/i,
    ],
    hu: [/(?:postafiók|postaláda).{0,30}(?:megtelt|tele van)/i],
    ro: [/(?:c[ăa]su[țt]a|cutia).{0,40}(?:plin[ăa])/i],
    el: [/(?:γραμματοκιβώτιο|θυρίδα).{0,40}(?:γεμάτ|πλήρ)/i],
    uk: [/скриньк.{0,40}(?:переповнен|заповнен)|перевищено.{0,30}(?:квот|розмір)/i],
    ar: [/صندوق.{0,40}(?:ممتلئ|ممتلىء)/],
    fa: [/صندوق.{0,40}پر (?:است|شده)/],
    he: [/תיב.{0,30}מלאה/],
    ko: [/(?:메일함|사서함|편지함|용량).{0,20}(?:가득|꽉|초과|부족)/],
    vi: [/hộp thư.{0,30}đầy/i],
    id: [/kotak (?:surat|masuk).{0,30}penuh/i],
    pl: [/(?:skrzynka|konto|limit).{0,40}(?:przepełnion|zapełnion|pełna|przekroczon)/i],
    tr: [/(?:posta kutusu|kota).{0,30}(?:dolu|aşıldı|doldu)/i],
    cs: [/(?:schránka|kvóta).{0,30}(?:plná|překročen)/i],
    ru: [
      /(?:ящик|папка|квота).{0,50}(?:переполнен|превышен|заполнен)|превышен.{0,40}(?:квот|лимит|размер.{0,10}ящик)/i,
    ],
    ja: [/(?:メールボックス|受信箱|容量|ディスク).{0,30}(?:いっぱい|一杯|満杯|超過|超え|オーバー|不足)/],
    zh: [/(?:邮箱|信箱|郵箱|空间|空間|容量).{0,15}(?:已满|已滿|满|不足|超出|超过)/],
  },
  // "quota exceeded for sending" is about us.
  unless:
    /\b(?:message|mail|sending|hourly|daily|rate)[- ](?:rate|limit|quota) exceeded\b|\bsending (?:limit|quota)|\bexceeds? (?:the )?(?:maximum|fixed)? ?(?:allowed )?(?:message|mail) size|\b(?:server|system)\b.{0,10}\bout of (?:disk |storage )?space\b/i,
  // X.3.1 is the whole system's (RFC 3463, 3.4).
  when: ({ status }) => !/^[45]\.3\.1$/.test(status),
}

/** The account is there and its owner, or the provider, has closed it. */
export const suspended: Family = {
  reason: 'suspend',
  says: {
    en: [
      /\b(?:account|mail ?box|user|recipient|address|domain|email|customer|subscriber)s?\b(?:\W\S{0,60}\W)?.{0,40}\b(?:(?:is|are|was|were|has been|have been|been|currently|temporarily) )*(?:disabled|suspended|inactiv(?:e|ated)|deactivated|locked(?: out)?|frozen|terminated|not active(?:d)?|not (?:been )?activated|no longer active|on hold|barred|cancel+ed)\b/i,
      /\b(?:disabled|suspended|inactive|deactivated|locked|closed|expired|terminated)\b.{0,12}\b(?:account|mail ?box|user|recipient|address|domain)\b/i,
      /\b(?:account|mail ?box|recipient account)\b.{0,25}\b(?:is|has|been|was) (?:\w+ )?(?:blocked|closed|expired)\b|\baccount (?:expired|closed)\b|\bdormant\b|\buser (?:is |was |has been )?blocked by (?:the )?admin|\b[45]\d\d (?:[45]\.\d\.\d )?(?:deactivated|disabled|suspended)\b|\bmailbox (?:currently )?(?:unavailable or|unavailable for|is) (?:inactive|suspended)\b/i,
      /\bnot (?:been )?(?:logged|signed) in\b|\bmailbox (?:temporarily )?(?:disabled|blocked|frozen)\b|\bboite du destinataire archivee\b|\b(?:mailbox|account|address) (?:is )?(?:currently |presently )?(?:not in use|unused)\b|\b(?:mail|mailbox|account|user|delivery)\b.{0,25}\b(?:turned|switched) off\b|\b(?:mailbox|account)\b.{0,20}\b(?:archived|blocked by)\b/i,
    ],
    fr: [
      /\b(?:compte|bo[iî]te|adresse|domaine)\b.{0,40}\b(?:bloqu[ée]e?|suspendue?|d[ée]sactiv[ée]e?|inactive?|archiv[ée]e|ferm[ée]e?)(?![a-zà-ÿ])/i,
    ],
    de: [/\b(?:konto|postfach|benutzer|empfänger)\b.{0,40}\b(?:gesperrt|deaktiviert|inaktiv|geschlossen)\b/i],
    es: [
      /\b(?:cuenta|buz[oó]n|usuario)\b.{0,40}\b(?:suspendid[oa]|desactivad[oa]|inactiv[oa]|deshabilitad[oa]|bloquead[oa]|inhabilitad[oa])\b/i,
    ],
    it: [
      /\b(?:account|casella|utente)\b.{0,40}\b(?:sospes[oa]|disabilitat[oa]|disattivat[oa]|inattiv[oa]|bloccat[oa])\b/i,
    ],
    pt: [
      /\b(?:conta|caixa|usu[aá]rio)\b.{0,40}\b(?:suspens[oa]|desativad[oa]|inativ[oa]|bloquead[oa]|desabilitad[oa])\b/i,
    ],
    nl: [/\b(?:account|postvak|mailbox)\b.{0,40}\b(?:geblokkeerd|opgeschort|gedeactiveerd|uitgeschakeld)\b/i],
    pl: [/(?:konto|skrzynka|użytkownik).{0,30}(?:zablokowan|zawieszon|nieaktywn|wyłączon)/i],
    tr: [/(?:hesap|hesab|kullanıcı|posta kutusu).{0,30}(?:askıya|devre dışı|kapatıl)/i],
    uk: [/(?:скриньк|запис|акаунт|користувач).{0,40}(?:заблоковано|вимкнен|неактивн|призупинен)/i],
    ru: [/(?:ящик|аккаунт|учётная|учетная|пользовател).{0,40}(?:заблокирован|отключ[её]н|неактив|приостановлен)/i],
    ja: [/(?:アカウント|ユーザー?|メールボックス).{0,20}(?:停止|無効|凍結|ロック)/],
    zh: [/(?:帐号|账号|帳號|账户|邮箱|用户|信箱).{0,15}(?:停用|禁用|冻结|锁定|暂停|关闭|凍結|過期|过期)/],
    ko: [/휴면|(?:계정|사용자|메일함).{0,15}(?:정지|중지|비활성|잠겨|차단)/],
  },
  unless:
    /\b(?:your (?:account|ip|domain|message|mail)|sender|sending)\b.{0,40}\b(?:suspended|disabled|blocked|locked)\b|(?<!\b(?:mail ?box|account) (?:is |was |has been )?)\bblocked (?:using|by|for)\b(?! (?:the |an )?admin)|\b(?:adresse|direcci[oó]n|endere[cç]o|indirizzo) ip\b|\bip[- ]?адрес/i,
}

/** Somebody was there, and is somewhere else. */
export const moved: Family = {
  reason: 'hasmoved',
  says: {
    en: [
      /\b(?:mailbox|user|recipient|account|address|person|customer)\b.{0,40}\bhas (?:been )?(?:moved|changed)\b|\b(?:user|recipient|account|mailbox|address)\b.{0,30}\bno longer (?:on (?:this |the )?(?:server|system)|here|with us|works? (?:here|at|for)|employed)\b/i,
      /\bhas (?:been )?(?:replaced by|moved to|left the (?:company|organi[sz]ation))\b|\bnew (?:e-?mail )?address (?:is|of)\b|\bno forwarding address\b|\bplease update your address\b|\bno longer (?:works?|employed|with us)\b|\buser (?:is )?not local\b.{0,20}\b(?:try|forward)/i,
    ],
    fr: [/\bn.est plus (?:utilis[ée]e|valable)\b.{0,40}\bnouvelle adresse\b/i],
    de: [/\bneue (?:e-?mail-?)?adresse\b|\bnicht mehr (?:bei uns|im unternehmen)\b/i],
    es: [/\bya no (?:trabaja|est[aá]) (?:aqu[ií]|con nosotros|en)\b/i],
  },
}

/** There is no such reader. What it comes to, the dialogue tells (reason.ts). */
export const unknownUsers: Family['says'] = {
  en: [
    /\b(?:unknown|invalid|undefined|unrecogni[sz]ed|illegal|bad|non-?existent|nonexisting|no such|not a (?:known|valid)|not an? existing)\b.{0,30}\b(?:user|local ?part|recipient|mail ?box|e?-?mail ?box|account|address(?:ee)?|alias|person|name|e-?mail|userid|login|receiver|mailbox name|final delivery userid)s?\b/i,
    /\b(?:user|recipient|mail ?box|account|address(?:ee)?|alias|e-?mail(?: address| account)?|mail ?drop|login|name|receiver|person)s?(?: name)?\b(?:[:\s]*<?[^\s<>]{1,100}@[^\s<>]{1,100}>?\W?|\s*[("'[][^)"'\]]{0,100}[)"'\]])?.{0,50}\b(?:unknown|invalid|undefined|not (?:be )?(?:found|known|exist(?:ing)?|recogni[sz]ed|listed|valid|defined|available here|local|a (?:valid|known)|on file|registered)|(?:does|do|did)(?: not|n.t) (?:exists?|match)|(?:doesn.t|does not) have (?:an?|any)\b|couldn.t be found|could not be found|isn.t (?:valid|known)|is not (?:a (?:valid|known)|an? (?:active|existing))|has been (?:deleted|removed)|no longer (?:exists?|available|valid|in use)|deleted|incorrect|misspelled)\b/i,
    /\bno (?:such )?(?:mail ?box|user|account|person|recipient|address|alias|local mailbox|one) (?:available|here|by that name|found|with that|exists?|named|known|at this|on this|called|in)\b|\bnot our (?:customer|user)\b|\bno mailbox\b|\bno user \S{1,64}(?:$| \(in reply)|\bdoes not exist (?:here|on this (?:server|system))\b/i,
    /\b(?:can.?t|cannot|do not|don.t|did not|could not) (?:verify|find|recogni[sz]e|know|accept mail for).{0,20}\b(?:user|recipient|address|mailbox)|\brecipnotfound\b|\bno ?such ?user\b|\buser ?unknown\b|\bunknown ?user\b|\bmailbox ?not ?found\b|\bbad-mailbox\b|\bnot listed in\b.{0,30}\b(?:address|name)\b|\bunroutable address\b.{0,5}unknown user/i,
    /\brecipient address rejected: (?:access denied|undeliverable address|invalid|no such|address is invalid|user unknown)\b|^[^a-z]*address rejected\b|(?:\b\d#?\d\.\d\.\d|#\d\.\d\.\d|<[^>]{1,200}>:?) ?address rejected\b|\bunable to (?:find|validate|verify) (?:the )?recipient\b|\b(?:recipient|rcpt)(?: address)? (?:verif(?:y|ication)|validation|check) fail(?:ed|s|ure)?\b|\b(?:do not|don.t|does not|doesn.t) have an? (?:account|user|mail ?box)\b|\bmail ?box (?:\S{1,100} )?(?:is )?not available\b|\bunavailable (?:mail )?(?:user|mailbox)\b|\bdon.t exists? (?:that|this) (?:user|mailbox|address)\b|\b(?:recipient|user|address|mailbox)\b.{0,20}\bnot (?:in|on|part of) (?:our|the|this) (?:directory|system|server|user list)\b|\bmail ?box name not allowed\b|@\S{1,255} is not here\b|\bno valid recipients?\b|\bnot a mailbox\b|\bunknown or illegal\b|\bundeliverable address\b|\bnot in (?:our|the|my) (?:list of )?(?:users|directory|database)\b|\bno matches to nameserver\b|\bnot a valid recipient\b/i,
    /\b(?:that|this|the) (?:e-?mail )?(?:user|account|address|mailbox)\b.{0,60}\b(?:does(?: not|n.t) exist|is not|isn.t|doesn.t have)\b|\bnot have an? \S{1,60} account\b|\brecipient (?:name )?is not recogni[sz]ed\b|\bmailbox (?:currently )?unavailable\b(?!.{0,40}(?:spam|policy|reputation))|\b(?:address|mailbox|account|user) (?:is )?no longer (?:accepts? (?:e?-?mail|messages)|in (?:service|use)|active|used|monitored)\b/i,
  ],
  fr: [
    /\b(?:adresse|destinataire|utilisateur|bo[iî]te|compte)\b.{0,60}\b(?:introuvable|inconnue?|invalide|inexistante?|n.existe pas|(?:non|pas (?:été )?) ?(?:trouv|r[ée]pertori|list)[ée]e?)(?![a-zà-ÿ])|\baucun utilisateur\b/i,
  ],
  de: [
    /\b(?:\S{0,10}adresse|empfänger(?:adresse)?|empfaenger|adressat|benutzer|postfach|mailbox|konto)\b.{0,60}\b(?:unbekannt|ungültig|existiert nicht|nicht gefunden|nicht vorhanden|unbekannter)\b|\b(?:unbekannter?|kein) (?:benutzer|empfänger)\b|\b(?:benutzer|empfänger|adresse|postfach)\b.{0,20}(?:gibt es (?:hier )?nicht|(?:nicht|ist nicht) .{0,40}(?:aufgeführt|enthalten|verzeichnet))/i,
  ],
  es: [
    /\b(?:direcci[oó]n|destinatario|usuario|buz[oó]n|cuenta|correo)\b.{0,60}\b(?:no (?:existe|(?:es )?v[aá]lid[oa]|encontrad[oa]|se encuentra|se ha encontrado)|desconocid[oa]|inexistente|inv[aá]lid[oa])(?![a-zà-ÿ])|\bno se (?:encontr[oó]|ha encontrado|pudo encontrar) (?:el|la) (?:usuario|cuenta|direcci[oó]n|buz[oó]n|destinatario)\b|\bno existe (?:el|la|ese|esa|este|esta|tal) (?:usuario|cuenta|direcci[oó]n|buz[oó]n|destinatario)\b/i,
  ],
  it: [
    /\b(?:indirizzo|destinatario|utente|casella|account)\b.{0,60}\b(?:sconosciut[oa]|inesistente|non (?:esiste|(?:è (?:stat[oa] )?)?(?:valid[oa]|trovat[oa]))|inv[aá]lid[oa])\b|\bimpossibile trovare (?:l.|il |la )(?:indirizzo|destinatario|utente|casella)/i,
  ],
  pt: [
    /\b(?:endere[cç]o|destinat[aá]rio|usu[aá]rio|utilizador|caixa|conta)\b.{0,60}\b(?:n[aã]o (?:existe|encontrad[oa]|foi encontrad[oa]|[eé] v[aá]lid[oa])|desconhecid[oa]|inexistente|inv[aá]lid[oa])(?![a-zà-ÿ])|\bn[aã]o (?:foi poss[ií]vel|p[oô]de) (?:encontrar|localizar) (?:o|a) (?:endere[cç]o|destinat[aá]rio|usu[aá]rio|conta)/i,
  ],
  nl: [
    /(?:adres|ontvanger|gebruiker|postvak)\b.{0,60}\b(?:onbekend|bestaat niet|niet (?:worden )?gevonden|ongeldig)\b/i,
  ],
  pl: [
    /\b(?:adres|odbiorca|użytkownik|konto|skrzynka)\b.{0,60}(?:nieznany|nie istnieje|nie znaleziono|nieprawidłowy)|\bnie ma takiego (?:użytkownika|adresu|konta)/i,
  ],
  ru: [
    /(?:адрес|пользовател|ящик|получател|абонент).{0,60}(?:не существует|не найден|неизвест|недействит|не зарегистрирован|удал[её]н)|(?:такого|нет такого) (?:пользовател|ящик|адрес)|неизвестный (?:пользователь|получатель)/i,
  ],
  tr: [/(?:kullanıcı|alıcı|posta kutusu|adres).{0,40}(?:bulunamadı|bulunmuyor|mevcut değil|geçersiz|tanımsız)/i],
  cs: [/(?:uživatel|adresát|příjemce|schránka|adresa).{0,40}(?:neexistuje|nenalezen|neznám|neplatn)/i],
  nordic: [
    /\b(?:ukendt|ukjent|okänd|tuntematon) (?:bruger|modtager|mottaker|bruker|användare|mottagare|vastaanottaja)|(?:bruger|modtager|mottaker|bruker|användare|mottagare|adresse|konto)\S{0,3} (?:.{0,30} )?(?:finns inte|finnes ikke|findes ikke|eksisterer ikke|existerar inte|hittades inte|er ukendt|är okänd)|(?:vastaanottaja|käyttäjä|osoite)\S{0,4} ei (?:löydy|ole)/i,
  ],
  hu: [
    /nincs ilyen (?:felhasználó|címzett|postafiók)|(?:felhasználó|címzett|postafiók).{0,30}(?:nem létezik|ismeretlen|nem található)/i,
  ],
  ro: [
    /\b(?:utilizator(?:ul)?|destinatar(?:ul)?|adresa|contul|c[ăa]su[țt]a)(?![a-zăâîșț]).{0,40}(?:nu exist[ăa]|necunoscut|inexistent|\binvalid[ăa]?(?![a-z]))/i,
  ],
  el: [
    /(?:χρήστης|παραλήπτης|διεύθυνση|λογαριασμός|γραμματοκιβώτιο).{0,40}(?:δεν (?:υπάρχει|βρέθηκε)|άγνωστ|μη έγκυρ)/i,
  ],
  uk: [
    /(?:користувач|адресат|скриньк|адрес|одержувач|отримувач|абонент).{0,50}(?:не (?:існує|знайден)|невідом|недійсн|не зареєстрован|видален)|нема[єе]? такого|невідомий (?:користувач|одержувач|отримувач)/i,
  ],
  bg: [/(?:потребител|адрес|кутия|получател).{0,40}(?:не съществува|не е намерен|непознат)|няма такъв/i],
  ar: [/(?:المستخدم|المستلم|العنوان|الحساب|صندوق).{0,40}(?:غير (?:موجود|معروف|صالح)|لا يوجد)/],
  fa: [/(?:کاربر|گیرنده|نشانی|آدرس).{0,40}(?:وجود ندارد|یافت نشد|نامعتبر)/],
  he: [/(?:משתמש|נמען|כתובת|תיבה).{0,30}(?:לא (?:קיים|קיימת|נמצא|ידוע|מוכר)|אינו קיים|אינה קיימת)/],
  ko: [
    /(?:사용자|수신자|계정|메일함|주소).{0,20}(?:존재하지|없습니다|찾을 수 없)|(?:존재하지 않는|없는) (?:사용자|수신자|계정|메일|주소)/,
  ],
  vi: [/(?:người dùng|người nhận|địa chỉ|tài khoản|hộp thư).{0,30}(?:không (?:tồn tại|tìm thấy|hợp lệ))/i],
  id: [/(?:pengguna|penerima|alamat|akun).{0,30}(?:tidak (?:ditemukan|ada|dikenal|valid))/i],
  th: [/ไม่(?:พบ|มี)(?:ผู้ใช้|ผู้รับ|บัญชี|ที่อยู่)/],
  ja: [
    /(?:宛先|ユーザー?|アドレス|メールボックス|アカウント|受信者).{0,30}(?:存在しません|見つかりません|不明|存在し?ない|無効|ありません)/,
  ],
  zh: [
    /(?:用户|用戶|使用者|收件人|收件者|邮箱|郵箱|信箱|地址|帐号|账号|帳號).{0,20}(?:不存在|未找到|无效|無效|未知|找不到)|[查無查无](?:無|无)?此(?:人|用户|用戶|帳號|账号)|没有(?:此|这个)(?:用户|帐号|账号)|沒有(?:此|這個)(?:用戶|帳號)/,
  ],
}

/** What RFC 5321 (4.2.2) has for 550, and nothing beside it: an answer to RCPT, where nobody says to what. */
export const mailboxUnavailable =
  /\brequested (?:mail )?action not taken: mailbox unavailable\b\W*(?:\([\w:-]{1,40}\)\W*)?$/i

/** Who looked into a directory of its own, and found nobody: certain without any code. */
export const ownDirectory =
  /\bname is not recogni[sz]ed\b|\bnot listed in\b.{0,40}\b(?:address book|directory)\b|\bnot a valid recipient\b|\bnot a (?:valid|known) (?:user|mailbox|recipient|address) here\b|\blocal mailbox \S{1,250} is unavailable\b|\bunknown user: "|\binvalid final delivery\b|\bno (?:such )?mailbox here\b|\b(?:user|recipient) not (?:found|listed) in (?:the |our )?directory\b|\bunknown local[- ]part\b|\bdoes not exist (?:here|on this (?:server|system))\b|\bno such (?:user|mailbox|account) (?:here|at this)\b|\b(?:unknown|invalid) (?:user|mailbox|recipient): ?<?\S{1,64}@|\bno valid recipients?\b|[\w>] \((?:user|recipient|mailbox|account) not found\)/i

/** Somebody is there, and has a filter of their own that turns the mail away. */
export const ownFilter: Family = {
  reason: 'filtered',
  says: {
    en: [
      /\b(?:refused|rejected|blocked|denied|discarded|filtered|dropped)\b.{0,40}\b(?:user|recipient|addressee|owner|subscriber)(?:.?s)?\b.{0,20}\b(?:sieve|filters?|rules?|settings|preferences)\b/i,
      /\b(?:sieve|filters?|rules?|settings)\b.{0,12}\b(?:of|by|set|defined|made|that)\b.{0,25}\b(?:user|recipient|addressee|owner)\b/i,
      /\bsieve (?:filter|reject|rule|script)|\buser reject\b|\bcannot route mail to user\b/i,
    ],
    fr: [/\bfiltre (?:personnel|du destinataire|de l.utilisateur)/i],
    de: [/\b(?:persönliche[nrs]?|eigene[nrs]?|empfängers?|benutzers?)\b.{0,30}(?:filter|regel)/i],
    es: [/\b(?:filtros?|reglas?) (?:personal(?:es)?|del? (?:destinatario|usuario))/i],
    it: [/\b(?:filtr[oi]|regol[ae]) (?:personal[ei]|del(?:l.| )?(?:destinatario|utente))/i],
    pt: [/\b(?:filtros?|regras?) (?:pessoa(?:l|is)|do (?:destinat[aá]rio|usu[aá]rio|utilizador))/i],
    nl: [/\b(?:filter|regel) van de (?:ontvanger|gebruiker)/i],
    ru: [/(?:фильтр|правил)\S{0,4} (?:получател|пользовател|адресат)/i],
    uk: [/(?:фільтр|правил)\S{0,4} (?:одержувач|отримувач|користувач|адресат)/i],
    ja: [
      /受信(?:者|側)?の?(?:リスト|拒否)?設定.{0,40}(?:拒否|受信できません|届けられません)|受信者.{0,30}(?:フィルタ|設定).{0,40}拒否/,
    ],
    zh: [/(?:收件人|用户|收件者).{0,10}(?:过滤|過濾)/],
  },
}

/** What a script of the reader says when it turns a mail away (RFC 5429), above words of their own, and what filters say that say no more. */
export const rejectedByScript: Family = {
  reason: 'filtered',
  says: { en: [/\bautomatically (?:rejected|refused)\b|\bautomatisch abgewiesen\b|\bmessage filtered\b/i] },
}

/** No domain of that name, or none that can be reached. */
export const unknownHost: Family = {
  reason: 'hostunknown',
  says: {
    en: [
      /\b(?:host|domain|site|destination|mail server)(?: or domain)?(?: name)?s?(?: [(<["'“]{0,2}[\w.-]{1,120}[)>\]"'”]{0,2})?[\s,:]{1,3}(?:\w{1,12}[ '’]){0,4}?(?:unknown|not (?:found|valid)|does(?: not|n.t) exist|did(?: not|n.t) exist|non-?existent|unresolvable|(?:could|can)(?: ?not|n.t) be (?:found|resolved)|not reachable|not known)\b/i,
      /\b(?:unknown|unresolvable|invalid|bad|non-?existent|no such|illegal|unroutable|unrouteable|unreachable) (?:\w{1,14} ){0,2}(?:host|domain|site|destination system|routing|hostname|mail server)s?\b/i,
      /\bunrout(?:e?)able (?:mail )?(?:domain|address)\b|\bnxdomain\b|\bno (?:such )?(?:dns|a|mx) record\b.{0,20}\bdomain does not exist\b|\ball relevant mx records point to non-?existent hosts\b|\bdomain (?:may not exist|isn.t valid|must (?:exist|resolve))\b|\brecipient address rejected: domain not found\b|\baccount or domain may not exist\b|\bmalformed or nonexistent domain\b|\bno (?:data known|answer from dns)\b/i,
      /\bdns (?:lookup|error|failure|query).{0,40}\b(?:not found|no such|non-?existent)\b|\bbad destination (?:system address|host)\b|\b(?:name or service|nodename nor servname)\b.{0,12}\bnot known\b|\bnodename nor servname\b|\bno address associated with (?:host)?name\b|\bcould(?: not|n.t) find a (?:gateway|route) (?:for|to)\b|\b(?:unable to|could(?: not|n.t)|can(?:not|.t)|failed to) resolve (?:the )?(?:\w{1,12} ){0,2}(?:host|domain|name|mx)\b|\bcould(?: not|n.t) find any host named\b|(?<![\w@.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,7}\.[a-z][\w-]{1,62} (?:does not exist|could ?n.t be resolved|could not be resolved)|\baddress lookups? failed permanently\b/i,
    ],
    fr: [/\bdomaine\b.{0,40}\b(?:introuvable|inconnu|inexistant|n.existe pas)\b/i],
    de: [/\b(?:domain|domäne|host|server)\b.{0,40}\b(?:unbekannt|existiert nicht|nicht gefunden)\b/i],
    es: [/\b(?:dominio|servidor)\b.{0,40}\b(?:no (?:existe|encontrado|se encuentra)|desconocido|inexistente)\b/i],
    it: [/\b(?:dominio|server)\b.{0,40}\b(?:sconosciuto|inesistente|non (?:esiste|trovato))\b/i],
    pt: [/\b(?:dom[ií]nio|servidor)\b.{0,40}\b(?:n[aã]o (?:existe|encontrado)|desconhecido|inexistente)\b/i],
    ru: [/(?:домен|сервер|хост).{0,40}(?:не существует|не найден|неизвест)/i],
    ja: [/(?:ドメイン|ホスト).{0,20}(?:存在しません|見つかりません|不明)/],
    zh: [/(?:域名|主机|主機).{0,15}(?:不存在|未找到|无效|找不到)/],
  },
  unless:
    /\b(?:sender|helo|ehlo|client|your(?! (?:message|e?-?mail)\b)|mail from|reverse|sending)\b.{0,60}\b(?:host|domain|address)|\bdomain of sender|\bno relevant answers\b|\btransient|\buser unknown\b|\bunknown user\b|\bknown spam\b/i,
  // What may be gone in an hour is a name server's trouble, not a domain's.
  when: ({ status, command }: Evidence) =>
    !/^4\.(?!4\.4|1\.2)/.test(status) && command !== 'EHLO' && command !== 'MAIL',
}

/** The domain takes no mail at all (RFC 7504, 7505). */
export const takesNoMail: Family = {
  reason: 'notaccept',
  says: {
    en: [
      /\b(?:does(?: not|n.t)|do(?: not|n.t)|will not|can(?:no|.)t|never) (?:accept|receive|handle|process|take) (?:any )?(?:e?-?mails?|smtp|incoming mail|messages)\b(?!.{0,20}\b(?:from|without|with|that|larger|via|over|for))/i,
      /\bnull ?mx\b|\bno mx (?:record|found|host)|\bno mail (?:exchanger|server|host)s?\b.{0,40}|\bcouldn.t find (?:a |any )?(?:mail exchanger|mx)\b|\bindicated no smtp service\b|\bnullmx\b|\bnot a mail (?:server|exchanger)\b|\bdomain does not accept mail\b|\baccepts no (?:e?-?mail|messages)\b|\b(?:5[25][16]|521) .{0,30}\bdoes not accept\b/i,
      /\bnot accepting (?:e-?)?mail (?:at|for) this (?:host|domain)\b|\bsmtp (?:service )?(?:is )?(?:not|un)available on this host\b|\bsystem not accepting (?:network )?(?:messages|mail)\b|\breject(?:s|ing)? all (?:e?-?mails?|messages)\b/i,
    ],
    fr: [/\bn.accepte pas (?:le |de |les )?(?:courriers?|messages|e-?mails?)\b/i],
    de: [/\b(?:nimmt|akzeptiert) keine (?:e-?)?mails?\b/i],
  },
  unless: /\bdns server|\btemporar|\bspam\b|\bname server\b/i,
}
