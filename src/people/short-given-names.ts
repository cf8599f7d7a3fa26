/** Given names and their short forms: the first of each row is the full one. */
const ROWS = [
  "abigail abby",
  "alexander alex alec",
  "alexandra alex sandra",
  "andrew andy drew",
  "anthony tony",
  "barbara barb",
  "benjamin ben",
  "bernard bernie",
  "catherine cathy kate katie",
  "charles charlie chuck",
  "christopher chris",
  "daniel dan danny",
  "david dave",
  "deborah deb debbie",
  "donald don",
  "douglas doug",
  "edward ed ted eddie",
  "elizabeth liz beth betty",
  "eugene gene",
  "frederick fred",
  "gerald gerry jerry",
  "gregory greg",
  "jacob jake",
  "james jim jimmy jamie",
  "jeffrey jeff",
  "jennifer jen jenny",
  "john jack johnny",
  "jonathan jon",
  "joseph joe",
  "joshua josh",
  "katherine kate kathy katie",
  "kenneth ken",
  "lawrence larry",
  "leonard len",
  "margaret maggie meg peggy",
  "matthew matt",
  "michael mike mick",
  "nicholas nick",
  "patricia pat patty",
  "patrick pat paddy",
  "peter pete",
  "philip phil",
  "raymond ray",
  "rebecca becky",
  "richard rick dick",
  "robert bob rob bobby",
  "ronald ron",
  "samuel sam",
  "stephen steve",
  "steven steve",
  "susan sue",
  "theodore ted",
  "thomas tom tommy",
  "timothy tim",
  "victoria vicky",
  "vincent vince",
  "walter walt",
  "william bill will billy",
] as const;

const ROW_NUMBERS: ReadonlyMap<string, readonly number[]> = rowNumbers();

function rowNumbers(): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  ROWS.forEach((row, number) => {
    for (const name of row.split(" ")) {
      const known = numbers.get(name);
      if (known === undefined) numbers.set(name, [number]);
      else known.push(number);
    }
  });
  return numbers;
}

/** Whether one is a short form of the other, or both of the same name: "Bob" and "Robert". */
export function sameGivenName(one: string, other: string): boolean {
  const others = ROW_NUMBERS.get(other);
  return others !== undefined && (ROW_NUMBERS.get(one)?.some((n) => others.includes(n)) ?? false);
}
