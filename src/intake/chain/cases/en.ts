import type { SourcesCases } from '../sources-cases.ts'
import { moreInEnglish } from './en-more.ts'

export const sourcesInEnglish: SourcesCases = {
  language: 'en',
  outlet: 'The Vell Courier',
  headline: 'Night ferry to Mora stops for the winter',
  filler:
    'The boat has crossed the strait every evening since the bridge was closed, and the islanders who work in the town have no other way home after dark. The cannery and the school will change their hours.',
  cases: [
    {
      name: 'a dateline with day and wire',
      story: [
        'VELL, 10 Feb (Reuters) - The night ferry to Mora will not sail again before spring, the port office said.',
      ],
      sources: ['report Reuters 2026-02-10'],
    },
    {
      name: 'a dateline in capitals with wire and dash, and the wire again at the end',
      story: [
        'VELL (AP) — The night ferry to Mora will not sail again before spring.',
        'The next crossing is planned for May. (AP)',
      ],
      sources: ['report AP'],
    },
    {
      name: 'a dateline without a wire, by the outlet alone',
      story: ['VELL — The night ferry to Mora will not sail again before spring, the captain said.'],
      sources: [],
    },
    {
      name: 'a wire unknown to the trade in a dateline',
      story: ['RAS LUMA (Harbour Wire) — The night ferry to Mora will not sail again before spring.'],
      sources: ['report Harbour Wire'],
    },
    {
      name: 'a dateline with its day in full',
      story: ['Vell, Feb. 11, 2026 (AFP) — The night ferry to Mora will not sail again before spring.'],
      sources: ['report AFP 2026-02-11'],
    },
    {
      name: 'an outlet that was told something on a weekday',
      story: ['The night ferry will not sail again before spring, its captain, Edda Lund, told Radio Mora on Tuesday.'],
      sources: ['interview Radio Mora 2026-02-10'],
    },
    {
      name: 'an interview in which somebody spoke',
      story: ['“We have no crew left,” Edda Lund said in an interview with the Tide Weekly published on Monday.'],
      sources: ['interview Tide Weekly 2026-02-09'],
    },
    {
      name: 'an interview last week has no day',
      story: ['“We have no crew left,” Edda Lund, the captain, told the newspaper Costa Hoy last week.'],
      sources: ['interview Costa Hoy'],
    },
    {
      name: 'a weekday on a page without a date stays open',
      day: '',
      story: ['“We have no crew left,” Edda Lund, the captain, told the Harbour Wire on Tuesday.'],
      sources: ['interview Harbour Wire'],
    },
    {
      name: 'somebody who told reporters, a court or a council is no source',
      story: [
        '“We have no crew left,” Edda Lund told reporters on Tuesday. She told the court on Monday that the boat was old, and told Mayor Tom Arden so.',
      ],
      sources: [],
    },
    {
      name: 'somebody who told the outlet that prints the page',
      story: [
        '“We have no crew left,” Edda Lund told The Vell Courier on Tuesday. The mate told this newspaper that he would leave.',
      ],
      sources: [],
    },
    {
      name: 'a wire that reported, citing another outlet',
      story: ['The night ferry will not sail again before spring, Reuters reported on Wednesday, citing Radio Mora.'],
      sources: ['report Radio Mora', 'report Reuters 2026-02-11'],
    },
    {
      name: 'an outlet that reported, citing a body’s statement',
      story: ['The Tide Weekly reported on Tuesday that the boat was sold, citing a statement by the Port Authority.'],
      sources: ['statement Port Authority', 'report Tide Weekly 2026-02-10'],
    },
    {
      name: 'an outlet that reported, citing people without a name',
      story: [
        'The boat has been sold, the Tide Weekly reported yesterday, citing two people with knowledge of the deal.',
      ],
      sources: ['report Tide Weekly 2026-02-11'],
    },
    {
      name: 'a report of an outlet behind "according to"',
      story: ['The boat has been sold to a yard in the south, according to a report in the Tide Weekly on Monday.'],
      sources: ['report Tide Weekly 2026-02-09'],
    },
    {
      name: 'a link that carries the attribution',
      story: [
        'The boat has been sold to a yard in the south, according to <a href="https://tide.example/boat">The Tide</a>.',
      ],
      sources: ['report The Tide'],
    },
    {
      name: 'a person behind "according to" is no source',
      story: ['The boat has been sold to a yard in the south, according to Edda Lund, its captain.'],
      sources: [],
    },
    {
      name: 'a body that said something in a statement on a weekday',
      story: ['The Port Authority said in a statement on Friday that the boat would not sail again before spring.'],
      sources: ['statement Port Authority 2026-02-06'],
    },
    {
      name: 'a body’s notice in which something stands',
      story: ['In a notice published on 3 February, the Mora Council asked islanders to leave their cars in town.'],
      sources: ['statement Mora Council 2026-02-03'],
    },
    {
      name: 'a body that said something and published nothing',
      story: ['The Port Authority said on Friday that the boat would not sail again before spring.'],
      sources: [],
    },
    {
      name: 'a survey of an institute, and an interview after it',
      story: [
        'A survey by the Coast Institute, released on 2 February, found that one in three islanders would move. Tom Arden told Radio Mora yesterday that he would stay.',
      ],
      sources: ['document Coast Institute 2026-02-02', 'interview Radio Mora 2026-02-11'],
    },
    {
      name: 'a study that a journal published',
      story: [
        'The strait has grown warmer by two degrees, according to a study published in Marine Letters on Tuesday.',
      ],
      sources: ['document Marine Letters 2026-02-10'],
    },
    {
      name: 'sources by their day, whatever comes first in the text',
      story: [
        'Edda Lund told Radio Mora on Wednesday that the crew was tired. The Tide Weekly had reported on Monday that the boat was sold.',
      ],
      sources: ['report Tide Weekly 2026-02-09', 'interview Radio Mora 2026-02-11'],
    },
    {
      name: 'a source that is named twice',
      story: [
        'Edda Lund told Radio Mora on Tuesday that the crew was tired.',
        'She told Radio Mora that she would leave.',
      ],
      sources: ['interview Radio Mora 2026-02-10'],
    },
    {
      name: 'a line that tells of first publication and the licence',
      story: [
        'The night ferry will not sail again before spring.',
        'This article was originally published by Open Water and is republished under CC BY.',
      ],
      sources: ['report Open Water'],
    },
    {
      name: 'a line that tells of first publication with its day and the licence',
      story: [
        'The night ferry will not sail again before spring.',
        'This story first appeared in <a href="https://openwater.example/1">Open Water</a> on 9 February 2026 and is republished here under a Creative Commons licence.',
      ],
      sources: ['report Open Water 2026-02-09'],
    },
    {
      name: 'a translation from another language by a person, out of another outlet',
      story: [
        'The night ferry will not sail again before spring.',
        'First published in French by Le Large. Translated from the French by Ada Lindqvist.',
      ],
      sources: ['report Le Large', 'translation The Vell Courier (Ada Lindqvist) 2026-02-12'],
    },
    {
      name: 'a translation by the outlet itself',
      story: ['The night ferry will not sail again before spring.', '(Costa Hoy)', 'Translation: The Vell Courier'],
      sources: ['report Costa Hoy', 'translation The Vell Courier 2026-02-12'],
    },
    {
      name: 'structured data alone names the origin',
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry to Mora stops for the winter","isBasedOn":{"@type":"NewsArticle","name":"Ferry","publisher":{"@type":"Organization","name":"Open Water"}},"publisher":{"@type":"Organization","name":"The Vell Courier"}}</script>',
      story: ['The night ferry will not sail again before spring.'],
      sources: ['report Open Water'],
    },
    {
      name: 'structured data names the holder of the right and where the text comes from',
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry to Mora stops for the winter","copyrightHolder":{"@type":"Organization","name":"The Vell Courier"},"sourceOrganization":{"@type":"NewsMediaOrganization","name":"Harbour Wire"},"publisher":{"@type":"Organization","name":"The Vell Courier"}}</script>',
      story: ['The night ferry will not sail again before spring.'],
      sources: ['report Harbour Wire'],
    },
    {
      name: 'structured data names another outlet as the holder of the right',
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry to Mora stops for the winter","copyrightHolder":{"@type":"Organization","name":"Harbour Wire"}}</script>',
      story: ['The night ferry will not sail again before spring.'],
      sources: ['report Harbour Wire'],
    },
    {
      name: 'a picture’s agency is no source of the text',
      story: [
        'The night ferry will not sail again before spring.',
        '<figure><img src="https://c.example/a.jpg" alt=""><figcaption>The boat in port. Photo: Reuters</figcaption></figure>',
      ],
      sources: [],
    },
    {
      name: 'the outlet’s own correspondent was there',
      story: [
        'The night ferry lay at the quay with its lights out, a Vell Courier correspondent at the scene saw on Wednesday.',
      ],
      sources: ['observation The Vell Courier 2026-02-11'],
    },
    {
      name: 'a wire’s journalist was there',
      story: ['The night ferry lay at the quay with its lights out, an AFP journalist at the scene saw.'],
      sources: ['observation AFP'],
    },
    {
      name: 'a wire’s sign-off with its people',
      story: [
        'The night ferry will not sail again before spring.',
        '(Reporting by Nils Ode in Vell; Editing by Ana Ruiz)',
      ],
      sources: [],
    },
    {
      name: 'a line that says with which wires',
      story: ['The night ferry will not sail again before spring.', 'With reporting by AFP and Harbour Wire'],
      sources: ['report AFP', 'report Harbour Wire'],
    },
    {
      name: 'a line that names its source',
      story: ['The night ferry will not sail again before spring.', 'Source: Open Water'],
      sources: ['report Open Water'],
    },
    {
      name: 'no source is named',
      story: ['“We have no crew left,” said Edda Lund, captain of the boat. The mayor, Tom Arden, called it a pity.'],
      sources: [],
    },
    {
      name: 'wire with place after region',
      story: ['MAPLE FALLS, Ore. (AP) — The night ferry will not sail again before spring.'],
      sources: ['report AP'],
    },
    {
      name: 'wire dateline with month name long',
      story: ['VELL, February 10 (Xinhua) -- The night ferry will not sail again before spring.'],
      sources: ['report Xinhua 2026-02-10'],
    },
    {
      name: 'reported on X, attributes',
      story: ['The boat was sold in secret, The Tide reported on Monday. The buyer is a yard in the south, it said.'],
      sources: ['report The Tide 2026-02-09'],
    },
    {
      name: 'first reported by',
      story: ['The sale, first reported by the Harbour Wire, surprised the islanders.'],
      sources: ['report Harbour Wire'],
    },
    {
      name: 'as reported by',
      story: ['The sale was agreed in January, as reported by Radio Mora.'],
      sources: ['report Radio Mora'],
    },
    {
      name: 'speaking to',
      story: ['Speaking to Radio Mora on Wednesday, Lund said that the crew was tired.'],
      sources: ['interview Radio Mora 2026-02-11'],
    },
    {
      name: 'told agency by phone',
      story: ['“We are done,” Edda Lund told AFP by telephone.'],
      sources: ['interview AFP'],
    },
    ...moreInEnglish,
  ],
}
