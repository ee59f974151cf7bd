import type { ClassOfCases } from './classes.ts'

/** What somebody said on the air, in print or to a wire: stations, programmes on them, papers. */
export const broadcasts: ClassOfCases = {
  en: [
    [
      'Edda Lund told Radio Vell 4’s Morning programme on Tuesday that the crew was tired.',
      'interview Radio Vell 4 2026-02-10',
    ],
    ['Edda Lund told BBC Radio 5 on Tuesday that the crew was tired.', 'interview BBC Radio 5 2026-02-10'],
    ['“The crew is tired,” Edda Lund told the Courier in an interview at her home.'],
    ['“The crew is tired,” Edda Lund told the Vell Courier.'],
    [
      'Speaking to the Press Association on Monday, Edda Lund said the crew was tired.',
      'interview Press Association 2026-02-09',
    ],
    ['The captain, Edda Lund, told reporters on Monday that the crew was tired.'],
    ['In comments carried by the Lantern newspaper on Monday, the mayor blamed the crew.', 'report Lantern 2026-02-09'],
    ['Edda Lund told Strait FM’s breakfast show that the crew was tired.', 'interview Strait FM'],
    ['Edda Lund told the Courier’s Sunday supplement that the crew was tired.'],
  ],
  de: [
    [
      'Ein Sprecher des Ministeriums sagte der Deutschen Presse-Agentur, die Fähre sei alt.',
      'interview Deutsche Presse-Agentur',
    ],
    ['„Die Fähre ist alt“, sagte Kapitänin Edda Lund der »Sundpost«.', 'interview Sundpost'],
    ['Im Gespräch mit der Sundpost nannte Edda Lund die Fähre alt.', 'interview Sundpost'],
    [
      'Im Interview mit Radio Sund sprach Edda Lund am Montag von einer alten Fähre.',
      'interview Radio Sund 2026-02-09',
    ],
    ['Gegenüber der „Sundpost“ sprach Edda Lund am Montag von einer alten Fähre.', 'interview Sundpost 2026-02-09'],
    ['Edda Lund sagte am Dienstag im Radio Sund, die Fähre sei alt.', 'interview Radio Sund 2026-02-10'],
    [
      'In der Sendung „Guten Morgen“ auf Radio Sund sagte Edda Lund am Dienstag, die Fähre sei alt.',
      'interview Radio Sund 2026-02-10',
    ],
    ['Edda Lund sagte der Neuen Sundzeitung (Dienstag), die Fähre sei alt.', 'interview Neue Sundzeitung 2026-02-10'],
    ['Kapitänin Edda Lund sagte dem Neuen Sundblatt, die Fähre sei alt.', 'interview Neues Sundblatt'],
    ['Kapitänin Edda Lund sagte dem Westdeutschen Rundfunk, die Fähre sei alt.', 'interview Westdeutscher Rundfunk'],
  ],
  fr: [
    [
      'Invitée de Matin Large, sur Radio Détroit, la ministre s’est dite mardi « très touchée ».',
      'interview Radio Détroit 2026-02-10',
    ],
    ['Invité de France Bleu ce jeudi matin, le préfet a promis des moyens.', 'interview France Bleu 2026-02-12'],
    [
      'Le directeur a choisi de s’exprimer dans Le Phare, samedi : « Le bac est vieux. »',
      'interview Le Phare 2026-02-07',
    ],
    ['Au micro de Radio Détroit, Anne Morel a parlé d’un bac trop vieux.', 'interview Radio Détroit'],
    ['Interrogée par l’AFP, Anne Morel a parlé d’un bac trop vieux.', 'interview AFP'],
    ['« Le bac est vieux », a-t-elle déclaré mardi sur le plateau de Télé Vell.', 'interview Télé Vell 2026-02-10'],
    [
      'L’entraîneur avait confié vendredi à Littoral Sports que l’équipe était prête.',
      'interview Littoral Sports 2026-02-06',
    ],
  ],
  es: [
    [
      'La alcaldesa lo había dicho el lunes en el programa “Buen Día”, de Canal 4 de Mora.',
      'interview Canal 4 de Mora 2026-02-09',
    ],
    ['El consejero declaró ayer a Efe que el convenio está firmado.', 'interview Efe 2026-02-11'],
    [
      'En el programa «Mañanas del Sur», de Radio Marea, la capitana Edda Lund dijo el martes que el barco es viejo.',
      'interview Radio Marea 2026-02-10',
    ],
    [
      'Edda Lund, en una entrevista con La Boya publicada el lunes, dijo que el barco es viejo.',
      'interview La Boya 2026-02-09',
    ],
    ['Entrevistada por Canal 5, Edda Lund dijo que el barco es viejo.', 'interview Canal 5'],
    ['En conversación telefónica con El Faro, Edda Lund dijo que el barco es viejo.', 'interview El Faro'],
    ['«El barco es viejo», señaló Edda Lund en declaraciones recogidas por Prensa Mar.', 'interview Prensa Mar'],
    [
      'La capitana se lo contó el lunes a Mareas Deportivas: «El barco es viejo».',
      'interview Mareas Deportivas 2026-02-09',
    ],
  ],
  pt: [
    ['Em entrevista à Antena Azul, o presidente admitiu hoje que o barco é velho.', 'interview Antena Azul 2026-02-12'],
    ['Em declarações à agência Lusa, o presidente admitiu que o barco é velho.', 'interview Lusa'],
    ['“O barco é velho”, disse Edda Lund ao jornal Maré Alta na terça-feira.', 'interview Maré Alta 2026-02-10'],
    ['Ouvida pela Rádio Estreito, Edda Lund disse que o barco é velho.', 'interview Rádio Estreito'],
    ['“O barco é velho”, contou Edda Lund à Folha do Mar.', 'interview Folha do Mar'],
    ['No programa Bom Dia Mar, da TV Estreito, Edda Lund disse que o barco é velho.', 'interview TV Estreito'],
    [
      'A capitã Edda Lund contou na segunda-feira ao Marés Desportivas que o barco é velho.',
      'interview Marés Desportivas 2026-02-09',
    ],
  ],
  it: [
    [
      'Il viceministro si è presentato in mattinata ai microfoni di «Radio aperta», su Rai Radio 3.',
      'interview Rai Radio 3 2026-02-12',
    ],
    [
      '«La nave è vecchia», ha raccontato ieri sera Edda Lund alle telecamere di TeleVell.',
      'interview TeleVell 2026-02-11',
    ],
    [
      'In un’intervista al Corriere dello Stretto, Edda Lund dice che la nave è vecchia.',
      'interview Corriere dello Stretto',
    ],
    ['Intervistata da Radio Stretto, Edda Lund dice che la nave è vecchia.', 'interview Radio Stretto'],
    ['Ospite di «Buongiorno mare» su TeleVell, Edda Lund ha detto che la nave è vecchia.', 'interview TeleVell'],
    ['«La nave è vecchia», ha detto Edda Lund all’Ansa.', 'interview Ansa'],
    [
      'L’ha detto domenica, ai microfoni di Radio Uno, la direttrice Mariella Bianchi: «La nave è vecchia».',
      'interview Radio Uno 2026-02-08',
    ],
    [
      '«La nave è vecchia», ha raccontato ieri sera la donna, la signora Adele, alle telecamere di TeleVell.',
      'interview TeleVell 2026-02-11',
    ],
    ['Lo ha raccontato lunedì a Maree Sportive la capitana Edda Lund.', 'interview Maree Sportive 2026-02-09'],
  ],
}
