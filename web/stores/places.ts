// places.ts: the kinds of places where the devices of a plan can meet.

import { openFolder } from "./folder";
import { bucketAddress, openS3, type S3Place } from "./s3";
import type { Store } from "./store";
import { openWebDav, type WebDavPlace } from "./webdav";

export type Place =
  | ({ kind: "webdav" } & WebDavPlace)
  | ({ kind: "s3" } & S3Place)
  | { kind: "folder"; folder: FileSystemDirectoryHandle }
  | FilePlace;

/** One file for all: no store by itself (one_file.ts). */
export interface FilePlace {
  kind: "file";
  file: FileSystemFileHandle;
}

export type StorePlace = Exclude<Place, FilePlace>;

/** Throws StoreFailure where nothing can be asked. */
export function openPlace(place: StorePlace): Store {
  switch (place.kind) {
    case "webdav": return openWebDav(place);
    case "s3": return openS3(place);
    case "folder": return openFolder(place.folder);
  }
}

/** As the person typed it; undefined where there is no network in between. */
export function typedAddress(place: StorePlace): string | undefined {
  switch (place.kind) {
    case "webdav": return place.url;
    case "s3": return place.endpoint;
    case "folder": return undefined;
  }
}

/** Where somebody should answer to the simplest of all questions. */
export function probedAddress(place: StorePlace): string | undefined {
  return place.kind === "s3" ? bucketAddress(place) : typedAddress(place);
}
