import { basename, join } from 'node:path'

const here = import.meta.dirname

/** dist/, whether this runs bundled from it, from one of its chunks, or from the sources. */
const dist = basename(here) === 'src' ? join(here, '../dist') : basename(here) === 'chunks' ? join(here, '..') : here

/** Where a file that scripts/build.ts made is: the program's threads, and what browsers load. */
export const builtFile = (...name: string[]): string => join(dist, ...name)
