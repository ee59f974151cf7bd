import { forms, phrasesIn, wordsIn } from '../forms.ts'
import type { LanguageWords } from '../language.ts'
import { conjugated, reflexive } from '../romance.ts'
import { spanishDates } from './dates.ts'
import { spanishGrammar } from './grammar.ts'
import { spanishMarkup } from './markup.ts'
import { spanishPages } from './pages.ts'
import { spanishSources } from './sources.ts'

/** Verbs of saying in -ar, -er and -ir, by their stems. */
const ar =
  'afirm declar explic asegur señal indic agreg coment lament consider resalt destac subray pregunt cuestion complet relat ' +
  'revel inform anunci confirm critic denunci alert avis argument observ opin brome ironiz recalc remarc public ' +
  'calific tach precis expres manifest reiter detall matiz celebr contest grit murmur exclam espet suspir orden protest ' +
  'apunt apostill puntualiz justific pronostic diagnostic especul recomend aconsej plante vaticin valor estim elogi alab ' +
  'acus amenaz reproch recrimin lanz dispar zanj remat sentenci acot evoc rememor bram clam proclam narr rechaz ratific ' +
  'garantiz tranquiliz enfatiz report constat dictamin certific interpel felicit bautiz replic rezong refunfuñ ' +
  'calcul mascull tild rememor invoc reclam implor suplic jur aventur arranc ataj cavil deslic desvel susurr solt ' +
  'habl compar invit anhel augur reivindic avizor matic explay sincer jact ufan enumer pormenoriz desgran ejemplific increp desacredit minimiz descart vislumbr conjetur discrep corrobor terci pregon vocifer balbuce resopl rez nombr ilustr desped reflexion filosof dud estall puntu cit cifr repudi pronunci ponder valid desafi demand abog apel excus perjur conmin exhort inst salud ' +
  'aleg disculp convoc culp grafic acept acredit adelant adjudic admir afe anot apreci areng asever barrunt blasfem burl ' +
  'canturre caracteriz catalog clasific comunic concret conden condicion congratul contabiliz contextualiz contrast ' +
  'cuchiche delat deplor deslind desmarc determin dilucid dramatiz enjuici enunci equipar ' +
  'escud esboz estipul evalu exager explicit fanfarrone formul fundament fustig glos gimote idealiz ' +
  'imput jale juzg machac mencion mof musit objet parafrase patale pavone pontific porfi presagi pretext ' +
  'profetiz propugn razon recapitul recel recit refut relativiz rog retrat rumore simplific sintetiz solicit ' +
  'tartamude testific traslad tron vanaglori ventil verbaliz vindic vitore vituper anticip ' +
  'recus rehus lagrime enfad enoj resign consol desahog molest indign escandaliz consult ' +
  'responsabiliz censur esquiv cant exculp inculp incrimin interpret'
const er =
  'compromet conced compadec encarec arremet respond promet defend expon reconoc establec sorprend ' + 'reprend tem cre'
const ir =
  'admit insist escrib describ añad resum coincid difund asum exig discut defin ' +
  'aplaud inquir interrump esgrim incid apercib prorrump suscrib prescrib transmit presum urg alud consent asent disent'
/** Spanish. */
export const spanish: LanguageWords = {
  tag: 'es',
  common: [
    ...'de la que el en y los del las por con una para un se su al lo como más es no fue ha este esta sus pero según'.split(
      ' ',
    ),
    ...'a qué si sobre entre cuando hasta hay donde quien desde todo todos nos durante uno les ni le me muy también ya'.split(
      ' ',
    ),
    ...'son está están ser han era había sin después cada tras porque eso esto ese yo él ella ellos mi tiene otro'.split(
      ' ',
    ),
  ],
  letters: 'ñ¿¡',
  capitals: true,
  subject: 'before',
  dropsSubject: true,
  joined: [],

  saying: [
    // Verbs whose stem changes where it has the stress, or before a vowel.
    ...conjugated('atribu conclu intu argu exclu', 'ye yen yó yeron ía ían'),
    ...wordsIn(`
      recomienda recomiendan recomendaba encomienda alienta alientan reniega reniegan asiente asintió disiente disintió
      consiente consintió infiere infirió refiere refirió refería alude aludía apuesta apuestan apostó apostaba demuestra
      reprueba reprobó aprobó desaprueba consuela consoló encarece encareció augura presume presumió maldice bendice
      corrobora rehúsa rehusó confía confían confió confiaba fía desconfía desconfió porfía porfió ironizaba evalúa
      enfría matizaba acentúa acentuó insinúa insinuaba continúa continuó continuaba vaticinaba adujeron sugieren
      sugirieron desmienten desmintieron desmentía arguyen contradijo predijeron propusieron propondrá expusieron dirían
      adivina adivinó supuso imagina imaginó imaginaba sueña soñaba promete prometían confirmaban consideraban
      califican calificaron tachan tacharon tildan tildaron describieron describen definieron definen reivindican juzgan
      deslizaron juró juran ruegan rogaron aventuran conceden concedió admiten admitían reprochan reprocharon
      achaca achacan achacó achacaron achacaba tacha increpó espetaron corean`),
    ...reflexive(
      `compromete comprometió comprometieron comprometía burla burló burlaba mofa mofó disculpa disculpó disculpaba resigna
      resignó resignaba consuela consoló consolaba desahoga desahogó desahogaba enfada enfadó enoja enojó molesta molestó
      desmarca desmarcó deslinda deslindó escuda escudó opone opuso oponía niega negó negaba resiste resistió
      vanagloria vanaglorió ufana ufanó alegra alegró alegraba duele dolió dolía quejan quejaron quejaban lamentan
      lamentaron lamentaba felicitaron exclama exclamó interroga interrogó cuestiona cuestionó reprocha reprochó pronuncia
      pronunciaron despachó despacha plantó conmueve conmovió emociona emocionó emocionaba escandaliza escandalizó
      impacienta impacientó inquieta inquietó alarma alarmó conforma conformó apresuró excusaba
      arrepiente arrepintió arrepentía avergüenza avergonzó extraña extrañó asombra asombró sonríe sonrió`,
      false,
    ),
    'se limitó a señalar',
    'se limitó a comentar',
    'se limitó a afirmar',
    'se limitó a contestar',
    'se limita a responder',
    'se limita a señalar',
    'se apresuró a decir',
    'se apresuró a aclarar',
    'se apresuró a desmentir',
    'fue tajante',
    'fue rotundo',
    'fue rotunda',
    'fue contundente',
    'fue categórico',
    'fue categórica',
    'fue claro',
    'fue clara',
    'es tajante',
    'es rotundo',
    'es rotunda',
    'es contundente',
    'ha sido tajante',
    'ha sido rotundo',
    'ha sido rotunda',
    'ha sido contundente',
    'ha sido claro',
    'ha sido clara',
    ...forms(ar, 'a an ó aron aba aban ara'),
    ...forms(er, 'e en ió ieron ía ían'),
    ...forms(ir, 'e en ió ieron ía ían'),
    ...wordsIn(`
      recordaba recordaron contaba contaron cuentan negaba negaron niegan reconoce expone sostenía sostuvieron advertía
      advirtieron pedía pidieron piden decían sonreía reía prosigue prosiguió proseguía repite repitió repetía concluía
      concluyeron corrige corregía sugiere sugirió sugería desmiente desmintió interviene intervino retruca retrucó replica
      contrapone contrapuso propone propuso proponía expuso supone supuso predice predijo bendijo maldice maldijo
      halla halló encontró encontraba considera llama llamó llamaba denomina denominó tildaba ríe reza rezaba rezan
      rectifica rectificó tutea bromea bromeaba confiesa confesó confesaba revela reveló despacha despachó ruge rugió
      aventura aventuró arranca ataja atajó desliza deslizó suelta soltó cierra juzga juzgó juzgaba agradece agradeció
      agradecía advierten aprueba quiere prefiere prefirió prefería espera esperaba teme temía cree creía creyó pensaba
      pensó opinaban dispone`),
    'se queja',
    'se quejó',
    'se quejaba',
    'se lamenta',
    'se lamentó',
    'se pregunta',
    'se preguntó',
    'se limitó a responder',
    'se limitó a decir',
    'se limita a decir',
    'hizo saber',
    'hace saber',
    'puso en duda',
    'da por hecho',
    'dejó claro',
    'deja claro',
    'dejó caer',
    'deja caer',
    'se declaró satisfecho',
    'se declaró satisfecha',
    'salió al paso',
    ...wordsIn(
      `decía decían reclama reclamó critica criticó cree piensa teme tachó tilda definió puntualiza corea corean coreó corearon coreaba coreaban cantaba cantaban cantó cantaron clamaba clamaban clamó clamaron gritan gritaron gritaba gritaban vociferaba vociferaban`,
    ),
    ...wordsIn(
      `susurra susurró murmura murmuró musita musitó corrige corrigió zanja gruñe gruñó tercia terció apostilla apostilló remata remató sentenció exclama exclamó espeta espetó masculla gritó grita suspira suspiró ríe rió sonríe sonrió ruega rogó ordena ordenó protesta protestó bromea ironiza insinúa insinuó`,
    ),
    ...'dijo dice dijeron dicen afirmó afirma afirmaron señaló señala señalaron añadió añade agregó agrega explicó'.split(
      ' ',
    ),
    ...'explica indicó indica aseguró asegura declaró declara manifestó manifiesta sostuvo sostiene apuntó apunta'.split(
      ' ',
    ),
    ...'recordó recuerda advirtió advierte insistió insiste subrayó subraya destacó destaca comentó comenta'.split(' '),
    ...'precisó precisa expresó expresa contó cuenta respondió responde preguntó pregunta reconoció reconoce'.split(
      ' ',
    ),
    ...'admitió admite confirmó confirma anunció anuncia escribió escribe denunció denuncia reiteró reitera'.split(' '),
    ...'concluyó concluye opinó opina detalló detalla matizó matiza alertó alerta celebró lamentó lamenta negó'.split(
      ' ',
    ),
    ...'niega prometió promete exigió exige pidió pide contestó contesta relató relata resumió resume zanjó'.split(' '),
    ...'defendió defiende argumentó argumenta consideró considera calificó califica tildó describió describe'.split(
      ' ',
    ),
    ...'tuiteó publicó replicó bromeó ironizó avisó avisa remarcó remarca recalcó recalca enfatizó aclaró aclara'.split(
      ' ',
    ),
    ...'dijera informó informa reza señalado dicho asegurado afirmado explicado añadido manifestado'.split(' '),
    ...wordsIn(`
      rebate rebatió rebatían desdice desdijo arguye arguyó intuye intuyó deduce dedujo traduce tradujo introduce
      reprocha increpa sonríen ríen vaticina augura entiende entendió entienden entendía defienden defendía sostienen
      mantiene mantuvo mantienen mantenía aduce adujo aducía contradice contradijo apela apeló hablan reprende
      reprendió reconvino advirtiera señalara añadiera agregara dirá diría cuestiona deploró deplora repasa repasó
      ilustra justifica confiesan recuerdan comentan explican aseguran sonsaca bufa bufó resopla refunfuña rezonga
      gime gimió solloza sollozó llora lloraba soltaba escupe escupió dispara disparaba arremete arremetió carga
      cargó ataca atacó embiste clama`),
    'se muestra',
    'se mostró',
    'se mostraba',
    'se mostraron',
    'se declara',
    'se declaró',
    'se confiesa',
    'se confesó',
    'se manifiesta',
    'se manifestó',
    'se dijo',
    'se jacta',
    'se jactó',
    'se jactaba',
    'se sincera',
    'se sinceró',
    'se sinceraba',
    'se excusa',
    'se excusó',
    'se justifica',
    'se justificó',
    'se defiende',
    'se defendió',
    'se defendía',
    'se reafirma',
    'se reafirmó',
    'se ratifica',
    'se ratificó',
    'se sorprende',
    'se sorprendió',
    'se ríe',
    'se rió',
    'se reía',
    'se preguntaba',
    'se preguntan',
    'se despidió',
    'se despide',
    'se arranca',
    'se arrancó',
    'se indigna',
    'se indignó',
    'se sumó',
    'se enorgullece',
    'se felicita',
    'se felicitó',
    'se congratuló',
    'se refirió a',
    'se refiere a',
    'se refería a',
    'se remite a',
    'se pronunció',
    'dio a entender',
    'da a entender',
    'dieron a entender',
    'puso el acento en',
    'puso el foco en',
    'puso sobre la mesa',
    'puso de relieve',
    'puso de manifiesto',
    'echó en cara',
    'dejó entrever',
    'dejó escrito',
    'dejó dicho',
    'quitó hierro',
    'tomó la palabra',
    'llamó la atención',
    'fue más allá',
    'va más allá',
    'hizo hincapié',
    'hace hincapié',
    'tiene claro',
    'lo tiene claro',
    'hizo un llamado',
    'hizo un llamamiento',
    'salió en defensa',
    'arrojó luz',
    'cargó las tintas',
    'cargó contra',
    'arremetió contra',
    'restó importancia',
    'resta importancia',
    'le resta importancia',
    'sacó pecho',
    'tiró de ironía',
    'abundó en',
    'abunda en',
    'dio por',
    'da cuenta de',
    'dio cuenta de',
    'trasladó',
    'traslada',
    'bromeó con',
    'vino a decir',
    'viene a decir',
    'quiso dejar claro',
    'quiso aclarar',
    'quiso subrayar',
    'quiso agradecer',
    'quiso recordar',
    'prefirió no',
    'llegó a decir',
    'llega a decir',
    'llegó a afirmar',
    'acabó diciendo',
    'terminó diciendo',
    'solía decir',
    'suele decir',
    'gustaba de decir',
    'acostumbraba a decir',
    'volvió a decir',
    'volvió a insistir',
    'se atrevió a decir',
  ],
  auxiliaries: wordsIn('ha han había habían habría habrían haya hayan hubo'),
  perfects: [
    ...forms(ar, 'ado'),
    ...forms(er, 'ido'),
    ...forms(ir, 'ido'),
    ...wordsIn(
      `dicho escrito descrito expuesto propuesto recordado contado negado sostenido advertido pedido repetido concluido
      corregido sugerido desmentido intervenido llamado denominado confesado reconocido asegurado querido pensado creído
      hallado encontrado admitido juzgado agradecido hecho saber dejado claro`,
    ),
    ...wordsIn(`
      hablado mantenido rebatido contradicho aducido entendido referido mostrado declarado quejado preguntado jactado
      sincerado excusado justificado ratificado ironizado tachado calificado dado atribuido concluido argüido excluido
      recomendado apostado demostrado aprobado reprobado achacado confiado continuado insinuado imaginado supuesto
      predicho maldecido rogado consolado reído sonreído inferido referido aludido disentido asentido`),
    'dado a entender',
    'puesto de manifiesto',
    'puesto de relieve',
    'hecho hincapié',
    'restado importancia',
    'hecho un llamamiento',
    'dejado entrever',
    'ido más allá',
    'limitado a decir',
    'limitado a responder',
    'querido dejar claro',
    'querido subrayar',
    'querido recordar',
  ],
  insertsClauses: true,
  participles: [
    ...'diciendo añadiendo agregando señalando afirmando asegurando explicando advirtiendo insistiendo recordando'.split(
      ' ',
    ),
    ...wordsIn(`
      afirmar declarando declarar explicar asegurar señalar indicando indicar agregar comentando comentar lamentando
      lamentar considerando considerar resaltando resaltar destacando destacar subrayando subrayar preguntando
      preguntar cuestionando cuestionar completando completar relatando relatar revelando revelar informando informar
      anunciando anunciar confirmando confirmar criticando criticar denunciando denunciar alertando alertar avisando
      avisar argumentando argumentar observando observar opinando opinar bromeando bromear ironizando ironizar
      recalcando recalcar remarcando remarcar publicando publicar calificando calificar tachando tachar precisando
      precisar expresando expresar manifestando manifestar reiterando reiterar detallando detallar matizando matizar
      celebrando celebrar contestando contestar gritando gritar murmurando murmurar exclamando exclamar espetando
      espetar suspirando suspirar ordenando ordenar protestando protestar apuntando apuntar apostillando apostillar
      puntualizando puntualizar justificando justificar pronosticando pronosticar diagnosticando diagnosticar
      especulando especular recomendando recomendar aconsejando aconsejar planteando plantear vaticinando vaticinar
      valorando valorar estimando estimar elogiando elogiar alabando alabar acusando acusar amenazando amenazar
      reprochando reprochar recriminando recriminar lanzando lanzar disparando disparar zanjando zanjar rematando
      rematar sentenciando sentenciar acotando acotar evocando evocar rememorando rememorar bramando bramar clamando
      clamar proclamando proclamar narrando narrar rechazando rechazar ratificando ratificar garantizando garantizar
      tranquilizando tranquilizar enfatizando enfatizar reportando reportar constatando constatar dictaminando
      dictaminar certificando certificar interpelando interpelar felicitando felicitar bautizando bautizar replicando
      replicar rezongando rezongar refunfuñando refunfuñar mascullando mascullar tildando tildar invocando invocar
      reclamando reclamar implorando implorar suplicando suplicar jurando jurar aventurando aventurar arrancando
      arrancar atajando atajar cavilando cavilar deslicando deslicar desvelando desvelar susurrando susurrar soltando
      soltar hablando hablar comparando comparar invitando invitar anhelando anhelar augurando augurar reivindicando
      reivindicar avizorando avizorar maticando maticar explayando explayar sincerando sincerar jactando jactar
      ufanando ufanar enumerando enumerar pormenorizando pormenorizar desgranando desgranar ejemplificando
      ejemplificar increpando increpar desacreditando desacreditar minimizando minimizar descartando descartar
      vislumbrando vislumbrar conjeturando conjeturar discrepando discrepar corroborando corroborar terciando terciar
      pregonando pregonar vociferando vociferar balbuceando balbucear resoplando resoplar rezando rezar nombrando
      nombrar ilustrando ilustrar despedando despedar reflexionando reflexionar filosofando filosofar dudando dudar
      estallando estallar puntuando puntuar citando citar cifrando cifrar repudiando repudiar pronunciando pronunciar
      ponderando ponderar validando validar desafiando desafiar demandando demandar abogando abogar apelando apelar
      excusando excusar perjurando perjurar conminando conminar exhortando exhortar instando instar saludando saludar
      decir pidiendo pedir advertir respondiendo responder prometiendo prometer defendiendo defender exponiendo
      exponer reconociendo reconocer admitiendo admitir insistir escribiendo escribir describiendo describir añadir
      resumiendo resumir exigiendo exigir sosteniendo sostener concluyendo concluir repitiendo repetir sugiriendo
      sugerir desmintiendo desmentir proponiendo proponer sonriendo riendo refiriéndose definiendo definir
      diciéndoles diciéndole asegurándole preguntándose quejándose`),
  ],
  possessives: wordsIn('su sus'),
  accordingTo: [
    'a su entender',
    'a su juicio',
    'a su parecer',
    'a su modo de ver',
    'en su opinión',
    'a su criterio',
    'en sus palabras',
    'según',
    'de acuerdo con',
    'en palabras de',
    'en palabras del',
    'a juicio del',
    'a decir del',
    'al decir de',
    'a criterio de',
    'a criterio del',
    'a juicio de',
    'a decir de',
    'en opinión de',
    'en opinión del',
    'a entender de',
    'en boca de',
    'en boca del',
    'a ojos de',
    'a ojos del',
    'en la opinión de',
    'en el criterio de',
    'al decir de',
    'al parecer de',
    'a criterio de',
    'a criterio del',
    'a juicio del',
    'en palabras del',
    'de acuerdo al',
    'de acuerdo a',
    'conforme a',
    'citando a',
    'a tenor de',
    'en voz de',
    'en la voz de',
  ],
  accordingToBeside: ['para'],
  sayingSo: ['así lo', 'así se lo', 'es lo que', 'lo', 'quien', 'quienes'],
  complements: wordsIn('que'),
  accordingToWhich: [
    'según el cual',
    'según la cual',
    'según los cuales',
    'según las cuales',
    'según quien',
    'para quien',
  ],
  pronouns: ['él', 'ella', 'ellos', 'ellas', 'éste', 'ésta', 'alguien'],
  somebody: ['alguien'],
  passive: ['se'],
  saidAt: wordsIn('en desde'),
  between: [
    ...'también ha han había habían ya luego después además no nunca siempre sólo solo aún se le les lo me nos te así como'.split(
      ' ',
    ),
    ...wordsIn(`
      todavía mientras entonces ahora hoy ayer anoche anteayer mañana antes incluso casi apenas más menos bien mal
      muy tan tampoco quizá quizás acaso igual recién nomás mismo misma aquí allí allá acá ahí claro sonriente
      rotundo tajante visiblemente`),
    ...phrasesIn(`
      por contra, por el contrario, a la par, de entrada, de momento, de hecho, a las pocas horas, poco después,
      poco antes, horas después, horas antes, días después, días antes, minutos después, un día después, tiempo
      después, en todo caso, en cualquier caso, en primer lugar, en segundo lugar, en conclusión, en resumen,
      con la voz quebrada, con la voz entrecortada, con la voz rota, con un hilo de voz, con los ojos llorosos,
      con los ojos vidriosos, con sarcasmo, con resignación, con amargura, con enojo, con firmeza, con
      contundencia, con rotundidad, con cautela, con tristeza, de forma tajante, de manera tajante, a este
      respecto, sobre el particular, en su momento, en su día, en aquel momento, en ese momento, acto seguido,
      por lo pronto, eso sí, dicho esto`),
    'por su parte',
    'por su lado',
    'por otra parte',
    'por otro lado',
    'a su vez',
    'sin embargo',
    'no obstante',
    'de nuevo',
    'de inmediato',
    'en tanto',
    'en cambio',
    'al respecto',
    'en ese sentido',
    'en este sentido',
    'en esa línea',
    'al mismo tiempo',
    'a la vez',
    'a continuación',
    'por último',
    'por fin',
    'por ejemplo',
    'entre risas',
    'con sorna',
    'con ironía',
    'con humor',
    'con orgullo',
    'con una sonrisa',
    'en voz baja',
    'en voz alta',
    'sin rodeos',
    'sin ambages',
    'en tono',
    'medio en broma',
    'en broma',
    'en privado',
    'en público',
    'a la salida',
    'al final',
    'al cabo',
    'de paso',
    'a modo de',
    'esta mañana',
    'esta tarde',
    'esta noche',
    'esta semana',
    'esta madrugada',
    'este mediodía',
    'la semana pasada',
    'el mes pasado',
    'el año pasado',
  ],
  adverbEndings: ['mente'],
  freeRelatives: ['lo que'],
  relatives: ['que', 'quien'],
  articles: [
    'el',
    'la',
    'los',
    'las',
    'un',
    'una',
    'su',
    'sus',
    'este',
    'esta',
    'otro',
    'otra',
    'unos',
    'unas',
    'varios',
    'varias',
    'dos',
    'tres',
  ],
  standalone: ['otro', 'otra', 'unos', 'unas', 'varios', 'varias', 'dos', 'tres', 'este', 'esta'],
  definite: wordsIn('el la'),
  indefinite: [
    'un',
    'una',
    'uno',
    'alguno',
    'alguna',
    'cualquiera',
    'ninguno',
    'ninguna',
    'otro',
    'otra',
    'unos',
    'unas',
    'varios',
    'varias',
    'dos',
    'tres',
  ],
  prepositions:
    'a al en con de del por para sin sobre contra desde hacia hasta entre ante bajo tras según durante mediante'.split(
      ' ',
    ),
  contracted: 'del al'.split(' '),
  agents: ['por'],
  roleLinks: ['de', 'del', 'en', 'para'],
  occasionLinks: ['en'],
  occasions: wordsIn(
    'tono lágrimas noche tarde jornada partido entrevista rueda conferencia conversación diálogo declaraciones directo exclusiva privado público',
  ),
  goingOn: wordsIn(`
    agregó agrega agregaba agregado añadió añade añadía añadido prosiguió prosigue proseguía continuó continúa
    remató remata apostilló apostilla abundó abunda`),
  transitive: wordsIn(
    `calificó califica calificaba calificado calificaron tachó tacha tachaba tachado tacharon tildó tilda tildaba tildado
    describió describe describía descrito definió define definía definido consideró consideraba considerado juzgó
    catalogó cataloga catalogado`,
  ),
  joining: ['y', 'e', 'pero', 'o'],
  subordinate: 'aunque cuando mientras tras si como porque después antes pese'.split(' '),
  asSaid: ['como'],
  breaks:
    'que quien quienes cual cuando donde mientras porque si y e o u pero aunque como cuyo cuya es fue era son ha han'.split(
      ' ',
    ),
  adjectivesBehind:
    'al ales ano ana anos anas ico ica icos icas ivo iva ario aria ista istas ense enses eño eña ino ina és esa ado ada'.split(
      ' ',
    ),
  roles: [
    ...wordsIn(`
        apu conselleira conseller consellera conselleiro lotero lotera protagonista protagonistas homenajeado homenajeada
        contendiente percebeiro percebeira admirador admiradora oponente oponentes visitante visitantes anfitrión
        anfitriona comprador compradora compradores arriero arriera instructor instructora mototaxista
        celador celadora cosechero cosecheros andinista andinistas desarrolladora oficialista`),
    ...wordsIn(`
        core concejero canciller exfutbolista exportero exentrenador exjugador exjugadora exconcejal exconcejala
        exdirector exdirectora exjefe exjefa exdiputado exdiputada exsenador exsenadora exgobernador exgobernadora
        exfiscal exjuez exjueza expolicía exmilitar exsoldado exgerente exsecretario exsecretaria excandidato
        excandidata exrector exrectora exmandatario exmandataria exfuncionario exfuncionaria exrecluta premier cacique
        cacica dirigenta lideresa regidores ediles vicealmirante suboficial oficiala agenta carabinera carabinero
        gendarmes inspectores guardias bomberos agentes soldados militares pilotos marineros pescadores agricultores
        ganaderos canoísta kayakista ciclistas maratonista maratoniano maratoniana velocista vallista saltador
        saltadora lanzador lanzadora nadadores futbolistas carrilero rematador rematadora taekwondista judoca karateca
        esgrimista patinador patinadora esquiadores motorista motociclistas copiloto copilota navegante regatista
        ojeador ojeadora directivo directiva directivos presidentes oftalmólogo oftalmóloga dermatólogo dermatóloga
        ginecólogo ginecóloga urólogo uróloga endocrino endocrina endocrinólogo endocrinóloga internista intensivista
        urgenciólogo traumatólogo traumatóloga radiólogo radióloga hematólogo hematóloga microbiólogo microbióloga
        bioquímico bioquímica entomólogo entomóloga primatólogo primatóloga paleontólogo paleontóloga limnólogo
        limnóloga naturalista ambientalista agrónomo agrónoma silvicultor silvicultora guardabosque enólogo enóloga
        sumiller camarógrafos periodistas reporteros redactor redactora comentarista tertuliano tertuliana articulista
        ensayista poetisa cuentista cuentacuentos narrador narradora biógrafo biógrafa cineastas actores músicos
        guitarristas violonista arpista clarinetista saxofonista flautista cantaora cantaor bailaor bailaora trovador
        trovadora payador payadora documentalista animador animadora vestuarista maquilladora maquillador escenógrafo
        escenógrafa acomodador acomodadora taquillero taquillera libretista letrista banderillero arrendataria
        arrendatario arrendatarios locatario locataria locatarios puestero puestera puesteros kiosquero kiosquera
        canillita almacenero almacenera verdulero verdulera chacinero charcutero charcutera mesero mesera garzón
        garzona repositor repositora cajero cajera dependiente dependienta teleoperador teleoperadora repartidor
        repartidora repartidores transportista transportistas fletero remisero remisera colectivero autobusero
        conductores maquinistas controlador controladora aviador aviadora sobrecargo tripulantes azafato azafata
        mochilero mochilera excursionistas bañista bañistas veraneante veraneantes turistas peregrino peregrina
        peregrinos cofrade cofrades costalero costalera pregonero pregonera sacristana obispa misionero misionera abad
        abadesa prior priora rabino catequista seminarista novicio novicia feligrés feligresa feligreses docentes
        maestros profesores maestras estudiantes alumnos rectores tutor tutora orientador orientadora monitor monitora
        entrenadores educador educadora pedagogo pedagoga asistente asistenta cuidador cuidadora cuidadores recluso
        reclusa reclusos presos reo sicario sicaria narco pandillero rehén rehenes superviviente supervivientes
        desplazados evacuados deportados inmigrante inmigrantes emigrantes afectadas damnificadas querellado
        querellante querellantes denunciado denunciada demandado demandada encartado encartada coimputado coimputada
        delator delatora confidente informante perjudicado perjudicada perjudicados albacea acreedor acreedora deudor
        deudora ahorrador ahorradora emprendedor emprendedora emprendedores fundadores cofundador cofundadora ceo
        accionistas inversores bróker financista banqueros economistas analistas estadista cónsules embajadores
        enviado enviada negociador negociadora negociadores facilitador facilitadora observador observadora
        observadores veedor veedora veedores garante interlocutor interlocutora relatores monarca príncipe princesa
        infanta infante duque duquesa conde condesa marqués marquesa emperador emperatriz sultán emir jeque activistas
        militante militantes simpatizante simpatizantes candidatos precandidato precandidata líderes dirigentes
        cabecilla guerrillero guerrillera guerrilleros insurgente insurgentes combatiente combatientes miliciano
        miliciana reservista recluta reclutas exguerrillero vidente astróloga astrólogo curandero curandera chamán
        chamana vecinas convecino convecina paisano paisana lugareños pobladores poblador pobladora residentes
        habitantes allegado allegada allegados familiares pariente parientes hermanos hijos hijas nietos abuelos
        padres primogénito primogénita mellizo melliza gemelo gemela bisabuelos tatarabuelo tatarabuela consuegro
        consuegra concuñado hermanastro hermanastra colega colegas discípulo discípula aprendiz aprendiza ayudante
        ayudanta colaborador colaboradora colaboradores sucesor sucesora predecesor predecesora antecesor antecesora
        homólogo homóloga contrincante contrincantes adversario adversaria sustituto sustituta vicepresidentes
        moderador moderadora convocante convocantes portavoza comunicador comunicadora publicista encuestador
        encuestadora sociólogos politólogos estratega consultores abogados fiscales jueces magistrados ministros
        alcaldes concejales diputados senadores consejeros gobernadores`),
    ...wordsIn(`
        edila alguacil secretario-general viceconsejero lehendakari inculpado inculpada investigado investigada
        procesado procesada condenado condenada encausado encausada vocal coronela gendarme`),
    ...wordsIn(`
    sobrino sobrina nieto nieta tío tía primo prima abuelo abuela yerno nuera suegro suegra cuñado cuñada padrino madrina
    prefecto prefecta regidor regidora intendente intendenta edil comandante alférez cabo guardés guarda bombero bombera
    agente portero portera arquero arquera delantero delantera capataz obrero obrera minero pastor pastora ganadero ganadera
    granjero granjera labrador labradora campesino campesina comunero comunera dirigente presidenta rector rectora decano decana
    catedrático catedrática docente alumno alumna becario becaria oceanógrafo oceanógrafa geólogo geóloga sociólogo socióloga arqueólogo
    arqueóloga antropólogo antropóloga filólogo filóloga lingüista psicólogo psicóloga veterinario veterinaria farmacéutico farmacéutica
    cirujano cirujana anestesista comadrona matrona partera celador celadora conserje cocinero cocinera camarero camarera tabernero tabernera
    hostelero hostelera comerciante tendero tendera carnicero carnicera pescadero pescadera frutero frutera quiosquero quiosquera vendedor vendedora
    peluquero peluquera zapatero zapatera sastre modista costurera relojero relojera carpintero carpintera albañil fontanero fontanera electricista
    herrero herrera alfarero alfarera tejedora tejedor taxista camionero camionera maquinista revisor revisora ferroviario ferroviaria cartero
    timonel patrón mariscadora mariscador armador submarinista buzo socorrista contramaestre novelista poeta dramaturgo dramaturga
    cineasta guionista fotógrafo fotógrafa pintor pintora escultor escultora pianista guitarrista violinista organista bailarín bailarina torero
    ciclista nadador nadadora corredor corredora atleta árbitro árbitra seleccionador seleccionadora utillero utillera utilero masajista
    notario notaria registrador registradora magistrado magistrada letrado letrada procurador procuradora perito perita forense sargenta
    mediadora interventor interventora tesorero tesorera contable empresario empresaria consejero constructor promotor
    arrendador inquilino inquilina casero casera propietario propietaria dueña residente habitante lugareño párroco cura monja fraile sacristán
    organizador organizadora comisaria voluntario voluntaria montañero montañera guía turista viajero viajera pasajero pasajera cliente clienta
    acusado acusada imputado imputada denunciante demandante detenido detenida interesado interesada heredero heredera viuda viudo fuente fuentes
    especialista técnico técnica operario operaria funcionario funcionaria empleado empleada secretaria ministra titular subdirector subdirectora`),
    ...'embajador embajadora ministro ministra presidente presidenta secretario secretaria portavoz capitán capitana'.split(
      ' ',
    ),
    ...'alcalde alcaldesa gobernador gobernadora senador senadora diputado diputada director directora jefe jefa'.split(
      ' ',
    ),
    ...'consejero consejera concejal concejala juez jueza fiscal abogado abogada comisario comisaria inspector'.split(
      ' ',
    ),
    ...'inspectora maestro maestra profesor profesora médico médica enfermero enfermera científico científica'.split(
      ' ',
    ),
    ...'investigador investigadora economista analista experto experta historiador historiadora biólogo bióloga'.split(
      ' ',
    ),
    ...'agricultor agricultora pescador pescadora panadero panadera piloto conductor conductora ingeniero ingeniera'.split(
      ' ',
    ),
    ...'arquitecto arquitecta autor autora escritor escritora periodista reportero reportera editor editora'.split(' '),
    ...'activista fundador fundadora dueño dueña líder miembro vecino vecina vecinos candidato candidata rey reina'.split(
      ' ',
    ),
    ...'obispo papa sacerdote imán general coronel teniente sargento almirante soldado entrenador entrenadora'.split(
      ' ',
    ),
    ...'jugador jugadora cantante actor actriz artista músico música estudiante alumno alumna madre padre mujer'.split(
      ' ',
    ),
    ...'hombre hermano hermana esposa marido hijo hija amigo amiga testigo víctima asesor asesora estibador patrón'.split(
      ' ',
    ),
    ...'patrona marinero marinera práctico delegado delegada responsable gerente coordinador coordinadora farero farera'.split(
      ' ',
    ),
    ...'mediador mediadora sindicalista trabajador trabajadora trabajadores bibliotecaria bibliotecario mandatario canciller vocera vocero'.split(
      ' ',
    ),
    ...wordsIn(`
      brigadier subteniente contralmirante subinspector subinspectora guardia policía policías rescatista paramédico
      paramédica sanitario sanitaria camillero camillera pediatra psiquiatra cardiólogo cardióloga neurólogo
      neuróloga epidemiólogo epidemióloga virólogo viróloga inmunólogo inmunóloga genetista oncólogo oncóloga
      dentista odontólogo odontóloga nutricionista fisioterapeuta terapeuta botánico botánica zoólogo zoóloga
      ornitólogo ornitóloga ecólogo ecóloga hidrólogo hidróloga hidrogeólogo hidrogeóloga glaciólogo sismólogo
      sismóloga vulcanólogo vulcanóloga meteorólogo meteoróloga climatólogo climatóloga astrónomo astrónoma
      astrofísico astrofísica físico química químico matemático matemática estadístico demógrafo geógrafo geógrafa
      filósofo filósofa teólogo teóloga politólogo politóloga jurista constitucionalista penalista criminólogo
      criminóloga etnólogo etnóloga museólogo restaurador restauradora conservador conservadora curador curadora
      galerista librero librera impresor tipógrafo dibujante ilustrador ilustradora caricaturista diseñador
      diseñadora coreógrafo coreógrafa compositor compositora  tenor soprano barítono cantautor cantautora
      rapero rapera bajista baterista percusionista chelista violonchelista trompetista gaitero tamborilero payaso
      mago cómico cómica humorista presentador presentadora locutor locutora columnista cronista corresponsal
      camarógrafo camarógrafa productor productora realizador realizadora chef  pastelero pastelera
      heladero churrero molinero molinera bodeguero bodeguera viticultor viticultora apicultor apicultora horticultor
      horticultora jornalero jornalera regante regantes temporero temporera cosechero tractorista peón leñador
      maderero cazador cazadora  lanchero lanchera barquero barquera remero remera canoero 
      navegante tripulante marino  grumete  caminante senderista excursionista esquiador esquiadora
      escalador escaladora alpinista surfista boxeador boxeadora luchador luchadora tenista gimnasta jinete
      piragüista  defensa lateral mediocampista centrocampista volante goleador goleadora extremo 
      preparador  hincha hinchas socio socia socios accionista inversor inversora inversionista banquero
      banquera  contador contadora asegurador auditor auditora consultor consultora gestor gestora
      administrador administradora gerenta apoderado apoderada representante representantes vicealcalde vicealcaldesa
      exalcalde viceministro viceministra exministro exministra subsecretario subsecretaria  subdelegado
      subdelegada   legislador legisladora asambleísta parlamentario parlamentaria congresista
      eurodiputado eurodiputada expresidente expresidenta vicepresidente vicepresidenta primer-ministro 
      cónsul nuncio relator relatora comisionado comisionada defensor defensora ombudsman contralor contralora
      síndico síndica  abuelita abuelito mamá papá madrastra padrastro novio novia pareja compañero compañera
      compañeros  comadre compadre bisnieto bisnieta bisabuela bisabuelo hijastro ahijado ahijada prometida
      esposo cónyuge exmarido exmujer nene nena muchacho muchacha chico chica chicos niño niña niños adolescente
      adolescentes bebé madres padres transeúnte peatón automovilista motociclista usuario usuaria usuarios
      consumidor consumidora manifestante feriante expositor expositora herbolario boticario boticaria barbero
      barbera afilador sereno portuario portuaria estibadora soldador soldadora tornero mecánico mecánica cerrajero
      cerrajera  yesero techador vidriero  ebanista tapicero orfebre joyero joyera programador
      programadora informático informática desarrollador desarrolladora bloguero bloguera influencer youtuber tuitero
      tuitera traductor traductora intérprete  recepcionista telefonista limpiadora limpiador basurero
      basurera barrendero barrendera jardinero jardinera guardabosques guardaparques guardacostas guardabarrera
      jefazo mandamás portavoces voceros testigos peritos víctimas afectado afectada afectados damnificado
      damnificada damnificados refugiado refugiada migrante migrantes`),
  ],
  titles: [
    ...'sr sra srta dr dra doctor doctora licenciado licenciada don doña d dª arq abg fray sor monseñor mons exministro ex vicepresidente vicepresidenta lic ing prof señor señora'.split(
      ' ',
    ),
    ...wordsIn(`
      profesor profesora ingeniero ingeniera lcdo lcda mtro mtra cap gral cnel tte sgto hno hna pbro rvdo fr actual
      excelentísimo ilustrísimo 
      `),
  ],
  bodies: [
    ...wordsIn(`
        institución guerrilla milicia insurgencia promotora inmobiliaria tabacalera embotelladora frigorífico matadero
        curtiembre ingenio astillero astilleros aceitera cervecera bodegas discográfica distribuidora comercializadora
        exportadora importadora farmacéutica aseguradora mutualista financiera banca hidroeléctrica telefónica
        vialidad carabineros gendarmería sernac senapred conaf conagua imss issste inah semar sedena pemex profeco
        cofepris anses afip indec pami senasa inta conicet enacom anmat codelco ypf sunat sunarp osinergmin indecopi
        onpe jne invima icbf dane ideam ecopetrol mossos ertzaintza aemet dgt sepe aena adif cnmv cnmc airef cgpj csic
        ccoo ugt csif psoe pp acnur cepal bid fmi bce ue ong oenegé oenegés amnistía greenpeace cáritas orfeón
        hermandad cofradías peñas ampa ampas cooperativas sindicatos gremios episcopado curia congregación monasterio
        convento abadía respuesta réplica contestación misiva oficio emisora televisión portal canal ciudadanía
        afición vestuario entorno familia`),
    ...wordsIn(`
        subdelegación jefatura consistorio comarca sindicatura contaduría viceministerio vicepresidencia consulado
        ambulatorio consultorio decanato       
         cooperativa mutualidad montepío`),
    ...wordsIn(`
    coalición cámara sociedad observatorio defensoría procuraduría fiscalía contraloría diputación alcaldía municipalidad prefectura gobernación
    intendencia rectorado facultad escuela club liga hermandad plataforma colectivo coordinadora asamblea iglesia obispado arzobispado
    orquesta museo biblioteca teatro archivo servicio secretaría subsecretaría dirección patronal corporación consejería concejalía delegación
    cancillería presidencia ejército marina armada constructora concesionaria eléctrica aerolínea cadena editorial productora unión
    inspección auditoría superintendencia laboratorio gremio mutua patronato capitanía semanario rotativo organismo entidad organización mesa parroquia
    sentencia fallo resolución estudio encuesta dictamen manifiesto folleto mensaje correo acta ordenanza circular artículo editorial`),
    ...'colegio instituto cofradía federación confederación ministerio gobierno departamento empresa compañía agencia tribunal policía ayuntamiento consejo comité'.split(
      ' ',
    ),
    ...'comisión sindicato partido oficina embajada universidad hospital autoridad asociación grupo comunicado'.split(
      ' ',
    ),
    ...'informe carta organización equipo junta instituto fundación federación banco parlamento congreso senado'.split(
      ' ',
    ),
    ...'diario periódico revista texto nota documento escrito cofradía consorcio naviera'.split(' '),
    ...wordsIn(`
      acusación defensa juzgado audiencia supremo constitucional magistratura  jurado sala 
       clínica sanatorio centro  aeropuerto puerto metro ferrocarriles renfe correos
       guardia  aduana hacienda tesorería seguridad-social bolsa  caja 
        holding filial startup fabricante proveedor  operadora operador refinería
      minera petrolera siderúrgica papelera azucarera bodega almazara granja explotación comunidad mancomunidad
      cabildo xunta generalitat  lehendakaritza  arquidiócesis diócesis conferencia 
      peña comparsa banda coro filarmónica ballet  academia ateneo casino círculo  conservatorio
      cinemateca filmoteca pinacoteca   acuario zoológico  reserva  
       geriátrico guardería  liceo preparatoria politécnico alianza  movimiento
       bloque bancada oposición oficialismo ejecutivo legislativo gabinete cartera vaticano onu otan oms
      fao unesco unicef oea alto-comisionado relatoría  peritaje  querella  
       borrador  memorando memorándum misiva epístola boletín gacetilla bando edicto decreto
      análisis investigación  relevamiento sondeo censo balance memoria`),
  ],
  documents: [
    ...wordsIn(
      'respuesta réplica contestación oficio testamento catálogo protocolo anuario barómetro tesis paper preprint misiva',
    ),
    ...wordsIn(`
        auditoría parte expediente sumario auto providencia demanda denuncia recurso proclama octavilla pliego
        contrato convenio tuit publicación atestado`),
    ...wordsIn(
      `comunicado informe carta texto nota documento escrito sentencia fallo resolución estudio encuesta dictamen manifiesto folleto mensaje correo
    acta ordenanza circular artículo`,
    ),
    ...wordsIn(`
      peritaje querella borrador memorando memorándum misiva epístola boletín gacetilla bando edicto decreto análisis
      investigación relevamiento sondeo censo balance memoria`),
  ],
  notNames: [
    ...'el la los las un una en y pero o si cuando mientras tras antes después él ella ellos este esta esto eso no'.split(
      ' ',
    ),
    ...'sí su sus nuestro por para con de del al a según también además sin embargo aunque como así entonces ahora hoy'.split(
      ' ',
    ),
    ...'ayer mañana durante desde hasta entre sobre cada todo todos toda todas otro otra otros muy más ya solo quien qué'.split(
      ' ',
    ),
    ...'lea foto fuente nadie uno dos tres desde porque'.split(' '),
    ...wordsIn(`
      aquí allí allá ahí acá nada algo alguien algún alguna algunos algunas ningún ninguna ninguno mucho mucha muchos
      muchas poco poca pocos pocas tanto tanta tantos tantas luego nunca jamás siempre quizá quizás tal vez incluso
      apenas casi solamente únicamente cuatro cinco seis siete ocho nueve diez mi mis tu tus
      que cuándo dónde cómo cuál cuáles cuánto pues aún todavía tampoco sino salvo excepto español española francés
      francesa alemán alemana italiano italiana inglés inglesa europeo europea estadounidense mexicano mexicana
      argentino argentina chileno chilena peruano peruana colombiano colombiana preguntado preguntada consultado
      consultada interrogado interrogada ante bajo contra hacia mediante junto frente respecto pese cerca lejos
      dentro fuera arriba abajo delante detrás encima debajo enfrente alrededor ese esa esos esas aquel aquella
      aquellos aquellas éste ésta`),
  ],
  particles: wordsIn("de la las los del y san van von der den da dos do d' di e i"),
  givenNames: [],
  impersonal: [
    'se lee',
    'se dice',
    'se afirma',
    'se señala',
    'se explica',
    'se indica',
    'se asegura',
    'puede leerse',
    'se puede leer',
    'reza',
  ],
  signs: [
    ...wordsIn(
      `bandera banderas papel cartel carteles pancarta pancartas cartulina pared muro fachada pintada pintadas letrero rótulo placa lona sábana pizarra inscripción cartón`,
    ),
    ...wordsIn(`
      camiseta camisetas playera playeras remera remeras gorra gorras chaleco pegatina pegatinas calcomanía
      calcomanías globo globos grafiti graffiti mural murales tablón tablero panel paneles lápida estela tumba
      pizarrón vidriera escaparate vitrina carrocería insignia chapa chapas folleto folletos volante volantes
      octavilla octavillas pantalla cartones sábanas lonas mantas manta letreros rótulos estandarte pasacalle
      pasacalles lienzo`),
  ],
  people: {
    women:
      wordsIn(`ella ésta la una esta sra srta dra doña señora mujer madre abuela hija hermana esposa tía sobrina viuda nieta
      joven-a alcaldesa regidora`),
    men: wordsIn(
      `él éste el un este sr dr don señor hombre padre abuelo hijo hermano marido esposo tío sobrino viudo nieto`,
    ),
    womensNames: ['a'],
    mensNames: ['o'],
    severalVerbs: wordsIn('an en on'),
    several: wordsIn('los las unos unas sus ellos ellas éstos éstas ambos ambas'),
    again: [
      ...wordsIn('ariete homenajeado homenajeada protagonista arrestado arrestada mandatario mandataria'),
      ...wordsIn(
        'especialista experto experta líder técnico técnica docente letrado letrada facultativo facultativa uniformado uniformada agente sanitario sanitaria legislador legisladora edila profesional vocero vocera ejecutivo ejecutiva empresario empresaria',
      ),
      ...wordsIn(`
          héroe heroína francés francesa alemana inglés inglesa italiano italiana portugués portuguesa argentino argentina mexicano
          mexicana chileno chilena colombiano colombiana peruano peruana uruguayo uruguaya brasileño brasileña
          ecuatoriano ecuatoriana boliviano boliviana venezolano venezolana cubano cubana ucraniano ucraniana polaco
          polaca sueco sueca noruego noruega finlandés holandés holandesa belga suizo suiza austríaco japonés japonesa
          chino china andaluz andaluza madrileño madrileña sevillana asturiano asturiana aragonesa canario canaria`),
      ...wordsIn(`hombre mujer joven anciano anciana niño niña muchacho muchacha jubilado jubilada viudo viuda veterano veterana
      octogenario octogenaria nonagenario nonagenaria septuagenario septuagenaria lugareño lugareña isleño isleña abuelo abuela funcionario funcionaria dirigente responsable mandatario mandataria político política edil interesado interesada afectado afectada`),
      ...wordsIn(`
      señora señor dama caballero chico chica nene nena niños magistrado magistrada exministro exministra militar
      religioso religiosa candidato candidata aspirante cuarentón sexagenario sexagenaria cincuentón treintañero
      treintañera directivo directiva mandamás`),
      ...wordsIn(`
      delantero delantera portero portera guardameta defensa lateral centrocampista mediocampista goleador goleadora
      tenista ginasta ciclista nadador nadadora atleta jugador jugadora futbolista`),
    ],
    authors: wordsIn('autores autoras coautores'),
    bodiesAgain: [
      ...wordsIn(`
          periódico diario rotativo semanario revista cadena emisora canal portal medio   
               `),
      ...wordsIn(
        'empresa compañía entidad organismo institución organización firma agrupación colectivo dependencia asociación concesionaria',
      ),
      ...wordsIn(`
      fundación federación agencia instituto banco multinacional gigante grupo casa órgano corporación cooperativa`),
    ],
    work: wordsIn(
      `autor autora investigador investigadora científico científica escritor escritora artista cantante músico nadador nadadora corredor corredora atleta jugador jugadora delantero campeón campeona ganador ganadora entrenador entrenadora acusado acusada oceanógrafo oceanógrafa bióloga biólogo historiador historiadora`,
    ),
    trades: [
      ...wordsIn(`
          diputado-foral abogado-defensor querellante encargado encargada marisquera percebeiro armadora buza azafata
          cartera repartidor repartidora mensajero mensajera mesonero mesonera hotelero hotelera ceramista luthier
          campanero campanera monje arcipreste deán vicario logopeda auxiliar cuidador cuidadora bedel doctorando
          archivera física urbanista aparejador topógrafo pívot base escolta rejoneador amazona bailaor bailaora
          cantaor cantaora titiritero titiritera ambulante chofer chófer baqueano cacique lonko machi edecán
          carabinero opositor opositora licenciado licenciada`),
      ...wordsIn(
        'biólogo bióloga físico química economista historiador historiadora sociólogo socióloga geólogo geóloga arqueólogo arqueóloga psicólogo psicóloga ingeniero ingeniera arquitecto arquitecta abogado abogada médico médica cirujano cirujana enfermero enfermera maestro maestra profesor profesora docente agricultor agricultora ganadero ganadera pescador empresario empresaria periodista veterinario veterinaria nutricionista ecologista',
      ),
      ...wordsIn(`
      hidrogeólogo hidrogeóloga botánico botánica zoólogo zoóloga ornitólogo ornitóloga ecólogo ecóloga hidrólogo
      meteorólogo meteoróloga climatólogo climatóloga vulcanólogo vulcanóloga sismólogo sismóloga astrónomo astrónoma
      astrofísico astrofísica matemático matemática geógrafo geógrafa demógrafo filósofo filósofa teólogo teóloga
      politólogo politóloga jurista constitucionalista penalista antropólogo antropóloga lingüista filólogo filóloga
      epidemiólogo epidemióloga virólogo viróloga genetista psiquiatra pediatra cardiólogo cardióloga dentista
      cineasta actor actriz dramaturgo dramaturga compositor compositora coreógrafo coreógrafa fotógrafo fotógrafa
      pintor pintora escultor escultora novelista poeta ensayista columnista cocinero cocinera chef viticultor
      viticultora apicultor apicultora catedrático catedrática académico académica letrado letrada jurisconsulto
      restaurador restauradora oceanógrafo oceanógrafa`),
    ],
    family: [
      ...wordsIn('madre padre abuela abuelo hija hijo hermana hermano esposa marido nieta nieto'),
      ...wordsIn(`
      cuñado cuñada suegro suegra yerno nuera tío tía sobrino sobrina primo prima mamá papá novio novia pareja viuda
      viudo esposo bisnieta bisnieto`),
    ],
    crowds: [
      ...wordsIn(`multitud muchedumbre gentío manifestantes aficionados hinchas hinchada público`),
      ...wordsIn(`
      asistentes presentes vecindario concurrencia asistencia grada gradas fieles huelguistas escolares marchantes
      marcha grupo piquete concentrados congregados espectadores transeúntes curiosos`),
    ],
    many: [
      ...wordsIn(`cientos miles decenas`),
      ...wordsIn(`
      alguien algunos algunas varios varias muchos centenares centenar decena millar puñado`),
    ],
    shouting: wordsIn(`core grit cant clam vocifer repetía`),
    latter: [
      ...wordsIn('éste ésta última último mismo misma'),
      ...wordsIn(`
      segundo segunda`),
    ],
    former: wordsIn('primera primero'),
    general: [
      wordsIn(
        'investigadora científica bióloga socióloga geógrafa economista antropóloga química ingeniera lingüista profesora',
      ),
      wordsIn(
        'investigador científico biólogo sociólogo geógrafo economista antropólogo químico ingeniero lingüista profesor',
      ),
      wordsIn('científica bióloga oceanógrafa geóloga química física'),
      wordsIn('científico biólogo oceanógrafo geólogo químico físico'),
    ],
    alike: [
      wordsIn('alcalde alcaldesa regidor regidora edil edila munícipe'),
      wordsIn('ministro ministra titular'),
      wordsIn('presidente presidenta mandatario mandataria'),
      wordsIn('maestro maestra profesor profesora docente'),
      wordsIn('juez jueza magistrado magistrada'),
      wordsIn('fiscal ministerio-público'),
      wordsIn('abogado abogada letrado letrada defensor defensora'),
      wordsIn('entrenador entrenadora técnico técnica míster seleccionador preparador'),
      wordsIn('jefe jefa responsable director directora dirigente'),
      wordsIn('diputado diputada parlamentario parlamentaria legislador legisladora'),
      wordsIn('senador senadora parlamentario parlamentaria legislador legisladora'),
      wordsIn('concejal concejala edil edila'),
      wordsIn('médico médica doctor doctora facultativo facultativa'),
      wordsIn('cura párroco sacerdote padre'),
      wordsIn('general coronel comandante capitán militar oficial'),
      wordsIn('gobernador gobernadora mandatario mandataria'),
      wordsIn('consejero consejera titular'),
      wordsIn('secretario secretaria titular funcionario funcionaria canciller'),
      wordsIn('portavoz vocero vocera'),
      wordsIn('empresario empresaria dueño dueña propietario propietaria'),
      wordsIn('alcalde alcaldesa intendente intendenta presidente presidenta'),
    ],
  },
  agesBehind: phrasesIn(`
    menor, mayor, más joven, más pequeño, más pequeña, más chico, más chica, más grande, gemelo, gemela, mellizo, melliza,
    primogénito, primogénita, pequeño, pequeña, mediano, mediana, mayores, menores, político, política, soltero, soltera, único, única, de leche`),
  places: wordsIn(
    `calle avenida plaza paseo puente estadio polideportivo parque barrio colonia aldea río arroyo lago laguna embalse monte cerro volcán puerto bosque valle isla playa estación aeropuerto sala teatro hospital instituto colegio escuela iglesia`,
  ),
  questions: wordsIn('p pregunta'),
  answers: wordsIn('r respuesta'),
  nicknaming: wordsIn(
    `llama llaman llamaba llamaban llamó llamaron apoda apodan apodaron bautizó bautizaron denomina denominan`,
  ),
  naming: [
    ...'asociación colectivo festival restaurante bar hotel grupo orquesta compañía fundación club diario periódico revista semanario cooperativa movimiento'.split(
      ' ',
    ),
    ...'titulado titulada titulados llamado llamada llamados apodado apodada denominado denominada película libro novela'.split(
      ' ',
    ),
    ...'canción disco serie programa barco buque ferri poema obra palabra término lema bautizado bautizada conocido conocida'.split(
      ' ',
    ),
    ...'expresión etiqueta documental exposición ferry'.split(' '),
    ...wordsIn(`
      trattoria taberna tasca mesón cafetería pizzería pastelería panadería tienda comercio local negocio marca salón
      galería museo escuela colegio instituto teatro cine sala coro orfeón banda fanfarria comparsa peña murga
      helicóptero avión cohete satélite sonda crucero petrolero remolcador pesquero yate velero goleta fragata
      submarino tren locomotora variedad raza aplicación app plataforma blog podcast juego videojuego telenovela
      musical ópera ballet zarzuela himno tango copla cuadro escultura estatua mural sección columna rúbrica mote
      apodo sobrenombre seudónimo alias nombre fórmula locución título partido lista red plan ley dispositivo campaña
      operación proyecto operativo premio trofeo torneo carrera concurso feria verbena fiesta urbanización barrio
      colonia residencia camping refugio albergue finca hacienda rancho estancia bodega castillo posada hostal
      parador puente torre mina pozo frase concepto vocablo dicho quiosco kiosco puesto chiringuito`),
    'conocen como',
    'conoce como',
    'conocía como',
    'conocían como',
    'conocido como',
    'conocida como',
    'conocidos como',
    'conocidas como',
    'apodados',
    'bautizado como',
    'bautizada como',
    'bautizó como',
    'bautizaron como',
    'llamadas',
    'llamadas por',
    'se llama',
    'se llamaba',
    'se llaman',
    'se titula',
    'se titulaba',
    'denominados',
    'denominadas',
    'bajo el nombre de',
    'con el nombre de',
    'bajo el título',
    'bajo el lema',
    'con el lema',
    'con el título',
    'alias',
    'el mote de',
    'el apodo de',
    'el sobrenombre de',
    'al que llaman',
    'a la que llaman',
    'al que llamaban',
    'mal llamado',
    'mal llamada',
    'así llamado',
    'la palabra',
    'el término',
  ],
  calling: [
    ...wordsIn(`
      titulado titulada titulados llamado llamada llamados llamadas apodado apodada denominado denominada denominados
      bautizado bautizada conocido conocida palabra término lema expresión etiqueta concepto vocablo dicho mote apodo
      sobrenombre locución fórmula`),
    'conocen como',
    'conoce como',
    'conocía como',
    'conocido como',
    'conocida como',
    'conocidos como',
    'bautizado como',
    'bautizó como',
    'mal llamado',
    'mal llamada',
    'así llamado',
    'se llama',
    'alias',
  ],
  abbreviations:
    'sr sra srta dr dra d dña ee uu ud uds av avda núm pág art etc p.ej a.m p.m ee.uu st ste lic ing prof'.split(' '),

  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  weekdays: [['domingo'], ['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado']],
  daysBack: {
    hoy: 0,
    ayer: 1,
    anteayer: 2,
    antier: 2,
    anoche: 1,
    anteanoche: 2,
    'antes de ayer': 2,
    'esta mañana': 0,
    'esta tarde': 0,
    'esta noche': 0,
    'la víspera': 1,
  },

  languages: {
    es: ['español', 'castellano'],
    en: ['inglés'],
    fr: ['francés'],
    pt: ['portugués'],
    ru: ['ruso'],
    ar: ['árabe'],
    de: ['alemán'],
    it: ['italiano'],
    uk: ['ucraniano'],
    fa: ['persa', 'farsi'],
  },

  labels: {
    related: [
      'lea también',
      'lee también',
      'leer también',
      'le puede interesar',
      'te puede interesar',
      'noticias relacionadas',
      'noticia relacionada',
      'más información',
      'relacionado',
      'relacionada',
      'ver también',
      'vea también',
      'también en',
      'contenido relacionado',
      'leé también',
      'leer más',
      'lea más',
      'lee más',
      'lea además',
      'lee además',
      'mirá también',
      'mira también',
      'te puede gustar',
      'te recomendamos',
      'le recomendamos',
      'en contexto',
      'notas relacionadas',
      'nota relacionada',
      'temas relacionados',
      'seguí leyendo',
      'sigue leyendo',
      'además',
      'lea aquí',
      'puede leer',
      'sobre este tema',
      'más sobre este tema',
      'mas sobre este tema',
      'más sobre el tema',
      'en este tema',
      'para leer más',
      'para saber más',
      'también lee',
      'también lea',
      'seguir leyendo',
      'ver además',
      'artículos relacionados',
      'artículo relacionado',
      'te recomendamos leer',
      'sobre el mismo tema',
      'en la misma línea',
      'lecturas relacionadas',
      'puedes leer',
      'puede leer también',
      'leé más',
      'leé además',
      'informaciones relacionadas',
      'más info',
    ],
    translation: [
      'traducción',
      'traducción de',
      'traducido por',
      'traducida por',
      'traduce',
      'traducido del … por',
      'traducida del … por',
      'traducción del … de',
      'traducción del … por',
      'traductor',
      'traductora',
      'traducción por',
      'versión en español de',
      'versión española de',
      'versión de',
    ],
    photo: [
      'foto',
      'fotos',
      'fotografía',
      'foto de',
      'imagen',
      'crédito',
      'fotografía de',
      'fotografía por',
      'foto por',
      'foto cortesía de',
      'foto cortesía',
      'cortesía de',
      'cortesía',
      'foto de archivo',
      'fotos de',
      'crédito de la foto',
      'imágenes',
    ],
    picture: [
      'imagen destacada',
      'imagen principal',
      'foto principal',
      'foto de portada',
      'pie de foto',
      'en la imagen',
    ],
    source: [
      'artículo tomado de',
      'nota tomada de',
      'reproducido de',
      'con datos de',
      'fuente original',
      'fuente',
      'fuentes',
      'con información de',
      'con informaciones de',
      'publicado originalmente en',
      'publicado originalmente por',
      'publicado por primera vez en',
      'tomado de',
      'vía',
      'cortesía de',
    ],
    byline: [
      'por',
      'texto',
      'escrito por',
      'autor',
      'autora',
      'texto de',
      'textos',
      'textos de',
      'escribe',
      'entrevista de',
      'entrevista',
      'reportaje de',
      'crónica de',
      'informa',
    ],
    published: ['publicado', 'publicado el', 'publicada', 'fecha', 'creado'],
    changed: ['actualizado', 'actualizado el', 'actualizada', 'última actualización', 'modificado'],
    illustration: [
      'ilustración',
      'ilustraciones',
      'ilustración de',
      'ilustraciones de',
      'ilustrado por',
      'dibujo de',
      'dibujos de',
      'infografía',
      'gráficos',
    ],
    editing: [
      'revisión',
      'revisión de',
      'corrección',
      'edición',
      'editado por',
      'editada por',
      'edición de',
      'editor',
      'editora',
      'editores',
      'editó',
      'editan',
      'corrección de estilo',
    ],
    contribution: [
      'con la colaboración de',
      'colaboración de',
      'colaboración',
      'colaboraron',
      'colabora',
      'con reportes de',
      'con reporte de',
      'reportería',
      'reportaje de',
      'entrevista de',
      'redacción de',
    ],
  },
  chain: spanishSources,
  grammar: spanishGrammar,
  dates: spanishDates,
  pages: spanishPages,
  markup: spanishMarkup,
  sections: [
    'nacional',
    'nacionales',
    'internacional',
    'internacionales',
    'mundo',
    'política',
    'economía',
    'sociedad',
    'deportes',
    'fútbol',
    'cultura',
    'opinión',
    'sucesos',
    'policiales',
    'judiciales',
    'ciudad',
    'provincia',
    'provincias',
    'comarca',
    'comarcas',
    'región',
    'regional',
    'local',
    'locales',
    'españa',
    'ciencia',
    'tecnología',
    'salud',
    'educación',
    'medio ambiente',
    'clima',
    'campo',
    'puerto',
    'mar',
    'viajes',
    'gente',
    'estilo',
    'espectáculos',
    'música',
    'cine',
    'libros',
    'religión',
    'negocios',
    'empresas',
    'turismo',
    'tribunales',
    'seguridad',
    'agro',
  ],
  menu: [
    'imprimir',
    'guardar',
    'escuchar',
    'compartir',
    'comentarios',
    'inicio',
    'portada',
    'nacional',
    'nacionales',
    'internacional',
    'internacionales',
    'mundo',
    'política',
    'economía',
    'sociedad',
    'deportes',
    'cultura',
    'opinión',
    'sucesos',
    'ciudad',
    'provincia',
    'región',
    'local',
    'clasificados',
    'tiempo',
    'ciencia',
    'salud',
    'vídeos',
    'videos',
    'fotos',
    'hemeroteca',
    'secciones',
    'menú',
    'buscar',
    'suscríbete',
    'suscribirse',
    'iniciar sesión',
    'ingresar',
    'registrarse',
    'mi cuenta',
    'quiénes somos',
    'contacto',
    'saltar al contenido',
    'ir al contenido',
    'blogs',
    'boletines',
    'enviar a un amigo',
    'enviar por correo',
    'visitas',
    'lecturas',
    'tiempo de lectura',
    'copiar enlace',
    'enlace copiado',
    'publicidad',
    'compartir en facebook',
    'compartir en twitter',
    'compartir en whatsapp',
    'volver',
    'volver arriba',
    'escuchar noticia',
    'comentar',
    'tamaño de letra',
    'guardar artículo',
    'versión para imprimir',
    'minutos',
    'min',
    'síguenos en',
    'seguinos en',
    'ver comentarios',
    'fúnebres',
    'edictos',
    'en vivo',
    'última hora',
    'últimas noticias',
    'columnas',
    'especiales',
    'revista',
    'tv',
    'radio',
    'podcast',
    'podcasts',
    'juegos',
    'pasatiempos',
    'edición impresa',
    'loterías',
    'tecnología',
    'estilo',
    'gente',
    'vida',
    'seguridad',
    'estados',
    'entretenimiento',
    'espectáculos',
    'negocios',
    'avisos',
    'obituarios',
    'más',
    'menú principal',
    'saltar al contenido principal',
    'copiar liga',
    'programación',
    'transmisión en vivo',
    'favoritos',
    'mi perfil',
    'ver más',
    'registrate',
    'regístrate',
    'volver al inicio',
    'volver a la portada',
    'ampliar',
    'ampliar imagen',
    'ampliar foto',
  ],
  adverts: ['publicidad', 'anuncio', 'anuncios', 'espacio publicitario', 'contenido patrocinado', 'patrocinado'],
  interruptions: [
    'publicidad',
    'continúa después de la publicidad',
    'continua despues de la publicidad',
    'sigue leyendo',
    'continuar leyendo',
    'continúa leyendo',
    'sigue después de la publicidad',
    'espacio publicitario',
    'síguenos en',
    'suscríbete a nuestro boletín',
    'suscríbete a nuestra newsletter',
  ],
  below: [
    'más noticias',
    'otras noticias',
    'más titulares',
    'otros titulares',
    'los más vistos',
    'más vistos',
    'te gustó esta',
    'te gustó este',
    'te ha gustado este',
    'te ha gustado esta',
    'te gustó la',
    'te gustó lo que',
    'notas más leídas',
    'seguinos',
    'comentarios',
    'comentar',
    'deja un comentario',
    'deje su comentario',
    'dejar un comentario',
    'los comentarios',
    'lo más leído',
    'las más leídas',
    'lo más visto',
    'más leídas',
    'más leídos',
    'últimas noticias',
    'lo último',
    'destacados',
    'compartir',
    'comparte',
    'comparta',
    'etiquetas',
    'temas',
    'archivado en',
    'síguenos',
    'boletín',
    'todos los derechos reservados',
    'sobre el autor',
    'dejá tu comentario',
    'sé el primero en comentar',
    '2 comentarios',
  ],
  boilerplate: [
    'escuchar artículo',
    'escuchar el artículo',
    'escuchar este artículo',
    'escucha este artículo',
    'sumate desde',
    'súmate desde',
    'hacete socio',
    'asociate desde',
    'vive del aporte de',
    'aporte de sus lectores',
    'apoyo de sus lectores',
    'más información en',
    'para más información',
    'crea tu cuenta',
    'crear una cuenta',
    'ya tienes cuenta',
    'ya tienes una cuenta',
    'ya eres suscriptor',
    'ya sos suscriptor',
    'para seguir leyendo',
    'sigue leyendo',
    'seguir leyendo',
    'solo para suscriptores',
    'exclusivo para suscriptores',
    'tiempo de lectura',
    'síguenos en',
    'contenido patrocinado',
    'notas relacionadas',
    'seguinos en',
    'suscribite',
    'en tu correo',
    'en su correo',
    'recibe cada',
    'reciba cada',
    'recibí cada',
    'las noticias más importantes',
    'tu correo electrónico',
    'su correo electrónico',
    'suscríbete',
    'suscribete',
    'suscríbase',
    'boletín',
    'newsletter',
    'política de privacidad',
    'aviso legal',
    'cookies',
    'todos los derechos reservados',
    'compartir',
    'copiar enlace',
    'síguenos',
    'haz clic',
    'inicia sesión',
    'iniciar sesión',
    'tu correo',
    'su correo',
    'publicidad',
    'lo más leído',
    'más leídas',
    'comentarios',
    'deja un comentario',
    'regístrate',
    'ir al contenido',
    'volver arriba',
    'descarga nuestra app',
    'aceptar todo',
    'configurar',
    'portada',
    'enviar',
    'hazte socio',
    'deje este campo vacío',
    'no enviamos spam',
    'te puede interesar',
    'más noticias',
    'archivado en',
    'etiquetas',
    'imprimir',
    'escucha esta noticia',
    'utilizamos cookies',
    'usamos cookies',
    'utiliza cookies',
    'rechazar todo',
    'aceptar todas',
    'has detectado un error',
    'reportar error',
    'encontraste un error',
    'informar de un error',
  ],
  noStory: {
    gone: [
      'página no encontrada',
      'no encontrada',
      'no hemos encontrado la página',
      'no se encontró la página',
      'la página que busca',
      'la página que buscas',
      'ya no está disponible',
      'ya no existe',
      'no existe',
      'error 404',
    ],
    wall: [
      'active javascript',
      'activa javascript',
      'active el javascript',
      'habilite javascript',
      'habilita javascript',
      'habilitar javascript',
      'comprobando su navegador',
      'verifique que es humano',
      'verifica que eres humano',
      'no soy un robot',
      'no eres un robot',
      'acceso denegado',
      'tráfico inusual',
      'actividad inusual',
      'un momento',
      'bloqueador de anuncios',
    ],
    aboutSite: [
      'aviso legal',
      'política de privacidad',
      'política de cookies',
      'términos y condiciones',
      'términos de uso',
      'condiciones de uso',
      'contacto',
      'contáctenos',
      'quiénes somos',
      'quienes somos',
      'sobre nosotros',
      'acerca de',
      'nuestro equipo',
      'el equipo',
      'equipo',
      'publicidad',
      'trabaja con nosotros',
      'accesibilidad',
      'suscríbete',
      'suscripciones',
      'preguntas frecuentes',
      'mapa del sitio',
      'ayuda',
    ],
  },
  nobody: [
    'redacción',
    'agencias',
    'agencia',
    'efe',
    'europa press',
    'afp',
    'reuters',
    'ap',
    'la redacción',
    'admin',
    'corresponsal',
    'editorial',
    'nuestro corresponsal',
    'nuestra corresponsal',
    'nuestro enviado especial',
    'nuestra enviada especial',
    'nuestra redacción',
    'redacción central',
    'redacción digital',
    'enviado especial',
    'enviada especial',
    'de nuestra redacción',
    'de nuestro corresponsal',
    'agencias y redacción',
    'redacción y agencias',
    'equipo de redacción',
    'edición digital',
  ],
}
