// Preloaded into a process that is measured: it prints the most memory that the process held, as it ends.
process.on('exit', () => process.stderr.write(`peak memory ${process.resourceUsage().maxRSS} kB\n`));
