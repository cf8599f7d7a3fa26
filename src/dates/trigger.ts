const TRIGGER =
  /\d|(?:second|minute|hour|day|night|week|fortnight|month|quarter|half|year|decade|nineties|centur|morning|evening|afternoon|noon|dawn|dusk|today|tomorrow|yesterday|tonight|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|thanksgiving|halloween|juneteenth|ties\b|nineteen|now|recent|current|present|previous|former|lately|soon|future|past|ago|daily|nightly|annual|moment)/i;

/** Whether a text can hold a time expression: cheap, and never wrong about those that do. */
export function canHoldDate(text: string): boolean {
  return TRIGGER.test(text);
}
