import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'

/** Wire agencies of the world, by the names that they are cited by. A fact of the trade, not of a language. */
const agencies = new Set(
  [
    ...'Reuters|AP|Associated Press|The Associated Press|AFP|Agence France-Presse|EFE|Europa Press|dpa|ANSA|TASS|Sputnik|RIA Novosti'.split(
      '|',
    ),
    ...'Interfax|Xinhua|Kyodo|Yonhap|PTI|ANI|IANS|Bloomberg|UPI|Anadolu|Anadolu Agency|Lusa|Ukrinform|Unian|IRNA|Fars|Tasnim|SANA|WAM'.split(
      '|',
    ),
    ...'Prensa Latina|Notimex|Télam|Belga|ANP|APA|PAP|MTI|TT|NTB|Ritzau|STT|Canadian Press|The Canadian Press|Press Association|PA'.split(
      '|',
    ),
    ...'رويترز|أ ف ب|فرانس برس|أسوشيتد برس|الأناضول|سبوتنيك|تاس|شينخوا|وام|سانا|د ب أ|بترا|واس|إفي'.split('|'),
    ...'BBC|CNN|NBC|CBS|ABC|NPR|PBS|MSNBC|Fox News|Al Jazeera|RT|teleSUR|HispanTV|Deutsche Welle|DW|RFI|RTVE|الجزيرة|العربية|بي بي سي'.split(
      '|',
    ),
  ].map(foldWord),
)

const nameWords = new Set(
  [
    ...'times post news herald press journal gazette tribune daily weekly radio tv television agency wire chronicle observer mail'.split(
      ' ',
    ),
    ...'telegraph guardian express courier mirror standard star sun today review magazine media network broadcasting bulletin dispatch'.split(
      ' ',
    ),
    ...'examiner inquirer globe monitor reporter independent diario noticias prensa agencia tribuna hoy mundo voz onda heraldo'.split(
      ' ',
    ),
    ...'gaceta correo semanario revista cadena canal televisión periódico información nueva libre agence presse journal zeitung'.split(
      ' ',
    ),
    ...'وكالة صحيفة جريدة مجلة إذاعة قناة تلفزيون موقع راديو شبكة صوت أنباء الأنباء'.split(' '),
  ].map(foldWord),
)

/** Is it a wire agency or broadcaster known by that name? */
export const isAgency = (name: string): boolean => agencies.has(foldWord(name.trim()))

/** Does a name read as an outlet's: a known agency, or with a word that outlets are named by? */
export const isOutlet = (name: string): boolean =>
  isAgency(name) || name.split(/[\s-]+/).some((word) => nameWords.has(foldWord(word)))

/** The outlets that a line names side by side: "Prensa Austral y Radio Costa" has two, "Diario Tierra y Mar" one. */
export function outletsIn(names: string, { words: { tag } }: Lexicon): readonly string[] {
  const joint = tag === 'ar' ? /\s*[,،/]\s*|\s+و(?=\p{L})/u : /\s*[,/]\s*|\s+(?:and|y|e|&)\s+/u
  const parts = names.split(joint).filter((part) => part !== '')
  return parts.length > 1 && parts.every(isOutlet) ? parts : [names]
}

/** Two names for one outlet: letters and digits equal, whatever article and case. */
export const sameOutlet = (a: string, b: string): boolean => outletKey(a) !== '' && outletKey(a) === outletKey(b)

const outletKey = (name: string): string =>
  foldWord(name)
    .replace(/^(?:the|el|la|los|las|اذاعة|صحيفة|جريدة|قناة|موقع|مجلة|وكالة)\s+/, '')
    .replace(/\.(?:com|org|net|example)$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
