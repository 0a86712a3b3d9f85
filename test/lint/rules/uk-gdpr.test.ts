import { testExamples } from '../rule-examples';

testExamples('uk-gdpr');
