import type { ImportState } from '../../components/imports/import-state.ts';
import workerAddress from './import-worker.ts?worker&url';
import type { ToImporter } from './messages.ts';

/** What browsers have that know Trusted Types (W3C); our policy for pages lets no plain text name a script. */
interface WithTrustedTypes {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): string };
  };
}

/** The address of the importer, which is part of the extension, as the browser wants it. */
function scriptAddress(): string {
  const { trustedTypes } = globalThis as unknown as WithTrustedTypes;
  const policy = trustedTypes?.createPolicy('importer', { createScriptURL: () => workerAddress });
  return policy?.createScriptURL('') ?? workerAddress;
}

/** What works beside the page. */
export interface Importer {
  ask(message: ToImporter): void;
  /** Ends it, in whatever it is; nothing is heard of it any more. */
  end(): void;
}

/**
 * Starts the importer beside the page.
 *
 * @param onState Told how it goes.
 */
export function startImporter(onState: (state: ImportState) => void): Importer {
  const worker = new Worker(scriptAddress(), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<ImportState>) => onState(data);
  worker.onerror = () => onState({ type: 'failed', failure: 'failed' });
  return {
    ask: (message) => worker.postMessage(message),
    end() {
      worker.onmessage = null;
      worker.terminate();
    },
  };
}
