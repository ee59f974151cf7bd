/** The letters and digits of a line alone, to see whether two say the same. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** What of a letter is its story: where it begins and ends among the lines or blocks of the letter. */
export interface Letter {
  readonly from: number
  readonly to: number
}

/** So far from its beginning a letter may still greet, or say what is below. */
const head = 12
/** So much may stand under "Kind regards": names, a house, telephones. */
const foot = 14
const shortLine = 90

const greets =
  /^(?:dear|hello|hi|good (?:morning|afternoon|day)|to (?:the editors?|all editors|whom)|estimad[oa]s?|querid[oa]s?|hola|buen[oa]s (?:días|tardes)|ch[eè]re?s?|bonjour|madame|mesdames|car[oaie]|gentil[ei]|buongiorno|prezad[oa]s?|car[oa]s|bom dia|boa tarde|ol[áa]|liebe[rs]?|sehr geehrte[rs]?|guten tag|hallo|уважаем\p{L}+|здравствуйте|добрый день|дорог\p{L}+|шановн\p{L}+|доброго дня|вітаю|السادة|السيدات|السيد|تحية طيبة|مرحبا|السلام عليكم|عزيز\p{L}*|الزملاء|با سلام|سلام|جناب)(?![\p{L}\p{M}])/iu
const closes =
  /^(?:(?:with )?(?:kind|best|warm|many)(?:est)? (?:regards|wishes|greetings)|regards|sincerely|yours(?: (?:sincerely|truly|faithfully))?|thank you|many thanks|un (?:cordial )?saludo|saludos(?: cordiales)?|atentamente|cordialement|bien (?:à vous|cordialement)|salutations|cordiali saluti|distinti saluti|un saluto|atenciosamente|cumprimentos|com os melhores|mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|beste|herzliche|freundliche) grüße|с уважением|с наилучшими|з повагою|مع (?:خالص )?(?:التحية|التحيات|الشكر)|وتفضلوا|مع فائق|با احترام)(?![\p{L}\p{M}])/iu

/**
 * The story in a letter (a press office's mail), of which the lines or blocks are given as plain text. It begins behind a
 * line that says the subject again: what stands before that is a note to the desk, and so are a greeting, a closing and all under "-- " (RFC 3676
 * 4.3).
 */
export function storyIn(lines: readonly string[], subject: string): Letter {
  const text = lines.map((line) => line.replace(/\s+/g, ' ').trim())
  const signature = text.findIndex((line, i) => line === '--' || /^--\s*$/.test(lines[i] ?? ''))
  const last = signature === -1 ? text.length : signature
  const closing = text.findLastIndex((line, i) => i < last && line.length < shortLine && closes.test(line))
  const under = text.slice(closing + 1, last).filter(Boolean)
  const isClosed = closing > 0 && under.length <= foot && under.every((line) => line.length < shortLine)
  const to = isClosed ? closing : last
  const written = text.flatMap((line, i) => (line && i < to ? [i] : [])).slice(0, head)
  const again = subject === '' ? undefined : written.find((i) => letters(text[i]!) === letters(subject))
  const greeting = written[0] !== undefined && text[written[0]]!.length < shortLine && greets.test(text[written[0]]!)
  const from = again !== undefined ? again + 1 : greeting ? written[0]! + 1 : 0
  return text.slice(from, to).some(Boolean) ? { from, to } : { from: 0, to: text.length }
}
