import { band, bars, box, chance, disc, faint, figure, path, print, ripples, shape, stroke } from './print.ts'

const night = '#131b30'
const wall = '#2a3350'
const lit = '#f7cf7d'

/** One window of the packing hall: light, glazing bars, and perhaps somebody at the belt. */
function pane(x: number, y: number, w: number, h: number, glow: string, who: string): string {
  const person = who
    ? path(
        `M${x + w * 0.3} ${y + h}v${-h * 0.34}q${w * 0.04} ${-h * 0.14} ${w * 0.2} ${-h * 0.14}t${w * 0.2} ${h * 0.14}v${h * 0.34}z`,
        who,
      ) +
      disc(x + w * 0.5, y + h * 0.4, h * 0.1, who) +
      box(x + w * 0.41, y + h * 0.28, w * 0.18, h * 0.07, '#f5ead2', 3)
    : ''
  return (
    box(x, y, w, h, glow) +
    person +
    stroke(wall, 3, x + w / 3, y, x + w / 3, y + h) +
    stroke(wall, 3, x + (w * 2) / 3, y, x + (w * 2) / 3, y + h) +
    stroke(wall, 3, x, y + h * 0.22, x + w, y + h * 0.22)
  )
}

/** The cannery at twenty past two, the bus in front of it. */
export function cannery(): string {
  const random = chance(23)
  const stars = Array.from(
    { length: 46 },
    () => [random() * 1200, random() * 250, 1.6 + random() * 1.6, 1.6 + random() * 1.6] as const,
  )
  const saw = Array.from({ length: 5 }, (_, at) => 250 + at * 162)
  const glows = ['#f7cf7d', '#f2c06a', '#f9d98f', '#eeb75f']
  const rounded = (n: number) => Math.round(n)
  return print(
    box(0, 0, 1200, 800, night),
    band('#19233d', 120, 40, 560, random),
    band('#20304f', 250, 40, 560, random),
    band('#2b4163', 350, 30, 560, random),
    bars('#aab6c9', stars),
    path('M1046 74a40 40 0 1 1 -40 58a44 44 0 0 0 40 -58z', '#f3e6c0'),
    shape('#1d2a45', 0, 470, 70, 440, 150, 452, 230, 420, 300, 470),
    bars(lit, [
      [40, 462, 5, 5],
      [96, 455, 5, 5],
      [150, 466, 5, 5],
      [186, 446, 5, 5],
    ] as const),
    ...[
      [156, 146, 20],
      [174, 118, 27],
      [206, 92, 33],
      [252, 70, 38],
      [308, 54, 30],
      [352, 46, 20],
    ].map(([x, y, r]) => disc(x!, y!, r!, '#33425f')),
    shape('#39425f', 128, 168, 176, 168, 190, 520, 114, 520),
    bars('#a8432f', [[127, 186, 50, 16] as const, [125, 218, 54, 16] as const]),
    ...saw.map((x) => shape('#39425f', x, 318, x + 162, 318, x + 162, 232)),
    ...saw.map((x) => shape('#f0c877', x + 152, 306, x + 152, 246, x + 158, 243, x + 158, 306)),
    box(210, 316, 860, 244, wall),
    box(210, 316, 860, 10, '#4a5476'),
    box(84, 420, 130, 140, '#323c5b'),
    ...[0, 1, 2, 3, 4, 5].map((at) => {
      const glow = glows[Math.floor(random() * glows.length)]!
      return pane(238 + at * 138, 348, 112, 72, glow, at === 4 ? '' : '#5a3f3a')
    }),
    ...[0, 1, 2, 3].map((at) =>
      pane(238 + at * 138, 452, 112, 72, at === 1 ? '#f9dfa0' : glows[at]!, at === 2 ? '' : '#4d3a44'),
    ),
    box(800, 440, 84, 120, '#f9dfa0'),
    box(838, 440, 4, 120, wall),
    path('M780 432h124v10h-124z', '#a8432f'),
    faint(0.2, path('M800 560h84l70 60h-220z', '#ffe6a6')),
    pane(922, 452, 112, 72, '#2f3a5b', ''),
    box(0, 556, 1200, 92, '#39415a'),
    box(0, 556, 1200, 8, '#535d7c'),
    ...[
      [724, 640, 74, '#6d3b3f', 0.1],
      [826, 604, 62, '#3f6470', 0.14],
      [860, 606, 60, '#7a5a3d', 0.12],
      [690, 642, 72, '#3b4c74', 0.06],
    ].map(([x, y, height, coat, stride]) =>
      figure(Number(x), Number(y), {
        height: Number(height),
        coat: String(coat),
        legs: '#171d30',
        skin: '#d8a27c',
        stride: Number(stride),
        hat: '#efe3c8',
      }),
    ),
    path('M330 640v-92q0 -16 18 -16h262q24 0 30 22l12 52v34z', '#b5533a'),
    box(330, 606, 322, 10, '#f0ddb4'),
    bars(
      '#f9dfa0',
      [346, 398, 450, 502, 554].map((x) => [x, 546, 44, 36] as const),
    ),
    path('M606 546h8q12 0 15 14l6 24h-29z', '#fbe9b8'),
    ...[368, 472, 524].map((x) => disc(x, 562, 8, '#6b3a34') + path(`M${x - 13} 582q0 -12 13 -12t13 12z`, '#6b3a34')),
    ...[392, 586].map((x) => disc(x, 640, 23, '#10162a') + disc(x, 640, 10, '#6a738c')),
    disc(645, 620, 6, '#fff2c4'),
    faint(0.22, path('M648 618L770 642H652Z', '#fff2c4')),
    stroke('#10162a', 6, 1110, 648, 1110, 400),
    path('M1090 400h40l-8 -14h-24z', '#10162a'),
    faint(0.14, path('M1094 402h32l70 240h-172z', '#ffe6a6')),
    box(1094, 400, 32, 5, '#fff0c2'),
    box(0, 646, 1200, 154, '#18223a'),
    box(0, 644, 1200, 7, '#0f1629'),
    bars(
      '#0f1629',
      Array.from({ length: 9 }, (_, at) => [rounded(40 + at * 140), 646, 16, 40] as const),
    ),
    ripples('#24365a', 44, [668, 800], random),
    ripples('#d39c54', 62, [664, 790], random, (x) => x > 236 && x < 1040 && Math.floor((x - 238) / 138) % 5 !== 4),
    ripples('#f3d08a', 24, [662, 760], random, (x) => (x > 240 && x < 620) || (x > 790 && x < 900)),
  )
}
