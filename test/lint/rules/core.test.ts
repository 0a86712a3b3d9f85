import { testExamples } from '../rule-examples';

testExamples('core');
