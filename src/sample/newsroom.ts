import type { ByTongue, Tongue } from './calendar.ts'
import type { PartyKey } from './parties.ts'

export const memberKeys = ['ada', 'tomas', 'noor', 'dalia', 'pia'] as const
export type MemberKey = (typeof memberKeys)[number]

/** One of the staff: a party with initials, an address and roles. */
export interface SampleMember {
  readonly key: MemberKey
  readonly party: PartyKey
  readonly initials: string
  readonly email: string
  /** The language of the desk for this member. */
  readonly language: Tongue
  readonly roles: readonly ('translator' | 'editor' | 'publisher' | 'administrator')[]
}

export interface SampleSection {
  readonly slug: string
  readonly names: Required<ByTongue>
}

/** The Harbour Desk: an invented newsroom of five on a strait that no map has. */
export const newsroom = {
  names: { en: 'The Harbour Desk', es: 'La Mesa del Puerto', ar: 'مكتب المرفأ' },
  taglines: {
    en: 'News from both sides of the strait: translated, sourced and signed.',
    es: 'Noticias de las dos orillas del estrecho: traducidas, con su fuente y firmadas.',
    ar: 'أخبار ضفّتي المضيق: مترجَمة، ومعروفة المصدر، وموقَّعة.',
  },
  town: { en: 'Vell', es: 'Vell', ar: 'فيل' },
  postalAddress: { en: '3 North Pier, Vell', es: 'Muelle Norte, 3, Vell', ar: '٣ الرصيف الشمالي، فيل' },
  /** A zone on a strait, between the two languages that the newsroom translates most. */
  timeZone: 'Africa/Ceuta',
  languages: ['en', 'es', 'ar'] as readonly Tongue[],
  publicAddress: 'https://harbourdesk.example',
  replyAddress: 'desk@harbourdesk.example',
  publisher: 'noor' as MemberKey,
  editor: 'ada' as MemberKey,
} as const

export const members: readonly SampleMember[] = [
  {
    key: 'ada',
    party: 'ada-lindqvist',
    initials: 'AL',
    email: 'ada@harbourdesk.example',
    language: 'en',
    roles: ['editor'],
  },
  {
    key: 'tomas',
    party: 'tomas-reyes',
    initials: 'TR',
    email: 'tomas@harbourdesk.example',
    language: 'es',
    roles: ['translator'],
  },
  {
    key: 'noor',
    party: 'noor-haddad',
    initials: 'NH',
    email: 'noor@harbourdesk.example',
    language: 'en',
    roles: ['publisher', 'administrator'],
  },
  {
    key: 'dalia',
    party: 'dalia-marr',
    initials: 'DM',
    email: 'dalia@harbourdesk.example',
    language: 'ar',
    roles: ['translator'],
  },
  // She reports more than she translates; "translator" is the role in which words are brought in.
  {
    key: 'pia',
    party: 'pia-holm',
    initials: 'PH',
    email: 'pia@harbourdesk.example',
    language: 'en',
    roles: ['translator'],
  },
]

export const sections: readonly SampleSection[] = [
  { slug: 'coast', names: { en: 'Coast', es: 'Costa', ar: 'الساحل' } },
  { slug: 'labour', names: { en: 'Labour', es: 'Trabajo', ar: 'العمل' } },
  { slug: 'elections', names: { en: 'Elections', es: 'Elecciones', ar: 'الانتخابات' } },
  { slug: 'people', names: { en: 'People', es: 'Personas', ar: 'الأشخاص' } },
]

/** The one newsletter. It leaves on Mondays at 08:00, in each reader's own zone. */
export const theWeek = {
  slug: 'the-week',
  names: { en: 'The Week', es: 'La Semana', ar: 'الأسبوع' },
  pitches: {
    en: 'Eight stories in the order that our editors chose. At eight in the morning where you are.',
    es: 'Ocho historias en el orden que eligió nuestra redacción. A las ocho de la mañana, donde usted esté.',
    ar: 'ثماني قصص بالترتيب الذي اختاره محررونا، في الثامنة صباحًا بتوقيتك.',
  },
  scheduleLines: {
    en: 'The week, every Monday',
    es: 'La semana, cada lunes',
    ar: 'الأسبوع، كل يوم اثنين',
  },
  /** ISO day of the week and time of day, in the reader's zone. */
  weekday: 1,
  time: '08:00',
  languages: ['en', 'es', 'ar'] as readonly Tongue[],
} as const

/** The name of a section, as a kicker. Throws for a slug that no section has. */
export function kickerOf(slug: string): Required<ByTongue> {
  const section = sections.find((one) => one.slug === slug)
  if (!section) throw new Error(`No section “${slug}”`)
  return section.names
}
