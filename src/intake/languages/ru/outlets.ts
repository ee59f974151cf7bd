import { phrasesIn } from '../forms.ts'
import type { OutletWords } from '../outlets/outlet-words.ts'

export const russianOutlets: OutletWords = {
  known: phrasesIn(`
    TASS|ТАСС|ИТАР-ТАСС|تاس, Sputnik|Спутник|سبوتنيك|اسپوتنیک, RIA Novosti|RIA|РИА Новости|РИА,
    Interfax|Интерфакс|Інтерфакс|Интерфакс-Украина|Інтерфакс-Україна|Interfax-Ukraine, БелТА|BelTA, Казинформ, RT,
    РБК|RBC, Медуза|Meduza, Росбалт, Регнум, Рамблер
  `),
  named: phrasesIn(
    'портал, радио, вестник, газета, новости, известия, ведомости, правда, агентство, телеканал, курьер',
  ),
  shared: phrasesIn('труд, время'),
  titles: phrasesIn(
    'Коммерсантъ, Коммерсант, Фонтанка, Медиазона, Верстка, Вёрстка, Холод, Лента.ру, Газета.ру, Матч ТВ',
  ),
  endings: phrasesIn('пресс, информ'),
  worldwide: {
    Reuters: ['Рейтер', 'Рейтерс'],
    AP: ['Ассошиэйтед Пресс'],
    AFP: ['Франс Пресс', 'Франс-Пресс'],
    Xinhua: ['Синьхуа'],
    Anadolu: ['Анадолу'],
    BBC: ['Би-би-си'],
  },
  wires: phrasesIn('пресс, агентство, агентства'),
  wireEndings: phrasesIn('пресс, информ'),
  opening: phrasesIn('Теле, Радио'),
  networks:
    /х|ф[еэ]йсбук\p{L}*|твитт?ер\p{L}*|инстаграм\p{L}*|телеграм[ауе]?|ютуб\p{L}*|тикток\p{L}*|вконтакте|вайбер\p{L}*|ватсап\p{L}*/u,
  before: phrasesIn('агентство, газета, издание'),
}
