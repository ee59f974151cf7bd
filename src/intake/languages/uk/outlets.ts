import { phrasesIn } from '../forms.ts'
import type { OutletWords } from '../outlets/outlet-words.ts'

export const ukrainianOutlets: OutletWords = {
  known: phrasesIn(
    'Ukrinform|Укринформ|Укрінформ, UNIAN|УНИАН|УНІАН, РБК-Україна|РБК-Украина, Суспільне|Суспільного|Суспільному|Суспільним|Суспильне, Радіо Свобода|Радио Свобода|رادیو فردا, Громадське|Громадського|Громадському, ЛІГА.net|LIGA.net',
  ),
  named: phrasesIn('радіо, вісник, новини, агентство, агенція, телебачення, вісті, кур’єр'),
  shared: [],
  endings: phrasesIn('прес, інформ'),
  worldwide: { Xinhua: ['Сіньхуа'] },
  wires: phrasesIn('прес, агентство, агентства, агенція'),
  wireEndings: phrasesIn('прес, інформ'),
  opening: phrasesIn('Теле, Радіо'),
  networks:
    /х|фейсбу[кц]\p{L}*|тв[иі]тт?ер\p{L}*|[иі]нстаграм\p{L}*|телеграм[аеіу]?|ютуб\p{L}*|т[иі]кток\p{L}*|вайбер\p{L}*|ватсап\p{L}*/u,
  before: phrasesIn('видання'),
}
