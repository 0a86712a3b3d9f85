import { testExamples } from '../rule-examples';

testExamples('quebec');
