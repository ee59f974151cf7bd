import { longDay, numeral } from '../../words/counting.ts'
import { makingWords } from '../../words/making.ts'
import type { EditionDeskProps } from './edition-props.ts'

/** How often an edition's page was opened, by day; nothing where that was never counted. */
export const EditionOpens = ({ opens, member: { language } }: EditionDeskProps) => {
  if (opens.length === 0) return null
  const t = makingWords(language).opens
  return (
    <section aria-labelledby="opens">
      <h2 id="opens">{t.title}</h2>
      <p>{t.words}</p>
      <table class="table">
        <tbody>
          {opens.map((one) => (
            <tr>
              <th scope="row">{longDay(language, one.day)}</th>
              <td class="end">{numeral(language, one.opens)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
