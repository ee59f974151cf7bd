import { forms, wordsIn } from '../forms.ts'
import type { LanguageWords } from '../language.ts'
import { frenchDates } from './dates.ts'
import { frenchGrammar } from './grammar.ts'
import { frenchMarkup } from './markup.ts'
import { frenchPages } from './pages.ts'
import { frenchSources } from './sources.ts'

/** Verbs of saying in -er, by their stems. */
const stems =
  'affirm déclar ajout expliqu précis assur soulign indiqu estim not racont insist regrett lanc répliqu martel ' +
  'témoign résum détaill justifi confi observ constat remarqu considér critiqu salu qualifi jug déplor ironis ' +
  'plaisant demand interrog cri murmur souffl gliss lâch tranch nuanc complét enchaîn confirm ni répèt réitér avanc ' +
  'argu argument fustig invoqu évoqu préconis propos relat rapport révél signal tweet plaid tonn balay accus dénonc ' +
  'annonc menac espèr redout pens recommand réclam revendiqu rassur lament grommel hurl chuchot comment analys ' +
  'soupir grogn grond bougonn marmonn maugré rectifi object ripost blagu rigol tacl brocard sermonn ordonn opin confess avou ' +
  'certifi attest jur clam proclam hasard pronostiqu diagnostiqu relev énumér évalu approuv désapprouv contest ' +
  'philosoph énonc ' +
  'conseill autoris exig décrypt argu assén appréci vant raill tempêt ' +
  'compar reproch réfut récus minimis dédramatis éclair temporis conjur implor suppli exhort somm félicit remerci encourag prôn vilipend épingl éreint narr étrill point martèl persifl rembarr rétorqu concéd abond acquiesc nuanç lanç annonç avanç menaç renonç énonç dénonç vitupér ronchonn rican grinç piaill bredouill balbuti bégay trompett claironn tambourin siffl postul jaug soupçonn imput attribu assimil spécul conjectur présag augur extrapol schématis vulgaris récapitul péror glos diverg tempèr tempér relativis tiqu sourcill invit incit prêch persuad assum déclam chapitr alert articul attaqu badin balanc blâm cingl clarifi contre-attaqu crach décoch décrét déroul développ devin divulgu dout égren élud encens enrag éruct esquiv explicit explos exult fanfaronn glouss hésit imagin inform insinu intim invectiv jubil lou mentionn modér nasill oppos pari pavois persist plastronn pleur pleurnich positiv protest questionn râl recadr rêv rumin sanglot savour serin signifi suppos trembl triomph vocifér anticip calcul caricatur cit décortiqu dévoil enfonc fredonn harangu illustr médit paraphras ressass synthétis théoris tonitru toussot trépign bafouill dramatis simplifi chapitr admonest morigén tanc gourmand réprimand acclam ovationn baragouin chantonn susurr pest fulmin ronronn'
const reflexive =
  'exaspèr extasi attrist emball irrit impatient aventur apitoi épanch époumon engag expliqu exprim entêt obstin inquièt indign exclam interrog étonn alarm agac émerveill insurg emport amus excus désol félicit'

/** French. */
export const french: LanguageWords = {
  tag: 'fr',
  common: wordsIn(`
    le la les des du de et est une un dans que qui pour sur pas par au aux ce cette ces avec il elle ils nous vous son sa ses
    leur leurs mais ou où sont été être à plus ne en se comme après avant depuis selon entre sans très aussi était même
    l' d' qu' c' n' s' j' je lui y fait avait deux tout tous a été cela celui celle vers chez`),
  letters: 'œûî',
  capitals: true,
  subject: 'before',
  dropsSubject: false,
  joined: [],
  elided: wordsIn("l' d' qu' s' n' j' c' m' t' jusqu' lorsqu' puisqu' quoiqu'"),
  clitics: wordsIn('t-il t-elle t-ils t-elles t-on il elle ils elles on je nous vous lui leur'),

  saying: [
    ...wordsIn(`
      relève relèvent condamne condamnent condamnait condamna insiste souligne pèse soupèse complète décèle révèlent
      assène martèle achève cède concèdent préfère préfèrent préférait lève soulève soulevait suggèrent s'inquiètent
      énumère réfère diffère accrédite accréditent impute décrypte temporisent réaffirme réaffirment réaffirmait`),
    ...wordsIn(
      `fulmine peste scande scandent scandait scandaient chante chantent chantait chantaient entonne entonnent entonnait entonnaient`,
    ),
    ...forms(stems, 'e ent a èrent ait aient'),
    ...wordsIn(`
      dit disent disait disaient dirent répond répondent répondit répondait répondirent écrit écrivent écrivit écrivait
      poursuit poursuivent poursuivit poursuivait conclut concluent concluait reconnaît reconnaissent reconnut
      reconnaissait admet admettent admit admettait promet promettent promit promettait prévient préviennent prévint
      prévenait avertit avertissent avertissait soutient soutiennent soutint soutenait maintient maintint prétend
      prétendent prétendit prétendait dément démentent démentit rappelle rappellent rappela rappelait appelle appela
      concède concèdent concéda concédait suggère suggèrent suggéra suggérait espère espèrent espérait répète répètent
      répéta répétait réitère réitèrent considère considèrent considéra complète compléta révèle révéla protège
      dénonce dénonça dénonçait annonce annonça annonçait lança lançait avança avançait menaça nuança renonça glissa
      renchérit renchérissent rétorque rétorquent rétorqua rétorquait décrit décrivent décrivit décrivait croit croient
      croyait craint craignent craignait juge jugent jugea jugeait exige exigea définit définissait interpelle interpella
      surenchérit reprend reprit reprenait souhaite souhaitent souhaitait raconte surnomme explique commente défend
      défendit parle parlent parlait parla réagit réagissent réagissait continue continua continuait publie publia sourit sourient souriait rit soupire soupira lâcha`),
    ...wordsIn(`
      abrège ânonne applaudit applaudissent applaudissait acclame balaie balaye bondit bondissait brandit consent concède
      décrète décrètent décrétait dépeint dépeignait égrène émet émettait enjoint enjoignait feint feignait frémit geint
      geignait glapit hoquète modère pourfend pourfendait promeut rebondit rebondissait rejette rejettent rejetait rougit
      signifie sursaute tonitrue vitupère vocifère espère interprète interprètent obtempère suppose supposent
      avoue avouent explose exulte raille louent tempère pâlit pressent convainc éructe entrevoit`),
    // "et son président d’enchaîner : «…»"
    ...forms(stems, 'er').map((verb) => (/^[aeéèiouyh]/.test(verb) ? `d'${verb}` : `de ${verb}`)),
    ...forms(
      reflexive
        .split(' ')
        .map((stem) => `s'${stem}`)
        .join(' '),
      'e ent a ait',
    ),
    "s'exclame",
    "s'insurge",
    "s'émeut",
    "s'émouvait",
    "s'enquiert",
    "s'attendrit",
    "s'enhardit",
    "s'assombrit",
    "s'en agace",
    "s'en offusque",
    "s'en excuse",
    'se désespère',
    'se désespérait',
    'se gargarise',
    'se confie',
    'se confiait',
    'se rebiffe',
    'se hérisse',
    'se ravise',
    'se projette',
    'se dédouane',
    'se fâche',
    'se lâche',
    'se prononce',
    'se flatte',
    'se rengorge',
    'se questionne',
    'se satisfait',
    'se livre',
    'se confesse',
    'se révolte',
    'se braque',
    'se permet',
    'se dit satisfait',
    'se dit satisfaite',
    'en convient',
    'en sourit',
    'en rit',
    'en rajoute',
    'en remet une couche',
    'en est convaincu',
    'en est convaincue',
    'en est persuadé',
    'en est persuadée',
    "n'en démord pas",
    "n'en revient pas",
    'ne décolère pas',
    'ne désarme pas',
    'ne mâche pas ses mots',
    'ne cache pas sa joie',
    'ne cache pas sa colère',
    'ne cache pas son inquiétude',
    'ne cache pas son amertume',
    'persiste et signe',
    'monte au créneau',
    'tire la sonnette d’alarme',
    'fait amende honorable',
    'fait la moue',
    'fait chorus',
    'fait écho',
    'lui fait écho',
    'fait mine de s’interroger',
    "joue l'apaisement",
    'calme le jeu',
    'prend acte',
    'met … en garde',
    'mettent … en garde',
    'mettait … en garde',
    'fait … savoir',
    'fait … valoir',
    'fait … remarquer',
    'fait … observer',
    'font … savoir',
    'font … valoir',
    'fit … savoir',
    'fit … remarquer',
    'fit … observer',
    'faisait … valoir',
    'faisait … remarquer',
    'laisse … entendre',
    'laisse … tomber',
    'laisse … échapper',
    'laissait … entendre',
    'se réjouit',
    'se réjouissent',
    'se souvient',
    'se souviennent',
    'se souvenait',
    'se défend',
    'se demande',
    'se demandent',
    'se félicite',
    'se félicitent',
    'se désole',
    'se plaint',
    'se plaignent',
    'se plaignait',
    'se rappelle',
    'se moque',
    'se veut rassurant',
    'se veut rassurante',
    'se contente de répondre',
    'se borne à dire',
    "d'ajouter",
    'de conclure',
    'de préciser',
    'de poursuivre',
    "d'insister",
    'de lancer',
    'fait savoir',
    'fait valoir',
    'fait remarquer',
    'fait observer',
    'font savoir',
    'font valoir',
    'fit savoir',
    'fit valoir',
    'fit remarquer',
    'laisse entendre',
    'met en garde',
    'mettent en garde',
    'mit en garde',
    'tient à rappeler',
    'tient à préciser',
    'tient à rassurer',
    'lit-on dans …',
    'lit-on sur …',
    'peut-on lire dans …',
    'peut-on lire sur …',
    ...wordsIn(`
      prédit prédisent prédisait redit redisait contredit maudit requiert requérait requit prescrit sous-entend
      sous-entendait interrompt réplique corrige corrigeait achève achevait martèle martelait assène assénait
      assènent grommelle grommelait maugrée maugréait reconnait apprécie déduit déduisait traduit traduisait
      introduit pointe pointait pointent reproche reprochait bénit bénissait gémit gémissait rugit rugissait garantit
      garantissent garantissait saisit réfléchit réfléchissait définissent investit invite invitait invitent prie
      priait persifle prévoit prévoyait convient convenait conviennent convint disconvient revient renvoie prévaut
      relativise tempère temporise voit`),
    "s'inquiétait",
    "s'emporte",
    "s'emportait",
    "s'étrangle",
    "s'étranglait",
    "s'indigne",
    "s'indignait",
    "s'esclaffe",
    "s'esclaffait",
    "s'écrie",
    "s'écria",
    "s'écriait",
    "s'enflamme",
    "s'enthousiasme",
    "s'étouffe",
    "s'énerve",
    "s'énervait",
    "s'offusque",
    "s'offusquait",
    "s'impatiente",
    "s'enorgueillit",
    "s'interrompt",
    "s'insurgeait",
    "s'excusait",
    "s'agaçait",
    "s'alarmait",
    "s'en amuse",
    "s'en amusait",
    "s'en défend",
    "s'en prend",
    "s'en étonne",
    "s'en inquiète",
    "s'en réjouit",
    "s'en félicite",
    'se réjouissait',
    'se félicitait',
    'se désolait',
    'se vante',
    'se vantait',
    'se justifie',
    'se justifiait',
    'se défendait',
    'se lamente',
    'se lamentait',
    'se remémore',
    'se remémorait',
    'se résigne',
    'se console',
    'se persuade',
    'se méfie',
    'se targue',
    'se targuait',
    'se gausse',
    'se récrie',
    'se cabre',
    'se scandalise',
    'se navre',
    'se rassure',
    'se marre',
    'se moquait',
    'se plaignaient',
    'se demandait',
    'se dit',
    'se disait',
    'se disent',
    'se déclare',
    'se déclarait',
    'se montre',
    'se montrait',
    'se borne à',
    'se garde',
    'fit observer',
    'faisait valoir',
    'faisait savoir',
    'faisait remarquer',
    'faisait observer',
    'fait part de',
    'fait état de',
    'font remarquer',
    'font observer',
    'laissait entendre',
    'laissent entendre',
    'laisse échapper',
    'laissa tomber',
    'laisse tomber',
    'enfonce le clou',
    'enfonçait le clou',
    'met les choses au point',
    'tire la sonnette',
    'prend la parole',
    'prend la défense',
    'va plus loin',
    'va jusqu’à',
    'hausse le ton',
    'hausse les épaules',
    'donne le ton',
    'résume la situation',
    'botte en touche',
    'coupe court',
    'temporise',
    'donne sa version',
    'y voit',
    'y voyait',
    'y lit',
    "d'annoncer",
    "d'expliquer",
    "d'assurer",
    "d'affirmer",
    'de répondre',
    'de répliquer',
    'de rétorquer',
    'de rappeler',
    'de souligner',
    "de s'interroger",
    "de s'exclamer",
    "de s'indigner",
    "de s'amuser",
    'de dire',
    'de glisser',
    'de souffler',
    'de soupirer',
    'de regretter',
    'de résumer',
    'de renchérir',
    'de déplorer',
    'de confier',
    "d'ironiser",
    "d'estimer",
    'de nuancer',
    'de tonner',
    'de marteler',
  ],
  auxiliaries: [
    ...wordsIn('a ont avait avaient aurait auraient'),
    "s'est",
    'se sont',
    "s'était",
    "s'étaient",
    'vient de',
    'tient à',
    ...wordsIn(`
      eut eurent ai`),
    "s'en est",
    "s'y est",
    'venait de',
    'viennent de',
    "s'est-elle",
    'tenait à',
    'a tenu à',
    'ont tenu à',
    'a voulu',
    'a souhaité',
    'a préféré',
    'a fini par',
    'a cru bon de',
    'a pris soin de',
    "n'a pas manqué de",
    "n'a pas hésité à",
    "s'est contenté de",
    "s'est contentée de",
    "s'est borné à",
    "s'est bornée à",
    "s'est dit",
    "s'est dite",
    'se contente de',
    'se borne à',
    'a commencé par',
    'a choisi de',
    'a jugé bon de',
  ],
  perfects: [
    ...wordsIn(`
      applaudi bondi brandi décrit enjoint consenti rebondi rejeté rougi feint gémi geint glapi promu convaincu dépeint ému émue
      enquis enquise extasié extasiée emballé emballée irrité irritée impatienté impatientée désespéré désespérée confiée
      rebiffé rebiffée ravisé ravisée fâché fâchée lâché lâchée prononcé prononcée livré livrée confessée révolté révoltée
      attristé attristée entêté obstiné expliquée exprimé exprimée engagé engagée désolé désolée consolé consolée flatté
      flattée navré navrée moqué moquée enorgueilli félicité félicitée réjouis réjouies souvenus enthousiasmé
      enthousiasmée indigné indignée insurgé insurgée vitupéré vociféré égrené décrété émis ironisé`),
    'joué l’apaisement',
    'calmé le jeu',
    'pris acte',
    'botté en touche',
    'enfoncé le clou',
    'remis les pendules à l’heure',
    'tiré la sonnette d’alarme',
    'fait écho',
    'fait amende honorable',
    'montré prudent',
    'montré prudente',
    'montré ferme',
    'montré optimiste',
    'voulu rassurant',
    'voulu rassurante',
    'déclaré satisfait',
    'déclaré favorable',
    'dit favorable',
    'dit opposé',
    'dit opposée',
    'dit satisfait',
    'dit satisfaite',
    'dit choqué',
    'dit choquée',
    'dit déçu',
    'dit déçue',
    'dit persuadé',
    'dit persuadée',
    'dit ouvert',
    'dit ouverte',
    'dit serein',
    'dit sereine',
    'dit heureux',
    'dit heureuse',
    'dit fier',
    'dit fière',
    'dit attristé',
    'dit attristée',
    ...wordsIn('dite dits dites condamné relevé réaffirmé soulevé'),
    // "a fini par répondre"
    ...forms(stems, 'er'),
    ...wordsIn('répondre dire écrire concéder suggérer prévenir répliquer rappeler'),
    ...forms(`${stems} rappel appel rétorqu suggér concéd espér considér répét complét révél interpell surnomm`, 'é'),
    ...forms(
      'inquiét indign exclam interrog étonn alarm agac émerveill insurg emport amus excus désol félicit',
      'é ée és ées',
    ),
    ...wordsIn(`
      dit répondu écrit poursuivi conclu reconnu admis promis prévenu averti soutenu maintenu prétendu démenti renchéri
      décrit cru craint défini surenchéri repris défendu réjoui réjouie souvenu souvenue plaint plainte demandé demandée
      rappelé jugé exigé annoncé dénoncé lancé avancé menacé nuancé souhaité publié posté tweeté dire parlé réagi continué souri soupiré`),
    'fait savoir',
    'fait valoir',
    'fait remarquer',
    'fait observer',
    'contenté de répondre',
    'contentée de répondre',
    'laissé entendre',
    'mis en garde',
    'tenu à rappeler',
    'tenu à préciser',
    'tenu à rassurer',
    'voulu rassurer',
    'pris la parole',
    ...wordsIn(`
      prédit redit contredit maudit requis prescrit sous-entendu interrompu corrigé achevé reproché convenu pointé
      invité garanti gémi rugi traduit déduit apprécié ri prié écrié écriée esclaffé esclaffée enflammé enflammée
      étranglé étranglée emporté emportée énervé énervée offusqué offusquée vanté vantée justifié justifiée défendue
      lamenté lamentée concédé martelé assené asséné complété réitéré saluer souligner ajouter affirmer assurer
      dénoncer regretter expliquer insister reconnaître admettre remercier féliciter commenter évoquer nuancer
      confier lancer glisser lâcher répéter annoncer critiquer qualifier rendre hommage`),
    'rendu hommage',
    'fait part',
    'fait état',
    'laissé échapper',
    'laissé tomber',
    'enfoncé le clou',
    'haussé le ton',
    'mis les choses au point',
    'coupé court',
    'dit prêt',
    'dit prête',
    'dit confiant',
    'dit confiante',
    'dit inquiet',
    'dit inquiète',
    'dit surpris',
    'dit surprise',
    'dit soulagé',
    'dit soulagée',
    'dit convaincu',
    'dit convaincue',
    'montré rassurant',
    'montrée rassurante',
  ],
  modals: [
    ...wordsIn('voulu souhaité préféré osé dû pu'),
    'fini par',
    'tenu à',
    'cherché à',
    'cru bon de',
    'jugé bon de',
    'pris soin de',
    'commencé par',
    'choisi de',
    'tenté de',
    'contenté de',
    'contentée de',
    'borné à',
    'bornée à',
    'empressé de',
    'empressée de',
    'pas manqué de',
    'pas hésité à',
    'pas voulu',
  ],
  insertsClauses: true,
  participles: [
    ...wordsIn(`
    disant ajoutant expliquant précisant affirmant assurant soulignant indiquant estimant rappelant déclarant notant
    insistant regrettant dénonçant annonçant répondant écrivant citant évoquant qualifiant jugeant appelant promettant
    reconnaissant admettant concluant déplorant accusant martelant lançant répétant plaidant invoquant`),
    ...wordsIn(`
      reprochant avançant menaçant comparant prédisant redisant soutenant prétendant démentant prévenant avertissant
      concédant suggérant espérant considérant craignant exigeant définissant souhaitant parlant remerciant
      félicitant saluant critiquant fustigeant ironisant plaisantant demandant interrogeant criant murmurant
      soufflant glissant lâchant nuançant confirmant niant réitérant argumentant argüant arguant préconisant
      proposant rapportant révélant pointant tonnant balayant recommandant réclamant revendiquant commentant
      rectifiant objectant ripostant proclamant témoignant résumant détaillant justifiant constatant remarquant
      observant énumérant approuvant contestant conseillant appréciant vantant raillant implorant suppliant exhortant
      sommant invitant minimisant réfutant récusant tempérant relativisant imputant attribuant assimilant corrigeant
      insinuant sous-entendant s'indignant s'étonnant s'inquiétant s'interrogeant s'exclamant s'amusant s'agaçant
      s'insurgeant s'emportant renchérissant rétorquant répliquant surenchérissant enchaînant`),
    'se réjouissant',
    'se félicitant',
    'se désolant',
    'se plaignant',
    'se demandant',
    'se disant',
    'faisant valoir',
    'faisant savoir',
    'faisant remarquer',
    'faisant observer',
    'faisant état',
    'laissant entendre',
    'mettant en garde',
    'pour dire',
    'pour expliquer',
    'pour dénoncer',
    'pour saluer',
    'pour rappeler',
    'avant de conclure',
    // "avant de lâcher : «…»"
    ...forms(stems, 'er').map((verb) => `avant ${/^[aeéèiouyh]/.test(verb) ? "d'" : 'de '}${verb}`),
    'sans oublier de',
  ],
  possessives: wordsIn('son ses leur leurs'),
  accordingTo: [
    'à son avis',
    'à ses yeux',
    'selon ses mots',
    'selon ses dires',
    'selon ses termes',
    'à leurs yeux',
    'selon leurs mots',
    'selon',
    "d'après",
    'aux yeux de',
    'aux yeux du',
    'aux yeux des',
    'à en croire',
    'à entendre',
    'si l’on en croit',
    "de l'avis de",
    "de l'avis du",
    'aux dires de',
    'aux dires du',
    'dixit',
    'pour reprendre les mots de',
    'selon les mots de',
    'selon les mots du',
    'selon les termes de',
    'selon les termes du',
    "à l'en croire",
    'à les en croire',
    "de l'aveu de",
    "de l'aveu du",
    "de l'aveu même de",
    "de l'aveu même du",
    'au dire de',
    'au dire du',
    'pour citer',
    'comme le veut',
    'sous la plume de',
    'sous la plume du',
    'par la voix de',
    'par la voix du',
    'dans la bouche de',
    'dans la bouche du',
    'de source',
    'de sources',
  ],
  accordingToBeside: ['pour'],
  sayingSo: ["c'est ce qu'", "c'est ce que"],
  complements: wordsIn('que'),
  accordingToWhich: [
    'selon lequel',
    'selon laquelle',
    'selon lesquels',
    'selon lesquelles',
    'selon qui',
    'pour qui',
    'pour lequel',
    'pour laquelle',
  ],
  oneOfThem: [
    "l'un d'eux",
    "l'une d'elles",
    "l'un d'entre eux",
    "l'une d'entre elles",
    "un d'eux",
    "une d'elles",
    "un d'entre eux",
    "une d'entre elles",
    "l'un des deux",
    "l'une des deux",
    "l'un des trois",
    "l'une des trois",
  ],
  somebody: ["quelqu'un"],
  superlatives: ['plus', 'moins'],
  pronouns: wordsIn('il elle ils elles celui-ci celle-ci ceux-ci celles-ci'),
  obliquePronouns: wordsIn('lui eux'),
  unnamed: wordsIn('on t-on'),
  saidAt: wordsIn('à au aux chez dans du auprès'),
  between: [
    ...wordsIn(`
      aussi également encore alors ensuite puis enfin déjà toujours jamais bien même tout pourtant cependant toutefois
      ainsi plutôt donc hier aujourd'hui ne pas n' lui leur nous me m' te vous se s' a ont est avait notamment
      seulement d'abord désormais depuis autant pas simplement volontiers carrément justement`),
    'pour sa part',
    'pour leur part',
    'de son côté',
    'de leur côté',
    'par ailleurs',
    'en outre',
    'à son tour',
    'au passage',
    'en effet',
    "d'emblée",
    'de nouveau',
    'à nouveau',
    'quant à lui',
    'quant à elle',
    'en substance',
    'dans la foulée',
    'dans la matinée',
    'dans la soirée',
    ...wordsIn(`
      y ici là franchement clairement calmement tranquillement sèchement laconiquement sobrement malicieusement
      ironiquement parfois souvent hélas tantôt jadis naguère sitôt aussitôt soudain mieux vite haut fort net presque
      avant-hier certes néanmoins quand-même`),
    "d'ailleurs",
    'au contraire',
    'de fait',
    'en revanche',
    'pour autant',
    'tout de même',
    'quand même',
    'sans détour',
    'sans ambages',
    'sans hésiter',
    'sans rire',
    'sans sourciller',
    'à voix basse',
    'à haute voix',
    'en souriant',
    'en riant',
    'en chœur',
    'en privé',
    'en aparté',
    'en conclusion',
    'en préambule',
    'en marge',
    'en guise de réponse',
    'dans un sourire',
    'dans un souffle',
    'dans un soupir',
    'avec humour',
    'avec un sourire',
    'avec malice',
    'avec amertume',
    'avec le recul',
    'mi-figue mi-raisin',
    'à ce sujet',
    'à cette occasion',
    'à la barre',
    "à l'époque",
    "à l'antenne",
    'au téléphone',
    'sur place',
    'sur ce point',
    'un brin',
    'un peu',
    'un temps',
    'non sans',
    'peu après',
    'plus tard',
    'quelques heures plus tard',
    'quelques minutes plus tard',
    'quelques jours plus tard',
    'une heure plus tard',
    'plus loin',
    'sans surprise',
    "sous couvert d'anonymat",
    'du reste',
    'tour à tour',
    'une nouvelle fois',
    'une fois de plus',
    'ce matin',
    'ce soir',
    'cette semaine',
    'la semaine dernière',
    'le lendemain',
    'le surlendemain',
    'la veille',
    "l'avant-veille",
    'le jour même',
    'le même jour',
    'la semaine suivante',
    'la semaine passée',
    'le mois dernier',
    'le mois suivant',
  ],
  adverbEndings: ['ment'],
  freeRelatives: ['ce que', "ce qu'"],
  relatives: ['qui'],
  articles: wordsIn(`
    le la les l' un une des son sa ses leur leurs notre nos ce cet cette ces autre autres plusieurs certains certaines
    quelques deux trois quatre chaque`),
  standalone: wordsIn('un une autre autres plusieurs certains certaines deux trois quatre'),
  definite: wordsIn("le la l'"),
  indefinite: wordsIn('un une des autre autres plusieurs certains certaines quelques deux trois quatre'),
  prepositions: wordsIn(`
    à au aux de d' du en dans par pour sur sous avec sans contre chez vers entre parmi depuis pendant durant dès devant
    derrière avant après selon malgré hors outre envers sauf via voici voilà jusqu' jusque`),
  contracted: 'du des au aux'.split(' '),
  agents: ['par'],
  roleLinks: wordsIn("de d' du des à au aux en pour chez"),
  occasionLinks: ['en'],
  occasions: wordsIn(
    `soir soirée match journée conférence interview entretien direct aparté exclusivité privé public marge arrivée départ issue
    sortie mi-temps pause barre audience antenne téléphone micro tribune écran entracte retour matin midi réception sortir
    ouverture clôture inauguration séance réunion larmes visioconférence commission coin descente montée ligne podium terme lendemain`,
  ),
  gerunds: ['ant'],
  goingOn: wordsIn(`
    ajoute ajouté ajoutait ajoutent poursuit poursuivi poursuivait continue continué continuait
    complète complété enchaîne enchaîné`),
  transitive: wordsIn('qualifie qualifié qualifiait décrit décrivait définit défini'),
  joining: wordsIn('et mais ou puis'),
  subordinate: wordsIn(`
    quand lorsque lorsqu' alors tandis comme si après avant puisque puisqu' parce bien quoique pendant depuis dès`),
  asSaid: ['comme'],
  breaks: wordsIn(`
    qui que qu' dont où quand lorsque lorsqu' si et ou mais car donc comme parce puisque est était sont étaient a ont avait
    avaient sera seront peut peuvent doit doivent va vont fut furent ne n' se s' y`),
  adjectivesBehind:
    'al ale aux ales el elle els elles if ive ifs ives ien ienne iens iennes ais aise aises ain aine ains aines ois oise ique iques aire aires ier ière iste istes itime itimes icole icoles ieur ieure ieurs ieures able ables ible ibles eux euse euses blic blics bliques é ée és ées'.split(
      ' ',
    ),
  roles: [
    ...wordsIn(`
    agent agente agents crs internautes usagères bailleur drh cadres représentant représentante représentants
    intérimaires producteurs grands-parents rebelles combattants miliciens survivants survivantes rescapés
    sinistrés patients patientes malades soignants proches neveux voisines otages vigiles touristes familles
    cpe aesh atsem curateur curatrice contributeur agent-immobilier agente-immobilière aide-à-domicile
    lanceur-d’alerte colistier colistière suppléant suppléante co-président coprésident coprésidente
    codirecteur codirectrice co-rapporteur vice-recteur sous-directeur sous-directrice commissaire-enquêteur
    commissaire-enquêtrice porte-étendard porte-drapeau tête-de-liste secrétaire-générale directrice-générale
    première-adjointe deuxième-adjoint deuxième-adjointe premier-secrétaire haut-fonctionnaire fonctionnaire
    fonctionnaires apparatchik conférencier conférencière intervenant intervenante participant participante
    participants organisateurs exploitants commerçants restaurateurs viticulteurs vignerons éleveuses
    bénévoles parieur parieuse turfiste demandeuse créateur créatrice inventeur inventrice concepteur
    conceptrice initiateur initiatrice instigateur instigatrice repreneur repreneuse acquéreur acquéreuse
    donneur donneuse`),
    ...wordsIn(`
        chef-pilote assistante-sociale bâtonnier bâtonnière jurée juré codétenu codétenue brigadier-chef rescapé
        rescapée sinistré sinistrée réfugié réfugiée exilé exilée commissaire-priseuse directeur-adjoint
        cheffe-adjointe maire-adjoint maire-adjointe premier-adjoint première-adjointe conseillère-municipale
        eurodéputé eurodéputée haut-commissaire`),
    ...wordsIn(`
    rapporteur rapporteuse anesthésiste obstétricien obstétricienne chirurgien chirurgienne pharmacien pharmacienne psychologue archéologue
    anthropologue linguiste vigneron vigneronne berger bergère apiculteur apicultrice maraîcher maraîchère ostréiculteur ostréicultrice
    boucher bouchère poissonnier poissonnière épicier épicière buraliste coiffeur coiffeuse cordonnier cordonnière tailleur couturier couturière
    horloger horlogère luthier luthière potier potière maçon plombier électricien électricienne menuisier menuisière serrurier
    cafetier cafetière aubergiste serveur serveuse cuisinier cuisinière barman camionneur camionneuse cheminot cheminote contrôleur
    contrôleuse aiguilleur éclusier éclusière plongeur plongeuse sauveteur sauveteuse secouriste alpiniste nageur nageuse coureur coureuse
    cycliste arbitre athlète danseur danseuse pianiste violoniste organiste chef-d’orchestre poète poétesse photographe peintre peintresse sculpteur
    sculptrice substitut avocate-générale avocat-général plaignant plaignante accusé accusée mis-en-cause suspect suspecte
    locataire logeur logeuse héritier héritière veuf veuve gendre bru beau-père belle-mère beau-frère belle-sœur cousin cousine parrain marraine
    bénévole organisateur organisatrice commissaire-priseur concierge huissier huissière sacristain moine abbé religieuse collaborateur collaboratrice
    assistant assistante stagiaire doctorant doctorante recteur rectrice doyenne cultivateur cultivatrice gagnant gagnante médaillé médaillée
    vainqueur favori favorite  spécialiste consultant consultante édile capitaine-pompier brigadier brigadière adjudant adjudante
    pdg dg directeur-général secrétaire-général médiateur médiatrice
    ambassadeur ambassadrice ministre ministres président présidente vice-président vice-présidente premier première
    chancelier chancelière secrétaire porte-parole porte-paroles capitaine maire mairesse maires préfet préfète sous-préfet
    sous-préfète gouverneur gouverneure sénateur sénatrice député députée députés élu élue élus conseiller conseillère
    directeur directrice dirigeant dirigeante dirigeants chef cheffe chefs patron patronne responsable responsables
    gérant gérante juge juges procureur procureure procureurs magistrat magistrate avocat avocate avocats commissaire
    inspecteur inspectrice enquêteur enquêteurs policier policière policiers gendarme gendarmes pompier pompiers enseignant
    enseignante instituteur institutrice maître maîtresse professeur professeure prof proviseur proviseure docteur
    docteure médecin médecins infirmier infirmière infirmiers chercheur chercheuse chercheurs scientifique scientifiques
    économiste analyste expert experte experts historien historienne biologiste océanographe géographe sociologue
    agriculteur agricultrice agriculteurs paysan paysanne éleveur éleveuse viticulteur pêcheur pêcheuse pêcheurs
    boulanger boulangère boulangers charpentier pilote chauffeur chauffeure conducteur conductrice ingénieur ingénieure
    architecte auteur auteure autrice écrivain écrivaine romancier romancière journaliste journalistes reporter rédacteur
    rédactrice correspondant correspondante éditeur éditrice militant militante militants activiste fondateur fondatrice
    propriétaire leader membre membres habitant habitante habitants riverain riveraine riverains voisin voisine voisins
    villageois villageoise candidat candidate roi reine prince princesse évêque archevêque pape prêtre pasteur imam
    rabbin général générale colonel commandant commandante lieutenant sergent amiral soldat soldats entraîneur
    entraîneuse entraineur sélectionneur joueur joueuse joueurs gardien gardienne attaquant chanteur chanteuse acteur
    actrice comédien comédienne artiste artistes musicien musicienne cinéaste réalisateur réalisatrice étudiant étudiante
    étudiants élève élèves écolier écolière mère père grand-mère grand-père petit-fils petite-fille neveu nièce oncle tante visiteur visiteuse curé femme homme frère sœur épouse mari fils fille ami amie voisin
    témoin témoins victime victimes passager passagère passagers client cliente clients adjoint adjointe conseillers
    coordinateur coordinatrice délégué déléguée délégués syndicaliste syndicalistes salarié salariée salariés ouvrier
    ouvrière ouvriers employé employée employés travailleur travailleuse docker dockers matelot marin marins skipper
    phare batelier bibliothécaire archiviste sage-femme diplomate négociateur négociatrice envoyé envoyée émissaire
    trésorier trésorière intendant intendante technicien technicienne géologue vulcanologue météorologue climatologue
    retraité retraitée septuagénaire quinquagénaire trentenaire quadragénaire doyen doyenne intéressé intéressée source
    sources interlocuteur interlocutrice observateur observateurs traducteur traductrice commerçant commerçante
    restaurateur restauratrice fleuriste facteur factrice vétérinaire notaire greffier greffière lauréat lauréate`),
    ...wordsIn(`
      colonelle caporal caporale caporal-chef adjudant-chef major chef-adjoint lieutenante  
      inspecteur-chef substitute assesseur assesseure prévenu prévenue inculpé inculpée condamné condamnée détenu
      détenue criminologue pénaliste huissier-audiencier expert-comptable comptable courtier courtière assureur
      banquier banquière investisseur actionnaire promoteur promotrice bâtisseur urbaniste paysagiste jardinier
      jardinière forestier forestière garde-forestier bûcheron bûcheronne chasseur chasseuse éclaireur pisteur guide
      skieur skieuse surfeur surfeuse navigateur navigatrice rameur rameuse boxeur boxeuse judoka sprinteur
      sprinteuse basketteur basketteuse handballeur rugbyman footballeur footballeuse défenseur défenseure milieu
      buteur buteuse coach sélectionneuse agronome botaniste zoologue ornithologue entomologiste hydrologue
      hydrogéologue glaciologue sismologue astronome astrophysicien astrophysicienne mathématicien mathématicienne
      statisticien statisticienne démographe épidémiologiste virologue immunologiste généticien généticienne
      neurologue cardiologue oncologue pédiatre psychiatre thérapeute kinésithérapeute dentiste ophtalmologue
      gynécologue urgentiste ambulancier ambulancière aide-soignant aide-soignante brancardier physicien physicienne
      chimiste philosophe théologien théologienne politologue politiste constitutionnaliste juriste ethnologue
      muséologue conservateur conservatrice galeriste libraire imprimeur imprimeuse typographe dessinateur
      dessinatrice illustrateur illustratrice caricaturiste graphiste styliste scénariste dramaturge metteur metteuse
      chorégraphe compositeur compositrice chef-cuisinier sommelier sommelière pâtissier pâtissière chocolatier
      fromager fromagère crémier traiteur hôtelier hôtelière exploitant exploitante meunier meunière brasseur
      brasseuse distillateur producteur productrice planteur planteuse cueilleur cueilleuse collecteur ramasseur
      ferrailleur routier routière batelière marinier matelote mousse steward hôtesse mécanicien mécanicienne
      ajusteur soudeur soudeuse couvreur carreleur vitrier tapissier ébéniste sellier forgeron forgeronne ferronnier
      tisserand tisserande brodeuse dentellière lavandière blanchisseuse repasseuse femme-de-ménage ménagère nourrice
      nounou baby-sitter informaticien informaticienne développeur développeuse hackeur blogueur blogueuse
      influenceur influenceuse vidéaste animateur animatrice présentateur présentatrice chroniqueur chroniqueuse
      éditorialiste envoyé-spécial photojournaliste cadreur preneur monteuse monteur ingénieur-conseil géomètre
      topographe arpenteur échevin échevine bourgmestre syndic syndique mayor landamman conseiller-d'État
      député-maire premier-ministre  sous-ministre ministre-déléguée commissaire-adjoint surintendant
      surintendante protecteur protectrice ombudsman  consul consule attaché attachée nonce chargé
      chargée mamie papi maman papa  filleul filleule belle-fille beau-fils   
       ex-mari ex-femme fiancé fiancée gamin gamine môme copain copine camarade collègue collègues confrère
      consœur passant passante passants badaud badauds usager usagère usagers automobiliste automobilistes 
      piéton piétonne randonneur randonneuse vacancier vacancière vacanciers touriste touristes campeur campeuse
      estivant parent parents lycéen lycéenne lycéens collégien collégienne apprenti apprentie  manifestant
      manifestante gréviste meneur meneuse  médiéviste exégète sinologue sociétaire adhérent adhérente
      adhérents bénéficiaire plaignants requérant requérante opposant opposante opposants détracteur détracteurs
      sympathisant sympathisante partisan partisane cofondateur cofondatrice président-directeur sénateur-maire`),
  ],
  titles: wordsIn(`
    m mm mme mmes mlle me dr pr mgr monsieur madame mademoiselle maître ex ancien ancienne sœur père abbé vice feu`),
  affiliations: [
    ...wordsIn(`
      renaissance horizons reconquête modem ecolo solidaires insoumis lrem écologiste défi agir territoires`),
    'les républicains',
    'les écologistes',
    'la france insoumise',
    'les engagés',
    'force ouvrière',
    'lutte ouvrière',
    'place publique',
    'confédération paysanne',
    'coordination rurale',
  ],
  bodies: [
    ...wordsIn(`
    prospectus bulletin notice mémorandum réquisitions conclusions assignation pourvoi saisine mail tweet post
    publication éditorial bilan diagnostic inventaire recensement baromètre évaluation compte-rendu pv constat
    préavis ultimatum`),
    ...wordsIn(`
    kremlin pentagone formation assureur galerie famille défense accusation mouvement ue oms unicef
    hcr osce fmi bce vatican secours gestionnaire prestataire régulateur arcep arcom cnil
    insee inserm cnrs anses réseau multinationale service services fff lfp uci cio fifa uefa wada
    ameli cpam caf urssaf dgccrf dreal ddt ademe ifremer météo-france vigicrues santé-publique-france interpol
    europol eurojust frontex unesco ocde unhcr ansm enseigne direction-générale inspection
    inspection-académique rédaction cellule conservatoire maison-blanche états-majors équipage`),
    ...wordsIn(`
        commissariat sous-préfecture état-civil mairie-annexe syndicat-mixte agence-régionale tribunal-administratif
        inspection-académique proviseur école-maternelle crèche ehpad dispensaire sanatorium station-météo
        société-savante intersyndicale patronat medef cgt cfdt fo sud-rail fsu unsa snes fnsea fédération-française
        comité-olympique district club-house écurie franchise compagnie-maritime croisiériste voyagiste logisticien
        concessionnaire délégataire bailleur promoteur foncière coopérative-laitière minoterie sucrerie raffinerie
        aciérie fonderie verrerie papeterie scierie chantier-naval régie-publicitaire messagerie office-notarial
        officine pharmacie`),
    ...wordsIn(`
    coalition club ligue plateforme église diocèse évêché paroisse musée bibliothèque théâtre laboratoire faculté barreau
    inspection institution organisme établissement maternité exploitant constructeur chancellerie présidence comité-directeur conservatoire
    fabrique entente amicale confrérie cabinet mutuelle jugement verdict procès-verbal manifeste dépliant circulaire expertise audit dossier
    ministère gouvernement département entreprise société compagnie agence tribunal cour police gendarmerie mairie
    municipalité préfecture conseil comité commission syndicat syndicats parti bureau campagne administration ambassade
    université hôpital autorité autorités association groupe collectif communiqué rapport lettre organisation équipe
    institut fondation fédération banque parlement assemblée sénat quotidien journal hebdomadaire magazine revue article
    texte note document courrier message tribune motion coopérative armateur parquet région métropole direction rédaction
    union confédération chambre capitainerie élysée matignon onu otan ong résolution étude sondage arrêté avis tract
    pétition rectorat observatoire armée office régie consortium`),
    ...wordsIn(`
      école collège lycée académie clinique chru chu samu sdis centre  cinémathèque opéra orchestre chorale
      chapelle monastère abbaye synode consistoire loge cellule task-force états-major régiment marine 
      douane douanes fisc trésor caisse mutualité assurance courtier filiale start-up startup fabricant fournisseur
      distributeur opérateur transporteur armement brasserie maison-mère groupement interprofession  
      jury  juridiction instance  exécutif législatif opposition majorité  gouvernorat
      canton commune ville province état  villégiature arrondissement agglomération intercommunalité
      communauté   consulat délégation mission secrétariat   think-tank
      ordre  bâtonnat firme bpost poste sncf ratp edf plaidoyer ordonnance arrêt décision réquisitoire
      mémoire  brochure dépêche télégramme  missive courriel billet enquête analyse synthèse mémo
       livre-blanc plainte recours requête contrat`),
  ],
  documents: [
    ...wordsIn(`
        prospectus bulletin notice mémorandum réquisitions conclusions assignation pourvoi saisine lettre-ouverte mail
        tweet post publication éditorial bilan diagnostic inventaire recensement baromètre évaluation compte-rendu pv
        constat préavis ultimatum`),
    ...wordsIn(`
    jugement verdict procès-verbal manifeste dépliant circulaire expertise audit dossier
    communiqué rapport lettre article texte note document courrier message tribune motion résolution étude sondage arrêté
    avis tract pétition`),
    ...wordsIn(`
      ordonnance arrêt décision réquisitoire mémoire brochure dépêche télégramme missive courriel billet enquête
      analyse synthèse mémo plainte recours requête contrat`),
  ],
  notNames: wordsIn(`
    le la les l' un une des du de d' et mais ou où si quand lorsque lorsqu' après avant il elle ils elles on nous vous je
    ce cet cette ces cela ça c' son sa ses leur leurs notre nos votre vos mon ma mes à au aux en dans par pour sur sous
    avec sans contre chez selon aussi ainsi alors enfin puis ensuite depuis pendant durant dès entre parmi malgré comme
    que qu' qui quoi quel quelle quels quelles pourquoi comment combien oui non ne n' pas plus très tout tous toute toutes
    aucun aucune chaque plusieurs certains certaines quelques deux trois quatre cinq hier aujourd'hui demain désormais
    aujourd' cependant pourtant toutefois néanmoins car donc or ni déjà encore toujours jamais là ici voici voilà interrogé
    interrogée invité invitée face outre quant grâce lire photo source parce puisque bien même rien personne beaucoup
    français française européen européenne américain américaine russe allemand allemande s' j' m' t'`),
  particles: wordsIn("de du des la le les d' l' del della van von der den ben bin el al di da saint sainte y"),
  givenNames: [],
  impersonal: [
    'on lit',
    'on lisait',
    'pouvait-on lire',
    'peut-on lire',
    'on peut lire',
    'est-il écrit',
    'lit-on',
    'il est écrit',
    'il est dit',
    'on y lit',
    'y lit-on',
    'on peut y lire',
    'peut-on y lire',
    'pouvait-on y lire',
    'y est-il écrit',
    'on y apprend',
    'est-il précisé',
    'est-il indiqué',
    'est-il noté',
    'est-il souligné',
    'est-il mentionné',
    'est-il stipulé',
    'précise-t-on',
    'indique-t-on',
    'il y est écrit',
    'il est précisé',
    'il est indiqué',
    'il est noté',
    'il est stipulé',
  ],
  signs: [
    ...wordsIn(
      `drapeau drapeaux carton feuille papier pancarte pancartes banderole banderoles panneau affiche affiches mur murs écriteau façade plaque ardoise drap inscription graffiti`,
    ),
    ...wordsIn(`
      tee-shirt tee-shirts t-shirt t-shirts maillot maillots gilet gilets casquette autocollant autocollants sticker
      stickers tag tags calicot calicots étendard fanion  panneaux stèle tombe pierre vitrine
      vitre carrosserie badge badges tract tracts affichette affichettes écran cartons draps ardoises`),
  ],
  people: {
    women:
      wordsIn(`elle celle-ci la une cette mme mmes mlle madame mademoiselle femme mère grand-mère fille sœur épouse tante
      élue prévenue détenue nièce veuve petite-fille jeune-fille maîtresse sage-femme reine`),
    men: wordsIn(
      `il celui-ci le un ce m monsieur homme père grand-père fils frère mari époux oncle neveu veuf petit-fils roi
      accusé prévenu inculpé condamné détenu élu retraité`,
    ),
    womensRoles: wordsIn('ère euse trice ienne ée ante resse'),
    severalVerbs: ['ent'],
    several: wordsIn('les des ces ses leurs ils elles ceux-ci celles-ci'),
    again: [
      ...wordsIn(`héros héroïne homme femme jeune dame vieillard vieil vieille garçon fillette adolescent adolescente retraité retraitée veuf veuve
      sexagénaire septuagénaire octogénaire nonagénaire quinquagénaire quadragénaire trentenaire vétéran intéressé intéressée responsable dirigeant dirigeante élu élue politicien politicienne riverain riveraine`),
      ...wordsIn(`
      quadra quinqua sexa   édile officier officière magistrat magistrate  ancien ancienne
        militaire soignant soignante bénévole gérant gérante trublion champion championne spécialiste
       universitaire  bonhomme mamie papi cadre présentateur présentatrice`),
      ...wordsIn(`
      prévenu prévenue inculpé inculpée condamné condamnée suspect suspecte`),
      ...wordsIn(`
      attaquant attaquante gardien gardienne défenseur défenseure milieu buteur buteuse tennisman joueur joueuse
      nageur nageuse footballeur footballeuse basketteur basketteuse`),
    ],
    authors: wordsIn('auteurs autrices coauteurs rédacteurs'),
    bodiesAgain: [
      ...wordsIn(`
          journal quotidien hebdomadaire magazine mensuel revue chaîne radio station site média titre  
                officine`),
      ...wordsIn(
        'entreprise société compagnie organisme institution organisation office établissement groupe collectivité association exploitant agence',
      ),
      ...wordsIn(`
      fondation fédération institut banque multinationale géant firme collectif syndicat coopérative enseigne maison
      constructeur opérateur autorité instance`),
    ],
    work: [
      ...wordsIn(
        `auteur auteure autrice chercheur chercheuse scientifique écrivain écrivaine romancier romancière artiste chanteur chanteuse musicien musicienne nageur nageuse coureur coureuse athlète joueur joueuse champion championne gagnant gagnante entraîneur entraîneuse accusé accusée technicien historien historienne biologiste`,
      ),
      ...wordsIn(`
      prévenu prévenue inculpé inculpée condamné condamnée détenu détenue mis-en-cause suspect suspecte trésorier
      trésorière lauréat lauréate médaillé médaillée`),
    ],
    trades: [
      ...wordsIn(`
      scientifique chercheur chercheuse romancier romancière auteur autrice musicien musicienne chanteur
      chanteuse artiste athlète entraîneur entraîneuse spécialiste savant savante universitaire tricolore
      agroéconomiste négociant négociante tripier tripière cueilleur cueilleuse allumeur allumeuse`),
      ...wordsIn(`
      joggeur joggeuse promeneur promeneuse motard motarde cyclotouriste voyageur voyageuse baigneur baigneuse
      maître-nageur migrant migrante ado bachelier bachelière moniteur monitrice sprinter pongiste tenniswoman
      golfeur golfeuse lutteur lutteuse judokate perchiste décathlonien décathlonienne lanceur lanceuse
      sauteur sauteuse haltérophile pentathlète snowboardeur snowboardeuse vice-champion vice-championne
      finaliste challenger outsider supporter supporteur supportrice abonné abonnée spectateur spectatrice
      auditeur auditrice téléspectateur téléspectatrice lecteur lectrice internaute utilisateur utilisatrice
      consommateur consommatrice acheteur acheteuse vendeur vendeuse barmaid chocolatière disquaire bijoutier
      bijoutière joaillier joaillière garagiste carrossier livreur livreuse coursier machiniste enquêtrice
      limier régulateur régulatrice généraliste psychanalyste kiné ostéopathe orthodontiste préparateur
      préparatrice laborantin laborantine post-doctorant post-doctorante intérimaire cariste fraiseur tourneur
      chauffagiste plâtrier conciliateur conciliatrice tuteur tutrice zadiste manager startuppeur trader
      œnologue mytiliculteur mytilicultrice conchyliculteur conchylicultrice grutier grutière accompagnateur
      accompagnatrice humoriste rappeur rappeuse violoncelliste guitariste batteur batteuse bassiste
      plasticien plasticienne céramiste mannequin guide-conférencier guide-conférencière documentaliste
      cardinal paroissien paroissienne pèlerin pèlerine jumeau jumelle bambin quidam individu centenaire gars papy tonton tata
      tiktokeur tiktokeuse youtubeur youtubeuse streameur streameuse podcasteur hacker codeur codeuse
      cantinier cantinière vigile videur videuse croupier croupière guichetier guichetière standardiste
      opérateur opératrice auxiliaire caissier caissière magasinier magasinière manutentionnaire éboueur
      balayeur balayeuse cantonnier fossoyeur thanatopracteur chauffeur-livreur perchman régisseur régisseuse
      éclairagiste costumière costumier maquilleur maquilleuse décorateur décoratrice accordéoniste
      trompettiste saxophoniste percussionniste chansonnier clown clowne magicien magicienne acrobate
      trapéziste funambule dompteur dompteuse toréro torero malfaiteur voleur voleuse cambrioleur cambrioleuse
      agresseur ravisseur otage insurgé insurgée combattant combattante milicien milicienne putschiste
      dissident dissidente ex-otage survivant survivante patient patiente cavalière rouleur grimpeur
      descendeur puncheur équipier équipière coéquipier coéquipière leader dauphin dauphine adversaire rival
      rivale rescapé rescapée sinistré sinistrée réfugié réfugiée exilé exilée anesthésiste obstétricien
      obstétricienne vigneron vigneronne berger bergère apiculteur apicultrice maraîcher maraîchère
      ostréiculteur ostréicultrice boucher bouchère poissonnier poissonnière épicier épicière buraliste
      coiffeur coiffeuse cordonnier cordonnière tailleur couturier couturière horloger horlogère luthier
      luthière potier potière maçon plombier électricien électricienne menuisier menuisière serrurier cafetier
      cafetière aubergiste serveur serveuse cuisinier cuisinière barman camionneur camionneuse cheminot
      cheminote contrôleur contrôleuse aiguilleur éclusier éclusière plongeur plongeuse sauveteur sauveteuse
      secouriste alpiniste cycliste arbitre danseur danseuse pianiste violoniste organiste poétesse peintresse
      plaignant plaignante locataire héritier héritière concierge sacristain moine abbé religieuse stagiaire
      doctorant doctorante cultivateur cultivatrice vainqueur favori favorite consultant consultante médiateur
      médiatrice policier policière gendarme pompier instituteur institutrice maîtresse prof docteur docteure
      analyste expert experte paysan paysanne viticulteur viticultrice pêcheuse charpentier charpentière
      pilote chauffeur chauffeure conducteur conductrice reporter militant militante activiste prêtre pasteur
      imam rabbin soldat soldate acteur actrice étudiant étudiante lycéen lycéenne collégien collégienne
      écolier écolière syndicaliste salarié salariée ouvrier ouvrière employé employée travailleur
      travailleuse docker matelot marin skipper skippeuse batelier batelière bibliothécaire archiviste
      sage-femme diplomate technicienne vulcanologue traducteur traductrice commerçant commerçante
      restaurateur restauratrice fleuriste facteur factrice notaire criminologue pénaliste comptable courtier
      courtière assureur banquier banquière investisseur urbaniste paysagiste jardinier jardinière forestier
      forestière bûcheron bûcheronne chasseur chasseuse pisteur skieur skieuse surfeur surfeuse navigateur
      navigatrice rameur rameuse boxeur boxeuse judoka sprinteur sprinteuse handballeur handballeuse rugbyman
      coach sélectionneur sélectionneuse entomologiste sismologue statisticien statisticienne immunologiste
      neurologue oncologue thérapeute kinésithérapeute ophtalmologue gynécologue ambulancier ambulancière
      aide-soignant aide-soignante brancardier théologien théologienne politiste ethnologue galeriste libraire
      imprimeur imprimeuse typographe dessinateur dessinatrice illustrateur illustratrice caricaturiste
      graphiste styliste scénariste sommelier sommelière pâtissier pâtissière chocolatier fromager fromagère
      hôtelier hôtelière exploitant exploitante meunier meunière brasseur brasseuse distillateur producteur
      productrice routier routière mécanicien mécanicienne soudeur soudeuse couvreur carreleur ébéniste
      forgeron forgeronne tisserand tisserande nounou informaticien informaticienne développeur développeuse
      blogueur blogueuse influenceur influenceuse vidéaste animateur animatrice éditorialiste photojournaliste
      géomètre randonneur randonneuse vacancier vacancière automobiliste piéton piétonne gréviste manifestant
      manifestante apprenti apprentie gamin gamine gardien gardienne`),
      ...wordsIn(`
          ailier ailière pilier talonneur ouvreur gardien-but avant-centre latéral latérale pivot escrimeur escrimeuse
          cavalier cavalière jockey gymnaste patineur patineuse hockeyeur hockeyeuse biathlète marathonien
          marathonienne triathlète grimpeur grimpeuse parachutiste copilote passeur passeuse patron-pêcheur mareyeur
          mareyeuse écailler écaillère criée saunier paludier paludière goémonier horticulteur horticultrice
          pépiniériste arboriculteur arboricultrice céréalier céréalière betteravier laitier laitière fermier fermière
          métayer trufficulteur sylviculteur garde-chasse louvetier piégeur marchand marchande quincaillier caviste
          tenancier tenancière buvetier limonadier torréfacteur coutelier coutelière verrier verrière vannier vannière
          relieur relieuse encadreur doreur doreuse campaniste accordeur carillonneur sonneur bedeau diacre chanoine
          vicaire aumônier aumônière moniale rabbine pasteure surveillant surveillante éducateur éducatrice
          animateur-social puéricultrice orthophoniste ergothérapeute podologue opticien opticienne radiologue
          réanimateur réanimatrice légiste médecin-légiste expert-psychiatre plaideur plaideuse partie-civile
          surveillant-pénitentiaire geôlier sapeur sapeur-pompier pompière douanier douanière garde-côte
          garde-frontière sous-officier réserviste ancien-combattant vétéran résistant résistante demandeur sans-abri
          donateur donatrice mécène sponsor collectionneur collectionneuse brocanteur brocanteuse antiquaire
          généalogiste héraldiste paléontologue minéralogiste spéléologue hydraulicien thermicien acousticien
          chronobiologiste nutritionniste diététicien diététicienne toxicologue allergologue pneumologue infectiologue
          gériatre ingénieur-système data-scientist cryptographe interprète lexicographe grammairien correcteur
          correctrice attaché-parlementaire`),
      ...wordsIn(
        'biologiste physicien physicienne chimiste économiste historien historienne sociologue géologue archéologue psychologue ingénieur ingénieure architecte avocat avocate médecin chirurgien chirurgienne infirmier infirmière enseignant enseignante professeur professeure agriculteur agricultrice éleveur éleveuse pêcheur entrepreneur entrepreneuse journaliste vétérinaire artisan artisane fondeur boulanger boulangère universitaire écologiste',
      ),
      ...wordsIn(`
      épidémiologiste virologue généticien généticienne botaniste zoologue ornithologue hydrologue hydrogéologue
      glaciologue astronome astrophysicien astrophysicienne mathématicien mathématicienne philosophe politologue
      juriste constitutionnaliste psychiatre pédiatre urgentiste cardiologue dentiste pharmacien pharmacienne
      océanographe climatologue météorologue géographe démographe anthropologue linguiste agronome magistrat
      magistrate cinéaste réalisateur réalisatrice comédien comédienne dramaturge compositeur compositrice
      chorégraphe photographe peintre sculpteur sculptrice écrivain écrivaine romancier romancière poète essayiste
      chroniqueur chroniqueuse socialiste communiste centriste macroniste insoumis insoumise républicain républicaine`),
    ],
    family: [
      ...wordsIn('mère père grand-mère grand-père fille fils sœur frère épouse mari femme'),
      ...wordsIn(`
      cousin cousine tante oncle neveu nièce beau-père belle-mère gendre veuve veuf   
       maman papa mamie`),
    ],
    crowds: [
      ...wordsIn(`
          piquet salle tribune tribunes virage chorale`),
      ...wordsIn(`foule manifestants manifestantes supporters supporteurs public grévistes`),
      ...wordsIn(`
      assistance enfants écoliers collégiens lycéens ouvriers salariés marcheurs cortège badauds passants spectateurs
      spectatrices fidèles militants groupe`),
    ],
    many: [
      ...wordsIn(`centaines milliers dizaines`),
      ...wordsIn(`
      certains plusieurs quelqu'un beaucoup`),
    ],
    shouting: wordsIn(`scand crie criai criè cria crié hurl chant entonn`),
    latter: [
      ...wordsIn('dernier dernière celui-ci celle-ci'),
      ...wordsIn(`
      second seconde deuxième`),
    ],
    former: wordsIn('premier première'),
    general: [
      wordsIn(
        'chercheuse scientifique biologiste sociologue géographe économiste anthropologue chimiste linguiste professeure',
      ),
      wordsIn(
        'chercheur scientifique biologiste sociologue géographe économiste anthropologue chimiste linguiste professeur',
      ),
      wordsIn('scientifique biologiste océanographe géologue chimiste physicien physicienne'),
    ],
    alike: [
      wordsIn('maire mairesse édile'),
      wordsIn('maire député députée président présidente sénateur sénatrice conseiller conseillère élu élue'),
      wordsIn('président présidente magistrat magistrate juge'),
      wordsIn('procureur procureure magistrat magistrate parquetier parquetière'),
      wordsIn('substitut substitute magistrat magistrate parquetier'),
      wordsIn('avocat avocate conseil défenseur défenseure pénaliste'),
      wordsIn('ministre locataire responsable'),
      wordsIn('préfet préfète représentant représentante'),
      wordsIn('général générale officier officière militaire'),
      wordsIn('colonel colonelle officier officière militaire gendarme'),
      wordsIn('commandant commandante officier officière militaire'),
      wordsIn('capitaine officier officière'),
      wordsIn('directeur directrice dirigeant dirigeante patron patronne responsable'),
      wordsIn('président présidente dirigeant dirigeante patron patronne responsable'),
      wordsIn('pdg dirigeant dirigeante patron patronne'),
      wordsIn('entraîneur entraîneuse coach technicien technicienne'),
      wordsIn('député députée parlementaire élu élue'),
      wordsIn('sénateur sénatrice parlementaire élu élue'),
      wordsIn('médecin praticien praticienne docteur docteure'),
      wordsIn('curé prêtre abbé père'),
      wordsIn('maire bourgmestre syndic syndique élu élue mairesse édile'),
    ],
  },
  places: wordsIn(
    `rue avenue boulevard place quai pont stade gymnase parc square quartier cité hameau lieu-dit rivière fleuve lac étang mont col forêt vallée île plage gare port aéroport salle théâtre hôpital collège lycée école église`,
  ),
  questions: wordsIn('q question'),
  answers: wordsIn('r réponse'),
  nicknaming: wordsIn(
    `appelle appellent appelait appelaient appelé surnomme surnomment surnommait surnommé nomme nomment nommé baptise baptisé`,
  ),
  naming: [
    ...wordsIn(`
      association collectif syndicat festival restaurant bar café hôtel groupe orchestre troupe fondation club
      intitulé intitulée intitulés baptisé baptisée baptisés surnommé surnommée dénommé dénommée nommé nommée dit dite
      dits dites appelé appelée soi-disant film livre roman chanson album série émission documentaire pièce poème tableau
      exposition mot terme expression navire bateau ferry voilier chalutier vedette hashtag slogan spectacle mention
      opération programme projet quotidien journal hebdomadaire magazine revue site radio titré titrée rubrique`),
    'connu sous le nom de',
    'du nom de',
    'sous le nom de',
    "l'opération",
    ...wordsIn(`
      trattoria brasserie bistrot bistro boulangerie épicerie boutique magasin enseigne marque salon galerie musée
      école collège lycée crèche théâtre cinéma salle chœur chorale compagnie fanfare hélicoptère avion fusée
      satellite paquebot cargo pétrolier remorqueur péniche yacht trimaran catamaran goélette frégate sous-marin
      locomotive train cuvée variété race application appli plateforme blog podcast jeu feuilleton sitcom chronique
      tribune surnom sobriquet pseudonyme prénom étiquette label formule locution titre parti liste mouvement réseau
      plan loi dispositif campagne prix trophée tournoi rallye course fête foire lotissement quartier résidence
      camping refuge chalet ferme domaine château auberge gîte pension lac rocher`),
    'alias',
    'connu comme',
    'connue comme',
    'plus connu sous le nom de',
    'plus connue sous le nom de',
    'sous le pseudonyme de',
    "que l'on appelle",
    "qu'on appelle",
    'sous le titre',
    'sous le slogan',
    'pour slogan',
    'pour devise',
    'pour titre',
    'répondant au nom de',
    'répond au nom de',
    'du surnom de',
    'le mot',
    'le terme',
  ],
  calling: [
    ...wordsIn(`
      intitulé intitulée intitulés baptisé baptisée baptisés surnommé surnommée dénommé dénommée nommé nommée dit
      dite dits dites appelé appelée soi-disant mot terme expression formule locution hashtag slogan mention titré
      titrée surnom sobriquet label étiquette`),
    'connu sous le nom de',
    'du nom de',
    'sous le nom de',
    'connu comme',
    'connue comme',
    "que l'on appelle",
    "qu'on appelle",
    'alias',
  ],
  placards: [
    'la foule criait',
    'la foule scandait',
    'criait la foule',
    'scandaient',
    'scandant',
    'qui scandait',
    "où l'on pouvait lire",
    "où l'on lisait",
    'sur lesquelles on pouvait lire',
    'sur laquelle on pouvait lire',
    'sur lequel on pouvait lire',
    'pancartes proclamant',
    'banderole proclamant',
    "avec l'inscription",
    "portant l'inscription",
    'aux cris de',
    'scandait la foule',
    "aux cris d'",
    'où il est écrit',
    'où était écrit',
    'sur laquelle on lit',
    'sur lequel on lit',
    'sur lesquels on lit',
    'sur lesquelles on lit',
    'sur lesquels on pouvait lire',
    'on pouvait lire',
    'on peut lire',
    'peut-on y lire',
    'pouvait-on lire',
    'frappé du slogan',
    'frappés du slogan',
    'avec le slogan',
    'avec la mention',
    'portant la mention',
    'au cri de',
    "au cri d'",
    'aux slogans de',
    'barré du slogan',
    'barrée du slogan',
    'barrée de',
    'floqué',
    'siglé',
  ],
  abbreviations: wordsIn(`
    m mm mme mlle me dr pr st ste mgr av bd art etc cf p.ex p ex env n no vol éd janv févr juil sept oct nov déc tél
    max min ndlr`),

  months: [
    ['janvier', 'janv'],
    ['février', 'févr', 'fevrier', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc', 'decembre'],
  ],
  weekdays: [['dimanche'], ['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi']],
  daysBack: {
    "aujourd'hui": 0,
    hier: 1,
    'avant-hier': 2,
    'ce matin': 0,
    'ce soir': 0,
    'cet après-midi': 0,
    'cette nuit': 0,
    'ce midi': 0,
    'la veille': 1,
    "l'avant-veille": 2,
  },

  languages: {
    fr: ['français', 'française'],
    en: ['anglais', 'anglaise'],
    es: ['espagnol', 'espagnole'],
    pt: ['portugais'],
    ru: ['russe'],
    ar: ['arabe'],
    de: ['allemand'],
    it: ['italien'],
    uk: ['ukrainien'],
    fa: ['persan', 'farsi'],
  },

  labels: {
    related: [
      'lire aussi',
      'à lire aussi',
      'lire également',
      'à lire également',
      'lire',
      'à lire',
      'voir aussi',
      'à voir aussi',
      'écouter aussi',
      'à écouter aussi',
      'sur le même sujet',
      'dans le même dossier',
      'à lire ailleurs',
      'pour aller plus loin',
      'notre dossier',
      'relire',
      'article lié',
      'articles liés',
      'lisez aussi',
      'lire aussi notre article',
      'à lire sur le même sujet',
      'retrouvez aussi',
      'voir également',
      'à relire',
      'notre article',
      'nos articles',
      'sur le même thème',
      'pour en savoir plus',
      'en savoir plus',
      'a lire aussi',
      'a lire également',
      'a lire',
      'a voir aussi',
      'a relire',
      'a écouter aussi',
      'nos autres articles',
      'lire notre',
      'lire la suite sur le sujet',
      'lire l’article',
      'lire aussi sur le sujet',
      'dans la même rubrique',
      'à lire ou à relire',
      'articles connexes',
      'à lire dans nos archives',
      'à lire ici',
      'pour approfondir',
      'lire encore',
      'notre dossier spécial',
    ],
    translation: [
      'traduction',
      'traduit par',
      'traduite par',
      'traduction de',
      'traduction par',
      "traduit de l'anglais par",
      "traduit de l'espagnol par",
      "traduit de l'arabe par",
      "traduit de l'allemand par",
      "traduit de l'italien par",
      'traduit du russe par',
      'traduit du portugais par',
      'texte traduit par',
      'adapté par',
      'traduit de … par',
      'traduite de … par',
      'traduit du … par',
      'traduite du … par',
      'traduction de … par',
      'traduction du … par',
      'traducteur',
      'traductrice',
      'version française de',
      'traduit en français par',
    ],
    photo: [
      'photo',
      'photos',
      'photographie',
      'photo de',
      'photographies',
      'crédit photo',
      'crédit',
      'crédits',
      'image',
      'illustration',
      'cliché',
      'photo par',
      "photo d'archives",
      'photos de',
      'photo archives',
      'photographies de',
      'crédits photo',
      'photo de une',
      'archives photo',
      '© photo',
      'dr',
    ],
    picture: ['image à la une', 'photo de une', 'légende', 'en photo', 'image principale', 'photo à la une'],
    source: [
      'repris de',
      'tiré de',
      'article repris de',
      'article tiré de',
      'd’après',
      'source :',
      'publié en partenariat avec',
      'source',
      'sources',
      'avec',
      'via',
      "avec l'agence",
      'avec les informations de',
      'avec des informations de',
      'publié pour la première fois dans',
      'publié pour la première fois par',
      'publié pour la première fois sur',
      'initialement publié dans',
      'initialement publié par',
      'initialement publié sur',
      'cet article est paru dans',
      'article paru dans',
      'article publié en premier par',
      'paru dans',
      'paru initialement dans',
      "d'après",
    ],
    byline: [
      'par',
      'texte',
      'écrit par',
      'auteur',
      'autrice',
      'texte de',
      'propos recueillis par',
      'un article de',
      'textes',
      'textes de',
      'récit',
      'reportage',
      'reportage de',
      'entretien',
      'enquête',
      'enquête de',
      'recueilli par',
      'article de',
      'rédigé par',
    ],
    published: ['publié', 'publié le', 'publiée le', 'paru le', 'mis en ligne le', 'date', 'posté le', 'publication'],
    changed: [
      'mis à jour',
      'mis à jour le',
      'mise à jour',
      'modifié',
      'modifié le',
      'actualisé le',
      'dernière mise à jour',
      'dernière modification',
    ],
    illustration: [
      'illustrations',
      'illustration de',
      'illustrations de',
      'illustré par',
      'illustrée par',
      'dessin',
      'dessins',
      'dessin de',
      'dessins de',
      'infographie',
    ],
    editing: [
      'édition',
      'édité par',
      'éditée par',
      'relecture',
      'édition de',
      'éditeur',
      'éditrice',
      'secrétariat de rédaction',
      'relu par',
      'relecture de',
      'mise en forme',
    ],
    contribution: [
      'avec l’agence',
      'avec les agences',
      'avec la collaboration de',
      'avec la contribution de',
      'avec la participation de',
      'en collaboration avec',
      'collaboration',
      'ont collaboré',
      'a collaboré',
      'ont contribué',
      'a contribué',
      'reportage',
      'reportage de',
      'enquête de',
      'entretien réalisé par',
      'interview réalisée par',
      'recueilli par',
      'avec nos correspondants',
    ],
  },
  chain: frenchSources,
  grammar: frenchGrammar,
  dates: frenchDates,
  pages: frenchPages,
  markup: frenchMarkup,
  sections: [
    'monde',
    'international',
    'politique',
    'société',
    'économie',
    'entreprises',
    'sport',
    'sports',
    'football',
    'culture',
    'opinions',
    'débats',
    'idées',
    'tribunes',
    'planète',
    'environnement',
    'climat',
    'sciences',
    'science',
    'santé',
    'éducation',
    'justice',
    'faits divers',
    'faits-divers',
    'région',
    'régions',
    'communes',
    'local',
    'europe',
    'france',
    'afrique',
    'médias',
    'livres',
    'cinéma',
    'musique',
    'tourisme',
    'agriculture',
    'mer',
    'territoires',
    'portrait',
    'portraits',
    'religion',
    'technologies',
    'vie locale',
  ],
  menu: [
    'partager',
    'tweeter',
    'imprimer',
    'écouter',
    'réagir',
    'enregistrer',
    'accueil',
    'actualité',
    'actualités',
    'à la une',
    'monde',
    'international',
    'politique',
    'société',
    'économie',
    'sport',
    'sports',
    'culture',
    'opinions',
    'météo',
    'communes',
    'faits divers',
    'région',
    'régions',
    'petites annonces',
    'sciences',
    'santé',
    'vidéos',
    'photos',
    'archives',
    'rubriques',
    'menu',
    'rechercher',
    'recherche',
    "s'abonner",
    'abonnez-vous',
    'connexion',
    'se connecter',
    'mon compte',
    'qui sommes-nous',
    'contact',
    'aller au contenu',
    'newsletter',
    'newsletters',
    'nécrologie',
    'copier le lien',
    'lien copié',
    'temps de lecture',
    'min',
    'minutes',
    'publicité',
    'envoyer par mail',
    'envoyer par e-mail',
    'envoyer à un ami',
    'imprimer cet article',
    'partager sur facebook',
    'partager sur twitter',
    'haut de page',
    'retour',
    'voir les commentaires',
    'accéder au contenu principal',
    'ouvrir le menu',
    'lire plus tard',
    'écouter cet article',
    'suivez-nous',
    'offrir cet article',
    'mis en favori',
    'direct',
    'en direct',
    'podcasts',
    'podcast',
    'blogs',
    'jeux',
    'mots croisés',
    'radio',
    'tv',
    'boutique',
    'magazine',
    'abonnement',
    'abonnements',
    'e-paper',
    'avis de décès',
    'immobilier',
    'emploi',
    'services',
    'plus',
    'tous',
    'le journal',
    'édition abonnés',
    'vivre',
    'mon espace',
    'enquêtes',
    'débats',
    'loisirs',
    'idées',
    'cultures',
    'menu principal',
    'tweet',
    'aimer',
    'offrir',
    'suivre',
    'lire le journal',
    'éditions',
    "retour à l'accueil",
    'agrandir',
    "agrandir l'image",
  ],
  adverts: ['publicité', 'annonce', 'pub', 'contenu sponsorisé', 'publi-rédactionnel'],
  interruptions: [
    'publicité',
    'la suite après cette publicité',
    'la suite après la publicité',
    'la suite après la pub',
    'suite après la publicité',
    'l’article continue après la publicité',
    'suivez-nous sur',
    'abonnez-vous à notre newsletter',
  ],
  below: [
    "plus d'actualités",
    'autres titres',
    'autres actualités',
    'les plus vus',
    'les plus vues',
    'vous avez aimé cet',
    'vous avez aimé ce',
    'cet article vous a plu',
    'articles similaires',
    'commentaires',
    'réactions',
    'vos réactions',
    'réagir',
    'laisser un commentaire',
    'commenter',
    'les plus lus',
    'les plus partagés',
    'les plus commentés',
    'les plus populaires',
    'articles les plus lus',
    'dernières nouvelles',
    'à la une',
    'en ce moment',
    'partager',
    'mots-clés',
    'sur le même thème',
    'suivez-nous',
    'newsletter',
    'tous droits réservés',
    'voir les commentaires',
    'voir les réactions',
    'sujets',
    'thèmes',
    'vos commentaires',
    'réagir à cet article',
    'votre avis',
    'à votre avis',
  ],
  boilerplate: [
    "écouter l'article",
    "plus d'informations sur",
    'pour en savoir plus',
    'créez votre compte',
    'créer un compte',
    'déjà un compte',
    'pour lire la suite',
    'lire la suite',
    'accéder gratuitement',
    'articles par mois',
    'votre abonnement',
    'réservée aux abonnés',
    'temps de lecture',
    'contenus sponsorisés',
    'contenu sponsorisé',
    'cet article vous est offert',
    'pour nous soutenir',
    "l'essentiel de l'actualité",
    'votre adresse e-mail',
    'votre adresse mail',
    'votre adresse email',
    'dans votre boîte',
    'recevez chaque',
    "chaque matin l'essentiel",
    'abonnez-vous',
    "s'abonner",
    'je m abonne',
    "je m'abonne",
    'newsletter',
    'newsletters',
    'infolettre',
    'politique de confidentialité',
    'mentions légales',
    "conditions d'utilisation",
    'conditions générales',
    'cookies',
    'tous droits réservés',
    'partager',
    'partager sur',
    'copier le lien',
    'suivez-nous',
    'cliquez ici',
    'se connecter',
    'connectez-vous',
    'votre adresse',
    'adresse e-mail',
    'votre e-mail',
    'publicité',
    'les plus lus',
    'les plus lues',
    'commentaires',
    'laisser un commentaire',
    "s'inscrire",
    'inscrivez-vous',
    'aller au contenu',
    'haut de page',
    'téléchargez notre application',
    'tout accepter',
    'accepter et fermer',
    'paramétrer',
    'soutenez-nous',
    'faites un don',
    'laissez ce champ vide',
    'pas de spam',
    'écouter cet article',
    'offrir cet article',
    'réservé aux abonnés',
    'il vous reste',
    'de cet article à lire',
    'déjà abonné',
    'mots-clés',
    'à la une',
    "plus d'articles",
    'nous contacter',
    'qui sommes-nous',
    'lettre d information',
    'nous utilisons des cookies',
    'utilise des cookies',
    'tout refuser',
    'inscrivez-vous à la newsletter',
    'trouvé une erreur',
    'signaler une erreur',
    'signaler un abus',
  ],
  noStory: {
    gone: [
      'page introuvable',
      'page non trouvée',
      "n'existe pas",
      "n'existe plus",
      "n'est plus disponible",
      'page que vous cherchez',
      'page que vous recherchez',
      'page demandée',
      'erreur 404',
    ],
    wall: [
      'activer javascript',
      'activez javascript',
      'activer le javascript',
      'javascript est désactivé',
      'vérification de votre navigateur',
      'vérifiez que vous êtes humain',
      'vérifier que vous êtes humain',
      'pas un robot',
      'accès refusé',
      'accès interdit',
      'trafic inhabituel',
      'activité inhabituelle',
      'un instant',
      'bloqueur de publicité',
    ],
    aboutSite: [
      'mentions légales',
      'politique de confidentialité',
      'données personnelles',
      'politique de cookies',
      'gestion des cookies',
      'conditions générales',
      "conditions d'utilisation",
      "conditions générales d'utilisation",
      'conditions générales de vente',
      'contact',
      'contactez-nous',
      'nous contacter',
      'qui sommes-nous',
      'à propos',
      'notre équipe',
      "l'équipe",
      'la rédaction',
      'publicité',
      'recrutement',
      'accessibilité',
      "s'abonner",
      'abonnements',
      'foire aux questions',
      'plan du site',
      'aide',
    ],
  },
  nobody: [
    'la rédaction',
    'rédaction',
    'avec afp',
    'afp',
    'agences',
    'agence',
    'reuters',
    'ap',
    'admin',
    'correspondant',
    'correspondante',
    'envoyé spécial',
    'notre correspondant',
    'la redaction',
    'service web',
    'le service société',
    'agence france-presse',
    'éditorial',
    'notre correspondante',
    'notre envoyé spécial',
    'notre envoyée spéciale',
    'de notre correspondant',
    'de notre correspondante',
    'de notre envoyé spécial',
    'de notre envoyée spéciale',
    'nos correspondants',
    'la rédaction avec afp',
    'rédaction web',
    'le service économie',
    'envoyée spéciale',
    'avec agences',
    'rédaction locale',
  ],
}
