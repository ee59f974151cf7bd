import { forms, phrasesIn, withArticles, wordsIn } from '../forms.ts'
import type { SourceWords } from '../source-words.ts'

const articled = (phrases: readonly string[]): readonly string[] =>
  withArticles(phrases, {
    a: "a ad al allo alla all' ai agli alle",
    da: "da dal dallo dalla dall' dai dagli dalle",
    di: "di del dello della dell' dei degli delle",
    su: "su sul sullo sulla sull' sui sugli sulle",
  })

/** What names the sources of a story in Italian. */
export const italianSources: SourceWords = {
  interview: phrasesIn(`
    dialogo, chiacchierata, ospite, intervista, intervistato, intervistata, colloquio, conversazione, interpellato,
    interpellata, faccia a faccia, botta e risposta, intervistati, forum, videointervista,
    raggiunto, raggiunta, raggiunti, contattato, contattata, contattati, interpellati, sfogato, sfogata
  `),
  to: articled(
    phrasesIn(`
    a, al, alla, all', con, da, dal, dalla, su, per, di, rilasciata a, rilasciata al, rilasciata alla, concessa a,
    concessa al, accordata a, data a
  `),
  ),
  told: articled(
    phrasesIn(`
    confidato a, confidato al, interpellato da, interpellata da, rivelato a, rivelato al, parlando a, parlando al,
    raccontato alla, detto a, detto al, detto alla, raccontato a, raccontato al, spiegato a, spiegato al, dichiarato
    a, dichiarato al, dichiarato alla, dichiarazioni raccolte da, dichiarazioni raccolte dal, dichiarazioni raccolte
    dalla, intervenuto a, intervenuta a, intervenuto su, intervenuta su, intervenendo a, intervenendo su,
    dichiarazioni a, dichiarazioni al, in collegamento con, parlando con, affermato a, ribadito a, precisato a,
    riferito a, raggiunto da, raggiunta da, raggiunto al telefono da, raggiunta al telefono da, raggiunto
    telefonicamente da, raggiunta telefonicamente da, contattato da, contattata da, sentito da, sentita da,
    intervistato da, intervistata da, interrogato da, interrogata da, ospite di, ospite a, ospite su, sfogandosi
    con, confidandosi con, si è confidato con, si è confidata con, si è sfogato con, si è sfogata con, ha parlato
    con, ha parlato a, ha risposto alle domande di, rispondendo alle domande di, risponde alle domande di, ai
    colleghi di, ai nostri colleghi di, rilasciate a, dichiarazioni rilasciate a, parole rilasciate a, al collega di
  `),
  ),
  telling: articled(
    phrasesIn(`
    a, ad, al, alla, all', allo, su, sul, sulla, ai colleghi di, ai nostri colleghi di, ai cronisti di, ai
    giornalisti di, a un cronista di
  `),
  ),
  aired: articled(
    phrasesIn(`
    ai microfoni di, ai microfoni del, ai microfoni della, ai microfoni dell', al microfono di, al microfono del, al
    microfono della, al microfono dell', alle telecamere di, alle telecamere del, alle telecamere della, davanti
    alle telecamere di, davanti alle telecamere del, dalle colonne del, dalle colonne di, dalle colonne della, sulle
    colonne del, sulle pagine di, sulle pagine del, dalle pagine del, dalle pagine di, negli studi di, in diretta
    su, davanti ai microfoni di, sulle colonne di, nelle colonne di, dalle frequenze di, sulle frequenze di, sulle
    onde di, dagli studi di, in diretta a, in onda su, sugli schermi di, al taccuino di, dal salotto di, nel salotto
    di, al sito di, al portale di
  `),
  ),
  confided: phrasesIn(`
    raccontato, racconta, raccontava, confidato, confida, confessato, ha parlato, parlando, rivelato, rivela,
    svelato, ammesso, spiegato, spiega, confidandosi, sfogata, sfogato
  `),
  polls: phrasesIn('sondaggio, sondaggi, barometro'),
  revealed: phrasesIn(`
    quanto riportato, quanto scritto, quanto riferito, quanto anticipato, quanto rivelato, quanto pubblicato, quanto
    raccontato, quanto ricostruito, quanto segnalato, quanto appreso,
    pubblicazione, rivelata, rivelato, rivelati, rivelate, anticipata, anticipato, svelata, svelato, pubblicata in
    anteprima, riportata, raccontata, anticipati, anticipate, svelate, scoperta
  `),
  posting: phrasesIn(
    'sui social, sui propri social, sui suoi social, sui social network, via social, sui propri canali social, sui canali social, attraverso i social, attraverso i propri social, social network, social',
  ),
  studies: phrasesIn(
    'articolo, articolo scientifico, saggio, studio, ricerca, analisi, preprint, paper, studi, ricerche, studio scientifico, dati, indagine, rapporto',
  ),
  alongside: phrasesIn('con'),
  reported: articled(
    phrasesIn(`
    riferisce, ha riferito, riporta, ha riportato, riportano, rivela, ha rivelato, scrive, ha scritto, pubblica, ha
    pubblicato, anticipa, ha anticipato, citato da, citata da, citato dal, citata dal, secondo quanto riferisce,
    secondo quanto riporta, apprende, riferiva, riportava, riferiscono, scriveva, scrivono, racconta, raccontava, ha
    raccontato, aveva scritto, aveva rivelato, aveva riferito, aveva pubblicato, aveva anticipato, ha dato notizia,
    dà notizia, dava notizia, pubblicava, segnala, ha segnalato, informa, informava, anticipava, rivelava, citati
    da, citate da, ripreso da, ripresa da, riportato da, riportata da, riportate da, rilanciato da, rilanciata da,
    raccolto da, raccolta da, lo riporta, lo riferisce, lo scrive, lo rivela, lo racconta, lo anticipa, ne dà
    notizia, ne ha dato notizia, ricostruisce, documenta, a quanto riporta, a quanto scrive, a quanto riferisce,
    stando a quanto riporta, stando a quanto riferisce, stando a quanto scrive, ha dedicato, dedica, dedicava, titola, ha titolato, titolava
  `),
  ),
  statement: phrasesIn(`
    comunicazione, messaggio, lettera aperta, post, sito, circolare, bollettino, nota stampa, nota ufficiale,
    comunicato, comunicato stampa, nota, annuncio, avviso, ordinanza, decreto, dichiarazione, delibera, bando,
    comunicati, tweet, posta, volantino, opuscolo, informativa, nota informativa, nota congiunta, messaggio video,
    videomessaggio, post su facebook, newsletter, manifesto, vademecum, pec, decalogo, presa di posizione, mail,
    post su instagram, post su x, storia, stories, comunicazione ufficiale, messaggio su x, messaggio su telegram,
    bollettino medico
  `),
  document: phrasesIn(`
    lettera, lettera aperta, articolo, saggio, bilancio, rapporto annuale, atto, atti, capo d’accusa, esposto,
    ricorso, decisione, studio scientifico, censimento, monitoraggio, stima, referto, tesi, carteggio, registro,
    inchiesta, dati, statistiche, rapporto, studio, indagine, sondaggio, ricerca, analisi, verbale, sentenza,
    documento, relazione, perizia, dossier, rilevazione, ordinanza cautelare, stime, proiezioni, previsioni, esame,
    esami, preprint, paper, libro bianco, tabelle, numeri, elaborato, fascicolo, denuncia, querela, carte,
    elaborazione, classifica, indice, barometro, mappa, studi, ricerche, referti, report, pubblicazione, articolo
    scientifico, provvedimento, rendiconto, consuntivo, bollettino, bollettini, rapporti, relazioni,
    intercettazioni, verbali, ordinanza di custodia cautelare, informativa, file, documenti, tabulati, cartella
    clinica, perizia balistica, chat, corrispondenza, dati preliminari, sondaggi, indagini, perizie, valutazioni, calcoli, simulazioni, bilanci
  `),
  dated: phrasesIn(`
    inviato, inviata, affisso, affissa, postato, pubblicato, pubblicata, diffuso, diffusa, datato, datata, uscito,
    uscita, emesso, emessa, reso pubblico, trasmesso, trasmessa, trasmessi, diramato, diramata, apparso, apparsa,
    andata in onda, andato in onda, presentato, presentata, depositato, depositata, firmato, firmata, diffuse,
    diffusi, pubblicati, pubblicate, divulgato, divulgata, affissi, rilasciata, rilasciato, resa pubblica,
    resi pubblici, rese note, reso noto
  `),
  outlet: phrasesIn(`
    agenzia di stampa, agenzia, quotidiano, giornale, settimanale, rivista, mensile, radio, emittente, rete,
    televisione, canale, sito, portale, testata, tv, radio locale, tv locale, emittente televisiva, emittente
    radiofonica, canale televisivo, telegiornale, tg, agenzia di notizie, sito di notizie, sito di informazione,
    portale di notizie, blog, podcast, programma, trasmissione, bisettimanale, quindicinale, trimestrale, periodico,
    giornale online, quotidiano online, magazine, tabloid, rotocalco, giornale locale, quotidiano locale, quotidiano
    sportivo, giornale sportivo, quotidiano economico, sito specializzato, sito locale, sito web, sito internet,
    settimanale locale, tv pubblica, tv di stato, tv privata, televisione pubblica, televisione di stato, radio
    pubblica, radio nazionale, emittente locale, emittente pubblica, emittente privata, rete televisiva, rete
    pubblica, testata online, testata locale, testata giornalistica, agenzia di stato, agenzia stampa, agenzia
    ufficiale, rivista specializzata, rivista scientifica, webtv, web tv, web radio, piattaforma di
    inchiesta, portale locale, portale specializzato, consorzio di giornalisti, consorzio giornalistico,
    collettivo di giornalisti
  `),
  notOutlet: phrasesIn(`
    parlamento, senato, camera, tribunale, consiglio, commissione, comitato, polizia, giudice, giornalisti, cronisti,
    cittadini, stampa, assemblea, aula
  `),
  by: phrasesIn("di, d', del, della, dell', dei, degli, delle, da, dal, dalla, dall'"),
  citing: articled(
    phrasesIn(`
    citando, che cita, che ha citato, citato, cita, in riferimento a, citando fonti, citando come fonte, sulla base
    di, rifacendosi a, che citava, basandosi su, sulla scorta di, riprendendo, rilanciando, che riprende, citando
    fonti di, riportando
  `),
  ),
  correspondent: phrasesIn(`
    corrispondente, corrispondenti, inviato, inviata, inviati, giornalista, giornalisti, cronista, reporter
  `),
  witness: phrasesIn(`
    ha constatato, hanno constatato, ha potuto constatare, ha potuto verificare, sul posto, ha visto, ha assistito,
    era presente, ha visitato, ha seguito, hanno visto, ha incontrato, eravamo lì, siamo stati, è stato a, ha
    raccolto sul posto
  `),
  own: phrasesIn('nostro, nostra, nostri, questo giornale, questo quotidiano, questa testata, questo sito'),
  thisStory: phrasesIn(`
    articolo, testo, reportage, intervista, questo articolo, questo testo, questa intervista, questo reportage,
    questa notizia, l'articolo, il testo, una versione di questo articolo
  `),
  contributed: phrasesIn(`
    ha contribuito a questo articolo, ha collaborato a questo articolo, hanno collaborato a questo articolo
  `),
  kept: [],
  firstPublished: articled(
    phrasesIn(`
    tratto da, tratta da, tratto dal, tratto dalla, ripreso da, ripreso dal, ripreso dalla, uscito su, uscito sul,
    uscito sulla, apparso su, apparso sul, apparso sulla, per gentile concessione di, su licenza di, pubblicato in
    origine, pubblicato per la prima volta, pubblicata per la prima volta, pubblicato originariamente, pubblicata
    originariamente, originariamente pubblicato, originariamente pubblicata, è uscito originariamente, è apparso per
    la prima volta, è apparso originariamente, è uscito per la prima volta, apparso per la prima volta, ripubblicato
    da, è uscito su, è apparso su, ripresa da, riprodotto da, pubblicato prima su, pubblicato prima da, uscito in
    origine, uscito originariamente, è stato pubblicato, è uscito sul, è uscito sulla, è uscito nel, è apparso sul,
    è apparso sulla, è uscito in, è uscito, è uscita, è stata pubblicata, è apparso, è apparsa, uscita su, apparsa
    su, pubblicato su, pubblicata su, è stato pubblicato su, è stata pubblicata su
  `),
  ),
  company: phrasesIn(
    `spa, srl, acque, linee, gruppo, istituto, associazione, amici, unione, lega, federazione, fondazione, compagnia, consorzio, cooperativa, centro, camera, club, osservatorio, protezione, comune, corte, museo, ospedale, procura, capitaneria, agenzia, ente, banca, società, coalizione, circolo, casa, movimento, rete, arpa, asl, collettivo, comitato, calcio, polisportiva, virtus, comando, nucleo, reparto, ispettorato, diocesi, curia, questura, prefettura, soprintendenza, azienda, ordine, guardia, croce, soccorso, rete`,
  ),
  charge: phrasesIn('per, contro, sui, sulla, sul'),
  over: wordsIn("su sul sullo sulla sull' sui sugli sulle per contro"),
  issuing: phrasesIn(
    `consegnato, consegnata, ha consegnato, ha reso noto, ha reso pubblico, reso pubblico, pubblicato, pubblicata, ha pubblicato, diffuso, diffusa, ha diffuso, emesso, ha emesso, redatto, redatta, realizzato, realizzata, condotto, condotta, presentato, presentata, ha presentato, commissionato, commissionata, elaborato, elaborata, firmato, firmata, curato, curata, depositato, depositata, inviato, ha inviato, reso noto, stilato, divulgato, divulgata, diramato, diramata, ha diramato, trasmesso, trasmessa, diffusi, diffuse, pubblicati, pubblicate, resi noti, rese note, resa nota, resa pubblica, comunicati, comunicate, ha affisso, affisso, ha depositato, ha redatto, ha realizzato, ha condotto, ha elaborato, ha postato, postato, compilato, svolto, svolta, effettuato, effettuata, eseguito, eseguita, firma, hanno pubblicato, hanno diffuso, emessa, emise, ha pronunciato`,
  ),
  agent: phrasesIn('da, dal, dalla, dall, dai, dagli, dalle, attraverso, tramite, per mezzo di, con'),
  scholarly: phrasesIn('rivista, rivista scientifica'),
  broke: articled(
    phrasesIn(`
    quanto riportato da, quanto riportato dal, quanto riportato dalla, quanto riporta, quanto scrive, riportato da,
    riportata da, rivelato da, anticipato dal, anticipata dal, ha rivelato, ha anticipato, anticipata da, anticipata
    lunedì da, rivelata da, anticipato da, per primo ha dato la notizia, ha dato la notizia, dato la notizia, data
    per prima da, stata anticipata, stata rivelata, stata data, rivelato dalla, rivelata dal, rivelata dalla,
    anticipata dalla, anticipato dalla, pubblicata per prima da, il primo a, la prima a, era stata anticipata, era
    stata rivelata, era stato rivelato, era stato anticipato, in esclusiva, aveva rivelato, aveva anticipato, come
    rivelato da, come riportato da, come riportato dal, secondo quanto riportato da, secondo quanto riportato dal,
    quanto rivelato da, quanto anticipato da, quanto appreso da, quanto ricostruito da, quanto
    rivela, quanto anticipa, rivelati da, rivelate da, svelato
    da, svelata da, scoperto da, ottenuto da, ottenuti da, ottenute da, ottenuta da, visionati da, visionato da,
    consultati da, consultato da, acquisiti da, pubblicati in esclusiva da, in possesso di, raccontato da,
    raccontata da, ricostruito da, ricostruita da, documentato da, documentata da, riportata per prima da, come
    anticipato da, come scritto da, secondo quanto rivelato da, a rivelarlo è, a rivelarlo è stato, a
    rivelarlo è stata, a rivelarlo, a riportarlo è, a riportarlo è stato, a riportarlo, a riferirlo è, a riferirlo è
    stato, a riferirlo, a scriverlo è, a scriverlo, a raccontarlo, a svelarlo, a darne notizia, a dare la notizia, a
    riportare la notizia, a rivelare la notizia, a rendere pubblica la notizia, la notizia è di, indiscrezione di, indiscrezioni di, inchiesta di, un’inchiesta
    di, scoop di, secondo indiscrezioni di, secondo le indiscrezioni di, citato da, citata da, citati da, citate da, ripreso da, ripresa da, rilanciato da, rilanciata da
  `),
  ),
  ahead: phrasesIn('per primo, per prima, per primi, per prime'),
  again: phrasesIn(`
    società, azienda, ente, compagnia, gestore, ateneo, associazione, consorzio, istituto, organizzazione, gruppo,
    municipalizzata, amministrazione, club, sindacato, cooperativa, coalizione, circolo, comitato, università,
    ospedale, federazione, autorità, fondazione, museo, scuola, istituzione, produttore, costruttore, partito,
    banca, laboratorio, prefettura, questura, procura, multiutility, concessionaria, diocesi, ong, centro,
    osservatorio
  `),
  firms: wordsIn(`
    azienda società gruppo multinazionale compagnia impresa ditta gestore produttore costruttore colosso casa
    concessionaria
  `),
  associations: wordsIn(
    'associazione organizzazione sindacato federazione fondazione cooperativa consorzio ong club partito',
  ),
  authorities: wordsIn(`
    ministero prefettura regione provincia comune governo parlamento senato camera tribunale procura questura polizia
    carabinieri municipio giunta consiglio stato corte cantone soprintendenza
  `),
  offices: wordsIn('ministero corte consiglio'),
  site: phrasesIn(`
    sul sito, sul sito internet, sulla pagina, sul portale, sul proprio sito, sul suo sito, sul sito web,
    sulla pagina facebook, sui canali social, sul profilo, sui propri canali
  `),
  programme: phrasesIn('trasmissione, programma, podcast, rubrica'),
  past: wordsIn('scorso scorsa'),
  rankings: phrasesIn('indice, ranking, classifica, indici'),
  acts: phrasesIn('dichiarazione, dichiarazioni'),
  times: wordsIn('giorno settimana mese anno'),
  hours: phrasesIn(
    'in mattinata, in serata, nella mattinata, nella serata, nel pomeriggio, in tarda mattinata, in tarda serata',
  ),
  about: wordsIn('dopo prima contro verso sotto senza davanti dietro malgrado nonostante tra fra'),
  which: wordsIn('che'),
  its: wordsIn('suo sua suoi sue loro'),
  results: wordsIn('risultati conclusioni'),
  itsOwn: wordsIn('il proprio propria suo sua'),
  opened: forms('apert avviat', 'o a i e'),
  moment: wordsIn('nuovo'),
  this: wordsIn('questo questa'),
  was: wordsIn('è stato stata stati state'),
  refusals: phrasesIn('non ha voluto, non ha risposto'),
}
