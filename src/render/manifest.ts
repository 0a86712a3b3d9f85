// Made from manifest.schema.json by make generate; do not edit.

/**
 * A short stable name, in camelCase or with hyphens. It is the address of the fact and its anchor on the page: keep it when the words change.
 */
export type Id = string;
/**
 * A name, printed as it is written.
 */
export type Name = string;
/**
 * A few words or a clause that fits into a sentence: small first letter, no full stop. Emphasis, code, safe links and `{{references}}` are allowed.
 */
export type Phrase = string;
/**
 * A full sentence or a few, with their full stops. Emphasis, code, safe links and `{{references}}` are allowed; no headings, lists or paragraphs.
 */
export type Prose = string;
/**
 * A calendar date, year-month-day.
 */
export type Date = string;
/**
 * An ISO 8601 duration of one unit or several: P14D is 14 days, P1Y6M is 1 year and 6 months.
 */
export type Duration = string;
/**
 * An e-mail address.
 */
export type Email = string;
/**
 * A full address; only http, https, mailto and tel are allowed.
 */
export type Url = string;
/**
 * A telephone number, best in international form.
 */
export type Phone = string;
/**
 * A BCP 47 language tag.
 */
export type Language = string;
/**
 * A key and an id with a dot between, and the name of a part where only that part is meant.
 */
export type Address = string;
/**
 * A word of the vocabulary, such as `email`, or an own item with an id and a label.
 */
export type Item =
  | Term
  | {
      readonly id: Id;
      /**
       * How the item is printed in a list.
       */
      readonly label: Phrase;
      /**
       * The word of the vocabulary that this item is a kind of.
       */
      readonly kindOf?: Term;
      /**
       * Examples of the item.
       *
       * @minItems 1
       * @maxItems 20
       */
      readonly examples?: readonly Phrase[];
      /**
       * The item has to be given.
       */
      readonly required?: boolean;
    };
/**
 * A word of the vocabulary, such as `encryption-in-transit`, or an own measure with an id and a label.
 */
export type Measure =
  | Term
  | {
      readonly id: Id;
      /**
       * How the measure is printed in a list.
       */
      readonly label: Phrase;
      /**
       * The word of the vocabulary that this measure is a kind of.
       */
      readonly kindOf?: Term;
    };
/**
 * What a section shows: a fact (`rights.access`), a whole key (`purposes`), a part of a fact (`retention.general.then`), or one of these with a choice of form. A list of these is one paragraph.
 *
 * @minItems 1
 * @maxItems 40
 */
export type Show =
  | string
  | {
      /**
       * The address of a fact, of a part of it, or a key.
       */
      readonly show: Address;
      /**
       * Only the facts about these audiences.
       *
       * @minItems 1
       * @maxItems 100
       */
      readonly audience?: readonly Id[];
      /**
       * Only the facts with these ids.
       *
       * @minItems 1
       * @maxItems 100
       */
      readonly only?: readonly Id[];
      /**
       * The form.
       */
      readonly as?: 'prose' | 'inline' | 'bullets' | 'numbers' | 'letters' | 'roman' | 'lines' | 'table';
      /**
       * The field of the fact that is spelled as a list; absent, the first that its kind lists.
       */
      readonly list?: string;
      /**
       * The words before a list, up to the colon.
       */
      readonly lead?: Phrase;
      /**
       * The word before the last item of a list.
       */
      readonly join?: 'and' | 'or' | 'none';
      /**
       * Each item begins with its label in bold.
       */
      readonly label?: boolean;
      /**
       * Facts are grouped under the name of their audience.
       */
      readonly groupBy?: 'audience';
      /**
       * The columns of a table.
       *
       * @minItems 1
       * @maxItems 12
       */
      readonly columns?: readonly string[];
    }
  | readonly ShowOne[];
/**
 * What a section shows: a fact (`rights.access`), a whole key (`purposes`), a part of a fact (`retention.general.then`), or one of these with a choice of form.
 */
export type ShowOne =
  | string
  | {
      /**
       * The address of a fact, of a part of it, or a key.
       */
      readonly show: Address;
      /**
       * Only the facts about these audiences.
       *
       * @minItems 1
       * @maxItems 100
       */
      readonly audience?: readonly Id[];
      /**
       * Only the facts with these ids.
       *
       * @minItems 1
       * @maxItems 100
       */
      readonly only?: readonly Id[];
      /**
       * The form.
       */
      readonly as?: 'prose' | 'inline' | 'bullets' | 'numbers' | 'letters' | 'roman' | 'lines' | 'table';
      /**
       * The field of the fact that is spelled as a list; absent, the first that its kind lists.
       */
      readonly list?: string;
      /**
       * The words before a list, up to the colon.
       */
      readonly lead?: Phrase;
      /**
       * The word before the last item of a list.
       */
      readonly join?: 'and' | 'or' | 'none';
      /**
       * Each item begins with its label in bold.
       */
      readonly label?: boolean;
      /**
       * Facts are grouped under the name of their audience.
       */
      readonly groupBy?: 'audience';
      /**
       * The columns of a table.
       *
       * @minItems 1
       * @maxItems 12
       */
      readonly columns?: readonly string[];
    };
/**
 * Whether it happens, will or would happen, can happen, has to happen, never happens, or is reserved as a right. Absent: it happens.
 */
export type Modality = 'does' | 'will' | 'would' | 'may' | 'must' | 'never' | 'reserves';
/**
 * Ids of the categories of data.
 *
 * @minItems 1
 * @maxItems 100
 */
export type Data = readonly Id[];
/**
 * The author's own sentence about this fact, printed after the sentences made from its other fields.
 */
export type Text = Prose;
/**
 * A remark for the reader, printed last and marked as a note.
 */
export type Note = Prose;
/**
 * The condition or occasion: a clause that may begin with its own word (when, if, after, during …); without one, “when” is printed before it.
 */
export type When = Phrase;
/**
 * What is left out, each a phrase that fits after “except”.
 *
 * @minItems 1
 * @maxItems 20
 */
export type Except = readonly Phrase[];
/**
 * The hedge that is part of the promise; it is never dropped.
 */
export type Qualifier = Phrase;
/**
 * Addresses of sections, references, contacts or facts the reader is sent to.
 *
 * @minItems 1
 * @maxItems 10
 */
export type See = readonly Address[];
/**
 * Limits the fact to regions, audiences, products or controllers.
 */
export type AppliesField = Applies;
/**
 * The fact goes to the manifest and is not printed.
 */
export type Hidden = boolean;
/**
 * The day on which somebody last made sure that the fact is true: it reaches the manifest and is not printed.
 */
export type Verified = Date;
/**
 * Fields that the author concluded though the published text does not say them: they reach the manifest with this mark and are not printed.
 *
 * @minItems 1
 * @maxItems 30
 */
export type Inferred = readonly string[];
/**
 * Ids of the audiences whose data it is.
 *
 * @minItems 1
 * @maxItems 100
 */
export type AudienceField = readonly Id[];
/**
 * Ids of the purposes.
 *
 * @minItems 1
 * @maxItems 100
 */
export type Purposes = readonly Id[];
/**
 * A key and an id with a dot between, such as rights.access or policy.laws.gdpr.
 */
export type FactAddress = string;
/**
 * Whether the fact says yes or no: denied is what never happens, and what is about children where every claim in it is a no. What the policy does not speak of is neither.
 */
export type State = 'stated' | 'denied';

/**
 * A privacy policy for programs: what it states, what it denies, what it leaves open, and where each fact is written and printed. Keys and ids are those of the source; a word of the vocabulary is resolved to its label and its names in other vocabularies, a reference to another fact stays an id.
 */
export interface Manifest {
  /**
   * The version of this form. A reader refuses a version that it does not know.
   */
  readonly manifestVersion: 1;
  readonly generator: Generator;
  readonly policy: Policy;
  /**
   * Who speaks, and is responsible.
   */
  readonly controllers?: {
    readonly [k: string]: Controller;
  };
  /**
   * Ways to reach the controller.
   */
  readonly contacts?: {
    readonly [k: string]: Contact;
  };
  /**
   * Laws, standards, other documents, websites.
   */
  readonly references?: {
    readonly [k: string]: Reference;
  };
  /**
   * Terms and what they mean.
   */
  readonly definitions?: {
    readonly [k: string]: Definition;
  };
  /**
   * The groups of people whose data is concerned.
   */
  readonly audiences?: {
    readonly [k: string]: Audience;
  };
  /**
   * Groups of data items.
   */
  readonly categories?: {
    readonly [k: string]: Category;
  };
  /**
   * Why data is used.
   */
  readonly purposes?: {
    readonly [k: string]: Purpose;
  };
  /**
   * Who acts on the controller's behalf.
   */
  readonly processors?: {
    readonly [k: string]: Processor;
  };
  /**
   * Who else receives data.
   */
  readonly recipients?: {
    readonly [k: string]: Recipient;
  };
  /**
   * Cookies and their kin.
   */
  readonly technologies?: {
    readonly [k: string]: Technology;
  };
  /**
   * Data that comes in: from whom, when, for what.
   */
  readonly collection?: {
    readonly [k: string]: Collection;
  };
  /**
   * Data that goes out: to whom, why, under which conditions.
   */
  readonly disclosures?: {
    readonly [k: string]: Disclosure;
  };
  /**
   * Data that goes abroad.
   */
  readonly transfers?: {
    readonly [k: string]: Transfer;
  };
  /**
   * How long data is kept, and what happens then.
   */
  readonly retention?: {
    readonly [k: string]: Retention;
  };
  /**
   * What people can ask for, and how.
   */
  readonly rights?: {
    readonly [k: string]: Right;
  };
  /**
   * What people can switch.
   */
  readonly choices?: {
    readonly [k: string]: Choice;
  };
  /**
   * How consent is asked, given and withdrawn.
   */
  readonly consent?: {
    readonly [k: string]: Consent;
  };
  /**
   * Decisions made by machines.
   */
  readonly automatedDecisions?: {
    readonly [k: string]: AutomatedDecision;
  };
  /**
   * How data is protected.
   */
  readonly security?: {
    readonly [k: string]: SecurityMeasure;
  };
  /**
   * What holds for children.
   */
  readonly children?: {
    readonly [k: string]: Children;
  };
  /**
   * Where people can complain.
   */
  readonly authorities?: {
    readonly [k: string]: Authority;
  };
  /**
   * How the policy itself changes.
   */
  readonly changes?: {
    readonly [k: string]: Change;
  };
  /**
   * What no other key can hold.
   */
  readonly statements?: {
    readonly [k: string]: Statement;
  };
  readonly states: States;
  readonly questions: Questions;
  readonly computed: Computed;
  /**
   * The sections of the page, in order.
   */
  readonly sections: readonly Section[];
  /**
   * Where each fact is written and printed, by its address. `policy.title` is the title of the policy and `sections.<id>` a section of the author's outline.
   */
  readonly sourceMap: {
    readonly [k: string]: Place;
  };
  readonly outline?: Outline;
  /**
   * Findings the author accepts.
   *
   * @minItems 1
   * @maxItems 200
   */
  readonly waivers?: readonly Waiver[];
  readonly statementsShare: StatementsShare;
  readonly checked: Checked;
  /**
   * What the rules, and the compiler, have to say of the policy and its author does not accept. None of it is an error of the source: those stop a build.
   */
  readonly findings: readonly Finding[];
  /**
   * Findings that the author accepts, each with the reason.
   */
  readonly waived: readonly WaivedFinding[];
  /**
   * The releases of the policy, the first one first; absent where none was released.
   *
   * @minItems 1
   */
  readonly history?: readonly ReleaseEntry[];
  readonly acceptance?: Acceptance;
  /**
   * The files made together with this manifest.
   */
  readonly artifacts: readonly ArtifactFile[];
  /**
   * The SHA-256 of this manifest without its digest, in the canonical form of RFC 8785.
   */
  readonly digest: string;
}
/**
 * To whom or what a fact is limited.
 */
export interface Applies {
  /**
   * Regions whose residents the fact is about.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly regions?: readonly Phrase[];
  /**
   * Audiences the fact is about.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly audiences?: readonly Id[];
  /**
   * Products or services the fact is about.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly products?: readonly Phrase[];
  /**
   * Controllers the fact is about.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly controllers?: readonly Id[];
}
/**
 * A postal address.
 */
export interface Post {
  /**
   * The lines of the postal address, without the country.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly lines: readonly Name[];
  /**
   * The country of the address.
   */
  readonly country?: Term;
  /**
   * Ways of posting that are accepted, after “by”.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly methods?: readonly Phrase[];
}
/**
 * The time allowed for an answer.
 */
export interface Deadline {
  /**
   * The longest time allowed.
   */
  readonly within?: Duration;
  /**
   * The shortest time, where a range is promised: 10 to 20 days.
   */
  readonly from?: Duration;
  /**
   * The days are business days.
   */
  readonly businessDays?: boolean;
  /**
   * The time in words, where it is not a number.
   */
  readonly period?: Phrase;
  /**
   * The event from which the time runs, after “of”.
   */
  readonly start?: Phrase;
  /**
   * The hedge on the deadline.
   */
  readonly qualifier?: Phrase;
  /**
   * What is made to keep the deadline, where no more than that is promised.
   */
  readonly effort?: Phrase;
  /**
   * The time can be extended.
   */
  readonly extendable?: boolean;
  /**
   * By how much the time can be extended.
   */
  readonly extendBy?: Duration;
  /**
   * When the time can be extended, as a phrase or clause.
   */
  readonly extendWhen?: Phrase;
  /**
   * The person is told of an extension.
   */
  readonly notifyExtension?: boolean;
}
/**
 * A way to do it: through a contact, by an act, in a form.
 */
export interface Channel {
  /**
   * The contact to turn to.
   */
  readonly via?: Id;
  /**
   * The section that says how to reach the contact: it is named in place of the addresses.
   */
  readonly see?: See;
  /**
   * What the person does, as a phrase after “by”.
   */
  readonly by?: Phrase;
  /**
   * The form that is required.
   */
  readonly form?: 'written' | 'electronic' | 'oral' | 'any';
  /**
   * Where it is done on the web.
   */
  readonly at?: Url;
  /**
   * The condition for this way.
   */
  readonly when?: Phrase;
}
/**
 * One step of what happens to data that is no longer kept.
 */
export interface Disposal {
  /**
   * What is done.
   */
  readonly method:
    | 'delete'
    | 'erase'
    | 'destroy'
    | 'anonymise'
    | 'deidentify'
    | 'shred'
    | 'dispose'
    | 'mark'
    | 'archive'
    | 'return';
  /**
   * Other methods of which one is chosen.
   *
   * @minItems 1
   * @maxItems 6
   */
  readonly or?: readonly (
    | 'delete'
    | 'erase'
    | 'destroy'
    | 'anonymise'
    | 'deidentify'
    | 'shred'
    | 'dispose'
    | 'mark'
    | 'archive'
    | 'return'
  )[];
  /**
   * What it is done to; absent, the data of the fact.
   */
  readonly what?: Phrase;
  /**
   * The mark it is given.
   */
  readonly as?: Name;
  /**
   * How it is done: an adverb or a phrase.
   */
  readonly how?: Phrase;
  /**
   * The condition.
   */
  readonly when?: Phrase;
  /**
   * How long after the step before it, or after the end of the time for which the data is kept, it is taken.
   */
  readonly after?: Duration;
  readonly modality?: Modality;
}
/**
 * A legal basis, and the categories it covers where it does not cover all.
 */
export interface LegalBasis {
  /**
   * The legal basis.
   */
  readonly basis: Term;
  /**
   * For sensitive data: the condition that allows it.
   */
  readonly condition?: Term;
  /**
   * The provision relied on, where the author names it.
   */
  readonly article?: Phrase;
  /**
   * The legitimate interest pursued, after “namely”.
   */
  readonly interest?: Phrase;
  /**
   * The case in which the basis is relied on, as a phrase or clause.
   */
  readonly when?: Phrase;
  /**
   * The law that requires it.
   */
  readonly law?: Id;
  readonly data?: Data;
}
/**
 * The dates of the policy; never taken from the clock.
 */
export interface PolicyDates {
  readonly state: State;
  /**
   * The day from which the policy applies.
   */
  readonly effective?: Date;
  /**
   * The day of the last change.
   */
  readonly updated?: Date;
  /**
   * The day of publication.
   */
  readonly posted?: Date;
}
/**
 * What the policy is about and where it applies.
 */
export interface PolicyScope {
  readonly state: State;
  /**
   * What the policy explains, each a phrase after “explains”.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly explains?: readonly Phrase[];
  /**
   * Sites, services and activities the policy covers.
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly covers?: readonly Phrase[];
  /**
   * What it does not cover.
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly excludes?: readonly Phrase[];
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * A law the policy claims to follow, and how far.
 */
export interface LawClaim {
  readonly state: State;
  /**
   * The law, standard or framework.
   */
  readonly reference: Id;
  /**
   * Other laws, standards or frameworks of which the same is claimed.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly also?: readonly Id[];
  /**
   * What is claimed.
   */
  readonly claim: 'complies' | 'conforms' | 'effort' | 'designed' | 'obliged' | 'within' | 'follows' | 'observes';
  /**
   * What the claim is about.
   */
  readonly for?: Phrase;
  /**
   * What it obliges us to, each an infinitive without “to”.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly obliges?: readonly Phrase[];
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * How the policy belongs with another document.
 */
export interface Relation {
  readonly state: State;
  /**
   * How the documents belong together.
   */
  readonly kind: 'readWith' | 'partOf' | 'supplements' | 'termsFrom' | 'more' | 'translation';
  /**
   * The other document.
   */
  readonly document: Id;
  /**
   * The part of the document that is meant.
   */
  readonly section?: Phrase;
  /**
   * What is found there.
   */
  readonly topic?: Phrase;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * An earlier version of the policy.
 */
export interface EarlierVersion {
  /**
   * The number or name of the version.
   */
  readonly version?: Name;
  /**
   * The day from which it applied.
   */
  readonly date: Date;
  /**
   * What changed, as a phrase.
   */
  readonly summary?: Phrase;
  /**
   * Where it can be read.
   */
  readonly url?: Url;
}
/**
 * The document itself: title, dates, scope, laws and related documents.
 */
export interface Policy {
  /**
   * The id of the policy: the name of its folder.
   */
  readonly id: Name;
  /**
   * The title of the page.
   */
  readonly title: Phrase;
  /**
   * The language the policy is written in.
   */
  readonly language: Language;
  /**
   * The version of the policy.
   */
  readonly version?: Name;
  readonly dates?: PolicyDates;
  readonly scope?: PolicyScope;
  /**
   * The laws, standards and frameworks the policy claims to follow.
   */
  readonly laws?: {
    readonly [k: string]: LawClaim;
  };
  /**
   * How the policy belongs with other documents.
   */
  readonly relations?: {
    readonly [k: string]: Relation;
  };
  /**
   * The language that prevails where versions differ.
   */
  readonly controllingLanguage?: Language;
  /**
   * Earlier versions, newest first.
   *
   * @minItems 1
   * @maxItems 200
   */
  readonly history?: readonly EarlierVersion[];
}
/**
 * Who is responsible for the data.
 */
export interface Controller {
  readonly state: State;
  /**
   * The registered name.
   */
  readonly legalName: Name;
  /**
   * The name used in the text; absent, the legal name.
   */
  readonly name?: Name;
  /**
   * Other names the text uses for it, such as “we” and “our”.
   *
   * @minItems 1
   * @maxItems 12
   */
  readonly aka?: readonly Name[];
  /**
   * What these names mean besides the company.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly standsFor?: readonly Phrase[];
  /**
   * What it is, as a noun without an article.
   */
  readonly form?: Phrase;
  /**
   * Whether it is a public authority or body.
   */
  readonly publicBody?: boolean;
  /**
   * The number in a public register.
   */
  readonly registration?: Name;
  readonly address?: Post;
  /**
   * Where it is established.
   */
  readonly country?: Term;
  /**
   * What it operates or offers.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly operates?: readonly Phrase[];
  /**
   * Its role in law; absent, controller.
   */
  readonly role?: 'controller' | 'joint' | 'business' | 'organisation';
  /**
   * The defined term the policy uses for its role, without an article.
   */
  readonly roleName?: Name;
  /**
   * The other controllers.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly jointWith?: readonly Id[];
  /**
   * What the joint controllers have agreed.
   */
  readonly arrangement?: Phrase;
  /**
   * How to reach it.
   */
  readonly contact?: Id;
  /**
   * Its representative, such as under Article 27 of the GDPR.
   */
  readonly representative?: Id;
  /**
   * Its Data Protection Officer.
   */
  readonly dataProtectionOfficer?: Id;
  /**
   * The supervisory authority responsible for it.
   */
  readonly authority?: Id;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * A way to reach the controller or somebody who acts for it.
 */
export interface Contact {
  readonly state: State;
  /**
   * Whom one reaches, with an article or “our”.
   */
  readonly label?: Phrase;
  /**
   * The role of the contact.
   */
  readonly role?: 'general' | 'privacy' | 'privacy-officer' | 'dpo' | 'representative' | 'support' | 'complaints';
  /**
   * Where it acts as our representative.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly represents?: readonly Term[];
  /**
   * The name of the person or office.
   */
  readonly name?: Name;
  /**
   * One address or several.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly email?: readonly Email[];
  /**
   * A contact form or page.
   */
  readonly url?: Url;
  /**
   * A contact page or form without an address, with its article.
   */
  readonly page?: Phrase;
  /**
   * One number or several.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly phone?: readonly Phone[];
  readonly post?: Post;
  /**
   * To whose attention it should be marked.
   */
  readonly attention?: Name;
  /**
   * What the contact is for, each a noun phrase.
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly topics?: readonly Phrase[];
  /**
   * What the contact looks after.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly duties?: readonly Phrase[];
  readonly deadline?: Deadline;
  /**
   * The person may be asked for more information.
   */
  readonly followUp?: boolean;
  /**
   * The controller it belongs to, where there are several.
   */
  readonly controller?: Id;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * A law, a standard, another document or a website.
 */
export interface Reference {
  readonly state: State;
  /**
   * What it is.
   */
  readonly kind: 'law' | 'standard' | 'framework' | 'document' | 'terms' | 'policy' | 'website' | 'service';
  /**
   * The law it is, by the word of the vocabulary.
   */
  readonly law?: Term;
  /**
   * The transfer mechanism it is, by the word of the vocabulary.
   */
  readonly mechanism?: Term;
  /**
   * The language it is written in, where that is another one.
   */
  readonly language?: Language;
  /**
   * Its title.
   */
  readonly title: Phrase;
  /**
   * Its short names; the first is used in the text.
   *
   * @minItems 1
   * @maxItems 6
   */
  readonly aka?: readonly Name[];
  /**
   * The article before the title in a sentence. Absent: “the” for a law, standard or framework, none for others.
   */
  readonly article?: 'the' | 'our' | 'none';
  /**
   * Its citation.
   */
  readonly citation?: Name;
  /**
   * The country or union it is from.
   */
  readonly country?: Term;
  /**
   * Where it can be read.
   */
  readonly url?: Url;
  /**
   * Since when it applies.
   */
  readonly inForce?: Date;
  /**
   * Whom or what it affects.
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly affects?: readonly Phrase[];
  /**
   * What it does, each an infinitive without “to”.
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly aims?: readonly Phrase[];
  /**
   * What it gives guidance on.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly topics?: readonly Phrase[];
  /**
   * Its principles, in order.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly principles?: readonly Phrase[];
  /**
   * The website where it is posted.
   */
  readonly postedOn?: Id;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * A term and what it means.
 */
export interface Definition {
  readonly state: State;
  /**
   * The term as the text uses it.
   */
  readonly term: Phrase;
  /**
   * Other words for the same.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly aka?: readonly Name[];
  /**
   * What it means, as a phrase after “means”.
   */
  readonly means?: Phrase;
  /**
   * What it includes.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly includes?: readonly Phrase[];
  /**
   * Examples.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly examples?: readonly Phrase[];
  /**
   * The category of data that the term stands for.
   */
  readonly of?: Id;
  /**
   * The document that defines it.
   */
  readonly definedIn?: Id;
  /**
   * The definition it shares.
   */
  readonly sameAs?: Id;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * A group of people whose data is concerned.
 */
export interface Audience {
  readonly state: State;
  /**
   * The name of the group in the plural.
   */
  readonly label: Phrase;
  /**
   * One of them, without an article. With it the reader is addressed: “if you are a visitor …”.
   */
  readonly singular?: Phrase;
  /**
   * The word of the vocabulary.
   */
  readonly kind?: Term;
  /**
   * Short names used in the text.
   *
   * @minItems 1
   * @maxItems 6
   */
  readonly aka?: readonly Name[];
  /**
   * Who belongs to it, as a clause after “people”.
   */
  readonly who?: Phrase;
  /**
   * Where they are. The rules of the laws that protect people there are switched on.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly regions?: readonly Term[];
  /**
   * The controller's role towards them.
   */
  readonly role?: 'controller' | 'processor' | 'joint';
  /**
   * On whose behalf we act as a processor.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly for?: readonly Id[];
  /**
   * What they (or those we act for) decide, each a phrase.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly decides?: readonly Phrase[];
  /**
   * What they must do by contract, each an infinitive without “to”.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly duties?: readonly Phrase[];
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * A group of data items.
 */
export interface Category {
  readonly state: State;
  /**
   * The name of the group, as it stands after “your” or on its own with an article.
   */
  readonly label: Phrase;
  /**
   * Words of the vocabulary or own items.
   *
   * @minItems 1
   * @maxItems 200
   */
  readonly items?: readonly Item[];
  /**
   * The word of the vocabulary that the whole group is a kind of.
   */
  readonly kind?: Term;
  /**
   * The list of items is not complete.
   */
  readonly openEnded?: boolean;
  /**
   * Other categories that belong to it.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly includes?: readonly Id[];
  /**
   * What the group is, as a phrase.
   */
  readonly means?: Phrase;
  /**
   * The data is sensitive.
   */
  readonly sensitive?: boolean;
  /**
   * Whether the data can identify a person.
   */
  readonly personal?: boolean;
  /**
   * Whether “your” stands before the name; false for a defined term such as “Client User Data”. Absent: it does, unless the name begins with a word like “the”.
   */
  readonly owned?: boolean;
  /**
   * The data may include data that can identify a person.
   */
  readonly mayBePersonal?: boolean;
  /**
   * Categories it may be linked to.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly linkedTo?: readonly Id[];
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * Why data is used.
 */
export interface Purpose {
  readonly state: State;
  /**
   * The purpose as an infinitive without “to”.
   */
  readonly label: Phrase;
  /**
   * The word of the vocabulary.
   */
  readonly term?: Term;
  /**
   * What the purpose comes down to, each an infinitive without “to”.
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly parts?: readonly Phrase[];
  /**
   * What else is done with the data for this purpose, besides using it.
   *
   * @minItems 1
   * @maxItems 4
   */
  readonly also?: readonly ('collect' | 'keep' | 'disclose' | 'share')[];
  /**
   * Whether what it comes down to happens, or only may.
   */
  readonly partsModality?: Modality;
  /**
   * The reason behind it, as a clause after “because”.
   */
  readonly why?: Phrase;
  readonly data?: Data;
  readonly audience?: AudienceField;
  /**
   * The data is used for nothing else.
   */
  readonly only?: boolean;
  /**
   * The legal bases of the purpose.
   *
   * @minItems 1
   * @maxItems 12
   */
  readonly legalBasis?: readonly LegalBasis[];
  /**
   * The purpose is marketing.
   */
  readonly marketing?: boolean;
  /**
   * Only aggregated data is used.
   */
  readonly aggregate?: boolean;
  /**
   * How people are reached for it.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly channels?: readonly (
    | 'email'
    | 'phone'
    | 'text-message'
    | 'post'
    | 'push'
    | 'in-app'
    | 'direct-message'
    | 'electronic'
  )[];
  /**
   * The choices that stop it.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly optOut?: readonly Id[];
  readonly modality?: Modality;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * Somebody who acts on the controller's behalf.
 */
export interface Processor {
  readonly state: State;
  /**
   * Who they are: a name, or a plural noun.
   */
  readonly label: Phrase;
  /**
   * The label is a single company or service.
   */
  readonly singular?: boolean;
  /**
   * The word of the vocabulary.
   */
  readonly kind?: Term;
  /**
   * What it is, as a noun phrase with its article.
   */
  readonly service?: Phrase;
  /**
   * The company behind the service.
   */
  readonly company?: Name;
  /**
   * What they do, each an infinitive without “to”.
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly does?: readonly Phrase[];
  readonly purposes?: Purposes;
  readonly data?: Data;
  readonly audience?: AudienceField;
  /**
   * They have access only to do this.
   */
  readonly onlyTasks?: boolean;
  /**
   * What they are bound to, each an infinitive without “to”; begin with “not to” for a prohibition.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly obligations?: readonly Phrase[];
  /**
   * What binds them, after “by”.
   */
  readonly bound?: Phrase;
  /**
   * What they use data for on their own account, each an infinitive without “to”.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly ownPurposes?: readonly Phrase[];
  /**
   * Whom they pass data on to.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly sharesWith?: readonly Phrase[];
  /**
   * The person gives the data to them directly.
   */
  readonly direct?: boolean;
  /**
   * Where they are and where they process.
   */
  readonly country?: {
    /**
     * Countries where data is processed.
     *
     * @minItems 1
     * @maxItems 60
     */
    readonly processing?: readonly Term[];
    /**
     * The country of the company.
     */
    readonly company?: Term;
  };
  /**
   * What protects data abroad: words of the vocabulary.
   *
   * @minItems 1
   * @maxItems 8
   *
   * Items: A transfer mechanism.
   */
  readonly safeguard?: readonly Term[];
  /**
   * Those who act for them.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly subprocessors?: readonly Name[];
  /**
   * Examples of them.
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly examples?: readonly Phrase[];
  /**
   * Their privacy policy.
   */
  readonly policy?: Id;
  readonly modality?: Modality;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * Somebody else who receives data.
 */
export interface Recipient {
  readonly state: State;
  /**
   * Who they are.
   */
  readonly label: Phrase;
  /**
   * The word of the vocabulary.
   */
  readonly kind?: Term;
  /**
   * What they do with the data, each an infinitive without “to”.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly does?: readonly Phrase[];
  /**
   * Where they are.
   */
  readonly country?: Term;
  /**
   * Examples of them.
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly examples?: readonly Phrase[];
  /**
   * Their privacy policy.
   */
  readonly policy?: Id;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * A cookie or its kin.
 */
export interface Technology {
  readonly state: State;
  /**
   * What it is called, in the plural or as a name.
   */
  readonly label: Phrase;
  /**
   * What it is.
   */
  readonly kind:
    | 'cookie'
    | 'beacon'
    | 'tag'
    | 'script'
    | 'local-storage'
    | 'etag'
    | 'flash-cookie'
    | 'cache'
    | 'fingerprint'
    | 'sdk'
    | 'server-log'
    | 'code';
  /**
   * Its technical name.
   */
  readonly name?: Name;
  /**
   * What it is, as a phrase.
   */
  readonly means?: Phrase;
  /**
   * Who sets it.
   */
  readonly party?: 'first' | 'third';
  /**
   * Who sets it, where it is not us.
   */
  readonly company?: Name;
  /**
   * Where it is used, as a phrase.
   */
  readonly where?: Phrase;
  readonly data?: Data;
  readonly purposes?: Purposes;
  /**
   * What it is for, each an infinitive without “to”.
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly does?: readonly Phrase[];
  /**
   * Examples.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly examples?: readonly Phrase[];
  /**
   * How long it lasts.
   */
  readonly lifetime?: Duration;
  /**
   * When it ends, in words.
   */
  readonly until?: Phrase;
  /**
   * It ends with the session.
   */
  readonly session?: boolean;
  /**
   * Categories its data may be linked to.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly linkedTo?: readonly Id[];
  /**
   * The choices that stop it.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly optOut?: readonly Id[];
  readonly modality?: Modality;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * Data that comes in.
 */
export interface Collection {
  readonly state: State;
  readonly audience?: AudienceField;
  readonly data: Data;
  /**
   * What is done; absent, collect.
   */
  readonly action?: 'collect' | 'receive' | 'obtain' | 'ask' | 'require' | 'record' | 'monitor' | 'store' | 'gather';
  /**
   * What else is done, or never done, joined with “or”.
   *
   * @minItems 1
   * @maxItems 6
   */
  readonly or?: readonly (
    | 'collect'
    | 'receive'
    | 'obtain'
    | 'require'
    | 'record'
    | 'monitor'
    | 'store'
    | 'gather'
    | 'aggregate'
  )[];
  /**
   * The actions can happen together: they are joined with “and/or”.
   */
  readonly orBoth?: boolean;
  /**
   * Where the data comes from.
   */
  readonly source?: {
    /**
     * Where it comes from: words of the vocabulary.
     *
     * @minItems 1
     * @maxItems 8
     *
     * Items: A source.
     */
    readonly from?: readonly Term[];
    /**
     * Who gives it, in words.
     *
     * @minItems 1
     * @maxItems 20
     */
    readonly who?: readonly Phrase[];
    /**
     * Audiences that give it.
     *
     * @minItems 1
     * @maxItems 100
     */
    readonly clients?: readonly Id[];
    /**
     * The source is open to the public.
     */
    readonly public?: boolean;
  };
  /**
   * It happens without anybody doing anything.
   */
  readonly automatic?: boolean;
  /**
   * Only what happens knowingly is meant, as in “we never knowingly collect”.
   */
  readonly knowingly?: boolean;
  /**
   * Whether people have to give it.
   */
  readonly required?: 'statutory' | 'contractual' | 'optional' | 'required';
  /**
   * What follows when it is not given, as a clause.
   */
  readonly consequence?: Phrase;
  readonly purposes?: Purposes;
  /**
   * Reasons that are no purposes of their own, each an infinitive without “to”.
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly reasons?: readonly Phrase[];
  /**
   * It is used for nothing else.
   */
  readonly onlyPurposes?: boolean;
  /**
   * How often it is processed: P1M is once a month.
   */
  readonly frequency?: Duration;
  /**
   * What happens at that frequency, as a clause after “is”.
   */
  readonly use?: Phrase;
  /**
   * Processors that do it.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly by?: readonly Id[];
  /**
   * Where it is stored, as a phrase.
   */
  readonly storedIn?: Phrase;
  /**
   * Where it is asked for or collected, as a phrase.
   */
  readonly where?: Phrase;
  /**
   * How much is collected at most, as a clause after “only as much as”.
   */
  readonly asMuchAs?: Phrase;
  /**
   * Categories it is linked to.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly linkedTo?: readonly Id[];
  /**
   * The technique used, after “by means of”.
   */
  readonly means?: Phrase;
  /**
   * For what length it happens.
   */
  readonly duration?: Phrase;
  readonly modality?: Modality;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * Data that goes out.
 */
export interface Disclosure {
  readonly state: State;
  readonly audience?: AudienceField;
  readonly data: Data;
  /**
   * Ids of recipients, processors or audiences. Absent: the policy does not say who receives it.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly to?: readonly Id[];
  /**
   * Who discloses it, where it is not us: ids of audiences, recipients or processors.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly by?: readonly Id[];
  /**
   * What is done; absent, disclose.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly action?: readonly (
    | 'disclose'
    | 'share'
    | 'sell'
    | 'rent'
    | 'transfer'
    | 'trade'
    | 'publish'
    | 'give-access'
    | 'license'
    | 'lease'
  )[];
  readonly purposes?: Purposes;
  /**
   * Reasons that are no purposes of their own, each an infinitive without “to”.
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly reasons?: readonly Phrase[];
  /**
   * What sets it off, each a noun phrase after “in response to”.
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly triggers?: readonly Phrase[];
  /**
   * Only data that no longer identifies a person.
   */
  readonly aggregated?: boolean;
  /**
   * As what it goes to the recipient, after “as”.
   */
  readonly as?: Phrase;
  /**
   * Categories that are not disclosed with it.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly without?: readonly Id[];
  /**
   * What has to be met first, each a clause after “provided that”.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly conditions?: readonly Phrase[];
  /**
   * What protects the data, each a full clause.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly safeguards?: readonly Phrase[];
  /**
   * What people are told and when, as a clause.
   */
  readonly notice?: Phrase;
  /**
   * What the disclosed data includes.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly includes?: readonly Phrase[];
  /**
   * What holds after it, each a full clause.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly effects?: readonly Phrase[];
  /**
   * Whether the recipient has to ask for it.
   */
  readonly requested?: boolean;
  /**
   * What is received for it.
   */
  readonly consideration?: Phrase;
  /**
   * The time before the date of the policy that the statement covers.
   */
  readonly lookBack?: Duration;
  /**
   * The choices that stop it.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly optOut?: readonly Id[];
  readonly modality?: Modality;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * Data that goes abroad.
 */
export interface Transfer {
  readonly state: State;
  readonly data: Data;
  readonly audience?: AudienceField;
  /**
   * Countries it leaves.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly from?: readonly Term[];
  /**
   * Countries it goes to.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly to?: readonly Term[];
  /**
   * Where it leaves, in words.
   */
  readonly fromWords?: Phrase;
  /**
   * Where it goes, in words.
   */
  readonly toWords?: Phrase;
  /**
   * Who receives it: ids of recipients, processors or audiences.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly recipients?: readonly Id[];
  /**
   * What is done; absent, transfer.
   *
   * @minItems 1
   * @maxItems 6
   */
  readonly action?: readonly ('transfer' | 'store' | 'process' | 'access')[];
  readonly purposes?: Purposes;
  /**
   * What allows it: words of the vocabulary.
   *
   * @minItems 1
   * @maxItems 8
   *
   * Items: A transfer mechanism.
   */
  readonly mechanism?: readonly Term[];
  /**
   * Frameworks relied on.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly framework?: readonly Id[];
  /**
   * What else it rests on, as a clause.
   */
  readonly basis?: Phrase;
  /**
   * What people should know of the destination, as a clause.
   */
  readonly risk?: Phrase;
  /**
   * What protects the data, each a full clause.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly safeguards?: readonly Phrase[];
  /**
   * How to get a copy of the safeguards, as a clause.
   */
  readonly copy?: Phrase;
  readonly modality?: Modality;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * How long data is kept, and what happens then.
 */
export interface Retention {
  readonly state: State;
  readonly data: Data;
  readonly audience?: AudienceField;
  /**
   * The event after which it holds, as a clause.
   */
  readonly after?: Phrase;
  /**
   * How long it is kept.
   */
  readonly keep?: {
    /**
     * How long.
     */
    readonly period?: Duration;
    /**
     * The event from which the period runs.
     */
    readonly from?: Phrase;
    /**
     * The event that ends it, as a clause.
     */
    readonly until?: Phrase;
    /**
     * What keeps it necessary, each a phrase after “for as long as”.
     *
     * @minItems 1
     * @maxItems 10
     */
    readonly asLongAs?: readonly Phrase[];
    /**
     * The time in words, after “for”.
     */
    readonly words?: Phrase;
    /**
     * What extends it, each a clause after “unless” or “longer where”.
     *
     * @minItems 1
     * @maxItems 10
     */
    readonly extend?: readonly Phrase[];
    /**
     * What else is taken into account.
     *
     * @minItems 1
     * @maxItems 10
     */
    readonly considering?: readonly Phrase[];
    /**
     * No longer than that.
     */
    readonly only?: boolean;
    /**
     * There is no end.
     */
    readonly indefinite?: boolean;
  };
  /**
   * What happens afterwards, in order.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly then?: readonly Disposal[];
  readonly purposes?: Purposes;
  /**
   * Why it is kept, each an infinitive without “to”.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly reasons?: readonly Phrase[];
  /**
   * The law that sets the period.
   */
  readonly ground?: Id;
  /**
   * The explanation, as a full clause.
   */
  readonly why?: Phrase;
  /**
   * What is no longer done with it.
   */
  readonly restrict?: {
    /**
     * What is no longer done with it.
     *
     * @minItems 1
     * @maxItems 6
     */
    readonly never: readonly ('use' | 'disclose' | 'sell' | 'share' | 'rent')[];
    /**
     * What stays allowed, each a phrase after “except”.
     *
     * @minItems 1
     * @maxItems 10
     */
    readonly except?: readonly Phrase[];
  };
  /**
   * Where it is kept.
   */
  readonly storedIn?: Phrase;
  readonly modality?: Modality;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * What people can ask for.
 */
export interface Right {
  readonly state: State;
  /**
   * The word of the vocabulary.
   */
  readonly kind: Term;
  /**
   * The right in the author's words, as an infinitive without “to”.
   */
  readonly to?: Phrase;
  /**
   * What we do to make it possible, as an infinitive without “to”, where that is all that is promised.
   */
  readonly effort?: Phrase;
  /**
   * Other rights asked for in the same way: words of the vocabulary.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: A right.
   */
  readonly also?: readonly Term[];
  readonly data?: Data;
  readonly audience?: AudienceField;
  /**
   * Who deals with it, as a noun phrase.
   */
  readonly who?: Phrase;
  /**
   * The ways to do it.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly how?: readonly Channel[];
  /**
   * It can be used at any time.
   */
  readonly anyTime?: boolean;
  /**
   * How identity is checked, as an infinitive without “to” for the person.
   */
  readonly verify?: Phrase;
  /**
   * The check may be made, rather than always is.
   */
  readonly verifyMay?: boolean;
  /**
   * What it costs.
   */
  readonly fee?: {
    /**
     * Whether a fee is asked.
     */
    readonly modality?: 'does' | 'may' | 'must' | 'never' | 'reserves';
    /**
     * The amount or its limit, as a noun phrase.
     */
    readonly amount?: Phrase;
    /**
     * When it is asked.
     */
    readonly when?: Phrase;
  };
  readonly deadline?: Deadline;
  /**
   * The answer.
   */
  readonly reply?: {
    /**
     * The form of the answer.
     */
    readonly form?: 'written' | 'electronic' | 'oral';
    /**
     * What the answer says, each a noun phrase or clause.
     *
     * @minItems 1
     * @maxItems 20
     */
    readonly contents?: readonly Phrase[];
    /**
     * The format of a copy.
     */
    readonly format?: Phrase;
    /**
     * The hedge.
     */
    readonly qualifier?: Phrase;
  };
  /**
   * What it is subject to.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly subjectTo?: readonly Phrase[];
  /**
   * Where it ends, each a full clause.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly limits?: readonly Phrase[];
  /**
   * What follows from using it, each a full clause.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly consequences?: readonly Phrase[];
  /**
   * The consequences are explained to the person.
   */
  readonly explained?: boolean;
  /**
   * Where to go when it is not settled, each a full clause.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly escalate?: readonly Phrase[];
  /**
   * The law that gives it.
   */
  readonly law?: Id;
  /**
   * The provision.
   */
  readonly article?: Phrase;
  /**
   * Who may act for the person and how, as a clause.
   */
  readonly agent?: Phrase;
  /**
   * How a refusal can be challenged, as a clause.
   */
  readonly appeal?: Phrase;
  /**
   * The right is given by law.
   */
  readonly respondTo?: boolean;
  readonly modality?: Modality;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * What people can switch.
 */
export interface Choice {
  readonly state: State;
  /**
   * What it is.
   */
  readonly kind:
    | 'opt-out'
    | 'opt-in'
    | 'unsubscribe'
    | 'browser-setting'
    | 'device-setting'
    | 'do-not-track'
    | 'global-privacy-control'
    | 'account-setting'
    | 'refuse'
    | 'limit';
  /**
   * What people can do, as an infinitive without “to”.
   */
  readonly to?: Phrase;
  readonly audience?: AudienceField;
  readonly data?: Data;
  /**
   * The words on the control.
   */
  readonly label?: Phrase;
  /**
   * The ways to do it.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly how?: readonly Channel[];
  readonly deadline?: Deadline;
  /**
   * Addresses of purposes, technologies, collection or disclosures that it stops.
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly stops?: readonly Address[];
  /**
   * What it does, each a full clause.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly effects?: readonly Phrase[];
  /**
   * What people should know, each a full clause.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly caveats?: readonly Phrase[];
  /**
   * Choices or settings it depends on, and without which it does not last.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly requires?: readonly Id[];
  /**
   * Other choices that stop working when this one is used.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly defeats?: readonly Id[];
  /**
   * Where to find out how, as a full clause.
   */
  readonly help?: Phrase;
  readonly modality?: Modality;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * How consent is asked, given and withdrawn.
 */
export interface Consent {
  readonly state: State;
  /**
   * What is said about consent.
   */
  readonly kind:
    | 'required'
    | 'express'
    | 'implied'
    | 'conduct'
    | 'forms'
    | 'ongoing'
    | 'acceptance'
    | 'new-purpose'
    | 'notice'
    | 'none';
  /**
   * The forms it can take.
   *
   * @minItems 1
   * @maxItems 3
   */
  readonly forms?: readonly ('oral' | 'electronic' | 'written')[];
  /**
   * Examples.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly examples?: readonly Phrase[];
  /**
   * What gives it, each a phrase after “by”.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly acts?: readonly Phrase[];
  /**
   * What it covers, each a noun phrase after “to”.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly covers?: readonly Phrase[];
  /**
   * What a notice tells people where it is not the purposes: a phrase after “tell you”.
   */
  readonly tells?: Phrase;
  readonly audience?: AudienceField;
  readonly data?: Data;
  readonly purposes?: Purposes;
  /**
   * What is taken into account.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly factors?: readonly Phrase[];
  /**
   * When it is asked, as a phrase.
   */
  readonly timing?: Phrase;
  /**
   * When it ends.
   */
  readonly until?: Phrase;
  /**
   * The right that withdraws it.
   */
  readonly withdraw?: Id;
  /**
   * Notice is given too.
   */
  readonly notice?: boolean;
  /**
   * What people who object should do, as a full clause.
   */
  readonly refuse?: Phrase;
  /**
   * It counts as implied and as express consent.
   */
  readonly both?: boolean;
  readonly modality?: Modality;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * A decision made by a machine.
 */
export interface AutomatedDecision {
  readonly state: State;
  /**
   * What is decided, as a noun phrase.
   */
  readonly label: Phrase;
  /**
   * How it is made, as a full clause.
   */
  readonly logic?: Phrase;
  /**
   * What it means for people, as a full clause.
   */
  readonly significance?: Phrase;
  /**
   * How a person looks at it, as a full clause.
   */
  readonly review?: Phrase;
  readonly data?: Data;
  readonly purposes?: Purposes;
  readonly audience?: AudienceField;
  /**
   * No person takes part in it.
   */
  readonly solely?: boolean;
  /**
   * The system that decides or helps to decide, as a noun phrase.
   */
  readonly means?: Phrase;
  /**
   * It is profiling.
   */
  readonly profiling?: boolean;
  readonly modality?: Modality;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * How data is protected.
 */
export interface SecurityMeasure {
  readonly state: State;
  /**
   * What kind of measure.
   */
  readonly kind:
    | 'general'
    | 'physical'
    | 'technical'
    | 'organisational'
    | 'procedural'
    | 'investigative'
    | 'access'
    | 'training'
    | 'contract';
  /**
   * What is used, as a noun phrase.
   */
  readonly label?: Phrase;
  /**
   * What we do, each an infinitive without “to”.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly does?: readonly Phrase[];
  /**
   * Words of the vocabulary or own measures.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly measures?: readonly Measure[];
  /**
   * Examples.
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly examples?: readonly Phrase[];
  /**
   * The measures are designed to protect, and no more is promised.
   */
  readonly designed?: boolean;
  readonly data?: Data;
  /**
   * What it protects against.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly against?: readonly Phrase[];
  readonly purposes?: Purposes;
  readonly modality?: Modality;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * What holds for children.
 */
export interface Children {
  readonly state: State;
  /**
   * The age below which a person is a child here, in years.
   */
  readonly age: number;
  /**
   * Whether the services are directed to them.
   */
  readonly directed?: boolean;
  /**
   * What is or is not directed to them, as a noun phrase; plural is read from “and”.
   */
  readonly what?: Phrase;
  /**
   * Whether their data is collected.
   */
  readonly collects?: 'never-knowingly' | 'never' | 'with-consent' | 'yes';
  readonly data?: Data;
  /**
   * Other places from which their data is not collected, each after “from”.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly sources?: readonly Phrase[];
  /**
   * What children are asked, as an infinitive; begin with “not to” for a prohibition.
   */
  readonly asks?: Phrase;
  /**
   * What parents should do, as a full clause.
   */
  readonly parents?: Phrase;
  /**
   * The contact for parents.
   */
  readonly via?: Id;
  /**
   * What happens when their data is found.
   *
   * @minItems 1
   * @maxItems 6
   */
  readonly discovery?: readonly Disposal[];
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * Where people can complain.
 */
export interface Authority {
  readonly state: State;
  /**
   * Its name.
   */
  readonly name: Name;
  /**
   * Its country.
   */
  readonly country?: Term;
  /**
   * One address or several.
   *
   * @minItems 1
   * @maxItems 5
   */
  readonly email?: readonly Email[];
  /**
   * Its website.
   */
  readonly url?: Url;
  /**
   * One number or several.
   *
   * @minItems 1
   * @maxItems 5
   */
  readonly phone?: readonly Phone[];
  readonly post?: Post;
  /**
   * The authority where the person lives or works is meant.
   */
  readonly choose?: boolean;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * How the policy itself changes.
 */
export interface Change {
  readonly state: State;
  /**
   * What is said about changes.
   */
  readonly kind: 'reservation' | 'notice' | 'effective' | 'governing' | 'review' | 'acceptance' | 'purposes';
  readonly audience?: AudienceField;
  /**
   * Which changes are meant, as a noun phrase.
   */
  readonly scope?: Phrase;
  /**
   * It can happen at any time.
   */
  readonly anyTime?: boolean;
  /**
   * Why it changes, each a noun phrase after “because of”.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly reasons?: readonly Phrase[];
  /**
   * It can happen for any reason.
   */
  readonly anyReason?: boolean;
  /**
   * How people are told, each a phrase after “by”.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly via?: readonly Phrase[];
  /**
   * How long before the change people are told.
   */
  readonly advance?: Duration;
  /**
   * How long after the event it applies.
   */
  readonly after?: Duration;
  /**
   * The event from which it counts.
   */
  readonly from?: 'posting' | 'notice';
  /**
   * Where the current version is found.
   */
  readonly where?: Phrase;
  /**
   * How often people should look.
   */
  readonly frequency?: Phrase;
  /**
   * The versions of which the later one governs.
   *
   * @minItems 1
   * @maxItems 6
   */
  readonly versions?: readonly Phrase[];
  /**
   * Consent is asked first.
   */
  readonly consent?: boolean;
  /**
   * What people can do about it, each a full clause.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly options?: readonly Phrase[];
  /**
   * What follows, each a full clause.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly consequences?: readonly Phrase[];
  readonly modality?: Modality;
  readonly text?: Text;
  readonly note?: Note;
  readonly when?: When;
  readonly except?: Except;
  readonly qualifier?: Qualifier;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * What no other key can hold: one sentence, typed by its nature, its speaker and its subject.
 */
export interface Statement {
  readonly state: State;
  /**
   * The nature of the sentence.
   */
  readonly kind: 'commitment' | 'prohibition' | 'disclaimer' | 'duty' | 'reservation' | 'fact' | 'advice';
  /**
   * Who promises, owes or is bound.
   */
  readonly by?: 'us' | 'you' | 'clients' | 'third-parties' | 'nobody';
  /**
   * The subject: a key of the policy or a word of one's own.
   */
  readonly about?: string;
  /**
   * The sentence.
   */
  readonly text: Prose;
  readonly note?: Note;
  readonly see?: See;
  readonly applies?: AppliesField;
  readonly hidden?: Hidden;
  readonly verified?: Verified;
  readonly inferred?: Inferred;
}
/**
 * A section of the page.
 */
export interface Section {
  /**
   * The id of the section in the outline.
   */
  readonly id: Id;
  /**
   * The number before the heading, as printed; absent where it has none.
   */
  readonly number?: string;
  /**
   * The heading as plain text.
   */
  readonly title: string;
  /**
   * The level of the heading; the title of the policy is 1.
   */
  readonly level: number;
  /**
   * The id of the section in the HTML page.
   */
  readonly anchor: string;
  /**
   * The addresses of the facts that are said under this heading, in order; not those of the sections in it.
   */
  readonly facts: readonly FactAddress[];
  /**
   * The sections in this one, in order.
   */
  readonly sections: readonly Section[];
}
/**
 * How the page is presented: numbers, dates, lists, voice.
 */
export interface Outline {
  /**
   * The numbers of the sections, a level each.
   *
   * @minItems 1
   * @maxItems 4
   */
  readonly numbering?: readonly ('none' | 'decimal' | 'letters' | 'roman' | 'legal')[];
  /**
   * How the paragraphs of a section are numbered; numbers begin anew in each section.
   */
  readonly paragraphs?: 'none' | 'decimal' | 'letters' | 'roman';
  /**
   * A table of contents, made from the sections.
   */
  readonly contents?: {
    /**
     * The heading of the table of contents.
     */
    readonly heading?: Phrase;
  };
  /**
   * How dates are printed.
   */
  readonly date?: {
    /**
     * The words before the date.
     */
    readonly label?: Phrase;
    /**
     * How dates are written.
     */
    readonly format?: 'month-day-year' | 'day-month-year' | 'iso';
    /**
     * Where the dates stand.
     */
    readonly place?: 'top' | 'bottom' | 'none';
  };
  /**
   * How sections are referred to; `paragraph` and `section` give the number where there is one.
   */
  readonly references?: 'section' | 'paragraph' | 'title' | 'number-and-title' | 'position';
  /**
   * The form of lists where a section does not say.
   */
  readonly lists?: 'bullets' | 'numbers' | 'letters' | 'roman' | 'lines';
  /**
   * Where definitions stand when no section shows them.
   */
  readonly definitions?: 'section' | 'first-use';
  /**
   * Who speaks to whom.
   */
  readonly voice?: {
    /**
     * How the controller speaks of itself.
     */
    readonly we?: 'we' | 'name';
    /**
     * How readers are called where they are not addressed as “you”: a plural noun.
     */
    readonly you?: Phrase;
    /**
     * The words for personal data in general.
     */
    readonly information?: Phrase;
    /**
     * The words for this policy, with “this”.
     */
    readonly policy?: Phrase;
  };
  /**
   * Whether the page begins with a summary made of the facts: what is collected, why, with whom it is shared and the like. Absent: it does.
   */
  readonly summary?: boolean;
  /**
   * Whether the page has a picture of the flows from data to purposes to recipients. Absent: it does, where there are flows.
   */
  readonly picture?: boolean;
  /**
   * What stands before the first section.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly opening?: readonly Show[];
}
/**
 * A finding that the author accepts, and why.
 */
export interface Waiver {
  /**
   * The code of the finding.
   */
  readonly rule: string;
  /**
   * The fact concerned; absent, every fact.
   */
  readonly fact?: Address;
  /**
   * Why it is accepted.
   */
  readonly reason: Phrase;
  /**
   * The day until which it holds.
   */
  readonly expires?: Date;
}
/**
 * The program that made the manifest.
 */
export interface Generator {
  /**
   * The name of the program.
   */
  readonly name: 'policyc';
  /**
   * Its version, such as 1.2.0.
   */
  readonly version: string;
}
/**
 * A word of the vocabulary, or a country by its code.
 */
export interface Term {
  /**
   * The word as the author wrote it, such as email.
   */
  readonly term: string;
  /**
   * The word as it is printed, such as e-mail address.
   */
  readonly label: string;
  /**
   * What other vocabularies call it, by the name of the vocabulary.
   */
  readonly maps?: {
    readonly [k: string]: string | number | readonly string[];
  };
}
/**
 * What the policy says yes to, what it says no to, and what it leaves open: absent is never a no.
 */
export interface States {
  /**
   * The addresses of the facts that say yes.
   */
  readonly stated: readonly FactAddress[];
  /**
   * The addresses of the facts that say no.
   */
  readonly denied: readonly FactAddress[];
  /**
   * The keys of a policy that hold no fact, and the questions that no fact answers, as questions.<name>.
   */
  readonly unstated: readonly string[];
}
/**
 * What a policy says to a question that readers ask of every policy.
 */
export interface Answer {
  /**
   * Stated: at least one fact says yes. Denied: no fact says yes and at least one says no, perhaps for some people or data only. Unstated: no fact says either.
   */
  readonly state: 'stated' | 'denied' | 'unstated';
  /**
   * The addresses of the facts that answer it; each has a state of its own.
   */
  readonly facts: readonly FactAddress[];
}
/**
 * What readers ask of every policy. Hidden facts and inferred values answer nothing, for no reader is told them.
 */
export interface Questions {
  /**
   * Is information sold, rented, leased, licensed or traded? Answered by the action of disclosures.
   */
  readonly sale: Answer;
  /**
   * Is information shared for advertising? Answered by disclosures and processors whose purposes are advertising by their term.
   */
  readonly advertising: Answer;
  /**
   * Does information go abroad? Answered by transfers.
   */
  readonly transfers: Answer;
  /**
   * How long is information kept, or what decides it? Answered by retention rules that say how long.
   */
  readonly retention: Answer;
  /**
   * Is sensitive information collected? Answered by the collection of categories that are marked as sensitive or hold an item that the vocabulary calls sensitive.
   */
  readonly sensitiveData: Answer;
  /**
   * Are decisions made by machines alone? Answered by automated decisions.
   */
  readonly automatedDecisions: Answer;
  /**
   * Are the services directed to children, or is their information collected? Answered by the facts on children.
   */
  readonly children: Answer;
  /**
   * Can people complain to an authority? Answered by authorities and by the right to lodge a complaint.
   */
  readonly complaints: Answer;
  /**
   * Is there a data protection officer? Answered by contacts in that role and by controllers that name one.
   */
  readonly dataProtectionOfficer: Answer;
}
/**
 * What follows from the facts by calculation alone.
 */
export interface Computed {
  /**
   * From when this version holds, for each fact on when changes take effect that counts from posting; empty where the policy has no date to count from.
   */
  readonly effectiveFrom: readonly EffectiveFrom[];
}
/**
 * A date, and what it follows from.
 */
export interface EffectiveFrom {
  /**
   * The address of the fact that says when changes take effect.
   */
  readonly fact: FactAddress;
  /**
   * The ids of the audiences it holds for; absent for everybody.
   */
  readonly audience?: readonly Id[];
  /**
   * The date of the policy that is counted from: the first of these that is given.
   */
  readonly base: 'policy.dates.posted' | 'policy.dates.updated' | 'policy.dates.effective';
  /**
   * The date, year-month-day; a month that is too short gives its last day.
   */
  readonly date: string;
}
/**
 * Where something is written, and where it is printed.
 */
export interface Place {
  /**
   * The source file, relative to the root of the sources.
   */
  readonly file: string;
  /**
   * The first line, from 1.
   */
  readonly line: number;
  /**
   * The first column, from 1, in UTF-16 code units.
   */
  readonly column: number;
  /**
   * The last line, from 1.
   */
  readonly endLine: number;
  /**
   * The column after the last letter.
   */
  readonly endColumn: number;
  /**
   * The ids in the HTML page at which it is printed, in order; none for a hidden fact.
   */
  readonly anchors: readonly string[];
}
/**
 * How much of the policy is free statements rather than facts of a kind.
 */
export interface StatementsShare {
  /**
   * The number of free statements.
   */
  readonly statements: number;
  /**
   * The number of all facts, statements included.
   */
  readonly facts: number;
  /**
   * Statements by facts, from 0 to 1, to four decimals.
   */
  readonly share: number;
}
/**
 * A file made together with this manifest.
 */
export interface ArtifactFile {
  /**
   * The path of the file, relative to the folder of the manifest.
   */
  readonly path: string;
  /**
   * What the file holds, such as text/html.
   */
  readonly mediaType: string;
  /**
   * The size of the file in UTF-8.
   */
  readonly bytes: number;
  /**
   * The SHA-256 of the file, in hexadecimal digits.
   */
  readonly sha256: string;
}
/**
 * By which rules the policy was looked at.
 */
export interface Checked {
  /**
   * The day as of which the law was taken, year-month-day: the day from which the policy applies, unless another was asked for.
   */
  readonly asOf: string;
  /**
   * The packs of rules that ran.
   */
  readonly packs: readonly CheckedPack[];
}
/**
 * A pack of rules that ran, and why.
 */
export interface CheckedPack {
  /**
   * The first part of the codes of its rules.
   */
  readonly id: string;
  /**
   * The law, without an article.
   */
  readonly title: string;
  /**
   * Why the policy is subject to it, each a clause.
   */
  readonly why: readonly string[];
}
/**
 * Something that a rule found.
 */
export interface Finding {
  /**
   * The name of the rule, such as gdpr/legal-basis-missing.
   */
  readonly code: string;
  /**
   * Error: the law requires it. Warning: most would mend it. Info: worth knowing.
   */
  readonly severity: 'error' | 'warning' | 'info';
  /**
   * What was found, as a sentence without a full stop.
   */
  readonly message: string;
  /**
   * The address of the fact or section concerned; absent where it is the policy as a whole.
   */
  readonly fact?: string;
  /**
   * The provision that asks for it.
   */
  readonly citation?: string;
  /**
   * Where the provision can be read.
   */
  readonly url?: string;
}
/**
 * A finding that the author accepts.
 */
export interface WaivedFinding {
  /**
   * The name of the rule, such as gdpr/legal-basis-missing.
   */
  readonly code: string;
  /**
   * Error: the law requires it. Warning: most would mend it. Info: worth knowing.
   */
  readonly severity: 'error' | 'warning' | 'info';
  /**
   * What was found, as a sentence without a full stop.
   */
  readonly message: string;
  /**
   * The address of the fact or section concerned; absent where it is the policy as a whole.
   */
  readonly fact?: string;
  /**
   * The provision that asks for it.
   */
  readonly citation?: string;
  /**
   * Where the provision can be read.
   */
  readonly url?: string;
  /**
   * Why the author accepts it.
   */
  readonly reason: string;
  /**
   * The day until which it is accepted.
   */
  readonly expires?: string;
}
/**
 * From when people may rely on a release.
 */
export interface ReleasedFrom {
  /**
   * The ids of the audiences it holds for; absent for all who are not named.
   */
  readonly audience?: readonly Id[];
  /**
   * The date, year-month-day.
   */
  readonly date: string;
}
/**
 * A version of the policy that was released and is frozen.
 */
export interface ReleaseEntry {
  /**
   * The name of the version, and of its folder.
   */
  readonly version: string;
  /**
   * The day of the release, by the dates of the policy.
   */
  readonly date: string;
  /**
   * What is new in it.
   */
  readonly summary: string;
  /**
   * From when people may rely on it.
   *
   * @minItems 1
   */
  readonly effective: readonly ReleasedFrom[];
  /**
   * The digest of the release: the SHA-256 of its record without it, in the canonical form of RFC 8785. The record has the digests of its files and of the release before.
   */
  readonly digest: string;
  /**
   * The digest of the release before; absent in the first.
   */
  readonly previous?: string;
}
/**
 * What to store of a person who accepts the policy as it stands; absent where its text is not that of the newest release.
 */
export interface Acceptance {
  /**
   * The name of the version, and of its folder.
   */
  readonly version: string;
  /**
   * The digest of the release: the SHA-256 of its record without it, in the canonical form of RFC 8785. The record has the digests of its files and of the release before.
   */
  readonly digest: string;
  /**
   * From when people may rely on it.
   *
   * @minItems 1
   */
  readonly effective: readonly ReleasedFrom[];
}
