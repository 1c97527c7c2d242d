export default function OfOrder() {
  return null;
}
