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

export class Mirror {
  private readonly nodes = new Map<number, NodeElement>();
  private order: readonly number[] = [];
  /** What each update took: all that is shown and then arranged. */
  readonly updating = new Durations();
  private shownInMs = 0;

  constructor(readonly root: HTMLElement) {}

  /** `all`: the ids of every node there is now, parents before children, when one came, went or moved. */
  show(changed: readonly ShownNode[], all: readonly number[] | undefined): void {
    const begin = performance.now();
    const free = all ? this.takeGone(new Set(all)) : new FreeElements();
    if (all) this.order = all;
    for (const shown of changed) {
      const known = this.nodes.get(shown.id);
      if (known && !known.suits(shown)) free.add(known);
      const node = known?.suits(shown) ? known : free.take(shown, this.nodes.get(shown.parent)?.element);
      node?.show(shown);
      this.nodes.set(shown.id, node ?? new NodeElement(shown));
    }
    free.remove();
    this.shownInMs += performance.now() - begin;
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
    const children = new Map<HTMLElement, { element: HTMLElement; place: Place }[]>();
    const childrenOf = (parent: HTMLElement): { element: HTMLElement; place: Place }[] => {
      const known = children.get(parent);
      if (known) return known;
      const none: { element: HTMLElement; place: Place }[] = [];
      children.set(parent, none);
      return none;
    };
    for (const node of this.inOrder()) {
      childrenOf(this.parentOf(node)?.element ?? this.root).push({ element: node.element, place: node.shown.place });
    }
    for (const { control, shown } of fields) {
      const siblings = childrenOf(this.holderOf(shown.place));
      const after = siblings.findIndex(({ place }) => readsAfter(place, shown.place));
      siblings.splice(after < 0 ? siblings.length : after, 0, { element: control, place: shown.place });
    }
    for (const [parent, wanted] of children) putInOrder(parent, wanted.map(({ element }) => element));
    this.updating.add(this.shownInMs + performance.now() - begin);
    this.shownInMs = 0;
  }

  get(id: number): NodeElement | undefined {
    return this.nodes.get(id);
  }

  /** Where the node stands. A grid holds rows and nothing else: what is drawn across its cells stands beside it. */
  parentOf({ shown, traits }: NodeElement): NodeElement | undefined {
    const parent = this.nodes.get(shown.parent);
    return parent?.shown.role === Role.Grid && traits.role !== "row" ? this.nodes.get(parent.shown.parent) : parent;
  }

  *inOrder(): Iterable<NodeElement> {
    for (const id of this.order) {
      const node = this.nodes.get(id);
      if (node) yield node;
    }
  }

  /** The innermost node that a field at this place belongs to. While a dialog is open that is in it, wherever it was scrolled
   *  to: those beneath are gone. */
  private holderOf(place: Place): HTMLElement {
    const centre = centreOf(place);
    let holder = this.root;
    for (const { element, traits, shown } of this.inOrder()) {
      if (traits.holdsFields && (shown.role === Role.Dialog || holds(shown.place, centre))) holder = element;
    }
    return holder;
  }
}

/** Below, or on the same line further right. */
function readsAfter(place: Place, field: Place): boolean {
  const middle = field.y + field.height / 2;
  const isOnSameLine = place.y <= middle && place.y + place.height > middle;
  return isOnSameLine ? place.x >= field.x + field.width : place.y > middle;
}

function putInOrder(parent: HTMLElement, wanted: readonly HTMLElement[]): void {
  // A text node in front is the parent's own name.
  let next = parent.firstElementChild;
  for (const element of wanted) {
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
