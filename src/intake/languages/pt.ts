import { forms, wordsIn } from './forms.ts'
import type { LanguageWords } from './language.ts'

/** Verbs of saying in -ar, -er and -ir, by their stems. */
const ar =
  'afirm declar explic acrescent coment lament consider ressalt destac salient sublinh fris pergunt question complet ' +
  'continu cont relat revel inform anunci confirm neg critic denunci alert avis argument sustent observ avali ' +
  'ponder opin brinc ironiz desabaf lembr record public tuit post classific indic adiant assegur assinal real reiter ' +
  'vinc retruc replic exclam grit murmur justific pontu resum sintetiz cit apel insist precis comunic narr detalh ' +
  'constat aument aleg acus elogi conden ameaç reforç estim analis celebr comemor festej confess cham ' +
  'contest enfatiz minimiz prognostic sustent suger recomend aconselh protest ' +
  'especul diagnostic interrog sentenci arremat defin acredit esper'
const er = 'respond reconhec esclarec escrev promet defend entend descrev'
const ir = 'garant admit conclu prossegu refer advert assum suger repet defin refut insist discut exig'

/** Portuguese, of Brazil and of Portugal. */
export const portuguese: LanguageWords = {
  tag: 'pt',
  common: wordsIn(`
    de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos
    já também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas esse eles você essa num nem suas às têm
    foi são está ser há era tem ainda onde segundo sobre desde num numa pelos pelas após este esta`),
  capitals: true,
  subject: 'before',
  dropsSubject: true,
  joined: [],
  elided: wordsIn("d'"),
  clitics: wordsIn('me te lhe lhes nos se o a os as lo la no na'),

  saying: [
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
  ],
  auxiliaries: wordsIn('tem têm tinha tinham havia haviam terá teria terão'),
  perfects: [
    ...forms(ar, 'ado'),
    ...forms(er, 'ido'),
    ...forms(ir, 'ido'),
    ...wordsIn('dito escrito descrito pedido exposto proposto rebatido concluído desmentido'),
  ],
  participles: [
    ...forms(ar, 'ando'),
    ...wordsIn(`
      dizendo respondendo reconhecendo esclarecendo escrevendo prometendo defendendo garantindo admitindo concluindo
      referindo advertindo confessando assumindo sugerindo repetindo pedindo exigindo`),
  ],
  accordingTo: [
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
  ],
  accordingToBeside: ['para'],
  pronouns: wordsIn('ele ela eles elas'),
  between: [
    ...wordsIn(`
      também já ainda sempre nunca depois então hoje ontem não só apenas mesmo logo agora antes lhe lhes me nos se o a
      assim entretanto porém todavia novamente enfim finalmente quase bem até como`),
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
  ],
  adverbEndings: ['mente'],
  relatives: ['que', 'quem'],
  articles: wordsIn(`
    o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa aquele aquela outro outra outros outras
    vários várias alguns algumas dois duas três quatro cada nosso nossa`),
  standalone: wordsIn('outro outra outros outras vários várias alguns algumas dois duas três quatro este esta um uma'),
  indefinite: wordsIn(
    'um uma uns umas outro outra outros outras vários várias alguns algumas dois duas três quatro num numa',
  ),
  prepositions: wordsIn(`
    a ao aos à às de do da dos das em no na nos nas num numa nuns numas por pelo pela pelos pelas para pra pro com sem sob
    sobre entre até desde contra ante após perante segundo conforme durante mediante dum duma deste desta desse dessa
    neste nesta nesse nessa daquele daquela naquele naquela dele dela junto`),
  roleLinks: wordsIn('de do da dos das em no na nos nas para pela pelo'),
  joining: wordsIn('e mas ou'),
  subordinate: wordsIn('quando enquanto embora se como porque pois depois antes após apesar caso ainda'),
  breaks: wordsIn(`
    que quem qual quais cujo cuja quando onde enquanto se e ou mas nem porque pois como embora é são era eram foi foram está
    estão tem têm tinha vai vão pode podem deve devem`),
  roles: wordsIn(`
    embaixador embaixadora ministro ministra ministros presidente presidenta vice-presidente premiê chanceler secretário
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
    tradutora comerciante comerciantes veterinário veterinária notário premiado governante titular provedor provedora
    bastonário bastonária patrão patroa salineiro salineira marnoto mandatário`),
  titles: wordsIn('sr sra srs dr dra prof profa d dom dona senhor senhora doutor doutora eng enga ex ex-ministro'),
  bodies: wordsIn(`
    ministério governo departamento empresa companhia agência tribunal polícia câmara prefeitura junta assembleia conselho
    comitê comité comissão sindicato sindicatos partido gabinete campanha administração embaixada universidade hospital
    autoridade autoridades associação grupo coletivo comunicado relatório carta organização organismo equipe equipa
    instituto fundação federação banco parlamento congresso senado jornal diário semanário revista artigo texto nota
    documento mensagem cooperativa armadora procuradoria defensoria secretaria direção administradora redação união
    confederação ordem capitania planalto itamaraty onu otan ong resolução estudo inquérito sondagem pesquisa edital aviso
    petição observatório exército escola porto autarquia município concessionária`),
  documents: wordsIn(`
    comunicado relatório carta artigo texto nota documento mensagem resolução estudo inquérito sondagem pesquisa edital
    aviso petição`),
  notNames: wordsIn(`
    o a os as um uma em no na nos nas e mas ou se quando enquanto depois antes após ele ela eles elas este esta isto esse essa
    isso aquele aquela não sim seu sua seus suas nosso nossa por para com de do da dos das ao à segundo também além porém
    embora como assim então agora hoje ontem amanhã durante desde até entre sobre cada todo todos toda todas outro outra
    outros outras muito muita muitos muitas mais já só quem que qual quais leia foto fonte ninguém dois duas três porque
    pois apesar conforme questionado questionada perguntado perguntada contudo todavia entretanto ainda lá aqui aí tudo
    nada sem sob há é foi era pelo pela num numa brasileiro brasileira português portuguesa americano europeu europeia eu
    você vocês nós meu minha`),
  particles: wordsIn('del della du la las los de da do das dos e d van von bin el al di'),
  givenNames: [],
  naming: wordsIn(`
    intitulado intitulada intitulados chamado chamada chamados apelidado apelidada denominado denominada batizado batizada
    conhecido conhecida filme livro romance canção música álbum série programa documentário peça poema quadro exposição
    palavra termo expressão navio barco ferry balsa traineira veleiro lancha lema hashtag slogan espetáculo operação
    projeto jornal revista diário semanário rádio site dita dito ditos título novela `),
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
  daysBack: { hoje: 0, ontem: 1, anteontem: 2 },

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
  },
  chain: {
    interview: ['entrevista', 'entrevistado', 'entrevistada', 'conversa', 'entrevistou'],
    to: [
      'a',
      'à',
      'ao',
      'com',
      'para',
      'pelo',
      'pela',
      'concedida a',
      'concedida à',
      'concedida ao',
      'de',
      'em',
      'no',
      'na',
      'da',
      'do',
    ],
    told: [
      'disse à',
      'disse ao',
      'contou à',
      'contou ao',
      'explicou à',
      'explicou ao',
      'afirmou à',
      'afirmou ao',
      'declarou à',
      'declarou ao',
      'declarações à',
      'declarações ao',
      'em declarações à',
      'em declarações ao',
      'revelou à',
      'revelou ao',
      'relatou à',
      'relatou ao',
    ],
    telling: ['à', 'ao', 'a', 'para o', 'para a', 'no', 'na'],
    reported: [
      'informou',
      'informa',
      'noticiou',
      'noticia',
      'publicou',
      'publica',
      'revelou',
      'avançou',
      'avança',
      'adiantou',
      'escreve',
      'escreveu',
      'citado por',
      'citada por',
      'citado pelo',
      'citado pela',
      'citada pelo',
      'citada pela',
      'segundo noticiou',
      'reportou',
      'cita',
    ],
    firstPublished: [
      'publicado originalmente em',
      'publicado originalmente por',
      'publicado originalmente no',
      'publicado originalmente na',
      'publicado pela primeira vez em',
      'publicado pela primeira vez por',
    ],
    statement: [
      'comunicado',
      'nota',
      'nota oficial',
      'nota de imprensa',
      'anúncio',
      'aviso',
      'edital',
      'decreto',
      'declaração',
    ],
    document: [
      'relatório',
      'estudo',
      'inquérito',
      'sondagem',
      'pesquisa',
      'auditoria',
      'análise',
      'ata',
      'acórdão',
      'sentença',
      'levantamento',
      'documento',
      'parecer',
    ],
    dated: [
      'publicado',
      'publicada',
      'divulgado',
      'divulgada',
      'emitido',
      'emitida',
      'datado',
      'datada',
      'publicado em',
      'divulgado em',
    ],
    outlet: [
      'agência de notícias',
      'agência',
      'diário',
      'jornal',
      'semanário',
      'revista',
      'emissora',
      'rádio',
      'cadeia',
      'televisão',
      'canal',
      'portal',
      'site',
      'tv',
      'veículo',
    ],
    notOutlet: [
      'parlamento',
      'congresso',
      'senado',
      'tribunal',
      'conselho',
      'comissão',
      'polícia',
      'assembleia',
      'câmara',
      'juiz',
      'jornalistas',
      'imprensa',
      'moradores',
      'plenário',
      'deputados',
    ],
    by: ['de', 'do', 'da', 'dos', 'das', 'por', 'pelo', 'pela'],
  },
  boilerplate: [
    'assine',
    'assine já',
    'assinante',
    'assinar',
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
    'entrar',
    'seu e-mail',
    'o seu e-mail',
    'endereço de e-mail',
    'publicidade',
    'mais lidas',
    'mais lidos',
    'comentários',
    'deixe um comentário',
    'comentar',
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
    'enviar',
    'apoie',
    'faça uma doação',
    'deixe este campo vazio',
    'não enviamos spam',
    'mais notícias',
    'etiquetas',
    'imprimir',
    'ouvir este artigo',
    'ouça esta notícia',
    'exclusivo para assinantes',
    'página inicial',
    'fale conosco',
    'quem somos',
    'sobre nós',
  ],
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
  ],
}
