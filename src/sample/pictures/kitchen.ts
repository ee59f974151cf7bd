import { bars, box, chance, disc, faint, path, print, ripples, shape, stroke } from './print.ts'

const plum = '#33263a'

/** The kitchen on Mora: two candidates, one table, one lamp; and outside, the one light that there is money for. */
export function kitchen(): string {
  const random = chance(31)
  const walnuts = Array.from({ length: 16 }, () => [560 + random() * 130, 556 + random() * 22] as const)
  const tiles: [number, number, number, number][] = []
  for (let row = 0; row < 4; row++)
    for (let at = 0; at < 24; at++) tiles.push([at * 52 + (row % 2) * 26 - 20, 470 + row * 34, 48, 30])
  return print(
    box(0, 0, 1200, 800, '#8a4a3c'),
    box(0, 0, 1200, 470, '#b8664a'),
    faint(0.4, disc(600, 250, 430, '#d98a57')),
    faint(0.5, disc(600, 270, 290, '#eda968')),
    box(0, 462, 1200, 146, '#5d3a44'),
    bars('#6f4750', tiles),
    // The window: the sea at night, the pier, one lamp.
    box(440, 92, 320, 272, '#4a2f38'),
    box(454, 106, 292, 244, '#1f2c4a'),
    path('M454 210q70 -20 150 -6t142 -10v156h-292z', '#2c4166'),
    box(454, 262, 292, 88, '#1a2540'),
    path('M454 262l60 -30l50 12l70 18z', '#141c33'),
    ripples('#3f5a85', 12, [268, 340], random, (x) => x > 520 && x < 660),
    box(640, 262, 106, 8, '#0f1628'),
    bars('#0f1628', [
      [660, 268, 6, 40],
      [700, 268, 6, 40],
    ] as const),
    stroke('#0f1628', 3, 684, 262, 684, 214),
    disc(684, 210, 7, '#ffe9a8'),
    faint(0.3, disc(684, 210, 22, '#ffe9a8')),
    bars('#e9c877', [
      [676, 284, 18, 3],
      [670, 298, 26, 3],
      [680, 312, 14, 3],
      [674, 328, 22, 3],
    ] as const),
    disc(512, 150, 15, '#f3e6c0'),
    bars('#4a2f38', [
      [597, 106, 6, 244],
      [454, 226, 292, 6],
    ] as const),
    box(426, 362, 348, 16, '#4a2f38'),
    // The calendar of the savings bank, and two hooks with torches.
    box(856, 120, 118, 150, '#f1e2c0'),
    box(856, 120, 118, 52, '#3f6470'),
    bars(
      '#a88f70',
      Array.from({ length: 28 }, (_, at) => [868 + (at % 7) * 14, 186 + Math.floor(at / 7) * 19, 8, 8] as const),
    ),
    box(910, 205, 8, 8, '#a33b2a'),
    disc(915, 114, 4, plum),
    box(300, 150, 96, 8, '#4a2f38'),
    ...[318, 368].map(
      (x) =>
        stroke('#2b2230', 4, x, 158, x, 178) +
        path(`M${x - 9} 178h18v44l8 16v14h-34v-14l8 -16z`, '#c9a25a') +
        box(x - 17, 246, 34, 7, '#f6e2aa'),
    ),
    // The stove.
    path('M0 400h208v250h-208z', '#2b2836'),
    box(0, 392, 218, 14, '#443d4e'),
    box(34, 470, 138, 96, '#1d1b27'),
    box(46, 482, 114, 72, '#d9603a'),
    path('M52 554q10 -40 26 -22q6 -34 24 -6q16 -30 26 2q14 -14 24 26z', '#f6b75a'),
    box(112, 0, 30, 394, '#2b2836'),
    box(106, 60, 42, 10, '#443d4e'),
    path('M44 392v-40q0 -14 18 -14h34q18 0 18 14v40z', '#7d97a0'),
    stroke('#7d97a0', 8, 44, 360, 26, 346),
    stroke('#2b2836', 5, 60, 338, 79, 318, 98, 338),
    // The lamp.
    stroke(plum, 5, 600, 0, 600, 184),
    path('M540 236q6 -54 60 -54t60 54z', '#3f6470'),
    box(540, 234, 120, 8, '#fff0c2', 4),
    faint(0.2, path('M544 242h112l270 346h-652z', '#ffe9a8')),
    // Two women.
    path('M228 800v-92q-4 -214 84 -232q108 -14 118 92l14 66l100 -22l6 34l-122 54q-30 10 -44 -16l-4 116z', '#3d5f6b'),
    path('M292 446h46v40h-46z', '#c78f6a') +
      path(
        'M268 376q4 -62 58 -62q44 0 48 46l4 22l12 22q2 6 -8 8q2 8 -2 14q0 30 -26 32q-40 4 -56 -16q-30 -30 -30 -66z',
        '#d9a27c',
      ),
    path('M250 398q-14 -104 72 -102q54 2 56 58q-34 2 -58 -10q-2 40 -22 58q-2 40 -24 66q-34 -24 -24 -70z', '#4a3038'),
    disc(254, 446, 28, '#4a3038') + path('M350 376q8 -4 14 0q-2 5 -7 5t-7 -5z', '#4a3038'),
    stroke('#3d5f6b', 46, 404, 560, 520, 566),
    path('M972 800v-92q4 -214 -84 -232q-108 -14 -118 92l-16 62l-94 -22l-6 34l118 56q30 10 44 -16l4 118z', '#a8503a'),
    path('M862 446h46v40h-46z', '#b57a57') +
      path(
        'M932 376q-4 -62 -58 -62q-44 0 -48 46l-4 22l-12 22q-2 6 8 8q-2 8 2 14q0 30 26 32q40 4 56 -16q30 -30 30 -66z',
        '#c98d69',
      ),
    path('M952 420q16 -126 -74 -124q-54 2 -56 58q34 2 58 -10q2 36 24 54q0 36 14 56q30 -6 34 -34z', '#d8d0c4') +
      path('M836 376q8 -4 14 0q-2 5 -7 5t-7 -5z', '#4a3038'),
    stroke('#a8503a', 46, 796, 560, 684, 566),
    // The table and what is on it.
    shape('#e2c490', 150, 588, 1050, 588, 1140, 668, 60, 668),
    shape('#b98d56', 60, 668, 1140, 668, 1132, 706, 68, 706),
    bars('#9a713f', [
      [110, 706, 34, 94],
      [1056, 706, 34, 94],
    ] as const),
    bars('#d2b17c', [
      [200, 604, 800, 2],
      [160, 628, 880, 2],
      [110, 650, 980, 2],
    ] as const),
    shape('#f8f0dc', 470, 600, 600, 596, 606, 650, 452, 654),
    shape('#efe4c8', 602, 596, 724, 600, 742, 652, 608, 650),
    bars(
      '#9c8f86',
      Array.from({ length: 6 }, (_, at) => [478 - at * 2, 608 + at * 7, 104, 2] as const),
    ),
    bars(
      '#9c8f86',
      Array.from({ length: 6 }, (_, at) => [618 + at, 608 + at * 7, 96, 2] as const),
    ),
    ...walnuts.map(
      ([x, y]) => disc(x + 190, y + 62, 8, '#a3703c') + stroke('#7d5228', 1.5, x + 184, y + 61, x + 196, y + 63),
    ),
    path('M330 628q-10 -36 20 -44h36q30 8 20 44z', '#8d7355'),
    stroke('#5a452f', 3, 350, 584, 384, 584),
    disc(352, 592, 7, '#a3703c'),
    disc(372, 589, 7, '#a3703c'),
    stroke('#6a6f7c', 6, 706, 632, 736, 616),
    stroke('#6a6f7c', 6, 706, 634, 740, 628),
    path('M846 600h58v34q0 14 -14 14h-30q-14 0 -14 -14z', '#3f6470'),
    stroke('#3f6470', 6, 904, 610, 920, 612, 918, 630, 904, 632),
    path('M268 606h50v30q0 12 -12 12h-26q-12 0 -12 -12z', '#f1e2c0'),
    disc(532, 578, 17, '#d9a27c'),
    disc(672, 578, 17, '#c98d69'),
  )
}
