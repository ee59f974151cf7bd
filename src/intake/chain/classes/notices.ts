import type { ClassOfCases } from './classes.ts'

/** What bodies and firms say in writing: statements, notices, posts, by names short and long. */
export const notices: ClassOfCases = {
  en: [
    [
      'In a statement posted on its website after the vote, the Diocese of Mora said the tower would stay shut.',
      'statement Diocese of Mora',
    ],
    [
      'In a statement released on Tuesday evening, Strait Water Works said the pipes were safe.',
      'statement Strait Water Works 2026-02-10',
    ],
    [
      "The ferry's owner, Arden Holdings, confirmed the sale in a Facebook post on Wednesday.",
      'statement Arden Holdings 2026-02-11',
    ],
    ['Arden Holdings confirmed the sale in a Facebook post Wednesday morning.', 'statement Arden Holdings 2026-02-11'],
    ['The club confirmed on X on Monday that the captain had left.'],
    ['Vell Rovers announced on Instagram on Monday that the captain had left.', 'statement Vell Rovers 2026-02-09'],
    [
      'A statement from Mora County Council on Monday said the bridge was safe.',
      'statement Mora County Council 2026-02-09',
    ],
    ['Arden Lines issued an apology on Tuesday.', 'statement Arden Lines 2026-02-10'],
    ['The Home Office said in a statement that the boat was old.', 'statement Home Office'],
    ['“We are sorry,” a statement on the website of Mora Council read.', 'statement Mora Council'],
    ['In an emailed statement, the Strait Health Board said two nurses had left.', 'statement Strait Health Board'],
    ['Mora Fire Service, in a post on X, urged people to stay indoors.', 'statement Mora Fire Service'],
    ['A letter to parents from Vell Academy on Monday said the school would shut.', 'document Vell Academy 2026-02-09'],
    ['The company said in a stock exchange filing on Monday that it would sell. Nordkap plc owns four boats.'],
    ['In its newsletter on Monday, the Courier said it would close.'],
    ['She was pleased with the release of the prisoners by the Interior Ministry.'],
  ],
  de: [
    ['Wie die Hafenbehörde am 3. Februar mitteilte, bleibt die Mole zu.', 'statement Hafenbehörde 2026-02-03'],
    [
      'Die Initiative „Mole 2.0“ schrieb am Montag auf Instagram, die Fähre sei alt.',
      'statement Initiative „Mole 2.0“ 2026-02-09',
    ],
    [
      'Die Elbsand Hafen GmbH veröffentlichte am Dienstagabend eine Stellungnahme.',
      'statement Elbsand Hafen GmbH 2026-02-10',
    ],
    [
      'In einer Pressemitteilung vom Montag spricht die Polizei Elbsand von einem Unfall.',
      'statement Polizei Elbsand 2026-02-09',
    ],
    [
      'Die Polizeidirektion Elbsand teilte am Montag mit, niemand sei verletzt worden.',
      'statement Polizeidirektion Elbsand 2026-02-09',
    ],
    ['Der Tierschutzverein Elbsand teilte mit, man sei froh.', 'statement Tierschutzverein Elbsand'],
    [
      'Die Fähre ist verkauft, wie die Elbsander Verkehrsbetriebe am Dienstag mitteilten.',
      'statement Elbsander Verkehrsbetriebe 2026-02-10',
    ],
    ['Bei der Hafenpolizei gingen zwölf Anrufe ein, wie sie am Montag mitteilte.', 'statement Hafenpolizei 2026-02-09'],
    ['Die Fähre bleibe im Hafen, teilte die Leitebahn am Montag mit.', 'statement Leitebahn 2026-02-09'],
    [
      'Der Basler Pumpenhersteller Nordkap baut Stellen ab. Betroffen sei vor allem die Fertigung, teilte der Konzern am Dienstag mit.',
      'statement Nordkap 2026-02-10',
    ],
    ['Eine Sprecherin der Stadt Elbsand teilte auf Anfrage mit, die Fähre bleibe im Hafen.'],
    ['Das Amtsgericht Elbsand teilte dem Verein am Montag mit, er sei gelöscht.'],
    ['Der Bürgermeister teilte am Montag mit, er trete zurück.'],
    [
      'Wie das Landratsamt Elbsand am Dienstag in einer Aussendung bekannt gab, bleibt die Brücke zu.',
      'statement Landratsamt Elbsand 2026-02-10',
    ],
    ['Der SV Mölsand bestätigte den Wechsel am Montag auf Instagram.', 'statement SV Mölsand 2026-02-09'],
    [
      'Das Bistum Elbsand bedauerte am Montag in einer schriftlichen Stellungnahme den Vorgang.',
      'statement Bistum Elbsand 2026-02-09',
    ],
    [
      '„Wir bedauern das sehr“, heißt es in einer Erklärung, die der Konzern Nordkap am Montag verbreitete.',
      'statement Nordkap 2026-02-09',
    ],
    ['Die Wasserbehörde teilte am Montag mit, die Fähre bleibe im Hafen.', 'statement Wasserbehörde 2026-02-09'],
  ],
  fr: [
    ['La société Nordlys a réagi mardi soir par un communiqué.', 'statement Nordlys 2026-02-10'],
    ['Nordlys a réagi mardi soir dans un communiqué.', 'statement Nordlys 2026-02-10'],
    ['Dans un communiqué publié ce jeudi, la préfecture maintient l’interdiction.', 'statement préfecture 2026-02-12'],
    ['La mairie de Vell a annoncé sur sa page Facebook la fermeture du pont.', 'statement mairie de Vell'],
    ['L’AS Mour a annoncé lundi sur X le départ de son entraîneur.', 'statement AS Mour 2026-02-09'],
    [
      'C’est ce qu’a indiqué la gendarmerie de Mour dans un communiqué diffusé mardi.',
      'statement gendarmerie de Mour 2026-02-10',
    ],
    [
      'Dans un courrier adressé lundi aux habitants, la Compagnie du Détroit promet un nouveau bac.',
      'document Compagnie du Détroit 2026-02-09',
    ],
    ['Par voie de communiqué, le syndicat des marins dénonce un abandon.', 'statement syndicat des marins'],
    [
      'Le parquet de Vell a précisé, dans un communiqué, que le capitaine avait été entendu.',
      'statement parquet de Vell',
    ],
    [
      'Dans un communiqué publié ce mardi, la préfecture maintient la restriction totale.',
      'statement préfecture 2026-02-10',
    ],
    ['Il faut tenir compte de la mairie et, à son avis, du préfet.'],
  ],
  es: [
    ['En un comunicado difundido este martes, Adarve sostiene que el barco es viejo.', 'statement Adarve 2026-02-10'],
    [
      'Ayer por la tarde, la Fiscalía General de Vell informó en un boletín que abrió una investigación.',
      'statement Fiscalía General de Vell 2026-02-11',
    ],
    ['La financiación, que cubre parte del servicio, no llega.'],
    [
      'El Club Deportivo Vell anunció el lunes en su cuenta de Instagram la marcha del técnico.',
      'statement Club Deportivo Vell 2026-02-09',
    ],
    ['La empresa respondió con un comunicado. La Naviera Nordkap tiene cuatro barcos.'],
    ['Mediante un comunicado, la Secretaría de Salud confirmó dos casos.', 'statement Secretaría de Salud'],
    [
      'Según la nota remitida ayer por la Guardia Civil, el hombre tenía 40 años.',
      'statement Guardia Civil 2026-02-11',
    ],
    ['A través de un comunicado, el Sindicato de Marinos rechazó la venta.', 'statement Sindicato de Marinos'],
    [
      'La Policía Local de Mora informó a través de sus redes sociales de que el puente seguía cerrado.',
      'statement Policía Local de Mora',
    ],
    ['No hay heridos, informó en su cuenta de X el Servicio Costero de Vell.', 'statement Servicio Costero de Vell'],
    [
      'Naviera Nordkap confirmó el martes la venta en un comunicado remitido a la Bolsa.',
      'statement Naviera Nordkap 2026-02-10',
    ],
    ['El mensaje del alcalde gustó a parte del público y el comunicado llegó tarde.'],
  ],
  pt: [
    [
      'Por meio de nota, a Secretaria de Saúde de Mora informou que apura o caso.',
      'statement Secretaria de Saúde de Mora',
    ],
    ['Procurada, a Companhia do Estreito disse, em nota, que lamenta o ocorrido.', 'statement Companhia do Estreito'],
    [
      'Já a Ordem dos Pilotos, numa publicação na rede social Facebook, considerou hoje o plano insuficiente.',
      'statement Ordem dos Pilotos 2026-02-12',
    ],
    [
      'A Polícia Civil de Vell confirmou a prisão em publicação no Instagram nesta quarta-feira.',
      'statement Polícia Civil de Vell 2026-02-11',
    ],
    ['O Sport Clube Mora anunciou, nas redes sociais, a saída do técnico.', 'statement Sport Clube Mora'],
    ['A tripulação recebeu parte do salário e a nota chegou tarde.'],
  ],
  it: [
    [
      'In un comunicato diffuso questa mattina il Comando provinciale dei vigili del fuoco parla di un miracolo.',
      'statement Comando provinciale dei vigili del fuoco 2026-02-12',
    ],
    ['La Questura di Vell ha reso noto in un comunicato che l’uomo è stato fermato.', 'statement Questura di Vell'],
    ['Il Vell Calcio ha annunciato sui propri social l’esonero del tecnico.', 'statement Vell Calcio'],
    [
      'Per il Montevell, che in un comunicato uscito ieri annuncia il silenzio stampa, l’arbitro ha sbagliato.',
      'statement Montevell 2026-02-11',
    ],
    [
      'In una nota, l’Azienda sanitaria di Mora precisa che il reparto resta aperto.',
      'statement Azienda sanitaria di Mora',
    ],
    [
      '«Ci dispiace», ha scritto lunedì il Comune di Mora sulla propria pagina Facebook.',
      'statement Comune di Mora 2026-02-09',
    ],
    [
      'Il ministero dei Trasporti, con una nota diffusa in serata, ha smentito.',
      'statement ministero dei Trasporti 2026-02-12',
    ],
    [
      'Per il Montevell, che in un comunicato uscito nella serata di ieri annuncia il silenzio stampa, l’arbitro ha sbagliato.',
      'statement Montevell 2026-02-11',
    ],
    [
      'La direzione della signora Ludovica Ferri di Alba è stata scarsa per il Montevell, che in un comunicato uscito ieri annuncia il silenzio stampa.',
      'statement Montevell 2026-02-11',
    ],
    ['Si è preso nota del ritardo e l’avviso ai naviganti è scaduto.'],
  ],
}
