import type { Command } from 'commander';
import type { VerbKey } from '../../../shared/features';
import type { Context, Done } from '../context';
import { addAddin } from './addin';
import { addAgenda } from './agenda';
import { addAnswer } from './answer';
import { addAssign } from './assign';
import { addCampaigns } from './campaigns';
import { addChannels } from './channels';
import { addCheck } from './check';
import { addCheckup } from './checkup';
import { addDigest } from './digest';
import { addDoc } from './doc';
import { addDraft } from './draft';
import { addEval } from './eval';
import { addExplain } from './explain';
import { addFigures } from './figures';
import { addInbox } from './inbox';
import { addInit } from './init';
import { addLessons } from './lessons';
import { addLimits } from './limits';
import { addMap } from './map';
import { addMarket } from './market';
import { addMatters } from './matters';
import { addMoney } from './money';
import { addNotify } from './notify';
import { addOpen } from './open';
import { addOrder } from './order';
import { addPlan } from './plan';
import { addPoints } from './points';
import { addProject } from './project';
import { addQuestions } from './questions';
import { addRecord } from './record';
import { addRecords } from './records';
import { addReport } from './report';
import { addRevert } from './revert';
import { addServe } from './serve';
import { addSet } from './set';
import { addSkills, addTraining } from './skills';
import { addTemplates } from './templates';
import { addTerms } from './terms';

/** Adds a verb with its arguments and what it does to the program. */
export type AddVerb = (program: Command, context: Context, done: Done) => Command;

/** Verbs that belong to no capability: they open, set and take back, whatever the book is about. */
type OwnVerb = 'open' | 'set' | 'records' | 'record' | 'revert' | 'eval' | 'terms' | 'addin' | 'serve';

/** Every verb, in the order of the help; one that a capability declares and that is missing here does not compile. #add-a-verb */
export const VERBS: Readonly<Record<VerbKey<'command'> | OwnVerb, AddVerb>> = {
  open: addOpen,
  plan: addPlan,
  questions: addQuestions,
  answer: addAnswer,
  map: addMap,
  init: addInit,
  explain: addExplain,
  order: addOrder,
  doc: addDoc,
  check: addCheck,
  digest: addDigest,
  inbox: addInbox,
  notify: addNotify,
  channels: addChannels,
  draft: addDraft,
  money: addMoney,
  figures: addFigures,
  points: addPoints,
  lessons: addLessons,
  matters: addMatters,
  market: addMarket,
  campaigns: addCampaigns,
  agenda: addAgenda,
  assign: addAssign,
  set: addSet,
  records: addRecords,
  record: addRecord,
  report: addReport,
  revert: addRevert,
  limits: addLimits,
  checkup: addCheckup,
  skills: addSkills,
  training: addTraining,
  project: addProject,
  templates: addTemplates,
  eval: addEval,
  terms: addTerms,
  serve: addServe,
  addin: addAddin,
};
