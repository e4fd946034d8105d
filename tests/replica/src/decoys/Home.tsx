/** The start page: a balance and the latest transactions. */
import { cls } from '../classes';
import { formatMoney } from '../format';
import { words } from '../words';
import { Decoy } from './Decoy';
import { TransactionTable } from './Transactions';

export const Home = () => (
  <Decoy title={words.welcome}>
    <div className={cls('cards')}>
      <section className={cls('card')}>
        <h2 className={cls('cardLabel')}>{words.balance}</h2>
        <p className={cls('figure')}>{formatMoney(4_218_635, 'EUR')}</p>
      </section>
    </div>
    <h2>{words.latest}</h2>
    <TransactionTable count={6} />
  </Decoy>
);
