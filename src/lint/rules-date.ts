/** The day on which the rules and their tables were last compared with the laws: a policy without a date is judged by it. */
export const rulesDate = '2026-11-23';
