export default function Money() {
  return null;
}
export const ofOrder = () => import('./OfOrder');
