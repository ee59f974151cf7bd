import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/** What editors said of intake's findings, as counts alone: no text of any page, and nothing of who said it. */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(
    db,
    engine,
    `
    -- site: the host of the page, without "www."; empty for pasted text. language: of the story, empty where unknown.
    -- kind: of the finding; "leftOut" is a piece that was put back, "body" a block that was not the story's.
    create table intake_tally (site text not null, language text not null, kind text not null,
      answer text not null check (answer in ('right', 'wrong', 'changed', 'added')), times {int} not null,
      primary key (site, language, kind, answer));
  `,
  )
