// mirror.ts: everything drawn on the canvas a second time, as real elements at the same place: what screen readers,
// voice control, tests and automatic checks see. It is always there; nobody has to find a switch first.
//
// The elements lie above the canvas and take the pointer, so that what clicks at elements clicks as the mouse does; the
// events go on to the stage, where input/pointer.ts hears them. Text fields stand among the nodes in reading order.

import type { ShownNode } from "../program/host";
import { Durations } from "../program/durations";
import type { FieldElement } from "./field_element";
import { FreeElements } from "./free_elements";
import { NodeElement } from "./node_element";
import { Role } from "./node_roles";
import { centreOf, holds, type Place } from "./place";

/** A node or a field. */
interface Standing {
  readonly element: HTMLElement;
  readonly shown: { readonly place: Place };
}

export class Mirror {
  private readonly nodes = new Map<number, NodeElement>();
  private order: readonly number[] = [];
  /** Parents before children. */
  inOrder: readonly NodeElement[] = [];
  /** What each update took: all that is shown and then arranged. */
  readonly updating = new Durations();
  private spentMs = 0;

  constructor(readonly root: HTMLElement) {}

  /** `all`: the ids of every node there is now, parents before children, when one came, went or moved. */
  show(changed: readonly ShownNode[], all: readonly number[] | undefined): void {
    const begin = performance.now();
    const free = all ? this.takeGone(new Set(all)) : new FreeElements();
    if (all) this.order = all;
    const others: ShownNode[] = [];
    for (const shown of changed) {
      const known = this.nodes.get(shown.id);
      const isSuited = known?.suits(shown) ?? false;
      if (known && !isSuited) free.add(known);
      if (!this.reuse(isSuited ? known : free.takeUnder(this.parentElementOf(shown), shown), shown)) others.push(shown);
    }
    for (const shown of others) {
      const taken = free.takeUnder(this.parentElementOf(shown), shown) ?? free.takeAny(shown);
      if (!this.reuse(taken, shown)) this.nodes.set(shown.id, new NodeElement(shown));
    }
    free.remove();
    this.inOrder = this.order.flatMap((id) => this.nodes.get(id) ?? []);
    this.spentMs += performance.now() - begin;
  }

  private reuse(node: NodeElement | undefined, shown: ShownNode): boolean {
    if (!node) return false;
    node.show(shown);
    this.nodes.set(shown.id, node);
    return true;
  }

  private takeGone(kept: ReadonlySet<number>): FreeElements {
    const free = new FreeElements();
    for (const id of this.order) {
      const node = kept.has(id) ? undefined : this.nodes.get(id);
      if (!node) continue;
      this.nodes.delete(id);
      free.add(node);
    }
    return free;
  }

  /** Puts nodes and fields under their parents, in reading order. Moves only what stands in the wrong place. */
  arrange(fields: Iterable<FieldElement>): void {
    const begin = performance.now();
    const children = new Map<HTMLElement, Standing[]>();
    const childrenOf = (parent: HTMLElement): Standing[] => {
      const known = children.get(parent);
      if (known) return known;
      const none: Standing[] = [];
      children.set(parent, none);
      return none;
    };
    for (const node of this.inOrder) childrenOf(this.parentElementOf(node.shown) ?? this.root).push(node);
    for (const field of fields) {
      const { place } = field.shown;
      const siblings = childrenOf(this.holderOf(place));
      const after = siblings.findIndex(({ shown }) => readsAfter(shown.place, place));
      siblings.splice(after < 0 ? siblings.length : after, 0, field);
    }
    for (const [parent, wanted] of children) putInOrder(parent, wanted);
    this.spentMs += performance.now() - begin;
  }

  /** What one update took, in all, is told after it. */
  finish(): void {
    this.updating.add(this.spentMs);
    this.spentMs = 0;
  }

  get(id: number): NodeElement | undefined {
    return this.nodes.get(id);
  }

  /** Where the node stands. A grid holds rows and nothing else: what is drawn across its cells stands beside it. */
  parentOf(shown: ShownNode): NodeElement | undefined {
    const parent = this.nodes.get(shown.parent);
    const isBeside = parent?.shown.role === Role.Grid && shown.role !== Role.Row;
    return isBeside ? this.nodes.get(parent.shown.parent) : parent;
  }

  private parentElementOf(shown: ShownNode): HTMLElement | undefined {
    return this.parentOf(shown)?.element;
  }

  /** The innermost node that a field at this place belongs to. While a dialog is open that is in it, wherever it was scrolled
   *  to: those beneath are gone. One scrolled out of its panel is still in the column of that. */
  private holderOf(place: Place): HTMLElement {
    const centre = centreOf(place);
    let holder: HTMLElement | undefined;
    let ofColumn = this.root;
    for (const { element, traits, shown } of this.inOrder) {
      if (!traits.holdsFields) continue;
      if (shown.role === Role.Dialog || holds(shown.place, centre)) holder = element;
      if (traits.isLandmark && holds(shown.place, { x: centre.x, y: shown.place.y })) ofColumn = element;
    }
    return holder ?? ofColumn;
  }
}

/** Below, or on the same line further right. */
function readsAfter(place: Place, field: Place): boolean {
  const middle = field.y + field.height / 2;
  const isOnSameLine = place.y <= middle && place.y + place.height > middle;
  return isOnSameLine ? place.x >= field.x + field.width : place.y > middle;
}

function putInOrder(parent: HTMLElement, wanted: readonly Standing[]): void {
  // A text node in front is the parent's own name.
  let next = parent.firstElementChild;
  for (const { element } of wanted) {
    if (element === next) next = next.nextElementSibling;
    else insert(parent, element, next);
  }
}

type MovingParent = HTMLElement & { moveBefore?: (node: Node, next: Node | null) => void };

function insert(parent: MovingParent, element: HTMLElement, next: Element | null): void {
  // Taking an element out and putting it back takes the keyboard away from it; newer browsers can move it as it is.
  if (element.isConnected && element.contains(document.activeElement) && parent.moveBefore) parent.moveBefore(element, next);
  else parent.insertBefore(element, next);
}
