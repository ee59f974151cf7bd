/** Lines after which a notice in plain text returns the mail that did not arrive. One pattern for each habit. */
const returnedFollows = [
  // "--- Below this line is a copy of the message.", "----- Original message -----", "-------original mail info"
  /^[\s>*_=]{0,8}-{2,40}[^-].{0,60}?\b(?:original|returned|unsent|copy of (?:the|your)|the message)\b.*(?:message|mail|header|information|follow)/i,
  // "Message headers follow.", "Original message follows.", "Included is a copy of the message header:"
  /^\s*(?:the |a )?(?:original |unsent |returned |included is .{0,20})?(?:message|mail)(?: headers?)? (?:as )?follows?\s*[.:]?\s*$/i,
  /^\s*(?:below|included|enclosed|attached|here) is (?:a |the )?copy of (?:the |your )?(?:original )?(?:message|mail).{0,20}[.:]\s*$/i,
  /^\s*original (?:mail|message)(?: headers?)?(?: as follows)?\s*:\s*$/i,
  // Exchange, in the languages it speaks
  /^\s*(?:en-têtes de message d.origine|ursprüngliche nachrichtenk\S*|encabezados de(?:l)? mensajes? original(?:es)?|intestazioni (?:del )?messaggio originale|cabeçalhos (?:da|de) mensage(?:m|ns) origina(?:l|is)|oorspronkelijke bericht\S*|元のメッセージ ?ヘッダー|исходные заголовки сообщения)\s*[:：]\s*$/i,
  // The same line between dashes, in other languages
  /^[\s>*_=-]{0,20}(?:message (?:d.origine|original)|(?:ursprüngliche|original)-?(?: ?e-?mail|nachricht)|ursprüngliche nachricht|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|ursprungligt meddelande|oryginalna wiadomość|исходное (?:сообщение|письмо)|оригинал (?:сообщения|письма)|оригінальне повідомлення|元のメッセージ|原始(?:邮件|郵件|信件)|원본 메(?:시지|일)|الرسالة الأصلية|orijinal (?:ileti|mesaj))[\s:：*_=-]{0,40}$/i,
]

/** A head as servers write it: the returned mail begins, with or without a line that says so. */
const headBegins = /^(?:Received: |Return-Path: <[^>\s]+>)/i

/** Parts what a notice says from the mail that it returns below. A notice that begins with a head is left whole. */
export function noticeIn(text: string): { notice: string; returned: string } {
  const lines = text.split(/\r?\n/)
  const at = lines.findIndex(
    (line, index) =>
      index > 0 &&
      line.length < 300 &&
      (headBegins.test(line) || returnedFollows.some((pattern) => pattern.test(line))) &&
      !/^Return-Path: <>|invoked for bounce/i.test(line) &&
      lines.slice(0, index).some((before) => before.trim() !== ''),
  )
  if (at < 0) return { notice: text, returned: '' }
  const returned = lines.slice(headBegins.test(lines[at] ?? '') ? at : at + 1)
  return { notice: lines.slice(0, at).join('\n'), returned: returned.join('\n').replace(/^\s+/, '') }
}
