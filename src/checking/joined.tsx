import type { Child } from 'hono/jsx'

/** Facts in a row, each in its own direction, with the language's own sign between them; empty ones are left out. */
export const Joined = ({ parts, between }: { parts: readonly Child[]; between: string }) => (
  <>
    {parts
      .filter((part) => part !== '' && part !== null)
      .map((part, index) => (
        <>
          {index > 0 ? between : ''}
          <bdi>{part}</bdi>
        </>
      ))}
  </>
)
