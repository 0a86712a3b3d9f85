import { testExamples } from '../rule-examples';

testExamples('lgpd');
