import { Hono } from 'hono'
import { DeskPage, type Toast } from '../../desk/layout.tsx'
import { Button, Csrf, Empty, Field } from '../../desk/parts.tsx'
import type { House } from '../../house.ts'
import { page, readFields, seeOther } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import type { DeskEnv } from '../../staff/index.ts'
import { languageName } from '../../story/language.ts'
import { foldedName } from '../../story/names.ts'
import type { Desk } from '../desk.tsx'
import { textIn } from '../edit/posted.ts'
import { type Frame, frameOf } from '../frame.ts'
import { Joined } from '../joined.tsx'

const perPage = 50

interface Name {
  readonly partyId: number
  readonly language: string
  readonly kind: 'full' | 'short' | 'alias' | 'sort'
  readonly name: string
}

interface Party {
  readonly id: number
  readonly publicId: string
  readonly kind: 'person' | 'organisation'
  readonly note: string
  readonly names: readonly Name[]
  readonly quoted: number
}

/** The people and organisations that stories speak of, with their names by language. */
export function peopleScreens({ house }: Desk): Hono<DeskEnv> {
  const screens = new Hono<DeskEnv>()

  screens.get(routes.deskPeople(), async (context) => {
    const frame = frameOf(context, house)
    const search = (context.req.query('q') ?? '').slice(0, 100)
    const after = Number(context.req.query('after')) || 0
    const toast = context.req.query('did') === 'kept' ? { words: frame.t.did.kept } : null
    const parties = await partiesLike(house, search, after)
    return page(<PeoplePage frame={frame} parties={parties} search={search} toast={toast} />)
  })

  screens.post(routes.deskPeople(), async (context) => {
    const posted = await readFields(context)
    const name = textIn(posted, 'name').trim().slice(0, 300)
    if (name === '') return seeOther(routes.deskPeople())
    const language = textIn(posted, 'language')
    const kind = textIn(posted, 'kind') === 'organisation' ? 'organisation' : 'person'
    const publicId = house.newId()
    await house.store.transaction(async (db) => {
      const { id } = await db
        .insertInto('party')
        .values({ publicId, kind, createdAt: house.now() })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db
        .insertInto('partyName')
        .values({ partyId: id, language, kind: 'full', name, folded: foldedName(name) })
        .execute()
    })
    return seeOther(`${routes.deskPeople()}?did=kept&q=${encodeURIComponent(name)}#party-${publicId}`)
  })

  screens.post(`${routes.deskPeople()}/:party`, async (context) => {
    const posted = await readFields(context)
    const publicId = context.req.param('party')
    const row = await house.store.read
      .selectFrom('party')
      .select('id')
      .where('publicId', '=', publicId)
      .executeTakeFirst()
    if (row) await keepNames(house, row.id, posted)
    const back = textIn(posted, 'q')
    return seeOther(`${routes.deskPeople()}?did=kept&q=${encodeURIComponent(back)}#party-${publicId}`)
  })

  return screens
}

/** Writes the names that the form shows: the full one and the others, by language. Short names and those for sorting stay. */
async function keepNames(house: House, partyId: number, posted: Parameters<typeof textIn>[0]): Promise<void> {
  await house.store.transaction(async (db) => {
    await db
      .updateTable('party')
      .set({ note: textIn(posted, 'note').slice(0, 4_000) })
      .where('id', '=', partyId)
      .execute()
    for (const language of house.newsroom().languages) {
      const full = textIn(posted, `full.${language}`).trim().slice(0, 300)
      const others = textIn(posted, `alias.${language}`).split(/[,،]/)
      const aliases = [...new Set(others.map((each) => each.trim()).filter((each) => each !== ''))].slice(0, 30)
      await db
        .deleteFrom('partyName')
        .where('partyId', '=', partyId)
        .where('language', '=', language)
        .where('kind', 'in', ['full', 'alias'])
        .execute()
      const rows = [
        ...(full === '' ? [] : [{ kind: 'full' as const, name: full }]),
        ...aliases.map((name) => ({ kind: 'alias' as const, name })),
      ]
      if (rows.length === 0) continue
      await db
        .insertInto('partyName')
        .values(rows.map((row) => ({ ...row, partyId, language, folded: foldedName(row.name) })))
        .execute()
    }
  })
}

async function partiesLike(house: House, search: string, after: number): Promise<Party[]> {
  const db = house.store.read
  let query = db.selectFrom('party').select(['id', 'publicId', 'kind', 'note']).where('id', '>', after)
  if (search.trim() !== '') {
    const pattern = `%${foldedName(search).replace(/[\\%_]/g, '\\$&')}%`
    query = query.where('id', 'in', (e) => e.selectFrom('partyName').select('partyId').where('folded', 'like', pattern))
  }
  const rows = await query.orderBy('id').limit(perPage).execute()
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const names = await db
    .selectFrom('partyName')
    .select(['partyId', 'language', 'kind', 'name'])
    .where('partyId', 'in', ids)
    .orderBy('id')
    .execute()
  const quoted = await db
    .selectFrom('quoted')
    .select((e) => ['partyId', e.fn.countAll<number>().as('times')])
    .where('partyId', 'in', ids)
    .groupBy('partyId')
    .execute()
  return rows.map((row) => ({
    ...row,
    names: names.filter((name) => name.partyId === row.id),
    quoted: Number(quoted.find((each) => each.partyId === row.id)?.times ?? 0),
  }))
}

interface PeoplePageProps {
  readonly frame: Frame
  readonly parties: readonly Party[]
  readonly search: string
  readonly toast: Toast | null
}

function PeoplePage({ frame, parties, search, toast }: PeoplePageProps) {
  const { t, member, newsroom } = frame
  const last = parties.at(-1)
  const more = new URLSearchParams({ q: search, after: String(last?.id ?? 0) })
  return (
    <DeskPage {...frame} title={t.people.title} place="parties" toast={toast}>
      <form class="find" method="get" action={routes.deskPeople()}>
        <Field label={t.people.search} name="q" type="search" value={search} dir="auto" />
        <Button>{t.people.find}</Button>
      </form>
      <div class="sheet-of-work">
        <div>
          {parties.length === 0 ? <Empty>{search === '' ? t.people.empty : t.people.none}</Empty> : null}
          <ul class="list">
            {parties.map((party) => (
              <PartyItem frame={frame} party={party} search={search} />
            ))}
          </ul>
          {parties.length === perPage ? (
            <p class="paging">
              <a href={`${routes.deskPeople()}?${more}`}>{t.people.more}</a>
            </p>
          ) : null}
        </div>
        <aside class="beside">
          <section>
            <h2>{t.people.add}</h2>
            <form class="form" method="post" action={routes.deskPeople()}>
              <Csrf token={frame.csrf} />
              <Field label={t.people.name} name="name" dir="auto" required maxlength={300} />
              <Field
                label={t.people.kind}
                name="kind"
                value="person"
                options={[
                  ['person', t.people.person],
                  ['organisation', t.people.organisation],
                ]}
              />
              <Field
                label={t.people.language}
                name="language"
                value={newsroom.languages[0]}
                options={newsroom.languages.map((each) => [each, languageName(each, member.language)])}
              />
              <div class="actions">
                <Button>{t.people.add}</Button>
              </div>
            </form>
          </section>
        </aside>
      </div>
    </DeskPage>
  )
}

function PartyItem({ frame, party, search }: { frame: Frame; party: Party; search: string }) {
  const { t, member, newsroom } = frame
  const full = (language: string) =>
    party.names.find((each) => each.language === language && each.kind === 'full')?.name ?? ''
  const aliases = (language: string) =>
    party.names.filter((each) => each.language === language && each.kind === 'alias').map((each) => each.name)
  const shown = full(member.language) || (party.names[0]?.name ?? '')
  const others = [...new Set(newsroom.languages.map(full))].filter((name) => name !== '' && name !== shown)
  return (
    <li id={`party-${party.publicId}`}>
      <details>
        <summary>
          <b dir="auto">{shown}</b>{' '}
          <small class="quiet">
            <Joined
              between={t.reading.between}
              parts={[...others, t.people[party.kind], t.people.quoted(party.quoted)]}
            />
          </small>
        </summary>
        <form class="form" method="post" action={`${routes.deskPeople()}/${party.publicId}`}>
          <Csrf token={frame.csrf} />
          <input type="hidden" name="q" value={search} />
          {newsroom.languages.map((language) => (
            <div class="pair">
              <Field
                label={t.people.nameIn(languageName(language, member.language))}
                name={`full.${language}`}
                value={full(language)}
                lang={language}
                dir="auto"
              />
              <Field
                label={t.people.alias}
                name={`alias.${language}`}
                value={aliases(language).join(', ')}
                lang={language}
                dir="auto"
              />
            </div>
          ))}
          <Field label={t.people.note} name="note" value={party.note} rows={2} dir="auto" />
          <div class="actions">
            <Button>{t.people.save}</Button>
          </div>
        </form>
      </details>
    </li>
  )
}
