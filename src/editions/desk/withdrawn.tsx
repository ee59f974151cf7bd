import { routes } from '../../routes.ts'
import { languageName } from '../../story/language.ts'
import { editionWords } from '../../words/mail.ts'
import type { EditionDeskProps } from './edition-props.ts'

/** Stories that were withdrawn after the edition went out; and the editors' words, which may still name them. */
export const WithdrawnSince = ({ withdrawn, composed, member }: EditionDeskProps) => {
  if (withdrawn.length === 0) return null
  const t = editionWords(member.language).edition
  return (
    <section aria-labelledby="withdrawn">
      <h2 id="withdrawn">{t.withdrawnTitle}</h2>
      <p>{t.withdrawnWords}</p>
      {withdrawn.map(({ language, headlines, subject, preview, greeting }) => (
        <div>
          <p>
            <a
              href={`${routes.deskEditionAct(composed.edition.publicId, 'look')}?${new URLSearchParams({ language })}`}
            >
              {languageName(language, member.language)}
            </a>
          </p>
          <ul lang={language} dir="auto">
            {headlines.map((headline) => (
              <li>
                <s>{headline}</s>
              </li>
            ))}
          </ul>
          <p class="lacks">{t.mayName}</p>
          <blockquote lang={language} dir="auto">
            {[subject, preview, greeting].filter((words) => words !== '').join('\n')}
          </blockquote>
        </div>
      ))}
    </section>
  )
}
