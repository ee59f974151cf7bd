export { enqueue, type Job, listJobs, type NewJob, retryJob } from './queue.ts'
export { backoffMs, GivenUp, type JobHandler, type Runner, runJobs } from './run.ts'
