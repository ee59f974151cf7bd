import type { Calendar, Tongue } from './calendar.ts'

/** A feed that the sample newsroom follows, and what stands in it. All invented; paused, since no such site answers. */
export interface SampleFeed {
  readonly name: string
  readonly address: string
  readonly language: Tongue
  readonly items: readonly {
    readonly address: string
    readonly headline: string
    readonly summary: string
    readonly published: string
  }[]
}

const pilots =
  'Los prácticos del puerto de Vell piden que el turno de noche vuelva a ser de tres personas: desde octubre son dos, y en enero tres barcos esperaron fuera hasta el amanecer.'

export const feedsOf = (cal: Calendar): readonly SampleFeed[] => [
  {
    name: 'Costa Hoy',
    address: 'https://costahoy.example/rss.xml',
    language: 'es',
    items: [
      {
        address: 'https://costahoy.example/puerto/turno-de-noche',
        headline: 'Los prácticos piden un tercero para la noche',
        summary: pilots,
        published: cal.hoursAgo(2),
      },
      {
        address: 'https://costahoy.example/mar/posidonia',
        headline: 'La posidonia vuelve a la cala del faro después de once años sin anclas',
        summary:
          'El Instituto del Mar ha contado cuatrocientas matas nuevas. La prohibición de fondear sigue un año más.',
        published: cal.hoursAgo(9),
      },
      {
        address: 'https://costahoy.example/puerto/once-firmas?utm_source=rss',
        headline: 'Once firmas y un barco menos',
        summary: 'El puerto y las tripulaciones firman el horario de invierno.',
        published: cal.at(-2, '18:20'),
      },
    ],
  },
  {
    name: 'Onda Norte',
    address: 'https://ondanorte.example/noticias/feed',
    language: 'es',
    items: [
      {
        address: 'https://ondanorte.example/puerto/practicos',
        headline: 'Tres barcos esperaron fuera del puerto hasta el amanecer',
        summary: pilots.replace('piden que', 'reclaman que'),
        published: cal.hoursAgo(1),
      },
      {
        address: 'https://ondanorte.example/gente/la-ultima-farera',
        headline: 'La última farera enseña a leer la niebla a quienes ya no la necesitan',
        summary: 'Cada jueves, en el aula del Club de Remo, una mujer de ochenta años habla de vientos.',
        published: cal.at(-1, '11:05'),
      },
    ],
  },
  {
    name: 'صوت الميناء',
    address: 'https://sawtalmina.example/feed',
    language: 'ar',
    items: [
      {
        address: 'https://sawtalmina.example/town/water-hours',
        headline: 'رأس لومة تعود إلى ساعات الماء المقننة قبل موعدها بشهر',
        summary: 'تقول البلدية إن الخزان الشرقي نزل إلى ثلثه، وإن الأحياء العليا ستحصل على الماء أربع ساعات في اليوم.',
        published: cal.hoursAgo(4),
      },
      {
        address: 'https://sawtalmina.example/labour/the-hour-on-the-dyke',
        headline: 'الساعة التي تُمشى على السدّ ساعة عمل',
        summary: 'حكم لعمّال الملّاحات في رأس لومة.',
        published: cal.at(-6, '09:30'),
      },
    ],
  },
]
