import { Component, type ReactNode } from 'react';
import type { PaneStore } from '../state/store';
import { sentenceOf } from '../state/sentence';
import { APP_WORDS } from '../parts/words';
import { Trouble } from './Failure';

interface Props {
  readonly store: PaneStore;
  readonly children: ReactNode;
}

/** A part that cannot be drawn, or whose code did not arrive, says so and offers to open the page anew. */
export class Boundary extends Component<Props> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError = (error: unknown) => ({ error });

  override render() {
    const { error } = this.state;
    const { children, store } = this.props;
    const { lang } = store.state;
    return error === undefined ? (
      children
    ) : (
      <Trouble text={sentenceOf(error)[lang]} verb={APP_WORDS.reload[lang]} onGo={() => location.reload()} />
    );
  }
}
