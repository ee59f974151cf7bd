import type { Instant } from '../story/time.ts'
import type { Calendar, Tongue } from './calendar.ts'
import type { MemberKey } from './newsroom.ts'

/** The words around an edition's stories, in one language. */
export interface EditionWords {
  readonly subject: string
  /** The line that mail programs show beside the subject. */
  readonly preview: string
  /** Paragraphs, the first of them the address. */
  readonly greeting: readonly string[]
}

/** One number of The Week. Works that lack a language are left out of the edition in that language. */
export interface SampleEdition {
  readonly number: number
  /** Monday 08:00 in Vell; readers elsewhere get it on their own Monday at 08:00. */
  readonly goesOut: Instant
  readonly state: { readonly kind: 'released'; readonly signed: readonly MemberKey[] } | { readonly kind: 'upcoming' }
  readonly words: { readonly [T in Tongue]: EditionWords }
  readonly works: readonly string[]
}

/** The order of a front page, its lead first, and who chose it when. */
export interface FrontPage {
  readonly works: readonly string[]
  readonly by: MemberKey
  readonly at: Instant
}

export const frontPagesOf = (cal: Calendar): { readonly [T in Tongue]: FrontPage } => ({
  en: {
    works: [
      'ferry-crews',
      'island-line',
      'port-counts',
      'salt-workers',
      'night-shift',
      'two-candidates',
      'ballots',
      'pilot',
      'swell',
    ],
    by: 'ada',
    at: cal.hoursAgo(1.6),
  },
  es: {
    works: ['ferry-crews', 'port-counts', 'island-line', 'night-shift', 'pilot', 'buoys'],
    by: 'tomas',
    at: cal.hoursAgo(2.1),
  },
  ar: {
    works: ['salt-workers', 'ferry-crews', 'island-line', 'night-shift', 'buoys', 'ballots', 'two-candidates'],
    by: 'noor',
    at: cal.hoursAgo(1.5),
  },
})

/** Three numbers of The Week: the next one with its greeting drafted, and the two before it, newest first. */
export const editionsOf = (cal: Calendar): readonly SampleEdition[] => [
  {
    number: 112,
    goesOut: cal.at(cal.monday(1), '08:00'),
    state: { kind: 'upcoming' },
    words: {
      en: {
        subject: 'The Week, no. 112: two boats for eight weeks',
        preview: `Two boats sail, salt workers are paid for the walk, and a bus is free until ${cal.words(58, 'en', 'date')} only.`,
        greeting: [
          'Good morning,',
          'The boats sail again, two of them, and much of this week asks who pays for the one that doesn’t. Across the strait, a court has put the price of an hour’s walk in writing.',
          'One correction concerns a bus that many of you take. It stands below, with the others.',
        ],
      },
      es: {
        subject: 'La Semana, n.º 112: dos barcos durante ocho semanas',
        preview: `Dos barcos, un puerto que cuenta a quienes no suben y un bus gratis hasta el ${cal.words(58, 'es', 'date')}.`,
        greeting: [
          'Buenos días:',
          'Los barcos vuelven a salir, dos de ellos, y buena parte de esta semana pregunta quién paga el que no sale. En la conservera, una mujer traduce contratos entre caja y caja.',
          'Una corrección se refiere a un autobús que muchos de ustedes toman. Está abajo, con las demás.',
        ],
      },
      ar: {
        subject: 'الأسبوع، العدد ١١٢: للمسير أجر، وللجزر قاربان',
        preview: `محكمة تحسب ساعة السير عملًا، وقاربان إلى الجزر، وحافلة مجانية حتى ${cal.words(58, 'ar', 'date')} فقط.`,
        greeting: [
          'صباح الخير،',
          'عادت القوارب إلى الإبحار، اثنان منها، وفي كثير من هذا الأسبوع سؤال عمّن يدفع ثمن الثالث الذي لا يبحر. وعلى الضفة الأخرى كتبت محكمة ثمن ساعة من السير.',
          'ويخصّ أحد التصويبات حافلة يركبها كثيرون منكم. تجدونه في الأسفل مع سواه.',
        ],
      },
    },
    works: [
      'ferry-crews',
      'salt-workers',
      'island-line',
      'night-shift',
      'ballots',
      'two-candidates',
      'port-counts',
      'pilot',
    ],
  },
  {
    number: 111,
    goesOut: cal.at(cal.monday(0), '08:00'),
    state: { kind: 'released', signed: ['ada', 'noor'] },
    words: {
      en: {
        subject: 'The Week, no. 111: where the buoys went',
        preview: 'Twelve buoys on loan to the sea, and a ferry that moved for forty minutes.',
        greeting: [
          'Good morning,',
          'A short number. The harbour is quiet, and we have tried not to fill the silence. Two things moved all the same: the current, and one boat.',
        ],
      },
      es: {
        subject: 'La Semana, n.º 111: adónde fueron las boyas',
        preview: 'Doce boyas que el mar tiene en préstamo.',
        greeting: [
          'Buenos días:',
          'Un número corto. El puerto está callado y hemos procurado no llenar el silencio. Una cosa se movió a pesar de todo: la corriente.',
        ],
      },
      ar: {
        subject: 'الأسبوع، العدد ١١١: إلى أين ذهبت العوّامات',
        preview: 'اثنتا عشرة عوّامة معارة للبحر.',
        greeting: ['صباح الخير،', 'عدد قصير. المرفأ هادئ، وقد حاولنا ألا نملأ هدوءه. ومع ذلك تحرّك شيء واحد: التيار.'],
      },
    },
    works: ['buoys', 'swell'],
  },
  {
    number: 110,
    goesOut: cal.at(cal.monday(-1), '08:00'),
    state: { kind: 'released', signed: ['ada', 'noor'] },
    words: {
      en: {
        subject: 'The Week, no. 110: bread by oar',
        preview: 'Three hundred loaves cross the strait by hand, and Ras Luma opens its registers.',
        greeting: [
          'Good morning,',
          'The ferries have been tied up for days, and what must get across gets across by other means. We begin with the bread.',
          'From Ras Luma comes a story about reading in the wrong direction. It happens to us, too; the corrections are at the foot.',
        ],
      },
      es: {
        subject: 'La Semana, n.º 110: sin barcos',
        preview: 'Esta semana no hay historias en español; el porqué, en dos líneas.',
        greeting: [
          'Buenos días:',
          'Esta semana no hemos terminado ninguna traducción que nos atreviéramos a firmar. Preferimos decírselo a mandarle una a medias. El próximo lunes habrá más.',
        ],
      },
      ar: {
        subject: 'الأسبوع، العدد ١١٠: بلا قوارب',
        preview: 'لا قصص بالعربية هذا الأسبوع، والسبب في سطرين.',
        greeting: [
          'صباح الخير،',
          'لم ننجز هذا الأسبوع ترجمة نجرؤ على توقيعها، وآثرنا أن نقول لكم ذلك على أن نرسل نصف ترجمة. وفي الاثنين المقبل مزيد.',
        ],
      },
    },
    works: ['bread-boat', 'registers'],
  },
]
