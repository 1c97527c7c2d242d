export { wallClock } from '../clock/wall-clock';
