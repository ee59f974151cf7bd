import { phrasesIn } from '../forms.ts'
import type { OutletWords } from '../outlets/outlet-words.ts'

export const spanishOutlets: OutletWords = {
  known: phrasesIn(`
      EFE|Agencia EFE|إفي, Prensa Latina, Europa Press, Notimex, Télam, Servimedia, Colpisa, ACN, teleSUR,
      HispanTV, RTVE, RNE|Radio Nacional de España|Radio Nacional, TVE, Cadena SER|la SER, COPE|Cadena COPE, Onda
      Cero, Telecinco, laSexta|La Sexta, Antena 3, Caracol Radio, RCN, RPP, TV3, Canal Sur, Telemadrid, Radio
      Televisión Española, ANF|Agencia de Noticias Fides, Agencia Télam, Agencia SINC|SINC, AVN, ANSA Latina,
      Colprensa, Canal 13, Chilevisión, TVN, ADN Radio, Radio Bío Bío|BioBioChile, Televisa, TV
      Azteca, Canal Once, Radio Mitre, Radio Continental, Todo Noticias, C5N, América TV, Telefe, Radio Rivadavia,
      Blu Radio, W Radio, La FM, Telesur, RTVC, ETB, Canal Extremadura, Aragón TV, IB3, À Punt, Catalunya
      Ràdio, RAC1, Radio Euskadi, Radio Galega, TVG, Panamericana Televisión, América Televisión, Unitel,
      Red Uno, Ecuavisa, Teleamazonas, Radio Cadena Nacional
    `),
  titles: phrasesIn(`
    El País, La Vanguardia, elDiario.es, Infobae, Página/12, ABC, El Mundo, El Periódico, El Confidencial, El Español,
    infoLibre, 20 Minutos, Mundo Deportivo, Cinco Días, El Economista, La Nación, Clarín, El Universal, La Jornada,
    Excélsior, Animal Político, El Tiempo, El Espectador, El Mercurio, La Tercera, El Mostrador, Ciper, La República,
    Ojo Público, IDL-Reporteros, El Deber, Página Siete, El Universo, ABC Color, El Observador, La Diaria, La Silla Rota, Newtral, Granma,
    El Nuevo Herald, El Faro, Prensa Libre, The Conversation, The New York Times, The Guardian, Le Monde, Le Figaro,
    Der Spiegel, Die Zeit, Der Standard, Süddeutsche Zeitung, La Repubblica, Corriere della Sera, The Washington Post,
    Financial Times, The Wall Street Journal, The Economist, Bloomberg
  `),
  named: phrasesIn(`
    diario, noticias, prensa, agencia, tribuna, heraldo, gaceta, semanario, revista, canal, televisión, periódico,
    semanal
  `),
  shared: phrasesIn('hoy, mundo, voz, onda, correo, cadena, información, nueva, libre, antena'),
  otherwise: phrasesIn('agencia tributaria'),
  links: ['del'],
  wires: phrasesIn('agencia'),
  opening: phrasesIn('Canal'),
  otherTele: phrasesIn('fón, trab'),
  before: phrasesIn('el, la, los, las, agencia'),
}
