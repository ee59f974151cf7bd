import { phrasesIn } from '../forms.ts'
import type { OutletWords } from './outlet-words.ts'

export const frenchOutlets: OutletWords = {
  known: phrasesIn(`
    Belga, ATS|Keystone-ATS|ats, RFI, RTBF|la RTBF, RTS, SRC, France Bleu, France Info|Franceinfo, France Inter,
    France Culture, France 2, France 3, France 24, France Télévisions, Radio France, BFMTV|BFM TV|BFM, BFM Business, LCI,
    CNews, TF1, Europe 1, RMC, RTL, TV5 Monde|TV5Monde, Sud Radio, Radio-Canada
  `),
  titles: phrasesIn(`
    Mediapart, Ouest-France, Le Monde, Le Figaro, Le Parisien, L'Équipe, Sud Ouest, La Voix du Nord, Nice-Matin,
    Midi Libre, Midi Olympique
  `),
  named: phrasesIn(`
    agence, presse, télévision, quotidien, courrier, dépêche, gazette, écho, hebdo, nouvelles, télé
  `),
  shared: phrasesIn('matin'),
  before: phrasesIn("le, la, les, l', agence"),
}
