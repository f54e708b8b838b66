// What can be heard and felt. Each of sound, voice and shake can be switched off, and stays so on this device.
const key = 'steadyback.cues';
let audio;

export function connect(boxes) {
  const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
  for (const box of boxes) {
    box.checked = kept[box.value] ?? box.checked;
    box.addEventListener('change', () => {
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(boxes.map(one => [one.value, one.checked]))));
      if (box.checked) play({ [box.value]: true });
    });
  }
  const on = cue => boxes.find(box => box.value === cue).checked;
  const play = ({ sound, voice, shake }, high = false, say = '') => {
    if (sound) tone(high);
    if (shake) navigator.vibrate?.(high ? 300 : 80);
    if (voice && say && window.speechSynthesis) {
      speechSynthesis.cancel();
      const words = new SpeechSynthesisUtterance(say);
      words.lang = document.documentElement.lang;
      speechSynthesis.speak(words);
    }
  };
  const all = () => ({ sound: on('sound'), voice: on('voice'), shake: on('shake') });
  return {
    // A browser lets a page sound only after a tap.
    wake: () => { if (on('sound')) (audio ??= new AudioContext()).resume(); },
    tick: () => play(all()),
    turn: say => play(all(), true, say),
  };
}

function tone(high) {
  if (!audio) return;
  const from = audio.currentTime;
  const length = high ? 0.45 : 0.12;
  const voice = audio.createOscillator();
  const volume = audio.createGain();
  voice.frequency.value = high ? 880 : 587;
  volume.gain.setValueAtTime(0.3, from);
  volume.gain.exponentialRampToValueAtTime(0.001, from + length);
  voice.connect(volume).connect(audio.destination);
  voice.start(from);
  voice.stop(from + length);
}
