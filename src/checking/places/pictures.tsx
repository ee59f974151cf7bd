import { Hono } from 'hono'
import { DeskPage, type Toast } from '../../desk/layout.tsx'
import { Button, Csrf, Empty, Field } from '../../desk/parts.tsx'
import type { House } from '../../house.ts'
import { again, page, readFields, seeOther } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import type { DeskEnv } from '../../staff/index.ts'
import type { ShownPicture } from '../../story/blocks/index.ts'
import { directionOf, languageName } from '../../story/language.ts'
import { isDay } from '../../story/time.ts'
import type { Desk } from '../desk.tsx'
import { fileIn, textIn } from '../edit/posted.ts'
import { type Frame, frameOf } from '../frame.ts'

const perPage = 24

interface Picture {
  readonly id: number
  readonly publicId: string
  readonly width: number
  readonly height: number
  readonly rights: string
  readonly rightsEnd: string | null
  readonly texts: readonly { readonly language: string; readonly alt: string; readonly credit: string }[]
}

/** The newsroom's pictures: what they show in words, by language, and the right to print them. */
export function pictureScreens({ house, pictures }: Desk): Hono<DeskEnv> {
  const screens = new Hono<DeskEnv>()

  const list = async (frame: Frame, before: number, given: { toast?: Toast | null; problem?: string } = {}) => {
    const rows = await newest(house, before)
    const shown = await pictures.shown(rows.map((row) => row.publicId))
    return (
      <PicturesPage frame={frame} pictures={rows} shown={shown} toast={given.toast ?? null} problem={given.problem} />
    )
  }

  screens.get(routes.deskPictures(), async (context) => {
    const frame = frameOf(context, house)
    const did = context.req.query('did')
    const words = did === 'uploaded' ? frame.t.did.uploaded : did === 'kept' ? frame.t.did.kept : ''
    const before = Number(context.req.query('before')) || Number.MAX_SAFE_INTEGER
    return page(await list(frame, before, { toast: words === '' ? null : { words } }))
  })

  screens.post(routes.deskPictures(), async (context) => {
    const frame = frameOf(context, house)
    const file = fileIn(await readFields(context), 'file')
    const kept = file
      ? await pictures.put(new Uint8Array(await file.arrayBuffer()), { memberId: frame.member.id })
      : ({ ok: false, why: 'notAPicture' } as const)
    if (kept.ok) return seeOther(`${routes.deskPictures()}?did=uploaded`)
    return again(await list(frame, Number.MAX_SAFE_INTEGER, { problem: frame.t.problems.picture[kept.why] }))
  })

  screens.post(`${routes.deskPictures()}/:picture`, async (context) => {
    const posted = await readFields(context)
    const publicId = context.req.param('picture')
    const row = await house.store.read
      .selectFrom('media')
      .select('id')
      .where('publicId', '=', publicId)
      .executeTakeFirst()
    if (row) {
      const end = textIn(posted, 'rightsEnd').trim()
      await house.store.transaction(async (db) => {
        await db
          .updateTable('media')
          .set({ rights: textIn(posted, 'rights').slice(0, 1_000), rightsEnd: isDay(end) ? end : null })
          .where('id', '=', row.id)
          .execute()
        for (const language of house.newsroom().languages) {
          const alt = textIn(posted, `alt.${language}`).slice(0, 2_000)
          const credit = textIn(posted, `credit.${language}`).slice(0, 500)
          await db
            .insertInto('mediaText')
            .values({ mediaId: row.id, language, alt, credit })
            .onConflict((c) => c.columns(['mediaId', 'language']).doUpdateSet({ alt, credit }))
            .execute()
        }
      })
    }
    return seeOther(`${routes.deskPictures()}?did=kept#picture-${publicId}`)
  })

  return screens
}

async function newest(house: House, before: number): Promise<Picture[]> {
  const db = house.store.read
  const rows = await db
    .selectFrom('media')
    .select(['id', 'publicId', 'width', 'height', 'rights', 'rightsEnd'])
    .where('id', '<', before)
    .orderBy('id', 'desc')
    .limit(perPage)
    .execute()
  if (rows.length === 0) return []
  const texts = await db
    .selectFrom('mediaText')
    .select(['mediaId', 'language', 'alt', 'credit'])
    .where(
      'mediaId',
      'in',
      rows.map((row) => row.id),
    )
    .execute()
  return rows.map((row) => ({ ...row, texts: texts.filter((text) => text.mediaId === row.id) }))
}

interface PicturesPageProps {
  readonly frame: Frame
  readonly pictures: readonly Picture[]
  readonly shown: ReadonlyMap<string, ShownPicture>
  readonly toast: Toast | null
  readonly problem?: string | undefined
}

function PicturesPage({ frame, pictures, shown, toast, problem }: PicturesPageProps) {
  const { t } = frame
  const last = pictures.at(-1)
  return (
    <DeskPage {...frame} title={t.pictures.title} place="pictures" toast={toast}>
      <div class="sheet-of-work">
        <ul class="list picture-list">
          {pictures.length === 0 ? <Empty>{t.pictures.empty}</Empty> : null}
          {pictures.map((picture) => (
            <PictureItem frame={frame} picture={picture} shown={shown.get(picture.publicId)} />
          ))}
          {last && pictures.length === perPage ? (
            <li class="paging">
              <a href={`${routes.deskPictures()}?before=${last.id}`}>{t.pictures.more}</a>
            </li>
          ) : null}
        </ul>
        <aside class="beside">
          <section>
            <h2>{t.pictures.upload}</h2>
            {problem ? (
              <p class="problems" role="alert">
                {problem}
              </p>
            ) : null}
            <form class="form" method="post" action={routes.deskPictures()} enctype="multipart/form-data">
              <Csrf token={frame.csrf} />
              <input class="field" type="file" name="file" accept="image/*" required aria-label={t.pictures.upload} />
              <div class="actions">
                <Button main>{t.pictures.button}</Button>
              </div>
            </form>
          </section>
        </aside>
      </div>
    </DeskPage>
  )
}

function PictureItem({ frame, picture, shown }: { frame: Frame; picture: Picture; shown: ShownPicture | undefined }) {
  const { t, member, newsroom } = frame
  const textIn = (language: string) => picture.texts.find((text) => text.language === language)
  const alt = textIn(member.language)?.alt ?? ''
  const lacking = newsroom.languages.filter((language) => (textIn(language)?.alt ?? '') === '')
  return (
    <li id={`picture-${picture.publicId}`}>
      {shown ? (
        <img class="picture" src={shown.src} width={shown.width} height={shown.height} alt={alt} loading="lazy" />
      ) : null}
      <div>
        <p class="meta">
          {t.pictures.size(picture.width, picture.height)}{' '}
          {lacking.length > 0 ? (
            <span class="lacks">
              {t.pictures.noWords}:{' '}
              {lacking.map((language) => languageName(language, member.language)).join(t.reading.comma)}
            </span>
          ) : null}
        </p>
        <details open={lacking.length > 0}>
          <summary>{alt || picture.rights || t.pictures.noWords}</summary>
          <form class="form" method="post" action={`${routes.deskPictures()}/${picture.publicId}`}>
            <Csrf token={frame.csrf} />
            {newsroom.languages.map((language) => (
              <div class="pair">
                <Field
                  label={t.pictures.alt(languageName(language, member.language))}
                  name={`alt.${language}`}
                  value={textIn(language)?.alt}
                  rows={2}
                  lang={language}
                  dir={directionOf(language)}
                />
                <Field
                  label={t.pictures.credit}
                  name={`credit.${language}`}
                  value={textIn(language)?.credit}
                  lang={language}
                  dir={directionOf(language)}
                />
              </div>
            ))}
            <div class="pair">
              <Field label={t.pictures.rights} name="rights" value={picture.rights} dir="auto" />
              <Field label={t.pictures.rightsEnd} name="rightsEnd" value={picture.rightsEnd} dir="ltr" />
            </div>
            <div class="actions">
              <Button>{t.pictures.save}</Button>
            </div>
          </form>
        </details>
      </div>
    </li>
  )
}
