import type {
  APIApplicationCommandInteraction,
  APIApplicationCommandInteractionDataOption,
  APIApplicationCommandInteractionMetadata,
  APIInteraction,
  APIMessage,
  APIMessageComponentInteractionMetadata,
  APIMessageInteractionMetadata,
} from "discord-api-types/v10";

type DirectMetadata = APIApplicationCommandInteractionMetadata | APIMessageComponentInteractionMetadata;

/** What must be known about an interaction after it has been sent: keeping the rest would fill the memory. */
export interface Origin {
  readonly id: string;
  /** 2 for a command, 3 for a press or a selection, 4 for typing, 5 for a submitted form. */
  readonly type: number;
  readonly guildId: string | null;
  /** The command's whole name, and the kind of message that answers it. */
  readonly command: { readonly name: string; readonly messageType: 20 | 23 } | null;
  /** The message whose button or menu was used, or whose button opened the form. */
  readonly sourceId: string | null;
  /** Who used what, as given in the answer. */
  readonly metadata: APIMessageInteractionMetadata | null;
}

/** @param opener of a submitted form: the interaction in answer to which it was opened */
export function originOf(interaction: APIInteraction, opener: Origin | null): Origin {
  const { id, type, guild_id: guildId = null } = interaction;
  const sourceId = sourceMessage(interaction)?.id ?? null;
  const command = interaction.type === 2 ? usedCommand(interaction.data) : null;
  const metadata = interaction.type === 5 ? formMetadata(interaction, opener) : directMetadata(interaction);
  return { id, type, guildId, command, sourceId, metadata };
}

/** For a command or a press. */
function directMetadata(interaction: APIInteraction): DirectMetadata | null {
  const user = interaction.member?.user ?? interaction.user;
  if (!user) return null;
  const { id, authorizing_integration_owners } = interaction;
  const shared = { id, user, authorizing_integration_owners };
  if (interaction.type === 2) {
    const target = interaction.data.type === 3 ? { target_message_id: interaction.data.target_id } : {};
    return { ...shared, ...target, type: 2 };
  }
  const source = sourceMessage(interaction);
  return interaction.type === 3 && source ? { ...shared, type: 3, interacted_message_id: source.id } : null;
}

/** For a submitted form: also what opened it. */
function formMetadata(
  interaction: APIInteraction,
  opener: Origin | null,
): APIMessageInteractionMetadata | null {
  const user = interaction.member?.user ?? interaction.user;
  const triggering = opener?.metadata;
  if (!user || !triggering || triggering.type === 5) return null;
  const { id, authorizing_integration_owners } = interaction;
  return { id, type: 5, user, authorizing_integration_owners, triggering_interaction_metadata: triggering };
}

function sourceMessage(interaction: APIInteraction): APIMessage | undefined {
  return interaction.type === 3 || interaction.type === 5 ? interaction.message : undefined;
}

function usedCommand(data: APIApplicationCommandInteraction["data"]): Origin["command"] {
  return { name: usedName(data), messageType: data.type === 1 ? 20 : 23 };
}

/** In Discord's form, with the subcommand and its group: `"library feed add"`. */
function usedName(data: APIApplicationCommandInteraction["data"]): string {
  const names = [data.name];
  let options: readonly APIApplicationCommandInteractionDataOption[] =
    data.type === 1 ? (data.options ?? []) : [];
  for (;;) {
    const [option] = options;
    if (option?.type !== 1 && option?.type !== 2) return names.join(" ");
    names.push(option.name);
    options = option.options ?? [];
  }
}
