import type { Calendar } from '../calendar.ts'
import type { Work, Writer } from '../telling.ts'
import { ballots } from './ballots.ts'
import { buoys } from './buoys.ts'
import { breadBoat, buoyReturned, registers, swell } from './earlier.ts'
import { ferryCrews } from './ferry-crews.ts'
import { islandLine } from './island-line.ts'
import { nightShift } from './night-shift.ts'
import { pilot } from './pilot.ts'
import { portCounts } from './port-counts.ts'
import { saltWorkers } from './salt-workers.ts'
import { twoCandidates } from './two-candidates.ts'

const writers: readonly Writer[] = [
  ferryCrews,
  saltWorkers,
  islandLine,
  nightShift,
  ballots,
  twoCandidates,
  portCounts,
  pilot,
  buoys,
  swell,
  registers,
  breadBoat,
  buoyReturned,
]

/** All works of the sample, this week's eight first. */
export const worksOf = (calendar: Calendar): readonly Work[] => writers.map((writer) => writer(calendar))
