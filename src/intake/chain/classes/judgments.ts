import type { ClassOfCases } from './classes.ts'

/** Judgments, which are of the court that was named before, or with it. */
export const judgments: ClassOfCases = {
  es: [
    [
      'La Audiencia Provincial de Mora ha condenado al armador. La sentencia, notificada el lunes, considera probada la fuga.',
      'document Audiencia Provincial de Mora 2026-02-09',
    ],
    [
      'El Juzgado de lo Social nº 2 de Mora da la razón al capitán. Según la sentencia, el barco era viejo.',
      'document Juzgado de lo Social nº 2 de Mora',
    ],
    [
      'El Tribunal Oral en lo Criminal N° 3 absolvió al armador. «Nadie lo pudo prever», escribe el juez en un auto de 41 páginas.',
      'document Tribunal Oral en lo Criminal N° 3',
    ],
    ['El Tribunal Oral de Mora condenó al armador. Según dijo la testigo, en el auto viajaban tres personas.'],
    ['El Tribunal Oral de Mora condenó al armador. La sentencia se conoció el lunes.'],
  ],
  pt: [
    [
      'O Tribunal da Relação de Mora absolveu o armador. O acórdão, conhecido na segunda-feira, sustenta que o barco era velho.',
      'document Tribunal da Relação de Mora 2026-02-09',
    ],
    [
      'A 2ª Vara Cível de Mora condenou a empresa. A decisão afirma que o barco era velho.',
      'document 2ª Vara Cível de Mora',
    ],
    ['O Tribunal da Relação de Mora absolveu o armador. O acórdão foi lido na segunda-feira.'],
  ],
  ru: [
    [
      'Заречный районный суд Вареды продал паром за долги порта. В мотивировочной части сказано, что судно старое.',
      'document Заречный районный суд Вареды',
    ],
    [
      'Дело слушал Мористый городской суд. Как следует из протокола судебного заседания от 4 февраля, капитан знал о течи.',
      'document Мористый городской суд 2026-02-04',
    ],
    ['Приговор огласили в среду. Капитан с приговором не согласен.'],
  ],
  uk: [
    [
      'Справу слухав Мористий міський суд. У вироку сказано, що капітан знав про течу.',
      'document Мористий міський суд',
    ],
    [
      'У рішенні Приморського районного суду від 3 лютого йдеться, що судно продали.',
      'document Приморського районного суду 2026-02-03',
    ],
  ],
  ar: [
    [
      'قضت محكمة جنايات الساحل أمس بسجن المالك سبع سنوات. وجاء في حيثيات الحكم أن السفينة بيعت بلا مزاد.',
      'document محكمة جنايات الساحل',
    ],
  ],
  fa: [
    [
      'دادگاه بندر مالک را به زندان محکوم کرد. در دادنامه آمده است که کشتی بدون مزایده فروخته شد.',
      'document دادگاه بندر',
    ],
  ],
}
