/** The exit codes of every command, as the help tells them; 128 + n stands for the signal n, as in a shell. */
export const exits = { fine: 0, problems: 1, failed: 2 } as const;
