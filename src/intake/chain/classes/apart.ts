import type { ClassOfCases } from './classes.ts'

/** Sources that something else stands apart from what says so: a clause, a day, the sentence or paragraph before. */
export const apart: ClassOfCases = {
  fr: [
    [
      'Ce rapport, que Le Phare a révélé mardi, a été rédigé par le cabinet Arva.',
      'document Arva',
      'report Le Phare 2026-02-10',
    ],
    ['L’étude qui a servi à la commune est de l’institut Sondeva, publiée lundi.', 'document Sondeva 2026-02-09'],
    [
      'Une équipe de l’Université de Mora a suivi cent pêcheurs. Ses résultats, publiés lundi, surprennent.',
      'document Université de Mora 2026-02-09',
    ],
    ['L’équipe de Mora a perdu. Ses résultats inquiètent.'],
    [
      '« C’est un progrès », a noté la chimiste Anne Morel, qui a dirigé la recherche, au micro de Radio Sillage.',
      'interview Radio Sillage',
    ],
    ['Le conseil régional devra se prononcer en mars sur une motion de l’opposition.'],
    ['Le Grand Conseil votera pour ou contre un arrêté très discuté.'],
    ['Selon « Le Phare », la vente est signée.', 'report Le Phare'],
    ['Selon «24 heures», la vente est signée.', 'report 24 heures'],
    ['Elle a écrit « Bonne chance le port » sur un carton.'],
    [
      'Selon une étude parue mardi dans la revue Advances in Tidal Science, l’eau monte.',
      'document Advances in Tidal Science 2026-02-10',
    ],
    [
      'Le groupe Norvia ferme son chantier. Le ministère de l’Industrie a réagi.',
      'Dans un communiqué, l’entreprise parle de pertes.',
      'statement Norvia',
    ],
  ],
  it: [
    ['Secondo quanto riportato ieri dal Sole 24 Ore, la nave è venduta.', 'report Sole 24 Ore 2026-02-11'],
    ['Stando a quanto scritto lunedì dalla Gazzetta di Mora, la nave è venduta.', 'report Gazzetta di Mora 2026-02-09'],
    ['Della vendita si era accorta per prima la Gazzetta di Mora.', 'report Gazzetta di Mora'],
    ['È arrivata per prima la Ferrari, davanti a Bruno Sarti.'],
    [
      'Lo studio che accompagna il progetto è dell’istituto Sondeva, pubblicato anch’esso lunedì.',
      'document Sondeva 2026-02-09',
    ],
    ['Il rapporto che preoccupa i pescatori è stato redatto dalla società Arva.', 'document Arva'],
    [
      'Lo ha detto ieri la multinazionale Arden. «Andiamo avanti», ha risposto la segretaria della Filt Cgil, Anna Riva.',
      'L’azienda si limita a una nota diffusa martedì: i conti, si legge, non tornano.',
      'statement Arden 2026-02-10',
    ],
    [
      'La nave resta ferma.',
      'L’incontro si è tenuto ieri a Mora.',
      'In una nota diffusa in serata, la Provincia di Mora parla di un passo avanti.',
      'statement Provincia di Mora 2026-02-11',
    ],
    ['Il consiglio comunale si pronuncerà in marzo su una relazione molto discussa.'],
    ['(ANSA) - VALSERENA (MORA), 12 FEB - La nave è ferma.', 'report ANSA 2026-02-12'],
  ],
}
