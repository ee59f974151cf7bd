import type { Block, StoryDocument } from '../story/document.ts'
import type { Instant } from '../story/time.ts'
import type { Calendar, Tongue } from './calendar.ts'
import type { MemberKey } from './newsroom.ts'
import { p, said } from './writing.ts'

/** What stood there before: a headline, blocks by id. Everything else was as it is now. */
interface Was {
  readonly headline?: string
  readonly blocks?: readonly Block[]
}

/** A public note on a published work, by language, and what it mended. */
export interface SampleCorrection {
  readonly work: string
  readonly kind: 'correction' | 'clarification'
  readonly at: Instant
  readonly by: MemberKey
  /** Who told us, as the note may say; "" when we found it ourselves. */
  readonly toldBy: { readonly [T in Tongue]?: string }
  readonly notes: { readonly [T in Tongue]?: { readonly note: string; readonly was: Was } }
}

/** The document as readers saw it before the correction. */
export function before(document: StoryDocument, was: Was): StoryDocument {
  const old = new Map((was.blocks ?? []).map((block) => [block.attrs.id, block]))
  return {
    ...document,
    headline: was.headline ?? document.headline,
    body: document.body.map((block) => old.get(block.attrs.id) ?? block),
  }
}

/** The corrections of the sample, newest first. */
export const correctionsOf = (cal: Calendar): readonly SampleCorrection[] => [
  {
    work: 'ballots',
    kind: 'clarification',
    at: cal.hoursAgo(6.5),
    by: 'ada',
    toldBy: {},
    notes: {
      en: {
        note: 'The second batch of ballots was stopped by the printers themselves, not by the electoral office, as our headline suggested until this correction.',
        was: { headline: 'Stopped ballots in four scripts: what Ras Luma’s electoral office has learned' },
      },
    },
  },
  {
    work: 'island-line',
    kind: 'correction',
    at: cal.at(-3, '10:20'),
    by: 'ada',
    toldBy: { en: 'a reader', es: 'una lectora', ar: 'قارئة' },
    notes: {
      en: {
        note: `The noon bus to the southern pier is free until ${cal.words(58, 'en', 'date')} only. After that it costs as much as the ferry. We had written that it is free.`,
        was: {
          blocks: [
            p(
              'p7',
              'Since the boats stopped, the port has run a bus at noon to the southern pier, where another company sails. It carries nineteen people on average. It is free.',
            ),
          ],
        },
      },
      es: {
        note: `El autobús de mediodía al muelle sur solo es gratuito hasta el ${cal.words(58, 'es', 'date')}. Después cuesta lo mismo que el transbordador. Habíamos escrito que es gratuito.`,
        was: {
          blocks: [
            p(
              'p7',
              'Desde que los barcos pararon, el puerto pone a mediodía un autobús hasta el muelle sur, desde donde sale otra compañía. Lleva de media a diecinueve personas. Es gratuito.',
            ),
          ],
        },
      },
      ar: {
        note: `حافلة الظهر إلى الرصيف الجنوبي مجانية حتى ${cal.words(58, 'ar', 'date')} فقط، ثم يصير أجرها كأجر العبّارة. وكنا قد كتبنا أنها مجانية.`,
        was: {
          blocks: [
            p(
              'p7',
              'منذ توقفت القوارب يسيّر الميناء عند الظهر حافلة إلى الرصيف الجنوبي، حيث تبحر شركة أخرى. وهي تنقل تسعة عشر شخصًا في المتوسط. وهي مجانية.',
            ),
          ],
        },
      },
    },
  },
  {
    work: 'swell',
    kind: 'correction',
    at: cal.at(-9, '09:00'),
    by: 'ada',
    toldBy: { en: 'the captain’s mother' },
    notes: {
      en: {
        note: 'The captain who brought the Corriente into the inner basin is Berta Solé, not Solà.',
        was: {
          blocks: [
            p(
              'p2',
              'The council had agreed to it in two minutes, and so had the port, on the other side of the same door. “',
              said('q1', 'With a ground swell one does not decide, one goes home'),
              '”, Solà said. It took forty minutes. Nobody was paid for them, at the crew’s own wish, and nobody was thanked, at the port’s.',
            ),
          ],
        },
      },
    },
  },
]
