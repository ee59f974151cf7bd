import type { EditionContent, EditionStory } from '../src/editions/content.ts'
import { compileMail, messageFor } from '../src/editions/mail/compile.ts'
import { mailOf } from '../src/editions/readiness.ts'

/** A whole edition of ten stories for tests of its mail, in English, Spanish and Arabic. */

interface Telling {
  readonly newsletter: string
  readonly newsroom: string
  readonly subject: string
  readonly kicker: string
  readonly greeting: string
  readonly headlines: readonly string[]
  readonly standfirst: string
  readonly author: string
  readonly note: string
  readonly since: string
}

const tellings = {
  en: {
    newsletter: 'The Week',
    newsroom: 'The Harbour Desk',
    subject: 'The Week, no. 112: two boats until March',
    kicker: 'Coast',
    greeting: 'Good morning,\n\nThe winter boats sail again, and the council has a budget.\n\nAda Lindqvist\neditor',
    headlines: [
      'Ferry crews win a pause until March',
      'The market hall gets its roof back',
      'A school on the north pier asks for a second teacher',
      'What the new water meters count, and what they do not',
      'The library lends tools from Monday',
    ],
    standfirst:
      'The council keeps both boats on the winter line, and the crews keep the right to strike if it does not.',
    author: 'Irena Sobol',
    note: 'We gave the depth of the harbour as nine metres. It is seven.',
    since: '14 March 2025',
  },
  es: {
    newsletter: 'La Semana',
    newsroom: 'La Mesa del Puerto',
    subject: 'La Semana, n.º 112: dos barcos hasta marzo',
    kicker: 'Costa',
    greeting:
      'Buenos días:\n\nLos barcos de invierno vuelven a salir y el concejo tiene presupuesto.\n\nAda Lindqvist\neditora',
    headlines: [
      'Las tripulaciones logran una tregua hasta marzo',
      'El mercado recupera su tejado',
      'Una escuela del muelle norte pide una segunda maestra',
      'Qué miden los nuevos contadores de agua y qué no',
      'La biblioteca presta herramientas desde el lunes',
    ],
    standfirst:
      'El concejo mantiene los dos barcos de la línea de invierno; las tripulaciones, su derecho a la huelga.',
    author: 'Tomás Reyes',
    note: 'Dimos al puerto nueve metros de profundidad. Tiene siete.',
    since: '14 de marzo de 2025',
  },
  ar: {
    newsletter: 'الأسبوع',
    newsroom: 'مكتب المرفأ',
    subject: 'الأسبوع، العدد ١١٢: قاربان حتى آذار',
    kicker: 'الساحل',
    greeting: 'صباح الخير،\n\nتعود قوارب الشتاء إلى الإبحار، وللمجلس موازنته.\n\nأدا ليندكفيست\nالمحررة',
    headlines: [
      'طواقم العبّارات تنتزع مهلة حتى آذار',
      'سقف السوق يعود إلى مكانه',
      'مدرسة الرصيف الشمالي تطلب معلّمة ثانية',
      'ما الذي تحسبه عدّادات المياه الجديدة وما الذي لا تحسبه',
      'المكتبة تعير الأدوات ابتداءً من الاثنين',
    ],
    standfirst: 'يُبقي المجلس القاربين على خط الشتاء، وتحتفظ الطواقم بحقّها في الإضراب إن لم يفعل.',
    author: 'ليلى منصور',
    note: 'ذكرنا أن عمق المرفأ تسعة أمتار، والصحيح سبعة.',
    since: '١٤ آذار ٢٠٢٥',
  },
} as const satisfies Record<string, Telling>

export type SampleLanguage = keyof typeof tellings
export const sampleLanguages = Object.keys(tellings) as SampleLanguage[]

const storyOf = (language: string, telling: Telling, place: number): EditionStory => ({
  publicId: `s${place}`,
  path: `/${language}/stories/s${place}`,
  kicker: telling.kicker,
  headline: telling.headlines[place % telling.headlines.length] ?? '',
  standfirst: telling.standfirst,
  hops: [
    { kind: 'interview', who: 'Onda Norte', seen: 'others' },
    { kind: 'translation', who: '', seen: 'us' },
    { kind: 'document', who: 'Electoral Office of Ras Luma', seen: 'us' },
  ],
  authors: [telling.author],
  translators: place % 2 === 0 ? ['Nuria Vidal'] : [],
  minutes: 4,
  corrected: place === 1 ? { kind: 'correction', day: '2026-01-28' } : null,
})

/** What a ten-story edition says in one language. */
export function aContent(language: SampleLanguage): EditionContent {
  const telling: Telling = tellings[language]
  return {
    language,
    newsletter: { slug: 'the-week', name: telling.newsletter },
    newsroom: {
      name: telling.newsroom,
      postalAddress: '3 North Pier, Vell',
      imprint: 'Noor Haddad',
      publicAddress: 'https://harbourdesk.example',
    },
    number: 112,
    day: '2026-02-02',
    subject: telling.subject,
    preview: telling.standfirst,
    greeting: telling.greeting,
    order: 'editors',
    stories: Array.from({ length: 10 }, (_, place) => storyOf(language, telling, place)),
    corrections: [
      { kind: 'correction', note: telling.note, headline: telling.headlines[1] ?? '', path: `/${language}/stories/s1` },
    ],
    alsoIn: sampleLanguages.filter((one) => one !== language),
  }
}

/** Its mail, with slots. */
export const aMail = (language: SampleLanguage) => mailOf(aContent(language), [])

/** The same as one reader’s whole message, without a signature. */
export async function aMessage(language: SampleLanguage): Promise<Buffer> {
  const { subject, html, plain, content } = aMail(language)
  const compiled = await compileMail({
    subject,
    html,
    plain,
    from: { name: content.newsroom.name, address: 'week@harbourdesk.example' },
    replyTo: 'desk@harbourdesk.example',
    listId: { name: content.newsletter.name, id: 'the-week.harbourdesk.example' },
    language,
  })
  const token = 'f3Kq'.repeat(12)
  const pieces = await messageFor(compiled, {
    address: 'ada@mail.example',
    messageId: '<e112.7.abc@harbourdesk.example>',
    date: new Date('2026-02-02T07:00:00Z'),
    slots: {
      leave: `https://harbourdesk.example/${language}/unsubscribe/${token}`,
      preferences: `https://harbourdesk.example/${language}/preferences/${token}`,
      since: tellings[language].since,
    },
  })
  return Buffer.concat(pieces)
}
