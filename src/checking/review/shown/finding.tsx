import type { Child } from 'hono/jsx'
import { Button } from '../../../desk/parts.tsx'
import { creditRoles } from '../../../story/credit.ts'
import type { StoryDocument } from '../../../story/document.ts'
import { hopKinds } from '../../../story/hop.ts'
import type { CheckingWords } from '../../../words/checking.ts'
import { numeral } from '../../../words/counting.ts'
import type { Review } from '../../bring-in/kept.ts'
import { languageList } from '../../edit/languages.tsx'
import type { Frame } from '../../frame.ts'
import type { FieldName } from '../answers.ts'
import type { Drafted } from '../draft.ts'
import { fieldsOf, isUnsure, type Numbered, valuesNow } from '../findings.ts'
import type { Proposal } from '../known.ts'
import { isDated, lineOf, valueWords } from './values.ts'

/** What the findings of a review are shown with. */
export interface Shown {
  readonly frame: Frame
  readonly review: Review
  readonly document: StoryDocument
  readonly parts: Drafted['parts']
  readonly proposals: ReadonlyMap<number, readonly Proposal[]>
}

/** One finding: what it is, what was said of it, and, where it is asked about, why it was found and what it may become. */
export function FindingItem({ each, shown }: { each: Numbered; shown: Shown }) {
  const { review, frame } = shown
  const { number, shown: nth, finding, added } = each
  const { t, member } = frame
  const verdict = review.verdicts[String(number)]
  const unsure = isUnsure(finding) && !added
  const words = {
    right: t.bringIn.isRight,
    wrong: t.bringIn.isWrong,
    changed: added ? t.review.added : t.bringIn.changed,
  }
  const open = unsure ? t.bringIn.unsure : t.bringIn.open
  const look = verdict ? (verdict.is === 'wrong' ? 'said done wrong' : 'said done') : unsure ? 'said lacks' : 'said'
  const option = (value: keyof typeof words, label: string, key: string) => (
    <label class="button">
      <input type="radio" name={`v.${number}`} value={value} checked={verdict?.is === value} />
      {label} <kbd>{key}</kbd>
    </label>
  )
  const own = review.found.language === '' ? {} : { lang: review.found.language }
  const fields = fieldsOf(finding.kind)
  return (
    <li
      class="finding"
      id={`finding-${number}`}
      data-finding={number}
      data-kind={finding.kind}
      data-added={added ? '' : undefined}
      data-unsure={unsure ? '' : undefined}
      data-words={JSON.stringify({ ...words, open })}
    >
      <span class="no">{numeral(member.language, nth)}</span>
      <span class="kind">{t.bringIn.kinds[finding.kind]}</span>
      <span class="what" {...lineOf(finding.kind, review.found)}>
        {valueWords(each, review.found, review, member.language)}
      </span>
      <span class={look}>{verdict ? words[verdict.is] : open}</span>
      <div class="answer">
        {finding.kind === 'quotation' ? (
          <q dir="auto" {...own}>
            {quotedWords(each, review)}
          </q>
        ) : null}
        <Parts each={each} shown={shown} />
        <Known each={each} shown={shown} />
        <p class="why">
          <b>{t.bringIn.why}</b> {added ? t.review.youFoundIt : (t.bringIn.reasons[finding.why.code] ?? '')}
        </p>
        <fieldset class="actions">
          <legend class="unseen">{t.bringIn.isThisRight}</legend>
          {option('right', t.bringIn.right, 'y')}
          {option('wrong', t.bringIn.wrong, 'n')}
          {fields.length > 0 ? option('changed', t.bringIn.change, 'c') : null}
          {finding.kind === 'heading' || finding.kind === 'related' ? (
            <button class="button walk" type="button" data-away-with>
              {t.review.chosen.away} <kbd>x</kbd>
            </button>
          ) : null}
          <button class="button walk" type="button" data-go="1">
            {t.review.next} <kbd>j</kbd>
          </button>
          <button class="button back" type="button" data-undo aria-label={t.review.undo}>
            <span dir="ltr">↶</span>
          </button>
        </fieldset>
        {fields.length > 0 ? <Changing each={each} review={review} frame={frame} /> : null}
        <p class="actions all-said">
          <Button main name="act" value="draft">
            {t.bringIn.makeDraft}
          </Button>
        </p>
      </div>
    </li>
  )
}

/** The words of a quotation as far as they reach now. */
function quotedWords(each: Numbered, { found, verdicts }: Review): string {
  const [from, to] = (valuesNow(each, found, { verdicts }).at ?? '').split('-').map(Number)
  return from === undefined || to === undefined ? each.finding.value : found.text.slice(from, to)
}

/** Of a quotation: who, named how, with which verb, by which way. Of an interview: with whom. */
function Parts({ each, shown: { review, frame, document, parts } }: { each: Numbered; shown: Shown }) {
  const { t } = frame
  const { found } = review
  const own = found.language === '' ? {} : { lang: found.language }
  const part = parts.get(each.number)
  if (each.finding.kind === 'source') {
    const hop = document.hops.find(({ id }) => id === part?.id)
    return hop && hop.with !== '' ? <dl>{term(t.review.with, hop.with, own)}</dl> : null
  }
  if (each.finding.kind !== 'quotation') return null
  const { speaker = '', role = '', mention = '', verb = '' } = valuesNow(each, found, review)
  const quotation = document.quotations.find(({ id }) => id === part?.id)
  const hop = document.hops.find(({ id }) => id === quotation?.hop)
  return (
    <dl>
      <dt>{t.bringIn.speaker}</dt>
      <dd {...own}>
        {speaker || t.bringIn.nobody} {role ? <small>{role}</small> : null}
      </dd>
      {mention !== '' && mention !== speaker ? term(t.bringIn.namedAs, mention, own) : null}
      {verb === '' ? null : term(t.bringIn.verb, verb, own)}
      {hop ? term(t.review.cameBy, [t.kinds.hop[hop.kind], hop.publisher].filter(Boolean).join(t.reading.comma)) : null}
    </dl>
  )
}

const term = (name: string, words: Child, own: object = {}) => (
  <>
    <dt>{name}</dt>
    <dd {...own}>{words}</dd>
  </>
)

/** Whom of our people the speaker may be: asked, and answered by a key. */
function Known({ each, shown: { review, frame, proposals } }: { each: Numbered; shown: Shown }) {
  const { t } = frame
  const people = proposals.get(each.number) ?? []
  const [only] = people
  if (!only) return null
  const said = review.known[String(each.number)]
  const choice = (value: string, words: string, key: number) => (
    <label class="button">
      <input type="radio" name={`known.${each.number}`} value={value} checked={said === value} />
      {words} <kbd>{String(key)}</kbd>
    </label>
  )
  return (
    <fieldset class="known actions">
      <legend>{people.map((one) => asked(one, t)).join(' ')}</legend>
      {people.map((one, index) =>
        choice(one.publicId, people.length === 1 ? t.review.yes : t.review.yesIt(one.name), index + 1),
      )}
      {choice('', t.review.somebodyElse, people.length + 1)}
    </fieldset>
  )
}

const asked = ({ name, quoted }: Proposal, t: CheckingWords): string =>
  quoted === 0 ? t.review.isThis(name) : t.review.isThisQuoted(name, quoted)

/** The fields of what may be changed, shown where somebody changes it. */
function Changing({ each, review, frame }: { each: Numbered; review: Review; frame: Frame }) {
  const { t, member } = frame
  const { kind } = each.finding
  const own = review.found.language === '' ? {} : { lang: review.found.language }
  const now = valuesNow(each, review.found, review)
  const labels: Partial<Record<FieldName, string>> = {
    speaker: t.bringIn.speaker,
    role: t.bringIn.kinds.role,
    mention: t.bringIn.namedAs,
    verb: t.bringIn.verb,
    kind: kind === 'credit' ? t.edit.role : t.edit.hopKind,
    publisher: t.edit.publisher,
    author: t.edit.author,
    publishedOn: t.bringIn.kinds.publishedOn,
    caption: t.edit.caption,
    credit: t.edit.credit,
  }
  return (
    <div class="changing">
      {fieldsOf(kind).map((field) => {
        const name = field === 'value' ? `to.${each.number}` : `to.${each.number}.${field}`
        const value = now[field] ?? ''
        if (field === 'at' || field === 'mentionAt') return <input type="hidden" name={name} value={value} />
        const words = labels[field] ?? t.bringIn.changeTo
        const label =
          field === 'value'
            ? `${t.bringIn.changeTo}: ${t.bringIn.kinds[kind]} ${numeral(member.language, each.shown)}`
            : words
        if (field === 'kind') {
          const options: readonly (readonly [string, string])[] =
            kind === 'credit'
              ? creditRoles.map((one) => [one, t.kinds.credit[one]] as const)
              : hopKinds.map((one) => [one, t.kinds.hop[one]] as const)
          return (
            <label>
              <span>{words}</span>
              <select class="field" name={name}>
                {options.map(([one, said]) => (
                  <option value={one} selected={one === value}>
                    {said}
                  </option>
                ))}
              </select>
            </label>
          )
        }
        const day = field === 'publishedOn' || isDated(kind)
        const more =
          kind === 'language' ? { list: languageList, dir: 'ltr' } : day ? { type: 'date' } : { dir: 'auto', ...own }
        return (
          <label>
            <span class={field === 'value' ? 'unseen' : undefined}>{label}</span>
            <input class="field to" name={name} value={day ? value.slice(0, 10) : value} {...more} />
          </label>
        )
      })}
    </div>
  )
}
