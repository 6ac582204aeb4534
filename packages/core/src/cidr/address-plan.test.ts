import { addressPlanSchema, parseAddressPlan } from '.';
import { inputProblems } from '../validation';

const plan = { pools: ['10.0.0.0/16'], reserved: [], prefixLength: 24 };

describe('an address plan is refused field by field', () => {
  test.each([
    [{ ...plan, pools: [] }, 'pools', ''],
    [{ ...plan, pools: '10.0.0.0/16' }, 'pools', ''],
    [{ ...plan, pools: ['10.0.0.1/16'] }, 'pools[0]', 'write 10.0.0.0/16'],
    [{ ...plan, reserved: ['10.0.0.0/16', '10.0.0.0/33'] }, 'reserved[1]', 'between 0 and 32'],
    [{ ...plan, pools: ['10.0.0.0/16', '::/0'] }, 'pools[1]', 'plan IPv4 and IPv6 apart'],
    [{ ...plan, prefixLength: 33 }, 'prefixLength', 'shorter'],
    [{ ...plan, prefixLength: -1 }, 'prefixLength', ''],
    [{ ...plan, prefixLength: 24.5 }, 'prefixLength', ''],
    [{ ...plan, prefixLength: '24' }, 'prefixLength', ''],
    [{ ...plan, reservd: [] }, 'reservd', 'reserved'],
    [null, '', ''],
  ])('%j', (value, path, fix) => {
    expect(inputProblems(addressPlanSchema, value)).toEqual([
      expect.objectContaining({ path, fix: expect.stringContaining(fix) }),
    ]);
  });

  test('nothing is reserved where nothing is said', () => {
    expect(parseAddressPlan({ pools: ['10.0.0.0/16'], prefixLength: 24 }).reserved).toEqual([]);
  });
});
