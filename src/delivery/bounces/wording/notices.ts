/** How the programs that report name what they send, and how machines that answer for people do, in each language. */

const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'iu')

/** Subjects of reports. */
export const undelivered = any(
  // English
  'undeliver|undelivered|returned? mail|returned to sender|failure notice|failed delivery|deliver(?:y|ed)? (?:has |have )?(?:fail|status|failure|notification|report|problem|error|delay)|mail (?:delivery|system|server) (?:fail|error|system|status|warning|problem|report)|(?:non|un|not)[- ]?deliver|could not (?:be )?(?:send|deliver|sent)|message (?:not delivered|you sent blocked|delivery)|warning: (?:message|could)|delayed mail|error sending|mail could not|bounced? (?:mail|message)|\\bndn\\b|\\bndr\\b|loop alert|rejected (?:mail|message)|permanent delivery failure|delivery failure|failure delivery|status notification|error (?:mail|sending your mail)|mail error',
  // French
  'non remis|non d[ée]livr|[ée]chec (?:de|d.) (?:la )?(?:remise|distribution|livraison|envoi)|retour(?:n[ée])? [àa] l.exp[ée]diteur|courrier (?:non|retourn)',
  // German
  'unzustellbar|nicht zustellbar|zustellung (?:fehlgeschlagen|gescheitert|nicht)|zustell(?:bericht|fehler|status)|nicht zugestellt',
  // Spanish
  'no (?:se pudo|se ha podido|pudo ser) entrega|no entregad|devuelto|entrega (?:fallida|retrasada)|notificaci[oó]n de estado de(?: la)? entrega',
  // Italian
  'non recapitabile|mancat[oa] (?:recapito|consegna)|consegna (?:fallita|non riuscita)|impossibile recapitare',
  // Portuguese
  'n[aã]o (?:entregue|foi entregue|p[oô]de ser entregue)|falha n[ao] entrega|devolvid[ao]|notifica[cç][aã]o de status de entrega',
  // Dutch, Polish, Swedish, Danish, Norwegian, Finnish
  'onbestelbaar|niet (?:bezorgd|afgeleverd)|nie (?:została )?dostarczon|niedostarczaln|zwrot|olevererbart|(?:kan|kunne) ikke leveres|ikke leveret|ej levererat|kunde inte levereras|toimitus epäonnistui|ei voitu toimittaa',
  // Czech, Slovak, Hungarian, Romanian, Greek, Bulgarian
  'nedoručiteln|nedoručen|nem kézbesíthető|kézbesíthetetlen|kézbesítés sikertelen|nu a (?:putut fi|fost) livrat|δεν (?:παραδόθηκε|ήταν δυνατή η παράδοση)|αποτυχία παράδοσης|недоставен',
  // Russian, Ukrainian
  'недоставлен|не (?:був |было |була )?доставлен|не может быть доставлен|ошибка доставки|возврат|не вдалося доставити',
  // Japanese, Chinese, Korean
  '配信(?:不能|エラー|できません|に失敗)|送信(?:できません|エラー)|不達|退信|无法(?:送达|投递)|投递失败|無法(?:傳遞|送達)|반송|배달 실패',
  // Arabic, Turkish
  'تعذر (?:تسليم|إرسال)|لم يتم تسليم|فشل (?:التسليم|الإرسال)|teslim edilemedi|iletilemedi',
  // Persian, Hebrew, Vietnamese, Indonesian, Thai
  'تحویل (?:داده )?نشد|לא נמסרה|נכשלה מסירת|không (?:gửi được|thể gửi|thể chuyển)|tidak (?:terkirim|dapat dikirim)|gagal (?:terkirim|dikirim)|ส่งไม่สำเร็จ|ไม่สามารถส่ง',
)

/** What a report says in its text, where its subject says nothing. */
export const notDelivered = any(
  'could(?: not|n.t) be delivered|(?:was|were)(?:n.t| not) (?:able to )?deliver|unable to deliver|cannot be delivered|undeliverable|delivery (?:to the following|of the following|has failed|failed)|did not reach the following recipient|failed permanently|permanent(?: fatal)? errors?|error (?:has )?occurred while (?:trying|attempting) to deliver|had trouble delivering|following address(?:es|\\(es\\))?.{0,20}fail|your message was (?:automatically )?rejected|not been delivered|failed to deliver|invalid final delivery userid',
  'n.a pas pu [êe]tre (?:remis|d[ée]livr|distribu)|impossible de (?:remettre|distribuer)',
  'konnte nicht zugestellt werden|nicht zugestellt',
  'no (?:se pudo|se ha podido|pudo|ha podido) (?:ser )?entrega',
  'non (?:è stato|può essere) (?:possibile )?(?:recapita|consegna)',
  'n[aã]o (?:p[oô]de|foi poss[ií]vel) (?:ser )?entreg',
  'не может быть доставлен|не удалось доставить|не вдалося доставити|не (?:було )?доставлен',
  'kon niet worden (?:bezorgd|afgeleverd)|nie (?:mogła zostać|została) dostarczon|kunde inte levereras|(?:kan|kunne) ikke leveres|ei voitu toimittaa|nem kézbesíthető|nelze doručit|nebylo možné doručit|nu a putut fi livrat|δεν (?:παραδόθηκε|μπόρεσε να παραδοθεί)|teslim edilemedi|tidak dapat dikirim|không thể gửi',
  'تعذر تسليم|لم يتم تسليم|تحویل نشد|לא ניתן (?:היה )?למסור',
  '送信できませんでした|配信できません|送達できません|无法投递|無法傳遞',
)

/** Nobody has given up yet: nothing to act upon. */
export const stillTrying = any(
  'warning (?:message )?only|do(?: not|n.t) need to re-?send|will (?:be retried|continue to (?:try|attempt)|retry|keep trying|be re-?attempted|try again|be tried again)|has been delayed|is delayed (?:for|by)|only a temporary failure|temporary failure report|still being retried|delivery (?:is |has been )?delayed|not yet been delivered|message will be retried|delivery attempts will continue',
  'sera (?:de nouveau|r[ée]essay)|wird weiter versucht|seguir[aá] intentando|verr[àa] ritentat|будет повторена|(?:доставка|письмо).{0,60}задержива|доставку (?:відкладено|затримано)|再送(?:信)?を試み',
  '(?:zustellung|übermittlung) (?:wurde |ist )?verzögert|remise (?:est )?(?:retard[ée]e|diff[ée]r[ée]e)|entrega (?:retrasada|atrasada|demorada)|(?:consegna|recapito) ritardat|bezorging (?:is )?vertraagd',
)

/** Somebody has given up: it took too long. */
export const gaveUp = any(
  'in the queue too long|too long in (?:the )?queue|giving up|not going to try again|message will be deleted from queue|retry timeout exceeded|could not be delivered for|gave up|has stopped trying',
)

/** Subjects and first words of machines that answer for somebody, and of those that ask a sender to prove something. */
export const automaticAnswer = any(
  // Away
  '^\\s*(?:auto(?:matic|mated|-?reply|-?response|-?matische?)?[ -]?(?:reply|response|answer|antwort|message|acknowledg)|auto ?re(?:ply|sponse)|autoreply|autoresponse)|^\\s*thank(?:s| you) for (?:contacting|your (?:e-?mail|message|enquiry|inquiry)\\s*[.!]?\\s*$)|^\\s*we have received your (?:e-?mail|message|enquiry|inquiry)|out of (?:the )?office|away from (?:the |my )?(?:office|desk|e?-?mail)|^\\s*(?:i.m |i am )?(?:currently |now )?(?:away|on (?:vacation|holiday|leave|annual leave|maternity|parental))\\b|\\bvacation (?:reply|message|notice|response)|\\bi (?:am|will be) (?:currently )?(?:out of|away|on (?:vacation|holiday|leave))|on vacation|annual leave',
  'r[ée]ponse automatique|absence du bureau|absent(?:e)? du bureau|je suis (?:actuellement )?(?:absent|en (?:cong[ée]|vacances))|message d.absence',
  'automatische antwort|abwesen(?:d|heit)|nicht im (?:büro|hause)|ich bin (?:derzeit|bis|vom|im) .{0,20}(?:urlaub|abwesend|nicht)|urlaub',
  'respuesta autom[aá]tica|fuera de (?:la )?oficina|ausente de la oficina|estoy (?:fuera|de vacaciones|ausente)',
  'risposta automatica|fuori (?:sede|ufficio)|sono (?:in ferie|assente)',
  'resposta autom[aá]tica|fora do escrit[oó]rio|ausente (?:do|da)|estou (?:de f[eé]rias|ausente)',
  'automatisch antwoord|afwezig|niet aanwezig|odpowied[zź] automatyczna|automatyczna odpowied[zź]|autosvar|automatiskt svar|poza biurem',
  'frånvaro|fravær|på semester|på ferie|automaattinen vastaus|poissa|lomalla|mimo kancelář|automatická odpověď|házon kívül|automatikus válasz|szabadságon|în concediu|răspuns automat|εκτός γραφείου|αυτόματη απάντηση|ofis dışında|trả lời tự động|balasan otomatis|תשובה אוטומטית|מחוץ למשרד|پاسخ خودکار',
  'автоответ|автоматический ответ|отсутству|в отпуске|автоматична відповідь|у відпустці|автоматичен отговор',
  '自動(?:応答|返信)|不在|自动回复|自動回覆|자동 회신|부재중|رد تلقائي|خارج المكتب|otomatik yan[ıi]t',
  // Challenges
  '(?:please |must |to )?(?:confirm|verify) (?:your (?:message|e?-?mail|identity|address)|you(?:.re| are) (?:a )?(?:human|not a)|that you)|challenge[- ]?response|sender (?:verification|confirmation|authentication) (?:required|request)|spamarrest|boxbe|whitelist|\\btmda\\b|action required to deliver|your (?:message|e?-?mail) (?:is|requires) (?:waiting|pending|verification|confirmation|approval)|prove (?:that )?you|have your address added to|\\bto my (?:list of )?(?:approved|allowed|accepted|safe) (?:senders|list)|not pre-?approved|\\bwaitlisted\\b|(?:account|mailbox|address) is protected by',
)
