import { Component, type ComponentType, h } from 'preact';

/** A component that is drawn again only when one of its properties is another one than before; functions do not count. */
export function memo<Props extends object>(inner: ComponentType<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const names = Object.keys(next) as (keyof Props & string)[];
      return names.some((name) => typeof next[name] !== 'function' && !Object.is(next[name], this.props[name]));
    }

    override render() {
      return h(inner, this.props);
    }
  };
}
