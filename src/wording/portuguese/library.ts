import type { englishLibrary } from "../english/library.ts";
import type { Translated } from "../wording.ts";
import { changedInWords, unchangedInWords } from "./channel.ts";
import { portugueseRules } from "./channel-and-role-rules.ts";
import { portugueseCorrections } from "./corrections.ts";
import { articles, many, number, percent, quotations, size } from "./forms.ts";
import { portugueseLibraryCommands } from "./library-commands.ts";

/** Sentences of `/biblioteca`. Dates and sizes are given as text. */
export const portugueseLibrary: Translated<typeof englishLibrary> = {
  description: "Gerencie os artigos deste servidor",

  commands: portugueseLibraryCommands,

  corrections: portugueseCorrections,

  buttons: {
    list: "Lista",
    undo: "Desfazer",
    undoLast: count => `Desfazer a última adição (${articles(count)})`,
    feeds: "Feeds",
    show: "Mostrar",
    part: "Adicionar outra parte",
    details: "Alterar detalhes",
    remove: "Remover",
    block: "Bloquear para sempre",
    refresh: "Baixar de novo",
    keep: "Manter",
    unfollow: "Deixar de seguir",
    nextParts: "Próxima parte",
  },

  form: {
    title: "Adicionar um artigo",
    details: "Detalhes do artigo",
    part: "Adicionar outra parte",
    articleTitle: "Título",
    date: "Data de publicação",
    dateHint: "2024-11-18 ou 18 de novembro de 2024",
    author: "Autoria",
    link: "Link (como declarado, sem verificação)",
    linkHint: "https://…",
    text: "Texto, com linhas vazias entre parágrafos",
    textHint: "Mais de 4.000 caracteres: depois adicione outra parte, ou use /biblioteca adicionar arquivo",
    partText: "A próxima parte do texto",
  },

  progress: {
    fetching: (number, of) => `Baixando o arquivo ${number} de ${of}`,
    reading: (done, of) => `Lendo o artigo ${number(done)} de ${number(of)} (${percent(done, of)})`,
    readingCounts: (added, present, unread) =>
      `Prontos: ${number(added)} · já aqui: ${number(present)} · ilegíveis: ${number(unread)}`,
    refreshing: (done, of) =>
      `Baixando de novo o artigo ${number(done)} de ${number(of)} (${percent(done, of)})`,
    refreshingCounts: (changed, unchanged, failed) =>
      `Alterados: ${number(changed)} · sem mudanças: ${number(unchanged)} · não baixados: ${number(failed)}`,
    patience:
      "Isto continua mesmo que você feche o Discord. Depois de 15 minutos, veja o resultado em /biblioteca status.",
  },

  imported: {
    noExport:
      "não é um .zip feito por /biblioteca exportar; adicione artigos com /biblioteca adicionar arquivo",
    blocks: count => `${many(count, { one: "bloqueio importado", other: "bloqueios importados" })}.`,
    corrections: count =>
      `${many(count, { one: "correção de atribuição importada", other: "correções de atribuição importadas" })}.`,
    settings: feeds => `As configurações e ${many(feeds, { one: "feed", other: "feeds" })} foram importados.`,
    unsealed: count =>
      `${many(count, { one: "arquivo de outro bot, ou alterado", other: "arquivos de outro bot, ou alterados" })} depois da exportação: não se sabe ao certo de onde veio o texto, por isso ele conta como enviado.`,
  },

  added: {
    heading: (count, facts) =>
      `${many(count, { one: "artigo adicionado", other: "artigos adicionados" })} (${facts})`,
    facts: (paragraphs, count, speakers) =>
      [paragraphsInWords(paragraphs), quotations(count), speakersInWords(speakers)].join(", "),
    none: "Nada foi adicionado",
    appended: "A parte foi adicionada",
    present: count => `Já aqui: ${articles(count)}`,
    presentTitle: title => `Já aqui: “${title}”`,
    notAdded: "Não adicionado:",
    notRead: "Não lido:",
    partial: "Lido só em parte:",
    line: (name, why) => `${name} (${why})`,
    lineOf: (file, line) => `${file}, linha ${line}`,
    kept: (kept, held) =>
      held === null
        ? `${paragraphsInWords(kept)}; o resto é só para assinantes`
        : `${many(kept, { one: "parágrafo encontrado", other: "parágrafos encontrados" })} de ${number(held)}`,
    more: count => `e mais ${number(count)}`,
    leftOut: "Deixado de fora, porque não é o que deveria ser:",
    divided: (count, longest) =>
      `${many(count, { one: "parágrafo tinha", other: "parágrafos tinham" })} mais de ${number(longest)} caracteres; cada um é lido, e contado, como vários. Para decidir onde terminam, ponha linhas vazias entre eles.`,
    claimed:
      "O veículo e o link são mostrados como declarados: um arquivo ou um texto colado pode dizer qualquer coisa sobre de onde vem, por isso palavras encontradas só ali nunca são dadas como confirmadas. /biblioteca adicionar link lê um artigo na fonte.",
    short:
      "É curto para um artigo. Pode ser um aviso de cookies ou uma página de login: “Mostrar” e depois “Resumo” mostram o que foi lido, “Desfazer” o remove.",
    badDate: typed =>
      `“${typed}” não é uma data, por isso o artigo ficou sem data. “Alterar detalhes” abre um formulário para ela; escreva 2024-11-18 ou 18 de novembro de 2024.`,
    futureDate: day => `${day} está no futuro; se for um engano, “Alterar detalhes” corrige.`,
    badLink: typed =>
      `“${typed}” não é um endereço completo, por isso o artigo ficou sem link. “Alterar detalhes” abre um formulário para ele; começa com https://.`,
    textGivenBack: "O que você digitou está no arquivo abaixo; nada disso foi guardado aqui.",
    described: "Os detalhes foram alterados",
    why: {
      blocked: "bloqueado aqui; /biblioteca bloqueio lista mostra o que está bloqueado",
      "too-many-articles": limit =>
        `o limite de ${articles(limit)} deste servidor foi atingido; remova alguns antes`,
      "too-many-bytes": limit => `o limite de ${limit} deste servidor foi atingido; remova algo antes`,
      "memory-short": "a máquina em que funciono está quase sem memória; avise quem me hospeda",
      disk: problem => `não foi possível guardar: ${problem}; avise quem me hospeda`,
      tooLarge: limit => `maior que ${limit}; divida em vários`,
      notDownloaded: "o Discord não entregou o arquivo; envie de novo",
    },
  },

  notFetched: why => `Nada foi adicionado: ${why}.`,
  discordsFile: "é um arquivo enviado ao Discord, não uma fonte; adicione com /biblioteca adicionar arquivo",
  notWritten: problem =>
    `Não foi possível salvar, e isto pode se perder (${problem}). Avise quem me hospeda; /biblioteca status mostra o que está aqui.`,

  list: {
    heading: count =>
      `${many(count, { one: "artigo adicionado", other: "artigos adicionados" })} por este servidor`,
    found: count => many(count, { one: "artigo encontrado", other: "artigos encontrados" }),
    none: "Este servidor ainda não adicionou artigos",
    noneFound: "Nenhum artigo que este servidor adicionou tem estas palavras",
    first:
      "Adicione o primeiro com /biblioteca adicionar arquivo, /biblioteca adicionar link ou /biblioteca adicionar texto, ou siga um feed com /biblioteca feed adicionar.",
    search: "Busca",
  },

  show: {
    file: "Arquivo",
    origin: "Origem",
    origins: {
      host: () => "um arquivo de quem me hospeda",
      fetched: (day, domain) => `lido em ${domain} em ${day}`,
      uploaded: day => `enviado em ${day}, sem verificação na fonte`,
      pasted: day => `colado em ${day}, sem verificação na fonte`,
    },
    publisher: "Veículo",
    date: "Publicação",
    author: "Autoria",
    link: "Link",
    claimed: label => `${label}, como declarado`,
    added: "Adição",
    size: "Tamanho",
    sizes: (paragraphs, bytes) => `${paragraphsInWords(paragraphs)}, ${bytes}`,
    partial: "Lido em parte",
    readFrom: "Lido de",
    fields: { title: "título", author: "autoria", date: "dia" },
    takenOut: "Não está no texto",
    takenOutOf: ({ characters, rubies, noteMarks, lineEnds }) =>
      [
        ...(characters > 0
          ? [many(characters, { one: "caractere invisível", other: "caracteres invisíveis" })]
          : []),
        ...(rubies > 0 ? [many(rubies, { one: "leitura ruby", other: "leituras ruby" })] : []),
        ...(noteMarks > 0 ? [many(noteMarks, { one: "marca de nota", other: "marcas de nota" })] : []),
        ...(lineEnds > 0
          ? [many(lineEnds, { one: "quebra de linha automática", other: "quebras de linha automáticas" })]
          : []),
      ].join(", "),
    quoted: "Pessoas citadas",
    nobody: "ninguém",
    key: "Chave",
    hash: "Impressão digital do arquivo (SHA-256)",
    together: count => `um de ${articles(count)} no arquivo`,
  },

  remove: {
    ask: title => `Remover “${title}”?`,
    means:
      "As respostas aqui deixam de usá-lo, e o arquivo dele é excluído, a não ser que contenha outros artigos. Qualquer pessoa que possa adicionar artigos pode adicioná-lo de novo; para mantê-lo fora para sempre, bloqueie-o.",
    done: title => `“${title}” foi removido. As respostas aqui não o usam mais.`,
    isShared:
      "É um dos artigos em comum, que vêm de quem me hospeda. Não pode ser removido aqui; /biblioteca bloqueio artigo o esconde neste servidor.",
    undone: count => `Desfeito: ${many(count, { one: "artigo removido", other: "artigos removidos" })}.`,
    nothingToUndo: "Não há mais nada dessa adição aqui.",
    kept: "Nada foi alterado.",
  },

  block: {
    ask: title => `Bloquear “${title}” para sempre?`,
    means:
      "Ele é removido, e nem o texto nem o link dele podem ser adicionados de novo: nem por um arquivo, um link, um feed ou os artigos em comum. Outros artigos sobre o mesmo assunto não são afetados.",
    done: title =>
      `“${title}” foi bloqueado. Não pode ser adicionado de novo até que /biblioteca bloqueio retirar o desbloqueie.`,
    askDomain: domain => `Bloquear para sempre tudo o que vem de ${domain}?`,
    domain: "Domínio",
    meansDomain: ({ gone, hidden }) =>
      `${gone === 0 ? "Nenhum artigo que este servidor adicionou vem de lá agora" : `${many(gone, { one: "artigo de lá seria removido", other: "artigos de lá seriam removidos" })} na hora`}${hidden === 0 ? "" : `, e ${many(hidden, { one: "artigo em comum de lá seria escondido", other: "artigos em comum de lá seriam escondidos" })} aqui`}. Nada dele nem dos subdomínios poderá ser adicionado de novo, por ninguém. Arquivos cujo link declara vir de lá também são bloqueados.`,
    doneDomain: (domain, gone) =>
      `${domain} foi bloqueado${gone === 0 ? "" : `; ${many(gone, { one: "artigo removido", other: "artigos removidos" })}`}. /biblioteca bloqueio retirar desbloqueia.`,
    badDomain: typed => `“${typed}” não é um domínio. Escreva assim: news.example.`,
    list: blocksInWords,
    none: "Nada está bloqueado",
    since: day => `desde ${day}`,
    anArticle: key => `um artigo que foi adicionado aqui (chave ${key})`,
    sharedArticle: title => `o artigo em comum “${title}”`,
    theLink: link => `o artigo em ${link}`,
    everythingFrom: domain => `tudo o que vem de ${domain}`,
    lifted: what =>
      `Não está mais bloqueado: ${what}. Artigos em comum estão de volta; o que este servidor tinha adicionado precisa ser adicionado de novo.`,
    already: what => `Já bloqueado: ${what}. /biblioteca bloqueio retirar desbloqueia.`,
    still: what => `Outro bloqueio ainda o mantém fora: ${what}.`,
    notBlocked: typed =>
      `Nada bloqueado corresponde a “${typed}”. Escolha entre o que é sugerido enquanto você digita, ou veja /biblioteca bloqueio lista.`,
  },

  refresh: {
    unchanged: title => `“${title}” não mudou na fonte. Nada foi alterado aqui.`,
    changed: title => `Baixado de novo: “${title}” mudou, e as respostas agora citam o texto novo.`,
    noSource: title =>
      `“${title}” foi enviado ou colado, por isso não há de onde baixá-lo. Remova-o e adicione o texto novo.`,
    notFetched: (title, why) => `Não foi possível baixar “${title}”: ${why}. Fica como estava.`,
    unread: (title, why) => `Não é mais possível ler “${title}”: ${why}. Fica como estava.`,
    refused: (title, why) => `“${title}” não foi alterado: ${why}.`,
    shrunk: title =>
      `“${title}” fica como estava: a página dele agora tem muito menos palavras, talvez seja um aviso ou uma página de login. Abra a página; se o artigo foi retirado do ar, remova-o aqui.`,
    farShorter:
      "a página dele agora tem muito menos palavras, talvez seja um aviso ou uma página de login; abra-a para ver",
    all: (changed, unchanged, failed) =>
      `Baixados de novo: ${changedInWords(changed)}, ${unchangedInWords(unchanged)}, ${many(failed, { one: "não baixado", other: "não baixados" })}`,
    failed: "Estes ficam como estavam:",
    nothing: "Nenhum artigo aqui veio de um link, por isso não há nada para baixar de novo.",
    busy: "Ainda estou lendo outros artigos para este servidor; tente de novo quando /biblioteca status mostrar que terminei.",
  },

  status: {
    heading: count =>
      count === 0
        ? "Este servidor ainda não adicionou artigos"
        : `Este servidor adicionou ${articles(count)}`,
    facts: (paragraphs, count, speakers) =>
      [paragraphsInWords(paragraphs), quotations(count), speakersInWords(speakers)].join(" · "),
    shared: count => `Nas buscas daqui, com os artigos em comum: ${articles(count)}`,
    notShared: "Os artigos em comum estão desativados aqui.",
    limits: (count, ofArticles, bytes, ofBytes) =>
      `Espaço: ${number(count)} de ${articles(ofArticles)}, ${bytes} de ${ofBytes}`,
    memory: (size, ofOne) =>
      `Memória: cerca de ${size} para estes artigos (${ofOne} para um de 750 palavras); ainda há espaço.`,
    memoryShort:
      "Memória: quase cheia. Não se pode adicionar mais nada a nenhum servidor; avise quem me hospeda.",
    busy: total => `Em leitura agora: ${articles(total)}.`,
    interrupted: (total, day) =>
      `Interrompido por uma reinicialização em ${day}: ${many(total, { one: "artigo estava", other: "artigos estavam" })} em leitura, e podem faltar alguns. O que foi lido está guardado; adicione o resto de novo.`,
    lastAddition: (day, added) =>
      `Última adição, em ${day}: ${many(added, { one: "artigo adicionado", other: "artigos adicionados" })}`,
    unread: count => `${many(count, { one: "arquivo ilegível", other: "arquivos ilegíveis" })}:`,
    partial: count => `${many(count, { one: "artigo lido", other: "artigos lidos" })} só em parte:`,
    feeds: feedsInWords,
    noFeeds: "Nenhum feed é seguido",
    failing: "Estes feeds estão falhando:",
    blocked: blocksInWords,
  },

  export: {
    heading: "Tudo o que este servidor adicionou, na forma original",
    contents: count =>
      `${articles(count)}, cada arquivo com o que se sabe dele, e as configurações, os feeds e os bloqueios deste servidor.`,
    parts: (from, to) => (from === to ? `Parte ${from}` : `Partes ${from} e ${to}`),
    more: "É mais do que cabe em uma mensagem.",
    none: "Este servidor não adicionou nada, por isso não há nada para exportar.",
  },

  feed: {
    label: label => `Rótulo: ${label}`,
    followed: name => `Agora sigo ${name}`,
    changed: name => `Já seguido; atualizado: ${name}`,
    old: items =>
      items === null
        ? "Os itens que ele já tem não são adicionados; os novos são, a partir de agora."
        : `${items === 1 ? "O item que ele já tem não é adicionado" : `Os ${number(items)} itens que ele já tem não são adicionados`}; os novos são, a partir de agora.`,
    polls: "É consultado mais ou menos a cada 15 minutos.",
    notFollowed: why => `Não seguido: ${why}.`,
    badLink: "não é um endereço completo; começa com https://",
    blocked:
      "o domínio ou o endereço dele está bloqueado aqui; /biblioteca bloqueio lista mostra o que está bloqueado",
    tooMany: limit =>
      `este servidor segue ${many(limit, { one: "feed", other: "feeds" })}, que é o limite; remova um antes`,
    whereTo: "Em qual canal? Escolha um com a opção “canal”, ou deixe “publicar” de fora.",
    heading: feedsInWords,
    none: "Nenhum feed é seguido. /biblioteca feed adicionar segue um.",
    posts: { summary: "publica um resumo em", title: "publica o título em", nothing: "não publica nada" },
    words: words => `só com: ${words.join(", ")}`,
    answered: day => `última leitura em ${day}`,
    neverAnswered: "ainda não lido",
    failing: (day, why) => `falha desde ${day}: ${why}`,
    unfollowed: name => `Não é mais seguido: ${name}. Os artigos dele ficam.`,
    unknown: typed =>
      `Nenhum feed seguido corresponde a “${typed}”. Escolha um dos sugeridos enquanto você digita, ou veja /biblioteca feed lista.`,
  },

  settings: {
    heading: "Configurações deste servidor",
    changed: "Alteração salva. Configurações deste servidor:",
    privateReplies: isOn =>
      isOn
        ? "Respostas: privadas, a não ser que se peça o contrário"
        : "Respostas: para todos, a não ser que se use “privada”",
    shared: isOn =>
      isOn ? "Artigos em comum: entram nas buscas aqui" : "Artigos em comum: desativados aqui",
    sharing: {
      everyone: "Compartilhar uma resposta privada: todos os que podem escrever no canal",
      managers: "Compartilhar uma resposta privada: só os gestores",
      nobody: "Compartilhar uma resposta privada: ninguém",
    },
    language: name =>
      name === null
        ? "Idioma do que todos veem: como este servidor está configurado no Discord"
        : `Idioma do que todos veem: ${name}`,
    digests: "Boletins de muitos artigos novos:",
    noDigests: "Boletins de muitos artigos novos: no canal do próprio feed",
    log: "Canal dos gestores, para cada mudança:",
    noLog: "Canal dos gestores, para cada mudança: nenhum",
    howTo:
      "Para alterar uma, use a opção dela com /biblioteca configurações. As opções “canal” e “cargo” abrem as de um canal ou de um cargo.",
    cannotWrite: channel =>
      `Não posso escrever em #${channel}. Permita que eu veja esse canal e envie mensagens nele, ou escolha outro. Nada foi alterado.`,
    bothWays: "Não dá para escolher e desativar um canal ao mesmo tempo. Deixe uma das duas coisas de fora.",
  },

  rules: portugueseRules,

  notAmongOwn: typed =>
    `Nenhum artigo que este servidor adicionou corresponde a “${typed}”. Escolha um dos sugeridos enquanto você digita, ou veja /biblioteca lista.`,
  nothingKept: "Nada é guardado aqui, por isso não há nada para gerenciar.",
  interrupted: total =>
    `Reiniciei enquanto ${many(total, { one: "artigo estava", other: "artigos estavam" })} em leitura; podem faltar alguns. /biblioteca status diz mais.`,
  size,
};

function paragraphsInWords(count: number): string {
  return many(count, { one: "parágrafo", other: "parágrafos" });
}

function speakersInWords(count: number): string {
  return many(count, { one: "pessoa citada", other: "pessoas citadas" });
}

function blocksInWords(count: number): string {
  return many(count, { one: "bloqueio", other: "bloqueios" });
}

function feedsInWords(count: number): string {
  return many(count, { one: "feed seguido", other: "feeds seguidos" });
}
