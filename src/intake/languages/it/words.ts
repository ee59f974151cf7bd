import { forms, wordsIn } from '../forms.ts'
import type { LanguageWords } from '../language.ts'
import { italianDates } from './dates.ts'
import { italianGrammar } from './grammar.ts'
import { italianMarkup } from './markup.ts'
import { italianPages } from './pages.ts'
import { italianSources } from './sources.ts'

/** Verbs of saying in -are, by their stems. */
const are =
  'spieg afferm dichiar sottoline ricord raccont osserv comment conferm annunci denunci critic attacc assicur ' +
  'domand replic precis neg esclam sbott ironizz puntualizz evidenzi segnal rivel confid incalz auspic rilev not ' +
  'continu rimarc lament protest accus chios tuon rassicur ipotizz argoment specific illustr consider giudic ' +
  'azzard rimprover invoc ribatt mormor grid sussurr tagli lanci scherz valut sper immagin ' +
  'obiett sospir borbott brontol bofonchi mugugn confess rincar annot ringhi sibil balbett boll evoc elenc enumer declam ' +
  'proclam reclam sollecit consigli raccomand prospett paragon qualific bacchett punzecchi sbuff inform document constat ' +
  'concord ripens rettific attest pronostic diagnostic spiattell rimugin ' +
  'notific stigmatizz sentenzi anticip cit pens minacci elogi lod implor avvis contest testimoni ' +
  'compar rivendic ragion calcol stim quantific sintetizz riepilog etichett pavent profetizz vaticin accenn dissent ammicc ghign sogghign sghignazz abbozz bisbigli berci strepit sbrait imprec bestemmi giur supplic esort incit suggell soffi biascic farfugli mugol singhiozz piagnucol frign gongol incoraggi ringrazi dett dubit diffid encomi biasim rinfacci rimbrott rampogn apostrof catechizz banalizz minimizz drammatizz ridimension sdrammatizz relativizz contestualizz enfatizz esager cavill filosofegg poetizz motteggi celi burl sfott canzon insinu calunni denigr allert dettagli circostanzi avvalor conval ratific smont liquid bocci stronc salut augur rammaric rallegr pregi vant blater pontific dissert discett favoleggi romanz caldegg ' +
  'individu riscontr ' +
  'analizz apprezz arring articol celebr comunic condann deplor esemplific estern fantastic festeggi fulmin fren gel ' +
  'indic medit motiv narr opin ordin peror polemizz predic preg provoc rilanci ritratt rimbecc sfid sogn spron strill svel ' +
  'teorizz tranquillizz pungol rincuor brind stemper smorz rievoc tergivers elucubr'
/** "l’ha detta": the forms of participles in -o that agree with what is said. */
const agreeing = (participles: string): string[] =>
  wordsIn(participles).flatMap((word) =>
    word.endsWith('o') ? ['o', 'a', 'i', 'e'].map((ending) => word.slice(0, -1) + ending) : [word],
  )

/** "è l’appello della …": what somebody's words are called, before whose they are. */
const nominal: readonly string[] = [
  "l'appello",
  "l'accusa",
  "l'invito",
  "l'avvertimento",
  "l'affondo",
  "l'allarme",
  "l'analisi",
  "l'annuncio",
  "l'attacco",
  "l'augurio",
  "l'auspicio",
  "l'esortazione",
  "l'opinione",
  "l'ammissione",
  'il commento',
  'il parere',
  'il monito',
  'il racconto',
  'il pensiero',
  'il messaggio',
  'il grido',
  'il ragionamento',
  'il ricordo',
  'il giudizio',
  'il consiglio',
  'la replica',
  'la risposta',
  'la richiesta',
  'la denuncia',
  'la promessa',
  'la stoccata',
  'la tesi',
  'la versione',
  'la spiegazione',
  'la convinzione',
  'la posizione',
  'la reazione',
  'la testimonianza',
  'la speranza',
  'la conclusione',
  'la proposta',
  'la battuta',
  'la previsione',
  'la sintesi',
  'la riflessione',
  'lo sfogo',
].flatMap((noun) =>
  ['è', 'è stato', 'è stata'].flatMap((was) =>
    ['di', 'del', 'dello', 'della', "dell'", 'dei', 'degli', 'delle'].map((of) => `${was} ${noun} ${of} …`),
  ),
)

/** Italian. */
export const italian: LanguageWords = {
  tag: 'it',
  common: wordsIn(`
    di che e la il un a per in una è del i non con le si da gli della come lo più nel dei sono alla al ha dal anche dalla
    ma se o ed su delle ci nella questo questa sua suo loro tra fra quando essere stato stata era dopo prima già tutti
    molto degli dell all nei sul sulla hanno due perché cui secondo ancora solo alle ai dell' l' all' nell' sull' c' un' d' gli lo ci né uno poi stati state così`),
  letters: 'ìò',
  capitals: true,
  subject: 'before',
  dropsSubject: true,
  joined: [],
  elided: wordsIn(`
    l' un' d' c' s' m' t' v' n' gl' dell' all' dall' nell' sull' coll' quell' quest' quant' com' dov' anch' nessun'
    dev' po' tutt' sant' bell'`),
  clitics: [],

  saying: [
    ...wordsIn(
      `urla urlano urlava urlavano urlò scandisce scandiscono scandiva scandivano cantava cantavano intona intonano intonava intonavano`,
    ),
    ...forms(are, 'a ano ò arono ava avano'),
    ...wordsIn(`
      dice dicono disse dissero diceva dicevano aggiunge aggiungono aggiunse aggiungeva avverte avvertono avvertì avvertiva
      ribadisce ribadiscono ribadì ribadiva sostiene sostengono sostenne sosteneva conclude concludono concluse concludeva
      risponde rispondono rispose risposero rispondeva chiede chiedono chiese chiedeva ammette ammettono ammise ammetteva
      riconosce riconoscono riconobbe riconosceva scrive scrivono scrisse scriveva scrivevano promette promettono promise
      prosegue proseguono proseguì proseguiva definisce definiscono definì definiva riferisce riferiscono riferì riferiva
      ritiene ritengono riteneva esorta esortò esulta esultò insiste insistono insistette insisteva suggerisce suggerì
      garantisce garantiscono garantì smentisce smentiscono smentì ribatte ribatté ribatterono riassume riassumono
      riassunse chiarisce chiariscono chiarì ripete ripetono ripeté ripeteva riflette rifletté descrive descrivono descrisse
      descriveva teme temono temeva crede credono credeva invita invitò parla racconta pretende difende
      difese tweeta twitta twittò chiosa chiosò tuona ammonisce ammonì contesta propone propose interviene intervenne
      parlano parlò parlava sorride sorrise sospira sospirò riprende riprese ride rise auspica obietta obiettò rimarca confessa confessò confessava chiama chiamò chiamava
      bolla bollò liquida liquidò reagisce reagì avvisa commenta affonda sbotta`),
    ...wordsIn(`
      chiude chiudeva chiuse controbatte controbatté conviene convenne conviene espone espose esponeva esprime esprimeva espresse
      gioisce gioì gioiva infierisce infierì insorge insorse insorgono intima intimò premette premetteva premise presagisce
      rimpiange rimpiangeva rimpianse ricostruisce ricostruì ricostruiva riporta suppone supponeva scommette scommetteva
      scommise rivede esplodeva dipinge dipingeva zittisce ripercorre ripercorreva ripercorse ragguaglia stupisce
      redarguisce redarguì inorridisce inferocisce trasecola trasecolò contrattacca contrattaccò sdrammatizza dissente
      dissentì esprimono insorgeva convengono rimette rispedisce`),
    'si infuria',
    'si scaglia',
    'si scagliò',
    'si consola',
    'si consolò',
    'si dispiace',
    'si lascia andare',
    'si lascia scappare',
    'si lascia sfuggire',
    'si lasciò sfuggire',
    'si ribella',
    'si ribellò',
    'si rivolge',
    'si arrende',
    'si allarma',
    'si preoccupa',
    'si entusiasma',
    'si emoziona',
    'si diverte',
    'si confida',
    'si confidò',
    'si presenta',
    'si accoda',
    'si accende',
    'si inorgoglisce',
    'si toglie un sassolino',
    'non ci sta e ribatte',
    'non nasconde la soddisfazione',
    'non nasconde la preoccupazione',
    'non nasconde la delusione',
    'non nasconde l’amarezza',
    'non si sbilancia',
    'va al sodo',
    'entra a gamba tesa',
    'lancia l’allarme',
    'lancia un appello',
    'rivolge un appello',
    'tira un sospiro di sollievo',
    'fa appello',
    'fa marcia indietro',
    'fa da contraltare',
    'fa spallucce',
    'alza la voce',
    'alza i toni',
    'abbassa i toni',
    'calca la mano',
    'fa sapere',
    'fanno sapere',
    'fece sapere',
    'fa notare',
    'fanno notare',
    'fece notare',
    'mette in guardia',
    'mise in guardia',
    // "«Chi può stia a casa», è l’appello della prefetta"
    ...nominal,
    'si legge in …',
    'si legge nel …',
    'si legge nella …',
    "si legge nell' …",
    'si legge sul …',
    'si legge sulla …',
    'recita',
    'si dice convinto',
    'si dice convinta',
    'si dice certo',
    'si dice certa',
    'si chiede',
    'si domanda',
    'si chiese',
    'si sfoga',
    'si sfogò',
    'si lamenta',
    'si difende',
    'punta il dito',
    'tiene a precisare',
    'ci tiene a precisare',
    'va oltre',
    'rincara la dose',
    'si limita a dire',
    'si limita a rispondere',
    'taglia corto',
    'tagliò corto',
    ...wordsIn(`
      corregge corressero corresse correggeva correggono soggiunge soggiunse soggiungeva concede concedono concesse
      concedeva allude alludeva alluse esordisce esordì esordiva inveisce inveì applaude applaudì plaude interrompe
      interruppe interrompeva esplode esplose sottintende intende intendeva deduce dedusse contraddice contraddisse
      predice predisse arguisce arguì stabilisce stabilì ammoniva deride derise schernisce schernì garantiva
      blandisce ruggisce ruggì gemisce geme gemette capisce sa rammenta rammentò assentisce annuisce annuì eccepisce
      eccepì asserisce asserì asseriscono propende percepisce finisce finì applaudono vuole voleva preferisce preferì
      preferiva rifiuta richiede richiama richiamò invoca sottoscrive accoglie accolse benedice benedisse maledice
      maledisse respinge respinse respingono ringraziava racconterà dirà direbbe diranno prevede previde prevedono
      prescrive prescrisse detta dettò lesse leggeva recitò recitava recitano ghigna sibila rivela rivelò piange
      pianse piangeva minimizza`),
    'si corregge',
    'si corresse',
    'si giustifica',
    'si giustificò',
    'si giustificava',
    'si schermisce',
    'si schermì',
    'si rammarica',
    'si rammaricò',
    'si rallegra',
    'si compiace',
    'si vanta',
    'si vantava',
    'si indigna',
    'si indignò',
    'si meraviglia',
    'si stupisce',
    'si stupì',
    'si arrabbia',
    'si infervora',
    'si commuove',
    'si commosse',
    'si scalda',
    'si scusa',
    'si scusò',
    'si sbilancia',
    'si sbilanciò',
    'si spinge a dire',
    'si spinge oltre',
    'si unisce',
    'si congeda',
    'si congedò',
    'si congratula',
    'si augura',
    'si augurò',
    'si accalora',
    'si inalbera',
    'si dispera',
    'si interroga',
    'si interrogava',
    'si ripete',
    'si raccomanda',
    'si raccomandò',
    'si legge su …',
    'si legge sui …',
    'si legge negli …',
    'si legge nei …',
    'si legge nelle …',
    'si legge nello …',
    'si dice soddisfatto',
    'si dice soddisfatta',
    'si dice preoccupato',
    'si dice preoccupata',
    'si dice fiducioso',
    'si dice fiduciosa',
    'si dice sorpreso',
    'si dice sorpresa',
    'si dice pronto',
    'si dice pronta',
    'si dice ottimista',
    'si dichiara',
    'si dichiarò',
    'si mostra',
    'si mostrò',
    'si definisce',
    'si definì',
    'dà atto',
    'diede atto',
    'dà ragione',
    'dà torto',
    'dà la colpa',
    'dà voce',
    'dà conto',
    'fa il punto',
    'fa eco',
    'fece eco',
    'gli fa eco',
    'le fa eco',
    'fanno eco',
    'fa presente',
    'fece presente',
    'fa capire',
    'fece capire',
    'fa spallucce',
    'fa due conti',
    'fa autocritica',
    'fa mea culpa',
    'fa ironia',
    'lascia intendere',
    'lascia capire',
    'lasciò intendere',
    'lascia cadere',
    'mette le mani avanti',
    'mette in chiaro',
    'mise in chiaro',
    'mette in evidenza',
    'mise in evidenza',
    'mette in dubbio',
    'mise in dubbio',
    'mette nero su bianco',
    'mette i puntini',
    'mette il dito',
    'getta acqua sul fuoco',
    'gettò acqua sul fuoco',
    'butta lì',
    'buttò lì',
    'tira le somme',
    'prende le distanze',
    'prese le distanze',
    'prende tempo',
    'prende la parola',
    'prese la parola',
    'rompe il silenzio',
    'passa al contrattacco',
    'parte all’attacco',
    'va all’attacco',
    'va giù duro',
    'ci va giù pesante',
    'va dritto al punto',
    'non usa mezzi termini',
    'non usa giri di parole',
    'non le manda a dire',
    'è categorico',
    'è categorica',
    'è netto',
    'è netta',
    'è lapidario',
    'è lapidaria',
    'è convinto',
    'è convinta',
    'è sicuro',
    'è sicura',
    'è perentorio',
    'è stato chiaro',
    'è intervenuto',
    'è intervenuta',
    'è sbottato',
    'è sbottata',
    'ama dire',
    'ama ripetere',
    'amava dire',
    'amava ripetere',
    'usa dire',
    'soleva dire',
    'è solito dire',
    'era solito dire',
    'era solita dire',
    'tiene a dire',
    'tiene a sottolineare',
    'tiene a ricordare',
    'tiene a ribadire',
    'ci tiene a dire',
    'ci tiene a sottolineare',
    'ci tiene a ribadire',
    'ci tiene a ricordare',
    'punta l’indice',
    'usa toni',
    'rende noto',
    'rese noto',
    'rendono noto',
    'ha da ridire',
    'aggiusta il tiro',
    'smorza i toni',
    'replica secco',
    'replica secca',
  ],
  auxiliaries: [...wordsIn('ha hanno aveva avevano avrebbe avrebbero ho ebbe'), 'si è', 'si era', 'si sono'],
  perfects: [
    ...wordsIn(`
      chiuso convenuto esposto espresso gioito infierito insorto premesso presagito rimpianto ricostruito supposto scommesso dipinto
      zittito ripercorso redarguito stupito contrattaccato dissentito esploso concluso scandito infuriato infuriata scagliato
      scagliata consolato consolata ribellato ribellata rivolto rivolta arreso arresa allarmato allarmata preoccupato
      preoccupata emozionato emozionata confidato confidata presentato presentata sfogati espressa commosso commossa`),
    'alzato la voce',
    'alzato i toni',
    'calcato la mano',
    'lanciato l’allarme',
    'lanciato un appello',
    'rivolto un appello',
    'fatto appello',
    'fatto marcia indietro',
    'fatto mea culpa',
    'fatto il punto',
    'fatto spallucce',
    'lasciato andare',
    'lasciata andare',
    'lasciato scappare',
    'lasciato sfuggire',
    'lasciata sfuggire',
    'tirato un sospiro di sollievo',
    'detto favorevole',
    'detto contrario',
    'detta contraria',
    'detto amareggiato',
    'detta amareggiata',
    'detto deluso',
    'detta delusa',
    'detto sereno',
    'detta serena',
    'detto felice',
    'detta felice',
    'detto orgoglioso',
    'detta orgogliosa',
    'detto dispiaciuto',
    'detta dispiaciuta',
    'detto disponibile',
    'detta disponibile',
    ...forms(are, 'ato ata ati ate'),
    ...agreeing(`
      detto aggiunto avvertito ribadito sostenuto concluso risposto chiesto ammesso riconosciuto scritto promesso proseguito
      definito riferito ritenuto esortato insistito suggerito garantito smentito ribattuto riassunto chiarito ripetuto
      riflettuto descritto temuto creduto invitato parlato preteso difeso twittato ammonito proposto ripreso
      confessato chiamato bollato liquidato reagito obiettato esultato chiosato lamentato lamentata chiesta sfogato
      sfogata difesa domandata`),
    'limitato a dire',
    'limitata a dire',
    'detto convinto',
    'detto convinta',
    'detto certo',
    'detta certa',
    'detta convinta',
    'fatto sapere',
    'fatto notare',
    'messo in guardia',
    'voluto precisare',
    'voluto ricordare',
    'voluto sottolineare',
    'tenuto a precisare',
    'rincarato la dose',
    'tagliato corto',
    'puntato il dito',
    'lasciato intendere',
    ...wordsIn(`
      scandito corretto soggiunto concesso alluso esordito inveito applaudito plaudito interrotto sottinteso dedotto
      contraddetto predetto asserito eccepito annuito deriso schernito rispettato richiesto richiamato sottoscritto
      accolto benedetto maledetto respinto previsto prescritto letto recitato pianto riso sorriso capito inteso
      percepito corrette giustificato giustificata rammaricato rammaricata rallegrato rallegrata compiaciuto
      compiaciuta vantato vantata indignato indignata meravigliato meravigliata stupito stupita scusato scusata
      sbilanciato sbilanciata congedato congedata augurato augurata interrogato interrogata raccomandato raccomandata
      dichiarato dichiarata mostrato mostrata definita corretta reso`),
    'fatto presente',
    'fatto capire',
    'fatto eco',
    'dato atto',
    'dato ragione',
    'lasciato capire',
    'messo in chiaro',
    'messo in evidenza',
    'messo in dubbio',
    'messo le mani avanti',
    'messo nero su bianco',
    'gettato acqua sul fuoco',
    'preso le distanze',
    'preso la parola',
    'rotto il silenzio',
    'reso noto',
    'aggiustato il tiro',
    'voluto dire',
    'voluto ribadire',
    'voluto chiarire',
    'voluto aggiungere',
    'voluto ringraziare',
    'tenuto a sottolineare',
    'tenuto a ribadire',
    'tenuto a ricordare',
    'tenuto a dire',
    'tenuto a chiarire',
    'detto soddisfatto',
    'detta soddisfatta',
    'detto preoccupato',
    'detta preoccupata',
    'detto fiducioso',
    'detta fiduciosa',
    'detto pronto',
    'detta pronta',
    'detto sorpreso',
    'detta sorpresa',
    'finito per dire',
    'finito per ammettere',
    'cominciato a dire',
  ],
  modals: [
    ...wordsIn('voluto preferito dovuto potuto osato'),
    'finito per',
    'finito col',
    'tenuto a',
    'cercato di',
    'tentato di',
    'cominciato a',
    'iniziato a',
    'scelto di',
    'limitato a',
    'limitata a',
    'affrettato a',
    'affrettata a',
    'mancato di',
    'esitato a',
    'provato a',
  ],
  insertsClauses: true,
  participles: [
    ...forms(are, 'ando'),
    ...wordsIn(`
      dicendo aggiungendo avvertendo ribadendo sostenendo concludendo rispondendo chiedendo ammettendo riconoscendo
      scrivendo promettendo definendo riferendo ritenendo insistendo suggerendo garantendo smentendo chiarendo ripetendo
      parlando citando`),
    ...wordsIn(`
      spiegare affermare dichiarare sottolineare ricordare raccontare  commentare confermare annunciare
      denunciare criticare attaccare assicurare domandare replicare precisare negare esclamare sbottare ironizzare
      puntualizzare evidenziare segnalare rivelare confidare incalzare auspicare rilevare   rimarcare
      lamentare protestare accusare chiosare tuonare rassicurare ipotizzare argomentare specificare illustrare
      considerare  azzardare rimproverare invocare ribattare mormorare gridare sussurrare  lanciare
      scherzare valutare  immaginare obiettare sospirare borbottare brontolare bofonchiare mugugnare
      confessare rincarare annotare ringhiare sibilare balbettare bollare evocare elencare enumerare declamare
      proclamare reclamare sollecitare consigliare raccomandare prospettare paragonare qualificare bacchettare
      punzecchiare sbuffare  documentare constatare concordare ripensare rettificare attestare pronosticare
      diagnosticare spiattellare rimuginare notificare stigmatizzare sentenziare anticipare   minacciare
      elogiare lodare implorare avvisare contestare testimoniare comparare rivendicare ragionare calcolare stimare
      quantificare sintetizzare riepilogare etichettare paventare profetizzare vaticinare accennare dissentare
      ammiccare ghignare sogghignare sghignazzare abbozzare bisbigliare berciare strepitare sbraitare imprecare
      bestemmiare giurare supplicare esortare incitare suggellare soffiare biascicare farfugliare mugolare
      singhiozzare piagnucolare frignare gongolare incoraggiare ringraziare dettare dubitare diffidare encomiare
      biasimare rinfacciare rimbrottare rampognare apostrofare catechizzare banalizzare minimizzare drammatizzare
      ridimensionare sdrammatizzare relativizzare contestualizzare enfatizzare esagerare cavillare filosofeggare
      poetizzare motteggiare celiare burlare sfottare canzonare insinuare calunniare denigrare allertare dettagliare
      circostanziare avvalorare convalare ratificare smontare liquidare bocciare stroncare salutare augurare
      rammaricare rallegrare pregiare vantare blaterare pontificare dissertare discettare favoleggiare romanzare
      caldeggare dire aggiungere avvertire ribadire sostenere concludere rispondere chiedere ammettere riconoscere
      scrivere promettere definire riferire ritenere insistere suggerire garantire smentire chiarire ripetere
      ricordando denunciando scandendo correggendo soggiungendo concedendo alludendo esordendo prendendosela
      riassumendo riflettendo descrivendo temendo esortando invitando esultando sorridendo`),
    'dicendosi',
    'per dire',
    'nel dire',
    'prima di aggiungere',
    'prima di concludere',
  ],
  possessives: wordsIn('suo sua sue loro'),
  accordingTo: [
    'a suo avviso',
    'a suo dire',
    'a suo parere',
    'a suo giudizio',
    'secondo le sue parole',
    'a loro avviso',
    'a loro dire',
    'secondo',
    'a sentire',
    'a detta di',
    'a detta del',
    'a detta della',
    "a detta dell'",
    'stando a',
    'stando al',
    'stando alla',
    "stando all'",
    'a giudizio di',
    'a giudizio del',
    'a giudizio della',
    'a parere di',
    'a parere del',
    'a parere della',
    'nelle parole di',
    'nelle parole del',
    'nelle parole della',
    'per dirla con',
    'a dire di',
    'a detta dei',
    'a detta degli',
    'a detta delle',
    'stando ai',
    'stando agli',
    'stando alle',
    "a giudizio dell'",
    'a giudizio dei',
    "a parere dell'",
    'a parere dei',
    'a parere degli',
    "nelle parole dell'",
    'nelle parole dei',
    'per dirla con le parole di',
    'a dire del',
    'a dire della',
    "a dire dell'",
    'ad avviso di',
    'ad avviso del',
    'ad avviso della',
    "ad avviso dell'",
    'a credere a',
    'agli occhi di',
    'agli occhi del',
    'agli occhi della',
    'agli occhi dei',
    "nell'opinione di",
    "nell'opinione del",
    "nell'opinione della",
    'per bocca di',
    'per bocca del',
    'per bocca della',
    'per voce di',
    'per voce del',
    'per voce della',
  ],
  accordingToBeside: ['per', 'così'],
  sayingSo: ['lo', 'così', "l'"],
  complements: wordsIn('che'),
  accordingToWhich: [
    'secondo il quale',
    'secondo la quale',
    'secondo i quali',
    'secondo le quali',
    'secondo cui',
    'per il quale',
    'per la quale',
    'stando al quale',
    'stando alla quale',
  ],
  oneOfThem: [
    'uno di loro',
    'una di loro',
    'uno di essi',
    'una di esse',
    'uno dei due',
    'una delle due',
    'uno dei tre',
    'una delle tre',
    'uno di questi',
    'una di queste',
  ],
  somebody: wordsIn('qualcuno qualcuna'),
  superlatives: ['più', 'meno'],
  pronouns: wordsIn('lui lei egli ella essi costui costei'),
  passive: ['si'],
  saidAt: wordsIn("da dal dalla dall' dai dagli dalle in nel nella nell'"),
  between: [
    'questa sera',
    'questa notte',
    'questo pomeriggio',
    'questa settimana',
    'la settimana scorsa',
    'il mese scorso',
    'a fine gara',
    'a fine partita',
    ...wordsIn(`
      anche già ancora poi dopo prima sempre mai non solo soltanto oggi ieri ora adesso subito infine inoltre intanto ha
      hanno aveva gli le lo ne ci mi si quindi dunque però invece infatti così pure stesso stessa pubblicamente bene`),
    'a sua volta',
    'dal canto suo',
    'poche ore dopo',
    'qualche ora dopo',
    'pochi minuti dopo',
    'il giorno dopo',
    'il giorno prima',
    'il giorno stesso',
    'lo stesso giorno',
    'il giorno successivo',
    'il giorno seguente',
    'la vigilia',
    'la settimana successiva',
    'la settimana prima',
    'il mese successivo',
    'da parte sua',
    'nel frattempo',
    'al riguardo',
    'di nuovo',
    'per altro',
    'poco dopo',
    'più tardi',
    'in seguito',
    "tra l'altro",
    ...wordsIn(`
      tuttavia eppure comunque magari forse spesso talvolta persino addirittura appena quasi circa meno tanto molto
      meglio peggio stamattina stamani stasera domani l'altroieri allora perciò pertanto altrettanto neppure nemmeno
      neanche ormai secco secca sorridendo ridendo sospirando sorridente amaro amara sarcastico sarcastica serafico
      serafica perentorio perentoria`),
    'per parte sua',
    'da par suo',
    'a margine',
    'a caldo',
    'a freddo',
    'a voce alta',
    'a bassa voce',
    'sotto voce',
    'sottovoce',
    'a denti stretti',
    'con un sorriso',
    'con amarezza',
    'con ironia',
    'con orgoglio',
    'con forza',
    'con fermezza',
    'con un filo di voce',
    'senza mezzi termini',
    'senza esitare',
    'senza scomporsi',
    'senza giri di parole',
    'al telefono',
    'in aula',
    'in privato',
    'in pubblico',
    'in conclusione',
    'in chiusura',
    'in apertura',
    'in premessa',
    'in sostanza',
    'in sintesi',
    'in particolare',
    'in fondo',
    'al termine',
    'alla fine',
    'in ogni caso',
    'ad ogni modo',
    'in realtà',
    'per esempio',
    'ad esempio',
    'per ora',
    'per il momento',
    'una volta di più',
    'ancora una volta',
    'in quella occasione',
    "in quell'occasione",
    'nei giorni scorsi',
    'la scorsa settimana',
    'ieri sera',
    'ieri mattina',
    'questa mattina',
    'oggi pomeriggio',
    'poco prima',
    'non a caso',
    'ridendo e scherzando',
    'tra il serio e il faceto',
    'tra gli applausi',
    'dal canto suo',
    'dal canto loro',
    'da parte sua',
  ],
  adverbEndings: ['mente'],
  freeRelatives: ['quello che', 'quel che', 'ciò che', 'quella che'],
  relatives: ['che'],
  articles: wordsIn(`
    il lo la i gli le l' un uno una un' suo sua suoi sue loro questo questa quest' questi queste quel quello quella quell'
    altro altra altri altre alcuni alcune due tre quattro ogni nostro nostra`),
  standalone: wordsIn('altro altra altri altre alcuni alcune due tre quattro uno una questo questa loro'),
  definite: wordsIn("il lo la l'"),
  indefinite: wordsIn("un uno una un' altro altra altri altre alcuni alcune due tre quattro"),
  prepositions: wordsIn(`
    a ad al allo alla all' ai agli alle di del dello della dell' dei degli delle d' da dal dallo dalla dall' dai dagli dalle
    in nel nello nella nell' nei negli nelle su sul sullo sulla sull' sui sugli sulle con col per tra fra senza sotto sopra
    verso contro dopo prima durante presso entro oltre fino secondo lungo mediante tramite dietro davanti attraverso`),
  contracted:
    "al allo alla all' ai agli alle del dello della dell' dei degli delle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle".split(
      ' ',
    ),
  agents: ['da', 'dal', 'dalla', "dall'", 'dai', 'dagli', 'dalle'],
  roleLinks: wordsIn(`
    di del dello della dell' dei degli delle d' a al alla all' in nel nella nell' per con`),
  occasionLinks: ['in'],
  occasions: wordsIn(
    `lacrime tono voce videoconferenza serata giornata partita conferenza intervista conversazione dichiarazioni diretta esclusiva privato pubblico arrivo
    partenza uscita termine requisitoria arringa udienza aula sala microfono microfoni telefono telecamere cronisti
    giornalisti replica mattinata palco margine traguardo vigilia rientro ingresso interrogatorio comizio discorso intervento
    messaggio relazione inaugurazione cerimonia fine fischio podio`,
  ),
  goingOn: wordsIn(`
    aggiunge aggiunto aggiungeva aggiunse prosegue proseguito proseguiva continua continuato incalza chiosa chiosato rincara`),
  transitive: wordsIn('definisce definito definiva definì descrive descritto descriveva'),
  joining: wordsIn('e ed ma o'),
  subordinate: wordsIn('quando mentre se come perché poiché dopo prima anche benché sebbene dove appena siccome'),
  asSaid: ['come'],
  breaks: wordsIn(`
    che chi cui quale quali quando dove mentre se e ed o ma né perché poiché come è sono era erano fu furono ha hanno aveva
    avevano può possono deve devono va vanno non si c'`),
  adjectivesBehind:
    'ale ali ile ili iano iana iani iane ico ica ici iche ivo ativa itiva utiva ttiva siva ortiva stiva ario aria ari ista isti ese esi ino ina ine ini ato ata icolo icola icoli icole oso osa osi ose ibile ibili orio oria bblico bblica bblici'.split(
      ' ',
    ),
  roles: [
    ...wordsIn(`
    podisti migranti sfollati profughi adolescenti acquirenti relatore relatrice teste tutore tutrice console
    addetto addetta incaricato incaricata rappresentante rappresentanti socio socia soci ceo parente parenti
    familiari congiunti superstiti pazienti ostaggi ribelli combattenti miliziani capodelegazione pg aggiunta
    difensora questora specializzandi assegnisti stagisti docenti educatori animatori istruttori commessi
    magazzinieri controllori albergatori balneari balneare gestori fedeli parrocchiani lettori ascoltatori
    creatore creatrice inventore inventrice ideatore ideatrice promotore promotrice promotori organizzatori
    firmatario firmataria firmatari relatori candidati commissari ispettori periti consulenti esponente
    esponenti dirigente-scolastico segretario-generale procuratore-capo procuratrice-capo capocantiere
    caporeparto caposquadra capoufficio caposala capogabinetto vicecapogruppo vicedirettore vicedirettrice
    vicecapo codirettore codirettrice copresidente funzionari funzionarie burocrate attaccanti portieri
    difensori avversari partecipante partecipanti concorrente concorrenti vincitori acquirente`),
    ...wordsIn(`
        ds dg luogotenente marescialla sovrintendente viceprefetto gip gup condannato condannata detenuto detenuta
        guardiacaccia capotecnico`),
    ...wordsIn(`
    imputato imputata indagato indagata querelante vedova vedovo cognato cognata genero nuora suocero suocera
    cugino cugina padrino madrina erede inquilino inquilina custode guardiano guardiana portiere portiera usciere messo vigile carabiniere
    maresciallo appuntato brigadiere questore prefetta assessore assessora podestà sottosegretario sottosegretaria provveditore provveditrice
    barista oste ostessa cameriere cameriera cuoco cuoca pizzaiolo macellaio macellaia fruttivendolo edicolante parrucchiere parrucchiera
    sarto sarta calzolaio falegname fabbro idraulico elettricista muratore orologiaio orologiaia ceramista postino postina
    tassista camionista autista macchinista capotreno nostromo timoniere sommozzatore bagnino bagnina guida alpinista contadino contadina
    allevatore allevatrice pastore pastora vignaiolo vignaiola boscaiolo apicoltore apicoltrice etologo etologa neurobiologo neurobiologa
    linguista archeologo archeologa antropologo antropologa psicologo psicologa sociologo sociologa farmacista chirurgo chirurga anestesista
    ostetrica veterinario veterinaria poeta poetessa regista fotografo fotografa pittore pittrice scultore scultrice pianista violinista organista
    ballerino ballerina ciclista arbitro arbitra nuotatore nuotatrice maratoneta magistrata magistrato cancelliere perito perita notaio notaia
    sacrestano parroco suora frate volontario volontaria organizzatore organizzatrice curatore curatrice tifoso collaboratore collaboratrice
    assistente tirocinante dottorando dottoranda rettrice rettore preside docente bidello bidella
    mediatore mediatrice
    ambasciatore ambasciatrice ministro ministra ministri presidente presidentessa vicepresidente premier cancelliere
    cancelliera segretario segretaria portavoce capitano capitana comandante sindaco sindaca sindaci vicesindaco
    vicesindaca assessore assessora assessori prefetto prefetta questore governatore governatrice senatore senatrice
    deputato deputata deputati onorevole parlamentare parlamentari eurodeputato eurodeputata consigliere consigliera
    consiglieri direttore direttrice dirigente dirigenti capo capi responsabile gestore giudice giudici pm procuratore
    procuratrice magistrato magistrata avvocato avvocata avvocati avvocatessa commissario commissaria ispettore ispettrice
    investigatori inquirenti poliziotto poliziotta carabiniere carabinieri agente agenti pompiere pompieri vigile vigili
    insegnante insegnanti maestro maestra maestri preside professore professoressa docente docenti rettore rettrice dottore
    dottoressa medico medici infermiere infermiera infermieri scienziato scienziata ricercatore ricercatrice ricercatori
    economista analista analisti esperto esperta esperti storico storica biologo biologa oceanografo oceanografa geografo
    sociologo sociologa agricoltore agricoltrice agricoltori contadino contadina allevatore pescatore pescatrice pescatori
    fornaio fornaia panettiere falegname pilota autista conducente macchinista ingegnere ingegnera architetto architetta
    autore autrice scrittore scrittrice romanziere giornalista giornalisti reporter cronista redattore redattrice
    corrispondente editore editrice attivista attivisti fondatore fondatrice proprietario proprietaria titolare titolari
    leader membro membri abitante abitanti cittadino cittadina cittadini residente residenti vicino vicina vicini candidato candidata re regina
    principe principessa vescovo arcivescovo papa pontefice parroco prete don imam rabbino generale colonnello maggiore
    tenente maresciallo sergente ammiraglio soldato soldati allenatore allenatrice ct tecnico giocatore giocatrice
    giocatori portiere attaccante cantante attore attrice artista artisti musicista regista studente studentessa studenti
    alunno alunna alunni madre padre mamma papà nonna nonno nipote nipoti zio zia suocera ospite visitatore visitatrice capostazione donna uomo fratello sorella moglie marito figlio figlia amico amica
    testimone testimoni vittima vittime passeggero passeggera passeggeri cliente clienti vice aggiunto coordinatore
    coordinatrice delegato delegata sindacalista sindacalisti segretaria-generale lavoratore lavoratrice lavoratori
    dipendente dipendenti operaio operaia operai imprenditore imprenditrice imprenditori portuale portuali marinaio
    marinaia marinai guardiano guardiana custode barcaiolo barcaiola nostromo bibliotecario bibliotecaria archivista
    ostetrica diplomatico diplomatica negoziatore negoziatrice inviato inviata tesoriere tesoriera geologo geologa
    vulcanologo vulcanologa meteorologo meteorologa climatologo climatologa pensionato pensionata fonte fonti
    interlocutore traduttore traduttrice commerciante commercianti ristoratore ristoratrice veterinario veterinaria
    notaio primario primaria armatore armatrice salinaio salinaia`),
    ...wordsIn(`
      mungitrice mungitore   vicequestore  appuntata finanziere finanziera poliziotti
      guardia guardie guardaparco guardacaccia forestale forestali soccorritore soccorritrice soccorritori barelliere
      volontari bagnante bagnanti turista turisti villeggiante villeggianti escursionista escursionisti gitante
      alpinisti sciatore sciatrice surfista velista velisti canottiere canottiera rematore pugile judoka velocista
      calciatore calciatrice difensore centrocampista bomber  mister presidentissimo patron ultrà capoultrà
      pediatra psichiatra cardiologo cardiologa neurologo neurologa oncologo oncologa epidemiologo epidemiologa
      virologo virologa immunologo immunologa genetista radiologo radiologa anestesisti dentista odontoiatra
      fisioterapista nutrizionista logopedista dietologo botanico botanica zoologo zoologa ornitologo ornitologa
      entomologo ecologo ecologa idrologo idrologa idrogeologo idrogeologa glaciologo glaciologa sismologo sismologa
      astronomo astronoma astrofisico astrofisica fisico fisica chimico chimica matematico matematica statistico
      demografo geografa filosofo filosofa teologo teologa politologo politologa giurista costituzionalista penalista
      criminologo criminologa etnologo etnologa museologo restauratore restauratrice conservatore conservatrice
      gallerista libraio libraia tipografo disegnatore disegnatrice illustratore illustratrice vignettista grafico
      grafica stilista sceneggiatore sceneggiatrice drammaturgo drammaturga coreografo coreografa compositore
      compositrice  tenore soprano baritono cantautore cantautrice rapper bassista batterista
      percussionista chitarrista violoncellista trombettista fisarmonicista comico comica presentatore presentatrice
      conduttore conduttrice opinionista editorialista  cameraman fotoreporter videomaker produttore
      produttrice chef cuochi pasticcere pasticcera pasticciere gelataio gelataia pizzaiola mugnaio mugnaia casaro
      casara enologo enologa sommelier viticoltore viticoltrice olivicoltore frantoiano apicultore orticoltore
      florovivaista bracciante braccianti mezzadro mondina malgaro malgara pastorella carbonaio cacciatore
      cacciatrice cercatore tartufaio vongolaro vongolara vongolari mitilicoltore mitilicoltrice molluschicoltore
      acquacoltore traghettatore gondoliere vaporettista battelliere  mozzo timoniera azionista azionisti
      investitore investitrice banchiere banchiera bancario bancaria cassiere cassiera contabile ragioniere
      ragioniera commercialista consulente consulenti revisore amministratore amministratrice liquidatore
       vicepresidentessa  capogruppo capigruppo sottosegretari viceministro viceministra
      exministro europarlamentare  presidi prorettore prorettrice decano decana cattedratico
      cattedratica accademico accademica  vicepreside   babbo nonnino bisnonna bisnonno
      pronipote fidanzato fidanzata compagno compagna convivente coniuge exmarito exmoglie coinquilino coinquilina
      condomino condomina condomini dirimpettaio dirimpettaia compaesano compaesana paesano paesana passante passanti
      pedone automobilista automobilisti motociclista utente utenti consumatore consumatrice genitore genitori
      liceale liceali scolaro scolara apprendista manifestante scioperante contestatore contestatrice oppositore
      oppositrice espositore espositrice ambulante ambulanti edicolanti barbiere barbiera estetista lattaio lattaia
      arrotino stagnino lavandaia ricamatrice merlettaia tessitore tessitrice conciatore conciatrice
      saldatore tornitore meccanico meccanica gommista carrozziere geometra urbanista paesaggista giardiniere
      giardiniera boscaiola costruttore costruttrice imbianchino piastrellista vetraio vetraia ebanista tappezziere
      orafo orafa gioielliere gioielliera informatico informatica programmatore programmatrice sviluppatore
      sviluppatrice blogger influencer youtuber interprete receptionist centralinista bidelli netturbino spazzino
      becchino  campanaro campanara  chierichetto prelato cardinale cardinali porporato nunzio
      priore priora badessa abate frati monaca monaco`),
  ],
  titles: wordsIn(`
    sig sigra sig.ra dott dottssa dott.ssa dr prof prof.ssa professor dottor dottoressa ingegner avv ing geom arch rag cav on sen mons monsignor signor signore signora signorina ex neo vice suor
    fra don san`),
  affiliations: [
    ...wordsIn(`
      pd m5s lega fdi fi avs iv azione dem verdi cgil cisl uil ugl usb cobas fiom fim uilm fillea filt flc fp filcams filctem
      flai slc spi nidil fisascat femca fai fit uiltucs uila fials cimo nursind anaao snals gilda sgb sinistra radicali`),
    'forza italia',
    "fratelli d'italia",
    'italia viva',
    'movimento 5 stelle',
    'movimento cinque stelle',
    'cinque stelle',
    'più europa',
    'noi moderati',
    'alleanza verdi e sinistra',
    'europa verde',
    'sinistra italiana',
    'rifondazione comunista',
  ],
  bodies: [
    ...wordsIn(`
    tweet opuscolo interrogazione mozione interpellanza capitolato
    contratto convenzione protocollo bollettino informativa audit`),
    ...wordsIn(`
    giuria cda comitati cremlino eliseo pentagono unhcr unicef oms fabbrica stabilimento fonderia
    birrificio albergo famiglia soccorso aeronautica rsu albo consolato ue bce fmi osce consob agcom reparto
    dirigenza proprietà gestione supermercato assicurazione caritas segreteria presidenza equipe équipe
    vertici scuderia casa-bianca guardia-costiera intersindacale uefa fifa coni figc
    fidal fip fipav fci garante-privacy agenas iss aifa cts crea ismea nomisma svimez censis eurispes`),
    ...wordsIn(`
        comando commissariato palazzo-chigi anci upi ats asst ingv enac enav anas rfi trenitalia trenord italo
        autostrade guardia-costiera protezione-civile carabinieri città-metropolitana comunità-montana coordinamento
        movimento emittente testata casa-editrice colosso multinazionale concessionaria`),
    ...wordsIn(`
    ateneo coalizione circolo club lega cooperativa piattaforma parrocchia diocesi curia museo biblioteca teatro archivio servizio soprintendenza
    sovrintendenza rettorato facoltà laboratorio impresa ditta consorzio confraternita proloco ente istituzione autorità garante osservatorio
    provincia capitaneria ispettorato corte consulta federazione unione
    sentenza relazione verbale perizia manifesto volantino delibera circolare dossier decreto
    ministero governo dipartimento azienda società compagnia agenzia tribunale procura polizia questura prefettura comune
    municipio giunta consiglio comitato commissione sindacato sindacati partito ufficio campagna amministrazione ambasciata
    università ospedale autorità capitaneria associazione gruppo collettivo comunicato rapporto lettera organizzazione
    squadra istituto fondazione federazione banca parlamento camera senato quotidiano giornale settimanale rivista articolo
    testo nota documento messaggio cooperativa consorzio regione provincia direzione redazione unione confederazione ordine
    farnesina quirinale viminale onu nato ong risoluzione studio sondaggio ordinanza avviso petizione osservatorio esercito
    asl protezione soprintendenza ente`),
    ...wordsIn(`
      accusa difesa pubblica-accusa gip gup tar riesame cassazione collegio   pool gdf 
      finanza dogana  inps inail istat enea cnr ispra arpa arpav usl ausl asp policlinico clinica
      ambulatorio pronto-soccorso croce misericordia bonifica aeroporto ferrovia ferrovie poste tesoro  borsa
      cassa fondo holding filiale controllata startup fabbricante fornitore distributore gestore multiutility
      municipalizzata partecipata acquedotto cantiere acciaieria raffineria cartiera cantina frantoio caseificio
      pro-loco coldiretti confagricoltura cia confindustria confcommercio confesercenti confartigianato cna cgil cisl
      uil usb cobas anpi arci acli legambiente wwf lipu codacons accademia conservatorio liceo scuola asilo
      politecnico  pinacoteca galleria fonoteca cineteca orchestra coro  filarmonica cappella
      abbazia monastero convento arcidiocesi conferenza cei vaticano quartiere circoscrizione municipalità 
      comunità cantone opposizione maggioranza minoranza esecutivo gabinetto dicastero assessorato avvocatura
       authority antitrust bankitalia querela esposto  ricorso memoria requisitoria arringa
       bando determina referto  dispaccio telegramma missiva mail email post bozza promemoria
      vademecum analisi indagine inchiesta  statistica censimento bilancio  editoriale`),
  ],
  documents: [
    ...wordsIn(`
        comunicazione tweet opuscolo ricerca consulenza denuncia interrogazione mozione interpellanza capitolato
        contratto convenzione protocollo bollettino informativa appello audit`),
    ...wordsIn(`
    sentenza relazione verbale perizia manifesto volantino delibera circolare dossier decreto
    comunicato rapporto lettera articolo testo nota documento messaggio risoluzione studio sondaggio ordinanza avviso
    petizione`),
    ...wordsIn(`
      querela esposto ricorso memoria requisitoria arringa bando determina referto dispaccio telegramma missiva mail
      email post bozza promemoria vademecum analisi indagine inchiesta statistica censimento bilancio editoriale`),
  ],
  notNames: [
    ...wordsIn(`
    il lo la i gli le l' un uno una un' e ed ma o se quando mentre dopo prima lui lei loro egli questo questa questi queste
    quello quella quel quei ciò non sì suo sua suoi sue nostro nostra per con di del della dell' dei degli delle a al alla
    all' ai agli alle da dal dalla dall' dai in nel nella nell' nei nelle su sul sulla sull' sui secondo anche inoltre però
    tuttavia come così poi ora adesso oggi ieri domani durante fino fra tra ogni tutto tutti tutta tutte altro altra altri
    altre molto molti molte più già solo chi che cosa quale quali foto fonte nessuno nessuna due tre perché poiché intanto
    infine infatti invece dunque quindi senza sotto sopra verso contro ancora mai qui qua lì là ecco dove c' è sono era
    interpellato interpellata interrogato interrogata eppure nonostante italiano italiana americano europeo europea io noi
    mio mia leggi`),
    ...wordsIn(`
      qualcuno qualcosa qualche alcuno alcuna alcuni alcune niente nulla ognuno ciascuno ciascuna tanto tanti tante
      poco pochi poche parecchi parecchie pure neppure nemmeno neanche forse magari sempre spesso quattro cinque sei
      sette otto nove dieci vero certo stando oltre accanto davanti dietro dentro fuori attorno intorno presso vicino
      lungo malgrado dato visto siccome appena finché affinché benché sebbene purtroppo fortunatamente comunque
      ovviamente quest' quell' quegli codesto tale tali   raggiunto raggiunta contattato contattata
      intervistato intervistata`),
  ],
  particles: wordsIn("de du des las los y di da del della dei degli dal dalla d' lo la li van von bin al el"),
  givenNames: [],
  impersonal: [
    'si legge',
    'si legge in',
    'si afferma',
    'si dice',
    'si spiega',
    'è scritto',
    'si sottolinea',
    'si precisa',
  ],
  signs: [
    ...wordsIn(
      `bandiera bandiere lapide foglio cartello cartelli striscione striscioni muro parete scritta scritte targa lenzuolo insegna manifesto manifesti lavagna`,
    ),
    ...wordsIn(`
      maglietta magliette t-shirt felpa felpe cappellino pettorina pettorine gilet adesivo adesivi sticker spilla
      spille murale murales graffito graffiti tabellone tabelloni schermo cartellone cartelloni tovaglia tenda
      vetrina vetrine saracinesca serranda portone lapidi stele tomba pietra pannello pannelli lenzuola bacheca
      locandina locandine stendardo stendardi gonfalone drappo cartoncino biglietto fogli tanica taniche fiancata`),
  ],
  people: {
    women:
      wordsIn(`lei ella costei la una un' sig.ra dott.ssa dottssa prof.ssa signora signorina suor donna madre mamma nonna figlia
      sorella moglie zia suocera vedova ragazza`),
    men: wordsIn(`lui egli costui il lo un uno sig dott signor signore don uomo padre papà nonno figlio fratello marito zio vedovo
      ragazzo`),
    womensNames: ['a'],
    mensNames: ['o'],
    womensRoles: wordsIn('trice essa iera aia ologa ata ana'),
    severalVerbs: wordsIn('no'),
    several: wordsIn('i gli le sue suoi essi loro entrambi entrambe'),
    again: [
      ...wordsIn(`
          basco basca catalano catalana francese canadese australiano australiana messicano messicana cileno cilena colombiano colombiana uruguaiano uruguaiana croato croata serbo serba greco greca turco turca bulgaro bulgara ungherese ceco ceca slovacco slovacca finlandese irlandese scozzese gallese islandese russo russa coreano coreana keniano keniana etiope marocchino marocchina tunisino tunisina algerino algerina senegalese nigeriano nigeriana ghanese camerunense sudafricano sudafricana egiziano egiziana israeliano israeliana tedesco milanese romano romana napoletano napoletana siciliano siciliana sardo sarda genovese bolognese barese palermitano palermitana friulano friulana trentino trentina altoatesino altoatesina valdostano valdostana ligure toscano toscana umbro umbra marchigiano marchigiana abruzzese molisano campano pugliese lucano calabrese emiliano romagnolo romagnola lombardo lombarda veneto veneta eroe eroina tedesca inglese spagnolo spagnola portoghese svizzero svizzera austriaco austriaca polacco polacca ucraino
          ucraina americano americana brasiliano brasiliana argentino argentina giapponese cinese svedese norvegese
          danese olandese belga sloveno slovena rumeno rumena torinese veneziano veneziana fiorentino fiorentina
          piemontese`),
      ...wordsIn(`uomo donna giovane ragazzo ragazza anziano anziana vecchio vecchia pensionato pensionata vedovo vedova veterano
      veterana ottantenne novantenne settantenne sessantenne dirigente funzionario funzionaria responsabile politico esponente amministratore amministratrice interessato interessata`),
      ...wordsIn(`
      signora signore dama bambino bambina vecchietta vecchietto nonnina ragazzi pensionati magistrato magistrata
      militare sacerdote religioso religiosa candidato candidata quarantenne cinquantenne trentenne ventenne manager
      leader`),
      ...wordsIn(`
      attaccante portiere difensore centrocampista bomber tennista ginnasta ciclista nuotatore nuotatrice calciatore
      calciatrice giocatore giocatrice atleta`),
    ],
    authors: wordsIn('autori autrici coautori estensori'),
    bodiesAgain: [
      ...wordsIn(`
          giornale quotidiano settimanale mensile rivista emittente rete canale testata sito portale radio televisione
            `),
      ...wordsIn('società azienda ente organizzazione istituzione associazione gruppo compagnia gestore'),
      ...wordsIn(`
      istituto ateneo ditta impresa agenzia fondazione federazione cooperativa colosso casa multinazionale`),
    ],
    work: wordsIn(
      `autore autrice ricercatore ricercatrice scienziato scienziata scrittore scrittrice artista cantante musicista nuotatore nuotatrice corridore atleta giocatore giocatrice attaccante campione campionessa vincitore vincitrice allenatore allenatrice imputato imputata storico storica biologo biologa`,
    ),
    trades: [
      ...wordsIn(`
      studioso studiosa scienziato scienziata ricercatore ricercatrice scrittore scrittrice autore autrice
      artista cantante musicista atleta allenatore allenatrice specialista luminare lampionaio lampionaia
      grossista trippaio trippaia impiegato impiegata residente`),
      ...wordsIn(`
      corridore corridora podista camminatore camminatrice centauro cicloturista viaggiatore viaggiatrice
      campeggiatore affittuario affittuaria migrante rifugiato rifugiata profugo profuga sfollato sfollata
      minorenne adolescente ragazzino ragazzina universitario universitaria stagista supplente educatore
      educatrice animatore animatrice istruttore istruttrice coach guardalinee centravanti fantasista mezzala
      mediano mediana stopper pilone schiacciatore schiacciatrice palleggiatore palleggiatrice opposto
      scalatore scalatrice gregario passista skipper canoista vogatore tuffatore tuffatrice pallanuotista
      pallavolista cestista rugbista golfista schermidore schermitrice spadista fiorettista lottatore
      lottatrice karateka saltatore saltatrice lanciatore lanciatrice astista mezzofondista triatleta
      discesista snowboarder biatleta vicecampione vicecampionessa finalista sfidante tifosa abbonato abbonata
      spettatore spettatrice ascoltatore ascoltatrice telespettatore telespettatrice lettore lettrice
      internauta acquirente venditore venditrice commesso commessa magazziniere magazziniera barman barmaid
      fioraio fioraia orefice autotrasportatore controllore hostess steward copilota doganiere investigatore
      investigatrice inquirente detective paramedico specializzando specializzanda geriatra psicoterapeuta
      osteopata assegnista carpentiere cofondatore cofondatrice trader gruista rifugista trapper modella
      collezionista cappellano parrocchiano parrocchiana pellegrino pellegrina gemello gemella bimbo bimba
      tizio individuo centenario centenaria superstite sopravvissuto sopravvissuta paziente ostaggio pentito
      pentita ladro rapinatore rapinatrice aggressore sequestratore boss capomafia latitante combattente
      miliziano miliziana golpista dissidente streamer tiktoker hacker webmaster vigilante buttafuori
      portinaio portinaia colf babysitter costumista truccatore truccatrice scenografo scenografa clown mago
      acrobata trapezista sassofonista arrangiatore paroliere cantastorie antiquario antiquaria rigattiere
      tabaccaio tabaccaia civilista compagno-di-squadra avversario avversaria rivale leader patron detenuto
      detenuta indagato indagata inquilino inquilina custode guardiano guardiana carabiniere barista oste
      ostessa cameriere cameriera cuoco cuoca pizzaiolo pizzaiola macellaio macellaia fruttivendolo
      fruttivendola edicolante parrucchiere parrucchiera sarto sarta calzolaio falegname fabbro idraulico
      elettricista muratore orologiaio orologiaia ceramista postino postina tassista camionista autista
      macchinista capotreno nostromo timoniere timoniera sommozzatore sommozzatrice bagnino bagnina guida
      alpinista contadino contadina allevatore allevatrice pastore pastora vignaiolo vignaiola boscaiolo
      boscaiola anestesista ostetrica pianista violinista organista ballerino ballerina arbitro arbitra
      maratoneta notaio notaia sacrestano parroco suora frate volontario volontaria tifoso tirocinante
      dottorando dottoranda bidello bidella mediatore mediatrice poliziotto poliziotta pompiere analista
      esperto esperta pescatrice fornaio fornaia panettiere pilota conducente reporter cronista attivista
      prete imam rabbino soldato soldata tecnico studente studentessa alunno alunna testimone vittima
      passeggero passeggera cliente lavoratore lavoratrice dipendente operaio operaia portuale marinaio
      marinaia barcaiolo barcaiola bibliotecario bibliotecaria archivista diplomatico diplomatica traduttore
      traduttrice commerciante ristoratore ristoratrice armatore armatrice salinaio salinaia mungitrice
      mungitore finanziere finanziera guardaparco forestale soccorritore soccorritrice barelliere bagnante
      turista villeggiante escursionista sciatore sciatrice surfista velista canottiere canottiera rematore
      pugile judoka velocista mister cardiologa neurologo neurologa oncologo oncologa immunologa radiologo
      radiologa odontoiatra fisioterapista nutrizionista logopedista entomologo entomologa idrogeologo
      idrogeologa glaciologa sismologa statistico statistica demografo demografa teologa criminologo
      criminologa etnologo etnologa gallerista libraio libraia tipografo tipografa disegnatore disegnatrice
      illustratore illustratrice vignettista grafico grafica stilista sceneggiatore sceneggiatrice tenore
      soprano baritono cantautore cantautrice rapper bassista batterista percussionista chitarrista
      violoncellista trombettista fisarmonicista comico comica presentatore presentatrice conduttore
      conduttrice opinionista fotoreporter videomaker produttore produttrice pasticcere pasticcera gelataio
      gelataia mugnaio mugnaia casaro casara sommelier olivicoltore olivicoltrice frantoiano bracciante
      cacciatore cacciatrice cercatore cercatrice tartufaio vongolaro vongolara mitilicoltore mitilicoltrice
      traghettatore gondoliere battelliere mozzo azionista investitore investitrice banchiere banchiera
      bancario bancaria cassiere cassiera contabile ragioniere ragioniera commercialista consulente
      coinquilino coinquilina condomino condomina dirimpettaio dirimpettaia compaesano compaesana passante
      pedone automobilista motociclista utente consumatore consumatrice liceale scolaro scolara apprendista
      manifestante scioperante contestatore contestatrice ambulante barbiere barbiera estetista arrotino
      lavandaia ricamatrice merlettaia tessitore tessitrice saldatore saldatrice tornitore meccanico meccanica
      gommista carrozziere geometra urbanista paesaggista giardiniere giardiniera costruttore costruttrice
      imbianchino piastrellista vetraio vetraia ebanista tappezziere orafo orafa gioielliere gioielliera
      informatico informatica programmatore programmatrice sviluppatore sviluppatrice blogger influencer
      youtuber interprete receptionist centralinista netturbino spazzino campanaro campanara cardinale badessa
      abate monaca monaco`),
      ...wordsIn(`
          sostituto giurato giurata industriale artigiano artigiana negoziante panettiera pasticciera pescivendolo
          pescivendola salumiere droghiere albergatore albergatrice locandiere affittacamere vasaio liutaio liutaia
          diacono gondoliera palombaro ferroviere ferroviera corriere fattorino rider pendolare ostetrico badante
          operatore operatrice terzino terzina pivot playmaker atleta ginnasta fumettista gestrice capocantiere
          collaudatore speleologo speleologa`),
      ...wordsIn(
        'biologo biologa fisico chimico economista storico storica sociologo sociologa geologo geologa archeologo archeologa psicologo psicologa ingegnere ingegnera architetto architetta avvocato avvocata medico dottore dottoressa chirurgo chirurga infermiere infermiera insegnante maestro maestra professore professoressa docente agricoltore agricoltrice allevatore pescatore imprenditore imprenditrice giornalista veterinario veterinaria ambientalista',
      ),
      ...wordsIn(`
      botanico botanica zoologo zoologa ornitologo ornitologa etologo etologa ecologo ecologa idrologo idrologa
      glaciologo sismologo vulcanologo vulcanologa meteorologo meteorologa climatologo climatologa oceanografo
      oceanografa astronomo astronoma astrofisico astrofisica fisica chimica matematico matematica geografo geografa
      filosofo filosofa teologo politologo politologa giurista costituzionalista penalista antropologo antropologa
      linguista neurobiologo neurobiologa epidemiologo epidemiologa virologo virologa immunologo genetista psichiatra
      pediatra cardiologo dentista farmacista regista attore attrice drammaturgo drammaturga compositore compositrice
      coreografo coreografa fotografo fotografa pittore pittrice scultore scultrice romanziere poeta poetessa
      saggista editorialista chef enologo enologa viticoltore viticoltrice apicoltore apicoltrice cattedratico
      accademico accademica legale restauratore restauratrice funzionario funzionaria sindacalista dem leghista
      forzista grillino`),
    ],
    family: [
      ...wordsIn('madre padre mamma papà nonna nonno figlia figlio sorella fratello moglie marito'),
      ...wordsIn(`
      cognato cognata suocero suocera genero nuora zio zia nipote cugino cugina babbo compagno compagna vedova vedovo
      fidanzato fidanzata`),
    ],
    crowds: [
      ...wordsIn(`folla manifestanti tifosi tifoseria pubblico scioperanti`),
      ...wordsIn(`
      presenti astanti bambini alunni studenti operai corteo presidio platea curva tribuna fedeli passanti curiosi
      comitiva gruppetto gruppo spettatori`),
    ],
    many: [
      ...wordsIn(`centinaia migliaia decine`),
      ...wordsIn(`
      qualcuno alcuni alcune molti tanti`),
    ],
    shouting: wordsIn(`grid url scand cant inton`),
    latter: [
      ...wordsIn("quest'ultimo quest'ultima ultimo ultima stesso stessa"),
      ...wordsIn(`
      secondo seconda`),
    ],
    former: wordsIn('primo prima'),
    general: [
      wordsIn(
        'ricercatrice scienziata biologa sociologa geografa economista antropologa chimica linguista vulcanologa professoressa',
      ),
      wordsIn(
        'ricercatore scienziato biologo sociologo geografo economista antropologo chimico linguista vulcanologo professore',
      ),
      wordsIn('studiosa biologa sociologa geografa economista antropologa linguista vulcanologa storica professoressa'),
      wordsIn('studioso biologo sociologo geografo economista antropologo linguista vulcanologo storico professore'),
    ],
    alike: [
      wordsIn('capogruppo consigliere consigliera esponente'),
      wordsIn('assessore assessora esponente amministratore amministratrice'),
      wordsIn('vicesindaco vicesindaca amministratore amministratrice assessore assessora'),
      wordsIn('granconsigliere granconsigliera deputato deputata'),
      wordsIn('procuratore procuratrice pm inquirente sostituto aggiunto aggiunta'),
      wordsIn('prefetto prefetta rappresentante'),
      wordsIn('preside dirigente docente'),
      wordsIn('primario primaria medico dottore dottoressa luminare chirurgo chirurga'),
      wordsIn('presidente numero-uno patron massimo-dirigente'),
      wordsIn('segretario segretaria sindacalista dirigente leader'),
      wordsIn('ad amministratore amministratrice ceo manager dirigente'),
      wordsIn('regista cineasta autore autrice'),
      wordsIn('vescovo presule prelato arcivescovo'),
      wordsIn('maggiore tenente capitano ufficiale militare'),
      wordsIn('sindaco sindaca primo-cittadino cittadino cittadina'),
      wordsIn('ministro ministra titolare'),
      wordsIn('musicista violinista violoncellista pianista'),
      wordsIn('giudice magistrato magistrata togato presidente'),
      wordsIn('pm procuratore procuratrice magistrato magistrata'),
      wordsIn('avvocato avvocata avvocatessa legale difensore penalista'),
      wordsIn('allenatore allenatrice tecnico mister coach'),
      wordsIn('direttore direttrice dirigente ds dg responsabile'),
      wordsIn('presidente dirigente numero-uno'),
      wordsIn('deputato deputata parlamentare onorevole'),
      wordsIn('senatore senatrice parlamentare'),
      wordsIn('medico dottore dottoressa camice'),
      wordsIn('parroco sacerdote prete don'),
      wordsIn('generale colonnello comandante ufficiale militare'),
      wordsIn('capitano comandante ufficiale'),
      wordsIn('presidente governatore governatrice'),
      wordsIn('assessore assessora titolare'),
      wordsIn('imprenditore imprenditrice titolare proprietario proprietaria patron'),
      wordsIn('ricercatore ricercatrice studioso studiosa scienziato scienziata'),
      wordsIn('sindaco sindaca primo cittadino prima cittadina podestà amministratore amministratrice'),
    ],
  },
  places: wordsIn(
    `via viale piazza corso ponte stadio palazzetto parco quartiere rione frazione borgo fiume torrente lago monte colle passo bosco valle isola spiaggia stazione aeroporto porto sala teatro ospedale liceo scuola chiesa`,
  ),
  questions: wordsIn('d domanda'),
  answers: wordsIn('r risposta'),
  nicknaming: wordsIn(
    `chiama chiamano chiamava chiamavano chiamò chiamato chiamata soprannominano battezzò battezzato`,
  ),
  naming: [
    ...wordsIn(`
      rapporto dossier piano decreto
      associazione collettivo festival ristorante bar locale hotel gruppo orchestra compagnia fondazione circolo motopesca rimorchiatore cooperativa
      intitolato intitolata intitolati chiamato chiamata chiamati soprannominato soprannominata denominato denominata detto
      detta detti battezzato battezzata cosiddetto cosiddetta cosiddetti cosiddette film libro romanzo canzone brano album
      serie programma documentario commedia poesia quadro mostra parola termine espressione nave barca traghetto peschereccio
      veliero motonave hashtag slogan motto spettacolo operazione progetto quotidiano giornale settimanale rivista radio
      sito titolo emittente`),
    'noto come',
    'nota come',
    'conosciuto come',
    'conosciuta come',
    'dal titolo',
    ...wordsIn(`
      trattoria osteria pizzeria taverna albergo pensione agriturismo rifugio malga baita campeggio caffè pasticceria
      panificio forno bottega negozio boutique marchio azienda cascina tenuta fattoria cantina frantoio birrificio
      birra vino grappa piatto ricetta varietà razza elicottero aereo razzo satellite sonda crociera petroliera yacht
      gommone catamarano goletta fregata sottomarino treno locomotiva vaporetto scuola liceo asilo collegio istituto
      teatro cinema sala coro banda fanfara filarmonica galleria museo biblioteca libreria editrice collana app
      piattaforma blog podcast gioco videogioco telenovela musical opera balletto operetta inno tango scultura statua
      murale installazione rubrica colonna pseudonimo nome nomignolo soprannome etichetta formula locuzione partito
      lista rete piano legge decreto dispositivo campagna inchiesta premio trofeo torneo corsa maratona concorso
      fiera sagra festa salone quartiere rione residence villaggio ponte torre miniera pozzo grotta palazzo villa
      castello frazione onlus scudetto`),
    'noti come',
    'note come',
    'conosciuti come',
    'meglio noto come',
    'meglio nota come',
    'ribattezzato',
    'ribattezzata',
    'ribattezzati',
    'si chiama',
    'si chiamava',
    'si chiamano',
    'si intitola',
    'si intitolava',
    'si intitolerà',
    'per tutti',
    'per gli amici',
    'al secolo',
    'alias',
    'detto anche',
    'soprannominati',
    'dal nome',
    'di nome',
    'con il nome di',
    'col nome di',
    'sotto il nome di',
    'con lo pseudonimo di',
    'chiamata anche',
    'la parola',
    'il termine',
    'intestata a',
    'in codice',
    'nome in codice',
  ],
  calling: [
    ...wordsIn(`
      intitolato intitolata intitolati chiamato chiamata chiamati soprannominato soprannominata denominato denominata
      detto detta detti dette battezzato battezzata cosiddetto cosiddetta cosiddetti cosiddette parola termine
      espressione formula locuzione hashtag slogan motto titolo soprannome nomignolo etichetta`),
    'noto come',
    'nota come',
    'noti come',
    'conosciuto come',
    'conosciuta come',
    'dal titolo',
    'si chiama',
    'meglio noto come',
    'per tutti',
  ],
  placards: [
    'la folla gridava',
    'gridava la folla',
    'la folla scandiva',
    'scandivano',
    'con scritto',
    'con la scritta',
    'su cui si leggeva',
    'dove si leggeva',
    'sui quali si leggeva',
    'al grido di',
    'al coro di',
    'con le scritte',
    'con su scritto',
    'recante la scritta',
    'recanti la scritta',
    'che recita',
    'che recitava',
    'che recitavano',
    'con lo slogan',
    'al canto di',
    'sulle note di',
    'si leggeva',
    'si poteva leggere',
    'c’era scritto',
    "c'era scritto",
    "c'è scritto",
    'su cui era scritto',
  ],
  abbreviations: wordsIn(`
    sig sigg sig.ra dott dott.ssa dr prof prof.ssa avv ing on mons arch geom rag art ecc es cfr pag n nr vol ed s ss st
    spa s.p.a srl s.r.l gen feb mar apr mag giu lug ago set sett ott nov dic tel min max`),

  months: [
    ['gennaio', 'gen'],
    ['febbraio', 'febbr', 'feb'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio', 'mag'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'set', 'sett'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  weekdays: [
    ['domenica'],
    ['lunedì', 'lunedi'],
    ['martedì', 'martedi'],
    ['mercoledì', 'mercoledi'],
    ['giovedì', 'giovedi'],
    ['venerdì', 'venerdi'],
    ['sabato'],
  ],
  daysBack: {
    oggi: 0,
    ieri: 1,
    "l'altroieri": 2,
    avantieri: 2,
    'altro ieri': 2,
    "l'altro ieri": 2,
    stamattina: 0,
    stamani: 0,
    stamane: 0,
    stasera: 0,
    stanotte: 0,
    iersera: 1,
    'la vigilia': 1,
    'questa mattina': 0,
  },

  languages: {
    it: ['italiano', 'italiana'],
    en: ['inglese'],
    es: ['spagnolo', 'castigliano'],
    fr: ['francese'],
    pt: ['portoghese'],
    ru: ['russo'],
    ar: ['arabo'],
    de: ['tedesco'],
    uk: ['ucraino'],
    fa: ['persiano', 'farsi'],
  },

  labels: {
    related: [
      'leggi anche',
      'leggi pure',
      'leggete anche',
      'da leggere anche',
      'vedi anche',
      'guarda anche',
      'per approfondire',
      'approfondisci',
      'approfondimento',
      'articoli correlati',
      'articolo correlato',
      'notizie correlate',
      'contenuti correlati',
      'correlati',
      'potrebbe interessarti',
      'ti potrebbe interessare',
      'sullo stesso argomento',
      'leggi',
      'leggi di più',
      'leggi qui',
      'da leggere',
      'da non perdere',
      'per saperne di più',
      'sullo stesso tema',
      'guarda pure',
      'ti consigliamo',
      'consigliati',
      'altri articoli',
      'leggi ancora',
      'articoli collegati',
      'notizie collegate',
      'leggi tutto',
      'leggi inoltre',
      'da leggere sul tema',
      'sull’argomento',
      'sul tema',
      'in archivio',
      'dello stesso argomento',
      'altro sul tema',
    ],
    translation: [
      'traduzione',
      'traduzione di',
      'traduzione a cura di',
      'tradotto da',
      'tradotta da',
      "tradotto dall'inglese da",
      'tradotto dallo spagnolo da',
      'tradotto dal francese da',
      'tradotto dal russo da',
      "tradotto dall'arabo da",
      'tradotto dal tedesco da',
      'tradotto … da',
      'tradotta … da',
      'tradotto dal … da',
      'tradotta dal … da',
      'tradotto dallo … da',
      'traduzione … di',
      'traduzione dal … di',
      'traduzione dallo … di',
      'traduttore',
      'traduttrice',
      'versione italiana di',
    ],
    photo: [
      'foto',
      'fotografia',
      'foto di',
      'immagine',
      'credito',
      'crediti',
      'credit',
      'ph',
      'scatto di',
      'fotografia di',
      'foto d archivio',
      'fotografie',
      'fotografie di',
      'foto a cura di',
      'immagini',
      'foto archivio',
      'archivio',
      'crediti fotografici',
      'foto di archivio',
    ],
    picture: [
      'immagine in evidenza',
      'immagine di copertina',
      'foto di copertina',
      'didascalia',
      'nella foto',
      "nell'immagine",
    ],
    source: [
      'articolo tratto da',
      'ripreso da',
      'fonte originale',
      'fonte',
      'fonti',
      'con informazioni di',
      'con informazioni da',
      'via',
      'pubblicato per la prima volta su',
      'pubblicato per la prima volta da',
      'pubblicato per la prima volta sul',
      'pubblicato per la prima volta in',
      'pubblicato originariamente su',
      'pubblicato originariamente da',
      'pubblicato originariamente sul',
      'originariamente pubblicato su',
      'originariamente pubblicato da',
      'articolo apparso su',
      'articolo pubblicato originariamente su',
      'questo articolo è uscito su',
      'tratto da',
      'per gentile concessione di',
    ],
    byline: [
      'di',
      'a cura di',
      'testo di',
      'testo',
      'scritto da',
      'autore',
      'autrice',
      'servizio di',
      'da',
      'testi',
      'testi di',
      'intervista di',
      'reportage di',
      'un articolo di',
      'di redazione di',
    ],
    published: ['pubblicato', 'pubblicato il', 'pubblicata il', 'data', 'postato il', 'data di pubblicazione'],
    changed: [
      'aggiornato',
      'aggiornato il',
      'ultimo aggiornamento',
      'ultima modifica',
      'modificato il',
      'aggiornamento',
    ],
    illustration: [
      'illustrazione',
      'illustrazioni',
      'illustrazione di',
      'illustrazioni di',
      'illustrato da',
      'disegno di',
      'disegni di',
      'infografica',
      'vignetta di',
    ],
    editing: [
      'revisione',
      'revisione di',
      'editing',
      'editing di',
      'redazione di',
      'curato da',
      'editor',
      'a cura editoriale di',
      'revisione a cura di',
      'redattore',
      'redattrice',
    ],
    contribution: [
      'con la collaborazione di',
      'in collaborazione con',
      'ha collaborato',
      'hanno collaborato',
      'collaborazione di',
      'con il contributo di',
      'ha contribuito',
      'hanno contribuito',
      'intervista di',
      'reportage di',
      'raccolto da',
    ],
  },
  chain: italianSources,
  grammar: italianGrammar,
  dates: italianDates,
  pages: italianPages,
  markup: italianMarkup,
  sections: [
    'mondo',
    'esteri',
    'politica',
    'economia',
    'cronaca',
    'cronache',
    'società',
    'sport',
    'calcio',
    'cultura',
    'spettacoli',
    'opinioni',
    'commenti',
    'paesi',
    'isole',
    'città',
    'territorio',
    'interni',
    'scienze',
    'scienza',
    'tecnologia',
    'salute',
    'scuola',
    'ambiente',
    'clima',
    'viaggi',
    'libri',
    'cinema',
    'musica',
    'giustizia',
    'lavoro',
    'agricoltura',
    'storie',
    'regione',
    'attualità',
    'costume',
    'religione',
    'motori',
    'cronaca locale',
  ],
  menu: [
    'condividi',
    'stampa',
    'ascolta',
    'salva',
    'commenta',
    'home',
    'prima pagina',
    'notizie',
    'mondo',
    'esteri',
    'politica',
    'economia',
    'cronaca',
    'società',
    'sport',
    'cultura',
    'spettacoli',
    'opinioni',
    'meteo',
    'paesi',
    'isole',
    'città',
    'scienze',
    'salute',
    'video',
    'foto',
    'archivio',
    'sezioni',
    'menu',
    'cerca',
    'abbonati',
    'accedi',
    'il mio account',
    'chi siamo',
    'contatti',
    'vai al contenuto',
    'annunci',
    'necrologi',
    'newsletter',
    'segnala via e-mail',
    'segnala via email',
    'invia a un amico',
    'invia per email',
    'torna indietro',
    'torna su',
    'copia link',
    'link copiato',
    'tempo di lettura',
    'minuti',
    'min',
    'pubblicità',
    'condividi su facebook',
    'condividi su twitter',
    'condividi su whatsapp',
    "ascolta l'articolo",
    'leggi più tardi',
    'visite',
    'letture',
    'versione stampabile',
    'commenti',
    'dirette',
    'diretta',
    'podcast',
    'blog',
    'giochi',
    'oroscopo',
    'edicola',
    'edicola digitale',
    'regioni',
    'speciali',
    'multimedia',
    'altro',
    'tutti',
    'motori',
    'viaggi',
    'lavoro',
    'casa',
    'scuola',
    'ambiente',
    'abbonamenti',
    'edizione digitale',
    'foto e video',
    'tempo libero',
    'il giornale',
    'leggi il giornale',
    'gallery',
    'vai al menu',
    'notifiche',
    'servizi',
    'aziende',
    'eventi',
    'lettere',
    'torna alla home',
    'ingrandisci',
    'ingrandisci immagine',
  ],
  adverts: ['pubblicità', 'annuncio', 'contenuto sponsorizzato', 'messaggio promozionale'],
  interruptions: [
    'pubblicità',
    'continua a leggere dopo la pubblicità',
    'l’articolo continua dopo la pubblicità',
    'continua dopo la pubblicità',
    'l’articolo prosegue dopo la pubblicità',
    'continua a leggere',
    'seguici su',
    'iscriviti alla newsletter',
  ],
  below: [
    'altre notizie',
    'più notizie',
    'altri titoli',
    'più visti',
    'ti è piaciuto questo',
    'ti è piaciuta questa',
    "ti è piaciuto l'articolo",
    'potrebbe interessarti',
    'commenti',
    'commenta',
    'leggi i commenti',
    'lascia un commento',
    'scrivi un commento',
    'i più letti',
    "i piu' letti",
    'più letti',
    "piu' letti",
    'le più lette',
    'i più visti',
    'i più commentati',
    'ultime notizie',
    "ultim'ora",
    'in evidenza',
    'condividi',
    'tag',
    'argomenti',
    'seguici',
    'riproduzione riservata',
    'riproduzione vietata',
    'tutti i diritti riservati',
    'tags',
    'temi',
    'sondaggio',
    'previsioni',
    'i commenti dei lettori',
    'scopri di più',
    'la tua opinione',
  ],
  boilerplate: [
    'ascolta la notizia',
    'maggiori informazioni su',
    'per maggiori informazioni',
    'crea un account',
    'crea il tuo account',
    'hai già un account',
    'sei già abbonato',
    'per continuare a leggere',
    'continua a leggere',
    'potrebbe interessarti anche',
    'tempo di lettura',
    'testata registrata',
    'contenuto sponsorizzato',
    'ricevi ogni',
    'le notizie più importanti',
    'nella tua casella',
    'il tuo indirizzo e-mail',
    'il tuo indirizzo email',
    'iscriviti',
    'abbonati',
    'abbonamento',
    'newsletter',
    'informativa sulla privacy',
    'privacy policy',
    'termini e condizioni',
    'note legali',
    'cookie',
    'cookies',
    'tutti i diritti riservati',
    'riproduzione riservata',
    'condividi',
    'copia link',
    'copia il link',
    'seguici',
    'clicca qui',
    'accedi',
    'la tua email',
    'la tua e-mail',
    'indirizzo email',
    'pubblicità',
    'i più letti',
    "i piu' letti",
    'più letti',
    "piu' letti",
    'le più lette',
    'commenti',
    'lascia un commento',
    'registrati',
    'vai al contenuto',
    'torna su',
    'scarica la nostra app',
    'accetta tutti',
    'accetta tutto',
    'personalizza',
    'sostienici',
    'fai una donazione',
    'lascia vuoto questo campo',
    'niente spam',
    'ascolta questo articolo',
    'riservato agli abbonati',
    'altre notizie',
    'home page',
    'chi siamo',
    'utilizziamo i cookie',
    'utilizziamo cookie',
    'utilizza i cookie',
    'utilizza cookie',
    'rifiuta tutti',
    'trovato un errore',
    'segnala un errore',
  ],
  noStory: {
    gone: [
      'pagina non trovata',
      'non trovata',
      'la pagina non esiste',
      'non esiste più',
      'non è più disponibile',
      'pagina che stai cercando',
      'pagina richiesta',
      'errore 404',
    ],
    wall: [
      'abilita javascript',
      'abilitare javascript',
      'attiva javascript',
      'attivare javascript',
      'javascript è disabilitato',
      'verifica del browser',
      'verifica di essere umano',
      'verifica che sei umano',
      'non sono un robot',
      'non sei un robot',
      'accesso negato',
      'traffico insolito',
      'attività insolita',
      'attendere prego',
      'un momento',
    ],
    aboutSite: [
      'note legali',
      'informativa sulla privacy',
      'privacy policy',
      'privacy',
      'informativa privacy',
      'cookie policy',
      'termini e condizioni',
      "condizioni d'uso",
      'contatti',
      'contattaci',
      'chi siamo',
      'redazione',
      'la redazione',
      'il team',
      'pubblicità',
      'lavora con noi',
      'accessibilità',
      'dichiarazione di accessibilità',
      'abbonati',
      'abbonamenti',
      'domande frequenti',
      'mappa del sito',
      'aiuto',
    ],
  },
  nobody: [
    'redazione',
    'la redazione',
    'a cura della redazione',
    'agenzie',
    'agenzia',
    'ansa',
    'adnkronos',
    'agi',
    'afp',
    'reuters',
    'ap',
    'admin',
    'corrispondente',
    'redazione online',
    'redazione web',
    'redazione cronaca',
    'inviato speciale',
    'nostro corrispondente',
    'nostro inviato',
    'nostra inviata',
    'dal nostro inviato',
    'dalla nostra inviata',
    'dal nostro corrispondente',
    'dalla nostra corrispondente',
    'nostra redazione',
    'inviato',
    'inviata',
    'redazione esteri',
    'redazione locale',
    'dalla redazione',
  ],
}
