import { describe, expect, test } from 'vitest'
import type { At } from './found.ts'
import { lexiconFor } from './languages/index.ts'
import { quotationsIn } from './speech/quotations.ts'

/** A text, and for each of its quotations who says it and the verb, as printed. */
type Case = readonly [name: string, text: string, spoken: readonly (readonly [speaker: string, verb: string])[]]

const cases: Record<string, readonly Case[]> = {
  ru: [
    [
      'a verb of no list between dashes',
      '«Лодок две, — кипятилась директор порта Анна Линд. — Больше не дадут».',
      [['Анна Линд', 'кипятилась']],
    ],
    [
      'the second of two',
      'Пётр Гай и Анна Линд спорят о мосте. «Мой старше», — ответила вторая.',
      [['Анна Линд', 'ответила']],
    ],
    [
      'a verb in the passive of a document',
      'В докладе Морского совета эта лодка названа «ржавой, но пока живой».',
      [['Морского совета', 'названа']],
    ],
  ],
  uk: [
    [
      'a verb in the passive behind “according to”',
      'За висновком Морської інспекції, ризик зріс, а причиною аварії названо «поспіх і дуже старі канати».',
      [['Морської інспекції', '']],
    ],
    [
      'work that opens the sentence, before initials',
      'Краєзнавець О. П. Довбенко знайшов карту. «Вона ціла», – каже він.',
      [['О. П. Довбенко', 'каже']],
    ],
    [
      'an outlet in another script before a name',
      'В інтерв’ю газеті Die Abendseite Довбенко назвав мову «тією, у якій можна пошепки накричати».',
      [['Довбенко', 'назвав']],
    ],
  ],
  fa: [
    [
      'initials',
      'به باور ن. د. گرمسارکیا، پژوهشگر ادبیات عامه، این روایت «تنها روایتی است که در آن هیچ‌کس مقصر نیست».',
      [['ن. د. گرمسارکیا', '']],
    ],
    [
      'work by its ending, and an object that is no subject',
      'رودولف فان در کلین، پرنده‌شناس هلندی، این نتایج را «زنگ خطری برای فصل شکار» خواند.',
      [['رودولف فان در کلین', 'خواند']],
    ],
    [
      'a body with an "and" in its name',
      'اداره آموزش و پرورش دیروز نوشت که ساخت مدرسه «در مدار پیگیری جدی قرار گرفته است».',
      [['اداره آموزش و پرورش', 'نوشت']],
    ],
    [
      'the first and the second of two',
      'مریم کاوه و بهرام نیکو هر دو عضو کمیته‌اند. اولی می‌گوید بودجه «آمده و خرج هم شده است».',
      [['مریم کاوه', 'می‌گوید']],
    ],
  ],
  ar: [
    [
      'a given name of no list, learned where the surname stands first',
      'كانت قيروز شلبناوي تركض كل صباح. "لم أكن أعرف الطريق"، قالت شلبناوي وهي تضحك.',
      [['قيروز شلبناوي', 'قالت']],
    ],
    [
      'whom a sentence is about by its first word',
      'أما والدتها، التي تابعت السباق من السطح، فتقول: "كنت أعدّ دوراتها وأنا أنشر الغسيل".',
      [['والدتها', 'تقول']],
    ],
    [
      'a body with its name in marks',
      'ورحبت شبكة «قناديل» لحرية النشر بالقرار، وقالت في بيان: "تسعة أسابيع ثمن باهظ لنكتة".',
      [['شبكة «قناديل» لحرية النشر', 'قالت']],
    ],
    [
      'a surname of several small words',
      'وأوضح خوان كارلوس دي لا روسا أنه طلب منها ألا تتقدم، "فتقدمت عند الثلاثين وعشرة أمتار".',
      [['خوان كارلوس دي لا روسا', 'أوضح']],
    ],
  ],
  fr: [
    [
      'a clause inside the marks',
      '« C’est une honte, s’indigne Paul Sorel. Personne ne nous a prévenus. »',
      [['Paul Sorel', 's’indigne']],
    ],
    [
      'an inverted pronoun after a perfect',
      'Aïcha Benali ne décolère pas. « On nous a menti pendant des mois », a-t-elle lâché devant la presse.',
      [['Aïcha Benali', 'a lâché']],
    ],
    [
      'an aside inside the verb',
      'Le préfet Marc Oury a, pour sa part, estimé que le port « reste ouvert à tous les bateaux ».',
      [['Marc Oury', 'a estimé']],
    ],
    [
      'an office with adjectives',
      '« Le courant est revenu », a annoncé le directeur technique du port de Vell, Jean Quéré.',
      [['Jean Quéré', 'a annoncé']],
    ],
    ['the view of somebody', 'Pour Marie Dumas, « le pont n’est pas en cause ».', [['Marie Dumas', '']]],
    [
      'a name behind an agency',
      '« Nous partirons demain », a déclaré à l’AFP Marie Dumas, capitaine du bac.',
      [['Marie Dumas', 'a déclaré']],
    ],
    [
      'a reflexive perfect',
      '« Qui va payer ? », s’est interrogé le maire de Vell.',
      [['le maire de Vell', 's’est interrogé']],
    ],
    [
      'an inserted verb',
      'Le pont, juge Paul Sorel, tiendra « encore deux ou trois hivers ».',
      [['Paul Sorel', 'juge']],
    ],
    [
      'after according to, a pronoun',
      'Paul Sorel connaît le pont. Selon lui, il est « plus solide que les promesses ».',
      [['Paul Sorel', '']],
    ],
    [
      'words of a paper',
      '« Les travaux commenceront en mai », peut-on lire dans un communiqué de la mairie.',
      [['mairie', 'peut-on lire']],
    ],
    ['a colon without a verb', 'Paul Sorel, architecte : « Je n’ai rien signé du tout. »', [['Paul Sorel', '']]],
    ['a title is none', 'Le roman « Les Heures lentes » sort jeudi, et la « star » du salon sera là.', []],
    [
      'a participle',
      'Le ministre a quitté la salle, assurant que le dossier était « clos depuis longtemps ».',
      [['Le ministre', 'assurant']],
    ],
    [
      'two who speak',
      '« Oui », a dit Anna Weil. « Non, jamais de la vie », a répondu Luc Perrin.',
      [
        ['Anna Weil', 'a dit'],
        ['Luc Perrin', 'a répondu'],
      ],
    ],
    [
      'typewriter marks',
      '"Nous avons perdu trois bateaux et deux quais", a regretté la présidente du comité, Inès Roux.',
      [['Inès Roux', 'a regretté']],
    ],
    [
      'a spokesman of an acronym',
      '« La situation est stable », a indiqué un porte-parole de l’ONU.',
      [['un porte-parole de l’ONU', 'a indiqué']],
    ],
    [
      'office after the name',
      '« Nous avons tenu », se félicite Anna Weil, directrice de l’hôpital.',
      [['Anna Weil', 'se félicite']],
    ],
    [
      'a pronoun',
      'Anna Weil dirige l’hôpital de Vell depuis dix ans. Elle promet que les lits « ne fermeront pas cet été ».',
      [['Anna Weil', 'promet']],
    ],
    [
      'what something is called',
      'Le syndicat a qualifié l’offre de « provocation pure et simple ».',
      [['Le syndicat', 'a qualifié']],
    ],
    [
      'a relative clause',
      'Luc Perrin, dont le bateau a coulé, raconte : « Je n’ai rien vu venir. »',
      [['Luc Perrin', 'raconte']],
    ],
    [
      'surname with particle',
      '« On verra bien », a dit Jean-Marc de La Tour. M. de La Tour préside le port.',
      [['Jean-Marc de La Tour', 'a dit']],
    ],
    [
      'a former office',
      '« Ils savaient tout », accuse l’ancien commandant du port Yves Morel.',
      [['Yves Morel', 'accuse']],
    ],
    ['a crowd', 'Sur la place, la foule criait « rendez-nous le bac ».', [['', '']]],
    [
      'an object before the verb',
      'La ministre l’assure : « Personne ne sera oublié dans ce plan. »',
      [['La ministre', 'assure']],
    ],
    ['comme le dit', 'Comme le dit Luc Perrin, « la mer reprend toujours ce qu’elle prête ».', [['Luc Perrin', 'dit']]],
    [
      'd’après + role',
      'D’après la porte-parole de la préfecture, « aucun blessé n’est à déplorer ».',
      [['la porte-parole de la préfecture', '']],
    ],
    [
      'the last of three verbs',
      'Luc Perrin s’est levé, a pris le micro et a lancé : « On ne partira pas d’ici. »',
      [['Luc Perrin', 'a lancé']],
    ],
    ['an ellipsis', '« Et puis, il y a eu ce bruit… », se souvient Anna Weil.', [['Anna Weil', 'se souvient']]],
    [
      'a quotation over two paragraphs',
      '« Nous avons attendu trois jours, raconte Luc Perrin, sans eau et sans lumière.\n\n« Le quatrième, le bac est revenu. »',
      [['Luc Perrin', 'raconte']],
    ],
    [
      'two women, one man, pronouns',
      'Anna Weil et son frère Marc vivent au phare. « Je ne partirai pas », dit Marc. « Moi non plus », ajoute Anna.',
      [
        ['Marc', 'dit'],
        ['Anna Weil', 'ajoute'],
      ],
    ],
    ['a nickname is none', 'Jean Morvan, dit « le Suédois », tient le bar depuis vingt ans.', []],
    ['so-called words are none', 'Les « bateaux fantômes » sont revenus, et le port les appelle ainsi.', []],
    [
      'a dialogue without a clause at first',
      '— Tu viens ?\n\n— Non, répondit Paul.\n\n— Pourquoi ?',
      [
        ['', ''],
        ['Paul', 'répondit'],
        ['', ''],
      ],
    ],
    [
      'an outlet before the subject',
      'Selon le quotidien Ouest-Îles, le maire aurait parlé de « trahison pure et simple ».',
      [['le maire', 'aurait parlé']],
    ],
    [
      'a spokesperson with a body’s name',
      '« Rien n’est décidé », a répondu la porte-parole d’Air Estran, Lise Caron.',
      [['Lise Caron', 'a répondu']],
    ],
    [
      'the view of two',
      'Pour le syndicat, c’est « une claque ». Pour la direction, « une étape nécessaire ».',
      [
        ['le syndicat', ''],
        ['la direction', ''],
      ],
    ],
    [
      'a quotation that goes on in its sentence',
      '« Je pars », dit Luc Perrin, « mais je reviendrai ».',
      [
        ['Luc Perrin', 'dit'],
        ['Luc Perrin', 'dit'],
      ],
    ],
    [
      'an office with its field',
      'Le ministre de l’Intérieur, Alain Roche, a promis « des renforts avant dimanche ».',
      [['Alain Roche', 'a promis']],
    ],
    [
      'a verb of naming that says',
      'La maire Odile Penven (sans étiquette) dit « comprendre la colère » des îliens.',
      [['Odile Penven', 'dit']],
    ],
    [
      'an infinitive that goes on',
      '« La mer ne ferme pas la nuit », ironise Hervé Caro. Et d’ajouter : « Les économies, oui. »',
      [
        ['Hervé Caro', 'ironise'],
        ['Hervé Caro', 'd’ajouter'],
      ],
    ],
    ['an association’s name is none', 'L’association « Mer pour tous » annonce une fête samedi.', []],
  ],
  pt: [
    [
      'a pronoun with the verb',
      '“Não vou sair daqui”, disse-me Joana Telles, sentada à porta.',
      [['Joana Telles', 'disse']],
    ],
    [
      'a comma and the subject before',
      'A ministra da Saúde, Clara Pinho, garantiu que as vacinas “chegam antes do inverno”.',
      [['Clara Pinho', 'garantiu']],
    ],
    [
      'a left-out subject',
      'Rui Matos pesca desde menino. “O mar é o meu patrão”, costuma repetir.',
      [['Rui Matos', 'costuma repetir']],
    ],
    [
      'an adjective behind the role',
      '“A ponte aguenta”, assegurou o diretor técnico da obra, Hugo Leal.',
      [['Hugo Leal', 'assegurou']],
    ],
    [
      'to an outlet',
      '“Fomos os últimos a saber”, contou à Rádio Maresia a pescadora Lurdes Faro.',
      [['Lurdes Faro', 'contou']],
    ],
    ['the view of somebody', 'Para Hugo Leal, “falta só a vontade política”.', [['Hugo Leal', '']]],
    [
      'an adverb between',
      'Clara Pinho também afirmou que o hospital “não fecha as portas”.',
      [['Clara Pinho', 'afirmou']],
    ],
    [
      'in somebody’s words',
      'Nas palavras do presidente da junta, o cais é “uma vergonha com vista para o mar”.',
      [['presidente da junta', '']],
    ],
    ['words of a paper', '“Os trabalhos começam em maio”, lê-se no comunicado da autarquia.', [['autarquia', 'lê-se']]],
    ['a question', '“Quem vai pagar a conta?”, perguntou o vereador Saulo Reis.', [['Saulo Reis', 'perguntou']]],
    ['an inserted verb', 'A barca, diz Rui Matos, está “mais velha do que eu”.', [['Rui Matos', 'diz']]],
    ['two verbs', 'Rui Matos riu-se e acrescentou que ninguém “lhe perguntou nada”.', [['Rui Matos', 'acrescentou']]],
    ['a title is none', 'O filme “Maré Baixa” estreia hoje e a “festa” continua no cais.', []],
    [
      'quotes split',
      '“Vamos esperar”, disse Clara Pinho, “e depois se verá o que fazer”.',
      [
        ['Clara Pinho', 'disse'],
        ['Clara Pinho', 'disse'],
      ],
    ],
    [
      'a gerund',
      'O ministro saiu sem falar, lembrando apenas que o assunto estava “nas mãos da justiça”.',
      [['O ministro', 'lembrando']],
    ],
    [
      'office after the name',
      '“Aguentámos”, congratulou-se Clara Pinho, diretora do hospital.',
      [['Clara Pinho', 'congratulou-se']],
    ],
    [
      'a pronoun',
      'Clara Pinho dirige o hospital há dez anos. Ela promete que as camas “não fecham neste verão”.',
      [['Clara Pinho', 'promete']],
    ],
    ['a relative clause', 'Rui Matos, cujo barco afundou, conta: “Não vi nada chegar.”', [['Rui Matos', 'conta']]],
    [
      'a former office',
      '“Eles sabiam de tudo”, acusa o antigo comandante do porto, Davi Moreira.',
      [['Davi Moreira', 'acusa']],
    ],
    ['a crowd', 'Na praça, a multidão gritava “devolvam a barca”.', [['', '']]],
    ['as somebody says', 'Como diz Rui Matos, “o mar sempre cobra o que empresta”.', [['Rui Matos', 'diz']]],
    [
      'source behind',
      'A obra “vai atrasar dois meses”, segundo o porta-voz da prefeitura.',
      [['o porta-voz da prefeitura', '']],
    ],
    [
      'to reporters, before the subject',
      'Aos jornalistas, o secretário Caio Brandão disse que o túnel “é seguro para todos”.',
      [['Caio Brandão', 'disse']],
    ],
    [
      'the last of three verbs',
      'Rui Matos levantou-se, pegou no microfone e atirou: “Daqui ninguém sai hoje.”',
      [['Rui Matos', 'atirou']],
    ],
    [
      'what something is called',
      'O sindicato classificou a oferta como “uma provocação sem limites”.',
      [['O sindicato', 'classificou']],
    ],
    ['an ellipsis', '“E depois veio aquele barulho…”, recorda Clara Pinho.', [['Clara Pinho', 'recorda']]],
    [
      'a form of address before the name',
      '“A gente só quer trabalhar em paz”, desabafou a feirante Dona Zuleide Braga.',
      [['Zuleide Braga', 'desabafou']],
    ],
    [
      'a dialogue without a clause at first',
      '– Vens?\n\n– Não – respondeu Paulo.\n\n– Porquê?',
      [
        ['', ''],
        ['Paulo', 'respondeu'],
        ['', ''],
      ],
    ],
    [
      'a quotation over two paragraphs',
      '“Esperámos três dias”, conta Rui Matos, “sem água.\n\n“Ao quarto, a barca voltou.”',
      [
        ['Rui Matos', 'conta'],
        ['Rui Matos', 'conta'],
      ],
    ],
    ['a nickname is none', 'João Morais, o “Sueco”, tem o bar há vinte anos.', []],
    [
      'an office with its field',
      'O ministro da Administração Interna, Álvaro Rocha, prometeu “reforços antes de domingo”.',
      [['Álvaro Rocha', 'prometeu']],
    ],
    [
      'an outlet before the subject',
      'Segundo o jornal Correio da Ilha, o autarca falou em “traição pura e simples”.',
      [['o autarca', 'falou']],
    ],
    [
      'a verb with an infinitive',
      '“Não há prazo”, limitou-se a dizer o porta-voz da câmara.',
      [['o porta-voz da câmara', 'limitou-se a dizer']],
    ],
    [
      'somebody asked',
      'Questionado sobre a obra, Rui Matos respondeu que “ninguém sabe de nada”.',
      [['Rui Matos', 'respondeu']],
    ],
    [
      'an office with two bodies',
      '“É uma vitória do povo”, celebrou o presidente do sindicato dos estivadores, Nuno Vaz.',
      [['Nuno Vaz', 'celebrou']],
    ],
    [
      'an apposition before the verb',
      'A delegada Marina Alves, responsável pelo caso, disse que o suspeito “confessou tudo”.',
      [['Marina Alves', 'disse']],
    ],
    [
      'according to, at the end',
      'A praia está “própria para banho”, de acordo com o instituto.',
      [['o instituto', '']],
    ],
    [
      'an office with an association’s name',
      '“O mar não fecha”, ironiza o presidente da associação Mar para Todos, Fúrio Dias.',
      [['Fúrio Dias', 'ironiza']],
    ],
  ],
  it: [
    [
      'a subject behind a perfect',
      '«Non ci muoviamo di qui», ha detto ai giornalisti Carla Neri, portavoce del comitato.',
      [['Carla Neri', 'ha detto']],
    ],
    ['so, beside the quotation', '«Il ponte reggerà», così l’assessore Aldo Riva.', [['Aldo Riva', '']]],
    [
      'an elided article',
      '«È tutto scritto», spiega l’ingegnere capo del Comune, Ugo Serra.',
      [['Ugo Serra', 'spiega']],
    ],
    [
      'a reflexive',
      'La sindaca Ivana Moro si è detta convinta che il porto «tornerà a vivere».',
      [['Ivana Moro', 'si è detta convinta']],
    ],
    ['the view of somebody', 'Per Aldo Riva «i conti tornano, le strade no».', [['Aldo Riva', '']]],
    [
      'a left-out subject',
      'Carla Neri vive in porto da sempre. «Qui il mare si paga», dice.',
      [['Carla Neri', 'dice']],
    ],
    [
      'an inserted verb',
      'La nave, ha spiegato Ugo Serra, era «pronta a partire da giorni».',
      [['Ugo Serra', 'ha spiegato']],
    ],
    [
      'according to a role',
      'Secondo il prefetto la situazione è «sotto controllo ma non risolta».',
      [['il prefetto', '']],
    ],
    ['words of a paper', '«I lavori partiranno a maggio», si legge nella nota del Comune.', [['Comune', 'si legge']]],
    ['a question', '«Chi paga?», ha chiesto il consigliere Sandro Poli.', [['Sandro Poli', 'ha chiesto']]],
    [
      'an aside inside the verb',
      'Il prefetto ha poi aggiunto che nessuno «deve sentirsi escluso».',
      [['Il prefetto', 'ha aggiunto']],
    ],
    [
      'an adjective behind the role',
      'Il direttore artistico del festival, Leo Conti, ha definito la serata «un piccolo miracolo».',
      [['Leo Conti', 'ha definito']],
    ],
    [
      'typewriter marks',
      '"Abbiamo aspettato troppo", ammette la segretaria regionale Elsa Testa.',
      [['Elsa Testa', 'ammette']],
    ],
    ['a title is none', 'Il film «Bassa marea» esce giovedì e il «re» del festival non ci sarà.', []],
    [
      'a gerund',
      'Il ministro ha lasciato l’aula ricordando che il caso è «chiuso da tempo».',
      [['Il ministro', 'ricordando']],
    ],
    ['nested marks', '«Mi ha detto “vai pure” e sono andato», racconta Sandro Poli.', [['Sandro Poli', 'racconta']]],
    [
      'office after the name',
      '«Abbiamo tenuto», esulta Elsa Testa, direttrice dell’ospedale.',
      [['Elsa Testa', 'esulta']],
    ],
    [
      'a pronoun',
      'Elsa Testa dirige l’ospedale da dieci anni. Lei promette che i letti «non chiuderanno in estate».',
      [['Elsa Testa', 'promette']],
    ],
    [
      'a relative clause',
      'Ugo Serra, la cui barca è affondata, racconta: «Non ho visto arrivare niente.»',
      [['Ugo Serra', 'racconta']],
    ],
    [
      'a former office',
      '«Sapevano tutto», accusa l’ex comandante del porto, Davide Moro.',
      [['Davide Moro', 'accusa']],
    ],
    ['a crowd', 'In piazza la folla gridava «ridateci la nave».', [['', '']]],
    ['as somebody says', 'Come dice Ugo Serra, «il mare riprende sempre quello che presta».', [['Ugo Serra', 'dice']]],
    [
      'source behind',
      'I lavori «slitteranno di due mesi», secondo la portavoce della Regione.',
      [['la portavoce della Regione', '']],
    ],
    [
      'to reporters, before the subject',
      'Ai cronisti l’assessora Livia Conti ha detto che la galleria «è sicura per tutti».',
      [['Livia Conti', 'ha detto']],
    ],
    [
      'the last of three verbs',
      'Ugo Serra si è alzato, ha preso il microfono e ha gridato: «Da qui non si muove nessuno.»',
      [['Ugo Serra', 'ha gridato']],
    ],
    [
      'curly marks',
      '“Noi non molliamo”, ribadisce Nicola D’Amico, del comitato. D’Amico ha raccolto mille firme.',
      [['Nicola D’Amico', 'ribadisce']],
    ],
    ['an ellipsis', '«E poi c’è stato quel rumore…», ricorda Elsa Testa.', [['Elsa Testa', 'ricorda']]],
    [
      'a role alone, and a colon',
      'Il primo cittadino non ha dubbi: «Il mercato resta dov’è sempre stato.»',
      [['Il primo cittadino', '']],
    ],
    [
      'a dialogue without a clause at first',
      '– Vieni?\n\n– No – rispose Paolo.\n\n– Perché?',
      [
        ['', ''],
        ['Paolo', 'rispose'],
        ['', ''],
      ],
    ],
    [
      'a quotation over two paragraphs',
      '«Abbiamo aspettato tre giorni», racconta Ugo Serra, «senza acqua.\n\n«Al quarto la nave è tornata.»',
      [
        ['Ugo Serra', 'racconta'],
        ['Ugo Serra', 'racconta'],
      ],
    ],
    ['a nickname is none', 'Gianni Moro, detto «lo Svedese», tiene il bar da vent’anni.', []],
    [
      'an office with its field',
      'Il ministro dell’Interno, Alvaro Rocca, ha promesso «rinforzi prima di domenica».',
      [['Alvaro Rocca', 'ha promesso']],
    ],
    [
      'an outlet before the subject',
      'Secondo il quotidiano La Costa, il sindaco avrebbe parlato di «tradimento puro e semplice».',
      [['il sindaco', 'avrebbe parlato']],
    ],
    [
      'somebody asked',
      'Interpellato sul cantiere, Ugo Serra ha risposto che «nessuno sa niente».',
      [['Ugo Serra', 'ha risposto']],
    ],
    [
      'an office with two bodies',
      '«È una vittoria di tutti», esulta il presidente del sindacato dei portuali, Nino Vanni.',
      [['Nino Vanni', 'esulta']],
    ],
    ['a body', 'La Procura parla di «indagini in corso e nessun indagato».', [['La Procura', 'parla']]],
    ['an object before the verb', '«Non lo so», gli ha risposto il custode.', [['il custode', 'ha risposto']]],
    [
      'the view of two',
      'Per il sindacato è «uno schiaffo». Per l’azienda, «un passo necessario».',
      [
        ['il sindacato', ''],
        ['l’azienda', ''],
      ],
    ],
    [
      'a clause between dashes inside the marks',
      '«Il mare non chiude di notte – ironizza il presidente, Furio Dolci – e le isole nemmeno».',
      [['Furio Dolci', 'ironizza']],
    ],
    [
      'an apposition and a colon',
      'La decisione non piace a tutti. Sara Lebri, infermiera: «Come torno, a nuoto?»',
      [['Sara Lebri', '']],
    ],
  ],
  de: [
    ['so, beside the quotation', '„Das Boot hält“, so die Sprecherin der Reederei, Mara Voss.', [['Mara Voss', '']]],
    [
      'a surname before the verb',
      'Mara Voss leitet die Reederei seit 2020. Voss betonte, das Boot sei „besser als neu“.',
      [['Mara Voss', 'betonte']],
    ],
    [
      'a perfect around the subject',
      '„Wir fahren morgen“, hat Mara Voss dem Sender gesagt.',
      [['Mara Voss', 'hat gesagt']],
    ],
    [
      'a verb in two parts',
      '„Niemand wurde gefragt“, räumte der Sprecher der Behörde ein.',
      [['der Sprecher der Behörde', 'räumte ein']],
    ],
    [
      'behind the name',
      'Dem Bürgermeister zufolge ist der Steg „in keinem guten Zustand“.',
      [['Dem Bürgermeister', '']],
    ],
    [
      'laut and a name',
      'Laut Polizeisprecher Jens Otten war die Straße „spiegelglatt und nicht gestreut“.',
      [['Jens Otten', '']],
    ],
    [
      'a compound role',
      '„Die Schule bleibt“, versprach Bildungsministerin Karla Thiel.',
      [['Karla Thiel', 'versprach']],
    ],
    [
      'a clause of how',
      'Wie Karla Thiel am Montag sagte, sei das Haus „ein Geschenk an die Stadt“.',
      [['Karla Thiel', 'sagte']],
    ],
    ['turned marks', '»Ich habe nichts unterschrieben«, sagt der Architekt Paul Sorell.', [['Paul Sorell', 'sagt']]],
    [
      'words of a paper',
      '„Die Arbeiten beginnen im Mai“, heißt es in einer Mitteilung der Stadt.',
      [['Stadt', 'heißt es']],
    ],
    ['a colon without a verb', 'Jens Otten, Kapitän: „Ich fahre bei jedem Wetter.“', [['Jens Otten', '']]],
    ['an unknown surname with a title', '„Das war knapp“, sagte Frau Kowalczyk.', [['Kowalczyk', 'sagte']]],
    ['a name is none', 'Die Fähre „Heilige Rita“ liegt am Kai, und der „König der Fischer“ schläft.', []],
    [
      'to an outlet',
      '„Wir geben nicht auf“, sagte Karla Thiel der Zeitung „Küstenblatt“ am Dienstag.',
      [['Karla Thiel', 'sagte']],
    ],
    [
      'two who speak',
      '„Ja“, sagte Karla Thiel. „Nein, niemals“, antwortete Jens Otten.',
      [
        ['Karla Thiel', 'sagte'],
        ['Jens Otten', 'antwortete'],
      ],
    ],
    [
      'a genitive',
      'Nach Angaben von Otten ist das Ruder „komplett gebrochen und nicht zu retten“. Jens Otten fuhr zwanzig Jahre.',
      [['Jens Otten', '']],
    ],
    ['single marks', '‚Wir warten auf Ersatzteile aus Schweden‘, sagte Kapitän Otten.', [['Otten', 'sagte']]],
    [
      'a noun before the verb is no name',
      'Das Wasser stieg. „Wir mussten die Tiere holen“, berichtete eine Bäuerin.',
      [['eine Bäuerin', 'berichtete']],
    ],
    [
      'office after the name',
      '„Wir haben durchgehalten“, freut sich Karla Thiel, Direktorin der Klinik.',
      [['Karla Thiel', 'freut sich']],
    ],
    [
      'a pronoun',
      'Karla Thiel leitet die Klinik seit zehn Jahren. Sie verspricht, die Betten würden „in diesem Sommer nicht geschlossen“.',
      [['Karla Thiel', 'verspricht']],
    ],
    [
      'a relative clause',
      'Jens Otten, dessen Boot gesunken ist, erzählt: „Ich habe nichts kommen sehen.“',
      [['Jens Otten', 'erzählt']],
    ],
    ['a former office', '„Sie wussten alles“, sagt der frühere Hafenmeister Dirk Lamm.', [['Dirk Lamm', 'sagt']]],
    [
      'as somebody says',
      'Wie Jens Otten sagt, holt das Meer „immer zurück, was es verleiht“.',
      [['Jens Otten', 'sagt']],
    ],
    [
      'so and a role',
      'Die Arbeiten dauern „zwei Monate länger als geplant“, so ein Sprecher des Landkreises.',
      [['ein Sprecher des Landkreises', '']],
    ],
    [
      'to reporters, before the subject',
      'Vor Journalisten sagte Verkehrssenatorin Livia Konrad, der Tunnel sei „für alle sicher“.',
      [['Livia Konrad', 'sagte']],
    ],
    [
      'verb second after adverb',
      'Später fügte Otten hinzu: „Wir fahren trotzdem.“ Jens Otten ist Kapitän.',
      [['Jens Otten', 'fügte hinzu']],
    ],
    [
      'what something is called',
      'Die Gewerkschaft nannte das Angebot „eine reine Provokation“.',
      [['Die Gewerkschaft', 'nannte']],
    ],
    [
      'a name from elsewhere',
      '„Wir bleiben hier“, betont Aylin Demirtaş vom Bürgerverein.',
      [['Aylin Demirtaş', 'betont']],
    ],
    [
      'a name that no list knows',
      '„Der Steg muss weg“, meinte Ragnhild Svartdal. Svartdal wohnt am Ufer.',
      [['Ragnhild Svartdal', 'meinte']],
    ],
    [
      'a name with von',
      '„Das prüfen wir“, kündigte Landrat Hubertus von der Wense an.',
      [['Hubertus von der Wense', 'kündigte an']],
    ],
    [
      'surname that is a role',
      '„Ich backe weiter“, sagte Bäckermeister Anton Fischer. Fischer ist 80.',
      [['Anton Fischer', 'sagte']],
    ],
    [
      'an answer to a question',
      'Auf die Frage, ob er geht, antwortete Otten: „Nie im Leben.“ Kapitän Jens Otten ist 60.',
      [['Jens Otten', 'antwortete']],
    ],
    [
      'several words in a clause',
      'Otten klagt über „die ewigen Versprechen aus der Stadt“. Jens Otten fährt allein.',
      [['Jens Otten', 'klagt']],
    ],
    [
      'reported speech before it',
      'Man habe „alles versucht“, sagte die Sprecherin des Ministeriums.',
      [['die Sprecherin des Ministeriums', 'sagte']],
    ],
    [
      'a dialogue without a clause at first',
      '– Kommst du?\n\n– Nein, antwortete Paul.\n\n– Warum?',
      [
        ['', ''],
        ['Paul', 'antwortete'],
        ['', ''],
      ],
    ],
    [
      'a quotation over two paragraphs',
      '„Wir haben drei Tage gewartet“, erzählt Jens Otten, „ohne Wasser.\n\n„Am vierten kam die Fähre zurück.“',
      [
        ['Jens Otten', 'erzählt'],
        ['Jens Otten', 'erzählt'],
      ],
    ],
    ['a nickname is none', 'Johann Moor, genannt „der Schwede“, führt die Kneipe seit zwanzig Jahren.', []],
    [
      'an office with its field',
      'Der Minister für Inneres, Alwin Roche, versprach „Verstärkung bis Sonntag“.',
      [['Alwin Roche', 'versprach']],
    ],
    [
      'an outlet before the subject',
      'Laut der Zeitung Küstenblatt sprach der Bürgermeister von „glattem Verrat an der Stadt“.',
      [['der Bürgermeister', 'sprach']],
    ],
    [
      'somebody asked',
      'Auf Nachfrage sagte Otten, dass „niemand etwas weiß“. Jens Otten ist Kapitän.',
      [['Jens Otten', 'sagte']],
    ],
    [
      'an office with two bodies',
      '„Ein Sieg für alle“, jubelt der Vorsitzende der Hafengewerkschaft, Nico Wanner.',
      [['Nico Wanner', 'jubelt']],
    ],
    [
      'a body',
      'Die Staatsanwaltschaft spricht von „laufenden Ermittlungen gegen unbekannt“.',
      [['Die Staatsanwaltschaft', 'spricht']],
    ],
    [
      'double surname',
      '„Das reicht nicht“, sagt Grünen-Chefin Petra Meyer-Hollmann.',
      [['Petra Meyer-Hollmann', 'sagt']],
    ],
    ['a title behind so', '„Die Kinder sind gesund“, so Dr. Helene Krug.', [['Helene Krug', '']]],
    ['irony is none', 'Das „Wunder von Vell“ fand nicht statt, und die „Experten“ schweigen.', []],
    [
      'a pronoun and a predicate',
      'Jens Otten wohnt am Hafen. Er nennt die Pläne „einen schlechten Witz“.',
      [['Jens Otten', 'nennt']],
    ],
    ['several people', '„Wir bleiben“, riefen die Anwohner.', [['die Anwohner', 'riefen']]],
    [
      'an office that no list knows',
      'Verbandsvorsteher Ottokar Lübben wies die Kritik zurück. „Die Pläne lagen vier Wochen lang aus“, sagte er.',
      [['Ottokar Lübben', 'sagte']],
    ],
    [
      'a sentence after a quotation is its own',
      '„Niemand hat uns die Pläne gezeigt.“ Lübben wies die Kritik zurück. Ottokar Lübben kam zu spät.',
      [['', '']],
    ],
  ],
}

describe.each(Object.entries(cases))('who speaks in %s', (language, list) => {
  test.each(list)('%s', (_, text, spoken) => {
    const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match): At => [match.index, match.index + match[0].length])
    const { quotations } = quotationsIn(text, paragraphs, lexiconFor(language))
    expect(quotations.map(({ speaker, verb }) => [speaker, verb])).toEqual(spoken)
  })
})
