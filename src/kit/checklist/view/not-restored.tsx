/** The id of the form that boxes and choices belong to. */
export const notRestored = "not-restored";

/**
 * Browsers put back boxes as they were when a page is loaded again; here what is kept says how they are, and another tab
 * may have changed it. Only a form can ask for that, so they belong to this one, wherever they stand.
 */
export function NotRestored() {
  return <form id={notRestored} autocomplete="off" hidden onSubmit={(event) => event.preventDefault()} />;
}
