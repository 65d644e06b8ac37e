import { ExcelError } from "../model/errors";
import type { Workbook } from "../model/workbook";
import { httpStatusOf, INTERNAL_ERROR, LocatedError } from "./batch/failure";
import { createFollowing, type Following } from "./batch/following";
import { idsOf } from "./batch/members";
import { createPaths, type BeforeMember, type PathSources } from "./batch/paths";
import { perform } from "./batch/perform";
import { createReferences } from "./batch/references";
import { ACTION, type ActionResult, type Batch, type BatchResponse } from "./batch/wire";
import type { HostObject } from "./hostObject";

export type DispatcherOptions = {
  readonly workbook: Workbook;
  readonly root: HostObject;
  /** Objects outside the workbook, by the full name of their class: "Microsoft.ExcelServices.CustomFunctions". */
  readonly services?: Readonly<Record<string, () => HostObject>>;
  /** Moves ranges with their cells; one of its own without it. */
  readonly following?: Following;
  /** Called before every call and change of a property, with "Class.member"; throws to fail it. */
  readonly beforeMember?: BeforeMember;
  /** Called when a request begins; what it gives is called when it is over. */
  readonly onRequest?: () => () => void;
  /** Told of what fails by a mistake of the host itself, which the add-in sees as GeneralException. */
  readonly onFailure: (error: unknown) => void;
};

export type Dispatcher = {
  /**
   * Carries out a batch of office.js in order; what comes after a failure is not done, what came before stays.
   * `beforeAction` is called before every action that reads, calls or sets something; throws to fail it.
   */
  readonly process: (batch: Batch, beforeAction?: () => void) => BatchResponse;
  /** Forgets all objects that were kept, as when the pane was loaded anew. */
  readonly reset: () => void;
  /** How many objects are kept. */
  readonly references: () => number;
};

/**
 * Answers office.js over an object model. Each batch is one step of undo: this office.js does not say which requests
 * belong to one Excel.run.
 */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { workbook, root, services = {}, beforeMember = () => undefined, onFailure } = options;
  const references = createReferences();
  const following = options.following ?? createFollowing(workbook);
  following.follow(references.objects);

  const sources: PathSources = {
    root,
    services,
    reference: references.find,
    beforeCall: beforeMember,
    refuseIfLost,
  };

  function refuseIfLost(object: HostObject, location: string): void {
    if (!following.isLost(object)) return;
    const message = "The cells of the range have been deleted.";
    throw new LocatedError("InvalidReference", message, location);
  }

  function identify(object: HostObject) {
    const reference = references.idOf(object);
    return {
      ...idsOf(object),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  }

  function process(
    { Actions, ObjectPaths }: Batch,
    beforeAction: () => void = () => undefined,
  ): BatchResponse {
    const paths = createPaths(ObjectPaths, sources);
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    const closeUndoStep = workbook.openUndoStep();
    const stopFollowing = following.follow(paths.resolved);
    const endRequest = options.onRequest?.();
    try {
      for (const [index, action] of Actions.entries()) {
        try {
          if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
          else if (action.ActionType !== ACTION.instantiate && action.Name !== "_KeepReference") {
            beforeAction();
          }
          const isRelease =
            action.ActionType === ACTION.method && action.Name === "_RemoveReference";
          const value = isRelease
            ? release(paths.argumentsOf(action.ArgumentInfo))
            : perform(action, { paths, references, sources, identify });
          Results.push({ ActionId: action.Id, Value: value ?? null });
        } catch (error) {
          return {
            TraceIds,
            Results,
            Error: { ...wireError(error), ActionIndex: index },
          };
        }
      }
      return { TraceIds, Results };
    } finally {
      stopFollowing();
      closeUndoStep();
      endRequest?.();
    }
  }

  function release([id]: readonly unknown[]): null {
    references.release(String(id));
    return null;
  }

  function wireError(error: unknown) {
    if (error instanceof LocatedError || error instanceof ExcelError) {
      const { code: Code, message: Message } = error;
      const Location = error instanceof LocatedError ? error.location : "";
      return { Code, Message, Location, HttpStatusCode: httpStatusOf(Code) };
    }
    onFailure(error);
    const Code = "GeneralException";
    return {
      Code,
      Message: INTERNAL_ERROR,
      Location: "",
      HttpStatusCode: httpStatusOf(Code),
    };
  }

  return { process, reset: references.clear, references: references.size };
}
