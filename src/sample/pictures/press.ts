import { bars, box, chance, disc, faint, figure, group, path, print, shape, stroke } from './print.ts'

const iron = '#2d3b45'
const dark = '#1e2a32'
const brass = '#c79a4b'

/** A ballot: nineteen lines in four columns, some with a mark. */
function ballot(
  x: number,
  y: number,
  w: number,
  h: number,
  random: () => number,
  ink = '#4b5a63',
  smear = false,
): string {
  const lines: [number, number, number, number][] = []
  for (let row = 0; row < 13; row++) {
    for (let column = 0; column < 4; column++) {
      const width = (w / 5.2) * (0.5 + random() * 0.5)
      lines.push([x + w * 0.08 + column * w * 0.22, y + h * 0.1 + row * h * 0.064, width, Math.max(1.6, h * 0.016)])
    }
  }
  const run = smear
    ? bars(
        ink,
        Array.from(
          { length: 9 },
          () => [x + w * (0.1 + random() * 0.7), y + h * 0.72, 2.4, h * (0.05 + random() * 0.16)] as const,
        ),
      )
    : ''
  return box(x, y, w, h, '#f6efdf') + bars(ink, lines) + run
}

/** The workshop of the printers: the one machine, ballots on lines, two people who hold one against the light. */
export function press(): string {
  const random = chance(5)
  const line = (y: number, from: number, count: number, step: number, w: number, h: number, sag: number) =>
    Array.from({ length: count }, (_, at) => {
      const x = from + at * step
      const t = at / (count - 1)
      const top = y + Math.sin(t * Math.PI) * sag
      const tilt = (random() - 0.5) * 3
      return group(
        `rotate(${tilt.toFixed(1)} ${x + w / 2} ${top.toFixed(0)})`,
        ballot(x, Math.round(top), w, h, random, '#6a767a', random() > 0.7),
        box(x + w / 2 - 3, top - 6, 6, 12, brass),
      )
    })
  return print(
    box(0, 0, 1200, 800, '#c9b48f'),
    box(0, 0, 1200, 560, '#d6c39d'),
    box(0, 470, 1200, 96, '#b99a6c'),
    box(0, 466, 1200, 6, '#8f7248'),
    // The window, with the morning in it.
    box(812, 92, 300, 270, '#8f7248'),
    box(822, 102, 280, 250, '#f7edd0'),
    path('M822 262q80 -34 150 -10t130 -20v120h-280z', '#a9c0bd'),
    path('M822 300q100 -22 280 6v46h-280z', '#6d949a'),
    path('M940 252v-34h22v-20l14 -16l14 16v54z', '#e4cda0'),
    disc(1050, 150, 22, '#f5c777'),
    bars('#8f7248', [
      [912, 102, 8, 250],
      [1005, 102, 8, 250],
      [822, 222, 280, 8],
    ] as const),
    faint(0.28, path('M822 352L1102 352L900 800L380 800Z', '#fbf1d4')),
    // Lines with ballots.
    '<path d="M0 76Q390 150 812 84" fill="none" stroke="#6b5433" stroke-width="2.5"/>',
    ...line(88, 34, 8, 94, 66, 190, 30),
    // The floor.
    shape('#8a6a44', 0, 640, 1200, 640, 1200, 800, 0, 800),
    bars(
      '#7b5d3a',
      Array.from({ length: 5 }, (_, at) => [0, 662 + at * at * 8, 1200, 2 + at] as const),
    ),
    // The press.
    shape('#6f5334', 70, 690, 760, 690, 800, 716, 40, 716),
    shape(iron, 96, 690, 110, 380, 190, 380, 204, 690),
    shape(iron, 560, 690, 574, 380, 690, 380, 704, 690),
    box(92, 366, 620, 34, dark),
    shape('#3c4d58', 120, 366, 140, 318, 660, 318, 684, 366),
    disc(272, 512, 94, dark),
    disc(272, 512, 80, '#51636d'),
    disc(272, 512, 66, '#7f8f95'),
    disc(450, 498, 112, dark),
    disc(450, 498, 98, '#51636d'),
    path('M352 498a98 98 0 0 1 196 0z', '#f6efdf'),
    disc(450, 498, 52, iron),
    disc(450, 498, 16, brass),
    disc(272, 512, 14, brass),
    disc(364, 608, 46, dark),
    disc(364, 608, 36, '#a33b2a'),
    box(100, 640, 610, 24, dark),
    shape('#f6efdf', 540, 566, 790, 606, 790, 618, 540, 580),
    box(700, 612, 130, 14, dark),
    ballot(706, 560, 112, 52, random, '#4b5a63'),
    bars(dark, [
      [712, 626, 12, 70],
      [806, 626, 12, 70],
    ] as const),
    disc(652, 470, 66, dark),
    disc(652, 470, 54, '#c9b48f'),
    ...[0, 60, 120].map((turn) => group(`rotate(${turn} 652 470)`, box(647, 412, 10, 116, dark))),
    disc(652, 470, 14, brass),
    stroke(dark, 9, 652, 470, 690, 428),
    disc(692, 424, 10, '#a33b2a'),
    // The minder, and the two at the window.
    group(
      'translate(56 0)',
      figure(0, 706, {
        height: 246,
        coat: '#36506b',
        legs: '#22303c',
        skin: '#b47f5c',
        stride: 0.06,
        hat: '#8f3a2c',
        armless: true,
      }),
    ),
    stroke('#36506b', 24, 76, 544, 128, 560),
    figure(942, 720, {
      height: 262,
      coat: '#8f3a2c',
      legs: '#2b2a30',
      skin: '#b47f5c',
      stride: 0.05,
      hat: '#2b2a30',
      armless: true,
    }),
    figure(1096, 728, {
      height: 250,
      coat: '#4c6b5c',
      legs: '#22303c',
      skin: '#c18d69',
      stride: 0.05,
      hat: '#e9dcc0',
      armless: true,
    }),
    stroke('#8f3a2c', 22, 962, 534, 992, 470),
    stroke('#4c6b5c', 22, 1076, 548, 1052, 470),
    ballot(976, 376, 88, 216, random, '#5b6a70', true),
    disc(990, 462, 10, '#b47f5c'),
    disc(1054, 462, 10, '#c18d69'),
    box(1140, 640, 60, 90, '#7b5d3a'),
    bars(
      '#f6efdf',
      Array.from({ length: 6 }, (_, at) => [1136 + (at % 2) * 4, 632 - at * 9, 64, 7] as const),
    ),
  )
}
