import type { SourcesCases } from '../sources-cases.ts'

export const sourcesInFrench: SourcesCases = {
  language: 'fr',
  outlet: 'Le Courrier des Îles',
  headline: 'Le bac de nuit vers Mour s’arrête pour l’hiver',
  filler:
    'Le bateau traversait le détroit chaque soir depuis la fermeture du pont, et les îliens qui travaillent en ville n’ont pas d’autre moyen de rentrer chez eux. La conserverie et l’école vont changer leurs horaires.',
  cases: [
    {
      name: 'several who are cited by an outlet',
      story: ['Le cargo s’est échoué, ont rapporté les gardes-côtes, cités par la chaîne publique NRT.'],
      sources: ['report NRT'],
    },
    {
      name: 'a site that printed an opinion',
      story: [
        '« On joue avec des vies », s’alarme Guy Roux, chef de service, dans une tribune publiée par le site Hospimedia.',
      ],
      sources: ['report Hospimedia'],
    },
    {
      name: 'a journal in which a team published',
      story: [
        'L’exploit, publié jeudi dans la revue Neuron Reports par une équipe de l’Institut Bertholet, tient en une lettre.',
      ],
      sources: ['document Neuron Reports 2026-02-12'],
    },
    {
      name: 'estimates of a body',
      story: [
        'Les rendements devraient chuter, à en croire les estimations du Comité interprofessionnel publiées le 5 février.',
      ],
      sources: ['document Comité interprofessionnel 2026-02-05'],
    },
    {
      name: 'an office beside a body that is named in full before it',
      story: [
        'Le syndicat des eaux de Vell a fermé la vanne.',
        'Dans un communiqué publié ce jeudi, la préfecture maintient la restriction.',
      ],
      sources: ['statement préfecture 2026-02-12'],
    },
    {
      name: 'a body in short behind its name, and alone',
      story: [
        'Dans un communiqué diffusé mercredi soir, l’agence régionale de santé (ARS) annonce la fermeture. L’ARS le dit dans un communiqué.',
      ],
      sources: ['statement agence régionale de santé 2026-02-11'],
    },
    {
      name: 'a pronoun for the body of the sentence before',
      story: ['La mairie de Vell a fermé le pont. Dans un communiqué, elle assure que le bateau est vieux.'],
      sources: ['statement mairie de Vell'],
    },
    {
      name: 'a pronoun for somebody',
      story: [
        'Jean Morel, président de la Compagnie du Détroit, est parti. Dans un communiqué, il assure que le bateau est vieux.',
      ],
      sources: [],
    },
    {
      name: 'a day that opens the sentence, before a comma',
      story: ['Lundi encore, au micro de Radio Plateau, le maire, Bruno Maleval, parlait de patience.'],
      sources: ['interview Radio Plateau 2026-02-09'],
    },
    {
      name: 'what happened on the day that opens the sentence',
      story: ['Lundi, le bateau a coulé, selon Radio Mora.'],
      sources: ['report Radio Mora'],
    },
    {
      name: 'a title and what it is about',
      story: ['« C’est une baignoire », confiait-elle jeudi dans un entretien à L’Écho sportif.'],
      sources: ['interview L’Écho sportif 2026-02-12'],
    },
    {
      name: 'who speaks right behind whom they told it',
      story: ['« On n’abandonne personne », a déclaré au Télégramme Yannick Le Bihan, président du comité des pêches.'],
      sources: ['interview Télégramme'],
    },
    {
      name: 'an agency named by its country, which revealed a decision',
      story: ['La décision a été révélée mardi par l’Agence de presse sénégalaise (APS).'],
      sources: ['report Agence de presse sénégalaise 2026-02-10'],
    },
    {
      name: 'an outlet that cites somebody near an inquiry',
      story: ['La piste est privilégiée, d’après une source proche de l’enquête citée par Le Provençal.'],
      sources: ['report Le Provençal'],
    },
    {
      name: 'a body of no list',
      story: ['Dans un communiqué diffusé lundi, le golf de Vell regrette cette décision.'],
      sources: ['statement golf de Vell 2026-02-09'],
    },
    {
      name: 'somebody of some place',
      story: ['Dans un communiqué diffusé lundi, le maire de Vell regrette cette décision.'],
      sources: [],
    },
    {
      name: 'a capital without its accent',
      story: [
        'Une étude publiée en 2022 par l’Ecole polytechnique de Morand classait la falaise parmi les sites à équiper.',
      ],
      sources: ['document Ecole polytechnique de Morand'],
    },
    {
      name: 'a stand, which is called as a piece of opinion is',
      story: ['Le club dénonce « un climat indigne », allusion aux bouteilles jetées depuis la tribune.'],
      sources: [],
    },
    {
      name: 'a letter and a notice of the same body',
      story: [
        'Dans une lettre ouverte rendue publique le 3 février, la Coalition des juristes demandait sa libération. La coalition déplore sa mort dans un communiqué publié mardi.',
      ],
      sources: ['document Coalition des juristes 2026-02-03', 'statement Coalition des juristes 2026-02-10'],
    },
    {
      name: 'an office that has no name on the page',
      story: ['Dans un communiqué, la préfecture précise que le bateau reste au port.'],
      sources: ['statement préfecture'],
    },
    {
      name: 'a dateline with a wire',
      story: ['PORT-LUNE (AFP) — Le bac de nuit vers Mour ne repartira pas avant le printemps.'],
      sources: ['report AFP'],
    },
    {
      name: 'a dateline with day and wire',
      story: ['Port-Lune, 10 février 2026 (AFP) – Le bac de nuit vers Mour ne repartira pas avant le printemps.'],
      sources: ['report AFP 2026-02-10'],
    },
    {
      name: 'an outlet that was told something yesterday',
      story: ['« Il n’y a plus d’équipage », a déclaré hier à Radio Estran la capitaine, Nolwenn Riou.'],
      sources: ['interview Radio Estran 2026-02-11'],
    },
    {
      name: 'an interview with a daily, published on a weekday',
      story: ['Dans un entretien au quotidien Le Large publié lundi, Nolwenn Riou a dit que l’équipage était fatigué.'],
      sources: ['interview Le Large 2026-02-09'],
    },
    {
      name: 'an outlet that reported, citing a wire',
      story: ['Le bateau a été vendu, a rapporté mercredi Le Large, citant l’AFP.'],
      sources: ['report AFP', 'report Le Large 2026-02-11'],
    },
    {
      name: 'an outlet behind "selon"',
      story: ['Le bateau a été vendu à un chantier du sud, selon le quotidien Le Large.'],
      sources: ['report Le Large'],
    },
    {
      name: 'a body’s notice',
      story: [
        'La Capitainerie a annoncé vendredi dans un communiqué que le bac ne repartirait pas avant le printemps.',
      ],
      sources: ['statement Capitainerie 2026-02-06'],
    },
    {
      name: 'somebody who spoke to the press',
      story: ['« Il n’y a plus d’équipage », a déclaré Nolwenn Riou à la presse mardi.'],
      sources: [],
    },
    {
      name: 'a line with the wire, and a translation',
      story: [
        'Le bac de nuit ne repartira pas avant le printemps.',
        '(avec Reuters)',
        'Traduit de l’anglais par Camille Astier',
      ],
      sources: ['report Reuters', 'translation Le Courrier des Îles (Camille Astier) 2026-02-12'],
    },
    {
      name: 'a wire’s journalist was there',
      story: ['Le bac était à quai, toutes lumières éteintes, a constaté un journaliste de l’AFP.'],
      sources: ['observation AFP'],
    },
    {
      name: 'indique',
      story: ['Le bateau est vendu, indique Le Large dans son édition de lundi.'],
      sources: ['report Le Large 2026-02-09'],
    },
    { name: "d'après", story: ['Le bateau est vendu, d’après le site Mer Ouverte.'], sources: ['report Mer Ouverte'] },
    {
      name: 'au micro de',
      story: ['« C’est fini », a lâché Nolwenn Riou au micro de Radio Estran mercredi.'],
      sources: ['interview Radio Estran 2026-02-11'],
    },
    {
      name: 'étude',
      story: ['Selon une étude de l’Institut de la Côte publiée mardi, la mer s’est réchauffée.'],
      sources: ['document Institut de la Côte 2026-02-10'],
    },
    {
      name: 'communiqué du',
      story: ['Dans un communiqué daté du 4 février, la mairie de Mour demande de la patience.'],
      sources: ['statement mairie de Mour 2026-02-04'],
    },
    {
      name: 'dateline with dash AFP',
      story: ['Paris (AFP) - Le bac de nuit ne repartira pas avant le printemps.'],
      sources: ['report AFP'],
    },
    {
      name: 'paru dans',
      story: [
        'Le bac de nuit ne repartira pas avant le printemps.',
        'Cet article est initialement paru dans Mer Ouverte.',
      ],
      sources: ['report Mer Ouverte'],
    },
    {
      name: 'Reuters a rapporté',
      story: ['Reuters a rapporté mardi que le bateau était vendu.'],
      sources: ['report Reuters 2026-02-10'],
    },
    {
      name: 'dans une interview à',
      story: ['Dans une interview à Radio Estran diffusée mardi, Riou dit sa fatigue.'],
      sources: ['interview Radio Estran 2026-02-10'],
    },
    {
      name: 'a appris',
      story: ['Le bateau est vendu, a appris l’AFP de source proche du dossier.'],
      sources: ['report AFP'],
    },
    { name: 'révèle', story: ['Le bateau est vendu, révèle le journal Mer Ouverte.'], sources: ['report Mer Ouverte'] },
    {
      name: 'selon un rapport',
      story: ['Selon un rapport de la Cour des comptes publié lundi, le port a trop dépensé.'],
      sources: ['document Cour des comptes 2026-02-09'],
    },
    { name: 'personne', story: ['Le bateau est vendu, selon Nolwenn Riou.'], sources: [] },
    { name: 'source', story: ['Le bac ne repartira pas.', 'Source : AFP'], sources: ['report AFP'] },
  ],
}
