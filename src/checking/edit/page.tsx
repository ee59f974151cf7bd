import { DeskPage } from '../../desk/layout.tsx'
import { Button, Csrf, Field } from '../../desk/parts.tsx'
import { routes } from '../../routes.ts'
import type { StoryDocument } from '../../story/document.ts'
import { emptyHop } from '../../story/hop.ts'
import { directionOf, ownName } from '../../story/language.ts'
import type { Frame } from '../frame.ts'
import { ActButton, BlockCard, type Surroundings } from './block-card.tsx'
import { asLines, emptyBlock, emptyQuotation, hopFields, type StoryFields } from './fields.ts'
import { PictureFields } from './fields-of-picture.tsx'
import { HopFields } from './hop-fields.tsx'
import { LanguageList } from './languages.tsx'
import { QuotationFields } from './quotation-fields.tsx'
import { Credits, Hops, Quotations, Rest } from './sides.tsx'

export interface EditPageProps {
  readonly frame: Frame
  readonly story: { readonly publicId: string; readonly headline: string }
  readonly base: { readonly id: number; readonly number: number; readonly document: StoryDocument }
  readonly fields: StoryFields
  readonly note: string
  readonly around: Omit<Surroundings, 't' | 'action' | 'language'>
  readonly sections: readonly (readonly [string, string])[]
  /** It holds what was posted, and no revision has it yet. */
  readonly posted?: boolean | undefined
  /** Above the form: what can't be kept. */
  readonly trouble?: string | undefined
}

/** Stands for an id in the form's empty cards, which the browser copies for new ones. */
const newOne = 'NEW'

/** A story with all its parts as a form. Everything works without script; editor.ts makes it quicker. */
export function EditPage(props: EditPageProps) {
  const { frame, story, base, fields, trouble } = props
  const { t } = frame
  const { language } = base.document
  const action = routes.deskStoryAct(story.publicId, 'edit')
  const around: Surroundings = { ...props.around, t, language, action }
  const direction = directionOf(language)
  const bar = (
    <>
      <p>
        <a href={routes.deskStory(story.publicId)}>{story.headline || t.reading.noHeadline}</a>
      </p>
      <p>{t.trail.revision(base.number)}</p>
      <div class="end">
        <Button href={routes.deskStory(story.publicId)}>{t.edit.cancel}</Button>
        <Button main form="story-form" name="act" value="save" kbd="Ctrl S">
          {t.edit.save}
        </Button>
      </div>
    </>
  )
  const keys = [
    [['Ctrl', 'S'], t.keys.save],
    [['Enter', 'Enter'], t.keys.paragraph],
  ] as const
  return (
    <DeskPage {...frame} title={t.edit.title} place="board" bar={bar} keys={keys}>
      <form
        class={around.originals.size > 0 ? 'editing beside-original' : 'editing'}
        id="story-form"
        method="post"
        action={action}
        enctype="multipart/form-data"
        data-editor={`${story.publicId}:${base.id}`}
        data-posted={props.posted ? '' : undefined}
        data-unsaved={t.edit.unsaved}
        data-drop={t.edit.dropUnsaved}
        data-link-ask={t.edit.linkAsk}
      >
        {/* Enter in a field presses the first button of a form: let it be this one. */}
        <button class="first" type="submit" name="act" value="save" tabindex={-1}>
          {t.edit.save}
        </button>
        <Csrf token={frame.csrf} />
        <input type="hidden" name="base" value={base.id} />
        {trouble ? (
          <p class="problems" role="alert">
            {trouble}
          </p>
        ) : null}
        <div class="text">
          <Head fields={fields} language={language} t={t} />
          <Lead fields={fields} around={around} />
          <h2 id="text">{t.edit.text}</h2>
          <p class="quiet help" dir="auto">
            {t.edit.notation}
          </p>
          <ol class="cards">
            {fields.blocks.map((block, index) => (
              <BlockCard block={block} number={index + 1} around={around} />
            ))}
          </ol>
          <p class="actions" id="card-">
            <ActButton act="add block " at="card-" action={action} words={t.edit.addFirst} />
          </p>
          <div class="labelled save-note">
            <label for="note">{t.edit.note}</label>
            <input class="field" id="note" name="note" value={props.note} dir="auto" maxlength={300} />
          </div>
          <p class="actions">
            <Button main name="act" value="save">
              {t.edit.save}
            </Button>
          </p>
        </div>
        <div class="beside">
          <Quotations fields={fields} base={base.document} around={around} />
          <Hops fields={fields} around={around} />
          <Credits fields={fields} around={around} />
          <Rest fields={fields} sections={props.sections} around={around} />
        </div>
        <LanguageList newsroom={frame.newsroom.languages} desk={frame.member.language} />
        <template id="new-card">
          <BlockCard block={emptyBlock(newOne)} number={0} around={{ ...around, originals: new Map() }} />
        </template>
        <template id="new-quotation">
          <QuotationFields
            values={{ ...emptyQuotation(newOne, 'LABEL'), speaker: 'named' }}
            words=""
            hops={fields.hops}
            around={around}
            open
          />
        </template>
        <template id="new-hop">
          <HopFields values={hopFields(emptyHop(newOne))} around={around} open />
        </template>
      </form>
      <p class="leave" hidden data-leave>
        {t.edit.leave} <span dir={direction} />
      </p>
    </DeskPage>
  )
}

function Head({ fields: { head }, language, t }: { fields: StoryFields; language: string; t: Frame['t'] }) {
  const own = { lang: language, dir: directionOf(language) }
  return (
    <section class="head-fields" aria-label={t.edit.headline}>
      <p class="quiet">{ownName(language)}</p>
      <Field label={t.edit.kicker} name="head.kicker" value={head.kicker} {...own} />
      <Field label={t.edit.headline} name="head.headline" value={head.headline} rows={1} {...own} />
      <Field label={t.edit.standfirst} name="head.standfirst" value={asLines(head.standfirst)} rows={2} {...own} />
      <Field label={t.edit.dateline} name="head.dateline" value={head.dateline} {...own} />
    </section>
  )
}

function Lead({ fields, around }: { fields: StoryFields; around: Surroundings }) {
  const { t, action } = around
  return (
    <section class="lead-fields" id="lead">
      <h2>{t.edit.lead}</h2>
      {fields.lead ? (
        <>
          <input type="hidden" name="lead" value="1" />
          <PictureFields
            name="lead"
            values={fields.lead}
            shown={around.shown.get(fields.lead.media)}
            ours={around.pictures}
            language={around.language}
            t={t}
          />
          <p>
            <ActButton act="remove lead" at="lead" action={action} words={t.edit.removePicture} />
          </p>
        </>
      ) : (
        <p class="quiet">
          {t.edit.leadNone} <ActButton act="add lead" at="lead" action={action} words={t.edit.addPicture} />
        </p>
      )}
    </section>
  )
}
