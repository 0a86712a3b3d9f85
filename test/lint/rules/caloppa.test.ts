import { testExamples } from '../rule-examples';

testExamples('caloppa');
