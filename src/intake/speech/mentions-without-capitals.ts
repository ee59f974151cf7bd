import { foldWord } from '../languages/fold.ts'
import { wordsIn } from '../languages/forms.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { type Mention, plainMention } from './mention.ts'
import { breaks, definite, isGoverned, isHead, isInitial, isOwned, phraseEnd } from './phrase-without-capitals.ts'
import type { Token } from './tokens.ts'
import { stem, verbAt } from './verbs.ts'

/**
 * Mentions in a language whose names have no capitals. A phrase opens with a role, a body, a title, a given name or a
 * surname that the page gives elsewhere, or stands after a verb of saying where the subject stands there; it goes on to a
 * word that breaks it. In it a name begins with a given name, or where a word without article follows the end of the
 * role, which the first word with an article marks.
 */
export function mentionsWithoutCapitals(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  surnames: ReadonlySet<string> = new Set(),
): Mention[] {
  const mentions: Mention[] = []
  let afterVerb = false
  let cited = false
  for (let i = 0; i < tokens.length; i++) {
    const verb = verbAt(text, tokens, i, lexicon)
    if (verb) {
      // "واصفا القرار": what a participle has behind it is no subject.
      afterVerb = verb.kind !== 'participle'
      cited = verb.kind === 'accordingTo' && !verb.behind
      i += verb.length - 1
      continue
    }
    const token = tokens[i]!
    const word = stem(token, lexicon)
    const apposed = apposedName(text, tokens, i, lexicon)
    if (apposed) {
      mentions.push(apposed.mention)
      i = apposed.last
      continue
    }
    if (lexicon.pronouns.has(word.folded)) {
      const to = tokens[i - 1]
      const governed = !!to && lexicon.prepositions.has(to.folded)
      const object = isObject(text, tokens, i, lexicon)
      mentions.push({ ...plainMention('pronoun', token.start + word.cut, token.end), governed: governed || object })
      afterVerb = false
      continue
    }
    const behind = nameBehindRole(text, tokens, i, mentions.at(-1), lexicon)
    if (behind) {
      mentions.push(behind.mention)
      i = behind.last
      continue
    }
    // "بيتر ك.": a letter for the surname.
    const named = mentions.at(-1)
    if (named?.kind === 'name' && named.end + 1 === token.start && isInitial(text, tokens, i) && token.word !== 'و') {
      const end = token.end + 1
      mentions[mentions.length - 1] = { ...named, end, name: `${named.name} ${text.slice(token.start, end)}` }
      continue
    }
    const initialled = initialledName(text, tokens, i, lexicon)
    if (initialled) {
      mentions.push({ ...initialled.mention, oblique: cited })
      cited = false
      i = initialled.last
      continue
    }
    // "الذي أشرف على": no name, though one is written so.
    if (lexicon.words.joined.length > 0 && lexicon.relatives.has(tokens[i - 1]?.folded ?? '')) {
      afterVerb = false
      cited = false
      continue
    }
    const lead = leadOf(text, tokens, i, lexicon)
    const opening = lead > 0 ? tokens[i + lead]!.folded : word.folded
    const opens =
      (isHead(opening, lexicon) && !isPreposition(token, lexicon)) ||
      (lexicon.givenNames.has(opening) &&
        !isPreposition(token, lexicon) &&
        !isNoun(text, tokens, i, afterVerb, lexicon)) ||
      isKunya(text, tokens, i, lexicon) ||
      isArticleName(text, tokens, i, lexicon) ||
      lexicon.titles.has(opening) ||
      (surnames.has(opening) && !lexicon.breaks.has(opening))
    // "تقول، ثم تطوي الوصفة": behind a comma stands no subject of the verb before it.
    if (/[،؛]/.test(text.slice(tokens[i - 1]?.end ?? token.start, token.start))) afterVerb = false
    const close =
      lexicon.words.subject === 'after'
        ? afterVerb && i > 0 && /^\s*$/.test(text.slice(tokens[i - 1]!.end, token.start))
        : isSubjectSlot(text, tokens, i, lexicon)
    if (!opens && !(close && !breaks(token, lexicon) && !isGoverned(token.folded, lexicon))) {
      if (!lexicon.between.has(token.folded)) {
        afterVerb = false
        cited = false
      }
      continue
    }
    const last = phraseEnd(text, tokens, i + lead, lexicon, surnames)
    const read = split(text, tokens, i + lead, last, lead > 0 ? 0 : word.cut, surnames, lexicon)
    const found = read && lead > 0 ? led(text, token.start, read, lexicon.indefinite.has(token.folded)) : read
    const before = tokens[i - 1]
    if (found)
      mentions.push({
        ...found,
        governed:
          (!!before && lexicon.prepositions.has(before.folded) && !afterVerb) ||
          isObject(text, tokens, last, lexicon) ||
          isOfRole(text, mentions.at(-1), token, lead, lexicon),
        oblique: cited,
      })
    afterVerb = false
    cited = false
    i = last
  }
  return mentions
}

/** "عالیه شمس‌آبادی می‌گوید": do a few words of no list fill a clause up to its verb of saying, where the subject stands? */
function isSubjectSlot(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const before = tokens[i - 1]
  const close = before && /^[\s\u00a0]*$/.test(text.slice(before.end, tokens[i]!.start))
  // "این را پیرمردی می‌گوید": one word between an object and the verb.
  const single = close && lexicon.objects.has(before.folded) && /ي$/.test(tokens[i]!.folded)
  if (close && !(single && verbAt(text, tokens, i + 1, lexicon)?.kind === 'saying')) return false
  for (let k = i; k < Math.min(tokens.length, i + 4); k++) {
    if (k > i && !/^\s*$/.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start))) return false
    if (k > i && verbAt(text, tokens, k, lexicon)?.kind === 'saying') return true
    const { folded, word } = tokens[k]!
    if (/^بی\u200c|انه$|وار$/.test(word)) return false
    if (breaks(tokens[k]!, lexicon) || lexicon.prepositions.has(folded) || lexicon.between.has(folded)) return false
    if (lexicon.pronouns.has(folded) || lexicon.articles.has(folded) || lexicon.subordinate.has(folded)) return false
  }
  return false
}

/** "یدالله صبوری، دهیار پل‌سفید، گفت": words that open a sentence, before a role between two commas, are a name. */
function apposedName(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon) {
  const before = tokens[i - 1]
  if (before && !/[.؟!»"”:؛،]/.test(text.slice(before.end, tokens[i]!.start))) return null
  let last = i
  while (last - i < 3 && tokens[last + 1] && /^\s+$/.test(text.slice(tokens[last]!.end, tokens[last + 1]!.start)))
    last++
  const role = tokens[last + 1]
  // "گلاب رستمی، ۸۴ ساله،": an age stands there as a role does.
  const aged = !!role && /^\p{Nd}+$/u.test(role.word) && /^(?:ساله|عاما|سنه|سنة)$/.test(tokens[last + 2]?.folded ?? '')
  // "پروکوپیوس، مورخ بیزانسی،": a word of no list that opens the sentence.
  const single = last === i && (i > 0 || lexicon.words.joined.length > 0 || tokens[i]!.folded.length < 4)
  if (
    single ||
    !role ||
    !(aged || isHead(role.folded, lexicon) || isHead(role.folded.replace(/ي$/, ''), lexicon)) ||
    !/^\s*،\s*$/.test(text.slice(tokens[last]!.end, role.start))
  )
    return null
  const rest = text.slice(role.end, role.end + 62)
  const closed =
    /^[^،.:«»"؛]{0,60}،/.test(rest) || (lexicon.words.joined.length === 0 && /^[^،.:«»"؛]{0,40}\sکه\s/.test(rest))
  const words = tokens.slice(i, last + 1)
  const known = words.some(
    (word, k) =>
      isHead(word.folded, lexicon) ||
      (lexicon.titles.has(word.folded) && !(k === 0 && words.length > 1)) ||
      ((breaks(word, lexicon) || lexicon.prepositions.has(word.folded)) &&
        !(k > 0 && lexicon.particles.has(word.folded) && lexicon.particles.has(words[k - 1]!.folded))) ||
      lexicon.pronouns.has(word.folded) ||
      verbAt(text, tokens, i + k, lexicon) !== null,
  )
  const small = [lexicon.between, lexicon.subordinate, lexicon.articles, lexicon.daysBack]
  if (
    !closed ||
    known ||
    (last === i && (small.some((set) => set.has(words[0]!.folded)) || openers.test(words[0]!.folded)))
  )
    return null
  // "مولوی عزیزالرحمن مهاجر": a form of address is no part of the name.
  const titled = words.length > 1 && lexicon.titles.has(words[0]!.folded) ? 1 : 0
  const [start, end] = [words[0]!.start, words.at(-1)!.end]
  return { mention: { ...plainMention('name', start, end), name: text.slice(words[titled]!.start, end) }, last }
}

/** Persian words that open a sentence before a comma without naming anybody. */
const openers =
  /^(?:البته|متاسفانه|متأسفانه|خوشبختانه|اكنون|حالا|گفتني|پيشتر|بنابراين|درنهايت|سرانجام|همچنين|درواقع|بااينحال|ازاينرو|امسال|پارسال|ديشب|امشب|سالها|تنها|درمجموع|دوباره|گاهي|معمولا|ظاهرا|احتمالا|شايد|يعني|مثلا|وانگهي)$/

/** "مدرب الفريق، البرتغالي باولو فيريرا،": two to four words of no list between commas, behind a role, are a name. */
function nameBehindRole(
  text: string,
  tokens: readonly Token[],
  i: number,
  before: Mention | undefined,
  lexicon: Lexicon,
) {
  if (before?.kind !== 'role' || !/^[^«».،؛:!؟"“”]{0,30}،\s*$/.test(text.slice(before.end, tokens[i]!.start)))
    return null
  if (!/^\s*،\s*$/.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start))) return null
  const origin = tokens[i + 1] && /^ال.+(?:ي|يه|ية)$/.test(tokens[i]!.folded) ? i + 1 : i
  let last = origin
  while (tokens[last + 1] && /^\s+$/.test(text.slice(tokens[last]!.end, tokens[last + 1]!.start))) last++
  const words = tokens.slice(origin, last + 1)
  if (words.length < 2 || words.length > 4 || !/^\s*،/.test(text.slice(words.at(-1)!.end, words.at(-1)!.end + 2)))
    return null
  const known = words.some(
    (word, k) =>
      isHead(word.folded, lexicon) ||
      breaks(word, lexicon) ||
      lexicon.titles.has(word.folded) ||
      lexicon.pronouns.has(word.folded) ||
      lexicon.between.has(word.folded) ||
      isPreposition(word, lexicon) ||
      lexicon.articles.has(word.folded) ||
      (lexicon.words.joined.length > 0 && /^(?:لل|بال)../.test(word.folded)) ||
      verbAt(text, tokens, origin + k, lexicon) !== null,
  )
  if (known) return null
  const [start, end] = [words[0]!.start, words.at(-1)!.end]
  return { mention: { ...plainMention('name', start, end), name: text.slice(start, end) }, last }
}

/** "این نتایج را": does a word stand behind token `last` that makes an object of what it ends? */
function isObject(text: string, tokens: readonly Token[], last: number, lexicon: Lexicon): boolean {
  const next = tokens[last + 1]
  return !!next && lexicon.objects.has(next.folded) && /^\s*$/.test(text.slice(tokens[last]!.end, next.start))
}

/** Names that are nouns as well, or small words. */
const nouns = new Set(
  wordsIn(
    `أسماء صباح نور أمل سلام كامل إسلام عيد سيف جهاد جمال كمال وفاء رجاء هبة هدية سحر سماح شروق صفاء ضحى دعاء نصر فرح فرج شهد سند
    عامر عوض غالب مبارك نجاة ملك منار أنوار إخلاص وسام نجم باسم عادل شريف أمين جميل جميلة عزيز فريد وحيد راشد ماهر منتصر فارس سلطان
    أمير أميرة صالح نعيم رياض ربيع حسن قمر شهاب مطر بدر هلال رمضان شعبان رجب خميس جمعة غنى عبير نسيم حازم مخلص مؤيد فائق ناجح حياة
    انتصار ابتسام إيمان أحلام بشرى إحسان نجاح فوز عزة رشاد كفاح وئام يزيد حاتم طاهر خلف فضل كرم لطف رحمة نعمة أمنية آمنة عالية`,
  ).map(foldWord),
)

/** "كل صباح", "أسماء 63 مريضا": is a given name at token `i` only a noun, as what stands beside it tells? */
function isNoun(text: string, tokens: readonly Token[], i: number, afterVerb: boolean, lexicon: Lexicon): boolean {
  if (lexicon.words.joined.length === 0) return isPersianNoun(text, tokens, i, lexicon)
  if (!nouns.has(tokens[i]!.folded) || afterVerb) return false
  const beside = (k: number) => /^\s+$/.test(text.slice(tokens[k]!.end, tokens[k + 1]!.start))
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  if (before && beside(i - 1) && (isHead(before.folded, lexicon) || lexicon.titles.has(before.folded))) return false
  if (
    before &&
    beside(i - 1) &&
    /^(?:كل|ذات|في|من|الي|مع|عند|هذا|هذه|ذلك|تلك|بلا|دون|حتي|منذ|لا|لم|لن|قد|لقد|سوف|ما)$/.test(before.folded)
  )
    return true
  if (!next || !beside(i)) return true
  return definite(next.folded)
    ? !/ي$/.test(next.folded)
    : breaks(next, lexicon) || isGoverned(next.folded, lexicon) || verbAt(text, tokens, i + 1, lexicon) !== null
}

const persianNouns = new Set(
  wordsIn(
    `امید بهار دریا خورشید ستاره باران سحر پروانه لاله شادی آرزو رویا رؤیا سپیده پگاه شبنم نسیم ترانه افسانه گوهر پیروز آزاده نادر صابر
    شهاب مهر بهمن صفر رجب شعبان رمضان قربان عزیز عزت رحمت لطیف جمال کمال جلال هدیه حدیث شکوه یاس آوا نیکو عسل مرجان یاور سپهر وحید
    امین متین رضا صادق طاهر میلاد ایمان پیمان پویا فرح شاهین نوید بنفشه نگار نگین غنچه شکوفه شراره شعله گلشن کوکب صالح عادل عارف هادی
    سعادت شریف جوان آذر مهین`,
  ).map(foldWord),
)

/** "۲۹ بهمن", "از دریا": is a given name only a noun, as what stands beside it tells? */
function isPersianNoun(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  if (!persianNouns.has(tokens[i]!.folded)) return false
  const beside = (k: number) => /^\s+$/.test(text.slice(tokens[k]!.end, tokens[k + 1]!.start))
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  const titled = before && beside(i - 1) && (lexicon.titles.has(before.folded) || lexicon.roles.has(before.folded))
  if (titled) return false
  if (before && beside(i - 1) && (/^\p{Nd}/u.test(before.word) || lexicon.articles.has(before.folded))) return true
  if (before && beside(i - 1) && lexicon.prepositions.has(before.folded)) return true
  if (!next || !beside(i)) return true
  return (
    breaks(next, lexicon) ||
    lexicon.notNames.has(next.folded) ||
    lexicon.prepositions.has(next.folded) ||
    verbAt(text, tokens, i + 1, lexicon) !== null
  )
}

const articleNames =
  /^ال(?:هادي|طاهر|طيب|حبيب|مختار|صادق|مهدي|عربي|ناصر|منصف|بشير|شاذلي|منجي|حسن|حسين|كامل|عيد|مكي|مدني|جيلاني|هاشمي|تيجاني|معطي|صحبي|فاضل|طيب|امين)$/

/** "الهادي زقية": a given name with the article, before a surname without one. */
function isArticleName(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]]
  if (!articleNames.test(token.folded) || !next || !/^\s+$/.test(text.slice(token.end, next.start))) return false
  return (
    !definite(next.folded) &&
    !isHead(next.folded, lexicon) &&
    !breaks(next, lexicon) &&
    !isGoverned(next.folded, lexicon) &&
    verbAt(text, tokens, i + 1, lexicon) === null
  )
}

/** "أم محمد", "أبو بكر التارقي": a name by a child's. */
function isKunya(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]]
  if (lexicon.words.joined.length === 0 || !/^(?:ابو|ابي|ام)$/.test(token.folded) || !next) return false
  return lexicon.givenNames.has(next.folded) && /^\s+$/.test(text.slice(token.end, next.start))
}

/** "مدیرعامل این شرکت": what stands right behind a role or body, led by a word that points at it, is what that is of. */
function isOfRole(
  text: string,
  before: Mention | undefined,
  { start }: Token,
  lead: number,
  { words }: Lexicon,
): boolean {
  if (words.joined.length > 0 || lead === 0 || !before || before.kind === 'pronoun' || before.kind === 'name')
    return false
  return /^\s+$/.test(text.slice(before.end, start))
}

/** "م. ر. کاظمی‌فر": a name with letters for the given names. */
function initialledName(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon) {
  let last = i
  while (isInitial(text, tokens, last)) last++
  const surname = tokens[last]!
  if (last === i || breaks(surname, lexicon) || isHead(surname.folded, lexicon)) return null
  const [start, end] = [tokens[i]!.start, surname.end]
  return { mention: { ...plainMention('name', start, end), name: text.slice(start, end) }, last }
}

/** "على" and the name "علي" are one word once folded. */
const isPreposition = ({ word }: Token, { words }: Lexicon): boolean =>
  words.prepositions.includes(word) ||
  (words.joined.includes(word[0] ?? '') && words.prepositions.includes(word.slice(1)))

/** How many words like "one", "this" lead a role at token `i`. */
function leadOf(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): number {
  const [lead, next] = [tokens[i]!, tokens[i + 1]]
  const third = tokens[i + 2]
  const of =
    lexicon.standalone.has(lead.folded) &&
    lexicon.roleLinks.has(next?.folded ?? '') &&
    isHead(third?.folded ?? '', lexicon)
  if (of && /^[^.,،;؛:]*$/.test(text.slice(lead.end, third!.start))) return 2
  if (!next || !lexicon.articles.has(lead.folded) || !isHead(next.folded, lexicon)) return 0
  return /^\s*$/.test(text.slice(lead.end, next.start)) ? 1 : 0
}

const led = (text: string, start: number, mention: Mention, indefinite: boolean): Mention => ({
  ...mention,
  start,
  role: mention.kind === 'name' ? mention.role : text.slice(start, mention.end),
  indefinite,
})

/** Where a body's words end: behind its name in quotation marks, and what that is there for: "شبكة «حروف» لحرية التعبير". */
function calledEnd(text: string, tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): number {
  const { end, folded } = tokens[last]!
  if (last !== first || definite(folded) || lexicon.documents.has(folded)) return end
  const quoted = /^\s+(?:«[^«».،؛:!؟]{2,40}»|"[^".،؛:!؟]{2,40}"|“[^“”.،؛:!؟]{2,40}”)/u.exec(text.slice(end, end + 50))
  const named = quoted && quoted[0].trim().split(/\s+/).length < 5
  const charge = named
    ? /^\s+لل?\p{L}{3,}\s+ال\p{L}+/u.exec(text.slice(end + quoted[0].length, end + quoted[0].length + 40))
    : null
  return named ? end + quoted[0].length + (charge?.[0].length ?? 0) : end
}

/** The words of a page's full names behind the given name, by which it may name somebody later. */
export function surnamesIn(mentions: readonly Mention[], lexicon: Lexicon): string[] {
  return mentions.flatMap(({ kind, name }) => {
    const [given = '', ...others] = name.split(/\s+/).map(foldWord)
    const letter = /^.\.?$/.test(given)
    if (kind !== 'name' || (!letter && !lexicon.givenNames.has(given) && others.length !== 1)) return []
    const first = others.length === 1 && lexicon.words.joined.length === 0 ? [given] : []
    return [...first, ...others].filter(
      (word) => word.length > 2 && !isHead(word, lexicon) && !lexicon.breaks.has(word),
    )
  })
}

function split(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  cut: number,
  surnames: ReadonlySet<string>,
  lexicon: Lexicon,
): Mention | null {
  const start = tokens[first]!.start + cut
  const slice = (a: number, b: number) => text.slice(a === first ? start : tokens[a]!.start, tokens[b]!.end)
  const opening = tokens[first]!.folded.slice(cut)
  const title = lexicon.titles.has(opening)
  const isRole = isHead(opening, lexicon)
  let name = -1
  // "أمينة المكتبة، سلوى بن عيسى": a role that is a given name elsewhere, where a name follows behind the comma.
  const apposed =
    isRole &&
    /^\s*،\s*$/.test(text.slice(tokens[last]!.end, tokens[last + 1]?.start ?? 0)) &&
    lexicon.givenNames.has(tokens[last + 1]!.folded)
  for (let i = apposed ? first + 1 : first; i <= last; i++)
    if (
      isNameWord(i === first ? opening : tokens[i]!.folded) &&
      !linksAt(i) &&
      !(i === last && i > first && tokens[i]!.folded === 'باسم')
    ) {
      name = i
      break
    }
  while (name > first && lexicon.particles.has(tokens[name - 1]!.folded) && !isHead(tokens[name - 1]!.folded, lexicon))
    name--
  if (name === -1 && title && last > first && !isRole) name = first + 1
  if (name === -1 && isRole && !lexicon.bodies.has(opening)) {
    // "زوجته منجية،": behind whose they are a name stands, where the phrase ends.
    const owned = isOwned(opening, lexicon) && last - first < 4 && endsClause(last)
    let ended = definite(opening) || owned
    for (let i = first + 1; i <= last && name === -1; i++) {
      const word = tokens[i]!.folded
      if (ended && !definite(word) && !lexicon.roles.has(word) && !lexicon.roleLinks.has(word) && !/^باسم/.test(word))
        name = i
      if (definite(word)) ended = true
    }
  }
  const known = (i: number) => surnames.has(tokens[i]!.folded) && !isHead(tokens[i]!.folded, lexicon)
  for (let i = first; i <= last && name === -1; i++) if (known(i)) name = i
  // "جوليان أوكافور": what stands before a surname is the given name, where it is no role or title.
  if (name > first && name - first < 3 && !isRole && !title && known(name)) name = first
  if (name === -1 && !isRole && !title && last - first < 4) name = first
  const kind = name !== -1 ? 'name' : lexicon.bodies.has(opening) ? 'body' : isRole ? 'role' : null
  if (!kind) return null
  const end =
    kind === 'body' ? calledEnd(text, tokens, first, last, lexicon) : tokens[name === -1 ? last : nameEnd(name)]!.end
  const role = name === -1 ? text.slice(start, end) : name > first && !title ? slice(first, name - 1) : ''
  const head = isRole ? opening.replace(/^ال/, '') : ''
  return {
    kind,
    start,
    end,
    name: name === -1 ? '' : slice(name, nameEnd(name)),
    role,
    head,
    governed: false,
    possessive: false,
    indefinite: false,
  }

  /** Does a comma, "that" or a verb with its conjunction follow token `i`? */
  function endsClause(i: number): boolean {
    const next = tokens[i + 1]
    if (!next) return false
    const gap = text.slice(tokens[i]!.end, next.start)
    if (!/^\s*$/.test(gap)) return /^\s*[،:]/.test(gap)
    return (
      lexicon.complements.has(next.folded) || (/^ف/.test(next.folded) && verbAt(text, tokens, i + 1, lexicon) !== null)
    )
  }

  function isNameWord(folded: string, i = -1): boolean {
    return lexicon.givenNames.has(folded) || (i > first && isArticleName(text, tokens, i, lexicon))
  }

  /** "متحدث باسم المجلس": "باسم" is a given name too. */
  function linksAt(i: number): boolean {
    return i > first && lexicon.roleLinks.has(tokens[i]!.folded) && isHead(tokens[i + 1]?.folded ?? '', lexicon)
  }

  /** "توفيق البحري زبائنه": a surname with an article ends a name, unless another follows. */
  function endsName(i: number): boolean {
    const whole =
      /^عبد/.test(tokens[i - 1]?.folded ?? '') ||
      isParticle(i + 1) ||
      /^ال(?:دين|زهراء|رحمن|حق|اسلام)$/.test(tokens[i]!.folded)
    return !whole && /^ال./.test(tokens[i]!.folded) && !/^ال./.test(tokens[i + 1]!.folded)
  }

  /** "أبو زيد", "آل راشد": a word that a name goes on with. */
  function isParticle(i: number): boolean {
    const { folded = '' } = tokens[i] ?? {}
    return lexicon.words.joined.length > 0 && lexicon.particles.has(folded)
  }

  /** A role, or a word that has a pronoun written onto its end: "ليلتها". */
  function closesName(folded: string): boolean {
    return (
      isHead(folded, lexicon) ||
      lexicon.notNames.has(folded) ||
      (lexicon.prepositions.has(folded) && !lexicon.particles.has(folded)) ||
      (lexicon.words.joined.length > 0 && folded.length > 4 && /(?:ها|هم)$/.test(folded))
    )
  }

  /** "البحري الكتاب": behind a surname with the article another word with it is no name. */
  function beginsNoun(i: number): boolean {
    const [before, word] = [tokens[i - 1]!.folded, tokens[i]!.folded]
    return definite(before) && definite(word) && !surnames.has(word) && !lexicon.givenNames.has(word)
  }

  /** "عدنان مطر كلفة المشروع": behind two words of a name, is it a noun that the next one is of? */
  function opensNouns(i: number, from: number): boolean {
    const [word, next] = [tokens[i]!.folded, tokens[i + 1]]
    if (lexicon.words.joined.length === 0 || definite(word) || isParticle(i)) return false
    if (surnames.has(word) || lexicon.givenNames.has(word)) return false
    // "بلقيس أوهادي تركض": nor is a verb any part of it.
    if (/^[يت].{2,3}[^ي]$/.test(word)) return true
    // "مارغريت دن سبع عشرة درجة": a third word before another.
    if (next && i - from > 1 && /^\s+$/.test(text.slice(tokens[i]!.end, next.start)) && !endsPhrase(i)) return true
    return !!next && definite(next.folded) && /^\s+$/.test(text.slice(tokens[i]!.end, next.start))
  }

  /** "شاهين المنظمات": behind a surname that the page gives stands a noun of several, or a role, with the article. */
  function isObjectOf(i: number): boolean {
    const [word, next] = [tokens[i]!.folded, tokens[i + 1]!.folded]
    if (lexicon.words.joined.length === 0 || !surnames.has(word)) return false
    return definite(next) && (isHead(next, lexicon) || /(?:ات|ين)$/.test(next))
  }

  /** Does something that belongs to no name follow token `i`: a verb, a preposition, "that"? */
  function endsPhrase(i: number): boolean {
    const next = tokens[i + 1]!
    return breaks(next, lexicon) || isGoverned(next.folded, lexicon) || verbAt(text, tokens, i + 1, lexicon) !== null
  }

  /** A name ends before a role that follows it without a comma, and before a title's second word. */
  function nameEnd(from: number): number {
    let end = from
    // "أوهادي تركض": behind a surname alone stands nothing of the name.
    const alone = lexicon.words.joined.length === 0 || !lexicon.givenNames.has(tokens[from]!.folded)
    if (surnames.has(tokens[from]!.folded) && alone) {
      const next = tokens[from + 1]?.folded ?? ''
      if (!surnames.has(next) && !lexicon.givenNames.has(next) && !isHead(next, lexicon)) return from
    }
    while (
      end < last &&
      !beginsNoun(end + 1) &&
      !isObjectOf(end) &&
      !(lexicon.prepositions.has(tokens[end + 1]!.folded) && !lexicon.particles.has(tokens[end + 1]!.folded)) &&
      !(
        end > from &&
        !isParticle(end) &&
        (endsName(end) || closesName(tokens[end + 1]!.folded) || opensNouns(end + 1, from))
      )
    )
      end++
    return end
  }
}
