import { useQuery } from '@tanstack/react-query';
import { WORLD_MAP_KEY, type WorldMap } from '../../../membership/worldMap';
import { inTime, recoverOnce } from '../../../ui/recovery';
import { useFormatters } from '../formatters';
import './MapSection.css';
import type { MembershipMapProps } from './MembershipMap';

/** The map of the members of a day, loaded when it is asked for. */
export function MapSection(props: MembershipMapProps) {
  const { t } = useFormatters();
  const geometry = useQuery<WorldMap>({ queryKey: WORLD_MAP_KEY });
  const code = useQuery({
    queryKey: ['membership-map'],
    queryFn: () => inTime(() => import('./MembershipMap').catch(recoverOnce)),
  });
  if (geometry.isError || code.isError)
    return (
      <div className="membership-map-missing" role="alert">
        <p>{t('membership.map.failed')}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            void geometry.refetch();
            void code.refetch();
          }}
        >
          {t('app.failure.retry')}
        </button>
        {props.children}
      </div>
    );
  if (!geometry.data || !code.data)
    return (
      <div className="membership-map-missing" aria-busy="true">
        <p>{t('app.loading')}</p>
      </div>
    );
  const { MembershipMap } = code.data;
  return <MembershipMap {...props} map={geometry.data} />;
}
