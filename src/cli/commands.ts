import { bounce } from './bounce.ts'
import type { Command } from './command.ts'
import { deliver } from './deliver.ts'
import { dkim } from './dkim.ts'
import { doctor } from './doctor.ts'
import { edition } from './edition.ts'
import { intake } from './intake.ts'
import { newsletter } from './newsletter.ts'
import { readers } from './readers.ts'
import { settings } from './settings.ts'
import { start } from './start.ts'
import { story } from './story.ts'
import { user } from './user.ts'

/** Every command, in the order of `dateline help`. */
export const commands: readonly Command[] = [
  start,
  intake,
  story,
  newsletter,
  edition,
  deliver,
  bounce,
  readers,
  dkim,
  user,
  settings,
  doctor,
]
