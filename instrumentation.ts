/** Runs once when the server starts, before the first request. A wrong setting or a broken store stops the start here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  try {
    const { boot } = await import('./server/boot');
    await boot();
  } catch (error) {
    const { startFailure } = await import('./server/start-failure');
    console.error(startFailure(error));
    process.exit(1);
  }
}
