/** Who can do what. */
export default function Matrix() {
  return null;
}
