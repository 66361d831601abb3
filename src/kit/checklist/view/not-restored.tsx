/** The id of the form that owns the boxes and selects. */
export const notRestored = "not-restored";

/**
 * On reload, browsers restore the boxes as they were. Here the stored copies decide, and another tab may have
 * changed them. Only a form with `autocomplete="off"` prevents that, so all boxes and selects belong to this
 * form, wherever they are in the page.
 */
export function NotRestored() {
  return <form id={notRestored} autocomplete="off" hidden onSubmit={(event) => event.preventDefault()} />;
}
