import { forms, wordsIn } from './forms.ts'
import type { LanguageWords } from './language.ts'
import { frenchSources } from './sources/fr.ts'

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
  'conseill autoris exig décrypt argu assén appréci vant raill tempêt'
const reflexive = 'inquièt indign exclam interrog étonn alarm agac émerveill insurg emport amus excus désol félicit'

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
    ...forms(
      reflexive
        .split(' ')
        .map((stem) => `s'${stem}`)
        .join(' '),
      'e ent a ait',
    ),
    "s'exclame",
    "s'insurge",
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
  ],
  auxiliaries: [
    ...wordsIn('a ont avait avaient aurait auraient'),
    "s'est",
    'se sont',
    "s'était",
    "s'étaient",
    'vient de',
    'tient à',
  ],
  perfects: [
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
  ],
  insertsClauses: true,
  participles: wordsIn(`
    disant ajoutant expliquant précisant affirmant assurant soulignant indiquant estimant rappelant déclarant notant
    insistant regrettant dénonçant annonçant répondant écrivant citant évoquant qualifiant jugeant appelant promettant
    reconnaissant admettant concluant déplorant accusant martelant lançant répétant plaidant invoquant`),
  accordingTo: [
    'selon',
    "d'après",
    'aux yeux de',
    'aux yeux du',
    'aux yeux des',
    'à en croire',
    "de l'avis de",
    "de l'avis du",
    'aux dires de',
    'aux dires du',
    'dixit',
    'corrige',
    'corrigeait',
    'achève',
    'martèle',
    'assène',
    'grommelle',
    'maugrée',
    'tient à saluer',
    'pour reprendre les mots de',
    'selon les mots de',
    'selon les mots du',
    'selon les termes de',
    'selon les termes du',
  ],
  accordingToBeside: ['pour'],
  complements: wordsIn('que'),
  pronouns: wordsIn('il elle ils elles celui-ci celle-ci ceux-ci celles-ci'),
  obliquePronouns: wordsIn('lui eux'),
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
  ],
  adverbEndings: ['ment'],
  relatives: ['qui'],
  articles: wordsIn(`
    le la les l' un une des son sa ses leur leurs notre nos ce cet cette ces autre autres plusieurs certains certaines
    quelques deux trois quatre chaque`),
  standalone: wordsIn('un une autre autres plusieurs certains certaines deux trois quatre'),
  indefinite: wordsIn('un une des autre autres plusieurs certains certaines quelques deux trois quatre'),
  prepositions: wordsIn(`
    à au aux de d' du en dans par pour sur sous avec sans contre chez vers entre parmi depuis pendant durant dès devant
    derrière avant après selon malgré hors outre envers sauf via voici voilà jusqu' jusque`),
  contracted: 'du des au aux'.split(' '),
  agents: ['par'],
  roleLinks: wordsIn("de d' du des à au aux en pour chez"),
  joining: wordsIn('et mais ou puis'),
  subordinate: wordsIn(`
    quand lorsque lorsqu' alors tandis comme si après avant puisque puisqu' parce bien quoique pendant depuis dès`),
  asSaid: ['comme'],
  breaks: wordsIn(`
    qui que qu' dont où quand lorsque lorsqu' si et ou mais car donc comme parce puisque est était sont étaient a ont avait
    avaient sera seront peut peuvent doit doivent va vont fut furent ne n' se s' y`),
  adjectivesBehind:
    'al ale aux ales el elle els elles if ive ifs ives ien ienne iens iennes ais aise aises ain aine ains aines ois oise ique iques aire aires ier ière iste istes é ée és ées'.split(
      ' ',
    ),
  roles: wordsIn(`
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
  titles: wordsIn(`
    m mm mme mmes mlle me dr pr mgr monsieur madame mademoiselle maître ex ancien ancienne sœur père abbé vice feu`),
  bodies: wordsIn(`
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
  documents: wordsIn(`
    jugement verdict procès-verbal manifeste dépliant circulaire expertise audit dossier
    communiqué rapport lettre article texte note document courrier message tribune motion résolution étude sondage arrêté
    avis tract pétition`),
  notNames: wordsIn(`
    le la les l' un une des du de d' et mais ou où si quand lorsque lorsqu' après avant il elle ils elles on nous vous je
    ce cet cette ces cela ça c' son sa ses leur leurs notre nos votre vos mon ma mes à au aux en dans par pour sur sous
    avec sans contre chez selon aussi ainsi alors enfin puis ensuite depuis pendant durant dès entre parmi malgré comme
    que qu' qui quoi quel quelle quels quelles pourquoi comment combien oui non ne n' pas plus très tout tous toute toutes
    aucun aucune chaque plusieurs certains certaines quelques deux trois quatre cinq hier aujourd'hui demain désormais
    aujourd' cependant pourtant toutefois néanmoins car donc or ni déjà encore toujours jamais là ici voici voilà interrogé
    interrogée invité invitée face outre quant grâce lire photo source parce puisque bien même rien personne beaucoup
    français française européen européenne américain américaine russe allemand allemande s' j' m' t'`),
  particles: wordsIn("de du des la le les d' l' del della sur en van von der den ben bin el al di da saint sainte y"),
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
  ],
  signs: wordsIn(
    `drapeau drapeaux carton feuille papier pancarte pancartes banderole banderoles panneau affiche affiches mur murs écriteau façade plaque ardoise drap inscription graffiti`,
  ),
  people: {
    women:
      wordsIn(`elle celle-ci la une cette mme mmes mlle madame mademoiselle femme mère grand-mère fille sœur épouse tante
      nièce veuve petite-fille jeune-fille maîtresse sage-femme reine`),
    men: wordsIn(
      `il celui-ci le un ce m monsieur homme père grand-père fils frère mari époux oncle neveu veuf petit-fils roi`,
    ),
    womensRoles: wordsIn('ère euse trice ienne ée ante resse'),
    several: wordsIn('les des ces ses leurs ils elles ceux-ci celles-ci'),
    again:
      wordsIn(`homme femme jeune dame vieillard vieil vieille garçon fillette adolescent adolescente retraité retraitée veuf veuve
      sexagénaire septuagénaire octogénaire nonagénaire quinquagénaire quadragénaire trentenaire vétéran intéressé intéressée responsable dirigeant dirigeante élu élue politicien politicienne riverain riveraine`),
    bodiesAgain: wordsIn(
      'entreprise société compagnie organisme institution organisation office établissement groupe collectivité association exploitant agence',
    ),
    work: wordsIn(
      `auteur auteure autrice chercheur chercheuse scientifique écrivain écrivaine romancier romancière artiste chanteur chanteuse musicien musicienne nageur nageuse coureur coureuse athlète joueur joueuse champion championne gagnant gagnante entraîneur entraîneuse accusé accusée technicien historien historienne biologiste`,
    ),
    trades: wordsIn(
      'biologiste physicien physicienne chimiste économiste historien historienne sociologue géologue archéologue psychologue ingénieur ingénieure architecte avocat avocate médecin chirurgien chirurgienne infirmier infirmière enseignant enseignante professeur professeure agriculteur agricultrice éleveur éleveuse pêcheur entrepreneur entrepreneuse journaliste vétérinaire artisan artisane fondeur boulanger boulangère universitaire écologiste',
    ),
    family: wordsIn('mère père grand-mère grand-père fille fils sœur frère épouse mari femme'),
    crowds: wordsIn(`foule manifestants manifestantes supporters supporteurs public grévistes`),
    many: wordsIn(`centaines milliers dizaines`),
    shouting: wordsIn(`scand crie criai criè cria crié hurl chant entonn`),
    latter: wordsIn('dernier dernière celui-ci celle-ci'),
    former: wordsIn('premier première'),
    alike: [
      wordsIn('maire mairesse édile'),
      wordsIn('maire député députée président présidente sénateur sénatrice conseiller conseillère élu élue'),
    ],
  },
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
  daysBack: { "aujourd'hui": 0, hier: 1, 'avant-hier': 2 },

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
  ],
  below: [
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
  ],
  boilerplate: [
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
  ],
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
