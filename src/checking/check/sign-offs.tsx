import type { Child } from 'hono/jsx'
import { Button, Csrf } from '../../desk/parts.tsx'
import { rolesOpenTo, type SigningRole } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import { type Act, may } from '../../staff/index.ts'
import { countOf, Differences } from '../difference.tsx'
import type { Frame } from '../frame.ts'
import { when } from '../when.ts'
import type { Looking } from './looking.ts'

const acts: Record<SigningRole, Act> = {
  translator: 'signTranslator',
  editor: 'signEditor',
  publisher: 'signPublisher',
}

/** So many differences stand at a void sign-off; all of them a link away. */
const shown = 3

/** The roles that this member may sign and that are open to them for this text. */
export const openTo = (looking: Looking, { member }: Frame): SigningRole[] =>
  rolesOpenTo(looking, member.id).filter((role) => may(member, acts[role]))

/** Who has signed this exact text, who signed an earlier one and what changed since, and who has not yet. */
export function SignOffs({ frame, looking }: { frame: Frame; looking: Looking }) {
  const { t, member, newsroom, now } = frame
  const { story, revision } = looking
  const open = openTo(looking, frame)
  const action = routes.deskStoryAct(story.publicId, 'sign')
  const hour = (at: string) => when(member.language, at, newsroom.zone, now)
  const names = new Intl.ListFormat(member.language)
  return (
    <section class="signs-off" id="sign" aria-labelledby="h-sign">
      <h2 id="h-sign">
        {t.check.signOffs} <small>{t.check.forRevision(revision.number)}</small>
      </h2>
      <ol class="signs">
        {looking.asked.map((role) => {
          const signs = looking.signOffs.filter((each) => each.role === role)
          const last = signs.at(-1)
          const mine = signs.some((each) => each.memberId === member.id)
          const before = looking.voids.get(role)
          const button = open.includes(role) ? (
            <form method="post" action={action} class="actions" id={open[0] === role ? 'sign-this' : undefined}>
              <Csrf token={frame.csrf} />
              <input type="hidden" name="revision" value={revision.id} />
              <input type="hidden" name="role" value={role} />
              <Button main={open[0] === role} kbd={open[0] === role ? 's' : undefined}>
                {before ? t.check.signThisText : t.check.signAs(t.kinds.role[role])}
              </Button>
            </form>
          ) : null
          return (
            <li class={button && !last && !before ? 'open' : undefined}>
              <span>{t.kinds.role[role]}</span>
              {last || before ? (
                <span>{last ? names.format(signs.map((each) => each.name)) : before?.sign.name}</span>
              ) : null}
              {last ? (
                <span>{hour(last.at)}</span>
              ) : before ? (
                <span class="void">{t.check.void}</span>
              ) : (
                <span>{t.check.notYet}</span>
              )}
              {before && telling(role, looking, member.id) ? (
                <Void frame={frame} looking={looking} role={role}>
                  {button}
                </Void>
              ) : button ? (
                <div>{button}</div>
              ) : null}
              {mine ? (
                <form class="own" method="post" action={routes.deskStoryAct(story.publicId, 'unsign')}>
                  <Csrf token={frame.csrf} />
                  <input type="hidden" name="revision" value={revision.id} />
                  <input type="hidden" name="role" value={role} />
                  <button class="plain" type="submit">
                    {t.check.takeBack}
                  </button>
                </form>
              ) : null}
            </li>
          )
        })}
      </ol>
      {/* Before somebody has signed there is nothing to say of four eyes, but where nobody has to. */}
      {looking.signOffs.length === 0 && looking.asked.length > 0 ? null : (
        <p class="more">{t.check.eyes[looking.fourEyes]}</p>
      )}
    </section>
  )
}

/** Does a void sign-off tell what changed? Where several were for one text, one's own does, else the first. */
function telling(role: SigningRole, { asked, voids }: Looking, memberId: number): boolean {
  const text = voids.get(role)?.sign.revisionId
  const alike = asked.filter((each) => voids.get(each)?.sign.revisionId === text)
  return role === (alike.find((each) => voids.get(each)?.sign.memberId === memberId) ?? alike[0])
}

interface VoidProps {
  readonly frame: Frame
  readonly looking: Looking
  readonly role: SigningRole
  /** The button that signs this text, where whoever looks may. */
  readonly children?: Child
}

/** What changed since a sign-off that is void by it, and the way back to the text that was signed. */
function Void({ frame, looking, role, children }: VoidProps) {
  const { t, member, newsroom, now } = frame
  const before = looking.voids.get(role)
  if (!before) return null
  const { sign, number, difference } = before
  const count = countOf(difference)
  const at = when(member.language, sign.at, newsroom.zone, now)
  const by = new Intl.ListFormat(member.language).format(before.changedBy) || t.trail.nobody
  const words =
    sign.memberId === member.id
      ? t.check.youSigned(number, at, by, count)
      : t.check.theySigned(sign.name, number, at, by, count)
  const revisions = routes.deskStoryAct(looking.story.publicId, 'revisions')
  return (
    <div>
      <p>{words}</p>
      <Differences difference={difference} language={looking.document.language} t={t} limit={shown} />
      <p>
        <a href={`${revisions}?from=${sign.revisionId}&to=${looking.revision.id}`} data-key="d">
          {count > shown ? t.check.moreChanges(count - shown) : t.check.theDifference}
        </a>
      </p>
      <div class="actions">
        {children}
        <form method="post" action={routes.deskStoryAct(looking.story.publicId, 'restore')}>
          <Csrf token={frame.csrf} />
          <input type="hidden" name="revision" value={sign.revisionId} />
          <Button>{t.check.restore(number)}</Button>
        </form>
      </div>
    </div>
  )
}
