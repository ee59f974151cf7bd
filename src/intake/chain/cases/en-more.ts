import type { SourcesCase } from '../sources-cases.ts'

/** More of the sources of a page in English: who was spoken to, what was published, what cites what. */
export const moreInEnglish: readonly SourcesCase[] = [
  {
    name: 'told the agency, quote later',
    story: ['Edda Lund told Reuters in an interview on Friday that the crew was tired.'],
    sources: ['interview Reuters 2026-02-06'],
  },
  {
    name: 'event day not taken',
    story: ['Edda Lund told Radio Mora that the boat would sail on Tuesday.'],
    sources: ['interview Radio Mora'],
  },
  {
    name: 'press release',
    story: ['The boat will not sail again, the Mora Council announced in a press release dated 4 February.'],
    sources: ['statement Mora Council 2026-02-04'],
  },
  {
    name: 'ministry statement',
    story: ['In a statement on Monday, the Ministry of Transport said the boat was unsafe.'],
    sources: ['statement Ministry of Transport 2026-02-09'],
  },
  {
    name: 'statement carried by state agency',
    story: ['The ministry of transport said in a statement carried by TASS that the boat was unsafe.'],
    sources: ['statement ministry of transport', 'report TASS'],
  },
  {
    name: 'poll',
    story: ['A poll by the Coast Institute shows that half of the islanders would move.'],
    sources: ['document Coast Institute'],
  },
  {
    name: 'possessive report',
    story: ['The Coast Institute’s annual report, published on Monday, says the strait has grown warmer.'],
    sources: ['document Coast Institute 2026-02-09'],
  },
  {
    name: 'two docs',
    story: [
      'An audit by the National Audit Office released in January found holes. The company denied it in a statement to Radio Mora.',
    ],
    sources: ['document National Audit Office', 'interview Radio Mora'],
  },
  { name: 'photographer agency', story: ['The boat lay in port, as seen in a Reuters photograph.'], sources: [] },
  {
    name: 'said in a tweet',
    story: ['“We will miss her,” Mayor Tom Arden wrote on Twitter on Monday.'],
    sources: [],
  },
  { name: 'previously told', story: ['She had previously told The Vell Courier that she would stay.'], sources: [] },
  {
    name: 'republished under licence with link',
    story: [
      'The night ferry will not sail again before spring.',
      'This article is republished from <a href="https://x.example">Open Water</a> under a Creative Commons license. Read the <a href="https://x.example/1">original article</a>.',
    ],
    sources: ['report Open Water'],
  },
  {
    name: 'with permission',
    story: ['The night ferry will not sail again before spring.', 'Reprinted with permission from Open Water.'],
    sources: ['report Open Water'],
  },
  {
    name: 'version appeared',
    story: [
      'The night ferry will not sail again before spring.',
      'A version of this article originally appeared in the Tide Weekly on February 2, 2026.',
    ],
    sources: ['report Tide Weekly 2026-02-02'],
  },
  {
    name: 'a body by the word of its name with a capital',
    story: [
      'The Mora Harbour Corporation promised a new quay in 2021.',
      '“We are sorry,” the Corporation said in a statement on Tuesday.',
    ],
    sources: ['statement Mora Harbour Corporation 2026-02-10'],
  },
  {
    name: 'a body that is asked to do something, and “it” in a press note',
    story: [
      'The judge asked the Mora Town Council to file a plan.',
      'The Council had closed the quay in May. In a press note, it said the work was “nearly done and paid for”.',
    ],
    sources: ['statement Mora Town Council'],
  },
  {
    name: 'a station by the capitals at the end of its name',
    story: ['‘That is the price of a roundabout,’ he told Tidetalk ZB.'],
    sources: ['interview Tidetalk ZB'],
  },
  {
    name: 'reporting by wire',
    story: ['The night ferry will not sail again before spring.', 'AFP contributed to this report.'],
    sources: ['report AFP'],
  },
  {
    name: 'agency after dash at end',
    story: [
      'The night ferry will not sail again before spring.',
      'The next crossing is planned for May. — Harbour Wire',
    ],
    sources: ['report Harbour Wire'],
  },
  {
    name: 'agency tail caps',
    story: ['The night ferry will not sail again before spring.', 'AFP'],
    sources: ['report AFP'],
  },
  {
    name: 'with agencies',
    story: ['The night ferry will not sail again before spring.', 'With inputs from agencies'],
    sources: [],
  },
  {
    name: 'our correspondent',
    story: ['The boat lay at the quay with its lights out, our correspondent in Vell reports.'],
    sources: ['observation The Vell Courier'],
  },
  {
    name: 'via line',
    story: ['The night ferry will not sail again before spring.', 'Via Radio Mora'],
    sources: ['report Radio Mora'],
  },
  {
    name: 'citing ministry',
    story: ['TASS reported on Tuesday, citing the transport ministry, that the boat was unsafe.'],
    sources: ['statement transport ministry', 'report TASS 2026-02-10'],
  },
  {
    name: 'broadcaster',
    story: ['The boat was sold for one krona, public broadcaster Mora TV said on Monday.'],
    sources: ['report Mora TV 2026-02-09'],
  },
  {
    name: 'Reuters said',
    story: ['Reuters said on Tuesday that the boat had been sold.'],
    sources: ['report Reuters 2026-02-10'],
  },
  {
    name: 'interview for podcast',
    story: [
      'In a wide-ranging interview with the magazine Salt, published on 1 February 2026, Lund spoke of her youth.',
    ],
    sources: ['interview Salt 2026-02-01'],
  },
  {
    name: 'document obtained',
    story: ['According to court documents seen by Reuters, the boat was mortgaged twice.'],
    sources: ['report Reuters'],
  },
  {
    name: 'minutes and notices that are no papers',
    story: [
      'The captain waited for 15 minutes. Fares may change without notice, and the mate gave the harbour master notice.',
    ],
    sources: [],
  },
  {
    name: 'somebody named like an outlet',
    story: ['“It is over,” Craig Hoy said on Monday. Ada Post told him so.'],
    sources: [],
  },
  {
    name: 'an interview with somebody, by nobody named',
    story: ['In an interview with Edda Lund on Tuesday, the mayor spoke of the boat. The FBI said nothing.'],
    sources: [],
  },
  {
    name: 'the council by its full name',
    story: ['The Mora Council met on Monday.', 'The council said in a statement on Tuesday that the boat was lost.'],
    sources: ['statement Mora Council 2026-02-10'],
  },
  {
    name: 'a wire where the author stands',
    story: ['The night ferry will not sail again before spring.', 'SOURCE: AGENCIES'],
    sources: [],
  },
  {
    name: 'told, with the speaker between',
    story: ['The boat is lost, the mate, Nils Ode, a man of 50, told Radio Mora.'],
    sources: ['interview Radio Mora'],
  },
  {
    name: 'said on a programme',
    story: ['“The boat is lost,” Lund said on Radio Mora on Wednesday.'],
    sources: ['interview Radio Mora 2026-02-11'],
  },
  {
    name: 'in comments to',
    story: ['In comments to Reuters on Monday, Lund called the sale a shame.'],
    sources: ['interview Reuters 2026-02-09'],
  },
  {
    name: 'in an email to',
    story: ['“It is a shame,” Lund wrote in an email to the Harbour Wire.'],
    sources: ['interview Harbour Wire'],
  },
  {
    name: 'statement sent to',
    story: ['The boat is safe, the Port Authority said in a statement sent to AFP.'],
    sources: ['interview AFP'],
  },
  {
    name: 'report seen by',
    story: ['A draft report by the Coast Institute, seen by Reuters, warns of more storms.'],
    sources: ['document Coast Institute', 'report Reuters'],
  },
  {
    name: 'in its annual report',
    story: ['The Coast Institute said in its annual report on 3 February that the strait was warmer.'],
    sources: ['document Coast Institute 2026-02-03'],
  },
  {
    name: 'new research',
    story: ['The strait is warmer, according to new research from the University of Vell.'],
    sources: ['document University of Vell'],
  },
  {
    name: 'figures published',
    story: ['One in three would move, figures published by the Statistics Office on Monday show.'],
    sources: ['document Statistics Office 2026-02-09'],
  },
  {
    name: 'weekday in front',
    story: ['On Wednesday, Radio Mora reported that the boat had been sold.'],
    sources: ['report Radio Mora 2026-02-11'],
  },
  {
    name: 'broadcaster as subject with role',
    story: ['Norwegian broadcaster NRK reported on Friday that the boat had been sold.'],
    sources: ['report NRK 2026-02-06'],
  },
  {
    name: 'news site name',
    story: ['The boat had been sold, news site Open Water reported.'],
    sources: ['report Open Water'],
  },
  {
    name: 'local newspaper',
    story: ['The boat was sold in secret, local newspaper The Tide reported last month.'],
    sources: ['report The Tide'],
  },
  {
    name: 'two sources chain dated',
    story: ['Radio Mora reported on Tuesday, citing the Tide Weekly of Monday, that the boat was sold.'],
    sources: ['report Tide Weekly 2026-02-09', 'report Radio Mora 2026-02-10'],
  },
  {
    name: 'quotes',
    story: ['Interfax quoted the port authority as saying the boat was safe.'],
    sources: ['statement port authority', 'report Interfax'],
  },
  {
    name: 'the canonical address is another outlet’s, whom a link names',
    head: '<link rel="canonical" href="https://openwater.example/ferry"><meta property="og:url" content="https://courier.example/ferry">',
    story: [
      'The night ferry will not sail again before spring, as the people of <a href="https://openwater.example/">Open Water</a> know.',
    ],
    sources: ['report Open Water'],
  },
  {
    name: 'the canonical address is another outlet’s, which nothing names',
    head: '<link rel="canonical" href="https://www.openwater.example/ferry"><meta property="og:url" content="https://courier.example/ferry">',
    story: ['The night ferry will not sail again before spring.'],
    sources: ['report openwater.example'],
  },
  {
    name: 'the canonical address is the outlet’s own',
    head: '<link rel="canonical" href="https://courier.example/ferry"><meta property="og:url" content="https://www.courier.example/ferry?x=1">',
    story: ['The night ferry will not sail again before spring.'],
    sources: [],
  },
  {
    name: 'a wire where the author stands',
    byline: 'Reuters',
    story: ['The night ferry will not sail again before spring.'],
    sources: ['report Reuters'],
  },
  {
    name: 'a name that is nobody’s and reports',
    story: ['The ferry will not sail before spring, the Vell Lantern reported.'],
    sources: ['report Vell Lantern'],
  },
  {
    name: 'outlets side by side',
    story: ['The ferry will not sail before spring, Reuters and the Mora Gazette reported.'],
    sources: ['report Reuters', 'report Mora Gazette'],
  },
  {
    name: 'a paper leaked to an outlet',
    story: ['The hull was cracked, an internal review leaked to the Mora Gazette has found.'],
    sources: ['report Mora Gazette'],
  },
  {
    name: 'a body that people are called like, and one that a word describes',
    story: [
      'The Coast Guard said in a statement on Tuesday that the pier was beyond repair.',
      'A report by the city council found that the pier was beyond repair.',
    ],
    sources: ['statement Coast Guard 2026-02-10', 'document city council'],
  },
]
