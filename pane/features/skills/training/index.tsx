/** What people are to learn, and why. */
export default function Training() {
  return null;
}
