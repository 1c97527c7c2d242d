/** Points for help. */
export default function Points() {
  return null;
}
