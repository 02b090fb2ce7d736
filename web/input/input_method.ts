// input_method.ts: which keys are an input method's own, which makes one text out of several of them.

/** The number of a key that something between the keyboard and the page has taken. */
const takenKey = 229;

/** Safari says that a composition is over before it sends the Enter that ended it; only the number tells. */
export const isForInputMethod = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === takenKey;
