import { testExamples } from '../rule-examples';

testExamples('pipeda');
