"use strict";
// Texts of problems and models come from the data and reach the page only through `text nodes`: no markup is ever parsed.

const DATA = JSON.parse(document.getElementById("data").textContent);
const SVG = "http://www.w3.org/2000/svg";

// An element with attributes and children; a child that is no node becomes a text node.
function el(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

function svg(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    node.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children) {
    if (child !== null && child !== undefined) node.append(child);
  }
  return node;
}

function percent(share) {
  return share === null || share === undefined ? "–" : `${(100 * share).toFixed(share < 0.1 ? 1 : 0)}%`;
}

const COLOURS = 6;

// What stands behind # in the address, as {trace: "3", step: "2"}, so that a place in the page can be linked to.
function place() {
  return Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
}

function keepPlace(values) {
  try {
    history.replaceState(null, "", `#${new URLSearchParams(values)}`);
  } catch (error) {
    // A page that a viewer shows in a frame of its own may not change its address.
  }
}
