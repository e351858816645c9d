import { useId, useState } from 'react';
import { findField } from '../../../core/design/queries.ts';
import { findFieldType } from '../../../core/fieldTypes/catalogue.ts';
import { messageKeys } from '../../../core/fieldTypes/messageKeys.ts';
import { useDesign } from '../../../state/hooks.ts';
import { Switch } from '../../../ui/Switch.tsx';
import { focusAtOnce } from '../../../ui/focusAtOnce.ts';
import { TextInput } from '../../../ui/TextInput.tsx';
import { CommitInput } from '../CommitInput.tsx';
import { CodeControl } from './CodeControl.tsx';
import { keysOf, messagesIn, withPython, withText, withTranslation } from './messages.ts';
import type { Message } from './messages.ts';
import styles from './Options.module.css';
import { typedPython } from './typedPython.ts';
import type { Subject, WidgetProps } from './widget.ts';

/** What went wrong, in words, where the key is one of Django's. */
const wordsOf = (key: string): string | undefined =>
  Object.hasOwn(messageKeys, key) ? messageKeys[key as keyof typeof messageKeys] : undefined;

/** One text for each message that can arise, and for whatever else has one; the rest of the dict stays as it is. */
export function MessagesControl(props: WidgetProps) {
  const { id, value, set, done, disabled, subject } = props;
  const asked = useKeys(subject);
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const [isTyping, setIsTyping] = useState(false);
  const messages = messagesIn(value);
  if (messages === null || isTyping) {
    // What is typed may become a dict on the way: it stays in its box until the focus leaves.
    const type: typeof set = (code) => {
      setIsTyping(true);
      set(code);
    };
    const leave = () => {
      setIsTyping(false);
      done();
    };
    return <CodeControl {...props} id="" set={type} done={leave} />;
  }
  const said = messages.flatMap(({ key }) => key ?? []);
  const keys = [...new Set([...asked, ...said, ...wanted])];
  const rest = messages.filter(({ key }) => key === null);
  const texts = messages.filter(({ key, text }) => key !== null && text !== null);
  const isTranslated = texts.some((one) => one.isTranslated);
  return (
    <div className={styles.list}>
      {keys.map((key) => (
        <MessageRow
          key={key}
          name={key}
          message={messages.findLast((one) => one.key === key)}
          isNew={wanted.includes(key)}
          disabled={disabled}
          onText={(text) => set(withText(messages, key, text))}
          onPython={(code) =>
            set(withPython(messages, key, code === '' ? null : typedPython(code)))
          }
          onDone={done}
        />
      ))}
      {rest.map(({ entry }, i) => (
        <code key={i} className={styles.kept}>
          {entry.key === null ? `**${entry.text}` : `${entry.key}: ${entry.text}`}
        </code>
      ))}
      {!disabled && (
        <CommitInput
          label="Add a message by its key"
          placeholder="Another key, of a validator"
          value=""
          suggestions={() => Object.keys(messageKeys).filter((key) => !keys.includes(key))}
          onCommit={(key) => setWanted([...wanted, key])}
        />
      )}
      {texts.length > 0 && (
        <div className={styles.enumName}>
          <label htmlFor={`${id}-translated`}>Translated</label>
          <Switch
            id={`${id}-translated`}
            checked={isTranslated}
            disabled={disabled}
            onChange={(checked) => {
              set(withTranslation(messages, checked));
              done();
            }}
          />
        </div>
      )}
    </div>
  );
}

/** The keys of the field in question, or of the one inside it. */
function useKeys({ field: id, inside }: Subject): readonly string[] {
  const design = useDesign();
  const field = id === null ? undefined : findField(design, id);
  const type = inside ?? (field && findFieldType(field.type));
  return type && field ? keysOf(type, inside ? {} : field.options) : [];
}

interface RowProps {
  readonly name: string;
  readonly message: Message | undefined;
  /** The person has just asked for it, to type its text. */
  readonly isNew: boolean;
  readonly disabled: boolean;
  readonly onText: (text: string) => void;
  readonly onPython: (code: string) => void;
  readonly onDone: () => void;
}

function MessageRow({ name, message, isNew, disabled, onText, onPython, onDone }: RowProps) {
  const id = useId();
  const words = wordsOf(name);
  return (
    <div className={styles.message}>
      <label htmlFor={id} className={styles.label}>
        {words}
        <code className={styles.keyword}>{name}</code>
      </label>
      {message && message.text === null ? (
        <CommitInput
          id={id}
          label={`${words ?? ''} ${name}`.trim()}
          value={message.entry.text}
          disabled={disabled}
          onCommit={onPython}
        />
      ) : (
        <TextInput
          id={id}
          ref={isNew ? focusAtOnce : undefined}
          placeholder="Django’s own words"
          disabled={disabled}
          value={message?.text ?? ''}
          onChange={onText}
          onDone={onDone}
        />
      )}
    </div>
  );
}
