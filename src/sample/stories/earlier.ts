import { published, waiting } from '../standings.ts'
import { type Writer, workFrom } from '../telling.ts'
import { p, related, said, strong } from '../writing.ts'

const ours = { picture: null, author: { name: 'pia-holm', of: null }, licence: null, origin: 'en' } as const

/** Short, English only, from the weeks before: so that the editions before this week's have something in them. */
export const swell: Writer = (cal) =>
  workFrom(
    {
      ...ours,
      key: 'swell',
      section: 'people',
      steps: [
        {
          id: 'h1',
          kind: 'interview',
          with: 'berta-sole',
          publisher: 'harbour-desk',
          author: 'pia-holm',
          language: 'es',
          on: cal.day(-11),
          seen: 'us',
        },
      ],
      said: [
        {
          id: 'q1',
          by: { named: 'berta-sole', role: { en: 'captain of the Corriente' } },
          verb: { en: 'said' },
          hop: 'h1',
          said: { language: 'es', text: 'Con mar de fondo no se decide, se vuelve' },
        },
      ],
      copy: {
        en: {
          slug: 'home-before-the-swell',
          headline: 'Home before the swell',
          standfirst: 'The Corriente moved berth in the dispute after all, for forty minutes, to be safe.',
          dateline: 'VELL',
          tags: ['ferries', 'weather'],
          writtenBy: 'pia',
          standing: published(cal.at(-10, '12:15'), 'pia', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'No boat has sailed for the port since the crews tied up, and one has moved. On the afternoon before last, with a long swell announced from the west, Captain Berta Solé and four of her crew took the Corriente from the outer berth to the inner basin, and tied her up again there.',
            ),
            p(
              'p2',
              'The council had agreed to it in two minutes, and so had the port, on the other side of the same door. “',
              said('q1', 'With a ground swell one does not decide, one goes home'),
              '”, Solé said. It took forty minutes. Nobody was paid for them, at the crew’s own wish, and nobody was thanked, at the port’s.',
            ),
            p(
              'p3',
              'The swell arrived at eleven that night and took eleven metres of handrail from the outer berth. In the morning both sides came to look. Then they went back to their places, and the talks, to theirs.',
            ),
          ],
        },
      },
    },
    cal,
  )

export const registers: Writer = (cal) =>
  workFrom(
    {
      ...ours,
      key: 'registers',
      section: 'people',
      origin: 'ar',
      author: { name: 'yusuf-amari', of: 'sawt-al-mina' },
      licence: {
        terms: { en: 'Republished with permission' },
        grantedBy: 'The editors of Sawt al-Mina, by letter; in any language, unabridged',
        until: cal.day(330),
      },
      steps: [
        {
          id: 'h1',
          kind: 'report',
          publisher: 'sawt-al-mina',
          author: 'yusuf-amari',
          address: 'https://sawtalmina.example/town/burial-registers',
          language: 'ar',
          on: cal.day(-17),
          seen: 'us',
        },
      ],
      said: [
        {
          id: 'q1',
          by: {
            described: { en: 'the archivist of the town hall' },
            deskOnly: 'Named in Sawt al-Mina; she asked us to leave the name out of the translation.',
          },
          verb: { en: 'told' },
          hop: 'h1',
          said: { language: 'ar', text: 'كنا نبحث عن الآباء في صفحة الأبناء' },
        },
      ],
      copy: {
        en: {
          slug: 'ras-luma-opens-its-old-burial-registers',
          headline: 'Ras Luma opens its old burial registers, and finds that it has been reading them backwards',
          standfirst: 'Four volumes, two directions of writing, and a line of graves that was one row off.',
          dateline: 'RAS LUMA',
          tags: ['archives', 'Ras Luma'],
          writtenBy: 'dalia',
          standing: published(cal.at(-16, '10:00'), 'dalia', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'The burial registers of Ras Luma begin at both ends. From the right they run in Arabic, from the left in Spanish, and in the middle of each volume, on a page that the clerks left empty out of politeness, they meet. Since this week anybody may read them, at a table by the window, with clean hands.',
            ),
            p(
              'p2',
              'The first week has already moved some of the dead. The plots were numbered from the right; the plan in the town hall, drawn later, numbers them from the left. “',
              said('q1', 'We were looking for the fathers on the page of the sons'),
              '”, the archivist told Sawt al-Mina. For sixty years flowers have been laid one row off.',
            ),
            p(
              'p3',
              'The town hall will put up a new plan. It has asked families what should become of the flowers, and most have answered that they may stay: the neighbours, they say, have got used to them.',
            ),
          ],
        },
      },
    },
    cal,
  )

export const breadBoat: Writer = (cal) =>
  workFrom(
    {
      ...ours,
      key: 'bread-boat',
      section: 'coast',
      steps: [
        {
          id: 'h1',
          kind: 'observation',
          publisher: 'harbour-desk',
          author: 'pia-holm',
          language: 'en',
          on: cal.day(-19),
          seen: 'us',
        },
      ],
      said: [],
      copy: {
        en: {
          slug: 'three-hundred-loaves-and-a-rowing-club',
          headline: 'Three hundred loaves and a rowing club',
          standfirst: 'With the ferries tied up, the bread for Mora goes by oar. It arrives before the paper does.',
          dateline: 'VELL',
          tags: ['islands', 'ferries'],
          writtenBy: 'pia',
          standing: published(cal.at(-18, '08:30'), 'pia', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'At a quarter to five the baker of Vell carries three hundred loaves down to the slip, and eight members of the rowing club carry them on. It takes them an hour and fifty minutes to Mora in calm water. They have done it on three mornings, and say that the fourth will be faster, because they have stopped eating on the way.',
            ),
            p(
              'p2',
              'The club charges nothing and keeps a list. On it, besides bread: insulin, a school bag, one hearing-aid battery, and a letter from the port that explains the situation. The crews’ council has declared that rowing is not strike-breaking, as nobody could wish to be paid for it. The port has asked to see the lifejackets, and found nine.',
            ),
            p(
              'p3',
              strong('The return cargo'),
              ' is empty baskets, and, since the second day, walnuts. Nobody ordered them.',
            ),
          ],
        },
      },
    },
    cal,
  )

/** A draft, hardly begun: a speaker nobody has found yet, no second source. */
export const buoyReturned: Writer = (cal) =>
  workFrom(
    {
      ...ours,
      key: 'buoy-returned',
      section: 'coast',
      author: { name: 'clara-benet', of: 'costa-hoy' },
      origin: 'es',
      steps: [
        {
          id: 'h1',
          kind: 'report',
          publisher: 'costa-hoy',
          address: 'https://costahoy.example/puerto/vuelve-una-boya',
          language: 'es',
          on: cal.day(-1),
          seen: 'us',
        },
      ],
      said: [
        {
          id: 'q1',
          by: { unknown: true },
          verb: { en: 'said' },
          hop: 'h1',
          said: { language: 'es', text: 'Pesaba más que lo que habíamos pescado' },
        },
      ],
      copy: {
        en: {
          slug: 'a-fishing-boat-brings-back-one-of-the-twelve',
          headline: 'A fishing boat brings back one of the twelve buoys',
          standfirst: '',
          dateline: 'VELL',
          tags: [],
          writtenBy: 'tomas',
          standing: waiting('draft', cal.hoursAgo(1.4), { unconfirmed: ['q1'] }),
          body: [
            p(
              'p1',
              `A boat that had gone out for hake came back to Vell on ${cal.words(-1, 'en', 'weekday')} with one of the twelve buoys that the port had given up. “`,
              said('q1', 'It weighed more than what we had caught'),
              '”, somebody on board said.',
            ),
            related('r1', 'buoys', 'Twelve buoys went missing in a year, and nobody stole them'),
          ],
        },
      },
    },
    cal,
  )
