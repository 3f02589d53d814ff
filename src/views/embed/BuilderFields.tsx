import { useId, useState } from 'react';
import type { EmbedView } from '../../embed/embedTypes';
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/language';
import { useTranslation } from '../../i18n/useTranslation';
import { useNavigation } from '../../ui/address';
import { THEMES } from '../../ui/theme';
import { OWN_LANGUAGE, PARAMETERS, parseWidth, WIDTH_BOUNDS_PX, type Choice } from './choice';
import type { Field } from './viewFields';

/** Which view, in which language and light, and how wide. */
export function ChoiceFields({ choice, views }: { choice: Choice; views: readonly EmbedView[] }) {
  const { t } = useTranslation();
  const { setSearch } = useNavigation();
  const set = (name: string, value: string | undefined) => setSearch({ [name]: value }, { replace: true });
  return (
    <>
      <Radios
        legend={t('embed.view')}
        chosen={choice.view}
        choose={(value) => set(PARAMETERS.view, value)}
        options={views.map((value) => ({ value, label: t(`view.${value}`) }))}
      />
      <Radios
        legend={t('embed.language')}
        chosen={choice.lang || OWN_LANGUAGE}
        choose={(value) => set(PARAMETERS.lang, value)}
        options={[
          ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value })),
          { value: OWN_LANGUAGE, label: t('embed.own') },
        ]}
      />
      <Radios
        legend={t('app.theme.label')}
        chosen={choice.theme}
        choose={(value) => set(PARAMETERS.look, value === 'auto' ? undefined : value)}
        options={THEMES.map((value) => ({ value, label: value === 'auto' ? t('embed.own') : t(`app.theme.${value}`) }))}
      />
      <Width width={choice.width} setWidth={(value) => set(PARAMETERS.width, value)} />
    </>
  );
}

interface RadiosProps<T extends string> {
  readonly legend: string;
  readonly chosen: T;
  readonly choose: (value: T) => void;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
}

/** One of a few, all of them in sight. */
export function Radios<T extends string>({ legend, chosen, choose, options }: RadiosProps<T>) {
  const name = useId();
  return (
    <fieldset className="embed-radios choices">
      <legend>{legend}</legend>
      <div>
        {options.map(({ value, label, lang }) => (
          <label key={value}>
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => choose(value)} />
            <span lang={lang}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The width of the column, or pixels; a number that is no width leaves the column's. */
function Width({ width, setWidth }: { width: Choice['width']; setWidth: (value: string | undefined) => void }) {
  const { t } = useTranslation();
  const hint = useId();
  // What is being typed is no width yet (7, 72, 720).
  const [typed, setTyped] = useState<string>();
  const type = (text: string) => {
    setTyped(text);
    const next = parseWidth(text);
    if (next !== width) setWidth(next === '100%' ? undefined : String(next));
  };
  return (
    <fieldset className="embed-width">
      <legend>{t('embed.width')}</legend>
      <label>
        <span className="visually-hidden">{t('embed.widthPixels')}</span>
        <input
          type="text"
          inputMode="numeric"
          maxLength={4}
          placeholder={t('embed.widthAuto')}
          value={typed ?? (width === '100%' ? '' : width)}
          aria-describedby={hint}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => setTyped(undefined)}
        />
        <span aria-hidden="true"> px</span>
      </label>
      <p id={hint}>{t('embed.widthHint', WIDTH_BOUNDS_PX)}</p>
    </fieldset>
  );
}

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
    case 'words':
      return <Words label={label} value={value} setValue={(words) => set(name, words)} />;
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

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly setValue: (value: string) => void;
}

/** What is typed counts when it is left or Enter is pressed: each letter would load the preview anew. */
function Words({ label, value, setValue }: WordsProps) {
  const [draft, setDraft] = useState<string>();
  const finish = () => {
    if (draft !== undefined && draft.trim() !== value) setValue(draft.trim());
    setDraft(undefined);
  };
  return (
    <label className="embed-field">
      <span>{label}</span>
      <input
        type="text"
        maxLength={120}
        value={draft ?? value}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          // The Enter that ends a Korean syllable is the input method's.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish();
        }}
      />
    </label>
  );
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
