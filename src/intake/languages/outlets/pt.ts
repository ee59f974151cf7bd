import { phrasesIn } from '../forms.ts'
import type { OutletWords } from './outlet-words.ts'

export const portugueseOutlets: OutletWords = {
  known: phrasesIn(`
    Lusa|Agência Lusa, Agência Brasil, Estadão Conteúdo, Folhapress, Agência Estado, RTP, SIC|SIC Notícias, TVI,
    CNN Portugal, CNN Brasil, TSF, Antena 1, Rádio Renascença, TV Globo, GloboNews, SBT, Record TV, CBN
  `),
  titles: phrasesIn('G1, O Globo, Estadão, UOL, Folha de S.Paulo, Correio da Manhã'),
  named: phrasesIn('jornal, diário, notícias, folha, rádio, agência, televisão, gazeta, imprensa'),
  shared: phrasesIn('correio, tempo'),
  before: phrasesIn('o, os, as, agência'),
}
