import type { ClassOfCases } from './classes.ts'

/** Stories that another outlet had first, found out or put into print. */
export const revelations: ClassOfCases = {
  en: [
    ['The boat is old, a report seen by the Press and Journal says.', 'report Press and Journal'],
    ['State television said that the boat was old.'],
    ['The sale was first reported on Monday by the Strait Herald.', 'report Strait Herald 2026-02-09'],
    [
      'The boat had been sold, according to a report in the Strait Herald on Monday.',
      'report Strait Herald 2026-02-09',
    ],
    ['A Ledger review of the records found that the boat was old.'],
    ['An investigation by the Strait Herald found in 2024 that the boat was old.', 'report Strait Herald'],
    ['As the Strait Herald reported last week, the boat has been sold.', 'report Strait Herald'],
    ['The Strait Herald said on Monday the boat had been sold.', 'report Strait Herald 2026-02-09'],
    ['The sale came to light in an investigation by Strait Radio.', 'report Strait Radio'],
  ],
  de: [
    ['Nach einem Bericht des „Sundkuriers“ ist die Fähre verkauft.', 'report Sundkurier'],
    ['Nach einem Bericht von Radio Sund ist die Fähre verkauft.', 'report Radio Sund'],
    ['Nach Recherchen des Mitteldeutschen Rundfunks ist die Fähre verkauft.', 'report Mitteldeutscher Rundfunk'],
    [
      'Aufgedeckt haben das Journalisten von „Le Monde“ und dem Bayerischen Rundfunk.',
      'report Le Monde',
      'report Bayerischer Rundfunk',
    ],
    [
      'Das belegen Akten, die WDR, NDR und „Süddeutsche Zeitung“ ausgewertet haben.',
      'report WDR',
      'report NDR',
      'report Süddeutsche Zeitung',
    ],
    ['Der Bergmann hatte dem „Sundboten“ zufolge seiner Frau noch am Morgen geschrieben.', 'report Sundboten'],
    ['Für Aufsehen hatte am Samstag ein Bericht der Sundpost gesorgt.', 'report Sundpost 2026-02-07'],
    ['Der NDR hatte am Freitag berichtet, die Fähre sei verkauft.', 'report NDR 2026-02-06'],
    ['Über den Verkauf hatte zuerst die »Sundpost« berichtet.', 'report Sundpost'],
    ['Die Fähre ist verkauft, wie die Nachrichtenagentur APA am Montag meldete.', 'report APA 2026-02-09'],
    ['Das berichtete am Montag der „Sundspiegel“.', 'report Sundspiegel 2026-02-09'],
    ['Nach einem Bericht der Sundzeitung ist die Fähre verkauft.', 'report Sundzeitung'],
    ['Für Aufsehen sorgte ein Bericht der Neuen Sundzeitung vom Montag.', 'report Neue Sundzeitung 2026-02-09'],
  ],
  fr: [
    ['Le bateau est vendu, a révélé lundi Le Phare.', 'report Le Phare 2026-02-09'],
    ['Le bateau est vendu, rapporte le quotidien Le Phare.', 'report Le Phare'],
    ['Selon Le Phare du Nord, le bateau est vendu.', 'report Le Phare du Nord'],
    ['Comme l’a écrit Radio Détroit mardi, le bateau est vendu.', 'report Radio Détroit 2026-02-10'],
    [
      'La mairie a fermé le pont après la publication, le 30 janvier, par Radio Détroit, d’un relevé.',
      'report Radio Détroit 2026-01-30',
    ],
  ],
  es: [
    ['El barco figura en un sumario que publica hoy elDiario.es.', 'report elDiario.es 2026-02-12'],
    [
      'El Diario de Vell informaba el pasado 9 de enero de que el barco estaba vendido.',
      'report Diario de Vell 2026-01-09',
    ],
    ['La noticia fue adelantada el lunes por Radio Marea.', 'report Radio Marea 2026-02-09'],
    ['El barco está vendido, según ha podido saber Radio Marea.', 'report Radio Marea'],
    ['Vell / EFE.- El barco nocturno a Mora no volverá antes de la primavera.', 'report EFE'],
    ['Vell, 10 feb (EFE).- El barco nocturno a Mora no volverá antes de la primavera.', 'report EFE 2026-02-10'],
    [
      'El Diario del Cabo informaba el pasado 9 de enero de que el barco estaba vendido.',
      'report Diario del Cabo 2026-01-09',
    ],
    ['El barco fue vendido el día 3, según publicó el diario La Boya.', 'report La Boya'],
  ],
  pt: [
    ['A notícia foi avançada na segunda-feira pelo jornal O Farol.', 'report O Farol 2026-02-09'],
    ['De acordo com reportagem do jornal O Farol, o barco foi vendido.', 'report O Farol'],
    ['O caso foi revelado pela TV Estreito na segunda-feira.', 'report TV Estreito 2026-02-09'],
    ['O barco foi vendido, segundo a agência Reuters.', 'report Reuters'],
  ],
  it: [
    ['Lo ha rivelato lunedì il quotidiano Il Faro.', 'report Il Faro 2026-02-09'],
    ['Secondo Il Faro, la nave è venduta.', 'report Il Faro'],
    ['Come ha scritto sabato Il Giornale del Faro, la nave è venduta.', 'report Il Giornale del Faro 2026-02-07'],
    ['La nave è venduta, riferisce l’agenzia Ansa.', 'report Ansa'],
    ['Stando a un’inchiesta di TeleVell, la nave è venduta.', 'report TeleVell'],
  ],
}
