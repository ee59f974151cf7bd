import { routes } from '../../routes.ts'
import { inlineText } from '../../story/blocks/inline.tsx'
import { languageName, ownName } from '../../story/language.ts'
import { type MailWords, mailWords } from '../../words/mail.ts'
import type { EditionContent } from '../content.ts'
import { greetingLines } from '../greeting.ts'
import type { NoticeItem } from '../notice/telling.ts'
import { type Signature, signedLine } from './mail-parts.tsx'
import { kindOf } from './notice-parts.tsx'
import { cleared, slot } from './slots.ts'
import { bylineOf, editionDay, editionName, editionOrder, hopWords } from './telling.ts'

const width = 72

/**
 * An edition as plain text, good to read in a terminal and aloud: paragraphs in lines of 72, an address on a line of
 * its own, a dot for each hop. Slots as in the HTML.
 */
export function mailPlain(given: EditionContent, signatures: readonly Signature[], webPath: string): string {
  const content = cleared(given)
  const { language, newsroom } = content
  const words = mailWords(language)
  const host = new URL(newsroom.publicAddress).host
  const editor = signatures.find((signature) => signature.role === 'editor')?.name ?? ''
  const stories = content.stories.map((story) =>
    [
      story.kicker === '' ? '' : story.kicker.toLocaleUpperCase(language),
      wrap(story.headline),
      '',
      story.standfirst === '' ? '' : `${wrap(story.standfirst)}\n`,
      ...story.hops.map((hop) => `${hop.seen === 'us' ? '●' : '○'} ${hopWords(words, hop)}`),
      bylineOf(words, language, story),
      `${newsroom.publicAddress}${story.path}`,
    ]
      .filter((line, at) => line !== '' || at === 2)
      .join('\n'),
  )
  const corrections = content.corrections.map(
    (one) =>
      `${wrap(`${words.kinds[one.kind]} ${one.note} ${words.inStory} ${one.headline}:`)}\n${newsroom.publicAddress}${one.path}`,
  )
  const parts = [
    `${newsroom.name}\n${content.notice ? words.notice.about(editionName(content)) : editionName(content)}${words.between}${editionDay(content)}`,
    `${words.onTheWeb}:\n${newsroom.publicAddress}${webPath}`,
    ...greetingLines(content.greeting).map((lines) => lines.map((line) => wrap(inlineText(line))).join('\n')),
    ...(content.notice
      ? [wrap(words.notice.lead), ...content.notice.items.map((item) => noticed(content, item, words))]
      : [
          wrap(
            `${editionOrder(content)} ${words.notRanked} ${words.key} ● ${words.seen}${words.keyJoin}○ ${words.reported}`,
          ),
        ]),
    ...stories.map((story) => `${rule}\n\n${story}`),
    ...(corrections.length > 0 ? [`${rule}\n\n${words.corrections}`, ...corrections] : []),
    `${rule}\n\n${wrap(words.answer(editor))}`,
    wrap(words.why(content.newsletter.name, languageName(language, language), slot('since'), host)),
    `${words.leave}:\n${slot('leave')}`,
    `${words.preferences}${words.between}${words.pause}:\n${slot('preferences')}`,
    wrap(
      `${newsroom.name}${newsroom.postalAddress === '' ? '' : `${words.join}${newsroom.postalAddress}`}. ${newsroom.imprint}`,
    ),
    `${words.privacy}:\n${newsroom.publicAddress}${routes.privacy(language)}`,
    alsoIn(content, words),
    signedLine(words, signatures),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** A story that was put right or withdrawn, with its note and where it stands. */
const noticed = ({ newsroom }: EditionContent, item: NoticeItem, words: MailWords): string =>
  [
    `${rule}\n\n${kindOf(words, item)}`,
    wrap(item.headline),
    '',
    ...(item.note === '' ? [] : [wrap(item.note), '']),
    `${item.kind === 'withdrawal' ? words.notice.why : words.notice.asItStands}:`,
    `${newsroom.publicAddress}${item.path}`,
  ].join('\n')

/** "Also in Español and العربية.", and an address for each in the same order. */
function alsoIn({ alsoIn: others, newsletter, newsroom, day }: EditionContent, words: MailWords): string {
  if (others.length === 0) return ''
  const names = others
    .map(ownName)
    .reduce((named, name, place) => `${named}${place === others.length - 1 ? words.and : words.join}${name}`)
  return [
    words.alsoIn(names),
    ...others.map((other) => `${newsroom.publicAddress}${routes.edition(other, newsletter.slug, day)}`),
  ].join('\n')
}

const rule = '—'.repeat(24)

/** Breaks a paragraph into lines at spaces. A word that is longer than a line stays whole. */
function wrap(text: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(/[ \t\n]+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].join('\n')
}
