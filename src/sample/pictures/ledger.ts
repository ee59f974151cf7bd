import { band, bars, box, chance, disc, faint, figure, gull, path, print, shape, stroke } from './print.ts'

/** Somebody who carries a box of papers before them. */
function carrier(x: number, y: number, height: number, coat: string, hat: string): string {
  const w = height * 0.34
  const top = y - height * 0.66
  return (
    path(`M${x - height * 0.14} ${y}h${height * 0.5}l${height * 0.2} 14h${-height * 0.46}z`, '#bf9f6c') +
    figure(x, y, { height, coat, legs: '#28303c', skin: '#c18d69', stride: 0.11, hat, armless: true }) +
    bars('#f8f0dc', [
      [x + height * 0.04, top - 14, w * 0.9, 5],
      [x + height * 0.06, top - 8, w * 0.84, 5],
      [x + height * 0.03, top - 20, w * 0.8, 4],
    ]) +
    box(x + height * 0.02, top - 2, w, height * 0.2, '#b98d56') +
    box(x + height * 0.02, top - 2, w, height * 0.045, '#9a713f') +
    stroke(
      coat,
      height * 0.085,
      x + height * 0.01,
      y - height * 0.66,
      x + height * 0.13,
      y - height * 0.5,
      x + height * 0.2,
      y - height * 0.5,
    )
  )
}

/** The port's books leave the port: three boxes on the quay, and the boat that they are about on the slip. */
export function ledger(): string {
  const random = chance(17)
  const panes = [0, 1, 2].flatMap((row) => [0, 1, 2].map((at) => [52 + at * 92, 188 + row * 118] as const))
  return print(
    box(0, 0, 1200, 800, '#9cc3bf'),
    band('#b5d1c5', 90, 40, 600, random),
    band('#d3dfc9', 190, 40, 600, random),
    band('#eee3c0', 290, 34, 600, random),
    band('#f6dca8', 380, 20, 600, random),
    path('M330 470l90 -34l120 20l100 -44l150 30l110 -26l160 36l140 -20v90H330z', '#8fae9f'),
    box(0, 486, 1200, 60, '#5e949b'),
    bars(
      '#86b3b3',
      Array.from({ length: 12 }, () => [340 + random() * 820, 492 + random() * 44, 30 + random() * 90, 3] as const),
    ),
    // The Alba on the slip, her engine out.
    shape('#8a7a63', 560, 546, 1200, 486, 1200, 560, 560, 560),
    shape('#2f4a63', 600, 410, 640, 520, 1090, 500, 1128, 372),
    shape('#a8432f', 626, 482, 640, 520, 1090, 500, 1098, 470),
    shape('#f1e6cc', 596, 398, 1132, 360, 1128, 376, 600, 414),
    shape('#f1e6cc', 690, 346, 1052, 322, 1070, 364, 676, 392),
    bars(
      '#57707a',
      Array.from({ length: 8 }, (_, at) => [712 + at * 42, 356 - at * 2.8, 22, 14] as const),
    ),
    shape('#e2d2ac', 744, 304, 990, 288, 1000, 324, 736, 342),
    bars(
      '#57707a',
      Array.from({ length: 5 }, (_, at) => [762 + at * 44, 312 - at * 2.8, 22, 13] as const),
    ),
    shape('#f1e6cc', 770, 266, 868, 260, 876, 294, 764, 302),
    shape('#33454f', 774, 274, 866, 268, 870, 282, 772, 288),
    shape('#c7663f', 912, 216, 972, 212, 980, 288, 908, 292),
    shape('#33454f', 911, 210, 972, 206, 972, 222, 911, 226),
    stroke('#33454f', 4, 822, 262, 822, 176),
    stroke('#33454f', 1.6, 822, 180, 604, 398),
    stroke('#33454f', 1.6, 822, 180, 1126, 362),
    box(860, 424, 104, 60, '#1d2c3a'),
    stroke('#1d2c3a', 2, 860, 424, 964, 420),
    bars('#6b5433', [
      [668, 498, 16, 62],
      [790, 500, 16, 56],
      [1000, 496, 16, 58],
      [1080, 486, 16, 62],
    ] as const),
    stroke('#6b5433', 9, 650, 556, 690, 470),
    stroke('#6b5433', 9, 1108, 552, 1076, 462),
    path('M1124 546v-38q0 -18 26 -20q36 -2 40 20v38z', '#b9b39a'),
    path('M1124 546q8 -50 34 -58q-14 26 -8 58z', '#98927c'),
    // The port's office.
    box(0, 120, 330, 500, '#d99a6c'),
    shape('#a8503a', -10, 124, 166, 44, 346, 124),
    box(0, 120, 338, 14, '#8f3f2e'),
    disc(166, 92, 19, '#f6efdf'),
    stroke('#33454f', 3, 166, 92, 166, 80),
    stroke('#33454f', 3, 166, 92, 176, 96),
    ...panes.map(([x, y], at) =>
      at === 7
        ? ''
        : box(x - 6, y - 6, 62, 84, '#f6efdf') +
          box(x, y, 50, 72, at % 4 === 1 ? '#f8dd9b' : '#4f7a83') +
          box(x + 23, y, 4, 72, '#f6efdf') +
          box(x - 22, y - 2, 14, 78, '#3f6b66') +
          box(x + 58, y - 2, 14, 78, '#3f6b66'),
    ),
    box(132, 440, 74, 180, '#33454f'),
    box(138, 446, 62, 174, '#f8dd9b'),
    box(148, 522, 42, 38, '#b98d56'),
    box(148, 522, 42, 8, '#9a713f'),
    bars('#f8f0dc', [
      [152, 516, 34, 4],
      [150, 511, 32, 4],
    ] as const),
    // The quay and those who carry.
    box(0, 560, 1200, 240, '#d8bf90'),
    box(330, 546, 870, 16, '#b79a68'),
    box(118, 558, 102, 12, '#e6d3a8'),
    bars('#c6aa78', [
      [0, 640, 1200, 3],
      [0, 700, 1200, 4],
      [0, 768, 1200, 5],
    ] as const),
    shape('#c6aa78', 330, 562, 334, 562, 200, 800, 190, 800),
    shape('#c6aa78', 620, 562, 624, 562, 640, 800, 630, 800),
    shape('#c6aa78', 930, 562, 934, 562, 1090, 800, 1080, 800),
    faint(0.16, path('M0 562h330l-130 238h-200z', '#5a4020')),
    carrier(360, 672, 176, '#2f5d62', '#33454f'),
    carrier(590, 706, 204, '#a8432f', ''),
    carrier(850, 748, 236, '#3f4f75', '#e9d29a'),
    ...[
      [470, 566],
      [1040, 566],
    ].map(([x, y]) => path(`M${x! - 14} ${y! + 24}l4 -26h-8v-10h38v10h-8l4 26z`, '#33454f')),
    gull(480, 150, 18, '#ffffff'),
    gull(540, 190, 11, '#ffffff'),
    gull(1090, 130, 13, '#ffffff'),
  )
}
