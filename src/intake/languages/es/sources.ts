import { forms, phrasesIn, wordsIn } from '../forms.ts'
import type { SourceWords } from '../source-words.ts'

/** What names the sources of a story in Spanish. */
export const spanishSources: SourceWords = {
  interview: phrasesIn(`
      diálogo, charla, entrevistas, entrevista, entrevistado, entrevistada, conversación, contacto, contacto
      telefónico, comunicación, comunicación telefónica, conversación telefónica, charla telefónica, entrevista
      telefónica, entrevista exclusiva, consultado, consultada, consultados, consultadas, contactado, contactada,
      contactados, contactadas, cuestionado, cuestionada, requerido, requerida, plática, mano a mano, encuentro digital, videoentrevista, entrevistados,
      entrevistadas
    `),
  to: phrasesIn('a, al, con, para, por, concedida a, de, en'),
  told: phrasesIn(`
      declaraciones recogidas por, declaraciones difundidas por, declaraciones al, dijo en, en diálogo con,
      consultado por, consultada por, preguntado por, preguntada por, declaraciones para, dijo a, dijo al, explicó
      a, contó a, declaró a, declaró al, aseguró a, afirmó a, señaló a, declaraciones a, dijo este martes a, contó
      al, explicó al, relató a, consultados por, consultadas por, preguntados por, preguntadas por, entrevistado
      por, entrevistada por, entrevistados por, entrevistadas por, contactado por, contactada por, contactados
      por, contactadas por, interrogado por, interrogada por,
      interrogados por, interrogadas por, cuestionado por, cuestionada por, cuestionados por, cuestionadas por,
      abordado por, abordada por, abordados por, abordadas por, requerido por, requerida por, requeridos por,
      requeridas por, recogido por, recogida por, recogidos por, recogidas por, difundido por, difundida por,
      difundidos por, difundidas por, consultado por el, consultada por el, consultados por el, consultadas por
      el, preguntado por el, preguntada por el, preguntados por el, preguntadas por el, entrevistado por el,
      entrevistada por el, entrevistados por el, entrevistadas por el, contactado por el, contactada por el,
      contactados por el, contactadas por el, interrogado por el, interrogada por el, interrogados por el, interrogadas por el, cuestionado por el,
      cuestionada por el, cuestionados por el, cuestionadas por el, abordado por el, abordada por el, abordados
      por el, abordadas por el, requerido por el, requerida por el, requeridos por el, requeridas por el, recogido
      por el, recogida por el, recogidos por el, recogidas por el, difundido por el, difundida por el, difundidos
      por el, difundidas por el, en contacto con, en comunicación con, en conversación con, en charla con, en
      plática con, en declaraciones a, en declaraciones al, en declaraciones para, declaraciones exclusivas a, en
      una nota con, en nota con, en una nota para, a preguntas de, en respuesta a preguntas de, invitado en,
      invitada en, de visita en, habló con, conversó con, dialogó con, charló con, platicó con, aseguró al, afirmó
      al, señaló al, relató al, confirmó a, confirmó al, indicó a, indicó al, comentó a, comentó al, reveló a,
      reveló al, manifestó a, manifestó al, precisó a, precisó al, detalló a, detalló al, adelantó a, adelantó al,
      confesó a, confesó al, admitió a, admitió al, reconoció a, reconoció al, narró a, narró al, apuntó a, apuntó
      al, insistió a, insistió al, lamentó a, lamentó al, advirtió a, advirtió al, resumió a, resumió al, dice a,
      dice al, explica a, explica al, cuenta a, cuenta al, asegura a, asegura al, afirma a, afirma al, señala a,
      señala al, relata a, relata al, confirma a, confirma al
    `),
  blaming: forms(
    'critic acus culp elogi felicit salud increp denunci desacredit tach calific tild conden llam reprob fustig cuestion',
    'ó a aron aba ado',
  ),
  telling: phrasesIn('en, a, al, para, ante'),
  aired: phrasesIn(
    'en los micrófonos de, a los micrófonos de, ante los micrófonos de, en los micrófonos del, a los micrófonos del, ante las cámaras de, ante las cámaras del, a las cámaras de, en las páginas de, en las páginas del, en el plató de, en los estudios de, en la antena de, en antena de',
  ),
  confided: phrasesIn('contó, cuenta, contaba, contado, confesó, confiesa, confesado, relató, relata, relatado'),
  polls: phrasesIn('encuesta, encuestas, sondeo, sondeos, barómetro'),
  revealed: phrasesIn(`
      publicación, adelantada, adelantado, adelantadas, adelantados, revelada, revelado, desvelada, desvelado,
      destapada, destapado, avanzada, avanzado, divulgada, divulgado, avanzados, avanzadas, revelados, reveladas,
      desvelados, desveladas, destapados, destapadas, divulgados, divulgadas, publicado, publicada, publicados,
      publicadas, difundido, difundida, difundidos, difundidas, obtenido, obtenida, obtenidos, obtenidas,
      conseguido, conseguida, conseguidos, conseguidas, filtrado, filtrada, filtrados, filtradas, emitido,
      emitida, emitidos, emitidas, recogido, recogida, recogidos, recogidas, anticipado, anticipada, anticipados,
      anticipadas, contado, contada, contados, contadas, conocido, conocida, conocidos, conocidas, citado, citada,
      citados, citadas, reproducido, reproducida, reproducidos, reproducidas, dado a conocer, dada a conocer,
      dados a conocer, dadas a conocer, sacado a la luz, sacada a la luz, sacados a la luz, sacadas a la luz,
      publicado en exclusiva, publicada en exclusiva, publicados en exclusiva, publicadas en exclusiva
    `),
  posting: phrasesIn(`
      en redes sociales, en sus redes sociales, en las redes sociales, en sus redes, a través de sus redes
      sociales, a través de las redes sociales, a través de redes sociales, a través de sus redes, por redes
      sociales, por sus redes sociales, red social, redes sociales, vía redes sociales, desde sus redes sociales,
      en sus perfiles
    `),
  studies: phrasesIn(
    'artículo, investigación, estudio, encuesta, análisis, preprint, paper, ensayo, trabajo, datos, informe, evaluación',
  ),
  alongside: phrasesIn('con'),
  reported: phrasesIn(`
      citado por, citado por el, citada por, citada por el, citados por, citados por el, citadas por, citadas por el,
      reveló, revela, reportó, reporta, adelanta, avanzó, avanza, desveló, escribe, escribió, difundió, citado
      por, citada por, citados por, al que tuvo acceso, informó, informa, publicó, publica, según
      informó, según publica, según publicó, recoge, según recoge, adelantó, informaba, informaron, reportaron,
      contó, ha publicado, ha revelado, ha informado, había publicado, había informado, había revelado, publicaba,
      escribía, consignó, consigna, dio cuenta, da cuenta, detalló, señaló, apuntó, indicó, según consigna, según
      reportó, ha adelantado, había adelantado, publican, informan, reportan, según ha publicado, según ha podido
      saber, según contó, según cuenta, según relata, según relató, según difundió, según detalla, según señala,
      según indica, ha difundido, había difundido, tituló, titulaba, titula, hizo público, reprodujo, reproduce,
      dedicó, según cita, se hizo eco, se hace eco, se hicieron eco, han publicado, habían publicado, recogía,
      recogió, replicó, emitió
    `),
  statement: phrasesIn(`
      misiva, tarjeta informativa, ficha informativa, circular, página web, sitio web, web, publicación, mensaje, boletín, resolución, comunicado de
      prensa, comunicado conjunto, comunicado, nota de prensa, anuncio, aviso, bando, decreto, nota, folleto,
      tuit, hilo, post, video, vídeo, oficio, instructivo, declaración, posicionamiento, manifiesto, reporte de
      prensa, gacetilla, gacetilla de prensa, parte de prensa, parte oficial, comunicados, boletín de prensa,
      escrito, nota oficial, un parte, el parte, al parte, del parte, parte médico, parte policial, parte
      meteorológico, carta a los socios, comunicado oficial, breve comunicado, escueto comunicado, declaración
      institucional, tuits, mensaje en x, mensaje en redes, publicación en redes, historia, bando municipal,
      circular interna, hecho relevante, información privilegiada, parte de guerra, comunicación oficial, boletín
      informativo, boletín oficial del organismo, ficha, avisos, alerta, notas, nota informativa, nota
      aclaratoria, carta de despedida
    `),
  document: phrasesIn(`
      reportaje,
      carta, carta abierta, oficio, artículo, balance, peritaje, informe anual, memoria, acusación, escrito,
      demanda, fallo, expediente, registro, boletín oficial, barómetro, diagnóstico, evaluación, relevamiento,
      muestreo, tesis, censo, datos, cifras, estadísticas, sondeo, investigación, dictamen, informe, estudio,
      encuesta, auditoría, análisis, acta, sentencia, documento, atestado, auto, proyección, proyecciones,
      estimación, estimaciones, previsiones, mapa, índice, ranking, preprint, paper, libro blanco, ensayo,
      monitoreo, querella, denuncia, recurso, testamento, pericia, padrón, inventario, catálogo, tasación,
      recuento, conteo, reporte, evaluaciones, dossier, dosier, expediente judicial, auto judicial, sumario,
      escrito de acusación, escrito de defensa, carpeta de investigación, acta notarial, memoria anual, informe
      pericial, informe forense, autopsia, informe técnico, informe preliminar, borrador, actas, estudio
      científico, tesis doctoral, documentos, resolución judicial, providencia, providencias
    `),
  dated: [
    ...forms(
      'enviad remitid emitid colgad publicad difundid fechad subid divulgad presentad aparecid firmad distribuid grabad lanzad incorporad aportad entregad redactad registrad elevad leíd filtrad conocid dirigid',
      'o a os as',
    ),
    ...phrasesIn(`
      publicado el, con fecha, con fecha del, hecho público, hecha pública, hechos públicos, hechas públicas, dado a
      conocer, dada a conocer, dados a conocer, dadas a conocer, recién publicado, recién publicada
    `),
  ],
  outlet: phrasesIn(`
      agencia de noticias, agencia, diario, periódico, semanario, revista, emisora, radio, cadena, televisión,
      canal, portal, medio, la web, agencia estatal, canal de televisión, televisora, radioemisora, cadena de
      televisión, cadena pública, televisión pública, radio pública, sitio de noticias, sitio, portal de noticias,
      medio digital, diario digital, rotativo, matutino, vespertino, tabloide, quincenario, mensuario,
      publicación, blog, podcast, programa, digital, cabecera, teletipo, noticiero, noticiario, informativo,
      informativos, telediario, emisora local, radio local, televisión local, canal local, cadena privada, cadena
      autonómica, televisión autonómica, agencia oficial, agencia estatal de noticias, agencia británica, agencia
      francesa, revista digital, revista cultural, magacín, suplemento, boletín, newsletter, medio local, medio
      comunitario, periódico local, diario local, diario regional, diario económico, diario deportivo, periódico
      digital, portal informativo, portal web, bisemanario, publicación digital
    `),
  notOutlet: phrasesIn(`
    parlamento, congreso, senado, tribunal, consejo, comisión, comité, policía, asamblea, juez, pleno, vecinos,
    periodistas, prensa
  `),
  by: phrasesIn('de, del, por'),
  citing: phrasesIn(`
      citando, citando a, que cita, que cita a, que citó, que citó a, cita a, citó a, cita, en referencia a, con
      base en, citando fuentes, citando como fuente, con cita de, en base a, remitiéndose a, que citaba, que
      citaba a, basándose en, al citar, citando al, que cita al, que citó al, que citan a, citando a fuentes de,
      con cita a, en alusión a, cita al, citó al, haciéndose eco de
    `),
  correspondent: phrasesIn(`
    corresponsal, corresponsales, enviado especial, enviada especial, reportero, reportera, periodista, periodistas
  `),
  witness: phrasesIn(`
    pudo comprobar, ha podido comprobar, pudo constatar, constató, comprobó, presenció, en el lugar, sobre el terreno,
    estuvo presente, estuvo allí, visitó, vio
  `),
  own: phrasesIn(`
      nuestro, nuestra, este diario, este periódico, este medio, esta redacción, esta revista, este portal, este
      semanario, este digital, esta emisora, esta agencia, esta cadena, esta cabecera, este rotativo, este canal,
      este programa, nuestro diario, nuestro periódico, la redacción de este medio
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
  causes: wordsIn('por'),
  issuing: phrasesIn(`
      hizo público, hizo pública, ha hecho público, dio a conocer, hecho público, publicó, publica, publicado,
      publicada, difundió, difunde, difundido, difundida, emitió, emitido, emitida, elaboró, elaborado, elaborada,
      realizó, realizado, realizada, presentó, presentado, presentada, encargado, encargada, firmado, firmada,
      redactado, redactada, distribuyó, divulgó, divulgado, remitió, remitido, lanzó, entregó, dado a conocer,
      dada a conocer, difundieron, hicieron pública, hicieron público, hecha pública, divulgada, subió, colgó,
      envió, enviado, enviada, remitida, encargó, suscrito, suscrita, expidió, expedido, editado, edita, editó,
      publicaron, mandó, mandaron, hizo llegar, remitieron, enviaron, colgaron, subieron, dictó, dicta, ha
      dictado, dictado, dictada, falló, resolvió, recoge, recogido en, elabora, elaboran, firma, firman, publican,
      difunden, entregada, entregado, presenta, presentaron, coordinado, coordinada, impulsado, impulsada,
      avalado, avalada, dirigido, dirigida, realiza, rubricado, rubricada, suscribe, suscriben, acaba de publicar,
      ha publicado, ha presentado, ha difundido, ha hecho pública, ha emitido, emite, emitieron, ha elaborado,
      había publicado
    `),
  agent: phrasesIn('a través de, por medio de, mediante, por'),
  scholarly: phrasesIn(`
      revista, revista científica, revista especializada, revista médica, revista académica, publicación
      científica
    `),
  broke: phrasesIn(`
      según publica, según publicó, según recoge, según adelantó, desveló, ha desvelado, destapó, adelantada por,
      recogida por, recogido por, adelantó, ha adelantado, adelantado por, avanzó, reveló, revelada por, revelado
      por, dio la primicia, dio a conocer, primero en informar, la noticia la dio, fue revelado por, fue revelada
      por, fue adelantada por, fue publicado por, publicada por, publicado por, dado a conocer por, dada a conocer
      por, sacó a la luz, sacado a la luz por, había adelantado, había revelado, había publicado, había desvelado,
      en primicia, según pudo saber, según ha podido saber, según supo, primero en publicar, primera en publicar,
      primero en dar, la primera en dar, la contó primero, lo contó primero, contó primero, publicó primero, lo
      publicó primero, ha avanzado, ha destapado, ha revelado, ha anticipado, había avanzado, había destapado,
      había anticipado, habían adelantado, habían avanzado, habían desvelado, habían destapado, habían revelado,
      habían anticipado, han adelantado, han avanzado, han desvelado, han destapado, han revelado, han anticipado,
      destapaba, adelantaba, desvelaba, avanzaba, anticipaba, adelanta, avanza, desvela, destapa, había sacado a
      la luz, ha sacado a la luz, había dado a conocer, ha dado a conocer, dio la noticia, dio a conocer la
      noticia, contó en exclusiva, publicó en exclusiva, en exclusiva, como exclusiva
    `),
  again: phrasesIn(`
    empresa, organismo, compañía, entidad, institución, firma, asociación, naviera, club, sindicato, operadora,
    concesionaria, agrupación, organización, federación, gremio, colectivo, dependencia, cartera, ayuntamiento,
    municipio, minera, petrolera, aerolínea, automotriz, eléctrica, papelera, constructora, consultora,
    promotora, desarrolladora, aseguradora, distribuidora, comercializadora, cámara, comuna,
    alcaldía, consorcio, fiscalía, gobernación, intendencia, coalición, cooperativa, universidad, hospital,
    autoridad, ente, ministerio, secretaría, policía, fundación, banco, museo, escuela, ong, laboratorio,
    fabricante, corporación, prefectura, municipalidad, consistorio, cabildo, plataforma, partido, comité
  `),
  towns: wordsIn('ayuntamiento consistorio municipio municipalidad alcaldía cabildo intendencia comuna'),
  suits: wordsIn('demanda demandas querella querellas denuncia denuncias recurso recursos'),
  offices: wordsIn('ministerio'),
  site: phrasesIn(`
      en el sitio web, en la página web, en la web, en el sitio, en la cuenta, en su sitio web, en su página web,
      en su web, en su cuenta, en la página, en el portal, en la página de facebook, en su cuenta oficial, en su
      cuenta institucional, en su perfil, en su perfil oficial, en su perfil institucional, en sus cuentas, en sus
      cuentas oficial, en sus cuentas institucional, en su página, en su página oficial, en su página
      institucional, en su canal, en su canal oficial, en su canal institucional, en su muro, en su muro oficial,
      en su muro institucional, en su web oficial, en su web institucional, en la cuenta oficial, en la cuenta
      institucional, en el perfil, en el perfil oficial, en el perfil institucional, a través de su cuenta, a
      través de su cuenta oficial, a través de su cuenta institucional, a través de su perfil, a través de su
      perfil oficial, a través de su perfil institucional, a través de sus cuentas, a través de sus cuentas
      oficial, a través de sus cuentas institucional, a través de su página, a través de su página oficial, a
      través de su página institucional, a través de su canal, a través de su canal oficial, a través de su canal
      institucional, a través de su muro, a través de su muro oficial, a través de su muro institucional, a través
      de su web, a través de su web oficial, a través de su web institucional, a través de la cuenta, a través de
      la cuenta oficial, a través de la cuenta institucional, a través de el perfil, a través de el perfil
      oficial, a través de el perfil institucional, desde su cuenta, desde su cuenta oficial, desde su cuenta
      institucional, desde su perfil, desde su perfil oficial, desde su perfil institucional, desde sus cuentas,
      desde sus cuentas oficial, desde sus cuentas institucional, desde su página, desde su página oficial, desde
      su página institucional, desde su canal, desde su canal oficial, desde su canal institucional, desde su
      muro, desde su muro oficial, desde su muro institucional, desde su web, desde su web oficial, desde su web
      institucional, desde la cuenta, desde la cuenta oficial, desde la cuenta institucional, desde el perfil,
      desde el perfil oficial, desde el perfil institucional, en su sitio, en su portal, en su blog
    `),
  programme: phrasesIn(`
      programa, espacio, pódcast, podcast, magacín, noticiero, informativo, telediario, matinal, magazín,
      tertulia, noticiario
    `),
  past: wordsIn('pasado pasada último última'),
  rankings: phrasesIn('índice, ranking, clasificación, índices'),
  acts: phrasesIn('declaración, declaraciones'),
  times: wordsIn(
    'primavera verano otoño invierno día mes semana año jornada principios mediados finales fines comienzos inicios',
  ),
  hours: phrasesIn('en la mañana, por la mañana, por la tarde, por la noche'),
  about: wordsIn('sobre'),
  judgment: phrasesIn(`
      sentencia, fallo, auto, resolución, resolución judicial, providencia, veredicto, escrito de sentencia, auto
      judicial, laudo
    `),
  courts: wordsIn('juzgado tribunal audiencia corte'),
  branches: phrasesIn('en lo, de lo'),
  numbers: wordsIn('número nº n núm n.º'),
  stands: wordsIn('establece fija cita recoge recuerda acredita tumba'),
  owned: wordsIn('información informaciones noticia crónica exclusiva'),
  this: wordsIn('este esta'),
  which: wordsIn('que'),
  itsOwn: wordsIn('su sus'),
  opened: forms('abiert iniciad instaurad', 'o a os as'),
  moment: wordsIn('nuevo'),
  was: wordsIn('fue fueron'),
  refusals: phrasesIn('no respondió, no quiso, no ha querido, declinó'),
}
