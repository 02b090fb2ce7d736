// free_elements.ts: elements whose node is gone. The next node of their kind takes them over: when the month turns, nearly
// every element stays where it is on the page and only its name changes, which costs the browser far less than a new one.

import type { ShownNode } from "../program/host";
import type { NodeElement } from "./node_element";

export class FreeElements {
  /** Those under one parent are likely to lie where the new ones will, in the same order. */
  private readonly lists = new Map<number, Map<HTMLElement | null, NodeElement[]>>();

  add(node: NodeElement): void {
    // Who has the keyboard there must notice that it is gone, instead of being on another thing all at once.
    if (node.element.contains(document.activeElement)) {
      node.element.remove();
      return;
    }
    const kind = kindOf(node.shown);
    let lists = this.lists.get(kind);
    if (!lists) this.lists.set(kind, (lists = new Map()));
    const parent = node.element.parentElement;
    const siblings = lists.get(parent);
    if (siblings) siblings.push(node);
    else lists.set(parent, [node]);
  }

  /** To be asked for all nodes before any takes one from elsewhere, which has to be moved. */
  takeUnder(parent: HTMLElement | undefined, shown: ShownNode): NodeElement | undefined {
    return parent && this.lists.get(kindOf(shown))?.get(parent)?.shift();
  }

  takeAny(shown: ShownNode): NodeElement | undefined {
    for (const siblings of this.lists.get(kindOf(shown))?.values() ?? []) {
      if (siblings.length > 0) return siblings.pop();
    }
    return undefined;
  }

  remove(): void {
    for (const lists of this.lists.values()) {
      for (const siblings of lists.values()) for (const { element } of siblings) element.remove();
    }
  }
}

const kindOf = ({ role, level, link }: ShownNode): number => role * 16 + level * 2 + (link ? 1 : 0);
