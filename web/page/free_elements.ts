// free_elements.ts: elements whose node is gone. The next node of their kind takes them over: when the month turns, nearly
// every element stays where it is on the page and only its name changes, which costs the browser far less than a new one.

import type { ShownNode } from "../program/host";
import type { NodeElement } from "./node_element";

export class FreeElements {
  private readonly nodes = new Map<number, NodeElement[]>();

  add(node: NodeElement): void {
    // Who has the keyboard there must notice that it is gone, instead of being on another thing all at once.
    if (node.element.contains(document.activeElement)) {
      node.element.remove();
      return;
    }
    const others = this.nodes.get(kindOf(node.shown));
    if (others) others.push(node);
    else this.nodes.set(kindOf(node.shown), [node]);
  }

  /** Rather one that stands under its parent already. */
  take(shown: ShownNode, parent: HTMLElement | undefined): NodeElement | undefined {
    const nodes = this.nodes.get(kindOf(shown));
    if (!nodes) return undefined;
    const inPlace = nodes.findIndex(({ element }) => element.parentElement === parent);
    return inPlace < 0 ? nodes.pop() : nodes.splice(inPlace, 1)[0];
  }

  remove(): void {
    for (const nodes of this.nodes.values()) for (const { element } of nodes) element.remove();
  }
}

const kindOf = ({ role, level, link }: ShownNode): number => role * 16 + level * 2 + (link ? 1 : 0);
