import { wordsIn } from '../forms.ts'
import type { LanguageWords } from '../language.ts'
import { englishDates } from './dates.ts'
import { englishGrammar } from './grammar.ts'
import { englishMarkup } from './markup.ts'
import { englishPages } from './pages.ts'
import { englishSources } from './sources.ts'

/** English. */
export const english: LanguageWords = {
  tag: 'en',
  common: [
    ...'the of and to in a is that for was on with as by it at from his her they be are this have has an which not but'.split(
      ' ',
    ),
    ...'we you i he she will can would who more about one said had been their were there than so if into out up when'.split(
      ' ',
    ),
    ...'what him them our your my do did just also after over only other could its all new no very how because'.split(
      ' ',
    ),
  ],
  capitals: true,
  companyForms: wordsIn('ltd inc plc llc corp limited incorporated llp'),
  subject: 'before',
  dropsSubject: false,
  joined: [],

  saying: [
    'gave evidence',
    'gives evidence',
    'giving evidence',
    ...wordsIn(
      `scoffs scoffed grumbled grumbles growled barked groaned moaned murmured murmurs confided confides vented ventured queried inquired enquired
      recounted recounts narrated bellowed thundered hissed drawled rasped sniffed snorted scoffed chuckled beamed hinted hints clarified
      clarifies attested attests deplored deplores termed dubbed deemed quizzed blogged texted joked found concedes contended grinned
      shrugged chided chides scolded rebuked lectured pleads begged regretted regrets reckons reckoned`,
    ),
    ...wordsIn(`
      cautions reflects marvelled counselled theorised jibed gibed quavered croaked crooned sympathised sympathized
      groused chastised upbraided rebuffed rubbished trashed lambasted lambastes skewered savaged excoriated lampooned
      questioned disputed disputes refuted refutes repudiated rebutted decreed applauded applauds saluted
      congratulated eulogised eulogized exhorted nodded nods winked grimaced frowned smiled smiles smirked
      giggled giggles cackled guffawed chortled spluttered blustered hollered bawled gloated goaded sniped harrumphed
      ranted rants inveighed pontificated prayed prays cursed avers averred posited hypothesised hypothesized
      conjectured guessed philosophised expounded intimated implied implies insinuated underlined underlines
      underscored underscores touted ruled identified identifies termed terms compares accepted accepts defends chides rejects sniffed credited instructs flagged`),
    'paid tribute to',
    'pays tribute to',
    ...wordsIn(`branded likened hopes worries chant chants yell yells shout shouts scream screams roared sang sung`),
    ...'said says say told tells tell stated states added adds noted notes explained explains argued argues'.split(' '),
    ...'claimed claims announced announces warned warns wrote writes write tweeted tweets posted replied replies'.split(
      ' ',
    ),
    ...'responded responds asked asks insisted insists acknowledged acknowledges admitted admits stressed'.split(' '),
    ...'stresses emphasized emphasised emphasizes declared declares continued continues concluded concludes'.split(' '),
    ...'recalled recalls remarked remarks commented comments observed observes asserted asserts confirmed'.split(' '),
    ...'confirms denied denies described describes called calls vowed vows urged urges suggested suggests'.split(' '),
    ...'testified joked jokes quipped lamented complained complains boasted promised promises predicted'.split(' '),
    ...'predicts shouted cried laughed reiterated maintained maintains contended contends cautioned believes'.split(
      ' ',
    ),
    ...'believed hoped criticized criticised blasted accused praised slammed condemned dismissed conceded'.split(' '),
    ...'mused whispered repeated demanded proclaimed revealed reveals disclosed objected estimated labeled'.split(' '),
    ...'labelled characterized denounced thinks thought expressed reported reports reads read quoted cites cited'.split(
      ' ',
    ),
    ...'chanted yelled screamed echoed echoes interjected retorted demurred offered advised countered answered'.split(
      ' ',
    ),
    ...'exclaimed reflected summarized chimed marveled proposed pleaded pledged pressed professed counseled'.split(' '),
    ...'deadpanned muttered mumbled snapped sighed gushed fumed hailed decried derided mocked ridiculed teased'.split(
      ' ',
    ),
    ...'worried fears feared figured reasoned concurred agreed agrees surmised speculated theorized'.split(' '),
    ...'elaborated opined riffed assured reminded implored instructed ordered informed cautioned alleged alleges charged charges'.split(
      ' ',
    ),
    'pointed out',
    'points out',
    'went on',
    'put it',
    'puts it',
    'made clear',
    'referred to',
    'refers to',
    'spoke of',
    'wondered',
    'wonders',
    'shot back',
    'chimed in',
    'fired back',
    'weighed in',
    ...wordsIn(`
      compared likens blamed blames thanked thanks apologised apologized bragged brags bemoaned bemoans rued rues
      swore swears avowed whispers cries mutters mumbles snaps sighs quips muses laments testifies signalled signaled
      intoned intones volunteered volunteers pronounced pronounces blurted ventures confessed confesses cracked
      cracks enthused enthuses gushes huffed huffs crowed crows railed rails raged rages stammered stuttered sobbed
      sobs wept hooted grunted grunts sneered sneers jeered jeers taunted taunts heckled heckles vouched dismisses
      rejected rejects defended defends justified justifies accuses praises criticises criticizes condemns slams
      blasts lauded lauds commended commends welcomed welcomes reprimanded berated berates admonished admonishes
      advises recommends recommended proposes instructs commanded implores beseeched entreated characterises
      characterizes characterised portrayed portrays summarised summarises summarizes paraphrased relayed relays
      remembered remembers reassured reassures assures reminds reaffirmed reaffirms notified teases elaborates
      counters marvels bristled bristles balked erupted exploded rasps purred cooed chirped chirps interrupted
      interrupts rattled mocks ridicules derides decries laughs explodes retorts shrugs chuckles grins beams growls
      groans moans sniffs bellows fumes gripes griped carped whined whines pledges presses protests protested
      quibbled rejoined rhymed scribbled signed spat summed swooned theorises trumpeted tutted wails wailed warbled
      yelped`),
    'summed up',
    'sums up',
    'piped up',
    'broke in',
    'cut in',
    'put in',
    'burst out',
    'called out',
    'calls out',
    'brushed off',
    'brushed aside',
    'brushes off',
    'stands by',
    'stood by',
    'went further',
    'goes further',
    'went as far as',
    'shoots back',
    'hit back',
    'hits back',
    'hit out',
    'chips in',
    'chipped in',
    'let slip',
    'made it plain',
    'fires back',
    'chimes in',
    'weighs in',
    'spelled out',
    'spelt out',
    'ticked off',
    'reeled off',
    'rattled off',
    'wrote off',
    'laid out',
    'sounded off',
    'lashed out',
    'joined in',
    'owned up',
    'goes on',
    'shrugged off',
    'laughed off',
    'played down',
    'plays down',
    'cried out',
    'cries out',
    'blurted out',
    'burst in',
    'hastened to add',
    'was quick to add',
    'begged to differ',
    'allowed that',
    'would say',
    'would tell',
    'would call',
    'used to say',
    'used to tell',
    'used to call',
    'liked to say',
    'likes to say',
    'liked to call',
    'likes to call',
    'would joke',
    'would reply',
    'would describe',
    'would answer',
    'could say',
  ],
  auxiliaries: ['has', 'have', 'had'],
  perfects: ['written', 'spoken of', 'gone on', 'made clear', 'sworn'],
  participles: [
    ...'saying telling adding calling noting writing arguing warning explaining referring tweeting insisting stating'.split(
      ' ',
    ),
    ...'claiming asking declaring describing announcing admitting acknowledging promising vowing urging suggesting'.split(
      ' ',
    ),
    ...'predicting quoting quipping joking stressing emphasizing emphasising accusing advising reading recalling'.split(
      ' ',
    ),
    ...'concluding complaining lamenting maintaining contending conceding asserting shouting chanting replying'.split(
      ' ',
    ),
    'pointing out',
    'boasting',
    'citing',
    ...wordsIn(`
      whispering muttering mumbling remarking observing commenting responding answering countering retorting
      cautioning confessing crying yelling screaming pleading begging pledging swearing testifying reiterating
      repeating signalling signaling reminding assuring informing proposing recommending comparing likening branding
      labelling labeling characterizing characterising dismissing rejecting condemning criticizing criticising
      praising hailing defending blaming thanking protesting objecting disputing denying confirming revealing
      disclosing hinting implying posting texting summarising summarizing marvelling marveling musing grumbling
      grousing fuming scoffing sneering snapping sighing shrugging dubbing deriding mocking decrying denouncing
      lambasting slamming blasting mourning bemoaning`),
    'to say',
    'to tell',
    'to call',
    'to describe',
    'to warn',
    'to accuse',
    'to insist',
    'to declare',
    'to announce',
    'to explain',
    'to admit',
    'to argue',
    'to brand',
    'to denounce',
    'to condemn',
    'to praise',
    'to claim',
    'to deny',
    'to ask',
    'to criticise',
    'to criticize',
    'to dismiss',
    'to add',
    'to reply',
    'to suggest',
    'to stress',
    'to emphasise',
    'to emphasize',
    'spelling out',
    'summing up',
    'calling out',
    'playing down',
    'brushing off',
    'shrugging off',
  ],
  accordingTo: [
    'according to',
    'in the words of',
    'in the opinion of',
    'in the view of',
    'to quote',
    'as per',
    'in the eyes of',
    'by the account of',
  ],
  accordingToWhich: ['according to which', 'according to whom'],
  pronouns: ['he', 'she', 'they', 'it'],
  between: [
    ...'also has have had then later further once never always only just again recently publicly repeatedly'.split(' '),
    ...'previously earlier now still even would will did does is was were are be been reportedly simply so'.split(' '),
    ...'subsequently himself herself themselves once flatly both as not'.split(' '),
    ...wordsIn(`
      openly quietly bluntly curtly wryly drily dryly softly loudly famously memorably instead perhaps too either
      neither ever long soon eventually finally merely all to
      rather often sometimes maybe nevertheless nonetheless meanwhile therefore thus afterwards afterward twice`),
  ],
  adverbEndings: ['ly'],
  freeRelatives: ['what'],
  relatives: ['who', 'which', 'that'],
  articles: [
    'the',
    'a',
    'an',
    'one',
    'his',
    'her',
    'their',
    'its',
    'our',
    'this',
    'that',
    'another',
    'some',
    'several',
    'many',
    'two',
    'three',
  ],
  standalone: ['one', 'another', 'some', 'several', 'many', 'two', 'three', 'this', 'that'],
  definite: wordsIn('the'),
  indefinite: ['a', 'an', 'one', 'another', 'some', 'several', 'many', 'two', 'three'],
  prepositions: [
    ...'above below behind beside inside outside opposite'.split(' '),
    ...'in to of for with at on from by about against between under over through during after before without'.split(
      ' ',
    ),
    ...'down up off out past per within into onto via near around toward towards among across like than since until beyond despite'.split(
      ' ',
    ),
  ],
  agents: ['by', 'from'],
  roleLinks: ['of', 'for', 'at', 'in', 'with', 'from', 'on', 'to'],
  occasionLinks: ['at', 'in', 'on'],
  occasions:
    wordsIn(`conference interview meeting rally hearing trial speech debate briefing statement post tweet letter
    email ceremony opening launch event summit session vote vigil scene end beginning start sidelines floor funeral
    reception tears court parliament public response reply`),
  officeFields: wordsIn(`police schools state health education finance defence defense transport justice works prisons
    customs elections prosecutions staff parliament corrections labor labour agriculture commerce treasury`),
  joining: ['and', 'but', 'or'],
  subordinate: [
    ...'after although as because before if once since though unless until when whenever whereas while'.split(' '),
    ...wordsIn(`
      whereupon lest provided`),
  ],
  breaks: [
    ...'who whom whose which that when while where because if and but or as after before whether although'.split(' '),
    ...'though since until so yet nor how why what is was are were has had have will would can could may'.split(' '),
  ],
  roles: [
    ...wordsIn(`
      seamer spinner opener batsman fly-half tight-end coach-driver neighbours neighbors ethicist skipper
      orderly orderlies trooper alderwoman selectman eyewitness
      recorder registrar speaker whip backbencher frontbencher duchess ombudswoman bursar beadle chamberlain litigator
      paralegal stenographer patrolman seaman gunner sniper radiographer chiropractor osteopath optometrist hygienist
      zookeeper handler breeder stockman drover smallholder distiller cheesemaker greengrocer merchant wholesaler
      buyer salesman saleswoman cashier teller financier actuary bookkeeper forewoman administrator assistant
      mentor schoolmaster palaeontologist paleontologist ethnologist philologist astrophysicist cosmologist
      biochemist microbiologist mycologist ornithologist entomologist herpetologist ichthyologist primatologist
      conservationist environmentalist naturalist glaciologist forecaster technologist hacker plasterer fitter
      toolmaker goldsmith silversmith dressmaker shoemaker upholsterer cabinetmaker printer bookbinder reviewer host
      co-host newsreader pundit stuntman understudy dramatist baritone flautist oboist clarinettist saxophonist
      trombonist percussionist harpist frontman acrobat clown juggler puppeteer muralist animator collector dealer
      gallerist sommelier barman barmaid doorman bouncer concierge guard boatbuilder shipwright lifeboatman diver
      stationmaster quarryman driller roughneck steelworker millworker packer binman dustman gravedigger undertaker
      mortician embalmer groundsman arborist woodsman gamekeeper ghillie poacher mountaineer climber hiker
      marathoner triathlete canoeist surfer snowboarder skater judoka weightlifter caddie all-rounder footballer
      full-back outfielder selector physio scout agent bookmaker bookie punter preacher mufti swami chieftain headman
      sultan emir mayoress protester unionist refugee migrant asylum-seeker passerby landowner squatter caravanner
      holidaymaker graduate cadet recruit conscript reservist rebel militant guerrilla warlord consul attache
      fundraiser philanthropist donor benefactor patron toxicologist criminologist profiler guardian godmother
      godfather stepfather stepmother stepson stepdaughter fiance fiancé fiancée bridegroom mother-in-law
      father-in-law brother-in-law sister-in-law great-grandmother great-grandfather classmate schoolmate colleague
      co-worker workmate teammate team-mate flatmate roommate housemate ex-husband ex-wife
      luthier thatcher stonemason milliner beautician locksmith farrier caregiver childminder headmistress vocalist
      songwriter essayist biographer ceramicist cinematographer podcaster subeditor freelancer videographer flanker
      prop hooker fly-half scrum-half bowler batter catcher shortstop linebacker hurdler linesman helmsman trawlerman
      docker stevedore lighterman signalman signaller postmistress stallholder leaseholder freeholder ratepayer
      parishioner abbess prioress friar cantor groundskeeper co-author co-owner co-leader co-chair ex-president
      ex-minister vice-chancellor vice-chairman vice-chair`),
    ...'ambassador minister president premier chancellor secretary spokesman spokeswoman spokesperson captain'.split(
      ' ',
    ),
    ...'mayor governor senator congressman congresswoman representative deputy director manager chief head'.split(' '),
    ...'chairman chairwoman chair chairperson officer official officials sheriff judge prosecutor attorney lawyer'.split(
      ' ',
    ),
    ...'commissioner inspector detective teacher headmaster headteacher professor doctor nurse scientist'.split(' '),
    ...'researcher researchers economist analyst analysts expert experts historian biologist farmer fisherman'.split(
      ' ',
    ),
    ...'fishermen baker carpenter pilot driver engineer architect author writer journalist reporter editor'.split(' '),
    ...'activist campaigner organizer organiser founder owner leader member resident residents neighbour neighbor'.split(
      ' ',
    ),
    ...'candidate nominee lawmaker legislator councillor councilman councilwoman king queen prince princess'.split(' '),
    ...'bishop archbishop pope priest pastor imam rabbi general colonel major lieutenant sergeant admiral soldier'.split(
      ' ',
    ),
    ...'coach player striker goalkeeper singer actor actress artist musician student students mother father'.split(' '),
    ...'woman man brother sister wife husband son daughter friend witness witnesses victim aide adviser advisor'.split(
      ' ',
    ),
    ...'strategist pollster executive ceo cfo coo treasurer harbourmaster harbormaster master keeper warden clerk'.split(
      ' ',
    ),
    ...'vice-president co-founder librarian postmaster skipper midwife trustee delegate envoy diplomat negotiator'.split(
      ' ',
    ),
    ...'counsel narrator commenter supporter supporters critic critics source sources people person worker workers technician foreman boss'.split(
      ' ',
    ),
    ...wordsIn(`
      rancher geneticist superintendent principal dean provost rector vicar deacon chaplain nun monk abbot cleric
      canon curate reverend janitor plumber electrician mechanic welder builder bricklayer roofer joiner decorator
      gardener landscaper florist butcher grocer fishmonger shopkeeper storekeeper publican landlord landlady
      innkeeper hotelier restaurateur chef cook waiter waitress bartender barista brewer vintner winemaker grower
      farmhand shepherd crofter beekeeper ranger forester lumberjack logger miner trucker courier postman postwoman
      mailman cabbie conductor porter steward stewardess lifeguard firefighter fireman paramedic medic constable
      marshal coroner pathologist magistrate barrister solicitor notary bailiff juror defendant plaintiff complainant
      claimant appellant accused suspect physicist chemist botanist zoologist ecologist geologist seismologist
      volcanologist hydrologist oceanographer meteorologist climatologist epidemiologist virologist immunologist
      neurologist cardiologist oncologist psychiatrist psychologist therapist counsellor counselor physiotherapist
      pharmacist dentist optician surgeon anaesthetist anesthesiologist paediatrician pediatrician gynaecologist
      obstetrician radiologist physician veterinarian vet sociologist anthropologist archaeologist archeologist
      linguist philosopher theologian mathematician statistician astronomer astronaut demographer geographer
      cartographer curator archivist conservator restorer poet novelist playwright screenwriter columnist commentator
      broadcaster presenter anchor correspondent photographer cameraman filmmaker producer composer violinist pianist
      cellist guitarist drummer bassist organist fiddler trumpeter soprano tenor rapper dj dancer choreographer
      ballerina comedian magician painter sculptor illustrator cartoonist designer rower sailor swimmer runner
      cyclist sprinter wrestler boxer golfer jockey gymnast skier midfielder defender winger quarterback pitcher
      batsman wicketkeeper referee umpire entrepreneur businessman businesswoman industrialist banker broker trader
      investor accountant auditor consultant lobbyist mp msp mep td assemblyman assemblywoman alderman supervisor
      comptroller ombudsman undersecretary spokesmen spokespeople grandmother grandfather grandson granddaughter aunt
      uncle niece nephew cousin widow widower partner girlfriend boyfriend mum mom dad parent parents pupil pupils
      schoolgirl schoolboy teenager undergraduate intern apprentice trainee tenant lodger homeowner householder
      villager villagers commuter motorist bystander onlooker pedestrian shopper customer client passenger patient
      visitor tourist guest veteran commander commodore brigadier corporal airman navigator co-pilot hunter angler
      fisher trapper boatman deckhand bosun coxswain ferryman volunteer volunteers co-ordinator coordinator
      facilitator convener moderator whistleblower informant insider observer mediator arbitrator interpreter
      translator matron carer caretaker nanny cleaner housekeeper receptionist operator dispatcher controller
      surveyor planner developer contractor labourer laborer machinist programmer blogger academic lecturer tutor
      instructor trainer scholar theorist jeweller jeweler watchmaker clockmaker glazier blacksmith potter weaver
      tailor seamstress cobbler hairdresser barber usher sexton bellringer verger churchwarden councillors councilor
      lawmakers teachers nurses farmers drivers`),
  ],
  titles: [
    ...wordsIn(`
        dc di ds dci dcs pc ps wpc pte sr bro rt revd`),
    ...'mr mrs ms mx miss messrs madam cllr supt insp det baroness sheikh sheik dr sir lady lord dame sen rep gov prof rev hon lt col gen sgt capt cmdr maj pres sec'.split(
      ' ',
    ),
    ...'former ex acting deputy vice senior chief prime foreign first interim assistant attorney-general'.split(' '),
    ...wordsIn(`
      datuk dato dato' datin tan seri sri tun encik puan alhaji alhaja hajia barrister engr otunba shri smt kumari
      justice right most very venerable honourable honorable ven hrh
      canon fr br mme mlle herr frau don doña signor signora professor pfc spc cpl cdr adm brig pvt ald councillor
      councilwoman`),
  ],
  bodies: [
    ...wordsIn(`
        corporation enterprise subsidiary think-tank thinktank nonprofit non-profit ngo conglomerate dealership practice housebuilder
        housebuilders conservancy airport zoo aquarium
        bench province municipality
        constabulary borough precinct waterworks shipyard foundry brewery distillery winery theatre theater gallery
        archive orchestra choir seminary faculty lab hospice clinic surgery infirmary nursery conservancy observatory
        registry exchequer judiciary prosecution defence defense quango outfit start-up carrier railway ferry-operator
        haulier insurer lender broker auctioneer landlord developer contractor subcontractor maker supermarket chain
        franchise`),
    ...'ministry government department company agency court police council committee commission union party'.split(' '),
    ...'office campaign administration embassy university hospital authority association group statement report'.split(
      ' ',
    ),
    ...'letter organization organisation team board institute foundation federation bank pentagon parliament'.split(
      ' ',
    ),
    ...'congress senate bureau newspaper paper magazine article editorial email post message document lawsuit'.split(
      ' ',
    ),
    ...'memo resolution study survey poll notice trust charity watchdog regulator airline'.split(' '),
    ...wordsIn(`
      inquiry inspectorate ombudsman tribunal panel directorate laboratory centre center museum library club society
      academy school college church diocese synod parish cooperative co-operative consortium coalition alliance
      network forum task-force taskforce secretariat consulate mission brigade regiment navy army coastguard firm
      manufacturer operator supplier retailer publisher broadcaster station league confederation syndicate guild
      chamber legislature assembly cabinet presidency ruling verdict judgment indictment affidavit complaint filing
      press-release release communique communiqué manifesto leaflet flyer pamphlet brochure dossier audit review
      assessment analysis transcript diary memoir note submission petition military militia startup utility treasury`),
  ],
  documents: [
    ...wordsIn(`
        readout autobiography
        inventory memorandum judgement testimony minutes circular bulletin newsletter e-mail text tweet blogpost op-ed
        briefing evaluation appraisal consultation prospectus white-paper press-release`),
    ...'statement report letter article editorial email post message document lawsuit memo resolution study survey poll notice'.split(
      ' ',
    ),
    ...wordsIn(`
      ruling verdict judgment indictment affidavit complaint filing release communique communiqué manifesto leaflet
      flyer pamphlet brochure dossier audit review assessment analysis transcript diary memoir note submission
      petition`),
  ],
  notNames: [
    ...wordsIn('is are am do can shall must let'),
    ...wordsIn(`i'd i'm i'll i've we'd we're we'll we've you'd you're you'll you've he'd he's he'll she'd she's she'll
      they'd they're they'll they've it's it'd it'll that's there's here's what's who's don't didn't isn't wasn't let's plus`),
    ...'would could should did does was were has had someone somebody anyone nobody everyone everybody above below'.split(
      ' ',
    ),
    ...'the a an in on at but and or if when while after before he she it they we i you this that these those'.split(
      ' ',
    ),
    ...wordsIn('four five six seven eight nine ten eleven twelve twenty thirty forty fifty half'),
    ...'there here what who how why where as for from with by to of not no yes his her their its our my your'.split(
      ' ',
    ),
    ...'according meanwhile however although since so then asked some many most several both all one two three'.split(
      ' ',
    ),
    ...'also another other such even still just now today yesterday tomorrow last next earlier later'.split(' '),
    ...'asked speaking writing yet given based during under over because until despite like unlike instead once perhaps only'.split(
      ' ',
    ),
    ...'republican democratic american british russian french german spanish chinese european iraqi iranian'.split(' '),
    ...wordsIn(`
      fellow local amid within without among following whether neither either nor each every any few fewer less least
      more here's there's it's that's he's she's they're we're i'm don't didn't won't can't isn't wasn't wouldn't
      couldn't shouldn't nothing everything something anything none inside outside behind beside beyond across along
      around near off onto out up down back again always never often sometimes maybe indeed nonetheless nevertheless
      otherwise therefore thus hence besides moreover furthermore rather quite too very much well early late ahead
      apart aside away close twice thanks please monday's sunday's dutch irish scottish welsh italian canadian
      australian japanese indian turkish greek polish swedish norwegian danish ukrainian israeli egyptian african
      asian`),
  ],
  particles: [
    'de',
    'la',
    'van',
    'von',
    'der',
    'den',
    'bin',
    'al',
    'el',
    'del',
    'di',
    'da',
    'dos',
    'della',
    'ap',
    'bint',
    'ter',
    'le',
    'du',
    'ibn',
    "o'",
    'y',
  ],
  givenNames: wordsIn(
    `art august bill brook chuck cliff crystal dale dawn dean don donna drew faith felice forrest gary gene gil glen grace grant
    hope ivy jack jo joy june lance leo lou mark max may mel mia miles mort nat ned olive pearl penny ray rex rich rob rod
    ron rose ross roy ruby rusty scott skip summer violet ward will wolf ty urs ward`,
  ),
  signs: [
    ...wordsIn(
      `flag flags leaflet whiteboard placard placards banner banners sign poster posters wall graffiti card plaque blackboard billboard sticker t-shirt inscription bedsheet gravestone headstone tombstone chalkboard noticeboard`,
    ),
    ...wordsIn(`
      t-shirts tee-shirt tee-shirts signs bumper window stickers mural murals tattoo badge badges hoodie cap sash
      ribbon sweatshirt epitaph plaques blackboards billboards leaflets whiteboards bedsheets sheet sheets cardboard`),
  ],
  people: {
    women: [
      ...wordsIn(`she her mrs ms miss lady madam woman girl mother grandmother daughter sister wife aunt niece widow actress queen
      princess chairwoman spokeswoman congresswoman councilwoman businesswoman policewoman midwife waitress`),
      ...wordsIn(`
      granddaughter girlfriend mum mom landlady schoolgirl nun stewardess heroine baroness duchess countess empress
      goddess hostess sportswoman postwoman alderwoman assemblywoman seamstress ballerina`),
    ],
    men: [
      ...wordsIn(`he his mr sir lord man boy father grandfather son brother husband uncle nephew widower actor king prince chairman
      spokesman congressman councilman businessman policeman fisherman waiter`),
      ...wordsIn(`
      grandson boyfriend dad landlord schoolboy monk steward duke count emperor postman sportsman alderman
      assemblyman fireman cameraman ferryman boatman salesman craftsman horseman bishop priest`),
    ],
    things: ['it'],
    several: ['they', 'both', 'these', 'those'],
    again: [
      ...wordsIn(`
          runner-up grandmother grandfather sexagenarian centenarian thirtysomething`),
      ...wordsIn(`man woman boy girl teenager youngster youth pensioner soldier veteran widow widower octogenarian septuagenarian
      nonagenarian islander official politician lawmaker retiree native newcomer survivor`),
      ...wordsIn(`
      academic campaigner activist businessman businesswoman villager farmer mother father`),
    ],
    authors: wordsIn('authors co-authors'),
    bodiesAgain: [
      ...wordsIn(`
          newspaper paper magazine broadcaster station channel website publication weekly daily utility developer
          contractor brand airline carrier`),
      ...wordsIn(
        'company firm group agency authority organisation organization body institution operator department service charity outlet retailer manufacturer',
      ),
      ...wordsIn(`
      institute foundation federation bank giant chain business watchdog regulator union cooperative university trust
      club`),
    ],
    work: wordsIn(
      `author researcher scientist academic writer novelist artist singer musician swimmer runner athlete player striker champion winner coach accused defendant`,
    ),
    trades: wordsIn(
      'biologist physicist chemist economist historian sociologist geologist archaeologist astronomer psychologist engineer architect lawyer doctor physician surgeon nurse teacher professor farmer fisherman baker joiner pastor entrepreneur businesswoman businessman journalist novelist linguist ecologist hydrologist meteorologist virologist',
    ),
    family: [
      ...wordsIn('mother father grandmother grandfather daughter son sister brother wife husband'),
      ...wordsIn(`
      mum mom dad aunt uncle niece nephew grandson granddaughter partner widow widower`),
    ],
    crowds: [
      ...wordsIn(
        `locals residents villagers townspeople islanders crowd crowds mob protesters demonstrators fans supporters marchers spectators onlookers bystanders strikers`,
      ),
      ...wordsIn(`
      passengers pupils students schoolchildren children workers worshippers mourners punters passers-by picketers
      chanters choir gallery audience`),
    ],
    many: [
      ...wordsIn(`hundreds dozens thousands scores`),
      ...wordsIn(`
      several others somebody someone`),
    ],
    shouting: wordsIn(`chant shout yell cheer boo roar scream jeer sang sing`),
    latter: [
      'latter',
      ...wordsIn(`
      second`),
    ],
    former: [
      ...wordsIn(`
      first`),
    ],
    alike: [
      wordsIn('mayor leader'),
      wordsIn('judge magistrate sheriff'),
      wordsIn('boss manager coach head'),
      wordsIn('chairman chairwoman chair'),
      wordsIn('president leader'),
      wordsIn('minister secretary'),
    ],
  },
  questions: wordsIn('q question'),
  answers: wordsIn('a answer'),
  nicknaming: wordsIn(`call calls called calling dub dubs dubbed nickname nicknamed`),
  naming: [
    ...wordsIn('campaign slogan programme project initiative exhibition festival podcast musical opera documentary'),
    ...'titled entitled called named dubbed nicknamed known so-called film movie book novel song album series show'.split(
      ' ',
    ),
    ...'episode ship boat ferry vessel poem play word term phrase hashtag slogan motto codenamed headlined'.split(' '),
    'known as',
    ...wordsIn(`
      restaurant pub bar cafe café hotel inn club band orchestra choir festival foundation project programme program
      campaign operation helicopter aircraft plane rocket satellite yacht trawler tug tanker tanker's label nickname
      moniker title headline heading expression game podcast documentary musical opera ballet symphony painting
      sculpture exhibition brand dish cocktail variety breed`),
    'known locally as',
    'referred to as',
    'billed as',
    'goes by',
    'under the name',
    'by the name of',
    'under the title',
    'under the slogan',
    'marketed as',
    'the nickname',
    'so called',
  ],
  calling: [
    ...wordsIn(`
      titled entitled called named dubbed nicknamed known so-called word words term phrase expression hashtag slogan
      motto codenamed headlined nickname moniker label labelled termed`),
    'known as',
    'known locally as',
    'referred to as',
    'so called',
    'billed as',
    'goes by',
    'the nickname',
  ],
  placards: [
    'painted with the words',
    'with the words',
    'bearing the words',
    'emblazoned with the words',
    'marked with the words',
    'daubed with the words',
    'carrying the words',
    'reading the words',
    'with the message',
    'bearing the message',
    'with the slogan',
    'bearing the slogan',
    'with the inscription',
    'bearing the inscription',
    'that read',
    'which read',
    'that said in red letters',
    'chants of',
    'cries of',
    'shouts of',
    'to chants of',
    'to cries of',
    'to shouts of',
  ],
  abbreviations: [
    ...'mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr rev hon st jr sr vs no inc ltd co corp u.s u.k'.split(
      ' ',
    ),
    ...'u.n a.m p.m d.c jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun e.g i.e'.split(
      ' ',
    ),
    ...'r d r-n d-n ph.d fig approx est ave mt ft'.split(' '),
  ],

  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['sunday', 'sun'],
    ['monday', 'mon'],
    ['tuesday', 'tue'],
    ['wednesday', 'wed'],
    ['thursday', 'thu'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
  ],
  daysBack: {
    today: 0,
    yesterday: 1,
    tonight: 0,
    'last night': 1,
    'this morning': 0,
    'this afternoon': 0,
    'this evening': 0,
  },

  languages: {
    en: ['English'],
    es: ['Spanish', 'Castilian'],
    fr: ['French'],
    pt: ['Portuguese'],
    ru: ['Russian'],
    ar: ['Arabic'],
    de: ['German'],
    it: ['Italian'],
    uk: ['Ukrainian'],
    fa: ['Persian', 'Farsi'],
  },

  labels: {
    related: [
      'related content',
      'related story',
      'related stories',
      'related',
      'related article',
      'related articles',
      'read also',
      'also read',
      'read more',
      'see also',
      'read next',
      'more on this story',
      'read',
      'you may also like',
      'you might also like',
      'recommended reading',
      'further reading',
      'from the archive',
      'more on this',
      'related reading',
      'related links',
      'full story',
      'read this next',
      'more on this topic',
      'more about this',
      'from our archive',
      'previously',
      'related news',
      'related coverage',
      'more on this subject',
      'earlier coverage',
      'earlier on this story',
      'more like this',
      'dig deeper',
      'go deeper',
      'further coverage',
    ],
    translation: [
      'translated from the french by',
      'translated from',
      'translation',
      'translated by',
      'translated from the original by',
      'translation by',
      'english translation',
      'translated from the … by',
      'translated from … by',
      'translated from the … … by',
      'translator',
      'translated into English by',
      'translation from the … by',
      'translation from … by',
    ],
    photo: [
      'photo courtesy of',
      'image courtesy of',
      'picture courtesy of',
      'courtesy of',
      'courtesy',
      'photo',
      'photos',
      'photo by',
      'photograph',
      'photograph by',
      'photographs',
      'photographs by',
      'photography by',
      'photos by',
      'pictures',
      'pictures by',
      'picture by',
      'image by',
      'images by',
      'picture',
      'image',
      'photo credit',
      'image credit',
      'credit',
      'file photo',
      'file picture',
      'archive photo',
      'stock photo',
      'handout',
      'photo courtesy',
      'courtesy photo',
      'photography',
    ],
    picture: ['featured image', 'lead image', 'cover image', 'main picture', 'cover photo', 'pictured', 'caption'],
    source: [
      'source',
      'sources',
      'with information from',
      'via',
      'first published by',
      'first published in',
      'originally published by',
      'originally published in',
      'originally published on',
      'this article first appeared in',
      'this article was first published by',
      'reporting by',
    ],
    byline: [
      'text by',
      'texts by',
      'by',
      'analysis by',
      'opinion by',
      'review by',
      'report by',
      'written by',
      'story by',
      'words by',
      'author',
      'words',
      'text',
      'texts',
      'story',
      'interview by',
      'interview',
      'text and photos by',
      'text and pictures by',
      'photos and text by',
      'writer',
      'reporter',
    ],
    published: ['published', 'published on', 'posted', 'posted on', 'first published', 'date'],
    changed: ['updated', 'last updated', 'modified', 'last modified', 'changed'],
    illustration: [
      'illustration',
      'illustrations',
      'illustration by',
      'illustrations by',
      'illustrated by',
      'drawings by',
      'graphic by',
      'graphics by',
      'artwork by',
      'cartoon by',
    ],
    editing: ['edited by', 'editing by', 'editing', 'editor', 'additional editing by', 'copy editing by'],
    contribution: [
      'with reporting from',
      'with agency reporting from',
      'with agencies',
      'additional information from',
      'with information from',
      'with material by',
      'reporting by',
      'additional reporting by',
      'additional reporting',
      'reporting',
      'writing by',
      'with reporting by',
      'with contributions from',
      'with contributions by',
      'with additional reporting by',
      'with material from',
      'with files from',
      'with inputs from',
      'contributor',
      'contributors',
      'interview by',
      'compiled by',
    ],
  },
  chain: englishSources,
  grammar: englishGrammar,
  dates: englishDates,
  pages: englishPages,
  markup: englishMarkup,
  sections: [
    'world',
    'politics',
    'business',
    'economy',
    'money',
    'sport',
    'sports',
    'culture',
    'arts',
    'opinion',
    'comment',
    'local',
    'region',
    'regional',
    'national',
    'international',
    'UK',
    'Europe',
    'Asia',
    'Africa',
    'Middle East',
    'Americas',
    'society',
    'community',
    'shipping',
    'farming',
    'science',
    'technology',
    'tech',
    'health',
    'education',
    'environment',
    'climate',
    'travel',
    'crime',
    'courts',
    'lifestyle',
    'life',
    'food',
    'books',
    'music',
    'film',
    'entertainment',
    'features',
    'magazine',
    'religion',
    'housing',
    'transport',
    'property',
    'motoring',
    'weather',
  ],
  menu: [
    'share',
    'print',
    'email',
    'e-mail',
    'save',
    'listen',
    'home',
    'news',
    'world',
    'politics',
    'business',
    'economy',
    'sport',
    'sports',
    'culture',
    'opinion',
    'weather',
    'local',
    'region',
    'shipping',
    'farming',
    'science',
    'health',
    'travel',
    'video',
    'videos',
    'photos',
    'podcasts',
    'jobs',
    'obituaries',
    'archive',
    'archives',
    'sections',
    'menu',
    'search',
    'subscribe',
    'log in',
    'login',
    'sign in',
    'my account',
    'about us',
    'contact',
    'skip to content',
    'skip to main content',
    'small ads',
    'e-paper',
    'newsletter',
    'newsletters',
    'print this page',
    'e-mail to a friend',
    'email to a friend',
    'send to a friend',
    'text size',
    'top of page',
    'back to news',
    'back to top',
    'back',
    'copy link',
    'link copied',
    'read time',
    'reading time',
    'min read',
    'minute read',
    'minutes read',
    'accept all',
    'reject all',
    'advertisement',
    'advert',
    'share on facebook',
    'share on twitter',
    'share on whatsapp',
    'listen to this article',
    'printer friendly',
    'add a comment',
    'comments',
    'views',
    'reads',
    'read later',
    'save article',
    'follow us',
    'follow us on',
    'become an author',
    'sign up as a reader',
    'sign up',
    'environment',
    'register now',
    'help',
    'support us',
    'a a a',
    'whatsapp',
    'gift article',
    'bookmark',
    'font size',
    'editions',
    'latest',
    'more',
    'all sections',
    'live',
    'watch',
    'for subscribers',
    'my feed',
    'games',
    'puzzles',
    'cookbook',
    'investigations',
    'features',
    'columns',
    'podcast',
    'tv',
    'radio',
    'live tv',
    'skip to main menu',
    'skip next section',
    'go to homepage',
    'legal notice',
    'imprint',
    'accessibility statement',
    'about the author',
    'share full article',
    'share article',
    'share this article',
    'share this story',
    'share this',
    'save for later',
    'comment',
    'read in app',
    'give article',
    'add us as preferred source',
    'leer en español',
    'back to home',
    'back to homepage',
    'enlarge',
    'enlarge image',
    'view image in fullscreen',
    'zoom',
  ],
  adverts: ['advertisement', 'advertising', 'advert', 'sponsored', 'sponsored content', 'paid content', 'promoted'],
  interruptions: [
    'advertisement',
    'advertisement scroll to continue',
    'advertisement continue reading',
    'article continues below',
    'article continues below advertisement',
    'article continues after advertisement',
    'story continues below',
    'story continues below advertisement',
    'story continues after advertisement',
    'continue reading the main story',
    'skip advertisement',
    'skip past newsletter promotion',
    'after newsletter promotion',
    'sponsored content',
    'follow us on',
    'sign up for our newsletter',
    'subscribe to our newsletter',
  ],
  below: [
    'more headlines',
    'other headlines',
    'more news',
    'other news',
    'latest headlines',
    'most watched',
    'get the app',
    'download our app',
    'did you like this',
    'did you enjoy this',
    'enjoyed this article',
    'comments',
    'comment',
    'leave a comment',
    'post a comment',
    'add a comment',
    'join the conversation',
    'have your say',
    'reader comments',
    'log in to comment',
    'most read',
    'most popular',
    'most viewed',
    'most shared',
    'trending',
    'trending now',
    'popular',
    'popular now',
    'latest news',
    'latest stories',
    'top stories',
    "editor's picks",
    'more stories',
    'more from',
    'you may also like',
    'share this',
    'share this article',
    'share this story',
    'topics',
    'tags',
    'filed under',
    'follow us',
    'newsletter',
    'all rights reserved',
    'about the author',
    'explore more on these topics',
    'want to write',
    'register now',
    'related topics',
    'advertise here',
    'also this week',
    'listen on',
    'view comments',
    'comments are closed',
  ],
  boilerplate: [
    'listen to article',
    'listen to this story',
    'more information can be found',
    'for more information visit',
    'find out more at',
    'more information at',
    'already a subscriber',
    'already have an account',
    'create an account',
    'create your account',
    'to continue reading',
    'continue reading',
    'keep reading',
    'for subscribers only',
    'full coverage',
    'min read',
    'minute read',
    'unlimited digital access',
    'unlimited access',
    'subscribe now',
    'digital access',
    'straight to your inbox',
    'in your inbox',
    'to your inbox',
    'enter your email',
    'your email address',
    'your e-mail address',
    'every morning in your',
    'sign up',
    'subscribe',
    'newsletter',
    'privacy policy',
    'terms of use',
    'terms of service',
    'cookie',
    'cookies',
    'all rights reserved',
    'leave this field empty',
    "don't spam",
    'share this',
    'share on',
    'follow us',
    'click here',
    'log in',
    'sign in',
    'your email',
    'email address',
    'advertisement',
    'sponsored',
    'read more',
    'comments are closed',
    'leave a comment',
    'most read',
    'trending',
    'download our app',
    'copyright',
    'support us',
    'donate',
    'unsubscribe',
    'view comments',
    'print this',
    'skip to',
    'back to top',
    'listen to this',
    'copy link',
    'want more',
    'monday delivery',
    'related topics',
    'more from',
    'enable javascript',
    'this site uses',
    'free account',
    'join our',
    'get the latest',
    'we use cookies',
    'accept all',
    'reject all',
    'to improve your experience',
    'manage cookies',
    'text size',
    'spotted an error',
    'report an error',
    'report a typo',
    'found a mistake',
    'see something wrong',
  ],
  noStory: {
    gone: [
      'page not found',
      'not found',
      "page can't be found",
      'page cannot be found',
      'page you requested',
      'page you are looking for',
      'no longer available',
      "page doesn't exist",
      'page does not exist',
      'no longer exists',
      'error 404',
    ],
    wall: [
      'enable javascript',
      'javascript is disabled',
      'javascript is required',
      'please turn on javascript',
      'checking your browser',
      'verify you are human',
      'verifying you are human',
      'are you a robot',
      'not a robot',
      'unusual traffic',
      'access denied',
      'access to this page has been denied',
      'request blocked',
      'you have been blocked',
      'just a moment',
      'security check',
      'complete the captcha',
      'unusual activity',
      'automated requests',
      'ad blocker detected',
      'consent to cookies to continue',
    ],
    aboutSite: [
      'imprint',
      'legal notice',
      'privacy policy',
      'privacy notice',
      'privacy statement',
      'cookie policy',
      'terms of use',
      'terms of service',
      'terms and conditions',
      'contact',
      'contact us',
      'about us',
      'who we are',
      'our team',
      'the team',
      'masthead',
      'advertise with us',
      'careers',
      'work with us',
      'accessibility statement',
      'editorial guidelines',
      'subscribe',
      'site map',
      'sitemap',
      'faq',
      'frequently asked questions',
      'help centre',
      'help center',
    ],
  },
  nobody: [
    'staff reports',
    'wire reports',
    'wire services',
    'news services',
    'news agencies',
    'reports',
    'staff',
    'staff writer',
    'staff reporter',
    'newsroom',
    'editors',
    'editorial board',
    'admin',
    'news desk',
    'web desk',
    'correspondent',
    'associated press',
    'reuters',
    'ap',
    'afp',
    'agencies',
    'editor',
    'our correspondent',
    'our own correspondent',
    'our special correspondent',
    'our reporter',
    'our staff',
    'a staff reporter',
    'from our correspondent',
    'special correspondent',
    'reporter',
    'own correspondent',
    'guest writer',
    'wire service',
    'editorial team',
    'our editors',
    'staff and agencies',
    'agency',
    'a correspondent',
  ],
}
