/**
 * Says of each day ahead how far it is from the reader's day, and of each day that has passed that it has. Runs
 * inline before the first paint, so that no line changes under the reader. Without scripts the date stands.
 * `data-law-day` is the first day of the other state: that a rule begins on, or the one after its last.
 */
export const earlyLawDays = `(function(p,n){p.querySelectorAll("[data-law-day]").forEach(function(e){var d=Math.round((Date.parse(e.dataset.lawDay)-Date.UTC(n.getFullYear(),n.getMonth(),n.getDate()))/864e5),m=Math.round(d/30.4375);if(d<1)e.textContent=e.dataset.past;else e.append(" ("+new Intl.RelativeTimeFormat(document.documentElement.lang).format(d<60?d:m<24?m:Math.round(m/12),d<60?"day":m<24?"month":"year")+")")})})(document.currentScript.parentElement,new Date())`;
