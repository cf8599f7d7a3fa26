const TRIGGER =
  /\d|(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|nineties|centur|morning|evening|afternoon|noon|dawn|dusk|today|tomorrow|yesterday|tonight|season|spring|summer|autumn|winter|january|february|april|june|july|august|september|october|november|december|christmas|easter|thanksgiving|halloween|juneteenth|ties\b|nineteen|recent|current|previous|former|lately|soon|future|daily|nightly|annual|moment|\b(?:now|half|past|election\s+day|present|fall|ago\b|march\b|may\b))/;

/** Whether a text can hold a time expression: cheap, and never wrong about those that do. */
export function canHoldDate(text: string): boolean {
  return TRIGGER.test(text.toLowerCase());
}
