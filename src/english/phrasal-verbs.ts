/**
 * What people say with a verb and a small word where reporters have one word: `call off = cancel`. A row a sense;
 * behind the "=" what the articles may have in its place, the likeliest first. "…" stands where an object may
 * come between ("let 500 people go"). Base forms; other forms are found by their stems. Only what is meant so in
 * most questions: "go on" is as often "continue" as "happen".
 */
const ROWS = `
  back down = withdraw retreat concede
  back out = withdraw
  blow … up = explode destroy blast
  break down = fail collapse
  break in = burgle burglary
  break out = escape outbreak
  break up = split separate
  bring … back = restore return reintroduce
  bring … down = reduce lower
  bring … in = introduce sign recruit hire
  bring … up = raise
  buy … out = acquire takeover
  call … off = cancel abandon
  carry … on = continue
  catch fire = burn blaze fire
  check … out = inspect examine
  clear … up = clean
  close … down = close closure shut
  come back = return reopen resume
  come down = collapse fall
  come out = publish release
  crack down = clampdown curb
  cut … off = isolate disconnect
  cut … back = reduce
  deal with = handle tackle
  drop out = withdraw
  end up = finish
  fall down = collapse
  fall in = collapse
  fall through = collapse fail
  fall out = quarrel dispute
  fill … in = complete
  find … out = discover learn detect discovery
  fly … out = evacuate airlift
  get away = escape flee
  get better = improve recover ease
  get worse = worsen deteriorate
  get caught = arrest catch
  get hurt = injure injury
  get in = enter elect
  get out = escape release leave
  get rid of = abolish remove scrap
  get shot of = scrap
  get paid = earn salary wage
  get married = marry wedding
  give in = concede yield
  give … up = abandon surrender quit
  give … away = donate
  give … back = return
  go ahead = proceed
  go bust = bankrupt insolvent collapse administration
  go down = sink fall drop decrease
  go off = explode
  go out = eliminate
  go through = pass approve
  go under = bankrupt insolvent
  go up = rise increase raise
  hand … in = submit deliver
  hand … over = deliver transfer
  hold … up = delay rob
  keep … out = exclude
  kick … out = expel evict dismiss remove
  knock … down = demolish
  knock … out = eliminate defeat
  lay … off = dismiss redundant layoff
  leave … out = omit exclude
  let … go = dismiss release redundant
  let … off = release acquit
  let … out = release
  lock … up = imprison jail arrest
  lose … job = redundant dismiss layoff
  make … up = invent
  move out = evacuate leave
  own up = admit confess
  pay … back = repay
  pay … out = compensate
  pick … up = collect
  pull … down = demolish
  pull out = withdraw
  put … off = postpone delay defer
  put … on = stage
  put … out = extinguish
  put … up = raise increase
  run away = flee escape
  run out = shortage expire
  sell … off = sell sale
  send … back = return deport
  set … up = establish found
  settle for = agree accept
  show up = arrive attend
  shut … down = close closure
  sign … up = register enrol join
  sort … out = settle resolve fix
  speak out = criticise
  split up = separate divorce
  stand down = resign
  step down = resign quit
  step in = intervene
  stick to = keep
  take … back = return
  take … down = remove
  take … off = launch lift
  take … on = hire recruit
  take … over = acquire takeover succeed
  take part = participate compete attend
  take place = held stage
  talk … into = persuade
  tell … off = rebuke
  throw … out = reject expel dismiss
  turn … down = refuse reject
  turn out = turnout
  turn up = arrive attend
  wind … up = dissolve
  work … out = calculate
`;

/** One way to say something with a verb and a small word. */
export interface PhrasalVerb {
  readonly verb: string;
  /** The words behind it. */
  readonly rest: readonly string[];
  /** Whether an object may stand between them. */
  readonly isOpen: boolean;
  /** Words that may stand in its place. */
  readonly meaning: readonly string[];
}

export const PHRASAL_VERBS: readonly PhrasalVerb[] = ROWS.trim()
  .split("\n")
  .map(row => {
    const [said = "", meant = ""] = row.split(" = ");
    const [verb = "", ...rest] = said.trim().split(" ");
    return {
      verb,
      rest: rest.filter(word => word !== "…"),
      isOpen: rest.includes("…"),
      meaning: meant.trim().split(" "),
    };
  });
