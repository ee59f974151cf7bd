import { Hono } from 'hono'
import { again, conflict, page, readFields } from '../../platform/http/index.ts'
import { closeDraft, type Revision, saveStory, staleDraft } from '../../record/index.ts'
import type { DeskEnv } from '../../staff/index.ts'
import { aboutStory, afterSave, backTo, type Desk, type StoryRequest } from '../desk.tsx'
import {
  everyMember,
  originalsOf,
  picturesToChoose,
  revisionOf,
  sectionsToChoose,
  storiesToChoose,
} from '../queries.ts'
import { unfitWords } from '../unfit.ts'
import { actIn, after } from './acts.ts'
import { ConflictPage } from './conflict-page.tsx'
import { documentFrom } from './document.ts'
import { fieldsOf, type StoryFields } from './fields.ts'
import { merged, type Side } from './merge.ts'
import { EditPage } from './page.tsx'
import { keepWordsOfPictures } from './picture-words.ts'
import { fileIn, type Posted, postedFields, textIn } from './posted.ts'

/** Editing a story: the form, its buttons, saving, and what to do when somebody else saved first. */
export function editScreens(desk: Desk): Hono<DeskEnv> {
  const { house } = desk
  const screens = new Hono<DeskEnv>()
  const path = '/desk/stories/:story'

  screens.get(
    `${path}/edit`,
    aboutStory(desk, async (request) => {
      const base = await currentOf(request)
      return page(await form(request, base, fieldsOf(base.document)))
    }),
  )

  screens.post(
    `${path}/edit`,
    aboutStory(desk, async (request) => {
      const posted = await readFields(request.context)
      const base =
        (await revisionOf(house.store.read, request.story.id, Number(textIn(posted, 'base')))) ??
        (await currentOf(request))
      const uploaded = await withUploads(posted, postedFields(posted), request)
      const act = actIn(textIn(posted, 'act'))
      const fields = act ? after(uploaded.fields, act, house.newId) : uploaded.fields
      const note = textIn(posted, 'note').slice(0, 300)
      if (act || uploaded.trouble) return page(await form(request, base, fields, { note, trouble: uploaded.trouble }))
      return save(request, base, fields, note)
    }),
  )

  screens.get(
    `${path}/conflict`,
    aboutStory(desk, async (request) => {
      const draft = await staleDraft(house, Number(request.context.req.query('draft')))
      if (draft?.storyId !== request.story.id) return backTo(request.story, 'noConflict')
      return page(await twoTexts(request, draft))
    }),
  )

  screens.post(
    `${path}/conflict`,
    aboutStory(desk, async (request) => {
      const posted = await readFields(request.context)
      const draft = await staleDraft(house, Number(textIn(posted, 'draft')))
      if (draft?.storyId !== request.story.id) return backTo(request.story, 'noConflict')
      if (textIn(posted, 'act') === 'drop') {
        await closeDraft(house, draft.id, 'dropped')
        return backTo(request.story, 'dropped')
      }
      return putTogether(request, draft, posted)
    }),
  )

  const currentOf = async ({ story }: StoryRequest): Promise<Revision> => {
    const current = await revisionOf(house.store.read, story.id, story.currentRevisionId)
    if (!current) throw new Error(`Story ${story.id} has no current revision`)
    return current
  }

  async function save(request: StoryRequest, base: Revision, fields: StoryFields, note: string): Promise<Response> {
    const { story, frame } = request
    const read = documentFrom(fields, base.document, house.newId)
    if (!read.ok) {
      const { t } = frame
      const problems = Object.fromEntries(
        Object.entries(read.problems).map(([name, problem]) => [name, t.problems[problem]]),
      )
      const trouble = read.unfit ? unfitWords(read.unfit, t, frame.member.language) : t.problems.again
      return again(await form(request, base, fields, { note, problems, trouble }))
    }
    const saved = await saveStory(house, {
      storyId: story.id,
      baseRevisionId: base.id,
      document: read.document,
      memberId: frame.member.id,
      note,
    })
    if (saved.outcome === 'unchanged') return backTo(story, 'unchanged')
    if (saved.outcome === 'saved') await keepWordsOfPictures(house, read.document)
    if (saved.outcome === 'saved') return backTo(story, 'saved', afterSave(saved.revision, base.id))
    const draft = await staleDraft(house, saved.draftId)
    if (!draft) throw new Error(`Draft ${saved.draftId} is not there`)
    return conflict(await twoTexts(request, draft))
  }

  /** Keeps the pictures that came with the form, and puts them in their places. */
  async function withUploads(
    posted: Posted,
    fields: StoryFields,
    { frame }: StoryRequest,
  ): Promise<{ fields: StoryFields; trouble?: string | undefined }> {
    let trouble: string | undefined
    const take = async <T extends { readonly media: string }>(name: string, part: T): Promise<T> => {
      const file = fileIn(posted, `${name}.file`)
      if (!file) return part
      const kept = await desk.pictures.put(new Uint8Array(await file.arrayBuffer()), { memberId: frame.member.id })
      if (kept.ok) return { ...part, media: kept.publicId }
      trouble = frame.t.problems.picture[kept.why]
      return part
    }
    const lead = fields.lead && (await take('lead', fields.lead))
    const blocks = []
    for (const block of fields.blocks) blocks.push(await take(`block.${block.id}`, block))
    return { fields: { ...fields, lead, blocks }, trouble }
  }

  interface Around {
    readonly note?: string
    readonly problems?: Readonly<Record<string, string>>
    readonly trouble?: string | undefined
  }

  async function form({ story, frame }: StoryRequest, base: Revision, fields: StoryFields, given: Around = {}) {
    const db = house.store.read
    const { language } = base.document
    const media = [fields.lead?.media ?? '', ...fields.blocks.map((block) => block.media)].filter((id) => id !== '')
    const around = {
      problems: given.problems ?? {},
      shown: await desk.pictures.shown(media),
      pictures: await picturesToChoose(db, language),
      stories: (await storiesToChoose(db, language)).filter(([id]) => id !== story.publicId),
      originals: await originalsOf(db, base.document),
    }
    const sections = await sectionsToChoose(db, frame.member.language)
    const { note = '', trouble } = given
    return (
      <EditPage
        frame={frame}
        story={story}
        base={base}
        fields={fields}
        note={note}
        around={around}
        sections={sections}
        posted={given.note !== undefined}
        trouble={trouble}
      />
    )
  }

  type Stale = NonNullable<Awaited<ReturnType<typeof staleDraft>>>

  async function twoTexts(request: StoryRequest, draft: Stale) {
    const current = await currentOf(request)
    const base = (await revisionOf(house.store.read, request.story.id, draft.baseRevisionId)) ?? current
    const members = await everyMember(house.store.read, request.frame.member.language)
    const by = members.get(current.authorId ?? 0)
    return (
      <ConflictPage
        frame={request.frame}
        story={request.story}
        draftId={draft.id}
        current={current}
        by={by?.name ?? request.frame.t.trail.nobody}
        base={base.document}
        mine={draft.document}
      />
    )
  }

  async function putTogether(request: StoryRequest, draft: Stale, posted: Posted): Promise<Response> {
    const { story, frame } = request
    const theirs = await revisionOf(house.store.read, story.id, Number(textIn(posted, 'base')))
    const base = await revisionOf(house.store.read, story.id, draft.baseRevisionId)
    if (!theirs || !base) return backTo(story, 'noConflict')
    const choices = new Map(
      Object.keys(posted).flatMap((name): [string, Side][] => {
        const side = textIn(posted, name)
        return name.startsWith('take.') && (side === 'mine' || side === 'theirs') ? [[name.slice(5), side]] : []
      }),
    )
    const saved = await saveStory(house, {
      storyId: story.id,
      baseRevisionId: theirs.id,
      document: merged(base.document, draft.document, theirs.document, choices),
      memberId: frame.member.id,
    })
    await closeDraft(house, draft.id, 'merged')
    if (saved.outcome !== 'stale') return backTo(story, 'merged', afterSave(saved.revision, theirs.id))
    const newer = await staleDraft(house, saved.draftId)
    return newer ? conflict(await twoTexts(request, newer)) : backTo(story, 'noConflict')
  }

  return screens
}
