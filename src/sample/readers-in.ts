import type { House } from '../house.ts'
import {
  confirmSubscription,
  type Keys,
  leave,
  newsletterById,
  readAddress,
  saveForms,
  saveNewsletter,
  signUp,
  weekly,
} from '../readers/index.ts'
import { type Calendar, tongues } from './calendar.ts'
import { newsroom, theWeek } from './newsroom.ts'
import { readers } from './readers.ts'

const evidence = { form: '/en/', networkHash: null }

/** The quiet bar says when it comes, in fewer words than the form at a story's end. */
const barTexts = {
  en: { pitch: '', scheduleLine: 'Mondays at 8, your time', consent: '' },
  es: { pitch: '', scheduleLine: 'Los lunes a las 8, donde usted esté', consent: '' },
  ar: { pitch: '', scheduleLine: 'كل اثنين الثامنة صباحًا بتوقيتك', consent: '' },
}

/** The Week and its forty readers, each asked, confirmed or gone on their day. Returns the newsletter's id. */
export async function fillReaders(house: House, calendar: Calendar, keys: Keys): Promise<number> {
  const texts = Object.fromEntries(
    tongues.map((t) => [
      t,
      { name: theWeek.names[t], pitch: theWeek.pitches[t], scheduleLine: theWeek.scheduleLines[t] },
    ]),
  )
  const begun = calendar.at(-400, '09:00')
  const id = await saveNewsletter(
    { ...house, now: () => begun },
    {
      slug: theWeek.slug,
      languages: [...theWeek.languages],
      schedule: weekly(theWeek.weekday, theWeek.time),
      sender: 'week@harbourdesk.example',
      replyTo: newsroom.replyAddress,
      inDoubt: 'send again',
      texts,
    },
    { memberId: null },
  )
  await saveForms({ ...house, now: () => begun }, id, { bar: true, texts: { bar: barTexts } }, null)
  const newsletter = await newsletterById(house.store.write, id)
  if (!newsletter) throw new Error('The sample’s newsletter is not there')
  for (const { address, language, timeZone, state, daysAgo } of readers) {
    const read = readAddress(address)
    if (!read.ok) throw new Error(`The sample’s address ${address} is ${read.why}`)
    const at = daysAgo === 0 ? calendar.hoursAgo(1) : calendar.at(-daysAgo, '10:30')
    const then = { ...house, now: () => at }
    const asked = await signUp(then, keys, { address: read.address, newsletter, language, zone: timeZone, evidence })
    if (asked.kind !== 'asked' || state === 'unconfirmed') continue
    await confirmSubscription(then, { subscription: asked.subscription, zone: timeZone, evidence })
    if (state === 'left')
      await leave({ ...house, now: () => calendar.at(-Math.ceil(daysAgo / 2), '19:00') }, asked.subscription, evidence)
  }
  return id
}
