export { wallClock, wallClockIn } from '../clock/wall-clock';
