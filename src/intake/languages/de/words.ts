import { forms, wordsIn } from '../forms.ts'
import type { LanguageWords } from '../language.ts'
import { germanDates } from './dates.ts'
import { germanGrammar } from './grammar.ts'
import { germanMarkup } from './markup.ts'
import { germanPages } from './pages.ts'
import { germanSources } from './sources.ts'

/** Weak verbs of saying by their stems, and those that end in -ieren. */
const weak =
  'sag erklär beton warn mein erzähl schilder bemerk erinner frag klag lob bekräftig versicher bestätig äußer erläuter ' +
  'ergänz entgegn erwider folger mahn droh scherz spott hoff glaub wiederhol mutmaß vermut verkünd ' +
  'verlang bedauer berichtig schwärm jubel schimpf murmel flüster beschwer verdeutlich ' +
  'ermahn erörter erkundig bescheinig knurr grummel stöhn läster donner unk wünsch rüg tadel bewert spöttel grantel maul ' +
  'brumm seufz erwähn befürwort bewunder zweifel bezweifel prophezei orakel beurteil vermeld offenbar ' +
  'beschuldig rechtfertig verteidig beklag bemängel erinner vermeld entschuldig wunder ' +
  'leugn behaupt erwart frohlock bestürm wimmer kreisch krächz zisch fauch brüll schluchz jammer nörgel quengel stammel stotter plapper raun schnauf hauch tröst ermunter ermutig würdig verherrlich verteufel geißel brandmark unterstell zuraun schätz bezifer beziffer schlussfolger verweiger verdamm rühm verspott verhöhn feix grins schmunzel strahl zürn schäum tob mecker stänker'
const ieren =
  'kritis komment argument relativ rekapitul attest kommentis argumentis formul prognostiz spekul konstat bilanz philosoph dement signalis resüm ' +
  'präzis zit pläd protest propag diagnostiz ' +
  'charakteris skizz reklam mon suggest postul adress insist appell alarm tax lament interven illustr rekonstru refer garant titul apostroph respekt akzept quitt'
/** "zeigte sich gegenüber dem Sender erleichtert": how somebody is said to be by what is quoted. */
const moods = wordsIn('zeigt zeigte zeigten gibt gab gaben').flatMap((verb) =>
  wordsIn(`erfreut besorgt enttäuscht erleichtert überrascht zuversichtlich optimistisch skeptisch verärgert entsetzt
    erschüttert zufrieden betroffen verwundert irritiert empört kämpferisch gelassen zurückhaltend begeistert beeindruckt
    einsichtig selbstkritisch überzeugt bestürzt fassungslos verständnislos reumütig dankbar angriffslustig genervt
    ernüchtert verhalten pessimistisch unbeeindruckt selbstbewusst entspannt entschlossen verwundert ratlos`).map(
    (mood) => `${verb} sich … ${mood}`,
  ),
)

/** German. */
export const german: LanguageWords = {
  tag: 'de',
  common: wordsIn(`
    der die das und in den von zu mit ist des im dem nicht ein eine als auch es an auf für sich werden aus er hat dass sie
    nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein
    wurde sei ich wir ihr ihre seine wenn unter doch schon sagte gegen seit vom beim kann alle dann ab was mit sehr hier jetzt ihn ihm ihnen mich mir uns keine kein diese dieser diesem`),
  letters: 'ßäöü',
  capitals: true,
  capitalNouns: true,
  subject: 'before',
  dropsSubject: false,
  joined: [],

  saying: [
    'war … zu dem Schluss gekommen',
    'war … zum Schluss gekommen',
    'war … zu dem Ergebnis gekommen',
    'war … zum Ergebnis gekommen',
    'ist … zu dem Schluss gekommen',
    'ist … zum Schluss gekommen',
    'ist … zu dem Ergebnis gekommen',
    'ist … zum Ergebnis gekommen',
    'waren … zu dem Schluss gekommen',
    'waren … zum Schluss gekommen',
    'waren … zu dem Ergebnis gekommen',
    'waren … zum Ergebnis gekommen',
    'sind … zu dem Schluss gekommen',
    'sind … zum Schluss gekommen',
    'sind … zu dem Ergebnis gekommen',
    'sind … zum Ergebnis gekommen',
    'kommt … zu dem Schluss',
    'kam … zu dem Schluss',
    'kommt … zum Schluss',
    'kam … zum Schluss',
    'kommt … zu dem Ergebnis',
    'kam … zu dem Ergebnis',
    'kommt … zum Ergebnis',
    'kam … zum Ergebnis',
    ...wordsIn(
      `zollt zollte zollten dankt dankte dankten bedankt bedankte bedankten begrüßt begrüßte begrüßten empört
      empörte drängt drängte drängten pocht pochte pochten höhnt höhnte tönt tönte giftet giftete staunt staunte
      echauffiert echauffierte ereifert ereiferte mailt mailte bloggt bloggte simst simste enthüllt enthüllte gelobt
      gelobte beichtet beichtete unterbricht unterbrach befiehlt befahl wehrt wehrte wertet wertete werteten bewertet
      bewertete titelt titelte diktiert diktierte flucht fluchte flachst flachste gluckst gluckste greint greinte heult
      heulte japst japste kalauert kalauerte keucht keuchte kichert kicherte lallt lallte mäkelt mäkelte motzt motzte
      nuschelt nuschelte pariert parierte piepst piepste plaudert plauderte prahlt prahlte predigt predigte räsoniert
      räsonierte raunzt raunzte säuselt säuselte schmeichelt schmeichelte schnaubte schnauzt schnauzte schwadroniert
      schwadronierte tröstet tröstete trompetet trompetete verlautbart verlautbarte wispert wisperte zetert zeterte
      doziert dozierte gratuliert gratulierte gratulierten kondoliert kondolierte rätselt rätselte grübelt grübelte
      analysiert analysierte reagiert reagierte reagierten nickt nickte veranschaulicht veranschaulichte umschreibt
      umschrieb finden fanden mutmaßt mutmaßte attackiert attackierte attackierten beschwichtigt beschwichtigte
      konkretisiert konkretisierte reflektiert reflektierte vermeldete bestellte verteidigen verurteilen loben warb
      wirbt appellieren erinnern hoffen schwärmen fürchten befürchten bestätigen betrachtet betrachtete
      lächelt rufen skandiert skandieren skandierte skandierten schreit schreien schrie schrien brüllt brüllen brüllte brüllten grölt grölen grölte grölten sang sangen`,
    ),
    ...forms(weak, 't te ten'),
    ...forms(ieren, 'iert ierte ierten ieren'),
    ...wordsIn(`
      sagen erklären betonen warnen meinen erzählen fragen klagen fordern forderte fordert forderten antwortet antwortete
      antworteten behauptet behauptete behaupteten berichtet berichtete berichteten warnte mahnte vermutet vermutete
      erwartet erwartete befürchtet befürchtete fürchtet fürchtete bedauert bedauerte argwöhnt bittet bat baten hofft
      schreibt schrieb schrieben spricht sprach sprachen ruft rief riefen nennt nannte nannten verspricht versprach
      versprachen widerspricht widersprach gesteht gestand bezeichnet bezeichnete bezeichneten beschreibt beschrieb
      beschrieben unterstreicht unterstrich findet fand schließt schloss wirft beteuert beteuerte wettert wetterte twittert
      twitterte postet postete urteilt urteilte witzelt witzelte beschwört schwor schwört empfiehlt empfahl rät riet denkt
      dachte glaubt begründet begründete verweist lautet lautete resümierte fürchte befürchte hoffe glaube erwarte unkt unkte frotzelte schnaubt brummt brummte
      lacht lachte seufzt seufzte ruft verkündet verkündete weiß kündigt fasst hinzufügte hinzufügt mitteilte mitteilten mitteilt
      ankündigte einräumte einräumt klarstellte hervorhob zugab zugibt bekanntgab moniert monierte moserte beruhigt
      beruhigte beharrt beharrte konterte kontert kritisiert kritisierte äußerte verlangt verlangte beanstandete
      würdigte würdigt verurteilt verurteilte begrüßt begrüßte bekennt bekannte erkennt ätzte ätzt stichelte poltert polterte
      raunt raunte erinnert erwidert entgegnet entgegnete ergänzt präzisiert präzisierte`),
    'heißt es in …',
    'heißt es im …',
    'heißt es auf …',
    'hieß es in …',
    'hieß es im …',
    'hieß es aus …',
    'hieß es von …',
    'heißt es aus …',
    'heißt es von …',
    'heißt es bei …',
    'hieß es bei …',
    'steht in …',
    ...wordsIn(
      `gipfelte gipfelt empfindet empfand kommentierte notierte notiert scherzt schreit befand spottet spottete schalt`,
    ),
    'tut … ab',
    'tat … ab',
    'lässt … zitieren',
    'ließ … zitieren',
    'wird … zitiert',
    'wurde … zitiert',
    'soll … gesagt haben',
    'doppelt … nach',
    'doppelte … nach',
    'wertet … als',
    'wertete … als',
    'fordert … auf',
    'forderte … auf',
    'forderten … auf',
    'wiesen … zurück',
    'wiesen … hin',
    'riefen … auf',
    'riefen … zu',
    'warfen … vor',
    'hielten … für',
    'hielten … fest',
    'stellten … klar',
    'hoben … hervor',
    'merkten … an',
    'stimmten … zu',
    'schlugen … vor',
    'deuteten … an',
    'schlossen … aus',
    'spielt … herunter',
    'spielte … herunter',
    'wehrt … ab',
    'wehrte … ab',
    'stellt … richtig',
    'stellte … richtig',
    'legt … dar',
    'legte … dar',
    'bringt … auf den Punkt',
    'brachte … auf den Punkt',
    'versucht … zu beschwichtigen',
    'versuchte … zu beschwichtigen',
    'versuchte … zu beruhigen',
    'versucht … zu beruhigen',
    'nimmt … zur Kenntnis',
    'macht … Luft',
    'machte … Luft',
    'lässt … gelten',
    'lenkt … ein',
    'lenkte … ein',
    'rudert … zurück',
    'ruderte … zurück',
    'setzt … drauf',
    'setzte … drauf',
    'zieht … Bilanz',
    'zog … Bilanz',
    'zieht … Fazit',
    'zog … Fazit',
    'hält … für',
    'hielt … für',
    'fügt … hinzu',
    'fügte … hinzu',
    'fügten … hinzu',
    'setzt … hinzu',
    'setzte … hinzu',
    'fährt … fort',
    'fuhr … fort',
    'räumt … ein',
    'räumte … ein',
    'räumten … ein',
    'wendet … ein',
    'wandte … ein',
    'wirft … ein',
    'warf … ein',
    'wirft … vor',
    'warf … vor',
    'hält … vor',
    'hielt … vor',
    'teilt … mit',
    'teilte … mit',
    'teilten … mit',
    'kündigt … an',
    'kündigte … an',
    'kündigten … an',
    'gibt … zu',
    'gab … zu',
    'gaben … zu',
    'gibt … bekannt',
    'gab … bekannt',
    'stellt … klar',
    'stellte … klar',
    'hebt … hervor',
    'hob … hervor',
    'merkt … an',
    'merkte … an',
    'ruft … zu',
    'rief … zu',
    'ruft … auf',
    'rief … auf',
    'pflichtet … bei',
    'pflichtete … bei',
    'stimmt … zu',
    'stimmte … zu',
    'gesteht … ein',
    'gestand … ein',
    'weist … hin',
    'wies … hin',
    'weist … zurück',
    'wies … zurück',
    'fasst … zusammen',
    'fasste … zusammen',
    'legt … nach',
    'legte … nach',
    'hält … fest',
    'hielt … fest',
    'hält … entgegen',
    'hielt … entgegen',
    'hält … dagegen',
    'hielt … dagegen',
    'schließt … aus',
    'schloss … aus',
    'gibt … zu bedenken',
    'gab … zu bedenken',
    'ist überzeugt',
    'ist … überzeugt',
    'war … überzeugt',
    'ist sich … sicher',
    'war sich … sicher',
    'ist sich sicher',
    'ist sicher',
    'macht klar',
    'machte klar',
    'bringt es auf den Punkt',
    ...wordsIn(`
      vergleicht verglich verglichen bestreitet bestritt bestritten leugnet leugnete verwies verweisen bescheidet
      beschied verrät verriet vernimmt übertreibt übertrieb versteht verstand beschließt nimmt schwärmte stutzt
      zweifelt überlegt überlegte sinniert sinnierte murrt murrte knurrte stichelt beschimpft beschimpfte beleidigte
      droht drohte wünscht wünschte ermahnte rechnet rechnete vertröstete befindet dichtet dichtete singt`),
    'führt … aus',
    'führte … aus',
    'führten … aus',
    'liest … vor',
    'las … vor',
    'gibt … zurück',
    'gab … zurück',
    'schiebt … nach',
    'schob … nach',
    'wiegelt … ab',
    'wiegelte … ab',
    'winkt … ab',
    'winkte … ab',
    'lehnt … ab',
    'lehnte … ab',
    'lehnten … ab',
    'tut … kund',
    'tat … kund',
    'gibt … zu Protokoll',
    'gab … zu Protokoll',
    'drückt … aus',
    'drückte … aus',
    'spricht … aus',
    'sprach … aus',
    'spricht … an',
    'sprach … an',
    'schlägt … vor',
    'schlug … vor',
    'deutet … an',
    'deutete … an',
    'stößt … hervor',
    'stieß … hervor',
    'platzt … heraus',
    'platzte … heraus',
    'ruft … dazwischen',
    'rief … dazwischen',
    'riefen … dazwischen',
    'ruft … hinterher',
    'rief … hinterher',
    'sagt … voraus',
    'sagte … voraus',
    'sieht … voraus',
    'sah … voraus',
    'mahnt … an',
    'mahnte … an',
    'prangert … an',
    'prangerte … an',
    'prangerten … an',
    'stellt … fest',
    'stellte … fest',
    'stellten … fest',
    'stellt … in Abrede',
    'stellte … in Abrede',
    'nimmt … in Schutz',
    'nahm … in Schutz',
    'setzt … entgegen',
    'setzte … entgegen',
    'fügt … an',
    'fügte … an',
    'schreibt … zu',
    'schrieb … zu',
    'stuft … ein',
    'stufte … ein',
    'schätzt … ein',
    'schätzte … ein',
    'ordnet … ein',
    'ordnete … ein',
    'bringt … vor',
    'brachte … vor',
    'trägt … vor',
    'trug … vor',
    'hakt … nach',
    'hakte … nach',
    'fragt … nach',
    'fragte … nach',
    'fragt … zurück',
    'fragte … zurück',
    'lacht … auf',
    'mischt … ein',
    'mischte … ein',
    'macht … deutlich',
    'machte … deutlich',
    'machten … deutlich',
    'macht … geltend',
    'machte … geltend',
    'nimmt … auf sich',
    'stellt … in Aussicht',
    'stellte … in Aussicht',
    'stellt … infrage',
    'stellte … infrage',
    'gibt … an',
    'gab … an',
    'gaben … an',
    'weist … von sich',
    'wies … von sich',
    'setzt … nach',
    'setzte … nach',
    'schickt … voraus',
    'schickte … voraus',
    'greift … an',
    'griff … an',
    'fährt … an',
    'fuhr … an',
    'herrscht … an',
    'herrschte … an',
    'schnauzt … an',
    'schnauzte … an',
    'schiebt … hinterher',
    'schob … hinterher',
    'kanzelt … ab',
    'kanzelte … ab',
    'redet … schön',
    'lobt … aus',
    'tadelt … ab',
    'zieht … in Zweifel',
    'zog … in Zweifel',
    'weicht … aus',
    'wich … aus',
    'rechnet … vor',
    'rechnete … vor',
    'plaudert … aus',
    'plauderte … aus',
    'bricht … aus',
    'spottet … über',
    ...moods,
    'sieht es so',
    'sah es so',
    'sieht das anders',
    'sah das anders',
    'sieht darin',
    'sah darin',
    'nimmt Stellung',
    'nahm Stellung',
    'bringt es so auf den Punkt',
    'kommt zu dem Schluss',
    'kam zu dem Schluss',
    'kommt zu einem anderen Schluss',
    'kam zu einem anderen Schluss',
    'kommt zum Schluss',
    'kam zum Schluss',
    'war überzeugt',
    'ist der Meinung',
    'ist der Ansicht',
    'macht kein Geheimnis',
    'macht sich Sorgen',
    'findet deutliche Worte',
    'fand deutliche Worte',
    'findet klare Worte',
    'fand klare Worte',
    'nimmt kein Blatt vor den Mund',
    'lässt wissen',
    'ließ wissen',
    'lässt ausrichten',
    'ließ ausrichten',
    'lässt mitteilen',
    'ließ mitteilen',
    'lässt durchblicken',
    'ließ durchblicken',
    'lässt verlauten',
    'ließ verlauten',
    'will wissen',
    'wollte wissen',
  ],
  auxiliaries: wordsIn('hat haben hatte hatten habe hätte'),
  perfects: [
    'zu dem Schluss gekommen',
    'zum Schluss gekommen',
    'zu dem Ergebnis gekommen',
    'zum Ergebnis gekommen',
    ...wordsIn(
      `ermahnt erörtert erwähnt befürwortet prophezeit beurteilt bewertet bescheinigt attestiert relativiert gewünscht gerügt getadelt gebrummt geseufzt
      geschimpft gepoltert gespottet gewitzelt geklärt beteuert beschwert beklagt bemängelt verteidigt gejubelt geflüstert gemurmelt versprochen empfohlen
      geraten gedacht geglaubt gebeten beschworen aufgefordert vorgeworfen vorgehalten eingewandt eingeworfen ergänzt nachgelegt festgehalten zugerufen
      konstatiert bilanziert resümiert spekuliert präzisiert signalisiert protestiert diagnostiziert notiert gelästert gescholten`,
    ),
    ...wordsIn(`
      gesagt erklärt betont gewarnt gemeint erzählt geschildert bemerkt erinnert gefragt geklagt gelobt bekräftigt versichert
      bestätigt geäußert erläutert ergänzt entgegnet erwidert gefolgert gemahnt gedroht gescherzt gehofft wiederholt
      verkündet verlangt bedauert gefordert geantwortet behauptet berichtet geschrieben gesprochen gerufen genannt
      versprochen widersprochen gestanden bezeichnet beschrieben unterstrichen hinzugefügt mitgeteilt angekündigt
      eingeräumt zugegeben bekanntgegeben klargestellt hervorgehoben kritisiert kommentiert argumentiert formuliert
      dementiert zitiert plädiert prognostiziert getwittert gepostet geurteilt gewettert ausgeschlossen zurückgewiesen
      verurteilt begrüßt begründet angemerkt zusammengefasst`),
    'zu bedenken gegeben',
    ...wordsIn(`
      verglichen bestritten geleugnet charakterisiert skizziert ausgeführt vorgelesen zurückgegeben abgewiegelt
      abgewinkt abgelehnt kundgetan ausgedrückt ausgesprochen angesprochen vorgeschlagen angedeutet vorausgesagt
      vorhergesagt angemahnt angeprangert festgestellt eingestuft eingeschätzt eingeordnet vorgebracht vorgetragen
      nachgehakt nachgefragt zurückgefragt geltend deutlich angegeben vorausgeschickt angegriffen hinterhergeschoben
      abgekanzelt vorgerechnet titulierte tituliert gebrüllt geschrien geschworen beschieden verraten vernommen
      befunden empfunden verstanden moniert reklamiert appelliert suggeriert postuliert illustriert garantiert
      gekontert gerechnet gewürdigt verspottet beschimpft beleidigt gejammert genörgelt gemeckert gestichelt geätzt
      gehöhnt geraunt gehaucht getröstet ermutigt geschätzt beziffert geschlussfolgert unterstellt abgetan
      dargestellt gebrandmarkt gegeißelt bedacht gepriesen verteufelt eingestanden offenbart gewundert entschuldigt
      gerechtfertigt bezweifelt angezweifelt`),
    'zu Protokoll gegeben',
    'in Aussicht gestellt',
    'in Abrede gestellt',
    'in Schutz genommen',
    'in Zweifel gezogen',
    'infrage gestellt',
    'deutlich gemacht',
    'klar gemacht',
    'geltend gemacht',
    'wissen lassen',
    'überzeugt gezeigt',
    'besorgt gezeigt',
    'erfreut gezeigt',
    'enttäuscht gezeigt',
    'von sich gewiesen',
    'zum Ausdruck gebracht',
    'so formuliert',
  ],
  participles: [],
  accordingTo: [
    'laut',
    'nach Angaben',
    'nach Angabe',
    'nach den Angaben',
    'nach Aussage',
    'nach Aussagen',
    'nach den Worten',
    'nach Ansicht',
    'nach Meinung',
    'nach Auffassung',
    'nach Einschätzung',
    'nach Überzeugung',
    'nach Darstellung',
    'nach Auskunft',
    'in den Worten',
    'aus Sicht',
    'gemäß',
    'nach eigenen Angaben',
    'Angaben von',
    'nach den Erkenntnissen',
    'nach Recherchen',
    'nach Recherche',
    'nach Medienberichten',
    'nach einem Bericht',
    'nach Berichten',
    'nach Erkenntnissen',
    'nach Schilderung',
    'nach Schilderungen',
    'nach Berechnungen',
    'nach Berechnung',
    'nach Informationen',
    'nach Lesart',
    'den Worten',
    'mit den Worten',
    'in den Augen',
    'nach dem Eindruck',
    'Ansicht von',
    'nach Kenntnis',
  ],
  accordingToBehind: ['zufolge', 'nach zu urteilen'],
  accordingToBeside: ['so', 'für'],
  nounsOfSaying:
    wordsIn(`fazit urteil kritik appell vorwurf botschaft begründung einschätzung motto devise forderung warnung
    credo tenor ansage meinung ansicht auffassung rat bilanz antwort kommentar vermutung hoffnung these diagnose prognose
    formel ratschlag mahnung klage beobachtung erkenntnis überzeugung aussage ankündigung`),
  complements: wordsIn('dass'),
  reporting: wordsIn('sei seien habe werde dürfe könne müsse solle wolle möge gebe komme bleibe gehe lasse'),
  accordingToWhich: ['wonach', 'demzufolge', 'nach dessen Angaben', 'nach deren Angaben', 'laut dem', 'laut der'],
  pronouns: wordsIn('er sie dieser diese'),
  obliquePronouns: wordsIn('ihm ihr ihnen'),
  unnamed: ['man'],
  saidAt: wordsIn('bei beim aus vom von in im'),
  between: [
    ...wordsIn(`es sich 
    auch noch dann später weiter schließlich zudem außerdem ebenfalls zugleich gleichzeitig selbst selber nun jetzt bereits
    schon immer nie nicht nur einmal wieder erneut kürzlich damals gestern heute vorgestern dazu darauf daraufhin hingegen
    dagegen jedoch allerdings indes deshalb trotzdem gern offen kurz knapp leise lachend öffentlich ausdrücklich
    wörtlich anschließend zuvor danach vorher nachher hierzu ihm ihr ihnen sich mir uns mich so einst zunächst`),
    ...wordsIn(`
      also aber freilich übrigens sodann hernach nochmals abermals mehrfach mehrmals sogar lediglich bloß fast
      beinahe durchaus ebenso wohl ja eben halt unterdessen inzwischen mittlerweile indessen vielmehr stattdessen gar
      jüngst neulich unlängst seinerzeit zeitgleich gleich sofort umgehend prompt schlicht trocken lapidar
      augenzwinkernd grinsend lächelnd schmunzelnd nachdenklich sichtlich leicht kühl bitter ironisch spöttisch
      ernst ruhig empört verärgert vorsichtig scharf deutlich klar vor seinerseits ihrerseits demnach folglich somit
      schriftlich mündlich telefonisch unisono einhellig abends morgens nachts mittags darüber davon damit ihn euch
      dort hier da`),
  ],
  adverbEndings: ['weise'],
  freeRelatives: ['was'],
  relatives: [],
  relativeObjects: wordsIn('das die den'),
  articles: wordsIn(`
    der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner seines ihr ihre ihren ihrem
    ihrer ihres unser unsere unserem unseren unserer mein meine dieser diese dieses diesem diesen jener jene jenes jeder
    jede jedes kein keine keiner beide beiden mehrere einige viele zwei drei vier andere anderer anderen manche`),
  standalone: wordsIn('andere anderer einige viele mehrere manche beide jeder einer eine zwei drei dieser diese'),
  definite: wordsIn('der die'),
  indefinite: wordsIn('ein eine einen einem einer eines mehrere einige viele zwei drei vier andere anderer manche'),
  prepositions: wordsIn(`
    in im ins an am ans auf aufs aus bei beim mit nach von vom zu zum zur für fürs über unter vor durch gegen ohne um seit bis
    während wegen trotz zwischen neben hinter statt anstatt gegenüber laut gemäß entlang samt binnen innerhalb außerhalb
    oberhalb dank mitsamt nahe ab per pro`),
  agents: ['von', 'vom', 'durch'],
  roleLinks: wordsIn('der des von vom für im in am an bei beim zu zur'),
  occasionLinks: wordsIn('im in am an bei beim zu zur'),
  occasions: wordsIn(`
    sitzung konferenz interview gespräch rede ansprache debatte diskussion pause halbzeit eröffnung einweihung verhandlung
    prozess beginn anfang ende auftakt abschluss anschluss schluss besuch empfang vorstellung präsentation versammlung
    veranstaltung feier feierstunde fragestunde sprechstunde sendung talkshow podcast mitteilung stellungnahme erklärung
    brief beitrag posting video predigt anhörung nacht abend morgen tagung parteitag kongress gipfel treffen termin
    training rennen übergabe kundgebung demonstration vernehmung befragung anfrage antwort gelegenheit premiere
    abstimmung lesung plädoyer verkündung begründung vortrag rundgang gala messe saison phase worten tränen`),
  sayingSo: [
    ...wordsIn('sagt sagte erklärt erklärte betont betonte schreibt schrieb berichtet berichtete').map(
      (verb) => `das ${verb}`,
    ),
    ...wordsIn('sagt sagte formuliert formulierte beschreibt beschrieb').map((verb) => `so ${verb} es`),
  ],
  joining: wordsIn('und aber oder doch sondern'),
  subordinate: wordsIn(`
    als wenn während nachdem bevor weil obwohl obgleich wie wo ob dass damit sobald solange seit seitdem indem falls da`),
  asSaid: ['wie'],
  breaks: wordsIn(`
    dass ob wenn weil als wie wo und oder aber denn sondern sowie ist sind war waren hat haben hatte hatten wird werden wurde
    wurden kann können soll sollen muss müssen will wollen darf sei wäre welche welcher wer was warum nicht sich zu`),
  roles: [
    ...wordsIn(`
        optiker optikerin agronom agronomin handwerker handwerkerin kardinal rabbi propst pröpstin superintendent
        superintendentin steward stewardess passant passantin stifter stifterin beigeordneter beigeordnete referent
        referentin lobbyist lobbyistin erzieher erzieherin kantonsrat kantonsrätin schultheiss reiter reiterin jockey
        radprofi torschütze präses tüftler tüftlerin erfinder erfinderin youtuber youtuberin hacker kriminologe
        kriminologin orthopäde orthopädin pädagoge pädagogin germanist germanistin initiator initiatorin ex-banker
        ex-minister ex-kanzler ex-präsident ex-bürgermeister ex-chef ex-trainer ex-profi ex-soldat vize vizechef
        vizebürgermeister vizebürgermeisterin altbürgermeister altkanzler altbundespräsident geselle gesellin azubi
        auszubildende auszubildender lehrling volontär volontärin zivildiener augenzeuge augenzeugin ersthelfer
        ersthelferin fahrgäste mitschüler mitschülerin mitbewohner mitbewohnerin nachbarskind landsmann landsfrau
        kameramann kamerafrau tontechniker sprachwissenschaftler literaturwissenschaftlerin literaturwissenschaftler
        choreograf choreografin choreograph dramaturg dramaturgin bühnenbildner bühnenbildnerin kabarettist
        kabarettistin komiker komikerin liedermacher liedermacherin sammler sammlerin galerist galeristin
        zugbegleiter zugbegleiterin rangierer fluglotse flugbegleiter flugbegleiterin kapitänsfrau hafenmeister
        hafenmeisterin schleusenwärter leuchtturmwärter wattführer wattführerin ranger rangerin wildhüter
        falkner falknerin melker melkerin obstbauer hopfenbauer kelterer käser käserin sommelier sommelière
        scheidungsanwalt mandant mandantin polier zimmerer zimmerin spengler spenglerin stuckateur glaser kaminkehrer
        schornsteinfeger kaminfeger bestatter bestatterin totengräber pförtner pförtnerin türsteher wachmann
        fraktionschefin ortschef ortschefin stadtchef rathauschef rathauschefin ressortchef ressortchefin amtsleiter
        amtsleiterin landesrat landesrätin mandatar mandatarin nationalrätin regierungsrätin bundesrätin staatsrat
        amtsdirektor landtagsabgeordnete landtagsabgeordneter oberstaatsanwalt oberstaatsanwältin gerichtssprecher
        gerichtssprecherin polizeisprecherin einsatzleiter einsatzleiterin wehrführer feuerwehrfrau chefarzt
        chefärztin außenverteidiger pendler pendlerin anrainer anrainerin befragte befragter`),
    ...wordsIn(`
    senn sennin älpler älplerin soldaten kandidaten
    zeugin zeuge nebenklägerin nebenkläger klägerin kläger geschädigte geschädigter beschuldigte beschuldigter betroffene betroffener witwe witwer
    schwager schwägerin schwiegersohn schwiegertochter cousin cousine erbe erbin mieter mieterin vermieter vermieterin hausmeisterin küster küsterin
    mesner pfarrerin nonne mönch bürger schatzmeisterin schreiner schreinerin maurer klempner elektriker elektrikerin schuster schneiderin schneider
    uhrmacher uhrmacherin geigenbauer geigenbauerin töpfer töpferin schmied schlosser metzger metzgerin friseur friseurin verkäufer verkäuferin
    wirtschafterin postbote postbotin taucher taucherin bademeister bergführer bergführerin lokführer lokführerin busfahrer busfahrerin
    winzer winzerin schäfer schäferin imker imkerin gutachter gutachterin psychologe psychologin archäologe archäologin linguist linguistin
    apotheker apothekerin chirurgin anästhesist hebamme dichter dichterin fotograf fotografin maler malerin bildhauer bildhauerin pianist pianistin
    geiger geigerin organist organistin tänzer tänzerin radfahrer läufer läuferin schwimmer schwimmerin schiedsrichter schiedsrichterin
    ehrenamtliche ehrenamtlicher organisator organisatorin assistent assistentin praktikant praktikantin doktorand doktorandin rektorin dekan dekanin
    brandmeister kommandant kommandantin wachtmeister abteilungsleiterin baurat oberbürgermeister ortsvorsteher ortsvorsteherin seniorchef
    botschafter botschafterin minister ministerin präsident präsidentin vizepräsident vizepräsidentin kanzler kanzlerin
    premier premierminister staatssekretär staatssekretärin sekretär sekretärin sprecher sprecherin sprechers sprechern
    kapitän kapitänin kapitäns bürgermeister bürgermeisterin bürgermeisters bürgermeisterinnen landrat landrätin gouverneur
    gouverneurin senator senatorin stadtrat gemeinderat kreisrat ratsherr ratsfrau abgeordnete abgeordneter abgeordneten stadträtin gemeinderätin dezernent dezernentin
    direktor direktorin direktors leiter leiterin leiters chef chefin chefs vorsitzende vorsitzender vorsitzenden vorstand
    vorständin geschäftsführer geschäftsführerin manager managerin verantwortliche verantwortlicher richter richterin
    staatsanwalt staatsanwältin anwalt anwältin anwälte verteidiger verteidigerin ermittler ermittlerin kommissar
    kommissarin inspektor inspektorin polizist polizistin polizisten beamter beamtin feuerwehrmann feuerwehrleute lehrer
    lehrerin lehrern rektor rektorin schulleiter professor professorin dozent dozentin doktor arzt ärztin ärzte chirurg
    pfleger pflegerin schwester forscher forscherin forschern wissenschaftler wissenschaftlerin wissenschaftlern ökonom
    ökonomin analyst analystin experte expertin experten historiker historikerin biologe biologin ozeanograf geograf
    geografin soziologe soziologin politologe politologin bauer bäuerin bauern landwirt landwirtin fischer fischerin
    fischern bäcker bäckerin tischler tischlerin zimmermann pilot pilotin fahrer fahrerin schaffner schaffnerin ingenieur
    ingenieurin ingenieure architekt architektin autor autorin schriftsteller schriftstellerin journalist journalistin
    journalisten reporter reporterin redakteur redakteurin korrespondent korrespondentin verleger verlegerin aktivist
    aktivistin aktivisten gründer gründerin eigentümer eigentümerin inhaber inhaberin besitzer besitzerin wirt wirtin
    führer führerin mitglied mitglieder bewohner bewohnerin bewohnern anwohner anwohnerin anwohnern einwohner nachbar
    nachbarin nachbarn bürger bürgerin kandidat kandidatin könig königin prinz prinzessin bischof bischöfin erzbischof papst
    priester pfarrer pfarrerin pastor pastorin imam rabbiner general oberst major leutnant feldwebel admiral soldat soldatin
    trainer trainerin spieler spielerin torwart torhüter torhüterin stürmer stürmerin sänger sängerin schauspieler
    schauspielerin künstler künstlerin musiker musikerin regisseur regisseurin student studentin studierende schüler
    schülerin schülern mutter vater frau mann bruder ehefrau ehemann sohn tochter freund freundin großmutter großvater enkel enkelin neffe nichte onkel tante besucher besucherin kämmerer kämmerin zeuge zeugin zeugen opfer
    passagier passagierin fahrgast kunde kundin kunden stellvertreter stellvertreterin vertreter vertreterin berater
    beraterin koordinator koordinatorin beauftragte beauftragter beauftragten delegierte delegierter gewerkschafter
    gewerkschafterin arbeiter arbeiterin arbeitern mitarbeiter mitarbeiterin angestellte angestellter beschäftigte
    unternehmer unternehmerin matrose matrosin lotse lotsin seemann wärter wärterin meister meisterin meisters bibliothekar
    bibliothekarin archivar archivarin hebamme diplomat diplomatin unterhändler unterhändlerin gesandter gesandte
    schatzmeister schatzmeisterin techniker technikerin geologe geologin meteorologe meteorologin klimatologe rentner
    rentnerin quelle quellen insider beobachter übersetzer übersetzerin händler händlerin notar notarin tierarzt tierärztin
    politiker politikerin vorsteher vorsteherin intendant intendantin kurator kuratorin veranstalter
    sachverständige sachverständiger veranstalterin kritiker kritikerin gegner befürworter eltern leute menschen medien teilnehmer teilnehmerin demonstrant demonstrantin koch köchin
    kellner kellnerin gärtner gärtnerin förster försterin jäger`),
    ...wordsIn(`
      offizier offizierin hauptmann unteroffizier brigadier generalmajor obmann obfrau landeshauptmann
      landeshauptfrau ammann statthalter landammann rätin nationalrat ständerat regierungsrat bundesrat retter
      retterin sanitäter sanitäterin züchter züchterin blogger bloggerin influencer influencerin programmierer
      programmiererin entwickler entwicklerin designer designerin monteur mechaniker mechanikerin installateur
      installateurin dreher dreherin schweißer dachdecker konditor konditorin brauer brauerin kantor kantorin
      dirigent dirigentin komponist komponistin tenor sopranistin cellist cellistin schlagzeuger gitarrist
      gitarristin rapper moderator moderatorin kolumnist kolumnistin kommentator planer planerin statiker vermesser
      virologe virologin epidemiologe epidemiologin neurologe neurologin kardiologe kardiologin psychiater
      psychiaterin therapeut therapeutin zahnarzt zahnärztin pathologe pathologin genetiker genetikerin ökologe
      ökologin botaniker botanikerin zoologe zoologin hydrologe hydrologin seismologe seismologin vulkanologe
      astronom astronomin astronaut astronautin mathematiker mathematikerin statistiker statistikerin informatiker
      informatikerin philosoph philosophin theologe theologin ethnologe ethnologin anthropologe restaurator
      restauratorin kustos betriebsrat betriebsrätin investor investorin makler maklerin banker bankerin anleger
      aktionär aktionärin aufsichtsrat prokurist prokuristin physiker physikerin chemiker chemikerin jurist juristin
      mediziner medizinerin pharmazeut pharmazeutin agrarwissenschaftlerin glaziologe glaziologin klimatologin
      urgroßmutter urgroßvater schwiegermutter schwiegervater oma opa mama papa lebensgefährte lebensgefährtin
      partner partnerin verlobte verlobter patient patientin patienten pensionär pensionärin wanderer wanderin
      bergsteiger bergsteigerin skifahrer skifahrerin urlauber urlauberin tourist touristin gast gäste hotelier
      hotelière gastronom gastronomin barkeeper pächter pächterin almbauer knecht magd hirte hirtin müller müllerin
      weber weberin drucker druckerin setzer buchhändler buchhändlerin verkehrsminister polizeisprecher präfekt
      präfektin konsul konsulin attaché staatschef staatschefin regierungschef regierungschefin ministerpräsident
      ministerpräsidentin oppositionsführer fraktionschef generalsekretär generalsekretärin gemeindepräsident
      gemeindepräsidentin stadtpräsident stadtpräsidentin kantonsarzt beisitzer beisitzerin schöffe schöffin
      gerichtsvollzieher wachtmeisterin justizwachtmeister justizwachtmeisterin protokollführerin dolmetscher
      dolmetscherin rechtsmediziner rechtsmedizinerin täter täterin verdächtige verdächtiger häftling angeklagte
      angeklagter angeklagten verurteilte verurteilter bratschist bratschistin jurymitglied juror jurorin laudator
      preisträger preisträgerin kapitänleutnant steuermann bootsmann maat skipper skipperin segler seglerin ruderer
      ruderin surfer rettungsschwimmer turner turnerin boxer boxerin ringer rennfahrer mittelfeldspieler
      abwehrspieler sportdirektor sportchef sportlicher cheftrainer co-trainer torjäger`),
  ],
  titles: [
    ...wordsIn(
      'herr herrn frau dr prof mag univ dipl ing baron baronin gräfin freifrau fürstin ex ehemalige ehemaliger frühere früherer amtierende med h.c',
    ),
    ...wordsIn(`
      dipl.-ing bgm abg lh nr gr oa oä ddr pd hptm obstlt obst gen mjr lt wachtmeister revierinspektor chefinspektor
      oberst hauptmann major leutnant hofrat kommerzialrat sankt damalige damaliger heutige heutiger neue neuer`),
  ],
  bodies: [
    ...wordsIn(`
        marktkommentar positionspapier brandbrief bezirkshauptmannschaft magistrat schifffahrtsamt wasserwacht seenotretter fußballklub spedition sennerei
        ziegelei glashütte gießerei architekturbüro gutachterbüro`),
    ...wordsIn(`
    darin präsidium präfektur landesbetrieb dienststelle direktion innung bundestagsfraktion ingenieurbüro planungsbüro stadtwerke landkreis
    landesamt bundesamt hafenamt gesundheitsamt bauamt jugendamt ordnungsamt umweltamt finanzamt landratsamt sozialamt
    verkehrsamt straßenverkehrsamt standesamt schulamt arbeitsamt zollamt patentamt tiefbauamt hochbauamt veterinäramt
    vermessungsamt katasteramt wohnungsamt bürgeramt grünflächenamt steueramt
    kulturamt forstamt bezirksamt eichamt bergamt wasserwirtschaftsamt straßenbauamt statistikamt meldeamt kreisamt
    gutachten papier ministerium ministeriums regierung behörde amt amtes abteilung unternehmen unternehmens firma gesellschaft agentur gericht
    polizei verwaltung rathaus rat rats ausschuss kommission gewerkschaft verband verbands partei fraktion büro kampagne
    botschaft universität hochschule krankenhaus klinik kanzlei verein vereins bündnis gruppe initiative mitteilung bericht
    brief organisation team vorstand institut instituts stiftung bank parlament landtag bundestag senat zeitung blatt magazin
    artikel text kurier anzeiger rundschau notiz dokument schreiben nachricht antrag genossenschaft reederei staatsanwaltschaft kreis land stadt
    gemeinde region redaktion union konföderation kammer uno nato resolution studie umfrage bescheid hinweis petition armee
    feuerwehr leitung konzern konzerns betreiber schule kirche werft`),
    ...wordsIn(`
      anklage verteidigung nebenklage jury vorinstanz oberlandesgericht landgericht amtsgericht bundesgericht
      verfassungsgericht staatsregierung landesregierung bundesregierung opposition koalition landesanstalt
      bundesanstalt anstalt forschungsstelle warte wetterdienst rettungsdienst bergwacht bergrettung
      lawinenkommission wasserrettung bundeswehr bundesheer zoll krankenkasse versicherung sparkasse volksbank
      nationalbank zentralbank börse messe handelskammer handwerkskammer industrie- verbraucherzentrale stiftungsrat
      kuratorium bistum erzbistum pfarrei kreistag bezirk kanton landschaftsverband denkmalamt
      museum theater bibliothek archiv verlag sender start-up startup hersteller anbieter lieferant dachverband
      bauernverband fachverband naturschutzbund holding tochtergesellschaft mutterkonzern urteil anklageschrift
      protokoll expertise stellungnahme aussendung pressemitteilung medienmitteilung communiqué erklärung flugblatt
      broschüre memo rundschreiben analyse untersuchung erhebung statistik jahresbericht abschlussbericht prüfbericht
      leitartikel`),
    ...wordsIn(`
      rechnungshof gerichtshof kartellamt netzagentur aufsicht zentrale zentrum akademie klinikum wasserwerk
      kraftwerk verkehrsbetriebe bahn post dienst fonds brauerei kellerei molkerei käserei bäckerei druckerei
      orchester chor ensemble klub club fanklub sportverein turnverein liga kirchengemeinde synode superintendentur
      domkapitel stift kloster abtei orden kolleg gymnasium fachhochschule fakultät lehrstuhl kollegium`),
  ],
  documents: [
    ...wordsIn(`
        marktkommentar kommentar positionspapier brandbrief antwort
        zwischenbericht dossier positionspapier eckpunktepapier entwurf anfrage offener-brief e-mail tweet post
        aushang beschluss urteilsbegründung begründung anklage klageschrift beschwerde vermerk vertrag vereinbarung`),
    ...wordsIn(`darin 
    gutachten papier     mitteilung bericht brief artikel text notiz dokument schreiben nachricht antrag resolution studie umfrage bescheid hinweis
    petition`),
    ...wordsIn(`
      urteil anklageschrift protokoll expertise stellungnahme aussendung pressemitteilung medienmitteilung communiqué
      erklärung flugblatt broschüre memo rundschreiben analyse untersuchung erhebung statistik jahresbericht
      abschlussbericht prüfbericht leitartikel schrift aufsatz`),
  ],
  notNames: wordsIn(`
    beginn
    der die das den dem des ein eine einen einem einer und aber oder wenn als während nach vor er sie es wir ich ihr dies diese
    dieser dieses nicht kein keine sein seine ihre unser in im an am auf aus bei beim mit von vom zu zum zur für über unter
    durch gegen ohne um seit bis laut auch außerdem zudem dennoch doch jedoch allerdings so dann nun jetzt heute gestern
    morgen schon noch immer nie jeder jede alle alles viele mehrere einige andere beide zwei drei vier fünf zehn wer was wo
    wie warum wann hier dort da deshalb darum dabei damit dazu danach davor trotz wegen weil obwohl ob dass foto quelle
    niemand man mehr nur ja nein ende anfang mitte prozent euro meter kilometer uhr jahr jahre jahren tag tage tagen woche
    wochen monat monate million millionen milliarde milliarden tausend hundert grad stunde stunden minuten kilo tonnen
    kubikmeter liter rund etwa angaben interview gespräch frühjahr sommer herbst winter abend morgen mittag nacht
    nachmittag vormittag deutsche deutscher deutschen europäische russische französische`),
  particles: wordsIn('von van der den de zu bin al el di da la le del y ter dos'),
  givenNames: wordsIn(`
    ada adam adele adrian agnes ahmed alba albert alena alessandro alex alexander alexandra alfred ali alice alina alma
    amalia amelie amina ana anastasia anders andré andrea andreas andrej andrzej angela angelika anja anke ann anna anne
    annegret anneliese annette annika anselm anton antonia antonio arne arno arthur astrid august axel aylin ayse barbara
    bastian beate beatrice ben benedikt benjamin bernd bernhard berta bertha bettina bianca birgit birte björn bodo boris
    brigitte britta bruno burkhard camilla carina carl carla carlo carlos carmen carola caroline carsten catherine cem
    charlotte chiara christa christel christian christiane christina christine christof christoph christopher clara
    claudia claudio claus clemens constanze cora corinna cornelia dagmar daniel daniela daria david denise dennis detlef
    diana diego dieter dietmar dietrich dirk dominik dora doris dorothea eberhard eckart eda edda edgar edith eduard egon
    ekkehard elena elias elif elisa elisabeth elke ella ellen elsa else emil emilia emily emine emma enno enrico eric erich
    erik erika erna ernst erwin esther eugen eva evelyn ewald fabian fabio fatima fatma felicitas felix ferdinand finn
    fiona flora florian frank franz franziska frauke frederik frida friedrich frieda frieder fritz gabi gabriel gabriele
    georg gerald gerd gerhard gerlinde gero gertrud gesa gesine gisela giovanni giulia gottfried götz greta gudrun guido
    gunnar günter günther gustav hakan hamid hanna hannah hannelore hannes hans harald hartmut hasan hassan hedda hedwig
    heide heidi heike heiko heiner heinrich heinz helena helene helga helmut hendrik henning henrike henry herbert hermann
    hilda hilde hildegard holger horst hubert hugo ibrahim ida ilona ilse imke ina inés ines inga inge ingeborg ingo ingrid
    inka ira irene iris irma irmgard isa isabel isabella isabelle ivan ivo jakob jan jana jane janina jannis jasmin jean
    jens jessica jo joachim joanna jochen johan johann johanna johannes john jonas jonathan jordi jörg jörn josef josefine
    joseph juan judith jule julia julian juliane julie julius jürgen jutta kai kaja karen karin karina karl karla karola
    karolin karoline karsten kaspar katarina katharina käthe kathrin katja katrin kemal kerstin kilian kim kirsten klara
    klaus knut konrad konstantin konstanze korbinian kristin kristina kurt lara lars laura lea lena lennart leo leon
    leonard leonie leonora leopold levin lia lieselotte lilli lilly lina linda linus lisa liv livia lorenz lothar lotta
    lotte louis louisa lucia lucie ludwig luis luisa luise lukas luka lutz lydia magda magdalena maike maja malte manfred
    manuel manuela mara marc marcel marco marcus mareike maren margarete margit margot maria marianne marie marija marina
    mario marion marit marius mark marko markus marlene marlies marta marten martha martin martina marvin mathias mathilda
    mathilde mats matthias max maximilian mechthild mehmet melanie meike merle mia michael michaela michel mika mike mila
    milan milena mina mira miriam mirjam mirko mohamed mohammed monika moritz moussa muhammad murat mustafa nadia nadine
    nadja natalia natalie natascha nele nico nicola nicolas nicole niels niklas niko nikolai nikolaus nils nina noah nora
    norbert nuria núria odette olaf ole oleg olga oliver olivia omar oskar oswald oswin otto ottilie ottokar theda tjark onno hinrich janto gesche pablo patricia patrick patrizia paul
    paula pauline pau pedro pere peter petra philipp pia pierre rafael rahel raimund rainer ralf ralph ramona raphael rasmus
    rebecca regina regine reiner reinhard reinhold renate rené ricarda richard rita robert roberto rolf roland roman ronald
    ronja rosa rosemarie roswitha rüdiger rudi rudolf runa rupert ruth sabine sabrina said salma samir samuel sandra sara
    sarah sascha saskia sebastian selma sepp serkan sibylle sieglinde siegfried sigrid silja silke silvia simon simone
    sina sofia sofie solveig sonja sophia sophie stefan stefanie steffen steffi stella stephan stephanie sten susanne sven
    svenja svetlana sybille sylvia tabea tamara tanja tarek tatjana teresa thea theo theodor theresa thomas thorben thorsten
    tilman till tim timo timm tina tobias tom tomas tomasz torben torsten udo ulf uli ulla ulrich ulrike ulrik ursula ute
    uwe valentin valentina valerie vanessa vera verena veronika victor victoria viktor viktoria vincent viola volker
    volkmar waltraud wanda wassili wenzel werner wibke wiebke wieland wilhelm wilhelmine wilma winfried wladimir wolf
    wolfgang wolfram xaver yannick yasmin yusuf yvonne zeynep zoe`),
  impersonal: ['heißt es', 'hieß es', 'steht', 'stand', 'ist zu lesen', 'war zu lesen', 'liest man'],
  signs: [
    ...wordsIn(
      `fahne fahnen pappschild karton hausmauer schild plakat plakate plakaten transparent transparente transparenten zettel wand hauswand mauer tafel bettlaken banner bannern aufschrift inschrift`,
    ),
    ...wordsIn(`
      spruchband graffiti graffito aufkleber sticker t-shirt t-shirts shirt shirts tshirt pappe pappschilder schilder
      schildern anzeigetafel gedenktafel grabstein kreuz leuchtschrift anschlag aushang ortsschild fassade rückwand
      schiefertafel kreidetafel trikot weste kappe mütze tasche button buttons`),
  ],
  people: {
    women: [
      ...wordsIn(`sie diese die eine ihre frau mutter großmutter oma tochter schwester ehefrau tante nichte witwe mädchen hebamme
      enkelin königin`),
      ...wordsIn(`
      mama schwägerin cousine schwiegermutter schwiegertochter urgroßmutter nonne bäuerin dame lebensgefährtin
      freundin kaiserin gräfin herzogin fürstin prinzessin zierliche`),
    ],
    men: [
      ...wordsIn(
        `er dieser der herr herrn mann vater großvater opa sohn bruder ehemann onkel neffe witwer junge enkel könig`,
      ),
      ...wordsIn(`
      papa schwager cousin schwiegervater schwiegersohn urgroßvater mönch bauer bub bursche kaiser graf herzog fürst
      prinz`),
    ],
    womensRoles: ['in'],
    mensRoles: true,
    several: wordsIn('beide'),
    severalVerbs: ['en'],
    again: [
      ...wordsIn(`
          franzose französin engländer engländerin italiener italienerin spanier spanierin pole polin ukrainer
          ukrainerin russe russin amerikaner amerikanerin österreicher österreicherin schweizer schweizerin däne dänin
          schwede schwedin norweger norwegerin niederländer niederländerin belgier belgierin tscheche tschechin türke
          türkin japaner japanerin chinese chinesin ex-politiker ex-politikerin`),
      ...wordsIn(`mann frau junge mädchen jugendliche jugendlicher rentner rentnerin pensionär pensionärin witwe witwer greis greisin
      seniorin senior jährige jähriger veteran insulaner insulanerin politiker politikerin amtsträger funktionär funktionärin verantwortliche verantwortlicher betroffene betroffener`),
      ...wordsIn(`
      dame bub bursche mädel bewohner bewohnerin helfer helferin unternehmer sprecher angeklagte angeklagter befragte
      befragter zeuge zeugin wissenschaftler wissenschaftlerin aktivist aktivistin abgeordnete abgeordneter gastgeber
      gastgeberin namensvetter chefin chef kollegin kollege kandidat kandidatin experte expertin absolvent
      absolventin kritikerin kritiker musikerin musiker familienvater dreifache`),
      ...wordsIn(`
      torhüter torhüterin torwart keeperin stürmer stürmerin verteidigerin spielmacher spielmacherin kreisläufer
      kreisläuferin rückraumspieler rückraumspielerin mittelfeldspieler mittelfeldspielerin linksaußen rechtsaußen`),
    ],
    authors: wordsIn('autoren autorinnen studienautoren studienautorinnen mitautoren verfasserinnen'),
    bodiesAgain: [
      ...wordsIn(`
          blatt zeitung tageszeitung wochenzeitung magazin zeitschrift sender rundfunk portal   
           `),
      ...wordsIn(
        'unternehmen unternehmens firma konzern behörde einrichtung organisation verband verein amt gesellschaft betreiber institution',
      ),
      ...wordsIn(`
      institut stiftung bank betrieb hersteller kette gruppe werk genossenschaft agentur anstalt dachverband
      universität hochschule`),
    ],
    work: wordsIn(
      `autor autorin forscher forscherin wissenschaftler wissenschaftlerin schriftsteller schriftstellerin künstler künstlerin sänger sängerin musiker musikerin schwimmer schwimmerin läufer läuferin athlet athletin spieler spielerin sieger siegerin trainer trainerin angeklagte angeklagter historiker historikerin gutachter gutachterin bodenkundlerin bodenkundler professorin`,
    ),
    trades: [
      ...wordsIn(`
          fraktionsführerin fraktionsführer oberbürgermeisterin bezirksbürgermeister rettungssanitäter notärztin
          notarzt oberarzt oberärztin altenpfleger altenpflegerin krankenpfleger krankenpflegerin mesnerin diakon
          diakonin abt äbtissin rabbinerin fährmann fährfrau schiffer schifferin sennerin jägerin fleischer gastwirt
          gastwirtin goldschmied goldschmiedin schlosserin orgelbauer orgelbauerin glockengießer glöckner türmer
          ornithologe ornithologin klimaforscher klimaforscherin stadtplaner stadtplanerin torfrau mittelfeldspielerin
          libero coach sprinter sprinterin radfahrerin choreograf choreografin dramaturg dramaturgin drehbuchautor
          zeichner zeichnerin bademeisterin hausmeister lkw-fahrer taxifahrer taxifahrerin briefträger briefträgerin
          zusteller zustellerin lehrling azubi auszubildende gesellin geselle`),
      ...wordsIn(
        'biologe biologin physiker physikerin chemiker chemikerin ökonom ökonomin historiker historikerin soziologe soziologin geologe geologin archäologe archäologin psychologe psychologin ingenieur ingenieurin architekt architektin anwalt anwältin jurist juristin arzt ärztin mediziner medizinerin chirurg chirurgin pfleger pflegerin lehrer lehrerin professor professorin landwirt landwirtin fischer fischerin unternehmer unternehmerin journalist journalistin tierarzt tierärztin christdemokrat christdemokratin sozialdemokrat sozialdemokratin grünen-politiker grünen-politikerin',
      ),
      ...wordsIn(`
      virologe virologin epidemiologe epidemiologin ökologe ökologin botaniker botanikerin zoologe zoologin
      meteorologe meteorologin hydrologe geograf geografin mathematiker mathematikerin informatiker philosoph
      philosophin theologe theologin politologe politologin politikwissenschaftler politikwissenschaftlerin dirigent
      dirigentin komponist komponistin regisseur regisseurin schauspieler schauspielerin sänger sängerin fotograf
      fotografin maler malerin bildhauer bildhauerin schriftsteller schriftstellerin notar notarin zahnarzt
      zahnärztin psychiater psychiaterin`),
    ],
    family: [
      ...wordsIn(
        'mutter vater großmutter großvater oma opa tochter sohn schwester bruder ehefrau ehemann enkelin enkel',
      ),
      ...wordsIn(`
      schwager schwägerin onkel tante neffe nichte cousin cousine schwiegermutter schwiegervater mama papa frau mann
      partner partnerin lebensgefährtin lebensgefährte urenkelin witwe witwer`),
    ],
    crowds: [
      ...wordsIn(
        `menge menschenmenge demonstranten demonstrierende demonstrierenden protestierende protestierenden fans anhänger zuschauer`,
      ),
      ...wordsIn(`
      passanten streikende streikenden belegschaft publikum saal kurve tribüne kinder schulkinder schüler studenten
      arbeiter gruppe besucher umstehende`),
    ],
    many: [
      ...wordsIn(`hunderte tausende dutzende`),
      ...wordsIn(`
      jemand einige andere zahlreiche zehntausende scharen`),
    ],
    shouting: wordsIn(`ruf rief riefen gerufen skandier schrie schrei sang brüll gröl`),
    latter: [
      ...wordsIn('letzterer letztere letzteren'),
      ...wordsIn(`
      zweite zweiter letztgenannte letztgenannter`),
    ],
    former: [
      ...wordsIn('ersterer erstere'),
      ...wordsIn(`
      erste erster erstgenannte erstgenannter`),
    ],
    alike: [
      wordsIn('bürgermeister bürgermeisterin rathauschef rathauschefin stadtoberhaupt'),
      wordsIn('minister ministerin ressortchef ressortchefin'),
      wordsIn(
        'bürgermeister bürgermeisterin ortschef ortschefin gemeindechef gemeindechefin dorfchef oberbürgermeister oberbürgermeisterin ob stadtchef stadtchefin gemeindepräsident gemeindepräsidentin stadtpräsident stadtpräsidentin',
      ),
      wordsIn('richter richterin vorsitzende vorsitzender'),
      wordsIn('präsident präsidentin staatschef staatschefin staatsoberhaupt'),
      wordsIn('kanzler kanzlerin regierungschef regierungschefin'),
      wordsIn(
        'ministerpräsident ministerpräsidentin regierungschef regierungschefin landesvater landeschef landeschefin',
      ),
      wordsIn(
        'anwalt anwältin verteidiger verteidigerin rechtsanwalt rechtsanwältin strafverteidiger strafverteidigerin jurist juristin',
      ),
      wordsIn(
        'chef chefin geschäftsführer geschäftsführerin vorstandschef vorstandschefin konzernchef konzernchefin firmenchef firmenchefin unternehmer unternehmerin inhaber inhaberin',
      ),
      wordsIn('trainer trainerin coach übungsleiter'),
      wordsIn('leiter leiterin chef chefin'),
      wordsIn('lehrer lehrerin pädagoge pädagogin'),
      wordsIn('pfarrer pfarrerin geistliche geistlicher seelsorger seelsorgerin'),
    ],
  },
  companyForms: wordsIn('gmbh ag kg se ug mbh ggmbh ohg kgaa'),
  questions: wordsIn('f frage'),
  answers: wordsIn('a antwort'),
  nicknaming: wordsIn(`nennt nennen nannte nannten genannt tauft tauften getauft`),
  naming: [
    ...wordsIn(`
      betitelt betitelte genannt genannte genannten sogenannt sogenannte sogenannten sogenannter sogenanntes getauft namens
      film buch roman lied song album serie sendung dokumentation stück gedicht gemälde ausstellung wort begriff ausdruck
      schiff fähre boot kutter segler dampfer hashtag slogan motto parole titel stichwort operation programm projekt zeitung
      tageszeitung zeitschrift magazin wochenzeitung radio sender nachrichtenportal portal restaurant kneipe gasthof wirtshaus pension gasthaus hotel
      band oper theaterstück verein bürgerinitiative initiative bündnis festival café club stiftung aktion kampagne fischkutter frachter`),
    'unter dem Namen',
    'mit dem Titel',
    'unter dem Titel',
    'unter dem Motto',
    'mit dem Namen',
    'bekannt als',
    ...wordsIn(`
      hubschrauber helikopter flugzeug raumschiff satellit rakete sonde lokomotive zug kreuzfahrtschiff yacht jacht
      tanker schlepper dreimaster u-boot trattoria bar bistro pizzeria imbiss diskothek kino galerie museum schule
      kindergarten kita grundschule gymnasium apotheke laden geschäft boutique marke produkt reihe modell baureihe
      app plattform webseite website blog podcast newsletter kolumne rubrik spiel brettspiel videospiel sorte rasse
      spitzname spitznamen beiname beinamen kosename decknamen pseudonym künstlername überschrift schlagzeile
      titelzeile orchester chor ensemble kapelle gruppe partei liste bürgerliste fraktion bewegung netzwerk firma hof
      gut alm hütte berghütte schutzhütte campingplatz siedlung viertel straße brücke turm zeche grube grundstück
      denkmal statue skulptur installation tanz walzer operette musical ballett arie hymne`),
    'unter dem Decknamen',
    'unter dem Pseudonym',
    'hört auf den Namen',
    'auf den Namen',
    'mit dem Spitznamen',
    'im Volksmund',
    'im Dorf nur',
    'besser bekannt als',
    'mit dem Slogan',
    'unter dem Slogan',
    'unter der Überschrift',
    'unter dem Stichwort',
    'das Wort',
    'der Begriff',
  ],
  calling: [
    ...wordsIn(`
      betitelt betitelte genannt genannte genannten sogenannt sogenannte sogenannten sogenannter sogenanntes getauft
      namens wort worte wörter begriff ausdruck formel floskel hashtag slogan motto parole titel stichwort spitzname
      spitznamen beiname beinamen kosename überschrift schlagzeile`),
    'unter dem Namen',
    'mit dem Titel',
    'unter dem Titel',
    'unter dem Motto',
    'mit dem Namen',
    'bekannt als',
    'besser bekannt als',
    'im Volksmund',
    'im Dorf nur',
    'mit dem Spitznamen',
    'unter dem Stichwort',
    'alle nur',
    'allen nur',
    'alle einfach nur',
    'Freunde nur',
    'Fans nur',
    'die Einheimischen',
    'Kollegen nur',
    'kurz',
  ],
  placards: [
    'die Menge rief',
    'rief die Menge',
    'skandierte',
    'skandierten',
    'die Menge skandierte',
    'mit der Aufschrift',
    'auf denen stand',
    'auf dem stand',
    'auf Plakaten stand',
    'auf Plakaten hieß es',
    'mit den Worten auf Plakaten',
    'mit dem Schriftzug',
  ],
  abbreviations: [
    ...wordsIn(`
      dr prof dipl ing hr fr st str nr ca bzw etc usw z.b u.a d.h v.a o.ä bspw ggf evtl inkl max min mio mrd vgl s f ff abs
      art jh jhd geb gest v chr jan feb apr jun jul aug sept okt nov dez mo di mi do sa so tel red sog zzt z u a d h`),
    // Ordinal numbers: "am 12. Januar", "die 3. Fähre".
    ...Array.from({ length: 31 }, (_, i) => String(i + 1)),
  ],

  months: [
    ['januar', 'jänner', 'jan'],
    ['februar', 'feber', 'feb'],
    ['märz', 'mrz', 'mär'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  weekdays: [
    ['sonntag', 'sonntagabend', 'sonntagmorgen', 'sonntagnachmittag'],
    ['montag', 'montagabend', 'montagmorgen', 'montagnachmittag'],
    ['dienstag', 'dienstagabend', 'dienstagmorgen', 'dienstagnachmittag'],
    ['mittwoch', 'mittwochabend', 'mittwochmorgen', 'mittwochnachmittag'],
    ['donnerstag', 'donnerstagabend', 'donnerstagmorgen', 'donnerstagnachmittag'],
    ['freitag', 'freitagabend', 'freitagmorgen', 'freitagnachmittag'],
    ['samstag', 'sonnabend', 'samstagabend', 'samstagmorgen', 'samstagnachmittag'],
  ],
  daysBack: { heute: 0, gestern: 1, vorgestern: 2, 'am Vortag': 1, 'heute früh': 0, 'tags zuvor': 1, 'am Vorabend': 1 },

  languages: {
    de: ['Deutschen', 'deutsch', 'Deutsche'],
    en: ['Englischen', 'englisch', 'Amerikanischen'],
    es: ['Spanischen', 'spanisch'],
    fr: ['Französischen', 'französisch'],
    pt: ['Portugiesischen', 'portugiesisch'],
    ru: ['Russischen', 'russisch'],
    ar: ['Arabischen', 'arabisch'],
    it: ['Italienischen', 'italienisch'],
    uk: ['Ukrainischen', 'ukrainisch'],
    fa: ['Persischen', 'persisch', 'Farsi'],
  },

  labels: {
    related: [
      'lesen Sie auch',
      'lesen Sie hier',
      'lesen Sie mehr',
      'lies auch',
      'lesen Sie dazu auch',
      'mehr zum Thema',
      'zum Thema',
      'siehe auch',
      'weitere Artikel',
      'weitere Informationen',
      'auch interessant',
      'das könnte Sie auch interessieren',
      'das könnte Sie interessieren',
      'mehr dazu',
      'passend dazu',
      'verwandte Artikel',
      'hintergrund',
      'lies hierzu',
      'lesen Sie dazu',
      'lesen Sie hierzu',
      'lesen Sie außerdem',
      'lesen Sie ebenfalls',
      'mehr lesen',
      'weiterlesen',
      'hier lesen',
      'mehr hierzu',
      'weiteres zum Thema',
      'ebenfalls interessant',
      'auch lesenswert',
      'dazu auch',
      'ähnliche Artikel',
      'ähnliche Themen',
      'mehr zu',
      'mehr zu diesem Thema',
      'zum Weiterlesen',
      'weiterführende Artikel',
      'lesen Sie weiter',
      'Lesetipp',
      'Lesetipps',
      'mehr über',
      'passend zum Thema',
      'weitere Beiträge zum Thema',
      'mehr Artikel zum Thema',
      'auch dazu',
      'dazu passend',
      'mehr davon',
      'lesen Sie mehr zum Thema',
      'aus dem Archiv',
    ],
    translation: [
      'aus dem katalanischen von',
      'aus dem chinesischen von',
      'aus dem japanischen von',
      'aus dem griechischen von',
      'aus dem hebräischen von',
      'aus dem ungarischen von',
      'aus dem rumänischen von',
      'aus dem finnischen von',
      'aus dem serbischen von',
      'aus dem kroatischen von',
      'übersetzung aus dem',
      'aus dem englischen von',
      'aus dem französischen von',
      'aus dem spanischen von',
      'aus dem italienischen von',
      'aus dem portugiesischen von',
      'aus dem russischen von',
      'aus dem ukrainischen von',
      'aus dem polnischen von',
      'aus dem tschechischen von',
      'aus dem niederländischen von',
      'aus dem dänischen von',
      'aus dem schwedischen von',
      'aus dem norwegischen von',
      'aus dem arabischen von',
      'aus dem persischen von',
      'aus dem türkischen von',
      'übersetzung',
      'übersetzt von',
      'übersetzung von',
      'aus dem Englischen von',
      'aus dem Englischen übersetzt von',
      'aus dem Spanischen von',
      'aus dem Spanischen übersetzt von',
      'aus dem Französischen von',
      'aus dem Französischen übersetzt von',
      'aus dem Russischen von',
      'aus dem Russischen übersetzt von',
      'aus dem Arabischen von',
      'aus dem Italienischen von',
      'aus dem Portugiesischen von',
      'deutsch von',
      'aus dem … von',
      'aus dem … übersetzt von',
      'aus dem … übertragen von',
      'übersetzung aus dem … von',
      'übersetzung aus dem …',
      'übersetzer',
      'übersetzerin',
      'ins Deutsche übertragen von',
      'ins Deutsche übersetzt von',
    ],
    photo: [
      'foto',
      'fotos',
      'bild',
      'bilder',
      'bildquelle',
      'bildnachweis',
      'foto von',
      'archivfoto',
      'fotografie',
      'symbolbild',
      'quelle foto',
      'copyright',
      'aufnahme',
      'aufnahmen',
      'foto oben',
      'archivbild',
      'archivaufnahme',
      'bild von',
      'fotos von',
      'bildrechte',
      'bildautor',
      'fotograf',
      'fotografin',
      'grafik',
    ],
    picture: ['titelbild', 'aufmacherbild', 'beitragsbild', 'bildunterschrift', 'bildtext', 'auf dem Bild', 'im Bild'],
    source: [
      'mit material von',
      'mit agenturmaterial von',
      'übernommen von',
      'nachdruck aus',
      'quelle',
      'quellen',
      'mit Material von',
      'mit Material der',
      'mit Informationen von',
      'mit Informationen der',
      'mit Agenturmaterial von',
      'via',
      'zuerst erschienen in',
      'zuerst erschienen bei',
      'zuerst erschienen im',
      'zuerst erschienen auf',
      'zuerst veröffentlicht in',
      'zuerst veröffentlicht von',
      'zuerst veröffentlicht bei',
      'zuerst veröffentlicht im',
      'erstmals erschienen in',
      'erstmals veröffentlicht in',
      'erstmals veröffentlicht von',
      'ursprünglich erschienen in',
      'ursprünglich veröffentlicht von',
      'dieser Text erschien zuerst in',
      'dieser Text erschien zuerst im',
      'dieser Artikel erschien zuerst in',
      'dieser Artikel erschien zuerst bei',
      'dieser Artikel erschien zuerst im',
      'dieser Beitrag erschien zuerst in',
      'dieser Beitrag erschien zuerst bei',
    ],
    byline: [
      'von',
      'text',
      'text von',
      'autor',
      'autorin',
      'verfasst von',
      'ein Bericht von',
      'ein Interview von',
      'interview',
      'protokoll',
      'texte',
      'bericht',
      'bericht von',
      'reportage',
      'reportage von',
      'aufgezeichnet von',
      'interview von',
      'ein Beitrag von',
      'eine Reportage von',
      'analyse von',
      'kommentar von',
      'eine Analyse von',
      'ein Kommentar von',
      'protokolliert von',
    ],
    published: [
      'veröffentlicht',
      'veröffentlicht am',
      'erschienen am',
      'datum',
      'publiziert am',
      'stand vom',
      'erstellt am',
    ],
    changed: [
      'aktualisiert',
      'aktualisiert am',
      'zuletzt aktualisiert',
      'letzte Aktualisierung',
      'geändert am',
      'stand',
      'update',
    ],
    illustration: [
      'illustration',
      'illustrationen',
      'illustration von',
      'illustrationen von',
      'illustriert von',
      'zeichnung',
      'zeichnungen',
      'zeichnung von',
      'grafik',
      'karikatur',
    ],
    editing: [
      'redaktion',
      'redigiert von',
      'redaktionelle Bearbeitung',
      'bearbeitet von',
      'lektorat',
      'redakteur',
      'redakteurin',
      'redigatur',
      'schlussredaktion',
    ],
    contribution: [
      'mit material von',
      'mit informationen von',
      'mit agenturmaterial von',
      'unter verwendung von material von',
      'mit beiträgen von',
      'mitarbeit',
      'unter Mitarbeit von',
      'Mitarbeit von',
      'mit Beiträgen von',
      'mit Berichten von',
      'recherche',
      'das Gespräch führte',
      'das Gespräch führten',
      'das Interview führte',
      'das Interview führten',
      'interview von',
      'die Fragen stellte',
      'aufgezeichnet von',
      'reportage von',
      'reportage',
    ],
  },
  chain: germanSources,
  grammar: germanGrammar,
  dates: germanDates,
  pages: germanPages,
  markup: germanMarkup,
  sections: [
    'politik',
    'wirtschaft',
    'weltwirtschaft',
    'sport',
    'fußball',
    'kultur',
    'feuilleton',
    'panorama',
    'meinung',
    'gesellschaft',
    'lokales',
    'region',
    'regionales',
    'landkreis',
    'stadt',
    'vereine',
    'wissen',
    'wissenschaft',
    'technik',
    'digital',
    'gesundheit',
    'bildung',
    'umwelt',
    'klima',
    'reise',
    'reportage',
    'ausland',
    'inland',
    'welt',
    'vermischtes',
    'aus aller welt',
    'blaulicht',
    'justiz',
    'medien',
    'literatur',
    'musik',
    'film',
    'religion',
    'leben',
    'auto',
    'verkehr',
    'landwirtschaft',
    'hafen',
    'küste',
    'ratgeber',
    'karriere',
    'familie',
    'finanzen',
    'börse',
  ],
  menu: [
    'teilen',
    'drucken',
    'merken',
    'vorlesen',
    'anhören',
    'startseite',
    'start',
    'nachrichten',
    'politik',
    'wirtschaft',
    'sport',
    'kultur',
    'panorama',
    'meinung',
    'wetter',
    'lokales',
    'landkreis',
    'region',
    'vereine',
    'trauer',
    'wissen',
    'gesundheit',
    'reise',
    'reportage',
    'video',
    'videos',
    'fotos',
    'archiv',
    'rubriken',
    'menü',
    'suche',
    'suchen',
    'abo',
    'abonnieren',
    'anmelden',
    'einloggen',
    'mein konto',
    'über uns',
    'kontakt',
    'zum inhalt',
    'zum inhalt springen',
    'anzeigen',
    'kleinanzeigen',
    'e-paper',
    'epaper',
    'newsletter',
    'stellenmarkt',
    'druckversion',
    'zurück',
    'nach oben',
    'artikel drucken',
    'artikel versenden',
    'artikel anhören',
    'link kopieren',
    'lesezeit',
    'min',
    'minuten',
    'lesedauer',
    'anzeige',
    'werbung',
    'per mail versenden',
    'e-mail',
    'mail',
    'leserbrief',
    'leserbrief schreiben',
    'auf facebook teilen',
    'auf twitter teilen',
    'menü öffnen',
    'suche öffnen',
    'menü aufklappen',
    'merkliste',
    'speichern',
    'kommentare',
    'schlagzeilen',
    'login',
    'mehr',
    'livestream',
    'live',
    'mediathek',
    'podcast',
    'podcasts',
    'blogs',
    'leserreporter',
    'immobilien',
    'autos',
    'spiele',
    'rätsel',
    'themen',
    'ressorts',
    'magazin',
    'shop',
    'leserservice',
    'datenschutz',
    'impressum',
    'agb',
    'facebook',
    'feuilleton',
    'digital',
    'karriere',
    'auto',
    'familie',
    'ratgeber',
    'community',
    'bilder',
    'fotostrecken',
    'ticker',
    'newsticker',
    'zur startseite',
    'service',
    'heft',
    'profil',
    'zurück zur startseite',
    'vergrößern',
    'bild vergrößern',
  ],
  adverts: ['Anzeige', 'Anzeigen', 'Werbung', 'Advertorial', 'bezahlte Anzeige', 'Werbeanzeige'],
  interruptions: [
    'anzeige',
    'werbung',
    'artikel wird nach der anzeige fortgesetzt',
    'weiter nach der anzeige',
    'lesen sie nach der anzeige weiter',
    'der artikel wird nach der anzeige fortgesetzt',
    'text wird unter der anzeige fortgesetzt',
    'anzeige weiterlesen nach der anzeige',
    'folgen sie uns auf',
    'newsletter abonnieren',
    'jetzt abonnieren',
  ],
  below: [
    'mehr nachrichten',
    'weitere nachrichten',
    'weitere meldungen',
    'mehr meldungen',
    'meistgesehen',
    'meistgesehene videos',
    'hat ihnen der artikel',
    'hat ihnen dieser',
    'hat dir der artikel',
    'mehr zum thema',
    'kommentare',
    'kommentar schreiben',
    'kommentieren',
    'leserkommentare',
    'diskutieren sie mit',
    'leserbrief schreiben',
    'meistgelesen',
    'meistgelesene artikel',
    'am häufigsten gelesen',
    'beliebt',
    'neueste artikel',
    'neueste nachrichten',
    'top-themen',
    'teilen',
    'artikel teilen',
    'schlagwörter',
    'stichwörter',
    'themen',
    'folgen sie uns',
    'newsletter',
    'alle rechte vorbehalten',
    'zur startseite',
    'über den autor',
    'über die autorin',
    'jetzt mitdiskutieren',
    'mehr aus dem ressort',
    'themenseiten',
    'tags',
    'ihre meinung',
    'kommentar verfassen',
    'schreiben sie einen kommentar',
  ],
  boilerplate: [
    'beitrag anhören',
    'artikel vorlesen',
    'mehr informationen finden sie',
    'weitere informationen finden sie',
    'mehr infos unter',
    'weitere informationen unter',
    'bereits ein konto',
    'konto erstellen',
    'um weiterzulesen',
    'jetzt weiterlesen',
    'kostenlos registrieren',
    'keine freien artikel',
    'unbegrenzt artikel',
    'verwandte artikel',
    'mehr vom autor',
    'anzeige',
    'lesezeit',
    'bezahlte anzeige',
    'artikel merken',
    'in ihr postfach',
    'in dein postfach',
    'die wichtigsten nachrichten',
    'ihre e-mail-adresse',
    'deine e-mail-adresse',
    'jeden morgen per',
    'abonnieren',
    'jetzt abonnieren',
    'newsletter',
    'datenschutz',
    'datenschutzerklärung',
    'impressum',
    'nutzungsbedingungen',
    'agb',
    'cookies',
    'alle rechte vorbehalten',
    'link kopieren',
    'folgen sie uns',
    'folge uns',
    'hier klicken',
    'klicken sie hier',
    'anmelden',
    'einloggen',
    'registrieren',
    'ihre e-mail',
    'deine e-mail',
    'e-mail-adresse',
    'meistgelesen',
    'meistgelesene artikel',
    'kommentare',
    'kommentar schreiben',
    'zum inhalt springen',
    'nach oben',
    'app herunterladen',
    'alle akzeptieren',
    'startseite',
    'absenden',
    'unterstützen sie uns',
    'jetzt spenden',
    'dieses feld bitte leer lassen',
    'kein spam',
    'wir senden keinen spam',
    'weitere nachrichten',
    'schlagwörter',
    'artikel anhören',
    'weiterlesen mit',
    'nur für abonnenten',
    'bereits abonnent',
    'über uns',
    'mehr lesen',
    'auf facebook teilen',
    'wir verwenden cookies',
    'wir nutzen cookies',
    'verwendet cookies',
    'alle ablehnen',
    'fehler gefunden',
    'fehler melden',
    'fehler entdeckt',
  ],
  noStory: {
    gone: [
      'seite nicht gefunden',
      'nicht gefunden',
      'seite existiert nicht',
      'seite wurde nicht gefunden',
      'nicht mehr verfügbar',
      'existiert nicht mehr',
      'fehler 404',
    ],
    wall: [
      'javascript aktivieren',
      'aktivieren sie javascript',
      'javascript ist deaktiviert',
      'ihr browser wird überprüft',
      'kein roboter',
      'sind sie ein mensch',
      'sicherheitsüberprüfung',
      'zugriff verweigert',
      'zugriff wurde verweigert',
      'ungewöhnlicher datenverkehr',
      'ungewöhnliche aktivitäten',
      'einen moment bitte',
      'werbeblocker',
    ],
    aboutSite: [
      'impressum',
      'datenschutz',
      'datenschutzerklärung',
      'datenschutzhinweise',
      'cookie-richtlinie',
      'nutzungsbedingungen',
      'agb',
      'allgemeine geschäftsbedingungen',
      'kontakt',
      'über uns',
      'wir über uns',
      'redaktion',
      'das team',
      'unser team',
      'mediadaten',
      'karriere',
      'stellenangebote',
      'barrierefreiheit',
      'erklärung zur barrierefreiheit',
      'abonnieren',
      'häufige fragen',
      'hilfe',
    ],
  },
  nobody: [
    'redaktion',
    'die redaktion',
    'red',
    'dpa',
    'afp',
    'epd',
    'kna',
    'apa',
    'sid',
    'reuters',
    'ap',
    'agenturen',
    'admin',
    'korrespondent',
    'online-redaktion',
    'onlineredaktion',
    'nachrichtenredaktion',
    'eigener bericht',
    'unserem korrespondenten',
    'unserer korrespondentin',
    'unseren korrespondenten',
    'unserem mitarbeiter',
    'unserer mitarbeiterin',
    'unserem reporter',
    'unserer reporterin',
    'unserem redaktionsmitglied',
    'unserer redaktion',
    'unser korrespondent',
    'unsere korrespondentin',
    'lokalredaktion',
    'eigene berichte',
    'eigenem bericht',
    'redaktionsnetzwerk',
    'agenturmaterial',
    'eigener korrespondent',
    'eigenem korrespondenten',
  ],
}
