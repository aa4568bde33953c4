/** A file of a multipart request, from the field `files[<index>]`. */
export interface UploadedFile {
  readonly index: number;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}
