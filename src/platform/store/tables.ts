import type { BounceTables } from './tables/bounces.ts'
import type { EditionTables } from './tables/editions.ts'
import type { FollowingTables } from './tables/following.ts'
import type { IntakeTables } from './tables/intake.ts'
import type { MachineTables } from './tables/machines.ts'
import type { MediaTables } from './tables/media.ts'
import type { ReaderTables } from './tables/readers.ts'
import type { SendingTables } from './tables/sending.ts'
import type { StaffTables } from './tables/staff.ts'
import type { StoryTables } from './tables/stories.ts'

/**
 * The tables as Kysely sees them: one interface each, columns in camel case, a file for each room. What they mean stands
 * in migrations/. Instants are ISO text, days "2026-01-30", truth values 0 or 1, lists and documents JSON as text.
 */
export interface Tables
  extends StaffTables,
    StoryTables,
    MediaTables,
    ReaderTables,
    EditionTables,
    BounceTables,
    FollowingTables,
    SendingTables,
    IntakeTables,
    MachineTables {}
