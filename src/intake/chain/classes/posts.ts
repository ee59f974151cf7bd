import type { ClassOfCases } from './classes.ts'

/** What bodies post on networks, which are no publishers; what people post there is no source. */
export const posts: ClassOfCases = {
  en: [
    ['Mora Police tweeted a picture of the boat.', 'statement Mora Police'],
    ['A picture tweeted by the police was seen by thousands.'],
    ['The police department wrote on its Facebook page on Wednesday that nobody was hurt.'],
    [
      'Mora Police Department wrote on its Facebook page on Wednesday that nobody was hurt.',
      'statement Mora Police Department 2026-02-11',
    ],
    ['The mayor wrote on Facebook that the boat was old.'],
  ],
  de: [
    [
      'Die Stadt Elbsand schrieb am Dienstag auf Facebook, die Brücke bleibe gesperrt.',
      'statement Stadt Elbsand 2026-02-10',
    ],
    ['Die Polizei Elbsand teilte auf X mit, niemand sei verletzt worden.', 'statement Polizei Elbsand'],
    ['Der Bürgermeister schrieb auf Facebook, die Fähre sei alt.'],
  ],
  fr: [
    ['La préfecture du Finistère a précisé sur X que la route rouvrirait.', 'statement préfecture du Finistère'],
    ['Le maire a écrit sur Facebook que le bateau était vieux.'],
  ],
  es: [
    ['El portavoz del sindicato escribió en su cuenta de X que el barco es viejo.'],
    [
      'El Ayuntamiento de Vell informó en su cuenta de X de que el puente sigue cerrado.',
      'statement Ayuntamiento de Vell',
    ],
    ['El alcalde escribió en Facebook que el barco es viejo.'],
  ],
  it: [
    ['Il Comune di Mora ha scritto su Facebook che il ponte resta chiuso.', 'statement Comune di Mora'],
    ['Il sindaco ha scritto su Facebook che la nave è vecchia.'],
    ['«La nave è vecchia», scrive su X Ugo Ferri, il capitano.'],
  ],
  pt: [
    [
      'A Prefeitura de Mora publicou no Instagram, na quarta-feira, que a ponte segue fechada.',
      'statement Prefeitura de Mora 2026-02-11',
    ],
    ['O prefeito escreveu no Facebook que o barco é velho.'],
  ],
  ru: [
    [
      'Сама Варедская больница 11 февраля написала в своём сообществе во «ВКонтакте», что паром стар.',
      'statement Варедская больница 2026-02-11',
    ],
    [
      '«Бригады приступили к работам», — отчиталась «Морсктеплосеть» на своей странице во «ВКонтакте» в субботу.',
      'statement Морсктеплосеть 2026-02-07',
    ],
    ['Мэрия Вареды написала на своей странице во «ВКонтакте», что мост закрыт.', 'statement Мэрия Вареды'],
    [
      'Управление порта опубликовало сообщение в своем телеграм-канале в понедельник.',
      'statement Управление порта 2026-02-09',
    ],
    ['Мэр написал в Telegram, что паром стар.'],
  ],
  uk: [
    ['Про це повідомили в телеграм-каналі Одеської ОВА.', 'statement Одеської ОВА'],
    ['Мораська міськрада написала у фейсбуці, що міст закрито.', 'statement Мораська міськрада'],
    ['Мер написав у телеграмі, що пором старий.'],
  ],
  ar: [
    ['وفي تدوينة على فيسبوك، أعلن نادي المرسى تأجيل السباق.', 'statement نادي المرسى'],
    ['ونشرت بلدية مورا على صفحتها في فيسبوك أمس أن الجسر مغلق.', 'statement بلدية مورا 2026-02-11'],
    ['وكتب رئيس البلدية على منصة إكس أن العبارة قديمة.'],
  ],
  fa: [
    ['شهرداری مرسا در کانال تلگرامی خود از بسته شدن اسکله خبر داد.', 'statement شهرداری مرسا'],
    ['شهرداری مورا در شبکه اجتماعی ایکس نوشت که پل بسته است.', 'statement شهرداری مورا'],
    ['شهردار در اینستاگرام نوشت که کشتی فرسوده است.'],
  ],
}
