import { useTranslation } from '../../i18n/useTranslation';
import { useNavigation } from '../../ui/address';
import './Fields.css';
import type { Field } from './toFields';

interface FieldsProps {
  readonly fields: readonly Field[];
  /** What is selected, by the name of the field. */
  readonly selected: URLSearchParams;
}

/** What is to be selected as the embed opens. */
export function Fields({ fields, selected }: FieldsProps) {
  const { t } = useTranslation();
  const { setSearch } = useNavigation();
  if (fields.length === 0) return null;
  const set = (name: string, value: string) => setSearch({ [name]: value || undefined }, { replace: true });
  return (
    <fieldset className="embed-fields">
      <legend>{t('embed.selected')}</legend>
      {fields.map((field) => (
        <FieldInput key={field.name} field={field} value={selected.get(field.name) ?? ''} set={set} />
      ))}
    </fieldset>
  );
}

function FieldInput({
  field,
  value,
  set,
}: {
  field: Field;
  value: string;
  set: (name: string, value: string) => void;
}) {
  const { t } = useTranslation();
  const { name, label } = field;
  switch (field.kind) {
    case 'one':
      return (
        <label className="embed-field">
          <span>{label}</span>
          <select value={value} onChange={(event) => set(name, event.currentTarget.value)}>
            <option value="">{t('embed.none')}</option>
            {field.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      );
    // What is typed counts when it is left or Enter is pressed: each letter would load the previews anew.
    case 'words':
      return (
        <label className="embed-field">
          <span>{label}</span>
          <input
            key={value}
            type="text"
            maxLength={120}
            defaultValue={value}
            onBlur={(event) => set(name, event.currentTarget.value.trim())}
            onKeyDown={(event) => {
              if (event.key === 'Enter') set(name, event.currentTarget.value.trim());
            }}
          />
        </label>
      );
    case 'many':
      return <Checks field={field} values={value.split(',').filter(Boolean)} set={set} />;
    case 'switch':
      return (
        <label className="embed-check">
          <input
            type="checkbox"
            checked={value === field.on}
            onChange={(event) => set(name, event.currentTarget.checked ? field.on : '')}
          />
          <span>{label}</span>
        </label>
      );
  }
}

interface ChecksProps {
  readonly field: Extract<Field, { kind: 'one' | 'many' }>;
  readonly values: readonly string[];
  readonly set: (name: string, value: string) => void;
}

/** Several of a few; none of them is all of them. */
function Checks({ field: { name, label, options }, values, set }: ChecksProps) {
  const toggle = (value: string) => {
    const next = options.map((option) => option.value).filter((each) => (each === value) !== values.includes(each));
    set(name, next.join(','));
  };
  return (
    <fieldset className="embed-checks">
      <legend>{label}</legend>
      {options.map(({ value, label: words }) => (
        <label key={value} className="embed-check">
          <input type="checkbox" checked={values.includes(value)} onChange={() => toggle(value)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
