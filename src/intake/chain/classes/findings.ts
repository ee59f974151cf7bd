import type { ClassOfCases } from './classes.ts'

/** What audits, courts, institutes and pollsters found, and words that only look as if. */
export const findings: ClassOfCases = {
  en: [
    ['A Halvor report of 2021 warned of the cracks.', 'document Halvor'],
    ['Lena Faircloth, an engineer at Vell State University who reviewed the report, called it alarming.'],
    ['The judge at Mora Crown Court heard on Monday that the captain had taken the money.'],
    [
      'In a ruling on Monday, the Strait Court of Appeal found that the sale was void.',
      'document Strait Court of Appeal 2026-02-09',
    ],
    ['According to court documents filed in Mora County, the captain was warned.'],
    ['The Audit Office concluded in a report published last year that the money was gone.', 'document Audit Office'],
    [
      'A survey of 2,000 islanders by the Polling Institute found that one in three would move.',
      'document Polling Institute',
    ],
    ['In a victim impact statement read to the court, the widow said she was tired.'],
    [
      'The Halvor Group warned in a report dated June 2021 that the hull was worn.',
      'She asked for the Halvor report twice.',
      'document Halvor Group',
    ],
  ],
  de: [
    ['Das Amtsgericht Elbsand urteilte am Montag, die Fähre gehöre der Stadt.'],
    [
      'Im Urteil des Landgerichts Elbsand vom Montag heißt es, die Fähre gehöre der Stadt.',
      'document Landgericht Elbsand 2026-02-09',
    ],
    [
      'Laut der Anklageschrift der Staatsanwaltschaft Elbsand wurde der Kapitän gewarnt.',
      'document Staatsanwaltschaft Elbsand',
    ],
    ['Das Seeamt gab ein Gutachten in Auftrag, das seit dem 3. Februar vorliegt.', 'document Seeamt 2026-02-03'],
    [
      'Das Landesamt für Schifffahrt kommt in seinem Gutachten zu dem Schluss, die Fähre sei zu alt.',
      'document Landesamt für Schifffahrt',
    ],
    [
      'Im Auftrag des Landkreises Elbsand entstand eine Studie des Büros Kohl & Partner.',
      'document Büro Kohl & Partner',
    ],
  ],
  fr: [
    ['Dans un rapport rendu public en janvier, la Cour des comptes critique la vente.', 'document Cour des comptes'],
    ['Dans son jugement rendu lundi, le tribunal de Vell annule la vente.', 'document tribunal de Vell 2026-02-09'],
    [
      'Selon une enquête de l’institut Mesures publiée lundi, un habitant sur trois partirait.',
      'document institut Mesures 2026-02-09',
    ],
    [
      'La chambre régionale des comptes du Détroit avait relevé dans un rapport de 2021 des retards.',
      'document chambre régionale des comptes du Détroit',
    ],
    ['L’enquête a été confiée à la brigade de recherches de Vell.'],
  ],
  es: [
    [
      'Una auditoría de la Contraloría de Vell concluida el año pasado estima en 300 los barcos.',
      'document Contraloría de Vell',
    ],
    [
      'El Tribunal Superior de Vell dictó el lunes una sentencia que anula la venta.',
      'document Tribunal Superior de Vell 2026-02-09',
    ],
    [
      'Así consta en el informe que el Instituto Costero presentó el 3 de febrero.',
      'document Instituto Costero 2026-02-03',
    ],
    [
      'Según una encuesta del Centro de Estudios Marinos, uno de cada tres se iría.',
      'document Centro de Estudios Marinos',
    ],
    ['La Contraloría de Vell halló en una auditoría que faltaban 300 barcos.', 'document Contraloría de Vell'],
  ],
  pt: [
    [
      'Uma auditoria do TCM (Tribunal de Contas de Mora) concluída no ano passado estima em 300 os barcos.',
      'document TCM',
    ],
    ['Segundo relatório do Tribunal de Contas publicado em janeiro, o dinheiro sumiu.', 'document Tribunal de Contas'],
    [
      'Na decisão, de segunda-feira, o Tribunal de Justiça de Mora anulou a venda.',
      'document Tribunal de Justiça de Mora 2026-02-09',
    ],
    ['Um inquérito do instituto Medidas indica que um em cada três sairia.', 'document instituto Medidas'],
    ['O acórdão do Supremo Tribunal, de 3 de fevereiro, anula a venda.', 'document Supremo Tribunal 2026-02-03'],
    [
      'O micróbio foi descrito em artigo publicado na terça-feira (10) na revista Marés do Sul.',
      'document Marés do Sul 2026-02-10',
    ],
  ],
  it: [
    [
      'La relazione che l’Istituto nazionale di fisica e oceanografia ha depositato il 3 febbraio parla di crepe.',
      'document Istituto nazionale di fisica e oceanografia 2026-02-03',
    ],
    [
      'Nella sentenza depositata lunedì, il Tribunale di Vell annulla la vendita.',
      'document Tribunale di Vell 2026-02-09',
    ],
    ['Secondo un sondaggio dell’istituto Misure, uno su tre andrebbe via.', 'document istituto Misure'],
    ['Lo scrive la Corte dei conti nella relazione annuale.', 'document Corte dei conti'],
    [
      'Secondo i dati dell’Osservatorio sul trasporto locale, le navi sono vecchie.',
      'document Osservatorio sul trasporto locale',
    ],
  ],
}
