import { expect, test } from 'vitest';

import { standing } from '../../src/console/availability';
import { callsNobody, mentioned } from '../../src/console/mentioned';
import { aParticipant } from '../fakes';
import { ME, aRow } from './desk-fakes';

const ana = standing({ identity: 'ana', displayName: 'Ana', availability: 'available', until: null, delegate: null, absence: null, pools: [], load: 0 });

test('the names of a note are found as the server finds them', () => {
  expect(mentioned('@ana, please ask @dr.wu. Or @ana again; not me@example.org')).toEqual(['ana', 'dr.wu']);
  expect(mentioned('nobody is named at 5 pm')).toEqual([]);
});

test('a name that calls nobody is told: neither of a colleague, nor of who takes part, nor of a patient', () => {
  const row = aRow('c1', { participants: [aParticipant('patient-c1'), aParticipant('dr-wu', { userType: 'provider' })] });
  expect(callsNobody(`@Ana @dr-wu @${ME} look`, row, [ana], ME)).toEqual([]);
  expect(callsNobody('@anna @patient-c1 look', row, [ana], ME)).toEqual(['anna', 'patient-c1']);
});
