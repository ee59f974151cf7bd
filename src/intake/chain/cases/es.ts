import type { SourcesCases } from '../sources-cases.ts'

export const sourcesInSpanish: SourcesCases = {
  language: 'es',
  outlet: 'El Faro de Vell',
  headline: 'El barco nocturno a Mora se detiene este invierno',
  filler:
    'El barco cruzaba el estrecho cada noche desde que se cerró el puente, y los isleños que trabajan en el pueblo no tienen otro modo de volver a casa. La fábrica y la escuela cambiarán sus horarios.',
  cases: [
    {
      name: 'a paper that somebody cites is not named with them',
      story: ['Según un estudio de la Universidad de Mora citado por la alcaldesa, el barco está viejo.'],
      sources: ['document Universidad de Mora'],
    },
    {
      name: 'a dateline with day and wire',
      story: ['Vell, 10 feb (EFE).- El barco nocturno a Mora no volverá a navegar antes de la primavera.'],
      sources: ['report EFE 2026-02-10'],
    },
    {
      name: 'a dateline of a wire in the old form, by the wire alone at the end',
      story: [
        'VELL.- El barco nocturno a Mora no volverá a navegar antes de la primavera.',
        'La próxima travesía será en mayo. (Europa Press)',
      ],
      sources: ['report Europa Press'],
    },
    {
      name: 'an outlet that was told something on a weekday',
      story: ['«No queda tripulación», dijo la capitana Berta Sole a Onda Norte el martes.'],
      sources: ['interview Onda Norte 2026-02-10'],
    },
    {
      name: 'statements to an outlet yesterday',
      story: ['La capitana Berta Sole aseguró ayer en declaraciones a Radio Costa que no queda tripulación.'],
      sources: ['interview Radio Costa 2026-02-11'],
    },
    {
      name: 'an interview given to a newspaper',
      story: [
        '«No queda tripulación», afirmó Berta Sole en una entrevista concedida al diario Costa Hoy, publicada el lunes.',
      ],
      sources: ['interview Costa Hoy 2026-02-09'],
    },
    {
      name: 'an interview last week has no day',
      story: ['«No queda tripulación», explicó Berta Sole la semana pasada en una entrevista con Radio Costa.'],
      sources: ['interview Radio Costa'],
    },
    {
      name: 'somebody who told the press, a court or the outlet itself',
      story: [
        '«No queda tripulación», dijo Berta Sole a la prensa el martes. Dijo a este diario que el barco es viejo, y declaró al juez lo mismo.',
      ],
      sources: [],
    },
    {
      name: 'a wire that reported, citing another outlet',
      story: ['El barco ha sido vendido, informó el miércoles la agencia Reuters, que cita a Radio Costa.'],
      sources: ['report Radio Costa', 'report Reuters 2026-02-11'],
    },
    {
      name: 'an outlet behind "según"',
      story: ['El barco ha sido vendido a un astillero del sur, según publica el diario Costa Hoy.'],
      sources: ['report Costa Hoy'],
    },
    {
      name: 'a body’s statement',
      story: [
        'La Autoridad Portuaria anunció el viernes en un comunicado que el barco no navegará antes de la primavera.',
      ],
      sources: ['statement Autoridad Portuaria 2026-02-06'],
    },
    {
      name: 'a report of an institute',
      story: [
        'Un informe del Instituto de la Costa, publicado el 2 de febrero, dice que uno de cada tres isleños se iría.',
      ],
      sources: ['document Instituto de la Costa 2026-02-02'],
    },
    {
      name: 'a line with whose information',
      story: [
        'El barco nocturno no volverá a navegar antes de la primavera.',
        'Con información de Prensa Austral y Radio Costa',
      ],
      sources: ['report Prensa Austral', 'report Radio Costa'],
    },
    {
      name: 'a line of first publication and licence',
      story: [
        'El barco nocturno no volverá a navegar antes de la primavera.',
        'Este artículo fue publicado originalmente en Mar Abierto y se reproduce bajo licencia Creative Commons.',
      ],
      sources: ['report Mar Abierto'],
    },
    {
      name: 'a translation by a person',
      story: [
        'El barco nocturno no volverá a navegar antes de la primavera.',
        'Publicado por primera vez en The Tide. Traducción del inglés de Ada Lindqvist.',
      ],
      sources: ['report The Tide', 'translation El Faro de Vell (Ada Lindqvist) 2026-02-12'],
    },
    {
      name: 'the outlet saw it itself',
      story: [
        'El barco estaba el miércoles en el muelle con las luces apagadas, según pudo comprobar El Faro de Vell.',
      ],
      sources: ['observation El Faro de Vell 2026-02-11'],
    },
    {
      name: 'a person behind "según" is no source',
      story: ['El barco ha sido vendido a un astillero del sur, según Berta Sole, su capitana.'],
      sources: [],
    },
    {
      name: 'dateline EFE accent',
      story: ['Vell (España), 11 feb (EFE).- El barco no volverá a navegar antes de la primavera.'],
      sources: ['report EFE 2026-02-11'],
    },
    {
      name: 'agencia line',
      story: ['El barco no volverá a navegar antes de la primavera.', 'EFE'],
      sources: ['report EFE'],
    },
    {
      name: 'según informó',
      story: ['El barco fue vendido, según informó el lunes el diario Costa Hoy.'],
      sources: ['report Costa Hoy 2026-02-09'],
    },
    {
      name: 'en declaraciones al',
      story: ['«No queda nadie», lamentó Sole en declaraciones al canal Mar TV este miércoles.'],
      sources: ['interview Mar TV 2026-02-11'],
    },
    {
      name: 'en conversación con',
      story: ['«No queda nadie», dijo Berta Sole en conversación con Costa Hoy.'],
      sources: ['interview Costa Hoy'],
    },
    {
      name: 'El País article',
      story: ['El barco fue vendido, publicó El País el domingo.'],
      sources: ['report El País 2026-02-08'],
    },
    {
      name: 'a través de un comunicado',
      story: ['La naviera Mar Unido informó a través de un comunicado de que el barco no navegará.'],
      sources: ['statement Mar Unido'],
    },
    {
      name: 'nota de prensa ayer',
      story: ['En una nota de prensa difundida ayer, el Ayuntamiento de Vell pide calma.'],
      sources: ['statement Ayuntamiento de Vell 2026-02-11'],
    },
    {
      name: 'estudio',
      story: ['Según un estudio de la Universidad de Vell, el mar se ha calentado dos grados.'],
      sources: ['document Universidad de Vell'],
    },
    {
      name: 'encuesta del',
      story: ['Una encuesta del Instituto de la Costa difundida el martes muestra que la mitad se iría.'],
      sources: ['document Instituto de la Costa 2026-02-10'],
    },
    {
      name: 'nuestro corresponsal',
      story: ['El barco seguía en el muelle, informa nuestro corresponsal en Vell.'],
      sources: ['observation El Faro de Vell'],
    },
    {
      name: 'semana pasada',
      story: ['«No queda nadie», dijo Sole a Radio Costa la semana pasada.'],
      sources: ['interview Radio Costa'],
    },
    {
      name: 'tomado de',
      story: ['El barco no volverá a navegar antes de la primavera.', 'Tomado de Prensa Austral'],
      sources: ['report Prensa Austral'],
    },
    {
      name: 'traducido por',
      story: ['El barco no volverá a navegar antes de la primavera.', 'Traducido por Ada Lindqvist'],
      sources: ['translation El Faro de Vell (Ada Lindqvist) 2026-02-12'],
    },
    {
      name: 'citó a',
      story: ['La agencia AFP citó a Radio Costa al anunciar la venta.'],
      sources: ['report Radio Costa', 'report AFP'],
    },
    {
      name: 'entrevista en',
      story: ['«Se acabó», dijo Sole en una entrevista en Radio Costa el lunes.'],
      sources: ['interview Radio Costa 2026-02-09'],
    },
    {
      name: 'citado por',
      story: ['El barco está perdido, dijo el capitán, citado por la agencia AFP.'],
      sources: ['report AFP'],
    },
    {
      name: 'reveló',
      story: ['Costa Hoy reveló el domingo que el barco fue vendido.'],
      sources: ['report Costa Hoy 2026-02-08'],
    },
    {
      name: 'de acuerdo con',
      story: ['De acuerdo con Radio Costa, el barco fue vendido.'],
      sources: ['report Radio Costa'],
    },
    { name: 'dijo el martes que', story: ['Berta Sole dijo el martes que el barco está perdido.'], sources: [] },
    {
      name: 'correo a',
      story: ['«Se acabó», escribió Sole en un correo a Costa Hoy.'],
      sources: ['interview Costa Hoy'],
    },
    { name: 'este medio', story: ['Sole confirmó a este medio que el barco está perdido.'], sources: [] },
    {
      name: 'agencia con nombre nuevo',
      story: ['El barco fue vendido, informó la agencia Mar Sur.'],
      sources: ['report Mar Sur'],
    },
    {
      name: 'ministerio comunicado',
      story: ['El Ministerio de Transportes explicó en un comunicado que el barco no es seguro.'],
      sources: ['statement Ministerio de Transportes'],
    },
    {
      name: 'datos del instituto',
      story: ['Según datos del Instituto Nacional de Estadística publicados el lunes, un tercio se iría.'],
      sources: ['document Instituto Nacional de Estadística 2026-02-09'],
    },
    {
      name: 'con informacion de EFE y',
      story: ['El barco no volverá a navegar.', 'Con información de EFE.'],
      sources: ['report EFE'],
    },
    {
      name: 'an estimate that was put out in a notice',
      story: [
        'Según las primeras previsiones de Agua Clara, dadas a conocer ayer en una nota de prensa, lloverá poco.',
      ],
      sources: ['statement Agua Clara 2026-02-11'],
    },
    {
      name: 'an open letter whose subject is left out',
      story: ['La prefectura de Lorme no quiso esperar. En una carta abierta fechada el 2 de febrero, pidió calma.'],
      sources: ['document prefectura de Lorme 2026-02-02'],
    },
    {
      name: 'a town by another word for the body that runs it',
      story: ['El Ayuntamiento de Lepe no tiene dinero. En una nota del miércoles, el consistorio pide ayudas.'],
      sources: ['statement Ayuntamiento de Lepe 2026-02-11'],
    },
    {
      name: 'a word for any body with an adjective',
      story: ['La Diputación de Vera lo rechaza. En un comunicado del martes, la institución provincial pide calma.'],
      sources: ['statement Diputación de Vera 2026-02-10'],
    },
    {
      name: 'the day on which an outlet had it, before a clause that tells so',
      story: ['Todo se supo el martes, cuando el diario La Boya publicó las fotografías del muro.'],
      sources: ['report La Boya 2026-02-10'],
    },
    {
      name: 'a suit that is only filed',
      story: ['La demanda fue presentada por la Defensoría del Pueblo después de las quejas de los vecinos.'],
      sources: [],
    },
    {
      name: 'a suit in which something is said',
      story: ['La querella interpuesta por la Fiscalía de Vell sostiene que la obra es ilegal.'],
      sources: ['document Fiscalía de Vell'],
    },
  ],
}
