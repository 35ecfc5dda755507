/** Loaded before a measured server: tells the bench, when asked, how much CPU the process used, all threads, in µs. */
if (process.send !== undefined) {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system });
  });
  // The server ends as it would without us, and with a bench that was killed.
  process.channel?.unref();
  process.on('disconnect', () => process.exit());
}
