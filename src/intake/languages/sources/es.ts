import { forms, phrasesIn, wordsIn } from '../forms.ts'
import type { SourceWords } from '../source-words.ts'

/** What names the sources of a story in Spanish. */
export const spanishSources: SourceWords = {
  interview: phrasesIn('diálogo, charla, entrevistas, entrevista, entrevistado, entrevistada, conversación'),
  to: phrasesIn('a, al, con, para, por, concedida a, de, en'),
  told: phrasesIn(
    `declaraciones recogidas por, declaraciones difundidas por, declaraciones al, dijo en, en diálogo con, consultado por, consultada por, preguntado por, preguntada por, declaraciones para, dijo a, dijo al, explicó a, contó a, declaró a, declaró al, aseguró a, afirmó a, señaló a, declaraciones a, dijo este martes a, contó al, explicó al, relató a`,
  ),
  telling: phrasesIn('en, a, al, para, ante'),
  aired: phrasesIn(
    'en los micrófonos de, a los micrófonos de, ante los micrófonos de, en los micrófonos del, a los micrófonos del, ante las cámaras de, ante las cámaras del, a las cámaras de, en las páginas de, en las páginas del, en el plató de, en los estudios de, en la antena de, en antena de',
  ),
  confided: phrasesIn('contó, cuenta, contaba, contado, confesó, confiesa, confesado, relató, relata, relatado'),
  polls: phrasesIn('encuesta, encuestas, sondeo, sondeos, barómetro'),
  revealed: phrasesIn(
    'publicación, adelantada, adelantado, adelantadas, adelantados, revelada, revelado, desvelada, desvelado, destapada, destapado, avanzada, avanzado, divulgada, divulgado',
  ),
  posting: phrasesIn(
    'en redes sociales, en sus redes sociales, en las redes sociales, en sus redes, a través de sus redes sociales, a través de las redes sociales, a través de redes sociales, a través de sus redes, por redes sociales, por sus redes sociales, red social, redes sociales',
  ),
  studies: phrasesIn(
    'artículo, investigación, estudio, encuesta, análisis, preprint, paper, ensayo, trabajo, datos, informe, evaluación',
  ),
  alongside: phrasesIn('con'),
  reported: phrasesIn(`
    reveló, revela, reportó, reporta, adelanta, avanzó, avanza, desveló, escribe, escribió, difundió, citado por,
    citada por, citados por, consultado por, al que tuvo acceso, informó, informa, publicó, publica, según informó,
    según publica, según publicó, recoge, según recoge, adelantó, informaba, informaron, reportaron, contó,
    ha publicado, ha revelado, ha informado, había publicado, había informado, había revelado, publicaba, escribía,
    consignó, consigna, dio cuenta, da cuenta, detalló, señaló, apuntó, indicó, según consigna, según reportó,
    ha adelantado, había adelantado
  `),
  statement: phrasesIn(
    `misiva, circular, página web, sitio web, web, publicación, mensaje, boletín, resolución, comunicado de prensa, comunicado conjunto, comunicado, nota de prensa, anuncio, aviso, bando, decreto, nota, folleto, tuit, hilo, post, video, vídeo, oficio, instructivo, declaración, posicionamiento, manifiesto, reporte de prensa, gacetilla, gacetilla de prensa, parte de prensa, parte oficial, comunicados, boletín de prensa, escrito, nota oficial, un parte, el parte, al parte, del parte, parte médico, parte policial, parte meteorológico`,
  ),
  document: phrasesIn(`
    carta, carta abierta, oficio, artículo, balance, peritaje, informe anual, memoria, acusación, escrito, demanda,
    fallo, expediente, registro, boletín oficial, barómetro, diagnóstico, evaluación, relevamiento, muestreo, tesis,
    censo, datos, cifras, estadísticas, sondeo, investigación, dictamen, informe, estudio, encuesta, auditoría,
    análisis, acta, sentencia, documento, atestado, auto, proyección, proyecciones, estimación, estimaciones,
    previsiones, mapa, índice, ranking, preprint, paper, libro blanco, ensayo, monitoreo, querella, denuncia,
    recurso, testamento, pericia, padrón, inventario, catálogo, tasación, recuento, conteo, reporte, reportaje, evaluaciones
  `),
  dated: phrasesIn(`
    enviado, enviada, remitido, emitida, colgado, colgada, publicado, publicada, publicado el, difundido, difundida,
    emitido, fechado, fechada, con fecha, remitida, subido, subida, hecho público, hecha pública, divulgado,
    divulgada, difundidos, dado a conocer, dada a conocer, presentado, presentada, aparecido, aparecida, publicados,
    publicadas, firmado, firmada, distribuido, distribuida, grabada, grabado, lanzado, con fecha del
  `),
  outlet: phrasesIn(`
    agencia de noticias, agencia, diario, periódico, semanario, revista, emisora, radio, cadena, televisión, canal,
    portal, medio, la web, agencia estatal, canal de televisión, televisora, radioemisora, cadena de televisión,
    cadena pública, televisión pública, radio pública, sitio de noticias, sitio, portal de noticias, medio digital,
    diario digital, rotativo, matutino, vespertino, tabloide, quincenario, mensuario, publicación, blog, podcast,
    programa, digital, cabecera
  `),
  notOutlet: phrasesIn(`
    parlamento, congreso, senado, tribunal, consejo, comisión, comité, policía, asamblea, juez, pleno, vecinos,
    periodistas, prensa
  `),
  by: phrasesIn('de, del, por'),
  citing: phrasesIn(`
    citando, citando a, que cita, que cita a, que citó, que citó a, cita a, citó a, cita, en referencia a,
    con base en, citando fuentes, citando como fuente, con cita de, en base a, remitiéndose a, que citaba,
    que citaba a, basándose en, al citar
  `),
  correspondent: phrasesIn(`
    corresponsal, corresponsales, enviado especial, enviada especial, reportero, reportera, periodista, periodistas
  `),
  witness: phrasesIn(`
    pudo comprobar, ha podido comprobar, pudo constatar, constató, comprobó, presenció, en el lugar, sobre el terreno,
    estuvo presente, estuvo allí, visitó, vio
  `),
  own: phrasesIn(`
    nuestro, nuestra, este diario, este periódico, este medio, esta redacción, esta revista, este portal,
    este semanario
  `),
  thisStory: phrasesIn(`
    artículo, texto, nota, reportaje, este artículo, esta noticia, este texto, esta nota, este reportaje,
    esta entrevista, esta historia, este contenido, esta crónica, el artículo, una versión de este artículo
  `),
  contributed: phrasesIn(`
    contribuyó a este reportaje, contribuyó a este artículo, contribuyó a esta información, contribuyó a esta nota,
    colaboró en este artículo, colaboró en esta información, colaboró en este reportaje, colaboró en esta nota,
    ha colaborado en esta información
  `),
  kept: [],
  firstPublished: phrasesIn(`
    tomada de, reproducida de, extraído de, cortesía de, con permiso de, con autorización de, apareció en,
    publicado antes en, publicado en alianza con, publicado originalmente, publicada originalmente,
    originalmente publicado, originalmente publicada, publicado por primera vez, publicada por primera vez,
    se publicó originalmente, apareció originalmente, apareció por primera vez, se publicó por primera vez,
    reproducido de, republicado de, tomado de, publicado primero en, publicada primero en, se publicó antes en,
    apareció primero en, reproducido con permiso de, reproducido con autorización de, republicada de,
    salió originalmente en
  `),
  company: phrasesIn(
    `sa, s.a, naviera, grupo, instituto, asociación, amigos, unión, liga, federación, fundación, autoridad, aguas, líneas, centro, cámara, club, observatorio, cooperativa, sociedad, plataforma, fiscalía, universidad, museo, consultora, constructora, concesionaria, operadora, tribunal, corte, secretaría, dirección, junta, comisaría, cofradía, colegio, hospital, banco, coalición, círculo, casa, movimiento, red, minera, consorcio, comisión, consejo, gobierno, ministerio, deportivo, atlético, deportiva, unidad, comando, jefatura, contraloría, auditoría general, defensoría, procuraduría, superintendencia, subsecretaría, cuerpo, policía, guardia, bomberos, sindicato, diócesis, arzobispado, obispado`,
  ),
  charge: phrasesIn('para, contra, sobre'),
  issuing: phrasesIn(
    `hizo público, hizo pública, ha hecho público, dio a conocer, hecho público, publicó, publica, publicado, publicada, difundió, difunde, difundido, difundida, emitió, emitido, emitida, elaboró, elaborado, elaborada, realizó, realizado, realizada, presentó, presentado, presentada, encargado, encargada, firmado, firmada, redactado, redactada, distribuyó, divulgó, divulgado, remitió, remitido, lanzó, entregó, dado a conocer, dada a conocer, difundieron, hicieron pública, hicieron público, hecha pública, divulgada, subió, colgó, envió, enviado, enviada, remitida, encargó, suscrito, suscrita, expidió, expedido, editado, edita, editó, publicaron, mandó, mandaron, hizo llegar, remitieron, enviaron, colgaron, subieron, dictó, dicta, ha dictado, dictado, dictada, falló, resolvió`,
  ),
  agent: phrasesIn('a través de, por medio de, mediante, por'),
  scholarly: phrasesIn('revista, revista científica, revista especializada'),
  broke: phrasesIn(`
    según publica, según publicó, según recoge, según adelantó, desveló, ha desvelado, destapó, adelantada por,
    recogida por, recogido por, adelantó, ha adelantado, adelantado por, avanzó, reveló, revelada por, revelado por,
    dio la primicia, dio a conocer, primero en informar, la noticia la dio, fue revelado por, fue revelada por,
    fue adelantada por, fue publicado por, publicada por, publicado por, dado a conocer por, dada a conocer por,
    sacó a la luz, sacado a la luz por, había adelantado, había revelado, había publicado, había desvelado,
    en primicia, según pudo saber, según ha podido saber, según supo, primero en publicar, primera en publicar, primero en dar, la primera en dar,
    la contó primero, lo contó primero, contó primero, publicó primero, lo publicó primero
  `),
  again: phrasesIn(`
    empresa, organismo, compañía, entidad, institución, firma, asociación, naviera, club, sindicato, operadora,
    concesionaria, agrupación, organización, federación, gremio, colectivo, dependencia, cartera, ayuntamiento,
    municipio, minera, petrolera, aerolínea, automotriz, eléctrica, papelera, constructora, cámara, comuna,
    alcaldía, consorcio, fiscalía, gobernación, intendencia, coalición, cooperativa, universidad, hospital,
    autoridad, ente, ministerio, secretaría, policía, fundación, banco, museo, escuela, ong, laboratorio,
    fabricante, corporación, prefectura, municipalidad, plataforma, partido, comité
  `),
  site: phrasesIn(`
    en el sitio web, en la página web, en la web, en el sitio, en la cuenta, en su sitio web, en su página web,
    en su web, en su cuenta, en la página, en el portal, en la página de facebook
  `),
  programme: phrasesIn('programa, espacio, pódcast, podcast, magacín'),
  past: wordsIn('pasado pasada último última'),
  times: wordsIn('día'),
  hours: phrasesIn('en la mañana, por la mañana, por la tarde, por la noche'),
  about: wordsIn('sobre'),
  which: wordsIn('que'),
  itsOwn: wordsIn('su sus'),
  opened: forms('abiert iniciad instaurad', 'o a os as'),
  moment: wordsIn('nuevo'),
  was: wordsIn('fue fueron'),
  refusals: phrasesIn('no respondió, no quiso, no ha querido, declinó'),
}
