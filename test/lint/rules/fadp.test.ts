import { testExamples } from '../rule-examples';

testExamples('fadp');
