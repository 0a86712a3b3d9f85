import { testExamples } from '../rule-examples';

testExamples('eprivacy');
