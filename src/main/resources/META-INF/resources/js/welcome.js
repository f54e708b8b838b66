// Guesses the time zone; the person can still choose another.
const select = document.getElementById('zone');
const guess = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (select && !select.value && [...select.options].some(option => option.value === guess)) {
  select.value = guess;
}
