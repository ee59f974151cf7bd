import { wordsIn } from './forms.ts'

/** Common given names of women and of men in Latin letters. Names that both have (Andrea, Jean, Simone) stand in neither. */
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
  liesel lore lotte maike mareike marga meike merle mieke ottilie svenja tilly undine wencke`)

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
  leandro leo léo leon leonard leonardo leopold lorenzo louis lothar luc luca lucas luciano ludwig luigi luis luís lukas
  magnus malcolm manfred manuel marc marcel marcello marcelo marco marcos mário mario mark markus martin mathias mathieu
  matteo matthew matthias matthieu mauricio maurice maurizio mauro max maxime michael michel michele miguel mike moritz
  mustafa nathan neil nicolás nicolas nicolò nick nils norbert nuno olaf ole oliver olivier omar oscar óscar osvaldo otto
  pablo paolo pascal pasquale patrice patrick paul paulo pedro peter petr philip philipp philippe pierre pietro rafael
  ralf ramón raphaël raúl raymond rémi renato renaud ricardo riccardo richard robert roberto rocco rodolfo rodrigo roger
  roland rolf romain roman rubén rudolf rüdiger rui russell ryan salvatore samuel santiago saverio sébastien sebastian
  serge sergio sérgio silvio simon stefan stefano stephan stéphane stephen steve steven sven tadeu teodoro thierry thiago
  thilo thomas thorben tiago tim timothy tobias tom tomás tommaso torsten torvald ubbo udo ugo ulrich umberto uwe valentin
  vicente victor víctor vincent vincenzo vítor vittorio volker walter werner wilhelm william wolfgang xavier yann yves
  achille adalbert adolfo agostino agustín aidan aimé alasdair albano albin alcide alfio alistair aloïs alois álvaro
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
  marcus marek mariano marius martim martín massimo mateo maximilian maximino melchior mirko modesto murdo nestor
  néstor nevio nicholas niels nigel noel octavio onofre orazio orlando oskar othmar ottokar ovidio owen padraig
  pascual patricio patrizio paulin pere peregrino piero pierre-yves quentin quirin raffaele raimund raimundo rainer
  ralph ramiro raoul raul reginald reiner reinhard reinhold rené renzo roderick rolando román rómulo ronald rory rudi
  rufino rupert ryszard salvador sancho saturnino sebastián sepp severino siegfried siegmund sigmund silvano
  silvestre simón stanislas stuart sylvain tadeo tancredi telmo theo théo théodore thibault thorsten tibor tilman
  timoteo toni tristan ubaldo urbano urs valentín valentino valerio vasco vicenzo vinzenz virgilio vito vladimir
  volkmar walther wenzel wilfried willi wolfram yannick zacarías zeno ademir crispim ataúlfo donato wendelin winfried
  wieland veit tassilo siegbert raimar ottmar ortwin nepomuk meinrad kunibert isidor ingolf hinrich heino gottfried
  gerold gereon gebhard eckart dankmar alwin`)
