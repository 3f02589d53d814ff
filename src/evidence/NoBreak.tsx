/** Words in which no particle starts a line after a closing bracket or a per cent sign: “(ICEM)” and “로”, “29%” and “였습니다” stay together. */
export function NoBreak({ text }: { text: string }) {
  const parts = text.split(/(\([^\s()]{1,12}\)\p{Script=Hangul}|[\d.]+%\p{Script=Hangul}+)/u);
  // What is split by stands at every second place.
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="unbroken-text">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
