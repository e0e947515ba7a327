/** The sample event on which the first five minutes are spent; every demonstration has it under this name. */
export const plannedEvent = 'wonju-weihai-2016';

/** The sample event with outcomes in its ledger. */
export const eventWithResults = 'uzmed-2022';
