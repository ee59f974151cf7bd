import { forms, phrasesIn, wordsIn } from '../forms.ts'
import type { SourceWords } from '../source-words.ts'

/** What names the sources of a story in Portuguese. */
export const portugueseSources: SourceWords = {
  interview: phrasesIn(`
      diálogo, bate-papo, ouvido, ouvida, questionado, questionada, depoimento, entrevista, entrevistado,
      entrevistada, conversa, entrevistou, contato, contacto, conversa telefónica, conversa telefônica, entrevista
      exclusiva, entrevista por telefone, entrevista telefónica, entrevistados, entrevistadas, ouvidos, ouvidas,
      conversa exclusiva
    `),
  to: phrasesIn(`
    a, à, ao, com, para, pelo, pela, concedida a, concedida à, concedida ao, de, em, no, na, da, do
  `),
  told: phrasesIn(`
      declarações recolhidas pela, declarações recolhidas pelo, declarações a, falou à, falou ao, contactado pelo,
      contactado pela, em conversa com, disse à, disse ao, contou à, contou ao, explicou à, explicou ao, afirmou
      à, afirmou ao, declarou à, declarou ao, declarações à, declarações ao, em declarações à, em declarações ao,
      revelou à, revelou ao, relatou à, relatou ao, consultado por, consultado pelo, consultado pela, consultada
      por, consultada pelo, consultada pela, consultados por, consultados pelo, consultados pela, consultadas por,
      consultadas pelo, consultadas pela, perguntado por, perguntado pelo, perguntado pela, perguntada por,
      perguntada pelo, perguntada pela, perguntados por, perguntados pelo, perguntados pela, perguntadas por,
      perguntadas pelo, perguntadas pela, questionado por, questionado pelo, questionado pela, questionada por,
      questionada pelo, questionada pela, questionados por, questionados pelo, questionados pela, questionadas
      por, questionadas pelo, questionadas pela, entrevistado por, entrevistado pelo, entrevistado pela,
      entrevistada por, entrevistada pelo, entrevistada pela, entrevistados por, entrevistados pelo, entrevistados
      pela, entrevistadas por, entrevistadas pelo, entrevistadas pela, contactado por, contactada por, contactada
      pelo, contactada pela, contactados por, contactados pelo, contactados pela, contactadas por, contactadas
      pelo, contactadas pela, contatado por, contatado pelo, contatado pela, contatada por, contatada pelo,
      contatada pela, contatados por, contatados pelo, contatados pela, contatadas por, contatadas pelo,
      contatadas pela, ouvido por, ouvido pelo, ouvido pela,
      ouvida por, ouvida pelo, ouvida pela, ouvidos por, ouvidos pelo, ouvidos pela, ouvidas por, ouvidas pelo,
      ouvidas pela, procurado por, procurado pelo, procurado pela, procurada por, procurada pelo, procurada pela,
      procurados por, procurados pelo, procurados pela, procuradas por, procuradas pelo, procuradas pela,
      interrogado por, interrogado pelo, interrogado pela, interrogada por, interrogada pelo, interrogada pela,
      interrogados por, interrogados pelo, interrogados pela, interrogadas por, interrogadas pelo, interrogadas
      pela, abordado por, abordado pelo, abordado pela, abordada por, abordada pelo, abordada pela, abordados por,
      abordados pelo, abordados pela, abordadas por, abordadas pelo, abordadas pela, recolhido por, recolhido
      pelo, recolhido pela, recolhida por, recolhida pelo, recolhida pela, recolhidos por, recolhidos pelo,
      recolhidos pela, recolhidas por, recolhidas pelo, recolhidas pela, em contato com, em contacto com, em
      conversa telefónica com, em declarações para, declarações exclusivas à, declarações exclusivas ao, em
      resposta à, em resposta ao, a perguntas da, a perguntas do, convidado da, convidada da, convidado do,
      convidada do, falou com a, falou com o, falou com, conversou com a, conversou com o, conversou com, dialogou
      com a, dialogou com o, dialogou com, disse para a, disse para o, declarou para a, declarou para o, explicou
      para a, explicou para o, contou para a, contou para o, garantiu à, garantiu ao, garantiu para a, garantiu
      para o, afirmou para a, afirmou para o, assegurou à, assegurou ao, assegurou para a, assegurou para o,
      relatou para a, relatou para o, confirmou à, confirmou ao, confirmou para a, confirmou para o, indicou à,
      indicou ao, indicou para a, indicou para o, comentou à, comentou ao, comentou para a, comentou para o,
      revelou para a, revelou para o, adiantou à, adiantou ao, adiantou para a, adiantou para o, confessou à,
      confessou ao, confessou para a, confessou para o, admitiu à, admitiu ao, admitiu para a, admitiu para o,
      reconheceu à, reconheceu ao, reconheceu para a, reconheceu para o, narrou à, narrou ao, narrou para a,
      narrou para o, lamentou à, lamentou ao, lamentou para a, lamentou para o, resumiu à, resumiu ao, resumiu
      para a, resumiu para o, avançou à, avançou ao, avançou para a, avançou para o, confirmada à, confirmada ao,
      confirmada para a, confirmada para o, confirmado à, confirmado ao, confirmado para a, confirmado para o,
      adiantada à, adiantada ao, adiantada para a, adiantada para o, adiantado à, adiantado ao, adiantado para a,
      adiantado para o, diz à, diz ao, diz para a, diz para o, explica à, explica ao, explica para a, explica para
      o, conta à, conta ao, conta para a, conta para o, afirma à, afirma ao, afirma para a, afirma para o, relata
      à, relata ao, relata para a, relata para o, confirma à, confirma ao, confirma para a, confirma para o,
      garante à, garante ao, garante para a, garante para o
    `),
  blaming: forms('critic acus culp elogi felicit saud conden cham censur louv process', 'ou a aram ava ado'),
  telling: phrasesIn('à, ao, para o, para a, no, na'),
  aired: phrasesIn(
    'aos microfones da, aos microfones do, aos microfones de, ao microfone da, ao microfone do, ao microfone de, às câmeras da, às câmaras da, às câmeras do, às câmaras do, nas páginas do, nas páginas da, na zona de entrevistas rápidas da, na flash interview da, na flash interview ao, na antena da, nos estúdios da, nos estúdios do',
  ),
  confided: phrasesIn('contou, conta, contava, contado, relatou, relata, confessou, confidenciou, desabafou'),
  polls: phrasesIn('sondagem, sondagens, pesquisa, pesquisas, barómetro, barômetro, enquete'),
  revealed: phrasesIn(`
      publicação, avançada, avançado, noticiada, noticiado, revelada, revelado, antecipada, antecipado, adiantada,
      adiantado, divulgada, divulgado, avançados, avançadas, noticiados, noticiadas, revelados, reveladas,
      antecipados, antecipadas, adiantados, adiantadas, divulgados, divulgadas, publicado, publicada, publicados,
      publicadas, difundido, difundida, difundidos, difundidas, obtido, obtida, obtidos, obtidas, conseguido,
      conseguida, conseguidos, conseguidas, vazado, vazada, vazados, vazadas, veiculado, veiculada, veiculados,
      veiculadas, exibido, exibida, exibidos, exibidas, transmitido, transmitida, transmitidos, transmitidas,
      citado, citada, citados, citadas, conhecido, conhecida, conhecidos, conhecidas, reproduzido, reproduzida,
      reproduzidos, reproduzidas, denunciado, denunciada, denunciados, denunciadas, mostrado, mostrada, mostrados,
      mostradas, trazido a público, trazida a público, trazidos a público, trazidas a público, noticiado em
      primeira mão, noticiada em primeira mão, noticiados em primeira mão, noticiadas em primeira mão
    `),
  posting: phrasesIn(
    'nas redes sociais, em suas redes sociais, nas suas redes sociais, nas suas redes, em redes sociais, pelas redes sociais, na rede social, rede social, redes sociais',
  ),
  studies: phrasesIn(
    'artigo, artigo científico, estudo, pesquisa, análise, preprint, ensaio, dados, inquérito, levantamento, relatório',
  ),
  alongside: phrasesIn('com'),
  reported: phrasesIn(`
      citado por, citado pelo, citado pela, citada por, citada pelo, citada pela, citados por, citados pelo, citados pela, citadas por, citadas pelo, citadas pela,
      informou, informa, noticiou, noticia, publicou, publica, revelou, avançou, avança, adiantou, escreve,
      escreveu, citado por, citada por, citado pelo, citado pela, citada pelo, citada pela, segundo noticiou,
      reportou, cita, informava, noticiava, noticiaram, publicava, escrevia, relatou, relata, apurou, conta,
      contou, mostrou, mostra, divulgou, deu conta, dá conta, havia publicado, havia revelado, havia informado,
      tinha revelado, tinha noticiado, tinha avançado, tinha publicado, dera conta, informaram, trouxe, registrou,
      registra, publicam, noticiam, informam, segundo avança, segundo avançou, segundo informou, segundo informa,
      segundo apurou, segundo revelou, segundo relata, segundo publicou, segundo escreve, tinha escrito, titulou,
      titulava, reproduziu, reproduz, ecoou, exibiu, veiculou, transmitiu, havia noticiado, haviam noticiado,
      denunciou
    `),
  statement: phrasesIn(`
      nota à imprensa, mensagem, publicação, site, página, postagem, circular, informativo, boletim, comunicado de
      imprensa, comunicado, nota, nota oficial, nota de imprensa, anúncio, aviso, edital, decreto, declaração,
      notas, tuíte, tweet, post, panfleto, cartilha, folheto, informe, vídeo, posicionamento, manifesto, nota
      pública, nota de esclarecimento, nota de repúdio, nota informativa, alerta, esclarecimento, fato relevante,
      facto relevante, comunicado oficial, breve comunicado, nota enviada, nota curta, mensagem em vídeo, story,
      stories, publicações, carta aos sócios, carta de despedida, circular interna, boletim informativo, boletim
      epidemiológico, boletim médico, avisos, comunicação oficial, direito de resposta, informação à cmvm
    `),
  document: phrasesIn(`
      reportagem, matéria jornalística,
      carta, carta aberta, ofício, tese, laudo, relatório anual, denúncia, acusação, processo, decisão, despacho,
      boletim, censo, barômetro, avaliação, diagnóstico, dossiê, artigo, registro, registo, perícia, dados,
      números, estatísticas, relatório, estudo, inquérito, sondagem, pesquisa, auditoria, análise, ata, acórdão,
      sentença, levantamento, documento, parecer, autos, mandado, projeções, projeção, estimativas, estimativa,
      previsões, preprint, artigo científico, dissertação, mapeamento, monitoramento, monitorização, ranking,
      índice, balanço, inventário, exame, exames, análises, recenseamento, contagem, livro branco, representação,
      ação, petição, dados oficiais, ensaio, dossier, queixa-crime, despacho de acusação, processo judicial,
      inquérito policial, boletim de ocorrência, laudo pericial, relatório preliminar, relatório final, relatório
      técnico, autópsia, autos do processo, petição inicial, estudo científico, tese de doutoramento, tese de
      doutorado, documentos, minuta, ata da reunião, sumário executivo
    `),
  dated: [
    ...forms(
      'enviad postad difundid lançad publicad divulgad emitid datad remetid encaminhad colocad apresentad assinad veiculad exibid gravad transmitid afixad protocolad anexad redigid registad registrad lid vazad conhecid dirigid partilhad compartilhad',
      'o a os as',
    ),
    ...phrasesIn(`
      publicado em, divulgado em, tornado público, tornada pública, tornados públicos, tornadas públicas, concluído,
      entregue, entregues, recém-publicado, recém-publicada
    `),
  ],
  outlet: phrasesIn(`
      agência de notícias, agência, diário, jornal, semanário, revista, emissora, rádio, cadeia, televisão, canal,
      portal, site, tv, veículo, televisão pública, rádio pública, rádio local, emissora de tv, emissora de
      televisão, canal de televisão, canal de tv, tabloide, mensário, quinzenário, periódico, diário online,
      jornal online, portal de notícias, site de notícias, blog, blogue, podcast, programa, matutino, vespertino,
      publicação, estação, estação de rádio, estação de televisão, telejornal, noticiário, emissora local, jornal
      local, jornal regional, jornal económico, jornal econômico, jornal desportivo, jornal esportivo, diário
      regional, diário desportivo, diário económico, semanário regional, portal local, portal noticioso, canal
      público, canal privado, revista digital, revista semanal, suplemento, agência estatal, agência oficial,
      veículo local, rádio comunitária, rádio universitária, televisão estatal, televisão local, jornal digital,
      publicação digital
    `),
  notOutlet: phrasesIn(`
    parlamento, congresso, senado, tribunal, conselho, comissão, polícia, assembleia, câmara, juiz, jornalistas,
    imprensa, moradores, plenário, deputados
  `),
  by: phrasesIn('de, do, da, dos, das, por, pelo, pela'),
  citing: phrasesIn(`
      citando, citando a, citando o, que cita, que citou, com base em, em referência a, citou, citando fontes, que
      cita fontes, baseando-se em, com referência a, citava, que citava, remetendo para, que cita a, que cita o,
      que citam, em alusão a, citou o, citou a, ecoando
    `),
  correspondent: phrasesIn(`
    correspondente, correspondentes, reportagem, equipe de reportagem, equipa de reportagem, enviado especial, enviada especial, repórter, repórteres, jornalista,
    jornalistas
  `),
  witness: phrasesIn(`
    pôde constatar, pode constatar, constatou, verificou no local, no local, testemunhou, presenciou, viu,
    esteve presente, visitou, esteve no local
  `),
  own: phrasesIn(`
      nosso, nossa, este jornal, este diário, esta reportagem, este portal, este site, esta redação, a reportagem,
      este semanário, esta emissora, esta agência, esta revista, esta coluna, o nosso jornal, nossa reportagem,
      nossa equipe, esta rádio, esta publicação
    `),
  thisStory: phrasesIn(`
    artigo, texto, reportagem, matéria, este artigo, este texto, esta notícia, esta reportagem, esta matéria,
    esta entrevista, este conteúdo, o artigo, uma versão deste artigo
  `),
  contributed: phrasesIn(`
    contribuiu para esta reportagem, colaborou com esta reportagem, colaborou para esta reportagem,
    contribuiu para este artigo, colaborou nesta reportagem
  `),
  kept: [],
  firstPublished: phrasesIn(`
    extraído de, extraído do, retirado de, retirado do, publicado antes no, publicado antes na, cortesia de,
    cedido por, cedido pelo, cedido pela, com autorização de, com autorização do, foi publicado pela primeira vez,
    publicado originalmente, publicada originalmente, originalmente publicado, originalmente publicada,
    publicado pela primeira vez, publicada pela primeira vez, publicado inicialmente, republicado de, reproduzido de,
    publicado antes, publicada antes, saiu originalmente, saiu primeiro, reproduzida de, republicada de,
    reproduzido com autorização
  `),
  company: phrasesIn(
    `sa, ltda, lda, grupo, instituto, associação, amigos, união, liga, federação, fundação, companhia, águas, linhas, centro, câmara, clube, observatório, defesa, corpo, comando, guarda, polícia, ministério, secretaria, naval, museu, tribunal, hospital, universidade, consultoria, consultora, operadora, transportadora, sociedade, banco, coalizão, coligação, círculo, casa, movimento, rede, mineradora, consórcio, unidade, esporte, atlético, ordem, diocese, arquidiocese, controladoria, defensoria, ouvidoria, batalhão, delegacia`,
  ),
  charge: phrasesIn('para, contra, sobre'),
  causes: wordsIn('por pelo pela pelos pelas'),
  issuing: phrasesIn(`
      tornou público, tornou pública, deu a conhecer, publicou, publica, publicado, publicada, divulgou, divulga,
      divulgado, divulgada, emitiu, emitido, emitida, elaborou, elaborado, elaborada, realizou, realizado,
      realizada, apresentou, apresentado, apresentada, encomendado, encomendada, assinado, assinada, feito, feita,
      conduzido, conduzida, lançou, enviou, enviado, concluiu, tornado público, tornada pública, divulgados,
      divulgadas, publicaram, divulgaram, difundiu, difundido, difundida, afixou, afixado, postou, postado,
      remeteu, remetido, enviada, encaminhou, encomendou, assina, assinou, editou, editado, preparado, preparada,
      preparou, produzido, produzida, produziu, veiculou, fez, desenvolvido, desenvolvida, coordenado, coordenada,
      proferiu, proferido, proferida, prolatou, prolatada, expediu, lavrou, elabora, elaboram, assinam, publicam,
      divulgam, entregue, entregues, entregou, apresenta, apresentaram, impulsionado, subscrito, subscrita,
      subscreve, subscrevem, acaba de publicar, acaba de divulgar, tem publicado, tinha publicado, emite,
      emitiram, difunde, difundiram, organizado, organizada, dirigido, dirigida, protocolou, protocolaram,
      ajuizou, ingressou
    `),
  agent: phrasesIn('por, pelo, pela, pelos, pelas, através de, por meio de, mediante'),
  scholarly: phrasesIn(`
      revista, revista científica, periódico científico, periódico, revista médica, revista académica, revista
      acadêmica, publicação científica, revista de ciência
    `),
  broke: phrasesIn(`
      avançada pelo, avançada pela, avançado pelo, avançado pela, noticiado por, noticiado pelo, noticiado pela,
      revelado pelo, revelado pela, revelada pelo, revelada pela, segundo noticiou, segundo noticia, deu a
      notícia, deu a notícia em primeira mão, noticiou em primeira mão, avançou, avança, avançada por, revelou,
      revelada por, antecipou, primeira mão, sido revelado, sido revelada, revelado em primeira mão, foi revelado,
      foi revelada, foi noticiado, foi noticiada, noticiada pelo, noticiada pela, noticiada por, divulgada pelo,
      divulgado pelo jornal, publicada pelo, publicado pelo jornal, publicada pela, denunciado pelo, denunciada
      pelo, antecipado pelo, antecipada pelo, antecipado pela, antecipada pela, em primeira mão, tinha avançado,
      havia revelado, havia antecipado, o primeiro a, a primeira a, tinha revelado, tinha antecipado, tinha
      adiantado, tinha noticiado, tinha denunciado, havia avançado, havia adiantado, havia noticiado, havia
      denunciado, tinham avançado, tinham revelado, tinham antecipado, tinham adiantado, tinham noticiado, tinham
      denunciado, haviam avançado, haviam revelado, haviam antecipado, haviam adiantado, haviam noticiado, haviam
      denunciado, já tinha avançado, já tinha revelado, já tinha antecipado, já tinha adiantado, já tinha
      noticiado, já tinha denunciado, já havia avançado, já havia revelado, já havia antecipado, já havia
      adiantado, já havia noticiado, já havia denunciado, avançado por, avançados por, avançados pelo, avançados
      pela, avançadas por, avançadas pelo, avançadas pela, noticiados por, noticiados pelo, noticiados pela,
      noticiadas por, noticiadas pelo, noticiadas pela, revelado por, revelados por, revelados pelo, revelados
      pela, reveladas por, reveladas pelo, reveladas pela, antecipado por, antecipada por, antecipados por,
      antecipados pelo, antecipados pela, antecipadas por, antecipadas pelo, antecipadas pela, adiantado por,
      adiantado pelo, adiantado pela, adiantada por, adiantada pelo, adiantada pela, adiantados por, adiantados
      pelo, adiantados pela, adiantadas por, adiantadas pelo, adiantadas pela, denunciado por, denunciado pela,
      denunciada por, denunciada pela, denunciados por, denunciados pelo, denunciados pela, denunciadas por,
      denunciadas pelo, denunciadas pela, antecipa, adianta, noticia em primeira mão, trouxe a público, trouxe à
      tona, deu em primeira mão, avançou em primeira mão, noticiou primeiro, publicou em primeira mão, mostrou em
      primeira mão, em exclusivo, com exclusividade
    `),
  towns: wordsIn('câmara autarquia município prefeitura edilidade municipalidade'),
  suits: wordsIn('ação ações acção processo processos recurso recursos representação queixa queixas queixa-crime'),
  again: phrasesIn(`
    empresa, companhia, entidade, organismo, autarquia, operadora, concessionária, associação, clube, instituição,
    órgão, sindicato, fundação, firma, pasta, organização, mineradora, petrolífera, construtora, consultora, consultoria,
    incorporadora, seguradora, distribuidora, prefeitura, câmara,
    coalizão, universidade, hospital, instituto, federação, autoridade, secretaria, ministério, polícia, junta,
    comissão, agência, banco, museu, escola, ong, laboratório, fabricante, transportadora, consórcio, cooperativa,
    partido, comitê, comité, município, edilidade, plataforma, cadeia, rede, centro, coletivo
  `),
  offices: wordsIn('ministério'),
  site: phrasesIn(`
      no site, no sítio, na página, no portal, no seu site, em seu site, na sua página, em sua página, no site
      oficial, na página oficial, nas redes sociais, no perfil, no facebook, na sua conta, na sua conta oficial,
      na sua conta oficiais, no seu perfil, no seu perfil oficial, no seu perfil oficiais, na sua página oficial,
      na sua página oficiais, no seu canal, no seu canal oficial, no seu canal oficiais, em sua conta, em sua
      conta oficial, em sua conta oficiais, em seu perfil, em seu perfil oficial, em seu perfil oficiais, em sua
      página oficial, em sua página oficiais, na conta, na conta oficial, na conta oficiais, no perfil oficial, no
      perfil oficiais, nas suas contas, nas suas contas oficial, nas suas contas oficiais, em suas contas, em suas
      contas oficial, em suas contas oficiais, no seu blogue, através da sua conta, através da sua página
    `),
  programme: phrasesIn(`
      programa, podcast, telejornal, noticiário, jornal da noite, matinal, talk show
    `),
  past: wordsIn('passado passada último última'),
  rankings: phrasesIn('índice, ranking, classificação, índices'),
  acts: phrasesIn('declaração, declarações'),
  times: wordsIn('primavera verão outono inverno dia mês semana ano jornada início meados final fim começo princípio'),
  hours: phrasesIn(
    'durante a manhã, durante a tarde, durante a noite, durante o dia, ao fim da manhã, ao fim da tarde, ao fim da noite, ao fim do dia, à noite',
  ),
  about: wordsIn('sobre'),
  judgment: wordsIn('sentença acórdão despacho decisão veredicto'),
  courts: wordsIn('tribunal juízo vara relação supremo'),
  numbers: wordsIn('número nº n núm n.º'),
  stands: wordsIn('estabelece fixa cita recorda'),
  which: wordsIn('que'),
  itsOwn: wordsIn('seu sua seus suas'),
  opened: forms('abert iniciad instaurad', 'o a os as'),
  moment: wordsIn('novo'),
  owned: wordsIn('informação informações notícia'),
  this: wordsIn('deste desta este esta'),
  was: wordsIn('foi foram'),
  refusals: phrasesIn('não respondeu, não quis, não comentou'),
}
