import { phrasesIn } from '../forms.ts'
import type { OutletWords } from './outlet-words.ts'

export const spanishOutlets: OutletWords = {
  known: phrasesIn(`
    EFE|Agencia EFE|إفي, Prensa Latina, Europa Press, Notimex, Télam, Servimedia, Colpisa, ACN, teleSUR, HispanTV, RTVE,
    RNE|Radio Nacional de España|Radio Nacional, TVE, Cadena SER|la SER, COPE|Cadena COPE, Onda Cero, Telecinco,
    laSexta|La Sexta, Antena 3, Caracol Radio, RCN, RPP, TV3, Canal Sur, Telemadrid
  `),
  titles: phrasesIn('El País, La Vanguardia, elDiario.es, Infobae, Página/12'),
  named: phrasesIn(`
    diario, noticias, prensa, agencia, tribuna, heraldo, gaceta, semanario, revista, canal, televisión, periódico,
    semanal
  `),
  shared: phrasesIn('hoy, mundo, voz, onda, correo, cadena, información, nueva, libre, antena'),
  before: phrasesIn('el, la, los, las, agencia'),
}
