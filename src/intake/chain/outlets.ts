import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'

/** Wire agencies and broadcasters of the world, by the names that they are cited by; those of one stand together. */
const known: readonly (readonly string[])[] = [
  'Reuters|رويترز|Рейтер|Рейтерс|رویترز',
  'AP|Associated Press|The Associated Press|أسوشيتد برس|Ассошиэйтед Пресс|آسوشیتدپرس',
  'AFP|Agence France-Presse|Agence France Presse|France-Presse|أ ف ب|أ.ف.ب|أف ب|ا ف ب|فرانس برس|Франс Пресс|Франс-Пресс|خبرگزاری فرانسه',
  'EFE|Agencia EFE|إفي',
  'dpa|Deutsche Presse-Agentur|د ب أ|د.ب.أ',
  'ANSA',
  'TASS|ТАСС|ИТАР-ТАСС|تاس',
  'Sputnik|Спутник|سبوتنيك|اسپوتنیک',
  'RIA Novosti|RIA|РИА Новости|РИА',
  'Interfax|Интерфакс|Інтерфакс|Интерфакс-Украина|Інтерфакс-Україна|Interfax-Ukraine',
  'Xinhua|شينخوا|Синьхуа|Сіньхуа|شینهوا',
  'Anadolu|Anadolu Agency|Anadolu Ajansı|الأناضول|Анадолу|آناتولی',
  'Lusa|Agência Lusa',
  'Agência Brasil',
  'Ukrinform|Укринформ|Укрінформ',
  'UNIAN|УНИАН|УНІАН',
  'IRNA|ایرنا|إرنا|ИРНА',
  'ISNA|ایسنا',
  'Fars|فارس',
  'Tasnim|تسنیم|تسنيم',
  'Prensa Latina',
  'Press Association|PA Media|PA',
  'Canadian Press|The Canadian Press|La Presse canadienne',
  'BBC|بي بي سي|بی‌بی‌سی|Би-би-си',
  'CNN|سي إن إن|سی‌ان‌ان',
  'Al Jazeera|Al-Jazeera|الجزيرة|الجزیره',
  'Deutsche Welle|DW|دويتشه فيله|دویچه وله',
  'Europa Press',
  ...'epd|KNA|APA|sda|Keystone-SDA|SID|AFX|Adnkronos|AGI|LaPresse|Italpress|Estadão Conteúdo|Folhapress|Agência Estado'.split(
    '|',
  ),
  ...'Kyodo|Yonhap|PTI|ANI|IANS|UPI|SANA|سانا|WAM|وام|واس|بترا|وفا|Notimex|Télam|Servimedia|Colpisa|ACN'.split('|'),
  ...'Belga|ANP|PAP|MTI|TT|NTB|Ritzau|STT|BNS|CTK|Hina|Tanjug|БелТА|BelTA|Казинформ|ИЛНА|ایلنا|مهر|ایکنا|برنا'.split(
    '|',
  ),
  'Public Domain',
  'Getty Images|Getty|AFP/Getty Images|Gettyimages',
  'EPA|EPA-EFE',
  'Bloomberg|Bloomberg News',
  ...'Shutterstock|iStock|Alamy|Unsplash|Pixabay|Wikimedia Commons|Wikimedia|Flickr|Imago|Sipa|Zuma Press|PA Images|Depositphotos|Adobe Stock'.split(
    '|',
  ),
  ...'NBC|CBS|ABC|NPR|PBS|MSNBC|Fox News|RT|teleSUR|HispanTV|RFI|RTVE|العربية|RTBF|RAI|ZDF|ARD|RTP|Euronews|يورونيوز'.split(
    '|',
  ),
  'ATS|Keystone-ATS|ats',
].map((names) => names.split('|'))

const groups = new Map(known.flatMap((names, i) => names.map((name) => [foldWord(name), i] as const)))

/** What outlets are named by, in every language that we read. */
const nameWords = new Set(
  [
    'tele times post news herald press journal gazette tribune daily weekly radio tv television agency wire chronicle observer mail',
    'funkhaus welle studio portal портал بوابة',
    'fm argus advertiser enquirer beacon echo record sentinel reporter mercury',
    'telegraph guardian express courier mirror standard star sun today review magazine media network broadcasting bulletin dispatch',
    'examiner inquirer globe monitor reporter independent newspaper',
    'diario noticias prensa agencia tribuna hoy mundo voz onda heraldo gaceta correo semanario revista cadena canal televisión',
    'periódico información nueva libre',
    'antena semanal',
    'agence presse télévision quotidien courrier dépêche gazette écho hebdo nouvelles matin',
    'jornal diário notícias folha correio rádio agência televisão gazeta imprensa',
    'zeitung tagblatt tageblatt blatt bote anzeiger kurier rundschau rundfunk nachrichten presseagentur fernsehen',
    'corriere gazzetta giornale stampa messaggero mattino notizie agenzia televisione',
    'радио вестник газета новости известия ведомости правда агентство телеканал курьер труд время',
    'радіо вісник новини агентство агенція телебачення вісті кур’єр',
    'وكالة صحيفة جريدة مجلة إذاعة قناة تلفزيون موقع راديو شبكة صوت أنباء الأنباء',
    'خبرگزاری روزنامه هفته‌نامه مجله رادیو تلویزیون شبکه صدای پایگاه',
  ]
    .flatMap((words) => words.split(' '))
    .map(foldWord),
)

/** Of these, what people are named by too, or what is said of other things. */
const weakWords = new Set(
  'hoy sun star post mail today express monitor globe standard mirror guardian courier observer independent voz onda mundo nueva libre correo argus advertiser beacon echo record sentinel reporter mercury antena cadena información matin mattino tempo nachrichten noticias network agency media news review время труд'
    .split(' ')
    .map(foldWord),
)

/** Does a name read as an outlet's and as nobody else's: "Radio Mora", but not "Craig Hoy"? */
export const isSurelyOutlet = (name: string): boolean =>
  isAgency(name) || name.split(/[\s-]+/).some((word) => nameWords.has(foldWord(word)) && !weakWords.has(foldWord(word)))

/** Endings of compounds that name outlets. */
const compound =
  /.{3}(?:zeitung|blatt|anzeiger|kurier|rundschau|rundfunk|nachrichten|bote|funk|press|пресс|прес|інформ|информ)$|nachrichtendienst(?:e?s)?$/

/** "TeleMera", "MoraTV": names written as one, with a capital inside. */
const written =
  /^Tele(?!fon|fón|kom|com|gram|work|graph|scop|skop|trab|lavor|visi|viz|matic)\p{Ll}{4,}$|^(?:Tele|Radio|Теле|Радио|Радіо|Euro|Info|Canale?)\p{Lu}|\p{Ll}(?:TV|FM|News|Press|Radio|Media)$/u

/** Is it a wire agency or broadcaster known by that name? */
export const isAgency = (name: string): boolean => groups.has(foldWord(name.trim()))

/** Does a name read as an outlet's: a known agency, or with a word that outlets are named by? */
export const isOutlet = (name: string): boolean =>
  isAgency(name) ||
  name
    .split(/[\s'’-]+/)
    .some((word) => nameWords.has(foldWord(word)) || compound.test(foldWord(word)) || written.test(word))

const wireWord =
  /^(?:press|wire|agency|agence|agencia|agenzia|agência|пресс|прес|агентство|агентства|агенція|وكالة|خبرگزاري|newswire)$|(?:nachrichtendienste?s?|nachrichtenagentur|presseagentur|.press|.пресс|.прес|.інформ|.информ)$/

/** Does a name read as a wire's: a known agency, or "Harbour Wire", "Adriapress", "Agência Maré"? */
export const isWire = (name: string): boolean =>
  isAgency(name) || name.split(/[\s-]+/).some((word) => wireWord.test(foldWord(word)))

/** The nominative of an agency's name that stands in another case: "Интерфакса". "" when it is none. */
export function agencyOf(name: string, { forms }: Lexicon): string {
  if (isAgency(name)) return name
  if (!forms || /\s/.test(name)) return ''
  const folded = foldWord(name)
  const found = known.flat().find((other) => forms.isCaseOf(folded, foldWord(other)))
  return found ?? ''
}

/** The outlets that a line names side by side: "Prensa Austral y Radio Costa" has two, "Diario Tierra y Mar" one. */
export function outletsIn(names: string, lexicon: Lexicon): readonly string[] {
  // "Radio Mora + Costa Hoy", "dpa / AFP": these signs stand in no name.
  if (/\S\s*\+\s*\S|\S\s\/\s\S/.test(names)) return names.split(/\s*\+\s*|\s\/\s/).filter(Boolean)
  const parts = names
    .split(/\s*[,،/;+]\s*/)
    .flatMap((part) => partsOf(part, lexicon))
    .filter((part) => part !== '')
  // "Prensa Mar y La Boya": a title begins with its article.
  const isTitle = (part: string) =>
    isOutlet(part) || /^(?:The|El|La|Los|Las|Le|Les|Il|O|A|Die|Der|Das)\s\p{Lu}/u.test(part)
  return parts.length > 1 && parts.every(isTitle) ? parts : [names]
}

/** The agencies that stand alone or beside others in a byline: "Ana Ruiz / EFE", "AFP". */
export const agenciesIn = (byline: string, lexicon: Lexicon): string[] =>
  byline
    .split(/\s*[,،/|;·•]\s*/)
    .flatMap((part) => partsOf(part, lexicon))
    .map((part) => part.replace(/^(?:\p{Ll}[\p{Ll}'’]*\s+){1,4}(?=\p{Lu})/u, ''))
    .filter((part) => isWire(part) && part.split(' ').length < 5)

/** The parts of a phrase that a word for "and" joins. */
export function partsOf(names: string, { joining, words: { capitals, joined } }: Lexicon): string[] {
  const parts: string[] = ['']
  for (const word of names.split(/\s+/)) {
    const last = parts.length - 1
    if (word === '&' || joining.has(foldWord(word))) parts.push('')
    // "Sam Whitley" is one, where the second word only begins like "and".
    else if (
      !capitals &&
      joined.includes(word[0]!) &&
      word.length > 3 &&
      (parts[last]!.includes(' ') || (parts[last] !== '' && isOutlet(parts[last]!)))
    )
      parts.push(word.slice(1))
    else parts[last] = `${parts[last]} ${word}`.trim()
  }
  return parts
}

/** Two names for one outlet: the same agency, or letters and digits equal, whatever article, genus and case. */
export const sameOutlet = (a: string, b: string): boolean => {
  const [keyA, keyB] = [outletKey(a), outletKey(b)]
  return keyA !== '' && keyA === keyB
}

/** The same, where the first may stand in another case: "Вестника Вареды". */
export function isCaseOfOutlet(name: string, nominative: string, { forms }: Lexicon): boolean {
  if (sameOutlet(name, nominative)) return true
  const [words, whole] = [name, nominative].map((text) => text.split(/\s+/).map(foldWord))
  return (
    forms !== null &&
    words!.length === whole!.length &&
    words!.every(
      (word, i) => word === whole![i] || forms.isCaseOf(word, whole![i]!) || forms.isNounCaseOf(word, whole![i]!),
    )
  )
}

const genus =
  /^(?:the|an?|el|la|los|las|le|les|l'|il|lo|gli|o|os|as|der|die|das|агентство|газета|издание|видання|اذاعة|صحيفة|جريدة|قناة|موقع|مجلة|وكالة|خبرگزاري|روزنامه|سايت|نشريه|مجله|هفته نامه|هفته‌نامه|ماهنامه|فصلنامه|شبكه|agencia|agence|agencia|agenzia|agência)\s+/

function outletKey(name: string): string {
  const folded = foldWord(name.trim().split(/\s[-–—|:·]\s/)[0]!)
    .replace(/[«»“”„"]/g, '')
    .replace(/^(?:https?:\/\/)?www\./, '')
  const bare = folded.replace(genus, '').replace(genus, '')
  const group = groups.get(folded) ?? groups.get(bare)
  if (group !== undefined) return `agency ${group}`
  return bare.replace(/\.(?:com|org|net|example|[a-z]{2})$/, '').replace(/[^\p{L}\p{N}]/gu, '')
}
