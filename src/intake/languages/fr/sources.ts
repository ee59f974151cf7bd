import { forms, phrasesIn, withArticles, wordsIn } from '../forms.ts'
import type { SourceWords } from '../source-words.ts'

const articled = (phrases: readonly string[]): readonly string[] =>
  withArticles(phrases, { à: 'à au aux', de: "de du des d'" })

/** What names the sources of a story in French. */
export const frenchSources: SourceWords = {
  interview: phrasesIn(`
    conversation, discussion, échange, entretien, interview, entrevue, interviewé, interviewée, interrogé,
    interrogée, invité, invitée, tête-à-tête, grand entretien, interviewés, interrogés, invités, face-à-face,
    joint, jointe, joints, jointes, contacté, contactée, contactés, sollicité, sollicitée
  `),
  to: articled(
    phrasesIn(`
    à, au, aux, avec, par, pour, accordé à, accordée à, accordé au, dans, de, sur, du, donné à, donnée à, livré à,
    livrée à, auprès de, chez
  `),
  ),
  told: articled(
    phrasesIn(`
    interrogé par, interrogée par, joint par, jointe par, contacté par, contactée par, confie à, confie au, au
    journal, déclaré à, déclaré au, confié à, confié au, dit à, dit au, expliqué à, expliqué au, affirmé à, affirmé
    au, indiqué à, indiqué au, assuré à, assuré au, raconté à, raconté au, déclarations à, déclarations au,
    s'exprimer dans, s'exprimant dans, s'exprimait dans, s'est exprimé dans, s'est exprimée dans, s'exprimer sur,
    s'exprimait sur, s'est exprimé sur, s'est exprimée sur, propos recueillis par, propos rapportés par, interrogés
    par, joints par, contactés par, sollicité par, sollicitée par, interviewé par, interviewée par, rencontré par,
    rencontrée par, interrogé sur, interrogée sur, invité sur, invitée sur, invité de, invitée de, se confie à,
    s'est confié à, s'est confiée à, précisé à, confirmé à, rapporté à, soufflé à, glissé à, lâché à, répété à,
    déclarations faites à, confidences à, parler à, parlé à, parlait à, parlant à, s'exprimant sur, s'exprimant
    auprès de, répondu aux questions de, répond aux questions de, répondait aux questions de, répondant aux
    questions de, s'est livré à, s'est livrée à, s'est épanché dans, s'est épanchée dans, propos tenus à, propos
    tenus sur, témoigné sur, témoigné dans, à nos confrères de, auprès de nos confrères de, à nos collègues de
  `),
  ),
  telling: articled(
    phrasesIn(`
    à, au, auprès de, auprès du, auprès de l', sur, dans, à nos confrères de, auprès de nos confrères de, à nos
    consœurs de, à un journaliste de, à une journaliste de, aux journalistes de, à l'équipe de, chez
  `),
  ),
  aired: articled(
    phrasesIn(`
    au micro de, au micro du, au micro d', aux micros de, sur l'antenne de, sur l'antenne du, à l'antenne de, à
    l'antenne du, sur les ondes de, sur le plateau de, sur le plateau du, dans les colonnes de, dans les colonnes
    du, dans les colonnes d', dans les pages de, dans les pages du, devant les caméras de, devant les caméras du,
    aux caméras de, sur les antennes de, sur les plateaux de, devant la caméra de, face aux caméras de, face à la
    caméra de, dans la matinale de, en direct sur, en duplex sur
  `),
  ),
  confided: phrasesIn(`
    confié, confie, confiait, raconté, raconte, racontait, confiée, parler, parlé, dévoilé, avoué, livré
  `),
  polls: phrasesIn('sondage, sondages, baromètre'),
  revealed: phrasesIn(`
    publication, révélée, révélé, révélées, révélés, dévoilée, dévoilé, dévoilées, ébruitée, sortie, sorti,
    rapportée, rapporté, ébruité, relayée, donnée
  `),
  posting: phrasesIn(
    'sur les réseaux sociaux, sur ses réseaux sociaux, sur ses réseaux, sur le réseau social, via les réseaux sociaux, via ses réseaux sociaux, réseau social, réseaux sociaux',
  ),
  studies: phrasesIn(`
    article, article scientifique, recherche, recherches, étude, enquête, analyse, préprint, données, mesures,
    analyses, thèse, travaux, tribune, rapport, thèse de doctorat, méta-analyse, publication, papier, essai
    clinique, expérience
  `),
  alongside: phrasesIn('avec'),
  reported: phrasesIn(`
    rapporte, rapporté, rapportait, a rapporté, a révélé, révèle, révélait, indique, a indiqué, écrit, relate, a
    relaté, publie, a publié, annonce, a annoncé, rapportent, révélé par, rapporté par, cité par, citée par, cités
    par, a appris, ont rapporté, écrivait, racontait, raconte, détaille, a écrit, publiait, avait révélé, avait
    rapporté, avait écrit, avait publié, avance, mentionne, évoque, a raconté, fait état, a fait état, relayait, a
    relayé, relaie, relatent, ont relaté, relatait, révèlent, ont révélé, écrivent, croit savoir, croyait savoir,
    croient savoir, assure savoir, racontent, titrait, citées par, repris par,
    reprise par, reprises par, relayé par, relayée par, relayés par, relayées par, rapportée par, rapportés par,
    rapportées par, recueilli par, recueillis par, recueillie par, a pu consulter, ont pu consulter,
    s'est procuré, nous apprend, apprend-on dans, a consacré, consacre, consacrait, titre, a titré
  `),
  statement: phrasesIn(`
    note,
    communiqué de presse, message, bulletin, site, site internet, page facebook, compte x, compte twitter, compte
    facebook, compte instagram, compte officiel, son compte, tract, mise au point, communiqué, annonce, avis,
    arrêté, décret, déclaration, communiqués, tweet, publication, post, billet, courriel, prise de position,
    vidéo, bulletin d’information, dépliant, brochure, notice, circulaire, mise en garde, lettre d’information,
    newsletter, story, posts, tweets, stories, publication facebook, message vidéo, message posté, compte
    telegram, compte bluesky, compte linkedin, canal telegram, chaîne telegram, page officielle, note de presse,
    bulletin de vigilance, bulletin météo, point de situation, mise en demeure, droit de réponse, faire-part
  `),
  document: phrasesIn(`
    lettre, lettre ouverte, courrier, note de synthèse, article, expertise, rapport annuel, bilan, acte
    d’accusation, arrêt, décision, dossier, thèse, recherche, recherches, note interne, étude d’impact, estimation,
    article scientifique, registre, état des lieux, données, chiffres, statistiques, rapport, étude, enquête,
    sondage, audit, analyse, procès-verbal, jugement, document, baromètre, recensement, rapport d’activité,
    préprint, réquisitoire, ordonnance, mémoire, livre blanc, relevés, chiffrage, projections, prévisions,
    évaluation, diagnostic, inventaire, mesures, analyses, tribune, indice, classement, plainte, requête, constat,
    documents, mémo, mails, courriels, relevé, bulletin, compte-rendu, compte rendu, ordonnance de renvoi,
    procès-verbaux, écoutes, étude scientifique, rapport d'enquête, rapport d'expertise, rapport parlementaire,
    avis, note de conjoncture, note d’analyse, note blanche, registres, dossier d'instruction, arrêté
    préfectoral, motion, estimations, évaluations, études, rapports, sondages, audits, expertises, calculs, simulations
  `),
  dated: phrasesIn(`
    publié, publiée, paru, parue, diffusé, diffusée, daté, datée, rendu, rendue, émis, publiés, transmis, transmise,
    envoyé, envoyée, mis en ligne, mise en ligne, posté, postée, adressé, adressée, signé, signée, présenté,
    présentée, dévoilé, dévoilée, publiées, parues, parus, rendu public, rendue publique, remis, remise,
    communiqué le, imprimé
  `),
  outlet: phrasesIn(`
    agence de presse, agence, quotidien, journal, hebdomadaire, magazine, mensuel, revue, station, radio, chaîne,
    télévision, site, site internet, portail, média, presse, chaîne de télévision, chaîne publique, chaîne privée,
    radio publique, site d’information, site spécialisé, journal local, titre, tabloïd, hebdo, bihebdomadaire,
    trimestriel, blog, podcast, émission, webzine, magazine spécialisé, quotidien régional, tv, télé, hebdomadaire
    local, quotidien local, quotidien national, quotidien sportif, quotidien économique, quotidien gratuit,
    quotidien britannique, radio locale, radio associative, radio nationale, radio d'état, radio privée, télévision
    publique, télévision nationale, télévision d'état, télévision locale, chaîne locale, chaîne d'information,
    chaîne d'info, chaîne de télé, chaîne nationale, chaîne cryptée, site local, site d'info, site d'actualité, site
    d'enquête, site d'investigation, site web, portail d'information, pure player, média en ligne,
    média local, média d'investigation, média indépendant, magazine en ligne, journal en ligne, journal régional,
    feuille locale, agence officielle, agence d'état, agence nationale, agence de presse
    officielle, titre de presse, consortium de journalistes, consortium d'investigation, collectif de journalistes,
    canard, confrère, confrères, newsletter, revue spécialisée, revue scientifique, revue médicale, webradio, webtv
  `),
  notOutlet: phrasesIn(`
    parlement, sénat, assemblée, tribunal, conseil, commission, comité, police, juge, journalistes, habitants, élus,
    presse, députés, salariés
  `),
  by: phrasesIn("de, du, des, d', par"),
  citing: articled(
    phrasesIn(`
    citant, qui cite, qui citait, qui citent, en citant, cite, citait, se référant à, en référence à, en se référant
    à, s’appuyant sur, sur la foi de, citant des, se basant sur, s'appuyant sur, reprenant, relayant, qui relaie,
    qui reprend, d'après les informations de
  `),
  ),
  correspondent: phrasesIn(`
    correspondant, correspondante, correspondants, envoyé spécial, envoyée spéciale, envoyés spéciaux, journaliste,
    journalistes, reporter, photographe
  `),
  witness: phrasesIn(`
    a constaté, ont constaté, a pu constater, ont pu constater, constaté par, sur place, sur les lieux, a vu, ont vu,
    a assisté, était présent, était présente, a visité
  `),
  own: phrasesIn('notre, nos, ce journal, notre journal, notre rédaction'),
  thisStory: phrasesIn(`
    article, texte, reportage, cet article, ce texte, ce reportage, cet entretien, cette enquête, cette interview,
    ce papier, cette tribune, l'article, une version de cet article
  `),
  contributed: phrasesIn(`
    a contribué à cet article, a contribué à ce reportage, a collaboré à cet article, ont contribué à cet article,
    ont collaboré à cet article
  `),
  kept: [],
  firstPublished: articled(
    phrasesIn(`
    repris de, repris du, tiré de, tiré du, extrait de, extrait du, reproduit avec l’autorisation de, reproduit avec
    l’autorisation du, avec l’aimable autorisation de, publié en partenariat avec, paru pour la première fois,
    publié pour la première fois, publiée pour la première fois, initialement publié, initialement publiée, publié
    initialement, publiée initialement, paru initialement, initialement paru, d'abord paru, d'abord publié, publié à
    l'origine, est paru, a été publié, a paru, est republié, est reproduit, republié à partir, reproduit avec,
    publié d'abord, paru d'abord, d'abord parue, d'abord publiée, article paru
  `),
  ),
  company: phrasesIn(
    `cie, sa, sas, sarl, amis, groupe, institut, office, agence, association, société, union, ligue, chambre, caisse, laboratoire, observatoire, centre, musée, club, fédération, fondation, ferries, lignes, eaux, banque, collectif, coalition, cercle, maison, mouvement, intersyndicale, réseau, comité, olympique, stade, racing, étoile, entente, diocèse, rectorat, syndicat, brigade, gendarmerie, cour, compagnie, garde`,
  ),
  charge: phrasesIn('sur, pour, contre, chargé'),
  over: wordsIn('sur pour contre'),
  issuing: phrasesIn(
    `a rendu public, a rendu publique, a diffusé, rendu public, publie, publié, publiée, a publié, a rendu, rendu, rend, réalisé, réalisée, mené, menée, commandé, commandée, rédigé, rédigée, établi, établie, remis, remise, diffusé, diffusée, émis, a émis, élaboré, élaborée, signé, signée, présenté, a présenté, dressé, conduite, adressé, adressée, mis en ligne, mise en ligne, dévoilé, dévoile, transmis, transmise, envoyé, envoyée, édité, éditée, posté, commandité, piloté, réalisée par, rédige, rendait, prononcé`,
  ),
  agent: phrasesIn('par le biais de, par voie de, au moyen de, via, par'),
  scholarly: phrasesIn('revue, revue scientifique, journal scientifique'),
  broke: articled(
    phrasesIn(`
    rapporté par, rapportée par, révélé par, selon les informations de, selon les informations du, d'après les informations de, d'après les informations du, comme l’a révélé,
    comme l'a révélé, a révélé, révélait, révélée par, a été révélée par, donnée par, a été donnée par, a dévoilé,
    dévoilé par, dévoilée par, première à révéler, premier à révéler, selon une information de, selon une
    information du, selon des informations de, selon des informations du, information de, informations de,
    informations du, information du, a été révélé par, avait révélé, avait été révélée par, avait été révélé par, la
    première à, le premier à, dont la presse, révélé dans, révélée dans, révélée lundi par, en premier, a levé le
    lièvre, rapportés par, révélés par, révélées par, dévoilés par, dévoilées par, repéré par, repérée par, débusqué
    par, débusquée par, exhumé par, exhumée par, exhumés par, mis au jour par, mise au jour par, mis en lumière par,
    obtenu par, obtenue par, obtenus par, obtenues par, consulté par, consultée par, consultés par, consultées par,
    recueilli par, recueillis par, que s'est procuré, que s'est procurés, que s'est procurée, s'est procuré, s'est
    procurés, que s'étaient procurés, a eu accès, ont eu accès, auquel a eu accès, auxquels a eu accès, a pu
    consulter, ont pu consulter, a pu visionner, a pu se procurer, selon nos confrères de, d'après nos confrères de,
    comme l'ont révélé nos confrères de, nos confrères de, selon les révélations de, après les révélations de,
    révélations de, à la suite des révélations de, selon une enquête de, comme l'avait
    révélé, comme l'ont révélé, comme le révélait, comme le révèle, comme le rapporte, comme l'a rapporté, comme le
    racontait, ainsi que l'a révélé, ainsi que le révélait, ainsi que le rapporte, avait dévoilé, dévoilait, a
    ébruité, ont été révélés par, sortie par, ébruitée par, premier à rapporter, première à rapporter, première à
    donner l'information, confirmant une information de, scoop de, croit savoir, croyait savoir, indiscrétion de, cité par, citée par, cités par, citées par
  `),
  ),
  again: phrasesIn(`
    entreprise, compagnie, société, exploitant, groupe, association, organisme, institution, collectivité,
    syndicat, opérateur, fédération, fondation, club, établissement, coalition, mouvement, réseau, hôpital,
    université, centre, collectif, comité, office, firme, constructeur, fabricant, enseigne, exploitante, régie,
    concessionnaire, autorité, agence, institut, musée, école, banque, ong, plateforme
  `),
  firms: wordsIn(`
    entreprise société compagnie exploitant groupe firme constructeur fabricant enseigne multinationale géant opérateur
    concessionnaire employeur
  `),
  associations: wordsIn('association organisation syndicat fédération fondation coopérative collectif ong club parti'),
  authorities: wordsIn(`
    ministère préfecture région département mairie commune ville gouvernement parlement sénat assemblée tribunal
    parquet police gendarmerie rectorat métropole agglomération canton état cour conseil
  `),
  offices: wordsIn('ministère cour conseil'),
  site: phrasesIn(`
    sur le site, sur le site internet, sur la page, sur le compte, sur son site, sur son site internet,
    sur son compte, sur sa page, sur le portail, sur le site web
  `),
  programme: phrasesIn('émission, matinale, podcast'),
  past: wordsIn('dernier dernière'),
  rankings: phrasesIn('indice, classement, palmarès'),
  acts: phrasesIn('déclaration, déclarations'),
  times: wordsIn('jour semaine mois année'),
  hours: phrasesIn(
    "dans la matinée, dans la soirée, dans la journée, en matinée, en soirée, en journée, en fin de matinée, en fin de soirée, en fin de journée, dans l'après-midi",
  ),
  about: wordsIn('depuis derrière devant vers contre avant après sous sans malgré envers entre'),
  which: wordsIn('que qu'),
  its: wordsIn('son sa ses leur leurs'),
  results: wordsIn('résultats conclusions'),
  itsOwn: wordsIn('son sa ses'),
  opened: forms('ouvert', '- e s es'),
  was: wordsIn('était été'),
  refusals: phrasesIn("n'a pas souhaité, n'a pas répondu, n'a pas donné suite, n'a pas voulu"),
}
