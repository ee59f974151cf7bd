import { phrasesIn } from '../forms.ts'
import type { OutletWords } from '../outlets/outlet-words.ts'

export const frenchOutlets: OutletWords = {
  known: phrasesIn(`
    Belga, ATS|Keystone-ATS|ats, RFI, RTBF|la RTBF, RTS, SRC, France Bleu, France Info|Franceinfo, France Inter,
    France Culture, France 2, France 3, France 24, France Télévisions, Radio France, BFMTV|BFM TV|BFM, BFM Business,
    LCI, CNews, TF1, Europe 1, RMC, RTL, TV5 Monde|TV5Monde, Sud Radio, Radio-Canada, APS, AIP, AGP, AIB,
    Amap, La Presse canadienne|Presse canadienne, QMI|agence QMI, RCI, Outre-mer la 1re|La 1ère|Outre-mer La
    1ère, TV Monaco, Arte, M6, NRJ, Skyrock, Fun Radio, Radio Nova, France 4, France 5, TF1 Info,
    TVA, TVA Nouvelles, Télé-Québec, Canal+, Public Sénat, LCP, Radio Classique, Radio Notre-Dame, RCF, RTS Info,
    RTL-TVI, LN24, Africa n°1|Africa Radio
  `),
  titles: phrasesIn(`
    Mediapart, Ouest-France, Le Monde, Le Figaro, Le Parisien, L'Équipe, Sud Ouest, La Voix du Nord, Nice-Matin,
    Midi Libre, Midi Olympique, Libération, Les Échos, La Croix, L'Humanité, L'Express, L'Obs,
    Le Canard enchaîné, Le Télégramme, La Dépêche du Midi, La Provence, L'Est républicain, Le Progrès,
    La Montagne, Le Courrier de l'Ouest, Paris-Normandie, Le Dauphiné libéré, Les Dernières Nouvelles
    d'Alsace, La Libre Belgique, La Tribune de Genève, 24 heures, Le Devoir,
    Le Journal de Montréal, Jeune Afrique, Slate, HuffPost, Rue89, Streetpress, Reporterre, Disclose, Les Jours,
    Blast, Brut, Konbini, Numerama, So Foot, RMC Sport, Eurosport
  `),
  named: phrasesIn(`
    agence, presse, télévision, quotidien, courrier, dépêche, gazette, écho, hebdo, nouvelles, télé
  `),
  shared: phrasesIn('matin'),
  links: ['du', 'des'],
  wires: phrasesIn('agence'),
  before: phrasesIn("le, la, les, l', agence"),
}
