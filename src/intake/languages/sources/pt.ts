import { forms, phrasesIn, wordsIn } from '../forms.ts'
import type { SourceWords } from '../source-words.ts'

/** What names the sources of a story in Portuguese. */
export const portugueseSources: SourceWords = {
  interview: phrasesIn(`
    diálogo, bate-papo, ouvido, ouvida, questionado, questionada, depoimento, entrevista, entrevistado, entrevistada,
    conversa, entrevistou
  `),
  to: phrasesIn(`
    a, à, ao, com, para, pelo, pela, concedida a, concedida à, concedida ao, de, em, no, na, da, do
  `),
  told: phrasesIn(
    `declarações recolhidas pela, declarações recolhidas pelo, declarações a, falou à, falou ao, contactado pelo, contactado pela, em conversa com, disse à, disse ao, contou à, contou ao, explicou à, explicou ao, afirmou à, afirmou ao, declarou à, declarou ao, declarações à, declarações ao, em declarações à, em declarações ao, revelou à, revelou ao, relatou à, relatou ao`,
  ),
  telling: phrasesIn('à, ao, para o, para a, no, na'),
  aired: phrasesIn(
    'aos microfones da, aos microfones do, aos microfones de, ao microfone da, ao microfone do, ao microfone de, às câmeras da, às câmaras da, às câmeras do, às câmaras do, nas páginas do, nas páginas da, na antena da, nos estúdios da, nos estúdios do',
  ),
  confided: phrasesIn('contou, conta, contava, contado, relatou, relata, confessou, confidenciou, desabafou'),
  polls: phrasesIn('sondagem, sondagens, pesquisa, pesquisas, barómetro, barômetro, enquete'),
  revealed: phrasesIn(
    'publicação, avançada, avançado, noticiada, noticiado, revelada, revelado, antecipada, antecipado, adiantada, adiantado, divulgada, divulgado',
  ),
  posting: phrasesIn(
    'nas redes sociais, em suas redes sociais, nas suas redes sociais, nas suas redes, em redes sociais, pelas redes sociais, na rede social, rede social, redes sociais',
  ),
  studies: phrasesIn(
    'artigo, artigo científico, estudo, pesquisa, análise, preprint, ensaio, dados, inquérito, levantamento, relatório',
  ),
  alongside: phrasesIn('com'),
  reported: phrasesIn(`
    informou, informa, noticiou, noticia, publicou, publica, revelou, avançou, avança, adiantou, escreve, escreveu,
    citado por, citada por, citado pelo, citado pela, citada pelo, citada pela, segundo noticiou, reportou, cita,
    informava, noticiava, noticiaram, publicava, escrevia, relatou, relata, apurou, conta, contou, mostrou, mostra,
    divulgou, deu conta, dá conta, havia publicado, havia revelado, havia informado, tinha revelado,
    tinha noticiado, tinha avançado, tinha publicado, dera conta, informaram, trouxe, registrou, registra
  `),
  statement: phrasesIn(`
    nota à imprensa, mensagem, publicação, site, página, postagem, circular, informativo, boletim,
    comunicado de imprensa, comunicado, nota, nota oficial, nota de imprensa, anúncio, aviso, edital, decreto,
    declaração, notas, tuíte, tweet, post, panfleto, cartilha, folheto, informe, vídeo, posicionamento, manifesto,
    nota pública, nota de esclarecimento, nota de repúdio, nota informativa, alerta, esclarecimento
  `),
  document: phrasesIn(`
    carta, carta aberta, ofício, tese, laudo, relatório anual, denúncia, acusação, processo, decisão, despacho,
    boletim, censo, barômetro, avaliação, diagnóstico, dossiê, artigo, registro, registo, perícia, dados, números,
    estatísticas, relatório, estudo, inquérito, sondagem, pesquisa, auditoria, análise, ata, acórdão, sentença,
    levantamento, documento, parecer, autos, mandado, reportagem, matéria jornalística, projeções, projeção, estimativas, estimativa, previsões,
    preprint, artigo científico, dissertação, mapeamento, monitoramento, monitorização, ranking, índice, balanço,
    inventário, exame, exames, análises, recenseamento, contagem, livro branco, representação, ação, petição,
    dados oficiais, ensaio
  `),
  dated: phrasesIn(`
    enviado, enviada, postado, postada, difundido, lançado, publicado, publicada, divulgado, divulgada, emitido,
    emitida, datado, datada, publicado em, divulgado em, enviados, remetido, remetida, encaminhado, encaminhada,
    colocado, tornado público, tornada pública, lançada, apresentado, apresentada, assinado, assinada, publicados,
    publicadas, divulgados, divulgadas, difundida, veiculado, veiculada, exibida, exibido, gravada, gravado,
    transmitida, transmitido, afixado, afixada, concluído, protocolado
  `),
  outlet: phrasesIn(`
    agência de notícias, agência, diário, jornal, semanário, revista, emissora, rádio, cadeia, televisão, canal,
    portal, site, tv, veículo, televisão pública, rádio pública, rádio local, emissora de tv, emissora de televisão,
    canal de televisão, canal de tv, tabloide, mensário, quinzenário, periódico, diário online, jornal online,
    portal de notícias, site de notícias, blog, blogue, podcast, programa, matutino, vespertino, publicação,
    estação, estação de rádio, estação de televisão
  `),
  notOutlet: phrasesIn(`
    parlamento, congresso, senado, tribunal, conselho, comissão, polícia, assembleia, câmara, juiz, jornalistas,
    imprensa, moradores, plenário, deputados
  `),
  by: phrasesIn('de, do, da, dos, das, por, pelo, pela'),
  citing: phrasesIn(`
    citando, citando a, citando o, que cita, que citou, com base em, em referência a, citou, citando fontes,
    que cita fontes, baseando-se em, com referência a, citava, que citava, remetendo para
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
    nosso, nossa, este jornal, este diário, esta reportagem, este portal, este site, esta redação, a reportagem
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
  issuing: phrasesIn(
    `tornou público, tornou pública, deu a conhecer, publicou, publica, publicado, publicada, divulgou, divulga, divulgado, divulgada, emitiu, emitido, emitida, elaborou, elaborado, elaborada, realizou, realizado, realizada, apresentou, apresentado, apresentada, encomendado, encomendada, assinado, assinada, feito, feita, conduzido, conduzida, lançou, enviou, enviado, concluiu, tornado público, tornada pública, divulgados, divulgadas, publicaram, divulgaram, difundiu, difundido, difundida, afixou, afixado, postou, postado, remeteu, remetido, enviada, encaminhou, encomendou, assina, assinou, editou, editado, preparado, preparada, preparou, produzido, produzida, produziu, veiculou, fez, desenvolvido, desenvolvida, coordenado, coordenada, proferiu, proferido, proferida, prolatou, prolatada, expediu, lavrou`,
  ),
  agent: phrasesIn('por, pelo, pela, pelos, pelas, através de, por meio de, mediante'),
  scholarly: phrasesIn('revista, revista científica, periódico científico, periódico'),
  broke: phrasesIn(`
    avançada pelo, avançada pela, avançado pelo, avançado pela, noticiado por, noticiado pelo, noticiado pela,
    revelado pelo, revelado pela, revelada pelo, revelada pela, segundo noticiou, segundo noticia, deu a notícia,
    deu a notícia em primeira mão, noticiou em primeira mão, avançou, avança, avançada por, revelou, revelada por,
    antecipou, primeira mão, sido revelado, sido revelada, revelado em primeira mão, foi revelado, foi revelada,
    foi noticiado, foi noticiada, noticiada pelo, noticiada pela, noticiada por, divulgada pelo,
    divulgado pelo jornal, publicada pelo, publicado pelo jornal, publicada pela, denunciado pelo, denunciada pelo,
    antecipado pelo, antecipada pelo, antecipado pela, antecipada pela, em primeira mão, tinha avançado,
    havia revelado, havia antecipado, o primeiro a, a primeira a
  `),
  again: phrasesIn(`
    empresa, companhia, entidade, organismo, autarquia, operadora, concessionária, associação, clube, instituição,
    órgão, sindicato, fundação, firma, pasta, organização, mineradora, petrolífera, construtora, prefeitura, câmara,
    coalizão, universidade, hospital, instituto, federação, autoridade, secretaria, ministério, polícia, junta,
    comissão, agência, banco, museu, escola, ong, laboratório, fabricante, transportadora, consórcio, cooperativa,
    partido, comitê, comité, plataforma, cadeia, rede, centro, coletivo
  `),
  site: phrasesIn(`
    no site, no sítio, na página, no portal, no seu site, em seu site, na sua página, em sua página,
    no site oficial, na página oficial, nas redes sociais, no perfil, no facebook
  `),
  programme: phrasesIn('programa, podcast, telejornal'),
  past: wordsIn('passado passada último última'),
  times: wordsIn('dia'),
  hours: phrasesIn(
    'durante a manhã, durante a tarde, durante a noite, durante o dia, ao fim da manhã, ao fim da tarde, ao fim da noite, ao fim do dia, à noite',
  ),
  about: wordsIn('sobre'),
  which: wordsIn('que'),
  itsOwn: wordsIn('seu'),
  opened: forms('abert iniciad instaurad', 'o a os as'),
  moment: wordsIn('novo'),
  this: wordsIn('deste desta'),
  was: wordsIn('foi foram'),
  refusals: phrasesIn('não respondeu, não quis, não comentou'),
}
