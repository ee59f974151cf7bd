/** Milliseconds that the processor has worked for this process: what a test takes, however busy the machine is. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
