import { wordsIn } from './forms.ts'

/** Common given names of women and of men in Latin letters. Names that both have stand in neither. */
export const womensNames = wordsIn(`
  abigail ada adela adele adelaide agata agatha agnes agnès aicha aida alba alexandra alice alicia alina alison alma amalia
  amanda amelia amina amy ana anastasia angela angelica angélique anita anja anke ann anna anne annette annie antonia
  astrid audrey barbara beate beatrice beatriz begoña bella berta bertha beth bianca birgit brigitte bruna camila camilla
  camille carla carlota carmen carol carolina caroline catarina caterina catherine cecilia célia chiara chloe christa
  christiane christina christine clara clarisse claire claudia concepción concetta consuelo corinne cristina custódia dagmar
  daniela deborah delphine deolinda diana dolores donatella dora doris dorothea edith elaine eleanor elena eleonora elisa
  elisabeth elisabetta elizabeth elke ella ellen elsa elvira emilia emily emma erica erika ersilia esther eugenia eulalia
  eva evelyn fabiana fatima fatna federica fernanda fiona flora florence franca francesca francisca françoise frida gabriela
  gabriele gabriella geneviève georgina gerda gertrud gesa gianna gina giovanna gisela giulia gloria grace greta gudrun gwen
  hana hanna hannah harriet heather heidi heike helen helena helene hélène helga henriette hilda hildegard ida ilse inês
  ines inès inge ingrid irene irina iris irma irmgard isabel isabella isabelle ivana ivonne jana jane janet janine jennifer
  jenny jessica joana joanna johanna josefa josefina joyce juana judith julia juliana julie juliette jurema jutta karen
  karin karina karla kate katharina katherine kathrin katja kerstin klara kristin lara laura laurence léa leila lena
  leonie leonor leticia lidia lili lina linda lisa livia liz loredana lorena lorenza louise lucia lúcia luciana lucie lucy
  luisa luise lydia madeleine magda magdalena maite manuela mara marcela margaret margarida margarita margarete margherita
  margot maria marían mariana marie marina marisa marit marlene marta martha martina martine mary mathilde matilde maureen
  mechthild melanie mercedes meredith michaela michelle mireille miriam moira mona monica mónica monika monique nadia nadine
  nagore nancy natalia natalie nathalie nerea nicole nina nives noelia nora norma nuria odette olga olivia ophélie paola
  patricia paula pauline penelope petra pia pilar priya rachel ramona raquel rebecca regina remedios renate rita roberta
  rocío rosa rosalía rosario rosemary roxana ruth sabina sabine sabrina salomé samantha sandra sara sarah selma sharon
  sheila silke silvia simona sofia sofía solène sonia sonja sophie stefania stella stéphanie sunniva susan susana susanna
  susanne suzanne svetlana sylvia sylvie tamara tania tanja tatiana teresa theresa thérèse tina tove ulrike ursula ursule ute
  valentina valeria valérie vanessa velda vera verónica veronica véronique victoria viola violeta virginia virginie vittoria
  viviane wendy wilma yasmin yolanda yvonne zoe
  adriana agathe aitana albertina alessia alexia alfonsina aline almudena amelie amparo anabel anastasie anaïs andrée
  angeles angelina anneliese annemarie annika antje antonella antonietta apolline araceli ariane arlette armelle
  asunción aurelia aurélie aurora ava azucena bärbel belén benedetta bénédicte berenice bernadette bettina blanca
  blanche brenda bridget brunhilde candela caridad carina carole catalina cathrin cécile celeste céline charlotte
  chantal clarice clarissa claudine clelia clémence clementina colette constança constance conceição cordula coralie
  corinna cornelia dalila daniella danielle daphne débora deirdre delfina denise diane dilys dolly dorothée dulce
  edda edeltraud edwige eileen eliana élise élodie eloísa elsbeth elvire emanuela émilie encarnación erna ernestina
  esperanza estela estelle estrella eva-maria evangelina eveline fabienne fátima felicitas fernande filomena fiorella
  fleur flavia frauke friederike frieda gabrielle gaby gaëlle genoveva geraldine ghislaine gilda ginevra giorgia
  giselle graça graciela griselda guadalupe hannelore hedwig heloísa herminia hermelinda hilde imelda imma ingeborg
  inmaculada iolanda irène isadora isolde jacinta jacqueline jeanne jeannette jocelyne josefine joséphine justine
  karola käthe katrin kirsten lea leni leonora letizia lieselotte liliana lisbeth lise loreto lourdes lucía lucienne
  lucile lucrezia ludovica luísa mabel maddalena magali maïté malwine margit marianne maria-luisa maribel marilena
  marion marjorie maud maura mélanie michela micheline milagros mildred mirella montserrat muriel myriam nadège
  nélida nicoletta noémie nuala odile ofelia ornella ottavia palmira pascale patrizia paulette paulina piedad
  priscilla purificación raffaella rebeca régine renata roisin romina rosália rosalia rosalie rosângela rosanna
  rosemarie roswitha sandrine saskia séverine sibylle sieglinde sigrid silvana soledad solange steffi stefanie
  sybille telma teodora theresia tilda tilde traudl trinidad trude úrsula verena victoire violette walburga waltraud
  wanda wilhelmine wiebke winifred xenia ximena yolande yvette zélia zita zoraida jussara ildikó fiammetta hanneke
  ishbel eleri sunita camille-rose annelie annegret elfriede gesine hanne heidrun hiltrud imke inga insa kunigunde
  liesel lore lotte maike mareike marga meike merle mieke ottilie svenja tilly undine wencke
  aaliyah abbie abby addolorata adelina adrienne agnese agneta agnieszka ailbhe ailsa ainhoa aisha aisling alazne
  aldina aleksandra alena alessandra alexa alexandrina alexandrine alisha alix alondra alva alyssa alzira amaia amal
  amara amaya amber amel amira amrita amália amélie anabela andréa angie anika aniko anikó anissa annalisa
  annamaria annarita anne-kathrin anne-laure anne-marie anne-sophie anneke annemiek anouk aoife apolonia
  araminta arancha arantxa arianna arlene armida arminda arya ascensión asha assia astou aud audra augusta
  aurélia ayaka ayesha aylin ayşe azadeh aziza barbora bea beata becky beli belinda belmira benedita beverley
  beverly bianka bice birgitta birte blasa blythe bodil bożena branka bronwyn brooke bríd caitlin caitríona camelia
  candice caoimhe caren carin carlina carly carme carmela carmelina carmina carmiña carola carolin caron
  casilda casimira cassandra cassie cathleen cathy catia catriona cecilie cecília celia chantelle charlene
  charlotta charo chelo chelsea cheryl chiamaka chika chimamanda chinwe chioma chus ciara cidália cindy cintia cinzia
  claudete claudette clea cleide clotilde cláudia coleen colleen concha conchita consolación coretta corina
  cosima costanza courtney covadonga cremilda creusa cynthia cyrielle cármen cândida daisy dalia damaris damiana
  danica danuta darlene debbie debra dee deepa delia delilah denisa desirée dilek diletta dinah dinara dinora
  dionne ditte divya djamila dolors dominika doralice dorina dorota dorotea dorte dulcineia duygu dácil
  dália désirée dörte ebba ebru edelmira edileusa edina edit edite edna eduarda edurne edwina efua eimear eira eirlys
  ekaterina eladia elaina elba elda eleni eleonore elettra elia eliane elif elin elina elisângela eliška ellie elma
  elodia elodie eloise elvina elza emanuelle emilie emine emmanuelle emmeline emília encarna encarnita engracia ericka
  ermelinda esma esme esmeralda esmé esra estefânia ester etta eulogia eulália eunice euphemia eutimia evdokia eve
  eveliina evgenia evi ewa fabiola fabrícia fabíola fadila faiza fanny farah fatma fatmata fatou fatoumata fatuma
  faustina felicia felicity felisa felisbela feride fermina fidela filipa filippa filiz fina finola florbela florencia
  florentina florinda flávia francineide franka franziska freya fuensanta fulvia funda gaia gail galina garazi
  gemma genevieve genoveffa georgette georgia georgiana georgie geraldina gerlinde germaine gertrudes gertrudis giada
  gigliola gilberte gillian ginetta giorgina giovana gisele gisèle gitta giuditta giuliana giuseppina giusy gladys
  glaucia glenda glenys gláucia glória godelieve gorete graciete grainne gratiela graziana graziella grażyna
  greet gretchen gretel gráinne guðrún gwendolen gwendolyn gwyneth gülay gülsüm hadiza haley halina hanane hande
  hatice hava hawa hayley hazel hege heloisa hermine hermínia hetty hilary hilke hind hiroko holly hortense hortensia
  houda huda héloïse iara ibtissam icíar idalina idoia ifeoma ilana ilaria ilda ileana ilenia iliana ilona ilze ilídia
  imane imani imen imogen inga-lill ingeborga ingunn iná inés ioana iole iracema iraci irena iryna
  isabela isaltina isaura iselin isotta itziar ivanka iveta ivete ivone iwona izabel izabela izaskun jacira
  jacqui jade jadwiga jamila janaína jandira janete janina jannicke jannike jasmin jasmina jasmine jayne jeanette
  jeanine jelena jemima jenifer jenna jennie jesusa jette jill jillian jimena joann joanne joaquina jocelyn jodie
  joelle johanne jolanda jolanta jolene jolie josephine josette josiane josie josée jozélia joëlle juani jucélia judy
  jule juliane julienne juliet julieta julita jurate juultje kaisa kamala kamila kamilla karima karine karolina
  katalin katarina katarzyna kateryna kathleen kathryn kathy katie katiuscia katri katrina katrine kayla keiko keira
  kellie khadidja khadija kiera kimberley kimberly kinga kirsi kirsty kjersti klaudia kristen kristi kristiane
  kristina kristine krystyna ksenia kumiko kylie kátia laetitia laia laila lakshmi lali lamia larissa latifa
  latoya laurel lauren laurette laurinda lavinia layla leah leanne leena leire lella lene lenka leocadia leocádia
  leontina leontine lesley lesya letícia leyre leïla lia liane libby licia lidwina lieke liesbeth liisa lila lilian
  liliane lilli lillian lillie lilly lily lindalva linette linn linnéa lise-lotte lisette liv liza lizzie ljiljana
  ljubica lorea lorelei lorella loretta lorna lorraine lottie louisa lova luana lucetta luciane luciene lucija
  lucilla lucimar lucinda lucrecia lucélia ludivine ludmila luigia luigina luisina luiza luna lupe lurdes lynda
  lynette lynn lynne lyra lyudmila léone léonie lídia macarena macaria mackenzie madalena maeve mafalda magdalene
  maggie mahalia maica maider mairéad maisie maja malena malgorzata malika malin malina malka mamta mandy manoli
  marcelina marcella marcellina marcia mared maren margarethe margery margie margret margrethe margriet marguerite
  maria-grazia maria-josé maria-pia mariagrazia mariam mariama mariangela mariann marianna mariapia maribeth
  marie-christine marie-claire marie-france marie-hélène marie-laure marie-louise marie-pierre marie-thérèse marijke
  marika marilda marilene marilia marilou marilyn marilyne mariló marinalva marinella mariola maripaz marisol maritza
  mariuccia marja marjo marjolaine marlies marluce marlène martirio martta maruja marujita marwa maryam maryse marzena
  marzia marília masha matilda mattea mavis maxine mayra małgorzata meera megan megumi mehtap melchora melina melinda
  melisa melissa melody merche mercè meriem meritxell meryem mette micaela michelina michiko miia milena milica
  milly mimi mimma minia minna mira miranda mireia mirela miren miriana mirjam mirjana mirka mirta mirtes misaki mitzi
  modesta mohini molly montse morag morgane morwenna moyra muna mwajuma myra myrna myrtle máire márcia mécia
  nadezhda nadira nadja nadya naima nair najat nala nana-ama nanette naoko naomi narges nasrin nastassja natacha
  natalina natalya natasa natasha nataša nathália nati natividad natália natércia nayara nazanin nazaret neha neide
  nekane nele nell nella nelly neusa neuza ngozi niamh nicla nicolette nicoline nieves niki nilde nilufar nilza
  nilüfer nimco nines ninon nisha nita noemi noemí noor norberta noreen norina norma-jean nour noura noémia nunzia
  nunziata nurten nyasha nélia octavia odete odilia odília ofélia oksana olalla olena olha olinda olwen olympe olívia
  ona oona oonagh oriana orietta orla orsola orsolya otília oumou paca paloma pam pamela paqui patrícia patsy paule
  pauliina peggy peninah penny pernilla pernille perpetua perpétua petronella petronila petula phoebe phyllis piera
  pierangela pierina pilarín pina pippa polina polly poppy portia prudencia puja puri pélagie quica rabia rachael
  rachele rachida radka rafaela rahel raimunda raisa ramata ramira rana rania ranjana raphaëlle rasa rasha raïssa
  rebekah rebekka reema reetta regiane reiko reme remei rena renilda renuka renza reyna rhian rhiannon rhoda
  rhona ria rianne rigoberta riikka rikke rima rina risa ritva roisín romilda romy rosa-elena rosalba
  rosalina rosalind rosalinda rosana rosangela rosaria rosaura rosella roselyne rosenda rosetta rosie rosilda rosina
  rosinda rosineide rosita rossana rossella rowena roxane roxanne roya ruby rufina rukhsana rumbidzai ruta
  ruzena ryoko róisín sabela sabira sabrine sadie saeeda safiya sagrario sahar saida sakina salete sally salma
  salome samanta samia samina samira samuela sandhya sangeeta sanna sanne santina saoirse sapna saray sarita sarra
  sashka saïda scarlett sebastiana seema sefika selena selene selin selina semra senta serafina serena serenella sevda
  severina sevgi sevim shabnam shahida shaista shanice shanti sharmila shauna shazia sheena shelley shelly sherry
  shireen shirin shirley shona shreya shukria sian sidonie sieglind sienna signe sigrun sigríður silja silje silvie
  simara simonetta sinead sinéad siobhan siobhán sira siri sissel siv siân smilla snežana socorro sofie sofya sohvi
  solveig sonsoles sophia soraya sorcha souad soukaina stacey stacy stefani steliana stephanie stina stine sue sueli
  suellen suely sujata sukhjit suki suleika suman susann suse susete susi suzan suzana suzanna suzete suzette suzi
  svea sveta svitlana swati swetlana syeda sylvaine sylvana sylviane sónia sônia taina talia tamar tamsin tanisha
  tanya tara tariro tarja tasha tatjana tayla tecla teresina teresinha teresita tereza terezinha terhi teri tess
  tessa thais thaís thekla thelma theodora thora thordis tiffany tiina tiziana toini tonia tonje tori toril
  torill toñi tracey triana trine trish trisha trudy tullia turid tuula tuva tyra tânia ulla ulrika una
  urszula uschi vaishali valda valdete valerie valeriya valéria vanda vania varvara vasiliki vefa venetia venus
  vera-lúcia veronika verônica vesna vibeke vicenta vicki vicky victorine vida vigdis viivi vika viktoria viktorija
  vilhelmina vilja vilma violaine violet violetta virgínia virna virpi virtudes vitória viv vivien vivienne vânia
  waleska wally wiktoria willemijn winnie wioletta wislawa xandra yael yaiza yamina yanet yasmina yasmine yayoi yelena
  yesenia yetunde ylva yoko yoshiko ysolde yuko yulia yuliya yuna yurena zahra zaida zainab zaira zara zdenka zehra
  zeinab zelinda zenaide zeynep zhanna zilda zina zinaida zineb zofia zohra zora zoé zoë zsuzsanna zsófia zuleika
  zulema zulmira zuzana zélie åsa åse élisabeth éloïse özlem þóra`)

export const mensNames = wordsIn(`
  aaron abel achim adam adelino adrian adriano ahmed aitor alain alan albert alberto aldo alejandro alessandro
  alessio alexander alexandre alexis alfonso alfred alfredo ali amilcare anacleto andré andreas andrés andrew ángel angelo
  anselmo anthony antoine anton antonio antónio armando arnaud arthur arturo augusto aurelio axel baptiste bartolomé ben
  benedikt benito benjamin bernard bernardo bernd bertrand björn boris brian bruno burkhard carl carlo carlos carsten cesare
  césar charles christian christoph christophe clemens colin cornelius cosimo cristiano damien daniel daniele dante dario
  david davide denis derek detlef didier diego dieter dietrich dimitri dirk domenico domingo donald douglas driss duarte
  edgar edoardo eduard eduardo edward egidio emil emilio emmanuel enrico enrique enzo eric ernesto ernst esteban étienne
  eugen eugenio ezequiel fabian fabien fabio fabrice fabrizio fausto federico felipe felix fergus fernando ferdinand filippo
  filipe florian francesco francis francisco franck franco françois frank franz fred frédéric friedrich fritz gaspard gaston
  george georg georges gerald gérard gerhard germán geraldo giacomo giancarlo gianluca gianni gilles giorgio giovanni giulio
  giuseppe gonçalo gonzalo graham grégoire guido guilherme guillaume guillermo gunther günter gustavo guy hannes hans
  harald harry hartmut hassan heiko heiner heinrich heinz helmut hendrik henri henrik henrique henry herbert hermann hubert
  hugo humberto ian ignacio igor ismael ivan ivo jack jacob jacques jaime jakob james jan javier jens jerome jérôme jim
  jiri joachim joaquim joaquín joão joe joel jochen johannes john jonas jonathan jordi jörg jorge josé joseph josef joshua
  juan jules julien julio jürgen karl karsten keith kenneth kevin klaus konrad korbinian kurt lachlan lars laurent lautaro
  leandro léo leon leonard leonardo leopold lorenzo louis lothar luc luca lucas luciano ludwig luigi luis luís lukas
  magnus malcolm manfred manuel marc marcel marcello marcelo marco marcos mário mario mark markus martin mathias mathieu
  matteo matthew matthias matthieu mauricio maurice maurizio mauro max maxime michael michel michele miguel mike moritz
  mustafa nathan neil nicolás nicolas nicolò nick nils norbert nuno olaf ole oliver olivier omar oscar óscar osvaldo otto
  pablo paolo pascal pasquale patrice patrick paul paulo pedro peter petr philip philipp philippe pierre pietro rafael
  ralf ramón raphaël raúl raymond rémi renato renaud ricardo riccardo richard robert roberto rocco rodolfo rodrigo roger
  roland rolf romain roman rubén rudolf rüdiger rui russell ryan salvatore samuel santiago saverio sébastien sebastian
  serge sergio sérgio silvio simon stefan stefano stephan stéphane stephen steve steven sven tadeu teodoro thierry thiago
  thilo thomas thorben tiago tim timothy tobias tom tomás tommaso torsten torvald ubbo udo ugo ulrich umberto uwe valentin
  vicente victor víctor vincent vincenzo vítor vittorio volker walter werner wilhelm william wolfgang xavier yann yves
  achille adalbert adolfo agostino agustín aidan alasdair albano albin alcide alfio alistair aloïs alois álvaro
  alvise amadeo amedeo amílcar anatole ander andreu angus anibal anselm antonino armand arne arno arnold arsène artur
  aurélien balthasar baltasar basil basile bastian bastien battista benedetto benigno benoît bernhard bogdan
  bonifacio borja brendan calisto camilo candido carmelo celso ciaran ciro clément cláudio conrad cristóbal damián
  darío declan dermot desmond dietmar dino dominik donal duncan eberhard edgardo edmond edmund édouard egbert eggert
  egon ekkehard eleuterio elias eliseo émile emanuele emmerich erhard erich erik ermanno ernest ettore eugène euan
  eusebio evan ezio faustino feliciano félix ferdinando fernand fidel finn fionn flávio flavio florent florentino
  foster frederick friedhelm fulvio fúrio gabriel gaël gaetano gareth gaspar gaspare gavin genaro gerardo gerd gernot
  gilberto giuliano godofredo goffredo gordon gregor gregorio gregory guglielmo günther gunnar gustav gustave hamish
  hector héctor heribert hernán hervé hilario holger horace horst hugh iain ignazio ilario isidoro ivor jacinto
  jérémie jerónimo joan johann josep julian julián júlio justino kai karl-heinz kaspar keir kilian knut konstantin
  laureano lauro léon leonhard leopoldo lionel lisandro lluís lorenz lucien ludger ludovic luiz lutz manlio marcin
  marcus marek mariano marius martim martín mateo maximilian maximino melchior mirko murdo nestor
  néstor nevio nicholas niels nigel noel octavio onofre orazio orlando oskar othmar ottokar ovidio owen padraig
  pascual patricio patrizio paulin pere peregrino piero pierre-yves quentin quirin raffaele raimund raimundo rainer
  ralph ramiro raoul raul reginald reiner reinhard reinhold rené renzo roderick rolando román rómulo ronald rory rudi
  rufino rupert ryszard salvador sancho saturnino sebastián sepp severino siegfried siegmund sigmund silvano
  silvestre simón stanislas stuart sylvain tadeo tancredi telmo theo théo théodore thibault thorsten tibor tilman
  timoteo toni tristan ubaldo urbano valentín valentino valerio vasco vicenzo vinzenz virgilio vito vladimir
  volkmar walther wenzel wilfried willi wolfram yannick zacarías zeno ademir crispim ataúlfo donato wendelin winfried
  wieland veit tassilo siegbert raimar ottmar ortwin nepomuk meinrad kunibert isidor ingolf hinrich heino gottfried
  gerold gereon gebhard eckart dankmar alwin
  aad aaro abdel abdelaziz abdelkader abdou abdoulaye abdul abdullah abdulrahman abraham adalberto adama adem adil
  adnan adolf adolph adrien adán ahmad ahmet aki akira aksel alastair albrecht aleix alejo aleksander aleksandr
  aleksei alexandros alexei alexej alfie alfons alger allan allen aloys aloísio alphonse alvin amadou amar amaury
  ambrogio ambroise ambros amin amir amos amédée anatoli anatoly anders andoni andrei andrej andrzej anil ansgar antal
  antero antonello antonin antti antónio-josé anuar aníbal apolinar aram archie arek aristide aristides armin arnau
  arnd arndt arrigo artem arvid arvind asif atle attila aubrey auguste augustin augustine augustus austin avi aymeric
  aziz baldassarre baldomero balázs baptista barnabas barney barry bart bartek bartosz beltrán benedict beniamino
  benicio benjamín benno benny benoit berislav bernardino bernat bernie bert berthold bertil bertin bertram bilal
  billy bjarne bjorn björn-erik blair blaise bob bobby bohdan boyd brad bradley bram branislav branko brent bret
  brett brice brock brooks bror bruce bryan bryn burak burt byron béla börje børge calixto callum calogero calum
  calvin cameron camillo carey carl-friedrich carl-johan carlton carmine casimir casimiro caspar cayetano cecil
  celestino cemal cengiz cesar chad charles-henri chester chidi chijioke chinedu chinua christer christof christopher
  christos chuck ciarán cillian cipriano claes claudio claus clement cliff clifford clint clive clyde cole
  conall connor conor constantin constantino cormac corrado cory cosmo craig crispin cristian cristóvão curt curtis
  cyril cyrille czesław cándido cédric césar-luís dag dale damian damiano damir damião damon dan dane danilo danny
  darius dariusz darko darrell darren daryl dave davi davor davíð dejan demetrio denholm dennis denny derrick detlev
  devin dexter dick didac diederik dieudonné dilip dimas dimitrios dimitris dinis diogo dionisio djibril dmitri dmitry
  dom domagoj dominic domènec donnie dorian doug dragan dries duane dudley dusan dustin dušan dwayne dwight dyfan
  dylan dárcio dídac eamon earl ebbe eben eckhard eddie eddy edilson edison edmundo edson eduards edvard edvin edwin
  edílson efraín eilert einar eivind eladio elbert eli elijah elio ellis elmar elmer elton elvis elías emanuel emile
  emir emre endre eneas eneko engelbert ennio enver epifanio erick erkki erling ernie errol erwan erwin espen ethan
  etienne eudes eustace evandro evaristo everardo evert ewald ewan ewen eyüp ezra fadi faisal farhad farid farouk
  faruk fedele ferdi ferenc fergal fermín fernán fiachra fidelis filiberto filip finbar finlay fintan fiorenzo
  flavien flemming fletcher floyd folke folker fons francesc franciszek franjo frank-walter frans fraser
  freddie freddy frederic frederik fredrik friedemann frédérik fulgencio fyodor fábio félicien gabor galileo garret
  garrett garth gary gastón gaudencio gauthier gautier gavino geert gene geoff geoffrey geoffroy georgi georgios
  gerard gero gerry gert gervais gervasio giacinto gian gianfranco gianluigi gianmarco gianpaolo giel gilbert
  gildo gino giordano giosuè girolamo glauco glenn goran graeme greg gregg gregório grigory grzegorz grégory gualtiero
  guillem gus gustaf gwilym gyula gábor géraldo gösta götz haakon hadrien hakan halvor hamid hamza handrik hank
  hanno hans-dieter hans-georg hans-joachim hans-jörg hans-jürgen hans-peter hansjörg hansruedi harold haroldo harri
  harrison hartwig harvey hasan hasse hauke haydar heinz-georg helmer helmuth henning heriberto herman hermenegildo
  hermes hermínio hernando herwig hieronymus hilarión hilmar hilário hiroshi hjalmar homer horacio howard huberto
  hughes hugues humphrey husein hussein håkon hélder hélio hüseyin ibon ibrahim idris ignace ignasi ignatius ignaz ike
  ikram ildefonso ilie ilija ilya imanol imre indalecio indro ingemar ingmar ingo innocenzo inácio ioan
  ioannis iosif ippolito irving isaac isaak isandro isaías isidore isidro ismail istván ivar iver iván iwan jaak jaap
  jacek jacobo jacopo jair jairo jakub jamal jan-erik jan-willem janek janne-erik jannik jannis jano janosch jari
  jaromír jaroslav jarosław jarrod jason jasper jaume javi jay jean-baptiste jean-christophe jean-claude jean-françois
  jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeff
  jefferson jeffrey jeremiah jeremy jeronimo jerry jerzy jesper jesse jesús jethro jimmy jiří joan-andreu jock johan
  johnny jon jonah jonatan joost joris joseba josh josip jost josu jozef joël juan-carlos juanjo juha jukka julen
  julius jurgen jurij jussi justin juvenal jérémy józef jörn jürg kaj kamal kamil kamran kareem karel karim
  karl-josef karlheinz kasimir kasper kazimierz kemal ken kenji kenny kent kerem khaled khalid kieran kirill kirk
  kjell klaas klaus-dieter klemens klement knud koen kofi koji koldo konstantinos kostas kristian kristjan kristof
  kristoffer krzysztof kuno kwabena kwaku kwame kyle ladislao ladislav lajos lamar lambert lamine landry larry
  lars-erik lasse laurenz lauri laurits lazar lazare lazzaro leander leif len lennard lennart lenny leobardo leone
  leonel leonid leroy lester leszek levi lewis lex león leônidas liam liborio licínio lino livio llewellyn llorenç
  lloyd llyr loic louis-philippe lourenço loïc lucio lucjan ludovico ludvig luděk lukasz luke luther lyle lyndon
  lászló lázaro lúcio madoc mads mahmoud mahmut maksim maksym malik mamadou manfredo manoel mansour manu marat
  marc-antoine marcelino marciano marco-antonio marco-antônio mareks marijan marino markku marko marlon marshall
  marten martial martijn marty martyn martí marvin massimiliano mat mateu mateus mateusz mathew mathis matia matt
  matthijs mattia mattias matvei matías maurits maurus maurício maximiliano maximo mehdi mehmet meinhard meir melchor
  melvin mendel mert mervyn meurig micah michał michiel mick mickaël mihai mihail mikael mikel mikhail mikko miklós
  mikołaj milo miloš milton mirco miroslav mirosław mitch mitchell mohamad mohamed mohammad mohammed moises moisés
  morris morten mortimer moses moshe mostafa mougamadou moussa moïse muhammad mungo murad murat murray mykola
  márcio máté mårten naim napoléon narciso nasser natan nathanael nathaniel nazareno ned nello
  nelson nemesio nenad nicasio niccolò nicolai nicolau niklas niko nikola nikolai nikolaj nikolaos nikolaus nikolay
  nino nivaldo njål noah nolan norberto norman noël nunzio obed octave octávio odd oddbjørn oddvar odilon oisín okan
  okko olav oleg oleksandr oleksiy olindo olle olof onésimo oran orest oreste orestes orhan orville osama osamu oslac
  osman ossi oswald oswaldo oswin otis otmar ottaviano ottorino ousmane ozan paavo paco paddy pantaleón paride
  parker patric patrik patrício patxi pauli paulino pavel pavlo pawel paweł peadar pekka pelayo pelle per-erik
  percival percy perry petar pete peteris petro petros petter petteri phil phillip piergiorgio pierluigi pierpaolo
  pierre-alain pierrick piet pieter pino piotr plinio plácido pompeo porfirio predrag primož prosper prudencio
  przemysław pádraig quim quincy quintín quirino raf rafaele rafał raffaello raimo raimon raimondo rainier raj rajesh
  rajiv ramesh ramon randall randolph randy ranulfo raphael rashid rasmus ravi rayner reed reggie reidar reinaldo
  reinhardt reino reinout remi remigio remo renaldo renán reto reza rhodri rhys ricard rick rickard ricky rico rida
  rinaldo rino robbie robby roddy roderic roderich rodney rodolphe rodrigue roel rogelio rogerio rogério rohan
  rolf-dieter romano romeo romeu romuald romualdo ron ronaldo ronan ronny roque roscoe ross roy ruairí ruben rudolph
  rudy rufus ruggero ruprecht rurik ruslan russ régis rémy rúben saad sabino sadiq said sakari saku saleem salih salim
  salman salomon salomão sami samir samson samuele sander sandor sandro sanjay santi saul savino savo saïd saúl
  schorsch scott sead seamus sean sebastiano sebastião sedat seiji selim selwyn semyon senan septimus serafino serafín
  sergei sergej sergey sergi sergiu seth severiano severin seymour seán shane shaun shawn sheldon sherman sid sigfrid
  sigfrido sigismund sigurd silas silvain silvester silvério simeon simo simão sinan sixten sixto slavko slobodan
  sofiane sofus souleymane spencer spiridon stan stanislao stanislav stanisław stanley stavros steffen stefán stelios
  stellan sten stepan stewart stig stjepan sture sudhir sulaiman suleiman sunil svein sverre swen syd sylvester
  sylvestre sylvio sándor séamus séverin sílvio sören søren tadeusz tadhg tage taner tapio tariq tarquinio ted teddy
  teo teodor terence terje terrence teun teófilo thabo thaddeus thaddäus theobald theodor theodore theodoros theophil
  thibaut thijs thom thor thorbjørn thore thurston tiberio tigran timo timon timothée tito titus tiziano tobia tobie
  tobin toby todd toivo tomas tomaso tomasz tomaž tomislav tommy tomé tony torben tord tore toribio torkel torstein
  trent trevor trond troy tudor tullio tuomas tyler tyrone tyson ulf uli uliano ulises ulisse ultan umar unai uri
  ursin utz vaclav valdemar valdir valerian valter valério vangelis vasil vasile vasily vaughan venancio vernon vicent
  victorien viggo vijay viktor ville vince vinicius vinko vinny vinícius virgil virgile virgínio vitale vitor vitus
  vivek vlad vlado volodymyr václav vítězslav waclaw wahid waldemar waldo wallace walt warren wayne wenceslao wendell
  wesley wessel wigbert wilbert wilbur wilfred wilfredo wilfrid willem willibald willie willis willy wim winston
  wladimir wojciech wolf-dieter wolodymyr władysław xabier xaver xosé yago yahya yanis yannis yashar yasser yasuo yaw
  yehuda yevgeny yiannis yngve yorick yosef yousef youssef yuri yuriy yusuf yvan yvon zac zacarias zaccaria zach
  zachary zack zahir zaki zbigniew zdeněk zdravko zenón zlatan zoltán zoran zygmunt éamonn éric íñigo ömer ørjan
  øystein øyvind łukasz`)

/** Common given names that women and men have. */
export const sharedNames = wordsIn(`
  alex andrea andy ange angel ariel ashley billie bo bobbie casey charlie chris claude dakota dana devon dominique
  eden elliot emery frankie frédérique hayden helge hollis jackie jaden jamie jean jessie jody jordan kay kelly
  kendall kerry kim kit kris laurie lee leslie logan loris lou marian marley mika milan misha morgan nicola nikita noa
  pat peyton phoenix presley quinn reese remy renée reyes riley robin rowan sam sandy sascha sasha shannon sidney
  simone skyler stephane tatum taylor terry tracy valery vivian wil yuki`)
