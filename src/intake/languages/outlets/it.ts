import { phrasesIn } from '../forms.ts'
import type { OutletWords } from './outlet-words.ts'

export const italianOutlets: OutletWords = {
  known: phrasesIn(`
    ANSA, Adnkronos, AGI, LaPresse, Italpress, RAI, Rai Radio 1|Radio 1|Radio Uno, Rai Radio 3|Radio 3,
    Rai 1|Rai Uno|Raiuno, Rai 2|Rai Due|Raidue, Rai 3|Rai Tre|Raitre, RaiNews24|Rai News 24|RaiNews, Tg1, Tg2, Tg3, TgR,
    Sky TG24|SkyTg24, La7, Canale 5, Rete 4|Retequattro, Mediaset, Radio 24
  `),
  titles: phrasesIn('Il Sole 24 Ore|Sole 24 Ore, Il Fatto Quotidiano'),
  named: phrasesIn('corriere, gazzetta, giornale, messaggero, mattino, notizie, agenzia, televisione'),
  shared: phrasesIn('stampa'),
  before: phrasesIn('il, lo, gli, agenzia'),
}
