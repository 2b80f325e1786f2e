/** Who wants only the first lines (`| head`) closes the pipe: then the work is done, and nothing is wrong. */
export const endWithReader = (out: NodeJS.WriteStream): void =>
  void out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
