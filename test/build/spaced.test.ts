import { expect, it } from "vitest";
import { spaced } from "../../src/site/build/spaced.ts";

it.each([
  ["<b>Compare cities</b><span>Salary</span>", "<b>Compare cities</b> <span>Salary</span>"],
  ["<a>JSON</a><a>CSV</a>", "<a>JSON</a> <a>CSV</a>"],
  ["<h3>Find clients<small>5 duties</small></h3>", "<h3>Find clients <small>5 duties</small></h3>"],
  ['<a>x</a><span class="definition">A</span>', '<a>x</a><span class="definition"> A</span>'],
])("sets apart what touches: %s", (html, expected) => {
  expect(spaced(html)).toBe(expected);
});

it.each([
  "mid<b>word</b>s",
  "<b>Here</b> <span>and there</span>",
  "<p><b>a</b></p><p><b>c</b></p>",
  "l’<a>un</a>",
  "(<a>one</a>)",
  '<div data-root class="x"><div><b>a</b><b>c</b></div></div>',
  "<script>a</b><b>c</script>",
  "<td><b>a</b></td><td><b>c</b></td>",
])("leaves the rest as it is: %s", (html) => {
  expect(spaced(html)).toBe(html);
});
