import { phrasesIn } from '../forms.ts'
import type { OutletWords } from '../outlets/outlet-words.ts'

export const italianOutlets: OutletWords = {
  known: phrasesIn(`
    ANSA, Adnkronos, AGI, LaPresse, Italpress, RAI, Rai Radio 1|Radio 1|Radio Uno, Rai Radio 3|Radio 3, Rai 1|Rai
    Uno|Raiuno, Rai 2|Rai Due|Raidue, Rai 3|Rai Tre|Raitre, RaiNews24|Rai News 24|RaiNews, Tg1, Tg2, Tg3, TgR, Sky
    TG24|SkyTg24, La7, Canale 5, Rete 4|Retequattro, Mediaset, Radio 24, Askanews, Agenzia Nova|AgenziaNova,
    9Colonne, Radiocor, Ansa.it, Rsi, Radio Vaticana|Vatican News, Tv2000|TV2000, Rainews,
    Tgcom24|TgCom24, Radio Capital, Radio Deejay, Rtl 102.5, Radio Popolare, Radio Radicale, Sky Sport, Sky News,
    Dazn, Italia 1, La 7, Tg La7, Tg5, Rai Sport, Rai Radio 2|Radio 2, Gr1, Radio Anch'io, Telelombardia,
    Fanpage|Fanpage.it, Il Post
  `),
  titles: phrasesIn(`
    Il Sole 24 Ore|Sole 24 Ore, Il Fatto Quotidiano, la Repubblica|Repubblica, Corriere della Sera, La Stampa, Il
    Messaggero, Il Foglio, Avvenire, Il Resto del Carlino, Il
    Secolo XIX, Il Tirreno, Gazzetta dello Sport, Tuttosport, Corriere dello Sport, L'Espresso, Panorama,
    Internazionale, Wired, Il Gazzettino, L'Unione Sarda, La Nuova Sardegna, Giornale di Sicilia, La
    Sicilia, Famiglia Cristiana, Huffington Post, HuffPost, Linkiesta, Dagospia, MilanoToday, RomaToday,
    L'Eco di Bergamo, Brescia Oggi, BresciaOggi
  `),
  named: phrasesIn('corriere, gazzetta, giornale, messaggero, mattino, notizie, agenzia, televisione'),
  shared: phrasesIn('stampa, voce, eco'),
  links: ['del', 'della', 'dello', 'delle', 'dei', 'degli'],
  wires: phrasesIn('agenzia'),
  opening: phrasesIn('Canale'),
  otherTele: phrasesIn('lavor'),
  before: phrasesIn('il, lo, gli, agenzia'),
}
