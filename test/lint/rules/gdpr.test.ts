import { testExamples } from '../rule-examples';

testExamples('gdpr');
