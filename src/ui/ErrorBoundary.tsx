import { Component, type ErrorInfo, type ReactNode } from 'react';
import './ErrorBoundary.css';

interface ErrorBoundaryProps {
  readonly message: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** Shows that a part failed, and why, and leaves the rest of the page working. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children;
    return (
      <div role="alert" className="error-boundary">
        <p>
          {this.props.message} {this.props.hint}
        </p>
        <p>
          <code>{this.state.error.message}</code>
        </p>
      </div>
    );
  }
}
