import { describe, expect, test } from 'vitest'
import { storyIn } from './letter.ts'

const subject = 'Museum of the Strait returns eleven masks'
const story = ['The Museum of the Strait will return eleven masks.', '“We are late,” said Henrike Dahl.']
const of = (lines: readonly string[], about = subject) => {
  const { from, to } = storyIn(lines, about)
  return lines.slice(from, to).filter(Boolean)
}

describe('the story in a letter', () => {
  test.each([
    ['a letter that is nothing else', story, story],
    ['a greeting', ['Dear colleagues,', '', ...story], story],
    ['a greeting in Arabic', ['السادة الزملاء،', ...story], story],
    ['a note before the headline', ['Dear all,', 'please find our announcement below.', subject, ...story], story],
    ['a closing with a name', [...story, 'Kind regards', 'Oda Lind', 'Tel. 555 0101'], story],
    [
      'a signature',
      [
        ...story,
        '-- ',
        'Museum of the Strait, press office, which is open from nine to five on all days but Mondays and holidays',
      ],
      story,
    ],
    ['both', [...story, 'Mit freundlichen Grüßen', 'Oda Lind', '--', 'Pressestelle'], story],
    [
      'a sentence that begins like a greeting',
      [
        'Dear were the masks to the islanders, who had not seen them for a hundred and twelve years, and dear they are.',
        ...story,
      ],
      undefined,
    ],
    [
      'a word of thanks in the story',
      [
        'Thank you, said the elder.',
        ...story,
        'It was a long day for all who had come by boat, and nobody left the quay before the last mask was on board.',
      ],
      undefined,
    ],
    ['a letter that is only a greeting', ['Dear colleagues,'], ['Dear colleagues,']],
  ])('%s', (_, lines, read) => expect(of(lines)).toEqual(read ?? lines))
})
