import { forms, phrasesIn, wordsIn } from '../forms.ts'
import type { LanguageWords } from '../language.ts'
import { conjugated, reflexive } from '../romance.ts'
import { portugueseDates } from './dates.ts'
import { portugueseGrammar } from './grammar.ts'
import { portugueseMarkup } from './markup.ts'
import { portuguesePages } from './pages.ts'
import { portugueseSources } from './sources.ts'

/** Verbs of saying in -ar, -er and -ir, by their stems. */
const ar =
  'afirm declar explic acrescent coment lament consider ressalt destac salient sublinh fris pergunt question complet ' +
  'continu cont relat revel inform anunci confirm neg critic denunci alert avis argument sustent observ avali ' +
  'ponder opin brinc ironiz desabaf lembr record public tuit post classific indic adiant assegur assinal real reiter ' +
  'vinc retruc replic exclam grit murmur justific pontu resum sintetiz cit apel insist precis comunic narr detalh ' +
  'constat aument aleg acus elogi conden ameaç reforç estim analis celebr comemor festej confess cham ' +
  'contest enfatiz minimiz prognostic sustent suger recomend aconselh protest ' +
  'resmung suspir reclam clam afianç ripost confid gracej anot apont troç desvaloriz relativiz enumer invoc jur ' +
  'autoriz rejeit classific qualific apod batiz not refil ralh remat acautel contextualiz rectific ' +
  'retific ' +
  'especul diagnostic interrog sentenci arremat atir lanç dispar defin acredit esper ' +
  'concord discord queix compar explan satiriz gab vanglori augur vaticin desconvers despist matiz atac arras pression exemplific ilustr deplor repudi reivindic rog implor suplic exort incit convid salvaguard desvend confidenci segred cochich sussurr balbuci gaguej gagui rosn vocifer berr bradej desafi apront ral admoest censur increp culp culpabiliz ilib louv saud felicit lastim deplor corrobor ratific valid atest certific assever estranh espant admir indag inquir interpel verbaliz exterioriz manifest evidenci explicit particulariz generaliz amplific desdramatiz dramatiz contemporiz ameniz rebaix resguard ressalv obtemper contrapont sopes mentaliz ensin recit declam dit soletr murmurej divag filosof conjectur conjetur equacion hesit titube vacil remoqu alfinet cutuc destil ' +
  'responsabiliz censur esquiv recus convoc aceit anim caracteriz catalog condicion contabiliz delat demonstr denomin desculp determin ' +
  'dissert enunci especific exager formul fundament gargalh imagin imput insinu julg lecion maravilh ' +
  'mencion objet profetiz proclam recapitul repar rez sinaliz solicit testemunh tranquiliz vituper cobr ' +
  'conclam arrisc apost antecip apreci assent atalh buf choraming cumpriment desarm desdenh desmistific desvel elenc ' +
  'equipar esmiuç espicaç evoc exalt exasper indign lamuri nome orden parafrase pilheri profer queix ' +
  'rememor resign retrat sosseg tagarel teoriz verber zang interpret reconsider ' +
  'trovej urr grunh fulmin dramatiz suspeit preconiz peror propugn postul prenunci ' +
  'presagi relembr vislumbr tipific'
const er =
  'respond reconhec esclarec escrev promet defend entend descrev ' +
  'repreend subscrev transcrev prescrev compromet conced surpreend agradec enaltec compreend depreend estabelec'
const ir =
  'garant admit conclu prossegu refer advert assum suger repet defin refut insist discut exig ' +
  'aplaud retorqu inquir prefer permit transmit corrig retorqu rug grun exprim presum urg alud consent assent infer'
/** Portuguese, of Brazil and of Portugal. */
export const portuguese: LanguageWords = {
  tag: 'pt',
  common: wordsIn(`
    de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos
    já também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas esse eles você essa num nem suas às têm
    foi são está ser há era tem ainda onde segundo sobre desde num numa pelos pelas após este esta isto isso eu nós você vocês ele lhe foram tinha havia uns há`),
  letters: 'ãõ',
  capitals: true,
  subject: 'before',
  dropsSubject: true,
  joined: [],
  elided: wordsIn("d'"),
  clitics: wordsIn('me te lhe lhes nos se o a os as lo la no na'),

  saying: [
    // Verbs that are conjugated otherwise than their endings tell.
    ...conjugated('atribu conclu intu exclu argu inclu', 'i em iu íram ía íam'),
    ...wordsIn(`
      ri ria riem riram sorri sorriem receia receiam receava recearam odeia anseia confere infere consente assente adere
      presume urge alude maldiz maldisse prediz bendiz bendisse diziam contestam sugeriram repetiram sorriram mentiu
      aposta apostam rebatem combate combateu desdenha desmente jura juram supõem propõem expõem contrapõem opõem propôs
      propuseram expuseram supuseram opuseram reconhecem promete prometem prometiam anteviu antevê reviu`),
    ...reflexive(
      `diverte divertiu divertia compromete comprometeu comprometia recusa recusou recusava resigna resignou consola
      consolou desabafa zanga zangou irrita irritou exalta exaltou revolta revoltou surpreende surpreendeu emocionava
      comove comoveu impressiona impressionou arrepende arrependeu envergonha envergonhou conforma conformou preocupa
      preocupou preocupava entristece entristeceu alegra alegrou orgulhou orgulhava regozija regozijou vangloria
      vangloriou ufana ufanou felicita felicitou congratulava apressa apressou opõe opôs distancia distanciou demarca
      demarcou demarcava esquiva esquivou escusa escusou exime eximiu solidariza solidarizou manifesta manifestou
      pronuncia pronunciou interrogava questiona questionou perguntava lamentava lamenta justificava defendia
      gabava lembrava recordava recordou penitencia penitenciou retrata retratou emenda emendou riem riram ria`,
      true,
    ),
    'apressou-se a sublinhar',
    'apressou-se a esclarecer',
    'apressou-se a dizer',
    'apressou-se a responder',
    'apressou-se em dizer',
    'limitou-se a afirmar',
    'limitou-se a comentar',
    'se limitou a afirmar',
    'não poupa críticas',
    'não poupou críticas',
    'não esconde a satisfação',
    'foi claro',
    'foi clara',
    'foi duro',
    'foi dura',
    'foi cauteloso',
    'foi cautelosa',
    'foi irónico',
    'foi irônico',
    ...wordsIn(
      `reclama resume acha pensa aponta remata entoa entoam entoou entoaram entoava entoavam cantava cantavam cantou cantaram clama clamam clamava clamavam bradaram bradam`,
    ),
    ...forms(ar, 'a am ou aram ava avam ara'),
    ...forms(er, 'e em eu eram ia iam'),
    ...forms(ir, 'e em iu iram ia iam'),
    ...wordsIn(`
      disse disseram diz dizem dizia diziam dissera conclui concluem referem sugere sugerem adverte advertem prossegue
      prosseguem repete repetem insiste insistem pede pedem pediu pediram pedia exige exigem escreveu reconhece rebate
      rebateu rebateram contrapôs contrapõe contrapropôs propôs propõe opôs desmente desmentem relembra relembrou
      realça realçou realçaram vincou justifica ameaça ameaçou reforça reforçou crê creem teme temem temia supõe define
      riu brada bradou fala falam falou falaram falava sorri sorriu sorria suspira suspirou conta notou notaram notava`),
    'lê-se em …',
    'lê-se no …',
    'lê-se na …',
    'lê-se num …',
    'lê-se numa …',
    'pode ler-se no …',
    'pode ler-se na …',
    'pode ler-se em …',
    'diz-se em …',
    'chama a atenção',
    'chamou a atenção',
    'deu a entender',
    'limitou-se a dizer',
    'limitou-se a responder',
    'limita-se a dizer',
    'costuma dizer',
    'costuma repetir',
    'gosta de dizer',
    'gosta de repetir',
    'fez saber',
    'fez questão de frisar',
    'fez questão de lembrar',
    'deixou claro',
    'deixa claro',
    'foi categórico',
    'foi categórica',
    'vai mais longe',
    'foi mais longe',
    'se queixa',
    'se queixou',
    'queixa-se',
    'queixou-se',
    'mostrou-se convencido',
    ...wordsIn(`
      deduz deduziu traduz traduziu contradiz contradisse prediz predisse desdiz interrompe interrompeu devolve
      devolveu devolvia retruca debocha debochou zomba zombou caçoa mantém manteve mantinham sustém sente sentiu vê
      entende quer queria prefere preferiu preferia intervém interveio intervieram provém supôs impõe impôs dispõe
      expõe expôs opõe compara comparou desabafa chora chorou chorava soluça gagueja corrige corrigiu prevê previu
      prevêem dirá diria contrapunha propunha supunha punha põe desafia brinca`),
    'se diz',
    'se disse',
    'disse-se',
    'declara-se',
    'declarou-se',
    'se declara',
    'se declarou',
    'confessa-se',
    'confessou-se',
    'assume-se',
    'assumiu-se',
    'se assume',
    'se defende',
    'se defendeu',
    'defende-se',
    'defendeu-se',
    'se justifica',
    'se justificou',
    'justifica-se',
    'justificou-se',
    'se gaba',
    'se gabou',
    'gaba-se',
    'gabou-se',
    'se lembra',
    'se lembrou',
    'lembra-se',
    'lembrou-se',
    'recorda-se',
    'se recorda',
    'se pergunta',
    'se perguntou',
    'pergunta-se',
    'se emociona',
    'se emocionou',
    'emociona-se',
    'emocionou-se',
    'se indigna',
    'se indignou',
    'indigna-se',
    'indignou-se',
    'se despede',
    'se despediu',
    'despede-se',
    'despediu-se',
    'ri-se',
    'riu-se',
    'se ri',
    'se refere a',
    'se referiu a',
    'refere-se a',
    'referiu-se a',
    'referia-se a',
    'se desculpa',
    'se desculpou',
    'desculpa-se',
    'desculpou-se',
    'se limitou a dizer',
    'se limitou a responder',
    'se limita a dizer',
    'se orgulha',
    'orgulha-se',
    'se espanta',
    'espanta-se',
    'congratula-se',
    'congratulou-se',
    'insurge-se',
    'insurgiu-se',
    'interroga-se',
    'interrogou-se',
    'queixava-se',
    'se queixava',
    'queixaram-se',
    'queixara-se',
    'lamentou-se',
    'lamenta-se',
    'faz saber',
    'faz questão de dizer',
    'fez questão de dizer',
    'faz questão de frisar',
    'faz questão de sublinhar',
    'fez questão de sublinhar',
    'fez questão de destacar',
    'fez questão de agradecer',
    'chamou de',
    'chama de',
    'chamava de',
    'classificou de',
    'faz notar',
    'fez notar',
    'faz um apelo',
    'fez um apelo',
    'faz um balanço',
    'fez um balanço',
    'dá conta de',
    'deu conta de',
    'dá a entender',
    'dá o exemplo',
    'dá como exemplo',
    'deu como exemplo',
    'deixou escapar',
    'deixa escapar',
    'deixou no ar',
    'põe em causa',
    'pôs em causa',
    'põe em dúvida',
    'pôs em dúvida',
    'põe o dedo na ferida',
    'pôs o dedo na ferida',
    'coloca em dúvida',
    'colocou em dúvida',
    'tece críticas',
    'teceu críticas',
    'teceu elogios',
    'toma a palavra',
    'tomou a palavra',
    'sai em defesa',
    'saiu em defesa',
    'rasga elogios',
    'vai direto ao ponto',
    'foi direto',
    'foi perentório',
    'foi perentória',
    'foi taxativo',
    'foi taxativa',
    'foi enfático',
    'foi enfática',
    'é taxativo',
    'é taxativa',
    'é perentório',
    'é perentória',
    'é categórico',
    'é categórica',
    'é enfático',
    'é enfática',
    'mostrou-se convencida',
    'mostrou-se surpreendido',
    'mostrou-se surpreendida',
    'mostrou-se satisfeito',
    'mostrou-se satisfeita',
    'mostrou-se preocupado',
    'mostrou-se preocupada',
    'chegou a dizer',
    'chega a dizer',
    'chegou a afirmar',
    'voltou a dizer',
    'voltou a criticar',
    'voltou a defender',
    'acabou por dizer',
    'acabou por admitir',
    'acabou por reconhecer',
    'veio dizer',
    'veio defender',
    'quis saber',
    'quis deixar claro',
    'quis sublinhar',
    'fez piada',
    'faz piada',
    'fez graça',
    'mandou recado',
    'manda recado',
    'cravou',
    'bateu o martelo',
    'põe água na fervura',
    'pôs água na fervura',
  ],
  auxiliaries: wordsIn('tem têm tinha tinham havia haviam terá teria terão'),
  perfects: [
    ...forms(ar, 'ado'),
    ...forms(er, 'ido'),
    ...forms(ir, 'ido'),
    ...wordsIn('dito escrito descrito pedido exposto proposto rebatido concluído desmentido'),
    ...wordsIn(`
      deduzido traduzido contradito predito interrompido devolvido mantido sentido entendido querido preferido
      atribuído concluído intuído excluído argumentado inferido aludido consentido previsto maldito
      intervindo suposto imposto oposto corrigido previsto chorado rido sorrido comparado queixado mostrado referido
      lembrado`),
  ],
  insertsClauses: true,
  participles: [
    ...forms(ar, 'ando'),
    ...wordsIn(`
      dizendo respondendo reconhecendo esclarecendo escrevendo prometendo defendendo garantindo admitindo concluindo
      referindo advertindo confessando assumindo sugerindo repetindo pedindo exigindo`),
    ...wordsIn(`
      afirmando afirmar declarando declarar explicando explicar acrescentando acrescentar comentando comentar
      lamentando lamentar considerando considerar ressaltando ressaltar destacando destacar salientando salientar
      sublinhando sublinhar frisando frisar perguntando perguntar questionando questionar completando completar
      continuando continuar contando contar relatando relatar revelando revelar informando informar anunciando
      anunciar confirmando confirmar negando negar criticando criticar denunciando denunciar alertando alertar
      avisando avisar argumentando argumentar sustentando sustentar observando observar avaliando avaliar ponderando
      ponderar opinando opinar brincando brincar ironizando ironizar desabafando desabafar lembrando lembrar
      recordando recordar publicando publicar tuitando tuitar postando postar classificando classificar indicando
      indicar adiantando adiantar assegurando assegurar assinalando assinalar realando realar reiterando reiterar
      vincando vincar retrucando retrucar replicando replicar exclamando exclamar gritando gritar murmurando murmurar
      justificando justificar pontuando pontuar resumando resumar sintetizando sintetizar citando citar apelando
      apelar insistando insistar precisando precisar comunicando comunicar narrando narrar detalhando detalhar
      constatando constatar aumentando aumentar alegando alegar acusando acusar elogiando elogiar condenando condenar
      ameaçando ameaçar reforçando reforçar estimando estimar analisando analisar celebrando celebrar comemorando
      comemorar festejando festejar confessar chamando chamar contestando contestar enfatizando enfatizar minimizando
      minimizar prognosticando prognosticar sugerando sugerar recomendando recomendar aconselhando aconselhar
      protestando protestar resmungando resmungar suspirando suspirar reclamando reclamar clamando clamar afiançando
      afiançar ripostando ripostar confidando confidar gracejando gracejar anotando anotar apontando apontar troçando
      troçar desvalorizando desvalorizar relativizando relativizar enumerando enumerar invocando invocar jurando
      jurar autorizando autorizar rejeitando rejeitar qualificando qualificar apodando apodar batizando batizar
      notando notar refilando refilar ralhando ralhar rematando rematar acautelando acautelar contextualizando
      contextualizar rectificando rectificar retificando retificar especulando especular diagnosticando diagnosticar
      interrogando interrogar sentenciando sentenciar arrematando arrematar atirando atirar lançando lançar
      disparando disparar definando definar acreditando acreditar esperando esperar concordando concordar discordando
      discordar queixando queixar comparando comparar explanando explanar satirizando satirizar gabando gabar
      vangloriando vangloriar augurando augurar vaticinando vaticinar desconversando desconversar despistando
      despistar matizando matizar atacando atacar arrasando arrasar pressionando pressionar exemplificando
      exemplificar ilustrando ilustrar deplorando deplorar repudiando repudiar reivindicando reivindicar rogando
      rogar implorando implorar suplicando suplicar exortando exortar incitando incitar convidando convidar
      salvaguardando salvaguardar desvendando desvendar confidenciando confidenciar segredando segredar cochichando
      cochichar sussurrando sussurrar balbuciando balbuciar gaguejando gaguejar gaguiando gaguiar rosnando rosnar
      vociferando vociferar berrando berrar bradejando bradejar desafiando desafiar aprontando aprontar ralando ralar
      admoestando admoestar censurando censurar increpando increpar culpando culpar culpabilizando culpabilizar
      ilibando ilibar louvando louvar saudando saudar felicitando felicitar lastimando lastimar corroborando
      corroborar ratificando ratificar validando validar atestando atestar certificando certificar asseverando
      asseverar estranhando estranhar espantando espantar admirando admirar indagando indagar inquirando inquirar
      interpelando interpelar   trovando trovar verbalizando verbalizar exteriorizando exteriorizar
      manifestando manifestar evidenciando evidenciar explicitando explicitar particularizando particularizar
      generalizando generalizar amplificando amplificar desdramatizando desdramatizar dramatizando dramatizar
      contemporizando contemporizar amenizando amenizar rebaixando rebaixar resguardando resguardar ressalvando
      ressalvar obtemperando obtemperar contrapontando contrapontar sopesando sopesar mentalizando mentalizar
      ensinando ensinar recitando recitar declamando declamar ditando ditar soletrando soletrar murmurejando
      murmurejar divagando divagar filosofando filosofar conjecturando conjecturar conjeturando conjeturar
      equacionando equacionar hesitando hesitar titubeando titubear vacilando vacilar remoquando remoquar alfinetando
      alfinetar cutucando cutucar destilando destilar responder reconhecer esclarecer escrever prometer defender
      entendendo entender descrevendo descrever repreendendo repreender surpreendendo surpreender agradecendo
      agradecer enaltecendo enaltecer compreendendo compreender depreendendo depreender estabelecendo estabelecer
      garantir admitir concluir prosseguindo prosseguir referir advertir assumir sugerir repetir definindo definir
      refutindo refutir insistindo insistir discutindo discutir exigir aplaudindo aplaudir retorquindo retorquir
      inquirindo inquirir preferindo preferir permitindo permitir transmitindo transmitir corrigindo corrigir rugindo
      rugir grunindo grunir exprimindo exprimir dizer pedir propor propondo expor expondo impor opor contrapor
      contrapondo supor supondo desmentir desmentindo rebater rebatendo sorrindo rindo`),
    'referindo-se a',
    'referindo-se ao',
    'referindo-se à',
    'queixando-se',
    'mostrando-se',
    'dizendo-se',
    'lembrando-se',
  ],
  possessives: wordsIn('seu sua seus suas'),
  accordingTo: [
    'a seu ver',
    'no seu entender',
    'em sua opinião',
    'na sua opinião',
    'em sua avaliação',
    'na sua avaliação',
    'nas suas palavras',
    'segundo',
    'de acordo com',
    'conforme',
    'nas palavras de',
    'nas palavras do',
    'nas palavras da',
    'na opinião de',
    'na opinião do',
    'na opinião da',
    'na visão de',
    'na visão do',
    'na visão da',
    'na avaliação de',
    'na avaliação do',
    'na avaliação da',
    'no entender de',
    'no entender do',
    'no entender da',
    'no dizer de',
    'no dizer do',
    'no dizer da',
    'a crer em',
    'a juízo de',
    'no juízo de',
    'no juízo do',
    'no juízo da',
    'aos olhos de',
    'aos olhos do',
    'aos olhos da',
    'no dizer dos',
    'nas palavras dos',
    'nas palavras das',
    'na opinião dos',
    'na ótica de',
    'na ótica do',
    'na ótica da',
    'na perspetiva de',
    'na perspetiva do',
    'na perspetiva da',
    'na perspectiva de',
    'na perspectiva do',
    'na perspectiva da',
    'no olhar de',
    'no olhar do',
    'pela voz de',
    'pela voz do',
    'pela voz da',
    'pela boca de',
    'a acreditar em',
    'no relato de',
    'no relato do',
    'no relato da',
    'na definição de',
    'na definição do',
    'na definição da',
    'consoante',
  ],
  accordingToBeside: ['para'],
  sayingSo: ['foi o que', 'é o que', 'é isso que', 'quem'],
  complements: wordsIn('que'),
  accordingToWhich: [
    'segundo o qual',
    'segundo a qual',
    'segundo os quais',
    'segundo as quais',
    'segundo quem',
    'para quem',
    'de acordo com o qual',
    'de acordo com a qual',
  ],
  pronouns: wordsIn('ele ela eles elas'),
  somebody: ['alguém'],
  passive: ['se'],
  saidAt: wordsIn('na no nas nos em'),
  between: [
    'esta semana',
    'esta madrugada',
    'no mês passado',
    'no ano passado',
    'nesta tarde',
    'nesta noite',
    'nesta semana',
    ...wordsIn(`
      também já ainda sempre nunca depois então hoje ontem não só apenas mesmo logo agora antes lhe lhes me nos se o a
      assim entretanto porém todavia novamente enfim finalmente quase bem até como`),
    ...phrasesIn(`
      pelo contrário, ao invés, à partida, para já, por agora, por enquanto, poucas horas depois, horas depois,
      horas antes, pouco depois, pouco antes, dias depois, dias antes, minutos depois, tempos depois, em todo o
      caso, em qualquer caso, de qualquer forma, em primeiro lugar, em segundo lugar, no final, no fim, com a
      voz embargada, com voz embargada, com um fio de voz, com os olhos marejados, com sarcasmo, com resignação,
      com amargura, com firmeza, com cautela, com tristeza, com lágrimas nos olhos, de forma categórica, de
      maneira categórica, sobre o assunto, a respeito, a esse respeito, a este respeito, naquele momento, nesse
      momento, isso sim, dito isso, dito isto, em lágrimas, em tom crítico, em tom irónico, em tom irônico, em
      jeito de balanço`),
    'por sua vez',
    'por seu lado',
    'por seu turno',
    'por outro lado',
    'ao mesmo tempo',
    'em seguida',
    'a seguir',
    'de seguida',
    'de novo',
    'mais tarde',
    'no entanto',
    ...wordsIn(`
      porventura decerto aliás afinal sequer tampouco tão muito menos melhor pior talvez outrora anteontem amanhã
      cedo antigamente dantes aqui ali lá cá aí igualmente sorridente bem-disposto emocionado emocionada indignado
      indignada visivelmente`),
    'por sua parte',
    'por outra parte',
    'por fim',
    'por último',
    'por exemplo',
    'na ocasião',
    'na altura',
    'na época',
    'na oportunidade',
    'à época',
    'à data',
    'à saída',
    'à margem',
    'à chegada',
    'ao final',
    'ao todo',
    'ao telefone',
    'ao vivo',
    'em tom',
    'em tom de brincadeira',
    'em jeito de',
    'em voz alta',
    'em voz baixa',
    'em off',
    'em público',
    'em privado',
    'em contrapartida',
    'em resposta',
    'em conclusão',
    'em suma',
    'em síntese',
    'com ironia',
    'com humor',
    'com orgulho',
    'com um sorriso',
    'com a voz embargada',
    'entre risos',
    'entre lágrimas',
    'aos risos',
    'às lágrimas',
    'sem rodeios',
    'sem hesitar',
    'sem meias palavras',
    'sem papas na língua',
    'de forma',
    'de imediato',
    'de pronto',
    'de resto',
    'de facto',
    'de fato',
    'de passagem',
    'desta vez',
    'nesse sentido',
    'neste sentido',
    'a propósito',
    'a brincar',
    'a rir',
    'a sorrir',
    'mais uma vez',
    'uma vez mais',
    'no dia seguinte',
    'na véspera',
    'na semana passada',
    'no domingo',
    'na segunda-feira',
    'na terça-feira',
    'na quarta-feira',
    'na quinta-feira',
    'na sexta-feira',
    'no sábado',
  ],
  adverbEndings: ['mente'],
  freeRelatives: ['o que', 'aquilo que'],
  relatives: ['que', 'quem'],
  articles: wordsIn(`
    o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa aquele aquela outro outra outros outras
    vários várias alguns algumas dois duas três quatro cada nosso nossa`),
  standalone: wordsIn('outro outra outros outras vários várias alguns algumas dois duas três quatro este esta um uma'),
  definite: wordsIn('o a'),
  indefinite: wordsIn(
    'um uma uns umas outro outra outros outras vários várias alguns algumas dois duas três quatro num numa',
  ),
  prepositions: wordsIn(`
    a ao aos à às de do da dos das em no na nos nas num numa nuns numas por pelo pela pelos pelas para pra pro com sem sob
    sobre entre até desde contra ante após perante segundo conforme durante mediante dum duma deste desta desse dessa
    neste nesta nesse nessa daquele daquela naquele naquela dele dela junto`),
  contracted:
    'ao aos à às do da dos das no na nos nas num numa nuns numas pelo pela pelos pelas dum duma neste nesta deste desta'.split(
      ' ',
    ),
  agents: ['por', 'pelo', 'pela', 'pelos', 'pelas'],
  roleLinks: wordsIn('de do da dos das em no na nos nas para pela pelo'),
  occasionLinks: ['em'],
  occasions: wordsIn(
    'tom videoconferência lágrimas noite tarde jogo partida entrevista entrevistas conferência coletiva declarações conversa diálogo direto exclusivo privado público',
  ),
  goingOn: wordsIn(`
    acrescentou acrescenta acrescentava adiantou adianta prosseguiu prossegue continuou continua
    completou completa emendou emenda rematou remata`),
  transitive: wordsIn(`
    classificou classifica classificava classificado classificaram descreveu descreve descrevia descrito definiu define
    definia qualificou qualifica qualificado considerou considera considerava considerado julgou rotulou rotula tachou tacha
    caracterizou caracteriza`),
  joining: wordsIn('e mas ou'),
  subordinate: wordsIn('quando enquanto embora se como porque pois depois antes após apesar caso ainda'),
  asSaid: ['como'],
  breaks: wordsIn(`
    que quem qual quais cujo cuja quando onde enquanto se e ou mas nem porque pois como embora é são era eram foi foram está
    estão tem têm tinha vai vão pode podem deve devem`),
  adjectivesBehind:
    'al ais ano ana anos anas ico ica icos icas ivo iva ário ária ista istas ense enses ês esa eiro eira ino ina ado ada'.split(
      ' ',
    ),
  roles: [
    ...wordsIn(`
        tuxaua protagonista protagonistas homenageado homenageada admirador admiradora oponente oponentes visitantes
        anfitrião anfitriã comprador compradora compradores tropeiro tropeira instrutor instrutora lotérico lotérica
        apanhador apanhadora apanhadores montanhistas`),
    ...wordsIn(`
        colega colegas radialista cacica liderança oftalmologista entomologista entomólogo entomóloga dermatologista
        urologista ortopedista endocrinologista hematologista pneumologista intensivista internista anestesiologista
        microbiologista microbiólogo microbióloga bioquímico bioquímica primatólogo paleontólogo paleontóloga
        naturalista ambientalista agrônomo agrônoma agrónomo agrónoma silvicultor silvicultora enólogo enóloga
        sommelier escanção diarista repositor repositora balconista atendente frentista manobrista camelô camelôs
        ambulantes feirante feirantes quitandeiro quitandeira açougueiro açougueira talhantes padeiros merceeiro
        merceeira cabeleireiros manicure manicura maquiador maquiadora maquilhador maquilhadora cenógrafo cenógrafa
        figurinista iluminador iluminadora argumentistas letrista violista harpista clarinetista saxofonista flautista
        acordeonista gaiteiro gaiteira violeiro violeira cantadeira cantador cordelista xilogravurista poetisa
        contista ensaísta biógrafo biógrafa documentarista documentarista animador animadora dobrador dobradora
        dublador dubladora figurante canoísta canoístas caiaquista remadores velejadores judocas carateca esgrimista
        patinador patinadora triatleta maratonistas halterofilista lutador lutadora lançador lançadora saltador
        saltadora barreirista fundista capitães pivô levantador levantadora armador armadora olheiro olheira cartola
        cartolas dirigentes diretores presidentes ex-jogador ex-jogadora ex-técnico ex-treinador ex-atleta
        ex-presidente ex-ministra ex-prefeita ex-vereador ex-vereadora ex-deputado ex-deputada ex-diretor ex-diretora
        ex-funcionário ex-funcionária ex-militar ex-policial ex-recluso ex-autarca ex-secretário ex-secretária
        ex-governador ex-governadora ex-juiz ex-juíza ex-reitor ex-combatente ex-senador ex-senadora ex-namorado
        ex-namorada ex-companheiro ex-companheira ex-sócio ex-sócia ex-chefe ex-líder ex-mulher segundo-comandante
        adjunto-operacional cabo-chefe cabo-mor primeiro-sargento segundo-sargento sargento-mor tenente-general
        major-general vice-almirante contra-almirante subcomissário subcomissária superintendente oficiais agentes
        guardas militares soldados sentinela recruta recrutas reservista combatente combatentes guerrilheiro
        guerrilheira guerrilheiros miliciano miliciana rebelde rebeldes insurgente insurgentes refém reféns preso
        presa presos recluso reclusa reclusos detento detenta detentos fugitivo fugitiva foragido foragida investigado
        investigada indiciado indiciada denunciado denunciada denunciante denunciantes delator delatora réus arguidos
        arguidas queixosa lesado lesada lesados credor credora devedor devedora trabalhadoras bolseiro bolseira
        bolseiros bolsistas estagiário estagiária estagiários aprendiz aprendizes formando formanda formador formadora
        educador educadora educadores pedagogo pedagoga monitor monitora explicador explicadora assistente assistentes
        psicopedagogo psicopedagoga terapeuta terapeutas cuidador cuidadora cuidadores acompanhante acompanhantes
        doula técnico-auxiliar maqueiro socorristas resgatista médico-legista legista papiloscopista peritos
        investigadora-principal coautor coautora coautores cofundador cofundadora fundadores empreendedor
        empreendedora empreendedores ceo sócio-gerente administradores gerentes gestores investidores banqueiros
        economistas corretores leiloeiro leiloeira avaliador avaliadora fiscal fiscais auditores consultores
        estatístico pesquisadores cientistas astrónomos astrônomos biólogos geólogos médicos enfermeiras enfermeiros
        psicólogos rei-momo príncipe-herdeiro duque duquesa conde condessa marquês marquesa imperador imperatriz emir
        xeque sultão monarca chefe-de-estado embaixadores cônsules diplomatas enviado enviada observador observadora
        observadores mediadores negociadores interlocutores porta-voz-adjunto relatores conselheiros secretários
        ministros governadores prefeitos autarcas vereadores senadores eurodeputados candidatos pré-candidato
        pré-candidata militante militantes simpatizante simpatizantes apoiador apoiadora apoiadores opositor opositora
        opositores dissidente dissidentes manifestantes grevista grevistas sindicalizado sindicalizada
        deputada-estadual deputado-federal deputada-federal líder-parlamentar cacique caciques pajés indígena
        indígenas quilombolas ribeirinha ribeirinhos caiçaras seringueiros assentados sem-terra posseiro posseira
        posseiros grileiro garimpeiro garimpeira garimpeiros extrativistas castanheiro castanheira pescadoras
        agricultoras fazendeiros pecuaristas caminhoneiros motoristas taxistas motoboys entregadores maquinistas
        cobrador cobradora aeromoça comissário-de-bordo comandante-de-bordo copiloto copilota aviador aviadora
        mochileiro mochileira turista turistas banhista banhistas veraneante veraneantes peregrino peregrina
        peregrinos romeiro romeira romeiros devoto devota devotos fiéis crentes catequista seminarista diácono
        missionário missionária abade abadessa prior madre irmã-superiora imame pais-de-santo mãe-de-santo
        pai-de-santo benzedeira benzedeiro curandeiro curandeira parteiras vidente astrólogo astróloga vizinhança
        moradoras munícipe munícipes fregueses freguês freguesa conterrâneo conterrânea familiares parente parentes
        irmãos irmãs filhos filhas primos primas gémeo gémea gêmeo gêmea caçula primogénito primogênito padrasto
        sogros consogro sucessor sucessora antecessor antecessora homólogo homóloga adversário adversária vencedores
        finalista finalistas campeões medalhista medalhistas recordista recordistas contemplado contemplada
        contemplados beneficiário beneficiária beneficiários inquirido inquirida inquiridos entrevistado entrevistada
        entrevistados moderador moderadora apresentadores blogueiros publicitário publicitária marqueteiro
        assessora-de-imprensa assessores`),
    ...wordsIn(`
        condenado condenada suspeito suspeita soldadora sargenta pró-reitor`),
    ...wordsIn(`
    merendeira merendeiro dialetólogo dialetóloga linguista arguido arguida réu ré subintendente intendente alferes cabo guarda carteiro carteira
    taxista camionista pedreiro eletricista sapateiro sapateira alfaiate costureira cabeleireiro cabeleireira talhante peixeira peixeiro
    taberneiro taberneira lojista vendedor vendedora quiosqueiro lavrador lavradora pastor pastora camponês camponesa mineiro mergulhador
    nadador nadadora corredor corredora ciclista árbitro árbitra fadista guitarrista pianista violinista poeta fotógrafo fotógrafa pintor pintora
    escultor escultora arqueólogo arqueóloga antropólogo antropóloga psicólogo psicóloga farmacêutico farmacêutica cirurgião cirurgiã anestesista
    magistrado magistrada relator relatora escrivão escrivã inquilino inquilina senhorio senhoria residente herdeiro herdeira voluntário voluntária
    organizador organizadora especialista operador operadora reitora subdiretor subdiretora cunhado cunhada genro nora sogro sogra primo prima
    padrinho madrinha acusado acusada detido detida visado visada interessado interessada queixoso queixosa viúva viúvo sacristão pároco freira
    consultor consultora auditor auditora zelador zeladora porteiro porteira síndico síndica camareira garçom garçonete
    mediador mediadora
    embaixador embaixadora ministro ministra ministros presidente presidenta vice-presidente primeiro-ministro primeira-ministra premiê chanceler secretário
    secretária porta-voz porta-vozes capitão capitã comandante prefeito prefeita autarca governador governadora senador
    senadora deputado deputada deputados vereador vereadora eurodeputado eurodeputada diretor diretora director directora
    dirigente chefe chefes responsável gerente juiz juíza procurador procuradora promotor promotora desembargador
    desembargadora advogado advogada advogados delegado delegada delegados comissário comissária inspetor inspetora
    inspector inspectora policial policiais agente agentes bombeiro bombeira bombeiros professor professora professores
    mestre mestra diretor-geral diretora-geral reitor reitora médico médica médicos enfermeiro enfermeira enfermeiros
    cientista cientistas investigador investigadora investigadores pesquisador pesquisadora pesquisadores economista
    analista analistas especialista especialistas perito perita historiador historiadora biólogo bióloga oceanógrafo
    oceanógrafa geógrafo geógrafa sociólogo socióloga agricultor agricultora agricultores fazendeiro fazendeira pescador
    pescadora pescadores padeiro padeira carpinteiro piloto motorista condutor condutora maquinista engenheiro engenheira
    arquiteto arquiteta autor autora escritor escritora romancista jornalista jornalistas repórter editor editora redator
    redatora ativista activista ativistas fundador fundadora dono dona proprietário proprietária líder líderes membro
    membros morador moradora moradores vizinho vizinha vizinhos habitante habitantes candidato candidata rei rainha
    príncipe princesa bispo arcebispo papa padre pastor imã rabino general coronel major tenente sargento almirante
    soldado soldados treinador treinadora técnico técnica selecionador jogador jogadora jogadores goleiro guarda-redes
    atacante avançado cantor cantora ator atriz actor actriz artista artistas músico música cineasta realizador
    realizadora estudante estudantes aluno aluna alunos mãe pai avó avô neto neta netos sobrinho sobrinha tio tia visitante cozinheiro cozinheira tripulante tripulantes mulher homem irmão irmã esposa marido filho filha amigo
    amiga testemunha testemunhas vítima vítimas passageiro passageira passageiros cliente clientes adjunto adjunta
    assessor assessora conselheiro conselheira coordenador coordenadora sindicalista sindicalistas trabalhador
    trabalhadora trabalhadores funcionário funcionária funcionários operário operária empresário empresária empresários
    estivador estivadores marinheiro marinheira faroleiro faroleira mestre-escola barqueiro barqueira bibliotecário
    bibliotecária arquivista parteira diplomata negociador negociadora enviado enviada tesoureiro tesoureira geólogo
    geóloga meteorologista climatologista aposentado aposentada reformado reformada fonte fontes interlocutor tradutor
    tradutora comerciante comerciantes veterinário veterinária notário premiado governante titular cidadão cidadã cidadãos feirante feirantes provedor provedora
    bastonário bastonária patrão patroa salineiro salineira marnoto mandatário`),
    ...wordsIn(`
      contramestre timoneiro timoneira grumete  jangadeiro jangadeira canoeiro canoeira remador remadora
      velejador velejadora surfista mergulhadora salva-vidas nadador-salvador socorrista paramédico paramédica
       tripulação soldada tenente-coronel capitão-de-fragata contra-almirante brigadeiro subtenente
      guarda-costas guarda-florestal pediatra psiquiatra cardiologista neurologista oncologista infectologista
      epidemiologista virologista imunologista geneticista radiologista dentista fisioterapeuta nutricionista
      toxicologista patologista obstetra ginecologista sanitarista botânico botânica zoólogo zoóloga ornitólogo
      ornitóloga entomologista ecologista ecólogo ecóloga hidrólogo hidróloga hidrogeólogo glaciologista sismólogo
      sismóloga vulcanólogo vulcanóloga astrónomo astrónoma astrônomo astrônoma astrofísico astrofísica físico
      química químico matemático matemática estatístico demógrafo filósofo filósofa teólogo teóloga politólogo
      politóloga cientista-político jurista constitucionalista penalista criminologista criminólogo etnólogo
      museólogo museóloga restaurador restauradora conservador conservadora curador curadora galerista livreiro
      livreira tipógrafo ilustrador ilustradora cartunista cartoonista designer estilista argumentista roteirista
      dramaturgo dramaturga encenador encenadora coreógrafo coreógrafa compositor compositora maestro maestrina tenor
      soprano rapper baixista baterista percussionista violoncelista trompetista sanfoneiro sanfoneira repentista
      sambista passista bailarino bailarina humorista palhaço comediante apresentador apresentadora locutor locutora
      colunista cronista correspondente comentador comentadora comentarista operador-de-câmara cinegrafista produtor
      produtora chef pasteleiro pasteleira confeiteiro confeiteira moleiro moleira vinicultor vinicultora viticultor
      viticultora apicultor apicultora horticultor olivicultor pecuarista criador criadora boiadeiro vaqueiro
      vaqueira seringueiro seringueira quilombola cacique pajé ribeirinho ribeirinha caiçara assentado assentada
      boia-fria ceifeiro ceifeira vindimador vindimadora marisqueira marisqueiro catador catadora lenhador madeireiro
      caçador caçadora caminhante montanhista alpinista esquiador  judoca tenista ginasta pugilista
      velocista maratonista futebolista zagueiro zagueira lateral volante meia ponta centroavante meio-campista médio
      defesa extremo   preparador preparadora adepto adepta torcedor torcedora sócio sócia sócios
      acionista acionistas investidor investidora banqueiro banqueira contador contadora contabilista segurador
      corretor corretora gestor gestora administrador administradora presidente-executivo vice-prefeito vice-prefeita
      vice-governador ex-prefeito subsecretário subsecretária secretário-geral secretária-geral vice-ministro
      deputado-estadual edil legislador legisladora parlamentar parlamentares  cônsul núncio ouvidor ouvidora
      defensor defensora corregedor corregedora ministro-relator  jurado jurada  avozinha mamãe papai
      mamã papá madrasta padrasto namorado namorada companheiro companheira companheiros noivo noiva bisneto bisneta
      bisavó bisavô enteado afilhado afilhada cônjuge ex-marido ex-mulher garoto garota criança crianças adolescente
      adolescentes bebê bebé pais mães encarregado encarregada encarregados transeunte pedestre peão automobilista
      motociclista motoboy entregador entregadora utente utentes usuário usuária usuários consumidor consumidora
      manifestante expositor expositora barbeiro barbeira engraxate portuário portuária soldador mecânico mecânica
      serralheiro  azulejista vidraceiro marceneiro marceneira estofador ourives joalheiro joalheira
      programador programadora informático desenvolvedor desenvolvedora blogueiro blogueira youtuber influenciador
      influenciadora intérprete recepcionista rececionista telefonista faxineira faxineiro gari varredor varredora
      jardineiro jardineira capataz feitor vigia vigilante segurança atingido atingida atingidos desabrigado
      desabrigada desalojado desalojada refugiado refugiada migrante migrantes  sobrevivente
      sobreviventes resgatado`),
  ],
  titles: wordsIn(
    'sr sra srs dr dra prof profa arq adv d dom dona frei senhor senhora doutor doutora eng enga ex ex-ministro',
  ),
  bodies: [
    ...wordsIn(`
        instituição frigorífico matadouro estaleiro estaleiros tabaqueira cervejeira têxtil seguradora financeira
        fintech banca elétrica eléctrica telefónica telefônica energética gasista imobiliária incorporadora
        empreiteira loteadora farmacêutica editora discográfica gravadora varejista retalhista exportadora importadora
        cooperativas sindicatos federações confederações guerrilha milícia insurgência ejército exército brigada
        esquadra capitania-do-porto ami caritas cáritas unicef acnur greenpeace amnistia anistia quercus wwf idec
        procon anvisa aneel anatel anp inep mec pgr agu bndes ipea ibge inpi susep cvm fmi bce onu cplp cedeao sadc
        ordem-dos-médicos ordem-dos-advogados fenprof fne cgtp ugt fnam fesap sinapol asfic aspp fectrans snpvac cptm
        sptrans rfi infraestruturas ana-aeroportos tap sonangol endiama petrobras eletrobras sabesp cedae copasa enel
        edp galp meo vodafone altice ps psd cds pcp psdb mdb psol pdt psb frelimo renamo mpla unita resposta réplica
        ministério-do-interior edilidade executivo-municipal vereação mesa-diretora arquidiocese santuário confraria
        rancho-folclórico escola-de-samba bateria organizada claque torcida associações coletividade coletividades
        família`),
    ...wordsIn(`
        tutela maternidade administração-regional apa icnf inem icmbio incra iphan tcu tse mp pf pm oab cgu agu
        comarca subprefeitura vereação grémio grêmio central    
        companhia-aérea   emissora televisão rádio creche ambulatório`),
    ...wordsIn(`
    coalizão coligação sociedade clube liga plataforma igreja diocese museu biblioteca teatro arquivo serviço fiscalização delegacia corregedoria
    promotoria reitoria faculdade laboratório construtora companhia transportadora mineradora distribuidora produtora
    ouvidoria controladoria auditoria banca inspeção inspecção irmandade confraria misericórdia entidade mesa paróquia presidência
    acórdão sentença parecer manifesto folheto ata despacho circular ofício laudo portaria
    ministério governo departamento empresa companhia agência tribunal polícia câmara prefeitura junta assembleia conselho
    comitê comité comissão sindicato sindicatos partido gabinete campanha administração embaixada universidade hospital
    autoridade autoridades associação grupo coletivo comunicado relatório carta organização organismo equipe equipa
    instituto fundação federação banco parlamento congresso senado jornal diário semanário revista artigo texto nota
    documento mensagem cooperativa armadora procuradoria defensoria secretaria direção administradora redação união
    confederação ordem capitania planalto itamaraty onu otan ong resolução estudo inquérito sondagem pesquisa edital aviso
    petição observatório exército escola porto autarquia município concessionária`),
    ...wordsIn(`
      acusação defesa juízo vara foro supremo stf stj  ministério-público mpf júri turma clínica sanatório
      centro santa-casa  aeroporto metrô metro ferrovia cp correios ctt  marinha aeronáutica
      força-aérea guarda psp gnr pj sef asae alfândega receita fazenda tesouro segurança-social inss previdência
      bolsa caixa holding subsidiária startup fabricante fornecedor fornecedora operadora refinaria petroleira
      siderúrgica hidrelétrica barragem usina engenho quinta adega lagar  agremiação comunidade
      mancomunidade freguesia   arquidiocese conferência cnbb pastoral  colégio liceu
      academia conservatório cinemateca pinacoteca galeria orquestra coro  filarmónica filarmônica rancho
      aliança frente movimento bloco bancada oposição  executivo legislativo  pasta vaticano oms
      fao unesco unicef oim alto-comissariado  cetesb ibama funai fiocruz inpe embrapa ipma dgs infarmed erc
      anac denúncia  recurso  memorando missiva boletim bando édito decreto análise investigação
      levantamento censo balanço memória requerimento auto liminar decisão voto`),
  ],
  documents: [
    ...wordsIn(
      'resposta réplica dossiê dossier testamento catálogo protocolo anuário barómetro barômetro tese preprint missiva depoimento',
    ),
    ...wordsIn(`
        auditoria termo queixa-crime panfleto abaixo-assinado publicação postagem tuíte`),
    ...wordsIn(`
    acórdão sentença parecer manifesto folheto ata despacho circular ofício laudo portaria
    comunicado relatório carta artigo texto nota documento mensagem resolução estudo inquérito sondagem pesquisa edital
    aviso petição`),
    ...wordsIn(`
      denúncia recurso memorando missiva boletim bando decreto análise investigação levantamento censo balanço
      memória requerimento liminar decisão`),
  ],
  notNames: [
    ...wordsIn(`
    o a os as um uma em no na nos nas e mas ou se quando enquanto depois antes após ele ela eles elas este esta isto esse essa
    isso aquele aquela não sim seu sua seus suas nosso nossa por para com de do da dos das ao à segundo também além porém
    embora como assim então agora hoje ontem amanhã durante desde até entre sobre cada todo todos toda todas outro outra
    outros outras muito muita muitos muitas mais já só quem que qual quais leia foto fonte ninguém dois duas três porque
    pois apesar conforme questionado questionada perguntado perguntada contudo todavia entretanto ainda lá aqui aí tudo
    nada sem sob há é foi era pelo pela num numa brasileiro brasileira português portuguesa americano europeu europeia eu
    você vocês nós meu minha`),
    ...wordsIn(`
      alguém algo algum alguma alguns algumas nenhum nenhuma pouco pouca poucos poucas tanto tanta tantos tantas
      mesmo mesma próprio própria quase apenas somente talvez sempre nunca jamais frequentemente quatro cinco seis
      sete oito nove dez meus minhas teu tua lhe lhes procurado procurada contactado contactada contatado contatada
      ouvido ouvida entrevistado entrevistada confrontado confrontada interrogado interrogada perante ante contra
      mediante salvo exceto excepto consoante junto longe perto dentro fora acima abaixo atrás diante naquele naquela
      nesse nessa neste nesta daquele dessa desse deste desta aquilo`),
  ],
  particles: wordsIn("e del della du la las los de da do das dos d d' van von der bin el al di"),
  givenNames: [],
  impersonal: ['lê-se', 'lia-se', 'pode ler-se', 'diz-se', 'afirma-se', 'refere-se', 'está escrito'],
  signs: [
    ...wordsIn(
      `bandeira bandeiras papel cartaz cartazes faixa faixas placa muro parede fachada tabuleta letreiro cartolina lençol inscrição pichação`,
    ),
    ...wordsIn(`
      camiseta camisetas camisola camisolas t-shirt t-shirts boné bonés colete autocolante autocolantes adesivo
      adesivos balão balões grafite grafites graffiti mural murais quadro painel painéis telão ecrã lápide túmulo
      estandarte pano panos lona lonas tarja tarjas cartolinas lençóis pichações outdoor outdoors folheto folhetos
      panfleto panfletos crachá broche emblema montra vitrine vitrina para-choque chuteira chuteiras`),
  ],
  people: {
    women:
      wordsIn(`ela a uma esta sra dra profa dona senhora mulher mãe avó filha irmã esposa tia sobrinha viúva neta rapariga moça
      menina`),
    men: wordsIn(
      `ele o um este sr dr senhor homem pai avô filho irmão marido tio sobrinho viúvo neto rapaz moço menino`,
    ),
    womensNames: ['a', 'ção'],
    mensNames: ['o'],
    severalVerbs: wordsIn('am em'),
    several: wordsIn('os as uns umas seus suas eles elas ambos ambas'),
    again: [
      ...wordsIn('homenageado homenageada protagonista pesquisador pesquisadora cientista'),
      ...wordsIn(
        'especialista perito perita técnica líder liderança docente causídico causídica clínico clínica oficial profissional empresário empresária parlamentar porta-voz',
      ),
      ...wordsIn(`
          herói heroína alemão alemã francês francesa inglês inglesa espanhol espanhola italiano italiana angolano angolana
          moçambicano moçambicana cabo-verdiano cabo-verdiana guineense timorense argentino argentina chileno chilena
          uruguaio uruguaia paraguaio colombiano colombiana mexicano mexicana americano americana canadense japonês
          japonesa chinês chinesa ucraniano ucraniana russo russa polaco polaca polonês polonesa suíço suíça belga
          holandês holandesa neerlandês neerlandesa sueco sueca norueguês norueguesa dinamarquês dinamarquesa carioca
          baiano baiana cearense pernambucano pernambucana lisboeta portuense algarvio algarvia alentejano alentejana
          madeirense açoriano açoriana`),
      ...wordsIn(`homem mulher jovem rapaz rapariga moço moça menino menina idoso idosa velho velha reformado reformada aposentado
      aposentada viúvo viúva veterano veterana octogenário octogenária septuagenário septuagenária nonagenário nonagenária dirigente responsável governante político política autarca interessado interessada`),
      ...wordsIn(`
      senhora senhor dama garoto garota criança cavalheiro magistrado magistrada militar religioso religiosa
      candidato candidata mestre sexagenário sexagenária quarentão sobrevivente gestor gestora executivo executiva
      parlamentar funcionária funcionário`),
      ...wordsIn(`
      atacante zagueiro zagueira goleiro goleira volante meia lateral capitã artilheiro artilheira avançado avançada
      defesa médio guarda-redes tenista ginasta nadador nadadora atleta jogador jogadora`),
    ],
    authors: wordsIn('autores autoras coautores'),
    bodiesAgain: [
      ...wordsIn(`
          jornal diário semanário revista emissora rádio televisão canal portal site estação  
            tutela`),
      ...wordsIn(
        'empresa companhia entidade organismo instituição organização órgão autarquia associação firma pasta concessionária',
      ),
      ...wordsIn(`
      fundação federação instituto banco multinacional gigante grupo cooperativa agência operadora mineradora
      construtora universidade`),
    ],
    work: wordsIn(
      `autor autora investigador investigadora pesquisador pesquisadora cientista escritor escritora artista cantor cantora músico nadador nadadora corredor corredora atleta jogador jogadora campeão campeã vencedor vencedora treinador treinadora técnico arguido arguida réu ré historiador historiadora linguista`,
    ),
    trades: [
      ...wordsIn(`
          sacristã cónego diácono frade monge oficial tabelião notária solicitador industrial ambulante camelô
          açougueiro merceeiro tasqueiro empregado empregada barista costureiro modista tecelão tecelã rendeira oleiro
          oleira ceramista ferreiro canalizador encanador relojoeiro esteticista vinhateiro lagareiro quebradeira
          extrativista mariscador arrais estivadora revisor ferroviário ferroviária caminhoneiro caminhoneira estafeta
          polícia auxiliar cuidador cuidadora decano bolsista doutorando doutoranda mestrando paleontólogo
          paleontóloga física urbanista topógrafo goleira atleta boxeador`),
      ...wordsIn(
        'biólogo bióloga físico química economista historiador historiadora sociólogo socióloga geólogo geóloga arqueólogo arqueóloga psicólogo psicóloga engenheiro engenheira arquiteto arquiteta advogado advogada médico médica cirurgião cirurgiã enfermeiro enfermeira professor professora docente agricultor agricultora pescador empresário empresária jornalista veterinário veterinária nutricionista ambientalista',
      ),
      ...wordsIn(`
      toxicologista infectologista epidemiologista virologista imunologista geneticista sanitarista pediatra
      psiquiatra cardiologista neurologista oncologista dentista botânico botânica zoólogo zoóloga ornitólogo
      ornitóloga ecólogo ecóloga hidrólogo hidróloga hidrogeólogo hidrogeóloga sismólogo vulcanólogo meteorologista
      climatologista astrónomo astrónoma astrônomo astrônoma astrofísico astrofísica matemático matemática geógrafo
      geógrafa demógrafo filósofo filósofa teólogo politólogo politóloga jurista constitucionalista antropólogo
      antropóloga linguista oceanógrafo oceanógrafa agrónomo agrônomo agrónoma agrônoma realizador realizadora
      cineasta ator atriz dramaturgo dramaturga encenador encenadora compositor compositora maestro coreógrafo
      coreógrafa fotógrafo fotógrafa pintor pintora escultor escultora escritor escritora romancista poeta ensaísta
      cronista colunista chef viticultor apicultor catedrático catedrática académico académica acadêmico acadêmica
      tucano petista socialista comunista social-democrata centrista restaurador restauradora fadista`),
    ],
    family: [
      ...wordsIn('mãe pai avó avô filha filho irmã irmão esposa marido neta neto'),
      ...wordsIn(`
      cunhado cunhada sogro sogra genro nora tio tia sobrinho sobrinha primo prima mamãe papai companheiro
      companheira viúva viúvo namorado namorada bisneta bisneto`),
    ],
    crowds: [
      ...wordsIn(`
          coro setor bancada claque salão auditório`),
      ...wordsIn(`multidão manifestantes torcedores torcida adeptos público grevistas`),
      ...wordsIn(`
      presentes grupo plateia arquibancada arquibancadas fiéis passantes curiosos populares parentes vizinhos
      familiares marcha cortejo piquete assistência espectadores`),
    ],
    many: [
      ...wordsIn(`centenas milhares dezenas`),
      ...wordsIn(`
      alguém alguns algumas muitos vários várias`),
    ],
    shouting: wordsIn(`grit entoa cant brada bradou exclam`),
    latter: [
      ...wordsIn('último última mesmo mesma'),
      ...wordsIn(`
      segundo segunda`),
    ],
    former: wordsIn('primeiro primeira'),
    general: [
      wordsIn(
        'pesquisadora cientista bióloga socióloga geógrafa economista antropóloga química engenheira linguista professora',
      ),
      wordsIn(
        'pesquisador cientista biólogo sociólogo geógrafo economista antropólogo químico engenheiro linguista professor',
      ),
      wordsIn(
        'investigadora cientista bióloga socióloga geógrafa economista antropóloga química engenheira linguista professora',
      ),
      wordsIn(
        'investigador cientista biólogo sociólogo geógrafo economista antropólogo químico engenheiro linguista professor',
      ),
    ],
    alike: [
      wordsIn('prefeito prefeita autarca edil presidente'),
      wordsIn('ministro ministra governante titular'),
      wordsIn('presidente presidenta mandatário'),
      wordsIn('juiz juíza magistrado magistrada'),
      wordsIn('procurador procuradora magistrado magistrada promotor promotora'),
      wordsIn('advogado advogada defensor defensora causídico'),
      wordsIn('treinador treinadora técnico técnica mister'),
      wordsIn('diretor diretora dirigente responsável director directora gestor gestora'),
      wordsIn('presidente dirigente governante chefe'),
      wordsIn('deputado deputada parlamentar legislador legisladora'),
      wordsIn('senador senadora parlamentar'),
      wordsIn('vereador vereadora edil parlamentar'),
      wordsIn('médico médica doutor doutora clínico clínica'),
      wordsIn('padre pároco sacerdote'),
      wordsIn('general coronel comandante oficial militar'),
      wordsIn('capitão comandante oficial mestre'),
      wordsIn('governador governadora governante mandatário'),
      wordsIn('secretário secretária governante titular'),
      wordsIn('empresário empresária dono dona proprietário proprietária'),
      wordsIn('investigador investigadora cientista pesquisador pesquisadora académico académica'),
    ],
  },
  places: wordsIn(
    `rua avenida praça largo ponte estádio pavilhão parque bairro aldeia rio ribeira lagoa lago barragem monte serra morro floresta vale ilha praia estação aeroporto porto sala teatro hospital escola colégio igreja capela`,
  ),
  agesBehind: phrasesIn(`
    mais novo, mais nova, mais velho, mais velha, caçula, do meio, gémeo, gémea, gêmeo, gêmea, primogénito, primogênito,
    mais jovem, menor, maior, único, única, mais novos, mais velhos`),
  questions: wordsIn('p pergunta'),
  answers: wordsIn('r resposta'),
  nicknaming: wordsIn(`chama chamam chamava chamavam chamou chamaram apelidou apelidaram apelida apelidam`),
  naming: [
    ...wordsIn(`
    associação coletivo festival restaurante bar café hotel grupo orquestra companhia fundação clube rebocador cooperativa canal portal movimento
    intitulado intitulada intitulados chamado chamada chamados apelidado apelidada denominado denominada batizado batizada
    conhecido conhecida filme livro romance canção música álbum série programa documentário peça poema quadro exposição
    palavra termo expressão navio barco ferry balsa traineira veleiro lancha lema hashtag slogan espetáculo operação
    projeto jornal revista diário semanário rádio site dita dito ditos título novela `),
    ...wordsIn(`
      trattoria taberna tasca boteco bistrô cafeteria pizzaria pastelaria padaria confeitaria loja comércio negócio
      marca salão galeria museu escola colégio instituto teatro cinema sala coro coral banda fanfarra bloco
      escola-de-samba jangada catamarã iate petroleiro cargueiro fragata submarino helicóptero avião foguete satélite
      sonda cruzeiro trem comboio locomotiva variedade raça aplicativo aplicação app plataforma blog blogue podcast
      jogo videojogo videogame minissérie musical ópera balé fado samba hino escultura estátua mural instalação
      coluna rubrica alcunha pseudónimo pseudônimo nome etiqueta rótulo fórmula locução partido lista rede plano lei
      campanha prêmio prémio troféu torneio corrida maratona concurso feira festa romaria quermesse bairro loteamento
      condomínio residencial camping parque albergue pousada fazenda sítio quinta herdade adega castelo pensão ponte
      torre mina poço gruta palacete`),
    'conhecido como',
    'conhecida como',
    'conhecidos como',
    'conhecidas como',
    'mais conhecido como',
    'mais conhecida como',
    'apelidado de',
    'apelidada de',
    'apelidados de',
    'batizado de',
    'batizada de',
    'batizaram de',
    'batizou de',
    'chamado de',
    'chamada de',
    'se chama',
    'se chamava',
    'chama-se',
    'chamava-se',
    'sob o nome de',
    'com o nome de',
    'sob o título',
    'sob o lema',
    'com o lema',
    'com o título',
    'vulgo',
    'a alcunha de',
    'o apelido de',
    'a que chamam',
    'que chamam de',
    'a quem chamam',
    'intitula-se',
    'se intitula',
    'o termo',
    'a palavra',
  ],
  calling: [
    ...wordsIn(`
      intitulado intitulada intitulados chamado chamada chamados apelidado apelidada denominado denominada batizado
      batizada conhecido conhecida palavra termo expressão lema hashtag slogan dita dito ditos ditas título alcunha
      apelido rótulo conceito vocábulo fórmula`),
    'conhecido como',
    'conhecida como',
    'conhecidos como',
    'mais conhecido como',
    'que chamam de',
    'a que chamam',
    'se chama',
    'chama-se',
    'assim chamado',
    'vulgo',
    'do chamado',
    'da chamada',
  ],
  placards: [
    'a multidão gritava',
    'a multidão cantava',
    'gritava a multidão',
    'entoava a multidão',
    'entoavam',
    'cartazes que diziam',
    'cartaz que dizia',
    'faixas que diziam',
    'faixa que dizia',
    'cartazes com os dizeres',
    'faixas com os dizeres',
    'com os dizeres',
    'com a inscrição',
    'com a frase',
    'onde se lia',
    'em que se lia',
    'onde se podia ler',
    'aos gritos de',
    'cartazes com a frase',
    'cartazes onde se lia',
    'onde se lê',
    'em que se lê',
    'na qual se lia',
    'no qual se lia',
    'na qual se lê',
    'que dizia',
    'que diziam',
    'com a mensagem',
    'com o slogan',
    'ao som de',
    'ao grito de',
    'sob gritos de',
    'sob vaias e gritos de',
    'gritos de',
    'o coro de',
  ],
  abbreviations: wordsIn(`
    sr sra srs dr dra prof profa d eng enga av r art etc cf p.ex n nº núm pág vol ed exmo exma min máx st sto sta lda ltda
    tel jan fev mar abr jun jul ago set out nov dez`),

  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  weekdays: [
    ['domingo'],
    ['segunda-feira', 'segunda'],
    ['terça-feira', 'terça'],
    ['quarta-feira', 'quarta'],
    ['quinta-feira', 'quinta'],
    ['sexta-feira', 'sexta'],
    ['sábado'],
  ],
  daysBack: {
    hoje: 0,
    ontem: 1,
    anteontem: 2,
    'esta manhã': 0,
    'nesta manhã': 0,
    'esta tarde': 0,
    'esta noite': 0,
    'na véspera': 1,
  },

  languages: {
    pt: ['português', 'portuguesa'],
    en: ['inglês', 'inglesa'],
    es: ['espanhol', 'castelhano'],
    fr: ['francês', 'francesa'],
    ru: ['russo'],
    ar: ['árabe'],
    de: ['alemão'],
    it: ['italiano'],
    uk: ['ucraniano'],
    fa: ['persa', 'farsi'],
  },

  labels: {
    related: [
      'leia também',
      'leia mais',
      'ler também',
      'leia ainda',
      'veja também',
      'ver também',
      'saiba mais',
      'notícias relacionadas',
      'notícia relacionada',
      'relacionado',
      'relacionados',
      'conteúdo relacionado',
      'artigos relacionados',
      'artigo relacionado',
      'confira também',
      'a ler',
      'leia também aqui',
      'lê também',
      'ver mais',
      'veja mais',
      'leia a seguir',
      'para saber mais',
      'sobre o mesmo tema',
      'matérias relacionadas',
      'reportagens relacionadas',
      'textos relacionados',
      'recomendamos',
      'relacionada',
      'relacionadas',
      'mais sobre o assunto',
      'mais sobre este assunto',
      'a ler também',
      'leia tudo sobre',
      'leia aqui',
      'leia outras',
      'para ler',
      'sobre este assunto',
      'para ler mais',
      'ler ainda',
      'leia outras notícias sobre',
      'entenda',
    ],
    translation: [
      'tradução',
      'tradução de',
      'traduzido por',
      'traduzida por',
      'tradução por',
      'traduzido do inglês por',
      'traduzido do espanhol por',
      'traduzido do francês por',
      'traduzido do árabe por',
      'traduzido do russo por',
      'texto traduzido por',
      'traduzido do … por',
      'traduzida do … por',
      'tradução do … de',
      'tradução do … por',
      'tradutor',
      'tradutora',
      'versão portuguesa de',
    ],
    photo: [
      'foto',
      'fotos',
      'fotografia',
      'foto de',
      'imagem',
      'crédito',
      'créditos',
      'fotografia de',
      'reprodução',
      'crédito da foto',
      'fotos de',
      'foto por',
      'fotografias',
      'crédito foto',
      'divulgação',
      'foto de arquivo',
      'imagens',
      'arquivo',
    ],
    picture: [
      'imagem em destaque',
      'imagem principal',
      'foto de capa',
      'legenda',
      'na imagem',
      'na foto',
      'imagem de destaque',
    ],
    source: [
      'retirado de',
      'texto retirado de',
      'extraído de',
      'fonte',
      'fontes',
      'com informações de',
      'com informações da',
      'com informações do',
      'com informação de',
      'com informação da',
      'com agências',
      'com agência',
      'com',
      'da',
      'via',
      'publicado originalmente em',
      'publicado originalmente no',
      'publicado originalmente na',
      'publicado originalmente por',
      'publicado pela primeira vez em',
      'publicado pela primeira vez no',
      'publicado pela primeira vez na',
      'publicado pela primeira vez por',
      'originalmente publicado em',
      'originalmente publicado por',
      'originalmente publicado no',
      'originalmente publicado na',
      'texto publicado originalmente em',
      'este artigo foi publicado originalmente em',
      'este texto foi publicado originalmente em',
    ],
    byline: [
      'por',
      'texto',
      'escrito por',
      'autor',
      'autora',
      'texto de',
      'reportagem de',
      'entrevista de',
      'reportagem',
      'textos',
      'textos de',
      'entrevista',
      'crónica de',
      'análise de',
    ],
    published: [
      'publicado',
      'publicado em',
      'publicado a',
      'publicada em',
      'data',
      'postado em',
      'criado em',
      'publicação',
    ],
    changed: [
      'atualizado',
      'atualizado em',
      'atualizada em',
      'atualizado a',
      'actualizado em',
      'última atualização',
      'modificado em',
    ],
    illustration: [
      'ilustração',
      'ilustrações',
      'ilustração de',
      'ilustrações de',
      'ilustrado por',
      'desenho de',
      'infografia',
    ],
    editing: [
      'edição',
      'editado por',
      'editada por',
      'edição de',
      'editor',
      'editora',
      'revisão',
      'revisão de',
      'editou',
      'editores',
    ],
    contribution: [
      'com a colaboração de',
      'colaboração de',
      'colaboração',
      'colaborou',
      'colaboraram',
      'com colaboração de',
      'com a contribuição de',
      'com reportagem de',
      'apuração de',
      'entrevista conduzida por',
    ],
  },
  chain: portugueseSources,
  grammar: portugueseGrammar,
  dates: portugueseDates,
  pages: portuguesePages,
  markup: portugueseMarkup,
  sections: [
    'mundo',
    'internacional',
    'país',
    'nacional',
    'política',
    'economia',
    'negócios',
    'sociedade',
    'esporte',
    'esportes',
    'desporto',
    'futebol',
    'cultura',
    'opinião',
    'cidade',
    'cidades',
    'polícia',
    'concelho',
    'região',
    'regional',
    'local',
    'cotidiano',
    'geral',
    'brasil',
    'portugal',
    'ciência',
    'tecnologia',
    'saúde',
    'educação',
    'ambiente',
    'meio ambiente',
    'clima',
    'campo',
    'mar',
    'justiça',
    'turismo',
    'viagem',
    'livros',
    'cinema',
    'música',
    'religião',
    'gente',
    'agricultura',
    'freguesias',
  ],
  menu: [
    'compartilhar',
    'partilhar',
    'imprimir',
    'ouvir',
    'salvar',
    'guardar',
    'início',
    'capa',
    'últimas',
    'notícias',
    'mundo',
    'internacional',
    'país',
    'política',
    'economia',
    'sociedade',
    'esporte',
    'esportes',
    'desporto',
    'cultura',
    'opinião',
    'cidade',
    'cidades',
    'polícia',
    'concelho',
    'necrologia',
    'tempo',
    'ciência',
    'saúde',
    'vídeos',
    'fotos',
    'arquivo',
    'blogs',
    'colunas',
    'seções',
    'secções',
    'menu',
    'buscar',
    'busca',
    'pesquisar',
    'pesquisa',
    'assine',
    'assinar',
    'entrar',
    'iniciar sessão',
    'minha conta',
    'quem somos',
    'contacto',
    'contato',
    'contactos',
    'ir para o conteúdo',
    'saltar para o conteúdo',
    'tempo de leitura',
    'minutos',
    'min',
    'ouvir notícia',
    'ouvir o texto',
    'compartilhe no whatsapp',
    'compartilhe no facebook',
    'compartilhe no twitter',
    'compartilhar no facebook',
    'partilhar no facebook',
    'copiar link',
    'link copiado',
    'publicidade',
    'continua depois da publicidade',
    'enviar por e-mail',
    'enviar a um amigo',
    'enviar por email',
    'comentar',
    'voltar',
    'diminuir fonte',
    'aumentar fonte',
    'visualizações',
    'visitas',
    'siga-nos',
    'última hora',
    'ao vivo',
    'tv',
    'rádio',
    'podcast',
    'podcasts',
    'colunistas',
    'classificados',
    'edição impressa',
    'jogos',
    'loterias',
    'horóscopo',
    'tecnologia',
    'famosos',
    'entretenimento',
    'turismo',
    'concursos',
    'empregos',
    'litoral',
    'interior',
    'mais',
    'assinatura',
    'newsletter',
    'newsletters',
    'especiais',
    'edições',
    'multimédia',
    'portugal',
    'brasil',
    'menu principal',
    'tv ao vivo',
    'enviar',
    'reportar erro',
    'gostar',
    'seguir',
    'voltar ao início',
    'página inicial',
    'ampliar',
    'ampliar imagem',
  ],
  adverts: ['publicidade', 'pub', 'anúncio', 'anúncios', 'conteúdo patrocinado', 'publieditorial'],
  interruptions: [
    'publicidade',
    'continua depois da publicidade',
    'continua após a publicidade',
    'continua após publicidade',
    'continua após o anúncio',
    'a notícia continua após a publicidade',
    'a seguir após a publicidade',
    'siga-nos no',
    'continue a ler',
    'receba as notícias no',
    'pub',
  ],
  below: [
    'mais notícias',
    'outras notícias',
    'mais manchetes',
    'mais assistidos',
    'vídeos mais assistidos',
    'mais vistos',
    'gostou deste artigo',
    'gostou desta reportagem',
    'gostou do artigo',
    'gostou da reportagem',
    'comentários',
    'comente',
    'deixe um comentário',
    'deixe seu comentário',
    'deixe o seu comentário',
    'mais lidas',
    'mais lidos',
    'as mais lidas',
    'os mais lidos',
    'mais vistas',
    'mais populares',
    'últimas notícias',
    'últimas',
    'em destaque',
    'destaques',
    'compartilhe',
    'partilhar',
    'partilhe',
    'compartilhar',
    'etiquetas',
    'tópicos',
    'siga-nos',
    'todos os direitos reservados',
    'sobre o autor',
    'tags',
    'temas',
    '0 comentários',
    'seja o primeiro a comentar',
    'cadastre-se',
    'os comentários',
  ],
  boilerplate: [
    'ouvir artigo',
    'ouvir notícia',
    'ouvir a notícia',
    'ouça este artigo',
    'mais informações em',
    'para mais informações',
    'crie a sua conta',
    'crie sua conta',
    'já tem conta',
    'já tem uma conta',
    'já é assinante',
    'para continuar a ler',
    'para continuar lendo',
    'continuar a ler',
    'continue lendo',
    'tempo de leitura',
    'veja os vídeos',
    'que estão em alta',
    'conteúdo patrocinado',
    'receba as notícias no whatsapp',
    'sugerir correcção',
    'sugerir correção',
    'no seu e-mail',
    'no seu email',
    'receba as notícias',
    'receba todas as',
    'as notícias mais importantes',
    'seu endereço de e-mail',
    'assine',
    'assine já',
    'assinante',
    'newsletter',
    'newsletters',
    'boletim',
    'política de privacidade',
    'termos de uso',
    'termos e condições',
    'aviso legal',
    'cookies',
    'todos os direitos reservados',
    'compartilhar',
    'compartilhe',
    'partilhar',
    'partilhe',
    'copiar link',
    'copiar ligação',
    'siga-nos',
    'clique aqui',
    'iniciar sessão',
    'fazer login',
    'seu e-mail',
    'o seu e-mail',
    'endereço de e-mail',
    'publicidade',
    'mais lidas',
    'mais lidos',
    'comentários',
    'deixe um comentário',
    'cadastre-se',
    'registe-se',
    'inscreva-se',
    'subscreva',
    'ir para o conteúdo',
    'voltar ao topo',
    'baixe nosso aplicativo',
    'descarregue a app',
    'aceitar tudo',
    'aceitar todos',
    'configurar',
    'faça uma doação',
    'deixe este campo vazio',
    'não enviamos spam',
    'mais notícias',
    'etiquetas',
    'ouvir este artigo',
    'ouça esta notícia',
    'exclusivo para assinantes',
    'página inicial',
    'fale conosco',
    'quem somos',
    'sobre nós',
    'usamos cookies',
    'utilizamos cookies',
    'utiliza cookies',
    'rejeitar todos',
    'receba nossas notícias',
    'em primeira mão',
    'encontrou um erro',
    'comunicar erro',
    'encontrou algum erro',
    'reportar erro',
  ],
  noStory: {
    gone: [
      'página não encontrada',
      'não encontrada',
      'a página que procura',
      'a página que você procura',
      'já não está disponível',
      'não está mais disponível',
      'já não existe',
      'não existe',
      'erro 404',
    ],
    wall: [
      'ative o javascript',
      'ative javascript',
      'habilite o javascript',
      'habilite javascript',
      'ativar javascript',
      'javascript está desativado',
      'verificando seu navegador',
      'verificar o seu navegador',
      'confirme que é humano',
      'verifique se você é humano',
      'não sou um robô',
      'acesso negado',
      'tráfego incomum',
      'atividade incomum',
      'um momento',
      'só um momento',
      'bloqueador de anúncios',
    ],
    aboutSite: [
      'aviso legal',
      'ficha técnica',
      'política de privacidade',
      'política de cookies',
      'termos e condições',
      'termos de uso',
      'termos de utilização',
      'condições de utilização',
      'contato',
      'contacto',
      'contactos',
      'fale conosco',
      'quem somos',
      'sobre nós',
      'expediente',
      'nossa equipe',
      'a equipa',
      'equipa',
      'publicidade',
      'anuncie',
      'trabalhe conosco',
      'acessibilidade',
      'assine',
      'assinaturas',
      'perguntas frequentes',
      'mapa do site',
      'ajuda',
    ],
  },
  nobody: [
    'redação',
    'a redação',
    'da redação',
    'redacção',
    'agências',
    'agência',
    'lusa',
    'agência brasil',
    'afp',
    'reuters',
    'ap',
    'efe',
    'admin',
    'correspondente',
    'editorial',
    'equipe',
    'enviado especial',
    'agência lusa',
    'agência estado',
    'nosso correspondente',
    'nossa correspondente',
    'do nosso correspondente',
    'da nossa correspondente',
    'nosso enviado especial',
    'do nosso enviado especial',
    'nossa redação',
    'enviada especial',
    'redação e agências',
    'da reportagem local',
    'reportagem local',
    'da sucursal',
    'equipa editorial',
  ],
}
