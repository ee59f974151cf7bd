import type { Child } from 'hono/jsx'

/**
 * Small charts, drawn on the server. They show shapes alone: what they say stands in words beside them and in a table, so
 * that nobody has to see them. Colours are the look's own; from right to left time runs from right to left too.
 */

/** A level over time, in steps: a column for each value. `top` is the value that reaches the upper edge. */
export const Area = ({ values, top }: { values: readonly number[]; top: number }) => {
  const height = (value: number) => 100 - (Math.max(0, value) / Math.max(1, top)) * 100
  const steps = values.map((value, n) => `V${round(height(value))}H${n + 1}`).join('')
  return (
    <svg class="chart" viewBox={`0 0 ${Math.max(1, values.length)} 100`} preserveAspectRatio="none" aria-hidden="true">
      <path d={`M0 100${steps}V100Z`} />
    </svg>
  )
}

/** What came and what went, in pairs: upwards and downwards from one line. */
export const UpAndDown = ({ pairs }: { pairs: readonly (readonly [number, number])[] }) => {
  const top = Math.max(1, ...pairs.flat())
  const height = (value: number) => round((value / top) * 48)
  return (
    <svg
      class="chart tall"
      viewBox={`0 0 ${Math.max(1, pairs.length)} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {pairs.map(([up, down], n) => (
        <>
          <rect x={n + 0.15} width={0.7} y={50 - height(up)} height={height(up)} />
          <rect class="down" x={n + 0.15} width={0.7} y={50} height={height(down)} />
        </>
      ))}
      <path class="line" d={`M0 50H${pairs.length}`} />
    </svg>
  )
}

const round = (n: number): number => Math.round(n * 100) / 100

interface MeasureProps {
  readonly name: Child
  readonly value: Child
  /** What stands under the ends of the time line. */
  readonly from: Child
  readonly to: Child
  readonly most?: Child
  readonly wide?: boolean
  readonly children?: Child
}

/** A chart with its name, what it comes to, and the ends of its time. */
export const Measure = ({ name, value, from, to, most, wide = false, children }: MeasureProps) => (
  <figure class={wide ? 'measure wide' : 'measure'}>
    <figcaption>
      <span>{name}</span> <b>{value}</b>
      {most ? <small>{most}</small> : null}
    </figcaption>
    {children}
    <p class="axis" aria-hidden="true">
      <span>{from}</span>
      <span>{to}</span>
    </p>
  </figure>
)
