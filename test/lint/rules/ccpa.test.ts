import { testExamples } from '../rule-examples';

testExamples('ccpa');
