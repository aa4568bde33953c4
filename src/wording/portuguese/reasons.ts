import type { englishReasons } from "../english/reasons.ts";
import type { Translated } from "../wording.ts";
import { many, number, size } from "./forms.ts";

/** Why a file, or part of it, can't be read. Each is shown in brackets or after a colon. */
export const portugueseReasons: Translated<typeof englishReasons> = {
  bare: {
    "old-document": "um arquivo de um editor de texto antigo; salve como .docx",
    "apple-pages": "um arquivo do Apple Pages; exporte como .docx ou .pdf",
    "document-with-macros": "um modelo do Word ou arquivo com macros; salve como .docx",
    sheet: "uma planilha; salve como .csv, com uma coluna chamada text",
    slides: "slides; salve como .pdf",
    "other-e-book": "um livro digital de outro tipo; converta para .epub",
    picture: "uma imagem; reconheça o texto (OCR) e salve como .txt",
    recording: "um arquivo de áudio ou vídeo; as legendas (.vtt, .srt) podem ser lidas",
    "zip-in-zip": "um .zip dentro de um .zip; descompacte antes",
    "other-archive": "um arquivo compactado de outro tipo; compacte os arquivos como .zip",
    "page-archive": "uma página arquivada; salve a página como .html",
    "link-file": "um link; adicione com /biblioteca adicionar link",
    mailbox: "uma caixa de e-mail; salve os e-mails como .eml",
    "feed-file": "um feed ou uma lista de feeds; siga com /biblioteca feed adicionar",
    "marked-up-text": "um texto com marcação; salve como .txt ou .md",
    "data-file": "um arquivo de dados; exporte como .jsonl ou .csv",
    "settings-file": "um arquivo de dados; salve como .json",
    program: "um programa",
    "other-kind": "um tipo de arquivo que não é lido; salve como .txt, .docx, .pdf ou .html",

    empty: "vazio",
    "utf-32": "UTF-32, que não é lido; salve como UTF-8",
    binary: "dados binários, não texto",
    "only-a-header": "nada além de um cabeçalho",
    "no-paragraph": "nenhum parágrafo de texto",
    "too-much-text": "mais texto do que um artigo pode ter; divida",
    "waits-elsewhere": "não pode ser lido aqui",

    "no-articles": "nenhum artigo nele",
    "only-a-link": "só um link, sem o texto; adicione com /biblioteca adicionar link",
    "no-article": "nenhum artigo encontrado na página",
    "repeats-its-link":
      "a página repete palavras que estão no próprio link, por isso talvez não sejam do site",

    "no-object": "aqui é esperado um artigo, na forma { … }",
    "no-words": "não tem “paragraphs” (uma lista de textos) nem “text” com alguma palavra",
    "no-table": "não é uma tabela de artigos; a primeira linha deve nomear as colunas, como title,text",
    feed: "um feed; siga com /biblioteca feed adicionar",

    "no-subtitles": "não contém legendas",
    "no-mail": "não é um e-mail; não tem remetente nem assunto",
    "mail-without-words": "um e-mail sem palavras",
    "no-saved-page": "não contém nenhuma página",
    "locked-pdf": "um PDF protegido por senha",
    "damaged-pdf": "danificado, ou não é um PDF",
    "scanned-pdf": "um PDF só de imagens, sem texto; reconheça o texto (OCR) antes",
    "no-docx": "não contém nenhum documento do Word",
    "no-odt": "não contém nenhum texto OpenDocument",
    "no-epub": "não contém nenhum livro digital",
    "locked-epub": "um livro digital protegido, que só os programas da loja conseguem ler",
    "epub-without-text": "um livro digital sem texto; talvez as páginas sejam imagens",
    "damaged-rtf": "danificado, ou não é RTF",
    "damaged-package": "danificado, ou não é o que o nome diz",
    "damaged-zip": "não é um .zip, ou está danificado",
    "empty-zip": "não contém nenhum arquivo",

    "too-slow": "demorou demais para ser lido",
    "too-much-memory": "exige memória demais para ser lido",

    "gone-from-folder": "desapareceu da pasta de dados",
    "description-damaged": "danificado; o que dizia não é usado",
    "record-lost":
      "danificado; nada é adicionado até que seja consertado, ou apagado junto com o que bloqueava",
    "record-copied": "danificado ou desaparecido; a cópia é usada",
    "export-record-damaged": "danificado: configurações, feeds, bloqueios e correções não são lidos",
    "export-file-changed": "alterado desde a exportação, ou danificado",

    "open-front-matter": "um cabeçalho que nunca é fechado",
  },

  valued: {
    "too-large": ({ bytes, limit }) => `grande demais (${size(bytes)}; o limite é de ${size(limit)})`,
    "too-large-inside": ({ limit }) => `grande demais (o limite é de ${size(limit)})`,
    "too-large-for-zip": ({ limit }) => `grande demais para um .zip de ${size(limit)}`,
    "unpacks-too-large": ({ limit }) => `descompactado passa de ${size(limit)}`,
    "unknown-charset": ({ tried }) =>
      `não foi possível reconhecer os caracteres (tentativas: ${tried.join(", ")}); salve como UTF-8`,
    "unknown-xml": ({ root }) =>
      `XML de um tipo que não é lido (${root}); NITF, NewsML e as páginas exportadas de um wiki são`,
    "not-json": ({ detail }) => `não é JSON: ${detail}`,
    "unfit-fields": ({ detail }) => `dados inutilizáveis: ${detail}`,
    "too-many-characters": ({ count, limit }) => oneArticle(count, limit, "caracteres"),
    "too-many-paragraphs": ({ count, limit }) => oneArticle(count, limit, "parágrafos"),
    "too-many-quotations": ({ count, limit }) => oneArticle(count, limit, "citações"),
    "too-many-articles": ({ limit }) =>
      `só os primeiros ${number(limit)} artigos são lidos; ponha os outros em outro arquivo`,
    "too-many-problems": ({ limit }) =>
      `o resto não é lido, porque ${number(limit)} partes antes dele não puderam ser lidas`,
    "more-problems": ({ count }) =>
      `mais ${many(count, { one: "parte não pode ser lida", other: "partes não podem ser lidas" })}`,
    "too-many-elements": ({ limit }) => `mais de ${number(limit)} elementos`,
    "elements-too-deep": ({ limit }) => `mais de ${number(limit)} níveis de elementos aninhados`,
    "groups-too-deep": ({ limit }) => `mais de ${number(limit)} níveis de grupos aninhados`,
    "too-many-pages": ({ count, limit }) =>
      `${many(count, { one: "página", other: "páginas" })}; o limite é de ${number(limit)}, por isso divida em vários`,
    "too-many-packed-parts": ({ limit }) => `contém mais de ${number(limit)} partes compactadas`,
    "too-many-parts": ({ limit }) => `contém mais de ${number(limit)} partes`,
    "too-many-files": ({ limit }) => `contém mais de ${number(limit)} arquivos`,
    failed: ({ error }) => `a análise falhou (${error})`,

    "no-day": ({ typed }) => `date: “${typed}” não é um dia; escreva AAAA-MM-DD`,
    "no-link": ({ typed }) => `url: “${typed}” não é um endereço http(s) completo`,
    "no-language": ({ typed }) => `language: “${typed}” não é um idioma; escreva um código como “en”`,
    "long-front-matter": ({ limit }) => `um cabeçalho de mais de ${size(limit)}`,
    "broken-front-matter": ({ format, detail }) =>
      `o cabeçalho não é ${format}${detail === null ? "" : `: ${detail}`}; são lidas as linhas simples`,
    attachments: ({ count }) => many(count, { one: "anexo", other: "anexos" }),
  },

  inPart: (part, why) => `a parte ${part}: ${why}`,

  longField: (field, characters, limit) =>
    `${field}: ${many(characters, { one: "caractere", other: "caracteres" })}; o limite é de ${number(limit)}`,
  fields: { title: "título", author: "autoria", publisher: "veículo", url: "link", language: "idioma" },

  notTheText: found => `não é o texto que o nome promete, e sim ${found}`,
  found: {
    pdf: "um PDF; dê a ele a extensão .pdf",
    "office-or-zip": "um .zip ou arquivo do Office; dê a ele a extensão certa, como .docx ou .zip",
    rtf: "RTF; dê a ele a extensão .rtf",
    "old-document": "um arquivo antigo do Office; salve como .docx",
    picture: "uma imagem",
    gzip: "um arquivo gzip; descompacte antes",
  },

  disk: {
    forbidden: "não é permitido gravar na pasta",
    readOnly: "o disco é somente leitura",
    full: "o disco está cheio",
    tooLarge: "o arquivo é grande demais para o disco",
    gone: "não está mais lá",
    damaged: "o disco está danificado",
    away: "não foi possível acessar; tente de novo em um minuto",
    deleted: "o que o servidor guardava foi apagado",
    lost: "danificado, e não se sabe o que está bloqueado; nada é adicionado até que quem me hospeda conserte",
    taken:
      "a pasta de dados foi excluída ou pertence a outro processo; nada é salvo até que quem me hospeda resolva isso",
    changed: "os bytes mudaram desde que foi guardado",
  },
  system: {
    missing: "esse arquivo ou pasta não existe",
    notAFolder: "é um arquivo, não uma pasta",
    forbidden: "este usuário não pode ler",
  },
  otherCode: code => `o sistema responde ${code}`,

  /** Why a page was not fetched. */
  fetch: {
    "bad-link": "não é o endereço completo de uma página (começa com https:// e não tem porta nem senha)",
    "not-public": "esse endereço não está na internet pública",
    robots:
      "o site pede que programas não leiam essa página (robots.txt); salve a página e use /biblioteca adicionar arquivo",
    "too-many-redirects": "o endereço redireciona vezes demais",
    "too-large": "a página é maior que 5 MB",
    timeout: "o site demorou demais para responder; tente de novo mais tarde",
    "content-type": "não é uma página nem um texto; para seguir um feed, use /biblioteca feed adicionar",
    status: "o site respondeu com um erro; abra o link para ver se ainda funciona",
    unreachable: "não foi possível acessar o site; confira o endereço, ou tente de novo mais tarde",
  },
  fetchStatus: status => `o site respondeu com o erro ${status}`,

  /** Why a feed that is followed doesn't work. */
  feed: {
    "bad-link": "o link leva a um endereço que eu não abro",
    "not-public": "o link leva a um endereço que não é público",
    robots: "o site dele pede que programas fiquem longe (robots.txt)",
    "too-many-redirects": "o link redireciona vezes demais",
    "too-large": "é grande demais",
    timeout: "o site dele não responde a tempo",
    "content-type": "o que o site dele envia não é um feed",
    unreachable: "não é possível acessar o site dele",
    "not-a-feed": "o que o site dele envia não é um feed, ou é um feed com defeito",
    other: "não é possível lê-lo",
  },
  feedStatus: status => `o site dele responde com o erro ${status}`,
};

function oneArticle(count: number, limit: number, unit: string): string {
  return `um artigo de ${number(count)} ${unit}; o limite é de ${number(limit)}, por isso divida em vários`;
}
