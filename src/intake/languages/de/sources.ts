import { forms, phrasesIn, wordsIn } from '../forms.ts'
import type { SourceWords } from '../source-words.ts'

/** What names the sources of a story in German. */
export const germanSources: SourceWords = {
  interview: phrasesIn(
    'auf Anfrage, auf Nachfrage, unterhaltung, podcast, sendung, interview, gespräch, interviews, interviewt',
  ),
  to: phrasesIn('mit, mit dem, mit der, der, dem, des, gegenüber, in, im, bei, von, vom'),
  told: phrasesIn(`gefragt von, im gespräch mit, im interview mit, gegenüber, im Gespräch mit`),
  telling: phrasesIn('der, dem, den, gegenüber, im, in, bei'),
  aired: phrasesIn(
    'ins Mikrofon des, ins Mikrofon der, ins Mikrofon von, am Mikrofon des, am Mikrofon der, am Mikrofon von, vor der Kamera von, vor der Kamera des, in den Spalten des, in den Spalten der',
  ),
  polls: phrasesIn('umfrage, umfragen, befragung, barometer'),
  revealed: phrasesIn('aufgedeckt, enthüllt'),
  weakAdjectives: phrasesIn(
    'schen, neuen, kleinen, freien, lichen, igen, alten, großen, allgemeinen, vereinigten, unabhängigen, katholischen, offenen, ersten, zweiten, guten, jungen, grünen, roten, blauen, weißen',
  ),
  neuter: phrasesIn(
    'blatt, fernsehen, radio, echo, journal, magazin, deutschland, volksblatt, theater, museum, institut, kreuz, amt, werk, forum, kolleg',
  ),
  posting: phrasesIn(
    'in den sozialen Medien, in den sozialen Netzwerken, in sozialen Medien, in sozialen Netzwerken, auf ihrer Facebook-Seite, auf seiner Facebook-Seite, auf ihrem Instagram-Kanal, auf seinem Instagram-Kanal, auf ihren Kanälen, auf seinen Kanälen, auf Social Media, über Social Media, via Social Media, in den Sozialen Medien, im Kurznachrichtendienst, auf der Plattform, beim Kurznachrichtendienst, Kurznachrichtendienst, Onlinedienst',
  ),
  studies: phrasesIn(
    'aufsatz, fachartikel, studie, analyse, untersuchung, papier, preprint, forschungsarbeit, daten, ergebnisse, studien, analysen, bericht',
  ),
  alongside: phrasesIn('mit'),
  reported: phrasesIn(`
    berichtet, berichtete, berichteten, meldet, meldete, meldeten, schreibt, schrieb, zuerst berichtete, zitiert,
    zitierte, veröffentlichte, publizierte, berichten, melden, vermeldete, vermeldet, enthüllt, enthüllte, zitieren,
    berichtet hatte, berichtet hatten, berichtet habe, erfuhr, erfuhren, erfahren hat, erfahren haben, spekuliert, spekulierte, anmerkte, titelt, titelte, kommentierte, mutmaßte,
    notierte, recherchierte, recherchiert, herausfand, herausfanden, offenlegte, vorab berichtet,
    vorab meldete, berichtet haben
  `),
  statement: phrasesIn(`
    presseerklärung, verlautbarung, presseinformation, pressenotiz, rundschreiben, internetseite, webseite, website,
    homepage, kommuniqué, amtsblatt, mitteilungen, mitteilung, pressemitteilung, erklärung, bekanntmachung,
    stellungnahme, ankündigung, erlass, anordnung, aushang, aussendung, aussendungen, presseaussendung,
    medienmitteilung, medieninformation, merkblatt, stellungnahmen, pressetext, statement, faltblatt, flugblatt,
    handreichung, leitfaden, richtlinie, rundmail, newsletter, posting, post, tweet, videobotschaft, kurznachricht,
    communiqué, verfügung, pressemeldung, bekanntgabe, facebook-beitrag, blogbeitrag, blogeintrag, antwortschreiben,
    erklärungen
  `),
  reckoned: phrasesIn('schätzung, schätzungen, zahlen, daten, prognose, prognosen, berechnungen, ergebnisse'),
  declared: phrasesIn(`
    erklärung, stellungnahme, mitteilung, aussendung, statement, kommuniqué, communiqué, blogbeitrag, blogeintrag
  `),
  document: phrasesIn(`
    schreiben, bescheid, aufsatz, fachartikel, memo, rundbrief, gutachtens, befund, jahresbericht, auswertung,
    prüfbericht, anklageschrift, anklage, klageschrift, gerichtsakten, akten, beschluss, entscheidung,
    stellungnahme des gutachters, bilanz, register, befragung, prognose, forschungsarbeit, abschlussbericht,
    expertise, schätzung, vermerk, daten, zahlen, statistik, bericht, studie, umfrage, erhebung, gutachten, analyse,
    protokoll, urteil, untersuchung, dokument, papier, messung, evaluation, ergebnisse, report, barometer, zensus,
    strafbefehl, klage, berechnung, berechnungen, hochrechnung, schätzungen, prognosen, erhebungen, umfragen,
    studien, unterlagen, befragungen, analysen, weißbuch, dossier, doktorarbeit, dissertation, masterarbeit,
    preprint, memorandum, lagebild, aufstellung, berichte, beschlussvorlage, durchsuchungsbeschluss,
    zwischenbericht, vorlage, antwort, offenen brief, offener brief, offenem brief, brandbrief, protestbrief, positionspapier, thesenpapier,
    marktkommentar, gesetzentwurf, eckpunktepapier, entwurf, lagebericht,
    rechnungshofbericht, jahresabschluss, geschäftsbericht, haushaltsentwurf, kabinettsvorlage, patientenakte,
    ermittlungsakte, ermittlungsakten, haftbefehl, anklagesatz, erntebericht, wetterbericht, sachstandsbericht
  `),
  dated: phrasesIn(`
    veröffentlicht, veröffentlichte, veröffentlichten, herausgegeben, erschienen, erschienene, datiert, vom,
    verbreitete, vorgelegt, vorgelegten, verbreiteten, verbreitet, verbreiteter, publiziert, publizierten,
    publizierte, herausgegebenen, herausgegebene, vorgestellt, vorgestellten, vorgestellte, vorgelegte, vorgelegter,
    vorgelegtes, veröffentlichtes, veröffentlichter, erschienenen, erschienener, datierten, datierte, verschickten,
    verschickte, verschickt, versandten, versandte, versandt, übermittelten, übermittelte, ausgesandten,
    ausgestrahlt, ausgestrahlten, ausgestrahlte, gesendet, gesendeten, erlassenen, präsentierten, präsentierte,
    gepostet, geposteten, publik gemacht
  `),
  outlet: phrasesIn(`
    nachrichtenagentur, agentur, zeitung, tageszeitung, wochenzeitung, zeitschrift, magazin, nachrichtenmagazin,
    sender, senders, radiosenders, magazins, nachrichtenmagazins, blattes, blatts, portals, nachrichtenportals, radiosender, fernsehsender, rundfunk, radio, portal, nachrichtenportal, website, blatt, fernsehen,
    fernsehkanal, privatsender, lokalsender, nachrichtensender, lokalzeitung, regionalzeitung, boulevardzeitung,
    boulevardblatt, wochenblatt, wochenmagazin, onlinemagazin, online-magazin, onlineportal, online-portal,
    newsportal, nachrichtendienst, branchendienst, illustrierte, podcast, nachrichtenseite, nachrichten-website,
    blog, kanal, programm
  `),
  notOutlet: phrasesIn(`
    parlament, bundestag, senat, gericht, rat, stadtrat, kommission, ausschuss, polizei, richter, journalisten,
    reportern, presse, bürgern, anwohnern, versammlung, abend, morgen, menge, e-mail, e-mails
  `),
  by: phrasesIn('der, des, von, vom, durch, ihres, seines, ihrer, seiner'),
  citing: phrasesIn(`
    unter Berufung auf, mit Verweis auf, unter Verweis auf, beruft sich auf, berief sich auf, und beruft sich auf,
    bezieht sich auf, unter Bezug auf, mit Bezug auf, zitiert, mit berufung auf, beruft sich dabei auf,
    berief sich dabei auf, zitierte, verweist auf, stützt sich auf, stützte sich auf, bezog sich auf,
    berufen sich auf
  `),
  correspondent: phrasesIn(`
    Korrespondent, Korrespondentin, Korrespondenten, Reporter, Reporterin, Reportern, Journalist, Journalistin,
    Journalisten, Fotograf, Berichterstatter
  `),
  witness: phrasesIn(`
    vor Ort, sah, sahen, beobachtete, beobachteten, war dabei, war anwesend, konnte sich überzeugen, überzeugte sich,
    besuchte
  `),
  own: phrasesIn(`
    unser, unsere, unserer, unseres, unserem, unseren, dieser Zeitung, diese Zeitung, dieses Magazins,
    dieser Redaktion
  `),
  thisStory: phrasesIn(`
    text, artikel, beitrag, reportage, interview, dieser Text, dieser Artikel, dieser Beitrag, dieses Interview,
    diese Reportage, der Text, der Artikel, der Beitrag, das Interview, eine Fassung dieses Textes
  `),
  contributed: phrasesIn(`
    hat an diesem Text mitgearbeitet, hat an diesem Artikel mitgearbeitet, hat zu diesem Bericht beigetragen,
    trug zu diesem Bericht bei
  `),
  kept: phrasesIn('radio'),
  firstPublished: phrasesIn(`
    erschienen zuerst, zuerst erschien, übernommen von, übernommen aus, nachdruck aus, entnommen aus,
    mit genehmigung von, mit genehmigung der, ist zuerst, wurde erstmals, zuerst erschienen, erschien zuerst,
    zuerst veröffentlicht, erschien erstmals, erstmals erschienen, erstmals veröffentlicht, ursprünglich erschienen,
    erschien ursprünglich, ursprünglich veröffentlicht, wurde zuerst, wurde ursprünglich,
    mit freundlicher Genehmigung, nachgedruckt aus, abdruck aus, erschien zunächst, zunächst erschienen
  `),
  company: phrasesIn(
    `partner, söhne, sohn, co, ag, gmbh, kg, se, ev, werke, stadtwerke, bund, bank, amt, amts, amtes, klub, club, freunde, gruppe, werk, verkehrsbetriebe, betriebe, holding, bahn, gesellschaft, institut, kammer, kasse, zentrale, akademie, museum, hof, rechnungshof, verein, stiftung, dienst, anstalt, direktion, innung, hilfswerk, reederei, genossenschaft, bürgerinitiative, verband, bistum, erzbistum, landeskirche, polizeidirektion, polizeipräsidium, polizeiinspektion, präsidium, inspektion, klinikum`,
  ),
  companyEndings: phrasesIn(`
    amt, amts, amtes, bund, bunds, bundes, werke, verein, vereins, verband, verbands, dienst, kammer, institut,
    instituts, betriebe, kasse, hof, hofs, zentrale, museum, museums, bank, behörde, ministerium, ministeriums, rat,
    freunde, klinik, klinikum, kreis, kreises, büro, büros, gesellschaft, reederei, stiftung, hochschule, direktion,
    anstalt, warte, verwaltung, komitee, komitees, gewerkschaft, universität, feuerwehr
  `),
  genitive: phrasesIn('des, eines, ihres, seines'),
  tellingSo: wordsIn('das dies'),
  genera: phrasesIn('konzern, hersteller, anbieter, händler, unternehmen, zulieferer, entwickler, produzent, riese'),
  notifying: phrasesIn(
    'teilt mit, teilte mit, teilten mit, mitteilt, mitteilte, mitteilten, mitgeteilt, gibt bekannt, gab bekannt, gaben bekannt, bekanntgab, bekanntgegeben',
  ),
  charge: phrasesIn('für, gegen, zum, zur'),
  issuing: phrasesIn(
    `legte … vor, legten … vor, stellte … vor, stellten … vor, gab … heraus, veröffentlicht, veröffentlichte, veröffentlichten, herausgegeben, erstellt, erstellte, erstellten, vorgelegt, vorgelegten, verfasst, verfasste, durchgeführt, durchgeführte, beauftragt, verschickt, verschickte, verschickten, verbreitet, verbreitete, publiziert, publizierte, gab, erarbeitet, abgegeben, versandt, versandte, herausgibt, herausgab, herausgebracht, ausgegeben, erlassen, erließ, verbreiteten, übermittelt, übermittelten, versendet, versendeten, herausgegebenen, herausgegebene, herausgegebener, veröffentlichter, veröffentlichtes, ausgesandt, ausgesandten, erstellter, erarbeiteten, verfassten, vorgelegtes, vorgelegter, präsentiert, präsentierte, präsentierten, vorgestellt, vorgestellte, vorgestellten, durchgeführten, angefertigt, angefertigten, publizierten, fällte, gefällt, verkündete, verkündet`,
  ),
  agent: phrasesIn('mittels, per, durch, von'),
  learnedOnly: phrasesIn('fachzeitschrift, fachblatt, fachmagazin, fachjournal'),
  scholarly: phrasesIn(`
    fachzeitschrift, fachblatt, fachmagazin, fachjournal, zeitschrift, journal, wissenschaftsmagazin, magazin
  `),
  broke: phrasesIn(`
    als erstes hatte, als erster hatte, nach informationen der, nach informationen des, nach informationen von,
    wie zuerst, zuerst berichtete, zuerst hatte, hatte zuerst, berichtete zuerst, zuerst berichtet,
    als erstes berichtete, als erste berichtet, enthüllte, aufgedeckt, erstmals berichtete, erstmals berichtet,
    zuerst gemeldet, zuerst meldete, publik gemacht, zunächst berichtete, als erster berichtete, zuerst hatten,
    hatte als erstes, hatte als erster, hatte als erste, öffentlich gemacht, ins rollen gebracht
  `),
  again: phrasesIn(`
    unternehmen, unternehmens, betreiber, betreibers, firma, konzern, verein, verband, gesellschaft, behörde,
    ministerium, amt, reederei, organisation, klub, genossenschaft, stiftung, institut, gewerkschaft, konzerns,
    verbands, vereins, amtes, hersteller, herstellers, verwaltung, klinik, universität, hochschule, institution,
    einrichtung, anbieter, kammer, bank, polizei, partei, bündnis, initiative
  `),
  site: phrasesIn(`
    auf der website, auf der internetseite, auf der homepage, auf der seite, auf der facebook-seite,
    auf seiner website, auf ihrer website, auf seiner internetseite, auf ihrer internetseite, auf der webseite,
    auf dem portal, auf der plattform
  `),
  madeByOutlets: phrasesIn(
    'interview, gespräch, sendung, talk, podcast, magazin, programm, journal, nachrichten, hörfunk, radio, fernsehen',
  ),
  programme: phrasesIn('sendung, morgenmagazin, podcast, magazin'),
  held: phrasesIn(`
    vorliegt, vorliegen, vorlag, vorlagen, vorgelegen hat, vorgelegen haben, einsehen konnte, einsehen konnten,
    eingesehen hat, eingesehen haben, ausgewertet hat, ausgewertet haben, ausgewertet hatten, auswerten konnte,
    auswerten konnten, zugespielt wurde, zugespielt wurden
  `),
  past: wordsIn('vergangenen vergangener vergangenes vergangenem vergangene letzten letzter letztes letztem letzte'),
  times: wordsIn('Tag Woche Monat zuerst zunächst'),
  hours: phrasesIn('am Morgen, am Vormittag, am Mittag, am Nachmittag, am Abend, am späten Abend'),
  about: wordsIn('über wegen'),
  which: wordsIn('das den die welche welchen welcher welches'),
  itsOwn: wordsIn('seiner seine ihre ihrer seinem ihrem'),
  opened: forms('eröffnet eingeleitet', '- e en er es'),
  moment: wordsIn('Redaktionsschluss'),
  this: wordsIn('dieses dieser'),
  was: wordsIn('wurde wurden worden'),
  refusals: phrasesIn('wollte sich nicht, reagierte nicht'),
}
