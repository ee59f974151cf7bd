import { colour } from '../../story/mail/style.ts'
import type { NoticeItem } from '../notice/telling.ts'
import type { MailParts } from './mail-parts.tsx'
import { link } from './mail-pieces.tsx'

/** What a notice tells: each story that was put right or withdrawn, with its public note. */
export const Notice = ({ content, style, words }: MailParts) => (
  <>
    <tr>
      <td class="quiet" style={`padding:16px 0 20px;${style.sans(15, 1.5, `color:${colour.quiet}`)}`}>
        {words.notice.lead}
      </td>
    </tr>
    {(content.notice?.items ?? []).map((item) => (
      <tr>
        <td class="bar" style={`border-top:1px solid ${colour.ink};padding:14px 0 18px`}>
          <p class="accent" style={`margin:0 0 4px;${style.sans(13, 1.4, `font-weight:600;color:${colour.accent}`)}`}>
            {kindOf(words, item)}
          </p>
          <h2 class="ink" style={`margin:0 0 6px;${style.serif(21, 1.25, `font-weight:600;color:${colour.ink}`)}`}>
            {item.headline}
          </h2>
          <p class="ink" style={`margin:0 0 8px;${style.serif(17, 1.5, `color:${colour.ink}`)}`}>
            {item.note}
          </p>
          <p class="quiet" style={`margin:0;${style.sans(14, 1.5, `color:${colour.quiet}`)}`}>
            {link(
              `${content.newsroom.publicAddress}${item.path}`,
              item.kind === 'withdrawal' ? words.notice.why : words.notice.asItStands,
            )}
          </p>
        </td>
      </tr>
    ))}
  </>
)

/** "Correction.", "Withdrawn." */
export const kindOf = (words: MailParts['words'], { kind }: NoticeItem): string =>
  kind === 'withdrawal' ? words.notice.withdrawal : words.kinds[kind]
