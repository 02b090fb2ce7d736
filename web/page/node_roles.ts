// node_roles.ts: which element stands for which role, in the order of Role in shell/platform/access_node.hpp.

export const enum Role {
  Group, Navigation, Banner, Main, Complementary, Heading, Button, Grid, Row, ColumnHeader, GridCell, Dialog, Status,
  Alert, Text, List, ListItem, Tab, TabList, Checkbox, Option, ListBox, Toolbar,
}

export interface RoleTraits {
  tag: keyof HTMLElementTagNameMap;
  /** Only where the element does not say it by itself, wherever it stands. */
  role?: string;
  /** Named by its text; otherwise by a label. A label costs no layout: with text in every card the browser shaped
   *  hundreds of lines, unseen, for each month it showed. */
  isText?: true;
  /** Can be pressed. */
  isControl?: true;
  /** A single stop for the Tab key; arrows move inside. */
  isComposite?: true;
  /** A text field drawn inside it belongs to it. */
  holdsFields?: true;
  /** A part of the page; it holds what is scrolled out of its sight as well. */
  isLandmark?: true;
  /** How it tells that it is selected. */
  selected?: "aria-selected" | "aria-checked";
}

const traits: Readonly<Record<Role, RoleTraits>> = {
  [Role.Group]: { tag: "div", role: "group", holdsFields: true },
  [Role.Navigation]: { tag: "nav", holdsFields: true, isLandmark: true },
  [Role.Banner]: { tag: "header", role: "banner", holdsFields: true, isLandmark: true },
  [Role.Main]: { tag: "main", holdsFields: true, isLandmark: true },
  [Role.Complementary]: { tag: "aside", role: "complementary", holdsFields: true, isLandmark: true },
  [Role.Heading]: { tag: "h2", isText: true },
  [Role.Button]: { tag: "button", isControl: true },
  [Role.Grid]: { tag: "div", role: "grid", isComposite: true },
  [Role.Row]: { tag: "div", role: "row" },
  [Role.ColumnHeader]: { tag: "div", role: "columnheader", isText: true },
  [Role.GridCell]: { tag: "div", role: "gridcell", isControl: true, holdsFields: true, selected: "aria-selected" },
  [Role.Dialog]: { tag: "div", role: "dialog", holdsFields: true },
  [Role.Status]: { tag: "div", role: "status", isText: true },
  [Role.Alert]: { tag: "div", role: "alert", isText: true },
  [Role.Text]: { tag: "div", isText: true },
  [Role.List]: { tag: "ul", role: "list" },
  [Role.ListItem]: { tag: "li", isText: true, holdsFields: true },
  [Role.Tab]: { tag: "button", role: "tab", isControl: true, selected: "aria-selected" },
  [Role.TabList]: { tag: "div", role: "tablist", isComposite: true },
  [Role.Checkbox]: { tag: "button", role: "checkbox", isControl: true, selected: "aria-checked" },
  [Role.Option]: { tag: "div", role: "option", isControl: true, selected: "aria-selected" },
  [Role.ListBox]: { tag: "div", role: "listbox", isComposite: true },
  [Role.Toolbar]: { tag: "div", role: "toolbar", isComposite: true },
};

export const traitsOf = (role: number): RoleTraits => traits[role as Role];
