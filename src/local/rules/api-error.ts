/** Discord's responses when it refuses a request: `[status, code, message]`. */
export const API_ERRORS = {
  unauthorized: [401, 0, "401: Unauthorized"],
  notFound: [404, 0, "404: Not Found"],
  unknownApplication: [404, 10002, "Unknown Application"],
  unknownChannel: [404, 10003, "Unknown Channel"],
  unknownGuild: [404, 10004, "Unknown Guild"],
  unknownMember: [404, 10007, "Unknown Member"],
  unknownMessage: [404, 10008, "Unknown Message"],
  unknownUser: [404, 10013, "Unknown User"],
  unknownWebhook: [404, 10015, "Unknown Webhook"],
  unknownInteraction: [404, 10062, "Unknown interaction"],
  requestTooLarge: [413, 40005, "Request entity too large"],
  tooManyFollowUps: [400, 40094, "This interaction has hit the maximum number of follow up messages."],
  alreadyAcknowledged: [400, 40060, "Interaction has already been acknowledged."],
  missingAccess: [403, 50001, "Missing Access"],
  notYourMessage: [403, 50005, "Cannot edit a message authored by another user"],
  emptyMessage: [400, 50006, "Cannot send an empty message"],
  noMessagesHere: [400, 50008, "Cannot send messages in a non-text channel"],
  missingPermissions: [403, 50013, "Missing Permissions"],
  invalidToken: [401, 50027, "Invalid Webhook Token"],
  invalidForm: [400, 50035, "Invalid Form Body"],
  noReplyWithoutHistory: [400, 160002, "Cannot reply without permission to read message history"],
  invalidJson: [400, 50109, "The request body contains invalid JSON."],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>;

export type ApiErrorName = keyof typeof API_ERRORS;

/** One broken rule in a request's body, at a place in it: `["embeds", 0, "title"]`. */
export interface FormProblem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** Thrown by a route to answer with one of Discord's errors. */
export class ApiError extends Error {
  override name = "ApiError";
  readonly status: number;
  readonly code: number;
  readonly problems: readonly FormProblem[];

  constructor(kind: ApiErrorName, problems: readonly FormProblem[] = []) {
    const [status, code, message] = API_ERRORS[kind];
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  /** The JSON body that Discord sends with it. */
  toBody(): Record<string, unknown> {
    const { message, code, problems } = this;
    return problems.length > 0 ? { message, code, errors: nestProblems(problems) } : { message, code };
  }
}

/**
 * Arranges problems as Discord does:
 * `{ content: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH", message: "Must be 2000 or fewer in length." }] } }`.
 */
function nestProblems(problems: readonly FormProblem[]): Record<string, unknown> {
  interface Tree {
    readonly errors: { readonly code: string; readonly message: string }[];
    readonly children: Map<string, Tree>;
  }
  const root: Tree = { errors: [], children: new Map() };
  for (const { path, code, message } of problems) {
    let tree = root;
    for (const key of path) {
      const child: Tree = tree.children.get(String(key)) ?? { errors: [], children: new Map() };
      tree.children.set(String(key), child);
      tree = child;
    }
    tree.errors.push({ code, message });
  }
  const toJson = ({ errors, children }: Tree): Record<string, unknown> => ({
    ...(errors.length > 0 && { _errors: errors }),
    ...Object.fromEntries([...children].map(([key, child]) => [key, toJson(child)])),
  });
  return toJson(root);
}
