// place_forms.ts: what the person typed, as a place; and a place as it is written down and said.

import type { Place } from "../stores/places";
import { StoreKind, type StoreForm } from "../program/store_host";
import type { Login } from "../stores/vault";
import type { PlaceSettings } from "./connections";

const usualRegion = "us-east-1";

export function placeOf(form: StoreForm, picked: FileSystemHandle | undefined): Place | undefined {
  switch (form.kind) {
    case StoreKind.WebDav: return { kind: "webdav", url: form.address.trim(), user: form.user.trim(), password: form.secret };
    case StoreKind.S3: return {
      kind: "s3", endpoint: form.address.trim(), bucket: form.bucket.trim(), prefix: form.folder.trim(),
      region: form.region.trim() || usualRegion, accessKey: form.user.trim(), secretKey: form.secret.trim(), style: "path",
    };
    case StoreKind.Folder: return placeFrom({ kind: "folder", name: "" }, picked && { secrets: {}, things: { folder: picked } });
    case StoreKind.File: return placeFrom({ kind: "file", name: "" }, picked && { secrets: {}, things: { file: picked } });
  }
}

export function settingsOf(place: Place): PlaceSettings {
  switch (place.kind) {
    case "webdav": return { kind: "webdav", url: place.url, user: place.user };
    case "s3": {
      const { endpoint, bucket, prefix, region, accessKey } = place;
      return { kind: "s3", endpoint, bucket, prefix, region, accessKey };
    }
    case "folder": return { kind: "folder", name: place.folder.name };
    case "file": return { kind: "file", name: place.file.name };
  }
}

export function loginOf(place: Place): Login {
  switch (place.kind) {
    case "webdav": return { secrets: { password: place.password }, things: {} };
    case "s3": return { secrets: { secretKey: place.secretKey }, things: {} };
    case "folder": return { secrets: {}, things: { folder: place.folder } };
    case "file": return { secrets: {}, things: { file: place.file } };
  }
}

/** Undefined: the person has to be asked. */
export function placeFrom(settings: PlaceSettings, login: Login | undefined): Place | undefined {
  const { secrets, things } = login ?? { secrets: {}, things: {} };
  switch (settings.kind) {
    case "webdav": return secrets["password"] === undefined ? undefined : { ...settings, password: secrets["password"] };
    case "s3": return secrets["secretKey"] === undefined
      ? undefined : { ...settings, secretKey: secrets["secretKey"], style: "path" };
    case "folder": return things["folder"] instanceof FileSystemDirectoryHandle
      ? { kind: "folder", folder: things["folder"] } : undefined;
    case "file": return things["file"] instanceof FileSystemFileHandle ? { kind: "file", file: things["file"] } : undefined;
  }
}

/** For the person: "dav.example.org/kleber". */
export function nameOf(settings: PlaceSettings): string {
  switch (settings.kind) {
    case "webdav": return settings.url.replace(/^https?:\/\//, "").replace(/\/+$/, "");
    case "s3": return [settings.endpoint.replace(/^https?:\/\//, "").replace(/\/+$/, ""), settings.bucket, settings.prefix]
      .filter((part) => part !== "").join("/");
    case "folder":
    case "file": return settings.name;
  }
}

const kinds: Record<PlaceSettings["kind"], StoreKind> =
  { webdav: StoreKind.WebDav, s3: StoreKind.S3, folder: StoreKind.Folder, file: StoreKind.File };

export const kindOf = (settings: PlaceSettings): StoreKind => kinds[settings.kind];
