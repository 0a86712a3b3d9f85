import { testExamples } from '../rule-examples';

testExamples('casl');
