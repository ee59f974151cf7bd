import { phrasesIn } from '../forms.ts'
import type { OutletWords } from '../outlets/outlet-words.ts'

export const portugueseOutlets: OutletWords = {
  known: phrasesIn(`
      Lusa|Agência Lusa, Agência Brasil, Estadão Conteúdo, Folhapress, Agência Estado, RTP, SIC|SIC Notícias, TVI,
      CNN Portugal, CNN Brasil, TSF, Antena 1, Rádio Renascença, TV Globo, GloboNews, SBT, Record TV, CBN, Angop,
      Inforpress, STP-Press, TATOLI, Lusa Notícias, NOW TV, RTP Notícias,
      SIC Radical, CMTV|Correio da Manhã TV, Rádio Observador, Antena 2, Antena 3, RDP África, Sport TV, Canal 11,
      RBS TV, RPC, NSC, EPTV, BandNews, BandNews FM, Jovem Pan, Rádio Gaúcha, Rádio
      Bandeirantes, Rede TV, TV Cultura, TV Record, Agência O Globo, SporTV, ESPN Brasil, TPA, TVM|Televisão de Moçambique
  `),
  titles: phrasesIn(`
      G1, O Globo, Estadão, UOL, Folha de S.Paulo, Correio da Manhã, Diário de Notícias, Jornal de
      Notícias, Expresso, Jornal de Negócios, Folha de São
      Paulo, Valor Econômico, Zero Hora, Gazeta do Povo, O Povo, Correio Braziliense, Metrópoles, Poder360, The
      Intercept, Intercept Brasil, Agência Pública, IstoÉ, CartaCapital, piauí, Jornal de Angola,
      Novo Jornal, O País, Carta de Moçambique, Helsingin Sanomat, El País, The Conversation, The New York
      Times, The Guardian, Le Monde, Der Spiegel, Die Zeit, Financial Times, The Wall Street Journal, The
      Economist, Bloomberg, The Washington Post
    `),
  named: phrasesIn('jornal, diário, notícias, folha, rádio, agência, televisão, gazeta, imprensa'),
  shared: phrasesIn('correio, tempo'),
  links: ['da', 'do', 'das', 'dos'],
  wires: phrasesIn('agência'),
  opening: phrasesIn('Canal'),
  otherTele: phrasesIn('fon, trab'),
  before: phrasesIn('o, os, as, agência'),
}
