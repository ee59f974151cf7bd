import { describe, expect, test } from 'vitest'
import type { At } from '../found.ts'
import { lexiconFor } from '../languages/index.ts'
import { quotationsIn } from './quotations.ts'

/** A rule, an English text that needs it, and each of its quotations with its speaker. */
type Case = readonly [rule: string, text: string, said: readonly (readonly [text: string, speaker: string])[]]

const cases: readonly Case[] = [
  [
    'a space behind a mark that opens',
    '"I mend my own nets," Ada Roe told the harbour board. " You should try it."',
    [
      ['I mend my own nets,', 'Ada Roe'],
      ['You should try it.', 'Ada Roe'],
    ],
  ],
  [
    'a mark too many',
    'Tom Hale sent a song called “Low Tide (“No Moon”). “It came to me in the bath,” Hale said.',
    [['It came to me in the bath,', 'Tom Hale']],
  ],
  [
    'a clause before a colon behind a full stop',
    '“It leaks,” Ada Roe said. “It has leaked since May.” Tom Hale agreed: “It is a sieve with a mast on it.”',
    [
      ['It leaks,', 'Ada Roe'],
      ['It has leaked since May.', 'Ada Roe'],
      ['It is a sieve with a mast on it.', 'Tom Hale'],
    ],
  ],
  [
    'a place and what it lies in, in an apposition',
    '“The tide keeps its own books,” Ada Roe, a fellow at the Institute for Coasts in Graz, Austria, and an author of the paper, said in a letter.',
    [['The tide keeps its own books,', 'Ada Roe']],
  ],
  [
    'an age before a name',
    '“I could not climb the stairs,” wrote 43-year-old Tom Hale of Vell, Norland, in a diary.',
    [['I could not climb the stairs,', 'Tom Hale']],
  ],
  [
    'an apposition that ends with another name',
    'Prince Otto, the younger brother of heir to the throne, Karl, has told friends that it was a “great success”.',
    [['great success', 'Otto']],
  ],
  [
    'a bare plural that opens the sentence',
    'Former royal press aides called it not a crash, but “a lorry in a lake”.',
    [['a lorry in a lake', 'Former royal press aides']],
  ],
  [
    'a verb in the perfect behind an apposition',
    '“The duty is paid at the quay,” Ada Roe, a fellow at the Harbour Institute, has written.',
    [['The duty is paid at the quay,', 'Ada Roe']],
  ],
  [
    'a surname that looks like a pronoun',
    '“What would they gain by it?” He Jianlin, a former head of the bank, said in May.',
    [['What would they gain by it?', 'He Jianlin']],
  ],
  [
    'titles of songs, with the comma of the sentence inside the marks',
    'According to the label, expect songs on the tour, including “Listen To The Rain,” “Long Tide Rising,” and others. After playing “Mud In My Boots,” Ada Roe told the hall, “that is really it.”',
    [['that is really it.', 'Ada Roe']],
  ],
  [
    'a work before a verb with an auxiliary',
    'Tom Hale — who wrote a play after “War & Bread” — had agreed to see Ada Roe.',
    [],
  ],
  [
    'one word with a capital is a name',
    'Ada Roe, who had not sung in years, worried about a song like “Graz,” above all in May.',
    [],
  ],
  [
    'a campaign before its noun',
    'While the “Rain. We drink it.” campaign did not please Ada Roe, she said that it may yet work.',
    [],
  ],
  [
    'a clause that names nobody at the head of a paragraph',
    '“It was a long day,” Ada Roe said.\n\nThat day ended with a thought: “We should have taken the train.”',
    [
      ['It was a long day,', 'Ada Roe'],
      ['We should have taken the train.', 'Ada Roe'],
    ],
  ],
  [
    'a sentence behind a full stop',
    '“I asked for more,” Tom Hale said. “They gave me a chair.” The members of the board laughed.',
    [
      ['I asked for more,', 'Tom Hale'],
      ['They gave me a chair.', 'Tom Hale'],
    ],
  ],
  [
    'a surname that is a role elsewhere',
    'The chief of the harbour, Tom Cook, met Ada Roe. “I like boats,” Cook told Roe.',
    [['I like boats,', 'Tom Cook']],
  ],
  [
    'an office behind initials with stops',
    '“We are thankful for it,” said U.S. Attorney Ada Roe.',
    [['We are thankful for it,', 'Ada Roe']],
  ],
  [
    'capitals that spell a small word',
    'The fever is “nearly always fatal”, says WHO.',
    [['nearly always fatal', 'WHO']],
  ],
  [
    'a noun behind a quantity is no verb',
    'The doctors said they have friends in all states to “build a net that holds”.',
    [['build a net that holds', 'The doctors']],
  ],
  [
    'one person who is “they”',
    'Ada Roe, a spokesperson for the port, confirmed that the gate leaks. “We count the drops every night,” they said.',
    [['We count the drops every night,', 'Ada Roe']],
  ],
  [
    'whom a clause behind “who” describes',
    'The clerk who took the call recalled “a voice like a kettle on the boil”.',
    [['a voice like a kettle on the boil', 'The clerk']],
  ],
  [
    'an office of no list',
    '“It depends on the weather, quite frankly,” responded NOAR administrator Tom Hale.',
    [['It depends on the weather, quite frankly,', 'Tom Hale']],
  ],
  [
    'capitals for what a player does',
    'On Monday Grizzlies QB Tom Hale weighed in. Hale said that the other side “cannot start a fight and then complain”.',
    [['cannot start a fight and then complain', 'Tom Hale']],
  ],
  [
    'somebody and those beside them',
    'Ada Roe led the work. “We suggest that it happens at lower levels,” Roe and her team wrote.',
    [['We suggest that it happens at lower levels,', 'Ada Roe']],
  ],
  [
    'an age instead of a name',
    'John Hale takes the place of Paul Roe at Vell. The 56-year-old said: “I am happy to be here.”',
    [['I am happy to be here.', 'John Hale']],
  ],
  [
    'a role between dashes',
    'Odd as it sounds — an old doctor wrote of such things — Mary Roe was not pleased. The winter was long. “I could not sleep at all,” she said.',
    [['I could not sleep at all,', 'Mary Roe']],
  ],
  [
    'two trades of one person',
    'The singer and guitarist told the hall, “That is really good.”',
    [['That is really good.', 'The singer and guitarist']],
  ],
  [
    'whose mother somebody is',
    'The victim’s mother testified, describing him as “brave, strong, and quick”.',
    [['brave, strong, and quick', 'The victim’s mother']],
  ],
  [
    'a role that says by itself of whom it is',
    'The Ledger spoke to one mother, who had not heard of it. “I keep a list of everything,” she said.',
    [['I keep a list of everything,', 'one mother']],
  ],
  [
    'a name with a title behind what a paper is from',
    'The mayor showed a letter from his longtime doctor Dr. Ada Roe.\n\n“He is as strong as a horse,” Roe wrote.',
    [['He is as strong as a horse,', 'Ada Roe']],
  ],
]

describe('slips of the keyboard, and what stands between a name and its verb', () => {
  test.each(cases)('%s', (_rule, text, said) => {
    const paragraphs: At[] = []
    for (const paragraph of text.split('\n\n')) {
      const start = text.indexOf(paragraph, paragraphs.at(-1)?.[1] ?? 0)
      paragraphs.push([start, start + paragraph.length])
    }
    const { quotations } = quotationsIn(text, paragraphs, lexiconFor('en'))
    expect(quotations.map((one) => [one.text, one.speaker])).toEqual(said)
  })
})
