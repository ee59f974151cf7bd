import { routes } from '../../routes.ts'
import { bounceWords } from '../../words/bounces.ts'
import { editionWords } from '../../words/mail.ts'

/** The readers, and beside them what came back of the mail to them. */
export const ReaderTabs = ({ language, here }: { language: string; here: 'readers' | 'returned' }) => (
  <>
    <a href={routes.deskReaders()} aria-current={here === 'readers' ? 'true' : undefined}>
      {editionWords(language).readers.title}
    </a>
    <a href={routes.deskBounces()} aria-current={here === 'returned' ? 'true' : undefined}>
      {bounceWords(language).title}
    </a>
  </>
)
